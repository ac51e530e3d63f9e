import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/connector.ts
var pinKinds = ["commit", "digest", "exact", "tag", "branch", "none"];
function connectorKey(connector) {
  return `${connector.format}:${connector.id}`;
}
function scopesOf(connector) {
  return connector.auth.flatMap((auth) => auth.scopes);
}

export {
  pinKinds,
  connectorKey,
  scopesOf
};
