export default {
  type: "app",
  app: "optional",
  methods: {
    _auth() {
      return this.$auth?.api_token;
    },
  },
};
