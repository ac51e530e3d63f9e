import common from "@harbour/common";

export default {
  ...common,
  key: "tide-spread",
  version: "0.0.1",
  type: "source",
  props: { ...common.props },
};
