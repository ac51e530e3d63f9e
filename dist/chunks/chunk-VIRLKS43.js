import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readHost
} from "./chunk-GUVYATHA.js";

// src/read/openapi/address.ts
var maximumAddress = 2e3;
function hostOf(address) {
  return address === void 0 || address.length > maximumAddress ? void 0 : readHost(address);
}
function readAddress(address, purpose, place) {
  const read = hostOf(address);
  return read === void 0 ? [] : [{ ...read, direction: "outbound", purpose, place }];
}

// src/read/openapi/providers.ts
var providers = /* @__PURE__ */ new Map([
  ["login.microsoftonline.com", "microsoft-graph"],
  ["login.microsoftonline.us", "microsoft-graph"],
  ["login.partner.microsoftonline.cn", "microsoft-graph"],
  ["login.windows.net", "microsoft-graph"],
  ["graph.microsoft.com", "microsoft-graph"],
  ["accounts.google.com", "google"],
  ["oauth2.googleapis.com", "google"],
  ["www.googleapis.com", "google"],
  ["slack.com", "slack"],
  ["github.com", "github-oauth"],
  ["api.hubapi.com", "hubspot"],
  ["app.hubspot.com", "hubspot"],
  ["auth.atlassian.com", "atlassian"],
  ["connect.stripe.com", "stripe"],
  ["discord.com", "discord"],
  ["login.salesforce.com", "salesforce"],
  ["test.salesforce.com", "salesforce"],
  ["zoom.us", "zoom"]
]);
function providerOfUrls(urls) {
  for (const url of urls) {
    const provider = providers.get(hostOf(url)?.host ?? "");
    if (provider !== void 0) return provider;
  }
  return null;
}
function scopeKind(value) {
  if (value === "*" || value === ".default" || value.endsWith("/.default")) return "catch-all";
  return /[{}<>]|\[\[|\]\]|\$\(|%[A-Za-z_]\w*%|@[A-Za-z]+\(/.test(value) ? "template" : "literal";
}

export {
  maximumAddress,
  hostOf,
  readAddress,
  providerOfUrls,
  scopeKind
};
