import common from "../common/webhook.mjs";

export default {
  ...common,
  key: "orchard-new-tree",
  name: "New Tree (Instant)",
  description: "Emit new event when a tree is planted.",
  version: "0.1.3",
  type: "source",
  dedupe: "unique",
  props: {
    ...common.props,
    treeId: {
      propDefinition: [common.props.orchard, "treeId", (c) => ({ page: c.page })],
      optional: true,
    },
  },
  async run({ body }) {
    this.$emit(body, { id: body.id, summary: `New tree ${body.id}`, ts: Date.now() });
  },
};
