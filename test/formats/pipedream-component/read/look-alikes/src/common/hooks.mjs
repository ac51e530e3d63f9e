export const source = { type: "source" };
