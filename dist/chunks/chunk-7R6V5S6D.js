import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  filledText
} from "./chunk-TZLIQTKD.js";

// src/read/copilot/vault.ts
var kinds = /* @__PURE__ */ new Map([
  ["none", "none"],
  ["apikeypluginvault", "api-key"],
  ["azurekeyvault", "api-key"],
  ["dynamicclientregistration", "oauth2"],
  ["oauthpluginvault", "oauth2"]
]);
function vaultKind(type) {
  return kinds.get((filledText(type) ?? "none").toLowerCase()) ?? "unknown";
}

export {
  vaultKind
};
