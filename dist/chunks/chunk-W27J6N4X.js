import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/verbs/limits.ts
var defaultLimits = { fileBytes: 5e6, lockfileBytes: 1e8 };

export {
  defaultLimits
};
