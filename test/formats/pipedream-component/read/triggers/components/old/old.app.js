module.exports = {
  type: "app",
  app: "old",
  methods: {
    url() {
      return "http://old.example/api";
    },
  },
};
