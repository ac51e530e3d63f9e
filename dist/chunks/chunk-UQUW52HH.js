import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/connector.ts
var pinKinds = ["commit", "digest", "exact", "tag", "branch", "none"];
function accessSetting(event) {
  return `${event}-access`;
}
var tokenOfJob = "token of ";
var plainArguments = "arguments";
var protectiveArguments = "protective-arguments";
var earlierVersions = "versions before ";
function connectorKey(connector) {
  return `${connector.format}:${connector.id}`;
}
function scopesOf(connector) {
  return connector.auth.flatMap((auth) => auth.scopes);
}

export {
  pinKinds,
  accessSetting,
  tokenOfJob,
  plainArguments,
  protectiveArguments,
  earlierVersions,
  connectorKey,
  scopesOf
};
