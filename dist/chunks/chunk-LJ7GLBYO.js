import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/verbs/side-source.ts
function isTree(side) {
  return "load" in side;
}
function emptyTree(source) {
  return { source, commit: null, files: [], load: async () => /* @__PURE__ */ new Map() };
}

export {
  isTree,
  emptyTree
};
