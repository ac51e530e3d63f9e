import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import {
  placeIn
} from "./chunk-7AYUYXXQ.js";

// src/read/scan-secrets.ts
var longestKey = 60;
function scanSecrets(root, file) {
  const secrets = [];
  const counts = /* @__PURE__ */ new Map();
  const visit = (node, path) => {
    if (node.kind === "list") for (const item of node.items) visit(item, path);
    if (node.kind === "map") for (const [key, entry] of node.entries) visit(entry.value, [...path, sayKey(key)]);
    if (node.kind !== "scalar" || !looksLikeSecret(node.text)) return;
    const name = path.join(".");
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const said = count === 1 ? name : `${name} ${count}`;
    secrets.push({ name: said, kind: "literal", place: placeIn(file, node.line) });
  };
  visit(root, []);
  return secrets;
}
function sayKey(key) {
  return key.length > longestKey || looksLikeSecret(key) ? "…" : key;
}

export {
  scanSecrets
};
