import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  scanSecrets
} from "./chunk-VZQHOCR5.js";
import {
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-GPS46V4X.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import "./chunk-JQGZB4EF.js";
import {
  at,
  entries,
  filledText,
  flag,
  has,
  items,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/connect/endpoints.ts
function readConnectEndpoints(root, file) {
  const unread = /* @__PURE__ */ new Set();
  const regions = entries(at(root, "regionBaseUrls")).flatMap(({ value }) => texts(value));
  const own = [...texts(at(root, "baseUrl")), ...regions].map((address) => ({ ...address, purpose: "app" }));
  const endpoints = [...own, ...moduleAddresses(at(root, "modules"))].map((address) => {
    const endpoint = draftEndpoint(address.text, address.purpose, placeIn(file, address.line));
    if (endpoint === void 0) unread.add(address.line);
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] };
}
function moduleAddresses(node) {
  const found = [];
  const visit = (inner, key) => {
    if (inner.kind === "list") for (const item of inner.items) visit(item, key);
    if (inner.kind === "map") {
      for (const [name, entry] of inner.entries) if (name !== "icon") visit(entry.value, name);
    }
    const written = key === "url" || key === "endpoint" ? text(inner)?.trim() : void 0;
    if (written !== void 0 && /^(?:https?:\/\/|\{\{|\$\{)/i.test(written))
      found.push({ text: written, line: inner.line, purpose: "module" });
  };
  if (node !== void 0) visit(node, "");
  return found;
}

// src/read/connect/scopes.ts
var kinds = /* @__PURE__ */ new Map([
  ["jwt", "jwt"],
  ["none", "none"],
  ["oauth", "oauth1"],
  ["oauth2", "oauth2"]
]);
function isBitbucketApp(root) {
  return has(root, "contexts");
}
function readConnectAuth(root, file) {
  const type = filledText(at(root, "authentication", "type"))?.toLowerCase() ?? "";
  const scopes = /* @__PURE__ */ new Map();
  for (const { text: text2, line } of texts(at(root, "scopes"))) {
    if (text2.toUpperCase() === "NONE") continue;
    const value = spellScope(text2, isBitbucketApp(root));
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, kind: scopeKind(value), place: placeIn(file, line) }));
  }
  return {
    kind: kinds.get(type) ?? "unknown",
    name: "app",
    provider: "atlassian",
    scopes: [...scopes.values()],
    place: placeIn(file, lineOfKey(root, has(root, "authentication") ? "authentication" : "scopes"))
  };
}
function spellScope(text2, isBitbucket) {
  if (isBitbucket) return text2;
  return `connect:${scopeKind(text2) === "literal" ? text2.toUpperCase() : text2}`;
}

// src/read/connect/triggers.ts
function readConnectTriggers(root, file) {
  const isOpen = filledText(at(root, "authentication", "type"))?.toLowerCase() === "none";
  const draft = (event, kind, line, filter) => ({
    event,
    kind,
    filter,
    // What is signed, and whether the app looks at that, is not in the file.
    authenticated: isOpen ? false : null,
    untrusted: false,
    place: placeIn(file, line)
  });
  const webhooks = items(at(root, "modules", "webhooks")).flatMap((node) => {
    const event = filledText(at(node, "event"));
    const filter = filledText(at(node, "filter"));
    if (event === void 0) return [];
    return [draft(event, "event", lineOfKey(node, "event"), filter === void 0 ? null : sayFilter(filter))];
  });
  const lifecycle = entries(at(root, "lifecycle")).map(
    ({ key, line }) => draft(`lifecycle ${key}`, "webhook", line, null)
  );
  const triggers = /* @__PURE__ */ new Map();
  for (const trigger of [...webhooks, ...lifecycle]) {
    const same = triggers.get(trigger.event);
    if (same === void 0 || same.filter !== null && trigger.filter === null) triggers.set(trigger.event, trigger);
  }
  return [...triggers.values()];
}
function sayFilter(filter) {
  return `query: ${filter.replaceAll("; ", " ")}`;
}

// src/read/connectors/atlassian-connect.ts
var atlassianConnect = {
  name: "atlassian-connect",
  title: "Atlassian Connect app descriptor",
  specification: "https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/",
  names: ["**/atlassian-connect*.json"],
  content: { names: ["**/*.json"], pattern: /"signed-install"\s*:|"lifecycle"\s*:\s*\{\s*"installed"\s*:\s*"/ },
  read(file) {
    const root = rootOf(file);
    return root === void 0 || !isDescriptor(root) ? null : readApp(root, file);
  }
};
function isDescriptor(root) {
  if (filledText(at(root, "key")) === void 0 || filledText(at(root, "baseUrl")) === void 0) return false;
  return !has(root, "capabilities") && ["modules", "authentication", "scopes", "lifecycle"].some((key) => has(root, key));
}
function readApp(root, file) {
  const key = filledText(at(root, "key")) ?? "";
  const id = scopeKind(key) === "literal" ? key : file.path;
  const { endpoints, unread } = readConnectEndpoints(root, file);
  const place = placeIn(file, lineOfKey(root, "key"));
  const connector = draftConnector({
    format: "atlassian-connect",
    id,
    name: filledText(at(root, "name")) ?? id,
    role: "definition",
    version: filledText(at(root, "apiVersion")) ?? null,
    publisher: filledText(at(root, "vendor", "name")) ?? null,
    places: [place],
    auth: [readConnectAuth(root, file)],
    endpoints,
    triggers: readConnectTriggers(root, file),
    settings: readSettings(root, file),
    deprecations: findDeprecations("format", "atlassian-connect", "connector", place),
    secrets: scanSecrets(root, file)
  });
  return {
    connectors: [connector],
    gaps: unread.map((line) => unreadAddress(placeIn(file, line)))
  };
}
function readSettings(root, file) {
  const isSigned = flag(at(root, "apiMigrations", "signed-install")) === true;
  const isLicensed = flag(at(root, "enableLicensing")) === true;
  const place = (key) => placeIn(file, lineOfKey(root, key));
  const signed = {
    name: "signed-install",
    value: String(isSigned),
    exposure: isSigned ? 0 : 1,
    weight: "high",
    place: place("apiMigrations")
  };
  return [
    ...isBitbucketApp(root) ? [] : [signed],
    { name: "licensing", value: String(isLicensed), exposure: 0, weight: "low", place: place("enableLicensing") }
  ];
}
export {
  atlassianConnect
};
