import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/read/connector-draft.ts
function draftConnector(known) {
  return {
    name: known.id,
    version: null,
    pin: null,
    pinComment: null,
    publisher: null,
    owner: null,
    tier: null,
    purl: null,
    runsCode: false,
    auth: [],
    endpoints: [],
    triggers: [],
    operations: [],
    code: [],
    settings: [],
    deprecations: [],
    secrets: [],
    uses: [],
    ...known
  };
}
function placeIn(file, line) {
  return { file: file.path, line };
}
function draftScope(known) {
  return { principal: null, optional: false, kind: "literal", ...known };
}

export {
  draftConnector,
  placeIn,
  draftScope
};
