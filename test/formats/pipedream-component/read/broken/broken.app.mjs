export default {
  type: "app",
  app: "broken",
  methods: {
};
