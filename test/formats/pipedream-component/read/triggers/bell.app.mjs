export default {
  type: "app",
  app: "bell",
};
