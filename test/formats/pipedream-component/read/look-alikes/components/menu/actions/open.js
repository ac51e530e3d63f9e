export const open = { key: "open", version: 1, type: "action" };
