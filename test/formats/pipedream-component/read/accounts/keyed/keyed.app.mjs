export default {
  type: "app",
  app: "keyed",
  methods: {
    _auth() {
      return this.$auth.api_key;
    },
  },
};
