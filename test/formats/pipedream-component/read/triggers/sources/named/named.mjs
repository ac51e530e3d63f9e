export default {
  key: "bell-named",
  name: "[DEPRECATED] Named",
  version: "0.0.2",
  type: "source",
  props: { bell: { type: "app", app: "bell" }, other: { type: "app", app: "other" } },
};
