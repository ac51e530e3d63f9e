import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addressesOf
} from "./chunk-2B7YWISJ.js";
import "./chunk-YIE2FAM7.js";
import {
  providerOfUrls,
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  imageReference
} from "./chunk-IKZNE2QD.js";
import "./chunk-ASY5KA3B.js";
import "./chunk-G7VDFZS4.js";
import "./chunk-4I5N2VA6.js";
import {
  judgeValue
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import {
  isPlaceholder,
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  require_semver
} from "./chunk-A5GFYVNI.js";
import "./chunk-KAYPRSYD.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  connectorKey,
  earlierVersions
} from "./chunk-UQUW52HH.js";
import {
  documentOf,
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
  joinPath
} from "./chunk-JQB53MAW.js";
import {
  baseOf,
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  at,
  entries,
  filledText,
  flag,
  items,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/read/airbyte/files.ts
var airbytePattern = /(?:^|[\s{,])["']?(?:docker(?:Repository|ImageTag)["']?[ \t]*:|type["']?[ \t]*:[ \t]*["']?(?:DeclarativeSource|CheckStream|CheckDynamicStream)\b)/;
var metadataNames = ["metadata.yaml", "metadata.yml"];
var manifestNames = ["manifest.yaml", "manifest.yml"];
function isMetadata(root) {
  return filledText(at(root, "data", "definitionId")) !== void 0 && at(root, "data", "dockerImageTag")?.kind === "scalar";
}
function isManifest(root) {
  const type = filledText(at(root, "type"));
  if (type !== void 0) return type === "DeclarativeSource";
  const checks = /^Check\w*Stream$/.test(filledText(at(root, "check", "type")) ?? "");
  return checks && at(root, "version")?.kind === "scalar" && at(root, "streams")?.kind === "list";
}
function manifestOf(metadata, around) {
  if (!metadataNames.includes(baseOf(metadata).toLowerCase())) return void 0;
  const folder = folderOf(metadata);
  const inside = joinPath(folder, baseOf(folder).replaceAll("-", "_"));
  return [folder, ...folder === "" ? [] : [inside]].flatMap((each) => manifestNames.map((name) => joinPath(each, name))).find((path) => around.has(path));
}
function metadataOf(manifest, around) {
  const folder = folderOf(manifest);
  return [folder, ...folder === "" ? [] : [folderOf(folder)]].flatMap((each) => metadataNames.map((name) => joinPath(each, name))).find((path) => around.has(path) && manifestOf(path, around) === manifest);
}
function isTakenOver(manifest, around) {
  const path = metadataOf(manifest.path, around);
  const metadata = path === void 0 ? void 0 : around.file(path);
  if (metadata === void 0 || !airbytePattern.test(metadata.text)) return false;
  const document = documentOf(metadata);
  return document.kind === "broken" || isMetadata(document.roots[0]);
}

// src/read/airbyte/scopes.ts
function readScopes(root, components, file) {
  const input = at(root, "spec", "advanced_auth", "oauth_config_specification", "oauth_connector_input_specification");
  const listed = scopeObjects(at(input, "scopes"));
  const asked = listed.length > 0 ? listed : texts(at(input, "scope")).flatMap(split);
  const found = /* @__PURE__ */ new Map();
  const add = (written, optional) => {
    for (const { text: value, line } of written)
      if (!found.has(value))
        found.set(value, draftScope({ value, optional, kind: scopeKind(value), place: placeIn(file, line) }));
  };
  add(asked, false);
  add(texts(at(input, "consent_url")).flatMap(inAddress), false);
  for (const { type, node } of components) {
    if (type === "OAuthAuthenticator") add(texts(at(node, "scopes")), false);
    add(texts(at(node, "$parameters", "required_scopes")).flatMap(split), false);
  }
  add(scopeObjects(at(input, "optional_scopes")), true);
  return [...found.values()];
}
function scopeObjects(list) {
  return items(list).flatMap((item) => {
    const text2 = filledText(at(item, "scope"));
    return text2 === void 0 ? [] : [{ text: text2, line: item.line }];
  });
}
function split({ text: text2, line }) {
  if (/\{\{|\{%/.test(text2)) return [{ text: text2, line }];
  return text2.split(/[\s,]+/).filter((scope) => scope !== "").map((scope) => ({ text: scope, line }));
}
function inAddress({ text: text2, line }) {
  const query = /[?&]scopes?=([^&#{}]+)/.exec(text2.slice(0, 2e4))?.[1];
  if (query === void 0) return [];
  try {
    return split({ text: decodeURIComponent(query.replaceAll("+", " ")), line });
  } catch {
    return split({ text: query, line });
  }
}

// src/read/airbyte/authenticators.ts
var kinds = /* @__PURE__ */ new Map([
  ["ApiKeyAuthenticator", "api-key"],
  ["BasicHttpAuthenticator", "basic"],
  ["BearerAuthenticator", "bearer"],
  ["CustomAuthenticator", "unknown"],
  ["JwtAuthenticator", "jwt"],
  ["LegacySessionTokenAuthenticator", "session-cookie"],
  ["OAuthAuthenticator", "oauth2"],
  ["RateLimitedMultipleTokenAuthenticator", "bearer"],
  ["SessionTokenAuthenticator", "session-cookie"]
]);
function readAuthenticators(root, components, file) {
  const sessions = new Set(
    components.flatMap(
      ({ type, node }) => type === "SessionTokenAuthenticator" ? [at(node, "login_requester", "authenticator")] : []
    )
  );
  const found = /* @__PURE__ */ new Map();
  const scopes = readScopes(root, components, file);
  const provider = providerOfUrls(signInAddresses(root, components));
  for (const { type, node } of components) {
    const kind = kinds.get(type);
    const name = kind === "unknown" ? filledText(at(node, "class_name")) ?? type : type;
    if (kind === void 0 || found.has(name) || sessions.has(node)) continue;
    found.set(name, { kind, name, provider: null, scopes: [], place: placeIn(file, node.line) });
  }
  const [first] = scopes;
  if (first !== void 0) {
    const oauth = [...found.values()].find((auth) => auth.kind === "oauth2");
    const known = oauth ?? { kind: "oauth2", name: "OAuthAuthenticator", provider, scopes, place: first.place };
    found.set(known.name, { ...known, provider, scopes });
  }
  const caller = components.find((component) => component.type === "HttpRequester");
  if (found.size === 0 && caller !== void 0)
    return [{ kind: "none", name: "NoAuth", provider: null, scopes: [], place: placeIn(file, caller.node.line) }];
  return [...found.values()];
}
function signInAddresses(root, components) {
  const input = at(root, "spec", "advanced_auth", "oauth_config_specification", "oauth_connector_input_specification");
  return [
    at(input, "consent_url"),
    at(input, "access_token_url"),
    ...components.map(({ node }) => at(node, "token_refresh_endpoint"))
  ].flatMap((node) => filledText(node) ?? []);
}

// src/read/airbyte/walk.ts
function scalarsIn(node, key) {
  const found = [];
  const visit = (current, under) => {
    const value = filledText(current);
    if (value !== void 0) found.push({ key: under, value, line: current.line });
    for (const entry of entries(current)) visit(entry.value, entry.key);
    for (const item of items(current)) visit(item, under);
  };
  visit(node, key);
  return found;
}
var descriptions = /* @__PURE__ */ new Set(["schemas", "schema", "spec", "metadata"]);
function componentsIn(root) {
  const found = [];
  const visit = (node, key) => {
    if (node.kind === "map") found.push({ key, type: filledText(node.entries.get("type")?.value) ?? "", node });
    for (const entry of entries(node)) if (!descriptions.has(entry.key)) visit(entry.value, entry.key);
    for (const item of items(node)) visit(item, key);
  };
  visit(root, "");
  return found;
}

// src/read/airbyte/manifest-secrets.ts
var secretFields = [
  "access_token_value",
  "api_token",
  "client_secret",
  "password",
  "refresh_token",
  "secret_key",
  "session_token",
  "tokens"
];
var sentFields = [
  "request_headers",
  "request_parameters",
  "request_body_data",
  "request_body_json",
  "refresh_request_body"
];
var shortest = 8;
function readManifestSecrets(root, components, file) {
  const secrets = /* @__PURE__ */ new Map();
  const add = (name, kind, line) => {
    if (secrets.get(name)?.kind !== "literal") secrets.set(name, { name, kind, place: placeIn(file, line) });
  };
  for (const { name, node } of askedIn(at(root, "spec", "connection_specification"))) {
    const value = filledText(at(node, "default")) ?? filledText(at(node, "const"));
    const isLiteral2 = value !== void 0 && !isPlaceholder(value);
    add(name, isLiteral2 ? "literal" : "reference", isLiteral2 ? lineOfKey(node, "default") : node.line);
  }
  for (const { node } of components) {
    for (const field of secretFields)
      for (const { value, line } of scalarsAt(node, field)) if (isLiteral(value)) add(field, "literal", line);
    for (const field of sentFields)
      for (const { key, value, line } of scalarsAt(node, field))
        if (value.length >= shortest && judgeValue(key, value, /* @__PURE__ */ new Map()) === "literal") add(key, "literal", line);
  }
  for (const { key, value, line } of scalarsIn(root, "manifest")) if (looksLikeSecret(value)) add(key, "literal", line);
  return [...secrets.values()];
}
function scalarsAt(node, field) {
  const value = at(node, field);
  return value === void 0 ? [] : scalarsIn(value, field);
}
function isLiteral(value) {
  return !/\{\{|\{%/.test(value) && !isPlaceholder(value) && !value.startsWith("#/");
}
function askedIn(specification) {
  const found = [];
  const visit = (node, key) => {
    if (flag(at(node, "airbyte_secret")) === true) found.push({ name: key, node });
    for (const entry of entries(node)) visit(entry.value, entry.key);
    for (const item of items(node)) visit(item, key);
  };
  if (specification !== void 0) visit(specification, "");
  return found;
}

// src/read/airbyte/manifest.ts
function readManifest(root, file) {
  const components = componentsIn(root);
  const { endpoints, unread } = readEndpoints(root, components, file);
  const code = readCode(components, file);
  const gap = (line, reason) => ({ kind: "unknown", file: file.path, line, reason });
  const [first] = code;
  return {
    facts: {
      auth: readAuthenticators(root, components, file),
      endpoints,
      operations: readStreams(components, file),
      code,
      settings: [
        {
          name: "cdk-version",
          value: text(at(root, "version")) ?? "any",
          exposure: 0,
          weight: "low",
          place: placeIn(file, lineOfKey(root, "version"))
        }
      ],
      deprecations: readDeprecations(components, file),
      secrets: readManifestSecrets(root, components, file)
    },
    gaps: [
      ...unread.map((line) => unreadAddress(placeIn(file, line))),
      ...first === void 0 ? [] : [gap(first.place.line, "what the code of its own components does is not read")]
    ]
  };
}
function readEndpoints(root, components, file) {
  const input = at(root, "spec", "advanced_auth", "oauth_config_specification", "oauth_connector_input_specification");
  const addresses = [
    ...components.flatMap(addressesIn),
    { node: at(input, "consent_url"), purpose: "authorization" },
    { node: at(input, "access_token_url"), purpose: "token" }
  ];
  const unread = [];
  const endpoints = addresses.flatMap(({ node, purpose }) => {
    const written = filledText(node);
    if (written === void 0 || node === void 0) return [];
    const found = addressesOf(written).flatMap((each) => draftEndpoint(each, purpose, placeIn(file, node.line)) ?? []);
    if (found.length === 0) unread.push(node.line);
    return found;
  });
  return { endpoints: distinctEndpoints(endpoints), unread };
}
function addressesIn({ key, type, node }) {
  if (type === "HttpRequestRegexMatcher") return [];
  const isRequester = /Requester$|^QuotaStatusSource$/.test(type) || /requester$/.test(key);
  return [
    { node: at(node, "url_base"), purpose: "api" },
    ...isRequester ? [{ node: at(node, "url"), purpose: "api" }] : [],
    { node: at(node, "token_refresh_endpoint"), purpose: "token" }
  ];
}
function readStreams(components, file) {
  const streams = /* @__PURE__ */ new Map();
  for (const { type, node } of components) {
    const name = type === "DeclarativeStream" ? filledText(at(node, "name")) : void 0;
    if (name === void 0) continue;
    const id = `stream ${name}`;
    const place = placeIn(file, lineOfKey(node, "name"));
    if (!streams.has(id)) streams.set(id, { id, auth: null, writes: false, deprecated: false, place });
  }
  return [...streams.values()];
}
function readCode(components, file) {
  const classes = /* @__PURE__ */ new Map();
  for (const { node } of components) {
    const name = filledText(at(node, "class_name"));
    if (name === void 0 || classes.has(name)) continue;
    const place = placeIn(file, lineOfKey(node, "class_name"));
    classes.set(name, { kind: "script", name, digest: digestText(name), untrusted: false, place });
  }
  return [...classes.values()];
}
function readDeprecations(components, file) {
  const legacy = components.find((component) => component.type === "LegacySessionTokenAuthenticator");
  if (legacy === void 0) return [];
  return [
    {
      signal: "flag",
      subject: legacy.type,
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: "SessionTokenAuthenticator takes its place.",
      place: placeIn(file, legacy.node.line)
    }
  ];
}

// src/read/airbyte/allowed-hosts.ts
function readAllowedHosts(data, file) {
  const overrides = at(data, "registryOverrides");
  const own = ["cloud", "oss"].map((registry) => at(overrides, registry, "allowedHosts")).filter((list) => list !== void 0);
  const lists = [at(data, "allowedHosts"), ...own];
  const isOpen = lists.some((list) => at(list, "hosts")?.kind !== "list" || hostsIn(list).some((host) => host.text === "*"));
  const unread = [];
  const endpoints = lists.flatMap(hostsIn).flatMap(({ text: text2, line }) => {
    const endpoint = text2 === "*" ? void 0 : draftEndpoint(text2, "fetch", placeIn(file, line));
    if (endpoint === void 0 && text2 !== "*") unread.push(line);
    return endpoint ?? [];
  });
  return {
    endpoints,
    unread,
    setting: {
      name: "allowed-hosts",
      value: isOpen ? "any" : "listed",
      exposure: isOpen ? 1 : 0,
      weight: "high",
      place: placeIn(file, lineOfKey(data, "allowedHosts"))
    }
  };
}
function hostsIn(list) {
  return texts(at(list, "hosts"));
}

// src/read/airbyte/breaking-changes.ts
var import_semver = __toESM(require_semver(), 1);
function readBreakingChanges(data, file) {
  const changes = entries(at(data, "releases", "breakingChanges"));
  const told = new Set(changes.map((change) => import_semver.default.coerce(change.key.slice(0, 100))?.major));
  const major = import_semver.default.coerce(text(at(data, "dockerImageTag"))?.slice(0, 100) ?? "")?.major ?? 0;
  const isMissing = major > 0 && !told.has(major);
  return {
    deprecations: changes.map(({ key, line, value }) => ({
      signal: "calendar",
      subject: earlierVersions + key,
      lifecycle: null,
      deprecated: null,
      retired: readDay(filledText(at(value, "upgradeDeadline"))),
      certain: true,
      message: filledText(at(value, "message")) ?? null,
      place: placeIn(file, line)
    })),
    setting: {
      name: "breaking-change-notice",
      value: major === 0 ? "none needed" : isMissing ? `none for ${major}.0.0` : "given",
      exposure: isMissing ? 1 : 0,
      weight: "medium",
      place: placeIn(file, lineOfKey(data, "dockerImageTag"))
    }
  };
}
function readDay(written) {
  return /^\d{4}-\d{2}-\d{2}/.exec(written ?? "")?.[0] ?? null;
}

// src/read/airbyte/registries.ts
function readRegistries(data, file) {
  const key = at(data, "registryOverrides") === void 0 ? "registries" : "registryOverrides";
  const place = placeIn(file, lineOfKey(data, key));
  return ["cloud", "oss"].flatMap((registry) => {
    const override = at(data, key, registry);
    const isOffered = flag(at(override, "enabled")) ?? false;
    const image = filledText(at(override, "dockerRepository")) ?? filledText(at(data, "dockerRepository")) ?? "";
    const tag = text(at(override, "dockerImageTag")) ?? text(at(data, "dockerImageTag")) ?? "";
    const isOther = at(override, "dockerRepository") !== void 0 || at(override, "dockerImageTag") !== void 0;
    return [
      {
        name: `${registry}-registry`,
        value: isOffered ? "enabled" : "disabled",
        // Nothing is less safe for it, but whoever uses it there loses it.
        exposure: isOffered ? 0 : 1,
        weight: registry === "cloud" ? "medium" : "low",
        place
      },
      // The version of the connector itself is told as such.
      ...isOther ? [{ name: `${registry}-image`, value: `${image}:${tag}`, exposure: 0, weight: "medium", place }] : []
    ];
  });
}

// src/read/airbyte/metadata.ts
function readMetadata(root, file) {
  const data = at(root, "data");
  const written = filledText(at(data, "definitionId")) ?? "";
  const isTemplate = /\{\{|\$\{|<</.test(written);
  const id = isTemplate ? file.path : written.toLowerCase();
  const image = imageReference(filledText(at(data, "dockerRepository")) ?? "");
  const base = readBaseImage(data, file);
  const allowed = readAllowedHosts(data, file);
  const changes = readBreakingChanges(data, file);
  const level = filledText(at(data, "supportLevel"))?.toLowerCase() ?? null;
  const connector = draftConnector({
    format: "airbyte-connector",
    id,
    name: filledText(at(data, "name")) ?? id,
    role: "definition",
    version: text(at(data, "dockerImageTag"))?.trim() ?? null,
    publisher: image.publisher,
    tier: level,
    purl: image.purl,
    places: [placeIn(file, lineOfKey(root, "data"))],
    endpoints: distinctEndpoints(allowed.endpoints),
    settings: [allowed.setting, changes.setting, ...readRegistries(data, file), ...readKind(data, file)],
    deprecations: [...archived(level, data, file), ...changes.deprecations],
    secrets: readShapedSecrets(root, file),
    uses: base.map(connectorKey)
  });
  const gap = (line, reason) => ({ kind: "unknown", file: file.path, line, reason });
  const gaps = allowed.unread.map((line) => gap(line, "an entry of its allowed hosts names no host that can be read"));
  if (isTemplate) gaps.push(gap(lineOfKey(data, "definitionId"), "it is a template: its id is put in later"));
  return { connector, parts: base, gaps };
}
function readBaseImage(data, file) {
  const options = at(data, "connectorBuildOptions");
  const written = filledText(at(options, "baseImage"));
  if (written === void 0) return [];
  const image = imageReference(written);
  return [
    draftConnector({
      format: "airbyte-connector",
      id: `base-image ${image.name}`,
      name: image.name,
      role: "usage",
      // The tag alone: where it stays and the digest does not, the same version is another image.
      version: image.version?.replace(/@.*$/, "") ?? null,
      pin: image.pin,
      publisher: image.publisher,
      purl: image.purl,
      runsCode: true,
      places: [placeIn(file, lineOfKey(options, "baseImage"))]
    })
  ];
}
function readKind(data, file) {
  return [
    ["connectorType", "connector-type"],
    ["releaseStage", "release-stage"]
  ].flatMap(([key, name]) => {
    const value = filledText(at(data, key));
    const place = placeIn(file, lineOfKey(data, key));
    return value === void 0 ? [] : [{ name, value, exposure: 0, weight: "low", place }];
  });
}
function archived(level, data, file) {
  if (level !== "archived") return [];
  return [
    {
      signal: "tier",
      subject: "connector",
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: "An archived connector gets no more fixes.",
      place: placeIn(file, lineOfKey(data, "supportLevel"))
    }
  ];
}
function readShapedSecrets(root, file) {
  const secrets = /* @__PURE__ */ new Map();
  for (const { key, value, line } of entries(root).flatMap((entry) => scalarsIn(entry.value, entry.key)))
    if (looksLikeSecret(value) && !secrets.has(key))
      secrets.set(key, { name: key, kind: "literal", place: placeIn(file, line) });
  return [...secrets.values()];
}

// src/read/connectors/airbyte-connector.ts
var airbyteConnector = {
  name: "airbyte-connector",
  title: "Airbyte connector",
  specification: "https://docs.airbyte.com/platform/connector-development/connector-metadata-file",
  names: [],
  content: { names: ["**/*.{yaml,yml}"], pattern: airbytePattern },
  related(file, around) {
    return [manifestOf(file.path, around), metadataOf(file.path, around)].filter((path) => path !== void 0);
  },
  read(file, around) {
    const root = rootOf(file);
    if (isMetadata(root)) return readConnector(root, file, around);
    if (!isManifest(root)) return null;
    if (isTakenOver(file, around)) return { connectors: [], gaps: [] };
    const { facts, gaps } = readManifest(root, file);
    const places = [placeIn(file, lineOfKey(root, "type"))];
    const connector = { format: "airbyte-connector", id: file.path, role: "definition", places, ...facts };
    return { connectors: [draftConnector(connector)], gaps };
  }
};
function readConnector(root, file, around) {
  const { connector, parts, gaps } = readMetadata(root, file);
  const path = manifestOf(file.path, around);
  const other = path === void 0 ? void 0 : around.file(path);
  const manifest = other === void 0 ? void 0 : rootOf(other);
  if (other === void 0 || !isManifest(manifest)) return { connectors: [connector, ...parts], gaps };
  const { facts, gaps: more } = readManifest(manifest, other);
  const whole = {
    ...connector,
    ...facts,
    endpoints: distinctEndpoints([...connector.endpoints, ...facts.endpoints]),
    settings: [...connector.settings, ...facts.settings],
    deprecations: [...connector.deprecations, ...facts.deprecations],
    secrets: [...connector.secrets, ...facts.secrets],
    places: [...connector.places, placeIn(other, lineOfKey(manifest, "type"))]
  };
  return { connectors: [whole, ...parts], gaps: [...gaps, ...more] };
}
export {
  airbyteConnector
};
