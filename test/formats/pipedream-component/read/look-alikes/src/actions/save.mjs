export default { type: "action", name: "save" };
