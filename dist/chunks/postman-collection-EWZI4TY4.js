import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  textsWithin
} from "./chunk-C4KGFDCK.js";
import {
  holdsPassword
} from "./chunk-LLD5LWKC.js";
import {
  standsForKey
} from "./chunk-GLRZUYNM.js";
import {
  providerOfUrls,
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  judgeValue,
  namesIn,
  soundsSecret
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint
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
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  flag,
  items,
  itemsOrOne,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/postman/addresses.ts
var longest = 2e3;
var maximumSteps = 5;
function readVariables(pairs) {
  return new Map(
    pairs.flatMap(({ key, value }) => {
      const text2 = filledText(value);
      return text2 === void 0 || text2.length > longest ? [] : [[key, text2]];
    })
  );
}
function readRequestHost(request, variables, file) {
  const url = request?.kind === "scalar" ? request : at(request, "url");
  if (url === void 0) return [];
  return endpointOf(addressOf(url), "api", url.line, variables, file);
}
function endpointOf(address, purpose, line, variables, file) {
  if (address === void 0 || address.length > longest) return [];
  const endpoint = draftEndpoint(fillIn(authorityOf(address), variables), purpose, placeIn(file, line));
  return endpoint === void 0 ? [] : [endpoint];
}
function addressOf(url) {
  const raw = filledText(url) ?? filledText(at(url, "raw"));
  if (raw !== void 0) return raw;
  const host = at(url, "host");
  const name = filledText(host) ?? items(host).flatMap((part) => filledText(part) ?? []).join(".");
  if (name === "") return void 0;
  const [protocol, port] = [filledText(at(url, "protocol")), filledText(at(url, "port"))];
  return `${protocol === void 0 ? "" : `${protocol}://`}${name}${port === void 0 ? "" : `:${port}`}`;
}
function authorityOf(address) {
  return /^(?:[^/?#]*:\/\/)?[^/?#]*/.exec(address.trim())?.[0] ?? "";
}
function fillIn(address, variables) {
  let filled = address;
  for (let step = 0; step < maximumSteps && filled.length <= longest; step++) {
    const next = filled.replace(/\{\{([^{}]*)\}\}/g, (written, name) => variables.get(name.trim()) ?? written);
    if (next === filled) break;
    filled = next;
  }
  return filled.length > longest ? address : authorityOf(filled);
}

// src/read/postman/items.ts
var longest2 = 300;
function collectItems(collection) {
  const root = { node: collection, name: "the collection", request: void 0, auth: ownAuth(collection) };
  const found = [root];
  collect(root, "", found);
  return found;
}
function collect(parent, path, found) {
  for (const node of items(at(parent.node, "item"))) {
    const own = filledText(at(node, "name")) ?? filledText(at(node, "id")) ?? "unnamed";
    const name = (path === "" ? own : `${path} / ${own}`).slice(0, longest2);
    const request = at(node, "request");
    const item = { node, name, request, auth: ownAuth(request) ?? ownAuth(node) ?? parent.auth };
    found.push(item);
    collect(item, name, found);
  }
}
function ownAuth(holder) {
  const auth = at(holder, "auth");
  return filledText(at(auth, "type")) === void 0 ? void 0 : auth;
}
function fieldsOf(node) {
  if (node?.kind === "map") return new Map([...node.entries].map(([key, { value }]) => [key, value]));
  return new Map(pairsOf(node).flatMap(({ key, value }) => value === void 0 ? [] : [[key, value]]));
}
function pairsOf(list) {
  return items(list).flatMap((item) => {
    const key = filledText(at(item, "key")) ?? filledText(at(item, "id"));
    if (key === void 0 || flag(at(item, "disabled")) === true || flag(at(item, "enabled")) === false) return [];
    return [{ key, value: at(item, "value"), type: text(at(item, "type"))?.toLowerCase() }];
  });
}

// src/read/postman/sign-in.ts
var kinds = /* @__PURE__ */ new Map([
  ["apikey", "api-key"],
  ["asap", "jwt"],
  ["awsv4", "hmac"],
  ["basic", "basic"],
  ["bearer", "bearer"],
  ["digest", "digest"],
  ["edgegrid", "hmac"],
  ["hawk", "hmac"],
  ["jwt", "jwt"],
  ["oauth1", "oauth1"],
  ["oauth2", "oauth2"]
]);
var addresses = [
  ["authUrl", "authorization"],
  ["accessTokenUrl", "token"],
  ["refreshTokenUrl", "token"]
];
var weakGrants = /* @__PURE__ */ new Set(["implicit", "password_credentials"]);
function typeOf(auth) {
  const type = filledText(at(auth, "type"))?.toLowerCase() ?? "noauth";
  return /^[a-z0-9]{1,30}$/.test(type) ? type : "unknown";
}
function readSignIn(items2, variables, file) {
  const auth = /* @__PURE__ */ new Map();
  const endpoints = [];
  const settings = /* @__PURE__ */ new Map();
  for (const node of new Set(items2.flatMap((item) => item.auth ?? []))) {
    const type = typeOf(node);
    if (type === "noauth") continue;
    const place = placeIn(file, node.line);
    const known = auth.get(type) ?? { place, urls: [], scopes: /* @__PURE__ */ new Map() };
    auth.set(type, known);
    const fields = fieldsOf(at(node, type));
    for (const [key, purpose] of addresses) {
      const url = fields.get(key);
      const text2 = filledText(url);
      if (url === void 0 || text2 === void 0) continue;
      known.urls.push(text2);
      for (const endpoint of endpointOf(text2, purpose, url.line, variables, file)) endpoints.push(endpoint);
    }
    for (const scope of scopesOf(fields.get("scope"), file)) known.scopes.set(scope.value, scope);
    for (const setting of settingsOf(type, fields, place)) {
      const before = settings.get(setting.name);
      if (before === void 0 || setting.exposure > before.exposure) settings.set(setting.name, setting);
    }
  }
  return {
    auth: [...auth].map(([name, { place, urls, scopes }]) => ({
      kind: kinds.get(name) ?? "unknown",
      name,
      provider: providerOfUrls(urls),
      scopes: [...scopes.values()],
      place
    })),
    endpoints,
    settings: [...settings.values()]
  };
}
function scopesOf(node, file) {
  if (node === void 0) return [];
  const words = (filledText(node) ?? "").split(/[\s,]+/).filter((word) => word !== "");
  return words.map((value) => draftScope({ value, kind: scopeKind(value), place: placeIn(file, node.line) }));
}
function settingsOf(type, fields, place) {
  if (type === "oauth2") {
    const grant = filledText(fields.get("grant_type")) ?? "not said";
    return [
      { name: "oauth-flow oauth2", value: grant, exposure: weakGrants.has(grant) ? 1 : 0, weight: "medium", place }
    ];
  }
  if (type !== "apikey") return [];
  const where = filledText(fields.get("in"))?.toLowerCase() ?? "header";
  return [{ name: "api-key-in apikey", value: where, exposure: where === "query" ? 1 : 0, weight: "medium", place }];
}

// src/read/postman/secrets.ts
var secretFields = /* @__PURE__ */ new Set([
  "accessToken",
  "authKey",
  "clientSecret",
  "clientToken",
  "consumerSecret",
  "password",
  "privateKey",
  "refreshToken",
  "secret",
  "secretKey",
  "sessionToken",
  "token",
  "tokenSecret",
  "value"
]);
function openFound(file) {
  const secrets = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Set();
  return {
    add(name, kind, line, text2) {
      texts.add(text2);
      if (!secrets.has(name)) secrets.set(name, { name, kind, place: placeIn(file, line) });
    },
    isTold: (text2) => texts.has(text2),
    all: () => [...secrets.values()]
  };
}
function readSecrets(all, variables, file) {
  const found = openFound(file);
  readValues(variables, found);
  const signIns = new Map(
    all.flatMap((item) => item.auth === void 0 ? [] : [[item.auth, item.name]]).reverse()
  );
  for (const [auth, owner] of signIns) readSignInSecrets(auth, owner, found);
  for (const item of all) readRequest(item, found);
  for (const { node, name } of all) readShapes(node, name, found);
  return found.all();
}
function readEnvironmentSecrets(variables, file) {
  const found = openFound(file);
  readValues(variables, found);
  return found.all();
}
function readValues(variables, found) {
  for (const { key, value, type } of variables) {
    const text2 = filledText(value);
    if (text2 === void 0 || value === void 0) continue;
    const hidden = type === "secret" && !/\{\{/.test(text2) && !standsForKey(text2);
    if (hidden || holdsPassword(text2) || judgeValue(key, text2, /* @__PURE__ */ new Map()) === "literal")
      found.add(`variable ${key}`, "literal", value.line, text2);
  }
}
function readSignInSecrets(auth, owner, found) {
  const type = typeOf(auth);
  for (const [key, value] of fieldsOf(at(auth, type))) {
    const text2 = filledText(value);
    if (text2 === void 0 || !secretFields.has(key)) continue;
    const [variable] = text2.includes("{{") ? namesIn(text2) : [];
    if (variable !== void 0) found.add(`variable ${variable}`, "reference", value.line, text2);
    else if (!standsForKey(text2)) found.add(`${key} of ${type} in ${owner}`, "literal", value.line, text2);
  }
}
function readRequest({ request, name: owner }, found) {
  const url = request?.kind === "scalar" ? request : at(request, "url");
  const address = url?.kind === "scalar" ? url : at(url, "raw");
  if (address?.kind === "scalar" && holdsPassword(address.text.trim()))
    found.add(`password in the address of ${owner}`, "literal", address.line, address.text);
  const body = at(request, "body");
  const sent = [
    ["header", at(request, "header")],
    ["parameter", at(request, "url", "query")],
    ["field", at(body, "urlencoded")],
    ["field", at(body, "formdata")]
  ];
  for (const [what, list] of sent) {
    for (const { key, value } of pairsOf(list)) {
      const text2 = filledText(value);
      if (text2 === void 0 || value === void 0 || isHint(key)) continue;
      const judged = judgeValue(key, text2, /* @__PURE__ */ new Map());
      const [variable] = judged === "reference" && soundsSecret(key) ? namesIn(text2) : [];
      if (judged === "literal") found.add(`${what} ${key} of ${owner}`, "literal", value.line, text2);
      else if (variable !== void 0) found.add(`variable ${variable}`, "reference", value.line, text2);
    }
  }
}
function isHint(key) {
  return /hint$/i.test(key.slice(-200));
}
function readShapes(node, owner, found) {
  for (const { key, value } of entries(node)) {
    if (key === "item") continue;
    for (const text2 of textsWithin(value, key)) {
      if (looksLikeSecret(text2.text) && !found.isTold(text2.text))
        found.add(`${text2.key} in ${owner}`, "literal", text2.line, text2.text);
    }
  }
}

// src/read/postman/environment.ts
var hostName = /(?:host|url|uri|domain|server|endpoint)$/i;
function readEnvironment(root, file) {
  const pairs = pairsOf(at(root, "values"));
  const variables = readVariables(pairs);
  const endpoints = pairs.flatMap(({ key, value }) => {
    const text2 = filledText(value);
    if (text2 === void 0 || value === void 0) return [];
    const isAddress = /^(?:https?|wss?|grpcs?):\/\//i.test(text2) || hostName.test(key.slice(-200));
    return isAddress ? endpointOf(text2, "api", value.line, variables, file) : [];
  });
  return draftConnector({
    format: "postman-collection",
    id: file.path,
    name: filledText(at(root, "name")) ?? baseOf(file.path),
    role: "usage",
    places: [placeIn(file, lineOfKey(root, "values"))],
    endpoints: distinctEndpoints(endpoints),
    secrets: readEnvironmentSecrets(pairs, file)
  });
}

// src/read/postman/scripts.ts
function readScripts(all, file) {
  const scripts = /* @__PURE__ */ new Map();
  const libraries = /* @__PURE__ */ new Map();
  for (const event of all.flatMap((item) => items(at(item.node, "event")))) {
    const script = at(event, "script");
    const written = codeOf(script);
    if (script === void 0 || written === "" || flag(at(event, "disabled")) === true) continue;
    const name = filledText(at(event, "listen")) === "prerequest" ? "scripts before requests" : "scripts after requests";
    const same = scripts.get(name);
    if (same === void 0) scripts.set(name, { line: script.line, texts: [written] });
    else same.texts.push(written);
    for (const { key, line } of entries(at(script, "packages"))) {
      const place = placeIn(file, line);
      if (!libraries.has(key)) libraries.set(key, { kind: "library", name: key, digest: key, untrusted: false, place });
    }
  }
  const code = [...scripts].map(([name, { line, texts }]) => {
    const digest = digestText(texts.map(digestText).sort(compareText).join("\n"));
    return { kind: "script", name, digest, untrusted: false, place: placeIn(file, line) };
  });
  return [...code, ...libraries.values()];
}
function codeOf(script) {
  const lines = itemsOrOne(at(script, "exec")).map((line) => text(line) ?? "");
  const source = filledText(at(script, "src"));
  return [...source === void 0 ? [] : [source], ...lines.join("\n").split(/\r?\n/)].map((line) => line.trimEnd()).filter((line) => line !== "").join("\n");
}

// src/read/connectors/postman-collection.ts
var postmanCollection = {
  name: "postman-collection",
  title: "Postman collection or environment",
  specification: "https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html",
  names: ["**/*.postman_collection.json", "**/*.postman_environment.json", "**/*.postman_globals.json"],
  content: {
    names: ["**/*.json"],
    pattern: /"https?:\/\/schema\.(?:get)?postman\.com\/|"_postman_variable_scope"\s*:/
  },
  read(file) {
    const root = rootOf(file);
    const collection = [root, at(root, "collection")].find(isCollection);
    if (collection !== void 0) return { connectors: [readCollection(collection, file)], gaps: [] };
    const environment = [root, at(root, "environment")].find(isEnvironment);
    if (environment !== void 0) return { connectors: [readEnvironment(environment, file)], gaps: [] };
    return readOld(root, file);
  }
};
function isCollection(root) {
  return at(root, "info")?.kind === "map" && at(root, "item")?.kind === "list";
}
function isEnvironment(root) {
  const named = filledText(at(root, "name")) !== void 0 || at(root, "_postman_variable_scope") !== void 0;
  return named && at(root, "values")?.kind === "list";
}
function readOld(root, file) {
  if (at(root, "requests")?.kind !== "list") return null;
  const reason = "it is a Postman collection of version 1, which is not read; 2.0 and 2.1 are";
  return { connectors: [], gaps: [{ kind: "unknown", file: file.path, line: lineOfKey(root, "requests"), reason }] };
}
function readCollection(root, file) {
  const items2 = collectItems(root);
  const pairs = pairsOf(at(root, "variable"));
  const variables = readVariables(pairs);
  const signIn = readSignIn(items2, variables, file);
  const hosts = items2.flatMap((item) => readRequestHost(item.request, variables, file));
  return draftConnector({
    format: "postman-collection",
    id: file.path,
    name: filledText(at(root, "info", "name")) ?? baseOf(file.path),
    role: "usage",
    version: readVersion(at(root, "info", "version")),
    places: [placeIn(file, lineOfKey(root, "info"))],
    auth: signIn.auth,
    endpoints: distinctEndpoints([...hosts, ...signIn.endpoints]),
    operations: readOperations(items2, file),
    code: readScripts(items2, file),
    settings: [...signIn.settings, readCertificates(items2, file)],
    deprecations: items2.flatMap((item) => readDeprecation(item, file)),
    secrets: readSecrets(items2, pairs, file)
  });
}
function readVersion(node) {
  const parts = ["major", "minor", "patch"].map((key) => filledText(at(node, key)));
  return filledText(node) ?? (parts[0] === void 0 ? null : parts.map((part) => part ?? "0").join("."));
}
function readOperations(items2, file) {
  const operations = /* @__PURE__ */ new Map();
  for (const { name, node, request, auth } of items2) {
    if (request === void 0) continue;
    const method = filledText(at(request, "method"))?.toUpperCase() ?? "GET";
    const writes = !["GET", "HEAD", "OPTIONS"].includes(method);
    const same = operations.get(name);
    if (same === void 0 || writes && !same.writes) {
      const place = placeIn(file, lineOfKey(node, "name"));
      operations.set(name, { id: name, auth: typeOf(auth), writes, deprecated: isDeprecated(node), place });
    }
  }
  return [...operations.values()];
}
function readCertificates(items2, file) {
  const open = items2.map((item) => at(item.node, "protocolProfileBehavior")).find((behavior) => flag(at(behavior, "strictSSL")) === false);
  const place = placeIn(file, open === void 0 ? 1 : lineOfKey(open, "strictSSL"));
  return {
    name: "certificates-checked",
    value: open ? "not always" : "default",
    exposure: open ? 1 : 0,
    weight: "high",
    place
  };
}
function readDeprecation({ name, node, request }, file) {
  if (!isDeprecated(node)) return [];
  const subject = `${request === void 0 ? "folder" : "request"} ${name}`;
  const place = placeIn(file, lineOfKey(node, "name"));
  return [
    { signal: "text", subject, lifecycle: null, deprecated: null, retired: null, certain: true, message: null, place }
  ];
}
function isDeprecated(node) {
  return /\bdeprecated\b/i.test((filledText(at(node, "name")) ?? "").slice(0, 500));
}
export {
  postmanCollection
};
