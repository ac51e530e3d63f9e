export default defineComponent({
  props: { orchard: { type: "app", app: "orchard" } },
  async run({ steps }) {
    return steps;
  },
});
