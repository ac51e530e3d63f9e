export default {
  type: "app",
  app: "basic",
  methods: {
    _auth() {
      return [this.$auth.username, this.$auth.password];
    },
  },
};
