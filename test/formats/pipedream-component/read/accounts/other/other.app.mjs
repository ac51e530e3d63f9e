export default {
  type: "app",
  app: "other",
  methods: {
    _auth() {
      return this.$auth.domain;
    },
  },
};
