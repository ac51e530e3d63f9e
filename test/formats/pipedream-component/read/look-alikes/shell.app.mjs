export default { type: "app", name: "shell" };
