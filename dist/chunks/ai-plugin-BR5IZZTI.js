import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  judgeValue
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import {
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
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
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/ai-plugin/addresses.ts
var addresses = [
  [["api", "url"], "api"],
  [["auth", "client_url"], "authorization"],
  [["auth", "authorization_url"], "token"]
];
function readPluginAddresses(root, file) {
  const endpoints = [];
  const unread = [];
  for (const [path, purpose] of addresses) {
    const node = at(root, ...path);
    const written = filledText(node);
    if (node === void 0 || written === void 0 || /^\.{0,2}\//.test(written)) continue;
    const endpoint = draftEndpoint(withPlaceholder(written), purpose, placeIn(file, node.line));
    if (endpoint === void 0) unread.push(node.line);
    else endpoints.push(endpoint);
  }
  return { endpoints: distinctEndpoints(endpoints), unread };
}
function withPlaceholder(address) {
  return address.replace(/^((?:https?:\/\/)?)\$([A-Za-z_]\w{0,100})/i, "$1$${$2}");
}

// src/read/ai-plugin/auth.ts
function readPluginAuth(root, file) {
  const auth = at(root, "auth");
  const type = filledText(at(auth, "type"))?.toLowerCase();
  if (auth === void 0 || type === void 0) return [];
  const place = placeIn(file, lineOfKey(auth, "type"));
  return [{ kind: kindOf(auth, type), name: type, provider: null, scopes: scopesOf(auth, type, file), place }];
}
function kindOf(auth, type) {
  if (type === "none") return "none";
  if (type === "oauth") return "oauth2";
  if (type !== "service_http" && type !== "user_http") return "unknown";
  const way = filledText(at(auth, "authorization_type"))?.toLowerCase();
  return way === "basic" ? "basic" : way === void 0 || way === "bearer" ? "bearer" : "api-key";
}
function scopesOf(auth, type, file) {
  const scopes = /* @__PURE__ */ new Map();
  if (type !== "oauth") return [];
  for (const { text: list, line } of texts(at(auth, "scope"))) {
    for (const value of list.split(/[\s,]+/)) {
      if (value === "" || scopes.has(value)) continue;
      const kind = /\$[{(]|\{\{|<</.test(value) ? "template" : "literal";
      scopes.set(value, draftScope({ value, kind, place: placeIn(file, line) }));
    }
  }
  return [...scopes.values()];
}
function readPluginSecrets(root, file) {
  const auth = at(root, "auth");
  const proofs = entries(at(auth, "verification_tokens")).filter(({ value }) => looksLikeSecret(text(value) ?? ""));
  const others = entries(auth).filter(
    ({ key, value }) => key !== "verification_tokens" && judgeValue(key, text(value) ?? "", /* @__PURE__ */ new Map()) === "literal"
  );
  return [...others, ...proofs].filter(({ value }) => value.kind === "scalar").map(({ key, line }) => ({ name: `auth.${key}`, kind: "literal", place: placeIn(file, line) }));
}

// src/read/connectors/ai-plugin.ts
var aiPlugin = {
  name: "ai-plugin",
  title: "ChatGPT plugin manifest",
  specification: "https://platform.openai.com/docs/plugins/getting-started",
  names: ["**/.well-known/ai-plugin.json"],
  content: { names: ["**/*ai-plugin*.json"], pattern: /"schema_version"\s*:\s*"v?1(?:\.\d+)*"/ },
  read(file) {
    const root = rootOf(file);
    if (root === void 0 || !isFirstVersion(root)) return null;
    return readPlugin(root, file);
  }
};
function isFirstVersion(root) {
  const version = filledText(at(root, "schema_version")) ?? "v1";
  return /^v?1(?:\.\d+)*$/i.test(version) && at(root, "api")?.kind === "map" && at(root, "runtimes") === void 0;
}
function readPlugin(root, file) {
  const id = filledText(at(root, "name_for_model")) ?? file.path;
  const line = lineOfKey(root, "name_for_model");
  const { endpoints, unread } = readPluginAddresses(root, file);
  const connector = draftConnector({
    format: "ai-plugin",
    id,
    name: filledText(at(root, "name_for_human")) ?? id,
    role: "definition",
    places: [placeIn(file, line)],
    auth: readPluginAuth(root, file),
    endpoints,
    deprecations: findDeprecations(
      "format",
      "chatgpt-ai-plugin",
      "connector",
      placeIn(file, lineOfKey(root, "schema_version"))
    ),
    secrets: readPluginSecrets(root, file)
  });
  return { connectors: [connector], gaps: unread.map((line2) => unreadAddress(placeIn(file, line2))) };
}
export {
  aiPlugin
};
