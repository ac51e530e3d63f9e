import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readHost
} from "./chunk-GUVYATHA.js";

// src/read/draft-endpoint.ts
var longestAddress = 4e3;
function draftEndpoint(address, purpose, place) {
  const read = address.length > longestAddress ? void 0 : readHost(address);
  if (read === void 0) return void 0;
  const host = read.template ? read.host.replace(/^[^@{}<>$%[\]]+@/, "") : read.host;
  return { ...read, host, direction: "outbound", purpose, place };
}
function unreadAddress(place) {
  return { kind: "unknown", ...place, reason: "an address in it names no host that can be read" };
}
function distinctEndpoints(endpoints) {
  const seen = /* @__PURE__ */ new Map();
  for (const endpoint of endpoints) {
    if (endpoint === void 0) continue;
    const key = `${endpoint.purpose}
${endpoint.scheme}
${endpoint.host}`;
    if (!seen.has(key)) seen.set(key, endpoint);
  }
  return [...seen.values()];
}

export {
  draftEndpoint,
  unreadAddress,
  distinctEndpoints
};
