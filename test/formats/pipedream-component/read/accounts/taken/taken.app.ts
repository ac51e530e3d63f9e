import { defineApp } from "@pipedream/types";

export default defineApp({
  type: "app",
  app: "taken",
  methods: {
    _auth(): string {
      const { access_key: key } = this.$auth;
      return key;
    },
  },
});
