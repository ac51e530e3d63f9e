import bell from "../../bell.app.mjs";
import { DEFAULT_POLLING_SOURCE_TIMER_INTERVAL } from "@pipedream/platform";

export default {
  key: "bell-poll",
  name: "Poll",
  version: "0.0.{{ts}}",
  type: "source",
  props: {
    bell,
    timer: {
      type: "$.interface.timer",
      default: { intervalSeconds: DEFAULT_POLLING_SOURCE_TIMER_INTERVAL },
    },
    http: "$.interface.http",
  },
  async run() {
    await fetch("https://feeds.bell.example/rss");
  },
};
