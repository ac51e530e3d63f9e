export default {
  key: "bare-ring",
  version: "0.0.1",
  type: "action",
};
