export default {
  key: "tide-made",
  version: "0.0.1",
  type: "action",
  props: makeProps(),
};
