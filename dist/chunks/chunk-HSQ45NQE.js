import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/read/digest.ts
import { createHash } from "node:crypto";
function digestText(text) {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

export {
  digestText
};
