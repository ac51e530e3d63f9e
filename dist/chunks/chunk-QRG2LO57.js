import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  textsOf
} from "./chunk-QQ5JTJVJ.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import {
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  findLifecycle
} from "./chunk-GPS46V4X.js";

// src/read/salesforce/api-version.ts
var highest = 199;
var endingVersions = Array.from({ length: highest }, (_, index) => index + 1).filter(
  (major) => findLifecycle("salesforce-api-version", `${major}.0`) !== null
);
function spellApiVersion(text) {
  const [, major, minor] = /^v?(\d{1,3})(?:\.(\d{1,3}))?$/i.exec(text?.trim() ?? "") ?? [];
  return major === void 0 ? void 0 : `${Number(major)}.${Number(minor ?? 0)}`;
}
function findApiDeprecations(text, what, place) {
  const version = spellApiVersion(text);
  return version === void 0 ? [] : findDeprecations("salesforce-api-version", version, `${what} ${version}`, place);
}

// src/read/salesforce/addresses.ts
function addressesIn(element, name, purpose) {
  return textsOf(element, name).flatMap(
    ({ text, line }) => text.split(/\s+/).filter((part) => part !== "").map((part) => ({ text: part, line, purpose }))
  );
}
var longest = 4e3;
var apiVersion = /\/services\/(?:async|data|soap\/[a-z]{1,20})\/v?(\d{1,3}(?:\.\d{1,3})?)(?=[/?#]|$)/i;
function readAddresses(addresses, file, inbound = false) {
  const unread = /* @__PURE__ */ new Set();
  const deprecations = /* @__PURE__ */ new Map();
  const endpoints = addresses.map(({ text, line, purpose }) => {
    const place = placeIn(file, line);
    const version = text.length > longest ? void 0 : apiVersion.exec(text)?.[1];
    if (version !== void 0)
      for (const item of findApiDeprecations(version, "API version", place)) deprecations.set(item.subject, item);
    if (text.startsWith("/")) return void 0;
    const endpoint = draftEndpoint(text, purpose, place);
    if (endpoint === void 0) unread.add(line);
    return inbound && endpoint !== void 0 ? { ...endpoint, direction: "inbound" } : endpoint;
  });
  return {
    endpoints: distinctEndpoints(endpoints),
    deprecations: [...deprecations.values()],
    gaps: [...unread].map((line) => unreadAddress(placeIn(file, line)))
  };
}

export {
  endingVersions,
  spellApiVersion,
  findApiDeprecations,
  addressesIn,
  readAddresses
};
