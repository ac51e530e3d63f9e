import { call } from "../helper.mjs";

export default {
  key: "broken-whole",
  version: "0.0.1",
  type: "action",
  run: () => call(),
};
