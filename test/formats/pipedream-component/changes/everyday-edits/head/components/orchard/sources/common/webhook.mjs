import orchard from "../../orchard.app.mjs";

export default {
  props: {
    orchard,
    db: "$.service.db",
    http: {
      type: "$.interface.http",
      customResponse: true,
    },
  },
  methods: {
    _getHookId() {
      return this.db.get("hookId");
    },
  },
};
