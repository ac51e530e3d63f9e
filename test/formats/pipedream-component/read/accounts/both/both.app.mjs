export default {
  type: "app",
  app: "both",
  methods: {
    _auth() {
      return this.$auth.oauth_access_token ?? this.$auth.api_key;
    },
  },
};
