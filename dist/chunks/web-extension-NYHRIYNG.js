import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import {
  normalizeHost,
  readHost
} from "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  everyAddress,
  matchesEverySite,
  parseMatchPattern
} from "./chunk-4WHIZJQN.js";
import "./chunk-SEMNRWUQ.js";
import "./chunk-GPS46V4X.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import "./chunk-JQGZB4EF.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  has,
  isNumber,
  items,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/web-extension/content-security.ts
var harmless = /^'(?:self|none|wasm-unsafe-eval|report-sample|strict-dynamic|nonce-.*|sha(?:256|384|512)-.*)'$/i;
var longest = 2e4;
function readScriptSources(root) {
  const key = "content_security_policy";
  const policy = text(at(root, key, "extension_pages")) ?? text(at(root, key)) ?? "";
  const line = at(root, key, "extension_pages")?.line ?? lineOfKey(root, key);
  if (policy.length > longest) return { hosts: [], loose: ["too long to read"], line };
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  const named = (name) => directives.find(([first]) => first?.toLowerCase() === name)?.slice(1);
  const sources = (named("script-src") ?? named("default-src") ?? []).filter((source) => !harmless.test(source));
  const hosts = sources.filter(isHost);
  return { hosts, loose: sources.filter((source) => !hosts.includes(source)), line };
}
function isHost(source) {
  if (source.startsWith("'") || /^[a-z][a-z0-9+.-]*:$/i.test(source)) return false;
  return /^[^/:]*[a-z0-9]/i.test(source.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ""));
}

// src/read/web-extension/gecko.ts
function geckoOf(root) {
  return at(root, "browser_specific_settings", "gecko") ?? at(root, "applications", "gecko");
}

// src/read/web-extension/update-source.ts
var stores = /* @__PURE__ */ new Set(["clients2.google.com", "edge.microsoft.com"]);
function readUpdateAddresses(root) {
  return [at(root, "update_url"), at(geckoOf(root), "update_url")].flatMap((node) => texts(node)).filter(({ text: text2 }) => !stores.has(readHost(text2)?.host ?? ""));
}

// src/read/web-extension/endpoints.ts
function readExtensionEndpoints(root, file) {
  const unread = [];
  const scripts = readScriptSources(root);
  const overrides2 = at(root, "chrome_settings_overrides");
  const search = at(overrides2, "search_provider");
  const found = [
    ...scripts.hosts.map((text2) => ({ text: text2, line: scripts.line, purpose: "script" })),
    ...readUpdateAddresses(root).map((address) => ({ ...address, purpose: "update" })),
    ...listed(at(search, "search_url"), "search"),
    ...listed(at(search, "suggest_url"), "search"),
    ...listed(at(overrides2, "homepage"), "homepage"),
    ...listed(at(overrides2, "startup_pages"), "homepage")
  ];
  const outbound = found.map(({ text: text2, line, purpose }) => {
    const endpoint = draftEndpoint(text2, purpose, placeIn(file, line));
    if (endpoint === void 0) unread.push(line);
    return endpoint;
  });
  const inbound = texts(at(root, "externally_connectable", "matches")).map(({ text: text2, line }) => {
    const pattern = parseMatchPattern(text2);
    if (pattern === void 0) unread.push(line);
    return pattern === void 0 ? void 0 : inboundAt(pattern, file, line);
  });
  return { endpoints: distinctEndpoints([...outbound, ...inbound]), unread };
}
function inboundAt({ scheme, host }, file, line) {
  return {
    host: normalizeHost(host, scheme),
    scheme: scheme === "*" ? null : scheme,
    template: false,
    direction: "inbound",
    purpose: "message",
    place: placeIn(file, line)
  };
}
function listed(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}

// src/read/web-extension/patterns.ts
function spellPattern(text2) {
  if (text2 === everyAddress) return text2;
  const parsed = parseMatchPattern(text2);
  if (parsed !== void 0) return `${parsed.scheme}://${parsed.host}/*`;
  const [, start, authority] = /^([^/]*:\/\/)([^/?#]*)/.exec(text2) ?? [];
  return authority === void 0 ? void 0 : `${start}${authority.slice(authority.lastIndexOf("@") + 1)}/*`;
}

// src/read/web-extension/permissions.ts
function readExtensionPermissions(root, file) {
  const required = [at(root, "permissions"), at(root, "host_permissions")];
  const optional = [at(root, "optional_permissions"), at(root, "optional_host_permissions")];
  const scripts = items(at(root, "content_scripts")).map((script) => at(script, "matches"));
  const scopes = new Scopes(file);
  for (const node of [...required, ...scripts].flatMap(items)) scopes.add(node, false);
  for (const node of optional.flatMap(items)) scopes.add(node, true);
  const place = placeIn(file, lineOfKey(root, "permissions"));
  const auth = { kind: "unknown", name: "permissions", provider: "chrome", scopes: scopes.all(), place };
  return { auth: [auth, ...readDataCollection(root, file)], gaps: scopes.gaps };
}
var Scopes = class {
  gaps = [];
  found = /* @__PURE__ */ new Map();
  file;
  constructor(file) {
    this.file = file;
  }
  /** Apps of Chrome give some permissions as a map, with what they are limited to, which is not read. */
  add(node, optional) {
    const names = node.kind === "map" ? entries(node).map(({ key }) => key) : texts(node).map(({ text: text2 }) => text2);
    for (const name of names) this.keep(name, node.line, optional);
    if (node.kind === "scalar") return;
    const reason = "a permission in it is not given as a text: what it is limited to is not known";
    this.gaps.push({ kind: "unknown", file: this.file.path, line: node.line, reason });
  }
  all() {
    return [...this.found.values()];
  }
  keep(name, line, optional) {
    const value = spellPattern(name) ?? name;
    if (this.found.has(value)) return;
    const kind = /\$\{|\{\{|<<|<%|\b__[A-Z][A-Z_]*__\b/.test(value) ? "template" : "literal";
    this.found.set(value, draftScope({ value, optional, kind, place: placeIn(this.file, line) }));
  }
};
function readDataCollection(root, file) {
  const node = at(geckoOf(root), "data_collection_permissions");
  if (node === void 0) return [];
  const scopes = ["required", "optional"].flatMap(
    (key) => items(at(node, key)).flatMap((item) => {
      const value = filledText(item);
      if (value === void 0 || value === "none") return [];
      const place = placeIn(file, item.line);
      return [draftScope({ value, principal: "data-collection", optional: key === "optional", place })];
    })
  );
  return [{ kind: "unknown", name: "data-collection", provider: null, scopes, place: placeIn(file, node.line) }];
}

// src/read/web-extension/settings.ts
function readExtensionSettings(root, file) {
  const scripts = readScriptSources(root);
  const updates = readUpdateAddresses(root);
  const updateLine = updates[0]?.line ?? root.line;
  const hosts = updates.map(({ text: text2 }) => readHost(text2)?.host ?? "unknown");
  return [
    listSetting("content-security-policy", scripts.loose, "strict", "high", placeIn(file, scripts.line)),
    listSetting("update-source", hosts, "store", "critical", placeIn(file, updateLine)),
    overrides(root, file),
    webAccessible(root, file),
    connectable(root, file)
  ];
}
function listSetting(name, entries2, none, weight, place) {
  const value = sayList(entries2) || none;
  return { name, value, exposure: entries2.length > 0 ? 1 : 0, weight, place };
}
function sayList(entries2) {
  return [...new Set(entries2)].sort(compareText).join(", ");
}
function overrides(root, file) {
  const keys = ["chrome_url_overrides", "chrome_settings_overrides"];
  const parts = keys.flatMap((key2) => entries(at(root, key2)).map((entry) => entry.key));
  const key = keys.find((each) => has(root, each)) ?? "";
  return listSetting("browser-overrides", parts, "none", "high", placeIn(file, lineOfKey(root, key)));
}
function webAccessible(root, file) {
  const key = "web_accessible_resources";
  const who = items(at(root, key)).flatMap(
    (item) => item.kind === "map" ? [
      ...texts(at(item, "matches")).map(({ text: text2 }) => sayPage(text2)),
      ...texts(at(item, "extension_ids")).map(({ text: text2 }) => text2 === "*" ? "any extension" : `extension ${text2}`)
    ] : ["any page"]
  );
  const any = who.includes("any page");
  return {
    name: "web-accessible-resources",
    value: any ? "any page" : sayList(who) || "none",
    exposure: any ? 2 : who.length > 0 ? 1 : 0,
    weight: "medium",
    place: placeIn(file, lineOfKey(root, key))
  };
}
function sayPage(pattern) {
  return matchesEverySite(pattern) ? "any page" : spellPattern(pattern) ?? pattern;
}
function connectable(root, file) {
  const node = at(root, "externally_connectable");
  const ids = texts(at(node, "ids")).map(({ text: text2 }) => text2);
  const any = node === void 0 || ids.includes("*");
  return {
    name: "connectable-extensions",
    value: any ? "any" : sayList(ids) || "none",
    exposure: any ? 2 : ids.length > 0 ? 1 : 0,
    weight: "high",
    place: placeIn(file, lineOfKey(root, "externally_connectable"))
  };
}

// src/read/web-extension/sign-in.ts
function readSignIn(root, file) {
  const oauth = at(root, "oauth2");
  if (oauth?.kind !== "map") return [];
  const scopes = /* @__PURE__ */ new Map();
  for (const { text: value, line } of texts(at(oauth, "scopes")))
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, place: placeIn(file, line) }));
  const place = placeIn(file, lineOfKey(root, "oauth2"));
  return [{ kind: "oauth2", name: "oauth2", provider: "google", scopes: [...scopes.values()], place }];
}

// src/read/connectors/web-extension.ts
var webExtension = {
  name: "web-extension",
  title: "WebExtension manifest",
  specification: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json",
  names: [],
  content: { names: ["**/*manifest*.json"], pattern: /"manifest_version"\s*:\s*[23]\b/ },
  read(file) {
    const root = rootOf(file);
    return root === void 0 || !isExtension(root) ? null : readExtension(root, file);
  }
};
var ownKeys = ["permissions", "host_permissions", "optional_permissions", "content_scripts", "background", "action"];
function isExtension(root) {
  const version = at(root, "manifest_version");
  if (!isNumber(version) || !["2", "3"].includes(text(version) ?? "")) return false;
  return has(root, "name") && has(root, "version") || ownKeys.some((key) => has(root, key));
}
function readExtension(root, file) {
  const permissions = readExtensionPermissions(root, file);
  const signIn = readSignIn(root, file);
  const { endpoints, unread } = readExtensionEndpoints(root, file);
  const auth = [...permissions.auth, ...signIn];
  const extension = draftConnector({
    format: "web-extension",
    id: file.path,
    name: nameOf(root) ?? file.path,
    role: "definition",
    version: filledText(at(root, "version")) ?? null,
    places: [placeIn(file, root.line)],
    auth,
    endpoints,
    settings: readExtensionSettings(root, file),
    deprecations: readDeprecations(root, file, auth)
  });
  const gaps = unread.map((line) => unreadAddress(placeIn(file, line)));
  return { connectors: [extension], gaps: [...permissions.gaps, ...gaps] };
}
function nameOf(root) {
  const name = filledText(at(root, "name"));
  return name?.startsWith("__MSG_") ? void 0 : name;
}
function readDeprecations(root, file, auth) {
  const version = text(at(root, "manifest_version")) ?? "";
  const place = placeIn(file, lineOfKey(root, "manifest_version"));
  const found = [
    ...geckoOf(root) === void 0 ? findDeprecations("manifest-version", version, `manifest version ${version}`, place) : [],
    ...auth.flatMap(({ provider, scopes }) => {
      const kind = provider === "google" ? "google-scope" : "chrome-permission";
      return scopes.flatMap(({ value, place: place2 }) => findDeprecations(kind, value, `scope ${value}`, place2));
    })
  ];
  return [...new Map(found.map((each) => [each.subject, each])).values()];
}
export {
  webExtension
};
