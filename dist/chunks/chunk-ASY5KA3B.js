import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/read/mcp/package-reference.ts
function unversioned(name) {
  return { name, version: null, pin: { kind: "none", value: null }, publisher: null, purl: null };
}
function pinOf(version, exact) {
  if (version === null || isTemplate(version)) return { kind: "none", value: version };
  return { kind: exact ? "exact" : "tag", value: version };
}
function isTemplate(text) {
  return /[$%{}]|<[A-Za-z_-]+>/.test(text);
}

export {
  unversioned,
  pinOf,
  isTemplate
};
