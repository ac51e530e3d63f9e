import { axios } from "@pipedream/platform";
import { BASE_URL } from "./common/constants.mjs";

export default {
  type: "app",
  app: "orchard",
  propDefinitions: {
    treeId: {
      type: "string",
      label: "Tree",
      description: "See https://docs.orchard.example/trees",
      async options({ page }) {
        return (await this.listTrees({ page })).map(({ id, name }) => ({ label: name, value: id }));
      },
    },
  },
  methods: {
    _baseUrl() {
      return `${BASE_URL}/v2`;
    },
    async _makeRequest({ $ = this, path, ...args }) {
      return axios($, {
        url: `${this._baseUrl()}${path}`,
        headers: { Authorization: `Bearer ${this.$auth.oauth_access_token}` },
        ...args,
      });
    },
    upload(args) {
      return axios(this, { url: `https://${this.$auth.region}.files.example/`, ...args });
    },
    listTrees(args) {
      return this._makeRequest({ path: "/trees", ...args });
    },
  },
};
