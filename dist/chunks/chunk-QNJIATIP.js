import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  locatedEntries,
  placeOfKey
} from "./chunk-GLRZUYNM.js";
import {
  hostOf,
  maximumAddress,
  providerOfUrls,
  readAddress,
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  draftScope
} from "./chunk-7AYUYXXQ.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  items,
  texts
} from "./chunk-TZLIQTKD.js";

// src/read/openapi/servers.ts
var maximumHosts = 32;
var maximumVariables = 16;
function readServers(list, references) {
  if (list === void 0) return [];
  return items(list.node).flatMap((item) => {
    const server = references.follow({ file: list.file, node: item });
    const url = server === void 0 ? void 0 : filledText(at(server.node, "url"));
    if (server === void 0 || url === void 0) return [];
    return hostsOfServer(url, at(server.node, "variables")).flatMap(
      (host) => readAddress(host, "api", placeOfKey(server, "url"))
    );
  });
}
function readSwaggerHost(root) {
  const host = filledText(at(root.node, "host"));
  if (host === void 0) return [];
  const schemes = [...new Set(texts(at(root.node, "schemes")).map((scheme) => scheme.text.toLowerCase()))];
  const place = placeOfKey(root, "host");
  return (schemes.length === 0 ? [""] : schemes).flatMap(
    (scheme) => readAddress(host.includes("://") || scheme === "" ? host : `${scheme}://${host}`, "api", place)
  );
}
function uniqueEndpoints(endpoints) {
  const seen = /* @__PURE__ */ new Set();
  return endpoints.filter(({ host, scheme, purpose, direction }) => {
    const key = `${direction} ${purpose} ${scheme} ${host}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function hostsOfServer(url, variables) {
  if (url.length > maximumAddress) return [];
  const head = url.startsWith("//") ? url.slice(2) : url;
  const pieces = authorityOf(head).split(/(\{[^{}]*\})/);
  if (pieces.length > 2 * maximumVariables + 1) return [pieces.join("")];
  const known = new Map(entries(variables).map(({ key, value }) => [key, readVariable(value)]));
  const valuesOf = (piece) => /^\{.*\}$/.test(piece) ? known.get(piece.slice(1, -1)) ?? { values: [], open: true } : void 0;
  const open = pieces.some((piece, index) => valuesOf(piece)?.open === true && !isSchemeOrPort(pieces, index));
  const count = pieces.reduce((product, piece) => product * Math.max(1, valuesOf(piece)?.values.length ?? 1), 1);
  const template = pieces.map((piece, index) => {
    const variable = valuesOf(piece);
    return variable === void 0 || variable.open && !isSchemeOrPort(pieces, index) ? piece : variable.values[0] ?? piece;
  }).join("");
  const spelled = count > maximumHosts ? [pieces.join("")] : spellOut(
    pieces.map((piece) => valuesOf(piece)?.values ?? [piece]),
    pieces
  );
  return open ? [template, ...spelled] : spelled;
}
function authorityOf(url) {
  const scheme = url.indexOf("://");
  let depth = 0;
  for (let index = scheme === -1 ? 0 : scheme + 3; index < url.length; index++) {
    const letter = url.charAt(index);
    if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (depth <= 0 && (letter === "/" || letter === "?" || letter === "#")) return url.slice(0, index);
  }
  return url;
}
function isSchemeOrPort(pieces, index) {
  const isScheme = index === 1 && pieces[0] === "" && pieces[2]?.startsWith("://") === true;
  return isScheme || pieces[index - 1]?.endsWith(":") === true;
}
function readVariable(node) {
  const fallback = filledText(at(node, "default"));
  const closed = texts(at(node, "enum")).map((value) => value.text);
  const values = fallback === void 0 ? closed : [fallback, ...closed.filter((value) => value !== fallback)];
  return { values, open: closed.length === 0 };
}
function spellOut(choices, pieces) {
  let texts2 = [""];
  for (const [index, values] of choices.entries()) {
    const here = values.length === 0 ? [pieces[index] ?? ""] : values;
    texts2 = texts2.flatMap((text) => here.map((value) => text + value));
  }
  return texts2;
}

// src/read/openapi/security.ts
var httpKinds = /* @__PURE__ */ new Map([
  ["basic", "basic"],
  ["bearer", "bearer"],
  ["digest", "digest"],
  ["oauth", "oauth1"],
  ["hmac", "hmac"]
]);
var kinds = /* @__PURE__ */ new Map([
  ["apikey", "api-key"],
  ["basic", "basic"],
  ["oauth2", "oauth2"],
  ["openidconnect", "oidc"],
  ["mutualtls", "mtls"],
  // Those of message brokers, which only AsyncAPI has.
  ["gssapi", "unknown"],
  ["httpapikey", "api-key"],
  ["plain", "basic"],
  ["scramsha256", "digest"],
  ["scramsha512", "digest"],
  ["userpassword", "basic"],
  ["x509", "certificate"]
]);
var flowNames = /* @__PURE__ */ new Map([
  ["accessCode", "authorizationCode"],
  ["application", "clientCredentials"]
]);
var weakFlows = /* @__PURE__ */ new Set(["implicit", "password"]);
function readSecurity(schemes, required, references) {
  const auth = [];
  const endpoints = [];
  const settings = [];
  const declared = /* @__PURE__ */ new Set();
  for (const { key, line, at: written } of schemes) {
    declared.add(key);
    const place = { file: written.file.path, line };
    const scheme = references.follow(written);
    if (scheme === void 0) auth.push({ kind: "unknown", name: key, provider: null, scopes: [], place });
    else {
      const flows = flowsOf(scheme, references);
      auth.push(readScheme(key, scheme, flows, required, place));
      for (const endpoint of signInHosts(scheme, flows)) endpoints.push(endpoint);
      for (const setting of readSettings(key, scheme, flows)) settings.push(setting);
    }
  }
  for (const [name, { place, scopes }] of required) {
    if (!declared.has(name)) auth.push({ kind: "unknown", name, provider: null, scopes: asked(scopes), place });
  }
  return { auth, endpoints, settings };
}
function readScheme(name, scheme, flows, required, place) {
  const kind = kindOf(scheme);
  const urls = [
    ...flows.flatMap((flow) => urlsOf(flow.at).map((url) => url.text)),
    textOf(scheme, "openIdConnectUrl") ?? ""
  ];
  return {
    kind,
    name,
    provider: providerOfUrls(urls),
    // Other kinds have no list of scopes of their own: theirs are the ones that operations ask for.
    scopes: kind === "oauth2" ? offered(flows) : asked(required.get(name)?.scopes ?? /* @__PURE__ */ new Map()),
    place
  };
}
function kindOf(scheme) {
  const type = textOf(scheme, "type")?.toLowerCase() ?? "";
  if (type === "http") return httpKinds.get(textOf(scheme, "scheme")?.toLowerCase() ?? "") ?? "unknown";
  return kinds.get(type) ?? "unknown";
}
function flowsOf(scheme, references) {
  if (kindOf(scheme) !== "oauth2") return [];
  const old = textOf(scheme, "flow");
  if (old !== void 0)
    return [{ name: flowNames.get(old) ?? old, at: scheme, scopes: references.at(scheme, "scopes") }];
  return locatedEntries(references.at(scheme, "flows")).flatMap(({ key, at: written }) => {
    const flow = key.startsWith("x-") ? void 0 : references.follow(written);
    if (flow === void 0) return [];
    return [{ name: key, at: flow, scopes: references.at(flow, "scopes") ?? references.at(flow, "availableScopes") }];
  });
}
function offered(flows) {
  const places = /* @__PURE__ */ new Map();
  for (const { scopes } of flows) {
    for (const { key, line, at: scope } of locatedEntries(scopes)) {
      if (!key.startsWith("x-") && key.trim() !== "" && !places.has(key))
        places.set(key, { file: scope.file.path, line });
    }
  }
  return asked(places);
}
function asked(scopes) {
  return [...scopes].map(([value, place]) => draftScope({ value, kind: scopeKind(value), place }));
}
var urlPurposes = [
  ["authorizationUrl", "authorization"],
  ["deviceAuthorizationUrl", "authorization"],
  ["tokenUrl", "token"],
  ["refreshUrl", "token"]
];
function urlsOf(flow) {
  const token = hostOf(textOf(flow, "tokenUrl"))?.host;
  return urlPurposes.flatMap(([key, purpose]) => {
    const text = textOf(flow, key);
    if (text === void 0 || key === "refreshUrl" && hostOf(text)?.host === token) return [];
    return [{ text, purpose, place: placeOfKey(flow, key) }];
  });
}
function signInHosts(scheme, flows) {
  const discovery = textOf(scheme, "openIdConnectUrl");
  return [
    ...readAddress(discovery, "authorization", placeOfKey(scheme, "openIdConnectUrl")),
    ...flows.flatMap((flow) => urlsOf(flow.at).flatMap((url) => readAddress(url.text, url.purpose, url.place)))
  ];
}
function readSettings(name, scheme, flows) {
  const place = { file: scheme.file.path, line: scheme.node.line };
  if (flows.length > 0) {
    const names = [...new Set(flows.map((flow) => flow.name))].sort(compareText);
    const exposure = names.some((flow) => weakFlows.has(flow)) ? 1 : 0;
    return [{ name: `oauth-flow ${name}`, value: names.join(", "), exposure, weight: "high", place }];
  }
  const where = kindOf(scheme) === "api-key" ? textOf(scheme, "in")?.toLowerCase() : void 0;
  if (where === void 0) return [];
  return [{ name: `api-key-in ${name}`, value: where, exposure: where === "query" ? 1 : 0, weight: "high", place }];
}
function textOf(located, key) {
  return filledText(at(located.node, key));
}

export {
  readServers,
  readSwaggerHost,
  uniqueEndpoints,
  hostsOfServer,
  readSecurity
};
