import orchard from "../../orchard.app.mjs";

export default {
  key: "orchard-pick-basket",
  name: "Pick Basket",
  description: "Picks a basket. [See the documentation](https://docs.orchard.example/baskets)",
  version: "0.0.4",
  annotations: {
    destructiveHint: false,
    openWorldHint: true,
    readOnlyHint: false,
  },
  type: "action",
  props: {
    orchard,
    treeId: {
      propDefinition: [orchard, "treeId"],
    },
  },
  async run({ $ }) {
    const response = await this.orchard._makeRequest({ $, method: "POST", path: `/trees/${this.treeId}/pick` });
    $.export("$summary", "Picked");
    return response;
  },
};
