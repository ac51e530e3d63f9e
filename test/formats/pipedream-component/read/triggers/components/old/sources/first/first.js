const old = require("../../old.app.js");

module.exports = {
  key: "old-first",
  name: "First",
  version: "0.0.1",
  dedupe: "unique",
  props: { old, http: "$.interface.http" },
  async run(event) {
    this.$emit(event.body);
  },
};
