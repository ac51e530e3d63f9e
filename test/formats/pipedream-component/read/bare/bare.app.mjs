export default {
  type: "app",
  app: "bare",
};
