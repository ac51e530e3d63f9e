import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  judgeValue,
  soundsSecret
} from "./chunk-KGAP5Q73.js";
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
import {
  partyOf
} from "./chunk-SEMNRWUQ.js";
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
  itemsOrOne,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/zendesk/locations.ts
var renamed = /* @__PURE__ */ new Map([
  ["zendesk", "support"],
  ["zopim", "chat"]
]);
function readLocations(root) {
  const location = at(root, "location");
  if (location?.kind !== "map") return named(location, "support");
  return entries(location).flatMap(({ key, value }) => {
    const product = renamed.get(key) ?? key;
    if (value.kind !== "map") return named(value, product);
    return entries(value).map(({ key: place, line, value: page }) => ({
      name: `${product} ${place}`,
      line,
      url: filledText(page) ?? filledText(at(page, "url")) ?? null
    }));
  });
}
function named(node, product) {
  return itemsOrOne(node).flatMap((item) => {
    const place = filledText(item);
    return place === void 0 ? [] : [{ name: `${product} ${place}`, line: item.line, url: null }];
  });
}
function isRemote({ url }) {
  return url !== null && (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || url.startsWith("{{"));
}
function frameEndpoints(locations, file) {
  return locations.map(
    (location) => location.url !== null && isRemote(location) ? draftEndpoint(location.url, "frame", placeIn(file, location.line)) : void 0
  );
}
function locationTriggers(locations, file) {
  const triggers = /* @__PURE__ */ new Map();
  for (const { name: event, line } of locations) {
    if (triggers.has(event)) continue;
    const place = placeIn(file, line);
    triggers.set(event, { event, kind: "event", filter: null, authenticated: null, untrusted: false, place });
  }
  return [...triggers.values()];
}

// src/read/zendesk/parameters.ts
function readParameters(root) {
  const parameters = /* @__PURE__ */ new Map();
  for (const node of items(at(root, "parameters"))) {
    const name = filledText(at(node, "name"));
    if (name === void 0 || parameters.has(name)) continue;
    const type = filledText(at(node, "type"))?.toLowerCase();
    const secure = flag(at(node, "secure")) === true;
    const credential = secure || type === "password" || type === "oauth" || soundsSecret(name);
    parameters.set(name, { name, node, secure, credential });
  }
  return [...parameters.values()];
}
function parameterSettings(root, file) {
  return readParameters(root).filter(({ node }) => !["checkbox", "number", "oauth"].includes(filledText(at(node, "type"))?.toLowerCase() ?? "")).map(({ name, node, secure }) => ({
    name: `secure ${name}`,
    value: String(secure),
    exposure: secure ? 0 : 1,
    weight: "high",
    place: placeIn(file, lineOfKey(node, "secure"))
  }));
}
function readZendeskSecrets(root, file) {
  const given = readParameters(root).flatMap(({ name, node, credential }) => {
    const value = text(at(node, "default")) ?? "";
    const spoken = credential && !soundsSecret(name) ? "secret" : name;
    if (judge(spoken, value) === "literal")
      return [{ name: `parameters.${name}`, kind: "literal", place: placeIn(file, lineOfKey(node, "default")) }];
    return credential ? [{ name: `parameters.${name}`, kind: "reference", place: placeIn(file, node.line) }] : [];
  });
  const oauth = at(root, "oauth");
  const client = text(at(oauth, "client_secret")) ?? "";
  const kind = judge("client_secret", client);
  if (oauth === void 0 || kind === null || client === "") return given;
  return [...given, { name: "oauth.client_secret", kind, place: placeIn(file, lineOfKey(oauth, "client_secret")) }];
}
function judge(name, value) {
  if (/^\s*\{[^{}]{0,200}\}\s*$/.test(value)) return "reference";
  return judgeValue(name, value, /* @__PURE__ */ new Map());
}

// src/read/zendesk/sign-in.ts
function readSignIn(root, file) {
  const oauth = at(root, "oauth");
  const endpoints = [
    address(oauth, "authorize_uri", "authorization", file),
    address(oauth, "access_token_uri", "token", file)
  ];
  return { auth: [...clientOf(root, oauth, endpoints, file), ...tokensOf(root, file)], endpoints };
}
function clientOf(root, oauth, endpoints, file) {
  if (oauth?.kind !== "map") return [];
  const hosts = endpoints.flatMap((endpoint) => endpoint?.host ?? []);
  const isOwn = hosts.every((host) => /(?:^|\.)zendesk\.com$/i.test(host) || partyOf(host) === "zendesk.com");
  const scopes = scopesIn(at(oauth, "scope") ?? at(oauth, "scopes"), file);
  const place = placeIn(file, lineOfKey(root, "oauth"));
  return [{ kind: "oauth2", name: "oauth", provider: isOwn ? "zendesk" : null, scopes, place }];
}
function tokensOf(root, file) {
  const tokens = /* @__PURE__ */ new Map();
  for (const parameter of items(at(root, "parameters"))) {
    const name = filledText(at(parameter, "name"));
    const scopes = scopesIn(at(parameter, "scopes"), file);
    if (name === void 0 || tokens.has(name) || scopes.length === 0) continue;
    const place = placeIn(file, parameter.line);
    tokens.set(name, { kind: "oauth2", name: `parameter ${name}`, provider: "zendesk", scopes, place });
  }
  return [...tokens.values()];
}
function scopesIn(node, file) {
  const scopes = /* @__PURE__ */ new Map();
  for (const { text: text2, line } of texts(node)) {
    for (const value of text2.split(/[\s,]+/)) {
      if (value === "" || scopes.has(value)) continue;
      const kind = /\$[{(]|\{\{|<</.test(value) ? "template" : "literal";
      scopes.set(value, draftScope({ value, kind, place: placeIn(file, line) }));
    }
  }
  return [...scopes.values()];
}
function address(oauth, key, purpose, file) {
  const written = filledText(at(oauth, key));
  return written === void 0 || oauth === void 0 ? void 0 : draftEndpoint(written, purpose, placeIn(file, lineOfKey(oauth, key)));
}

// src/read/connectors/zendesk-app.ts
var zendeskApp = {
  name: "zendesk-app",
  title: "Zendesk app manifest",
  specification: "https://developer.zendesk.com/documentation/apps/app-developer-guide/manifest/",
  names: [],
  content: { names: ["**/*manifest*.json"], pattern: /"frameworkVersion"\s*:/ },
  read(file) {
    const root = rootOf(file);
    return root === void 0 || !isApp(root) ? null : readApp(root, file);
  }
};
function isApp(root) {
  if (filledText(at(root, "frameworkVersion")) === void 0) return false;
  return has(root, "location") || ["requirementsOnly", "marketingOnly"].some((key) => flag(at(root, key)) === true);
}
function readApp(root, file) {
  const locations = readLocations(root);
  const signIn = readSignIn(root, file);
  const allowed = texts(at(root, "domainWhitelist")).map(({ text: text2, line }) => ({
    line,
    endpoint: draftEndpoint(text2, "fetch", placeIn(file, line))
  }));
  const endpoints = [
    ...frameEndpoints(locations, file),
    ...allowed.map(({ endpoint }) => endpoint),
    ...signIn.endpoints
  ];
  const app = draftConnector({
    format: "zendesk-app",
    id: file.path,
    name: filledText(at(root, "name")) ?? file.path,
    role: "definition",
    version: filledText(at(root, "version")) ?? null,
    publisher: filledText(at(root, "author", "name")) ?? null,
    places: [placeIn(file, lineOfKey(root, "frameworkVersion"))],
    auth: signIn.auth,
    endpoints: distinctEndpoints(endpoints),
    triggers: locationTriggers(locations, file),
    settings: readSettings(root, locations, file),
    secrets: readZendeskSecrets(root, file)
  });
  const unread = allowed.filter(({ endpoint }) => endpoint === void 0);
  return { connectors: [app], gaps: unread.map(({ line }) => unreadAddress(placeIn(file, line))) };
}
function readSettings(root, locations, file) {
  const place = (key) => placeIn(file, lineOfKey(root, key));
  const isPrivate = flag(at(root, "private")) !== false;
  const isSigned = flag(at(root, "signedUrls")) === true;
  const client = filledText(at(root, "oauth", "client_id"));
  return [
    {
      name: "distribution",
      value: isPrivate ? "private" : "public",
      exposure: isPrivate ? 0 : 1,
      weight: "high",
      place: place("private")
    },
    {
      name: "signed-urls",
      value: String(isSigned),
      // Pages of the app itself need no proof of who asks for them.
      exposure: !isSigned && locations.some(isRemote) ? 1 : 0,
      weight: "high",
      place: place("signedUrls")
    },
    ...client === void 0 ? [] : [{ name: "client-id", value: client, exposure: 0, weight: "high", place: place("oauth") }],
    ...parameterSettings(root, file)
  ];
}
export {
  zendeskApp
};
