import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isDefinitionOfPair,
  settingsBeside
} from "./chunk-YWP7SYVE.js";
import {
  collectRequired,
  outsideReferences,
  readSunset,
  sayRequirements
} from "./chunk-2SSD2SXZ.js";
import {
  readSecurity,
  readServers,
  readSwaggerHost,
  uniqueEndpoints
} from "./chunk-QNJIATIP.js";
import {
  field,
  findPaths,
  holdersOf,
  locatedEntries,
  openReferences,
  placeOfKey,
  readKeyDefaults
} from "./chunk-GLRZUYNM.js";
import {
  readAddress
} from "./chunk-VIRLKS43.js";
import "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import "./chunk-2COZ2S5I.js";
import {
  at,
  filledText,
  has,
  isNull,
  lineOfKey
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/openapi/callbacks.ts
function readWebhooks(webhooks, references) {
  const found = findPaths(webhooks, references);
  const lines = new Map(locatedEntries(webhooks).map(({ key, line }) => [key, line]));
  return {
    triggers: found.map(
      ({ path, at: at2 }) => trigger(path, { file: webhooks?.file.path ?? at2.file.path, line: lines.get(path) ?? at2.node.line })
    ),
    deprecated: found.flatMap(deprecatedWebhook)
  };
}
function deprecatedWebhook({ path, operations }) {
  const flagged = operations.find((operation) => operation.deprecated);
  if (flagged === void 0) return [];
  return [
    {
      signal: "flag",
      subject: `webhook ${path}`,
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: null,
      place: flagged.place
    }
  ];
}
function readCallbacks(operation, references) {
  const callbacks = field(operation.at.node, "callbacks");
  const named = locatedEntries(
    callbacks === void 0 ? void 0 : references.follow({ file: operation.at.file, node: callbacks })
  );
  return {
    triggers: named.map(({ key, line, at: at2 }) => trigger(`${operation.id} ${key}`, { file: at2.file.path, line })),
    endpoints: named.flatMap(
      ({ at: at2 }) => locatedEntries(references.follow(at2)).flatMap(
        (address) => (
          // An address out of the call itself (`{$request.body#/url}`) is whatever the caller says: no host of this description.
          address.key.includes("{$") || address.key.startsWith("x-") ? [] : readAddress(address.key, "webhook", { file: address.at.file.path, line: address.line })
        )
      )
    )
  };
}
function trigger(event, place) {
  return { event, kind: "webhook", filter: null, authenticated: null, untrusted: false, place };
}

// src/read/connectors/openapi.ts
var openapi = {
  name: "openapi",
  title: "Swagger or OpenAPI description",
  specification: "https://spec.openapis.org/oas/latest.html",
  names: [],
  content: {
    names: ["**/*.{json,jsonc,yml,yaml}"],
    pattern: /^["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.|"(?:openapi|swagger)"\s*:\s*"?[23]\./m
  },
  related: (file, around) => [...outsideReferences(file), ...settingsBeside(file, around)],
  read(file, around) {
    const root = rootOf(file);
    const version = versionOf(root);
    if (root === void 0 || version === void 0) return null;
    if (isDefinitionOfPair(file.path, around)) return { connectors: [], gaps: [] };
    return readDescription({ file, node: root }, version, around);
  }
};
function versionOf(root) {
  if (/^3\.\d/.test(filledText(at(root, "openapi")) ?? "")) return "openapi";
  return filledText(at(root, "swagger")) === "2.0" ? "swagger" : void 0;
}
function readDescription(root, version, around) {
  const { file } = root;
  const references = openReferences(file, around);
  const paths = findPaths(references.at(root, "paths"), references);
  const operations = paths.flatMap((path) => path.operations);
  const webhooks = ["webhooks", "x-webhooks"].map((key) => readWebhooks(references.at(root, key), references));
  const callbacks = operations.filter((operation) => has(operation.at.node, "callbacks")).map((operation) => readCallbacks(operation, references));
  const schemes = version === "swagger" ? ["securityDefinitions"] : ["components", "securitySchemes"];
  const security = readSecurity(
    locatedEntries(references.at(root, ...schemes)),
    requiredBy(root, operations),
    references
  );
  const info = references.at(root, "info");
  const everywhere = sayRequirements(field(root.node, "security"));
  const place = placeIn(file, lineOfKey(root.node, version));
  const connector = draftConnector({
    format: "openapi",
    id: file.path,
    name: textAt(info, "title") ?? baseOf(file.path),
    role: "definition",
    version: textAt(info, "version"),
    places: [place],
    auth: security.auth,
    endpoints: uniqueEndpoints([
      ...version === "swagger" ? readSwaggerHost(root) : readAllServers(root, paths, references),
      ...security.endpoints,
      ...callbacks.flatMap((callback) => callback.endpoints)
    ]),
    triggers: uniqueTriggers([...webhooks, ...callbacks].flatMap((found) => found.triggers)),
    operations: operations.map((operation) => sayOperation(operation, everywhere)),
    settings: [rootSecurity(root, everywhere, operations), ...security.settings],
    deprecations: [...operations.flatMap(deprecationOf), ...webhooks.flatMap((found) => found.deprecated)],
    secrets: readSecrets(root, paths, references)
  });
  return { connectors: [connector], gaps: references.gaps() };
}
function textAt(located, key) {
  return filledText(at(located?.node, key)) ?? null;
}
function readAllServers(root, paths, references) {
  return holdersOf(root, paths).flatMap(
    (holder) => has(holder.node, "servers") ? readServers(references.at(holder, "servers"), references) : []
  );
}
function requiredBy(root, operations) {
  const required = /* @__PURE__ */ new Map();
  for (const { file, node } of [root, ...operations.map((operation) => operation.at)])
    collectRequired(field(node, "security"), file, required);
  return required;
}
function sayOperation(operation, everywhere) {
  const { id, writes, deprecated, place } = operation;
  const auth = sayRequirements(field(operation.at.node, "security")) ?? everywhere;
  return { id, auth, writes, deprecated, place };
}
function rootSecurity(root, everywhere, operations) {
  const value = everywhere ?? "none";
  const open = value.split("|").includes("none");
  const counts = operations.some((operation) => isSilent(field(operation.at.node, "security")));
  const place = placeOfKey(root, "security");
  return { name: "root-security", value, exposure: open && counts ? 1 : 0, weight: "high", place };
}
function isSilent(security) {
  return security === void 0 || isNull(security);
}
function deprecationOf(operation) {
  const retired = readSunset(field(operation.at.node, "x-sunset"));
  if (!operation.deprecated && retired === null) return [];
  return [
    {
      signal: "flag",
      subject: `operation ${operation.id}`,
      lifecycle: null,
      deprecated: null,
      retired,
      certain: true,
      message: null,
      place: placeOfKey(operation.at, operation.deprecated ? "deprecated" : "x-sunset")
    }
  ];
}
function readSecrets(root, paths, references) {
  const components = references.at(root, "components");
  return readKeyDefaults([...components === void 0 ? [] : [components], ...holdersOf(root, paths)]);
}
function uniqueTriggers(triggers) {
  return [...new Map(triggers.map((trigger2) => [trigger2.event, trigger2])).values()];
}
export {
  openapi
};
