import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  elementText,
  elementsOf
} from "./chunk-QQ5JTJVJ.js";
import {
  connectionOf,
  isDefinition,
  isExpression,
  kindOfTrigger,
  nameEvents,
  readAddress,
  readCalls,
  stepsIn,
  triggersIn
} from "./chunk-4SG5L5QR.js";
import {
  standsForKey
} from "./chunk-GLRZUYNM.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
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
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import {
  accessSetting,
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  parseJson,
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
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  flag,
  has,
  items,
  itemsOrOne,
  lineOfKey
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/catalog/power-platform-powers.ts
var powers = /* @__PURE__ */ new Map([
  ["shared_arm", "administration of Azure"],
  ["shared_azuread", "administration of the directory"],
  ["shared_azureautomation", "administration of Azure"],
  ["shared_flowmanagement", "administration of flows"],
  ["shared_keyvault", "secrets"],
  ["shared_microsoftflowforadmins", "administration of flows"],
  ["shared_office365", "mail"],
  ["shared_powerappsforadmins", "administration of apps"],
  ["shared_powerplatformadminv2", "administration of environments"],
  ["shared_powerplatformforadmins", "administration of environments"],
  ["shared_sendmail", "mail"],
  ["shared_sql", "databases"],
  ["shared_webcontents", "any API of the tenant"],
  ["shared_webcontentsv2", "any API of the tenant"]
]);
function powerOfConnector(api) {
  return powers.get(api) ?? null;
}

// src/read/power-platform-solution/connection.ts
function apiName(id) {
  const name = id?.slice(id.lastIndexOf("/") + 1).toLowerCase();
  return name === "" ? void 0 : name;
}
function referenceId(api, logicalName) {
  return `${api}/${logicalName.toLowerCase()}`;
}
function draftConnection({ api, id, tier, place }) {
  const power = powerOfConnector(api);
  return draftConnector({
    format: "power-platform-solution",
    id,
    name: api,
    role: "usage",
    tier,
    places: [place],
    settings: power === null ? [] : [{ name: "power", value: power, exposure: 1, weight: "high", place }],
    deprecations: findDeprecations("power-platform-connector", api, "connector", place)
  });
}

// src/read/power-platform-solution/flow-files.ts
var named = /^(.+)-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.json$/i;
var known = /* @__PURE__ */ new WeakMap();
function identifyFlow(path, around) {
  const [, name, guid] = named.exec(baseOf(path)) ?? [];
  if (name === void 0 || guid === void 0) return { id: path, name: baseOf(path).replace(/\.json$/i, "") };
  const twins = flowsIn(folderOf(path), around).byName.get(name.toLowerCase()) ?? 0;
  return { id: joinPath(folderOf(path), twins > 1 ? `${name}-${guid.toLowerCase()}` : name), name };
}
function findFlow(folder, guid, around) {
  const path = flowsIn(folder, around).byGuid.get(guid.replace(/[{}]/g, "").toLowerCase());
  return path === void 0 ? void 0 : identifyFlow(path, around).id;
}
function flowsIn(folder, around) {
  const folders = known.get(around) ?? /* @__PURE__ */ new Map();
  known.set(around, folders);
  const seen = folders.get(folder) ?? lookThrough(around.list(folder));
  folders.set(folder, seen);
  return seen;
}
function lookThrough(paths) {
  const byGuid = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const [, name, guid] = named.exec(baseOf(path)) ?? [];
    if (name === void 0 || guid === void 0) continue;
    byGuid.set(guid.toLowerCase(), path);
    byName.set(name.toLowerCase(), (byName.get(name.toLowerCase()) ?? 0) + 1);
  }
  return { byGuid, byName };
}

// src/read/power-platform-solution/canvas-app.ts
function readCanvasApp(app, file, around) {
  const gaps = [];
  const name = elementText(at(app, "Name")) ?? baseOf(file.path).replace(/\.meta\.xml$/i, "");
  const id = joinPath(folderOf(file.path), name);
  const references = readReferences(app, file, gaps);
  const connections = references.flatMap((reference) => readConnection(reference, id, app, file));
  const document = elementText(at(app, "DocumentUri"));
  if (document !== void 0) {
    const reason = `what the app does is in ${JSON.stringify(document.slice(0, 200))}, which is not read`;
    gaps.push({ kind: "unknown", file: file.path, line: lineOfKey(app, "DocumentUri"), reason });
  }
  const flows = references.flatMap((reference) => flowOf(reference, file, around));
  const connector = draftConnector({
    format: "power-platform-solution",
    id,
    name: elementText(at(app, "DisplayName")) ?? name,
    role: "definition",
    publisher: elementText(at(app, "Publisher")) ?? null,
    places: [placeIn(file, app.line)],
    settings: [readConsent(app, references, file)],
    uses: [.../* @__PURE__ */ new Set([...connections.map(connectorKey), ...flows])].sort(compareText)
  });
  return { connectors: [connector, ...connections], gaps };
}
function readReferences(app, file, gaps) {
  const text = elementText(at(app, "ConnectionReferences"));
  if (text === void 0) return [];
  const line = lineOfKey(app, "ConnectionReferences");
  const parsed = parseJson(text);
  if (parsed.kind === "broken") {
    gaps.push({ kind: "unreadable", file: file.path, line, reason: "the JSON of its connections cannot be read" });
    return [];
  }
  if (parsed.duplicates.length > 0) {
    const reason = "a key in the JSON of its connections stands twice with different values";
    gaps.push({ kind: "unreadable", file: file.path, line, reason });
  }
  return entries(parsed.roots[0]).map(({ value }) => value);
}
var flowsApi = "shared_logicflows";
function readConnection(reference, app, holder, file) {
  const api = apiName(filledText(at(reference, "id")));
  if (api === void 0 || api === flowsApi) return [];
  const isCustom = flag(at(reference, "isCustomApiConnection")) === true;
  const tier = isCustom ? "custom" : filledText(at(reference, "apiTier"))?.toLowerCase() ?? null;
  const place = placeIn(file, lineOfKey(holder, "ConnectionReferences"));
  return [draftConnection({ api, id: `${app}/${api}`, tier, place })];
}
function flowOf(reference, file, around) {
  const guid = ["parameterHintsV2", "parameterHints"].map((hints) => filledText(at(reference, hints, "workflowEntityId", "value"))).find((found) => found !== void 0);
  const folder = joinPath(folderOf(folderOf(file.path)), "Workflows");
  const id = guid === void 0 ? void 0 : findFlow(folder, guid, around);
  return id === void 0 ? [] : [connectorKey({ format: "power-platform-solution", id })];
}
function readConsent(app, references, file) {
  const keys = ["BypassConsent", "AdminControlBypassConsent"];
  const isBypassed = keys.some((key) => /^(?:1|true)$/i.test(elementText(at(app, key)) ?? "")) || references.some((reference) => flag(at(reference, "bypassConsent")) === true);
  const place = placeIn(file, lineOfKey(app, "BypassConsent"));
  return {
    name: "consent",
    value: isBypassed ? "not asked" : "asked",
    exposure: isBypassed ? 1 : 0,
    weight: "high",
    place
  };
}

// src/read/power-platform-solution/connection-references.ts
function readConnectionReferences(references, file) {
  const gaps = [];
  const connectors = references.flatMap((node) => {
    const field = (key) => filledText(at(node, `@${key}`)) ?? elementText(at(node, key));
    const logicalName = field("connectionreferencelogicalname");
    const api = apiName(field("connectorid"));
    if (logicalName === void 0) return [];
    if (api === void 0) {
      const reason = `it is not known what the connection reference ${JSON.stringify(logicalName.slice(0, 100))} connects to`;
      gaps.push({ kind: "unknown", file: file.path, line: node.line, reason });
    }
    const known2 = { api: api ?? "unknown", id: referenceId(api ?? "unknown", logicalName) };
    return [draftConnection({ ...known2, tier: null, place: placeIn(file, node.line) })];
  });
  return { connectors, gaps };
}

// src/read/power-platform-solution/environment-variable.ts
var secretType = "100000005";
function readVariable(node, file) {
  const name = filledText(at(node, "@schemaname")) ?? elementText(at(node, "schemaname")) ?? folderName(file);
  const text = elementText(at(node, "defaultvalue"));
  const isReference = elementText(at(node, "type")) === secretType;
  const place = placeIn(file, lineOfKey(node, "defaultvalue"));
  return readValues(name, text === void 0 ? [] : [{ text, isReference, place }]);
}
function readVariableValues(root, file) {
  const values = itemsOrMap(at(root, "environmentvariablevalues", "environmentvariablevalue")).flatMap((node) => {
    const text = filledText(at(node, "value"));
    return text === void 0 ? [] : [{ text, isReference: isVaultPath(text), place: placeIn(file, lineOfKey(node, "value")) }];
  });
  return readValues(folderName(file), values);
}
function itemsOrMap(node) {
  return node?.kind === "map" ? [node] : itemsOrOne(node);
}
function folderName(file) {
  return baseOf(folderOf(file.path));
}
function readValues(name, values) {
  const endpoints = values.flatMap(({ text, place }) => {
    const endpoint = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? draftEndpoint(text, "setting", place) : void 0;
    return endpoint === void 0 ? [] : [endpoint];
  });
  const secrets = values.flatMap((value) => {
    const kind = secretKind(name, value);
    return kind === null ? [] : [{ name: "value", kind, place: value.place }];
  });
  const [first] = values;
  if (first === void 0 || endpoints.length + secrets.length === 0) return { connectors: [], gaps: [] };
  const known2 = {
    format: "power-platform-solution",
    id: `variable/${name.toLowerCase()}`,
    name,
    role: "usage"
  };
  return { connectors: [draftConnector({ ...known2, places: [first.place], endpoints, secrets })], gaps: [] };
}
var secretName = /(?:password|passphrase|secret|token|(?:api|access|account|subscription|shared|function)_?key)$/i;
function secretKind(name, { text, isReference }) {
  if (looksLikeSecret(text)) return "literal";
  if (isReference) return isVaultPath(text) || standsForKey(text) ? "reference" : "literal";
  if (!secretName.test(name.slice(-100)) || standsForKey(text) || text.length < 8) return null;
  return /^https?:\/\//i.test(text) ? null : "literal";
}
function isVaultPath(text) {
  return /^\/subscriptions\/[^/]{1,100}\/.*\/vaults\/[^/]{1,200}\/secrets\/[^/]{1,200}$/i.test(text.slice(0, 1e3));
}

// src/read/power-platform-solution/flow-connections.ts
var runsAs = "runs-as";
function readFlowConnections(references, flow, file) {
  const found = entries(references).flatMap(({ key, line, value }) => {
    const logicalName = filledText(at(value, "connection", "connectionReferenceLogicalName"));
    const api = apiName(filledText(at(value, "api", "name")) ?? filledText(at(value, "id")) ?? key);
    if (value.kind !== "map" || api === void 0) return [];
    const id = logicalName === void 0 ? `${flow}/${key}` : referenceId(api, logicalName);
    const connector = draftConnection({ api, id, tier: null, place: placeIn(file, line) });
    return [{ key, api, connector, setting: readRunsAs(logicalName ?? key, value, file) }];
  });
  return {
    byKey: new Map(found.map(({ key, api, connector }) => [key, { api, connector }])),
    settings: found.flatMap(({ setting }) => setting)
  };
}
function readRunsAs(name, node, file) {
  const key = at(node, "runtimeSource") === void 0 ? "source" : "runtimeSource";
  const source = filledText(at(node, key))?.toLowerCase();
  if (source !== "embedded" && source !== "invoker") return [];
  const isOwner = source === "embedded";
  const place = placeIn(file, lineOfKey(node, key));
  const value = isOwner ? "owner" : "caller";
  return [{ name: `${runsAs} ${name}`, value, exposure: isOwner ? 1 : 0, weight: "high", place }];
}

// src/read/power-platform-solution/flow-secrets.ts
var named2 = /* @__PURE__ */ new Map([
  ["headers", "header"],
  ["queries", "query"]
]);
function readStepSecrets(steps, file) {
  return steps.flatMap((step) => {
    const parts = entries(at(step.node, "inputs")).flatMap(({ key, value }) => {
      const word = named2.get(key);
      if (word === void 0) return [{ name: `${step.key} ${key === "uri" ? "address" : key}`, value }];
      return entries(value).map((entry) => ({ name: `${step.key} ${word} ${entry.key}`, value: entry.value }));
    });
    return parts.flatMap(({ name, value }) => {
      const line = findSecret(value);
      return line === void 0 ? [] : [{ name, kind: "literal", place: placeIn(file, line) }];
    });
  });
}
function readParameterSecrets(parameters, file) {
  return entries(parameters).flatMap(({ key, value }) => {
    const given = at(value, "defaultValue");
    const isSecure = filledText(at(value, "type"))?.toLowerCase() === "securestring";
    const text = filledText(given);
    const stands = isSecure && text !== void 0 && !isExpression(text) && !standsForKey(text);
    if (given === void 0 || !(stands || findSecret(given) !== void 0)) return [];
    return [{ name: `parameter ${key}`, kind: "literal", place: placeIn(file, given.line) }];
  });
}
function findSecret(node) {
  if (node.kind === "scalar") return looksLikeSecret(node.text) ? node.line : void 0;
  for (const inner of node.kind === "list" ? items(node) : entries(node).map(({ value }) => value)) {
    const line = findSecret(inner);
    if (line !== void 0) return line;
  }
  return void 0;
}

// src/read/power-platform-solution/flow-triggers.ts
function readFlowTriggers(steps, callOf2, file) {
  const named3 = nameEvents(steps, (step) => callOf2(step) ?? sayType(step));
  return {
    triggers: named3.map(({ step, event }) => ({
      event,
      kind: step.type === "Request" && !isAddress(step) ? "manual" : kindOfTrigger(step.type),
      filter: null,
      authenticated: isAddress(step) ? asksCaller(step) : null,
      untrusted: false,
      place: placeIn(file, step.line)
    })),
    settings: named3.flatMap(({ step, event }) => isAddress(step) ? [readAccess(step, event, file)] : [])
  };
}
function sayType({ key, type, node }) {
  if (type !== "Request") return type === "" ? key : type;
  return `Request ${filledText(at(node, "kind")) ?? "Http"}`;
}
function isAddress({ type, node }) {
  return type === "Request" && (filledText(at(node, "kind")) ?? "Http").toLowerCase() === "http";
}
function callersOf({ node }) {
  return (filledText(at(node, "inputs", "triggerAuthenticationType")) ?? "All").toLowerCase();
}
function asksCaller(step) {
  const callers = callersOf(step);
  return callers === "all" ? false : callers === "tenant" || callers === "user" ? true : null;
}
function readAccess(step, event, file) {
  const callers = callersOf(step);
  const users = filledText(at(step.node, "inputs", "triggerAllowedUsers")) ?? "";
  const named3 = new Set(users.split(/[;,]/).map((user) => user.trim().toLowerCase()));
  named3.delete("");
  const [value, exposure] = callers === "all" ? ["whoever has the address", 2] : callers === "tenant" ? ["everybody in the tenant", 1] : callers === "user" ? (
    // Who they are is nobody's business here; that they are others by number is.
    [`named users (${named3.size})`, 0]
  ) : ["unknown", 2];
  const place = placeIn(file, lineOfKey(at(step.node, "inputs") ?? step.node, "triggerAuthenticationType"));
  return { name: accessSetting(event), value, exposure, weight: exposure > 1 ? "high" : "medium", place };
}

// src/read/power-platform-solution/flow.ts
function readFlow(root, definition, file, around) {
  const properties = at(root, "properties");
  const { id, name } = identifyFlow(file.path, around);
  const connections = readFlowConnections(at(properties, "connectionReferences"), id, file);
  const own = [...connections.byKey.values()].map(({ connector }) => connector);
  const starts = triggersIn(definition);
  const steps = [...starts, ...stepsIn(definition)];
  const calls = readCalls(steps, file);
  const triggers = readFlowTriggers(starts, (step) => sayCall(step, connections), file);
  const operations = readOperations(steps, connections, file);
  const flow = draftConnector({
    format: "power-platform-solution",
    id,
    name: filledText(at(properties, "displayName")) ?? name,
    role: "definition",
    places: [placeIn(file, lineOfKey(root, "properties"))],
    auth: calls.auth,
    endpoints: distinctEndpoints([...calls.endpoints, ...readSites(steps, file)]),
    triggers: triggers.triggers,
    operations,
    settings: [...triggers.settings, ...connections.settings],
    deprecations: operations.flatMap((operation) => deprecationsOf(operation)),
    secrets: distinctSecrets([
      ...calls.secrets,
      ...readStepSecrets(steps, file),
      ...readParameterSecrets(at(definition, "parameters"), file)
    ]),
    uses: [.../* @__PURE__ */ new Set([...own.map(connectorKey), ...childFlows(steps, file, around)])].sort(compareText)
  });
  return { connectors: [flow, ...own], gaps: [] };
}
function callOf(step, { byKey }) {
  const host = at(step.node, "inputs", "host");
  const key = connectionOf(step);
  const api = (key === void 0 ? void 0 : byKey.get(key)?.api) ?? apiName(filledText(at(host, "apiId")));
  const id = filledText(at(host, "operationId")) ?? filledText(at(step.node, "inputs", "path"));
  return api === void 0 || id === void 0 ? void 0 : { api, id: id.slice(0, 200) };
}
function sayCall(step, connections) {
  const call = callOf(step, connections);
  return call === void 0 ? void 0 : `${call.api} ${call.id}`;
}
function readOperations(steps, connections, file) {
  const found = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const id = sayCall(step, connections);
    if (id === void 0 || found.has(id)) continue;
    const place = placeIn(file, step.line);
    const operation = { id, auth: null, writes: false, deprecated: false, place };
    found.set(id, { ...operation, deprecated: deprecationsOf(operation).length > 0 });
  }
  return [...found.values()];
}
function deprecationsOf({ id, place }) {
  return findDeprecations("power-platform-operation", id.replace(" ", "#"), `operation ${id}`, place);
}
var addressed = ["dataset", "request/url"];
function readSites(steps, file) {
  return steps.flatMap(
    ({ node }) => addressed.flatMap((key) => {
      const value = at(node, "inputs", "parameters", key);
      const text = filledText(value);
      if (value === void 0 || text === void 0 || !/^https?:\/\//i.test(text)) return [];
      return [readAddress(text, "api", placeIn(file, value.line))];
    })
  );
}
function childFlows(steps, file, around) {
  return steps.flatMap(({ node }) => {
    const guid = filledText(at(node, "inputs", "host", "workflowReferenceName"));
    const id = guid === void 0 ? void 0 : findFlow(folderOf(file.path), guid, around);
    return id === void 0 ? [] : [connectorKey({ format: "power-platform-solution", id })];
  });
}
function distinctSecrets(secrets) {
  return [...new Map([...secrets].reverse().map((secret) => [secret.name, secret])).values()].reverse();
}

// src/read/power-platform-solution/solution.ts
function readSolution(manifest, file) {
  const id = elementText(at(manifest, "UniqueName")) ?? file.path;
  return {
    connectors: [
      draftConnector({
        format: "power-platform-solution",
        id,
        role: "definition",
        version: elementText(at(manifest, "Version")) ?? null,
        publisher: elementText(at(manifest, "Publisher", "UniqueName")) ?? null,
        places: [placeIn(file, manifest.line)]
      })
    ],
    gaps: []
  };
}

// src/read/connectors/power-platform-solution.ts
var powerPlatformSolution = {
  name: "power-platform-solution",
  title: "Power Platform solution",
  specification: "https://learn.microsoft.com/power-platform/alm/solution-packager-tool",
  names: [
    "**/Other/Solution.xml",
    "**/Other/Customizations.xml",
    "**/connectionreferences/**/*.xml",
    "**/CanvasApps/*.meta.xml",
    "**/Workflows/*-????????-????-????-????-????????????.json",
    "**/environmentvariabledefinitions/*/environmentvariabledefinition.xml",
    "**/environmentvariabledefinitions/*/environmentvariablevalues.json"
  ],
  content: {
    names: ["**/*.json"],
    pattern: /\/providers\/Microsoft\.PowerApps\/apis\/|"connectionReferenceLogicalName"\s*:/i
  },
  read(file, around) {
    const root = rootOf(file);
    if (root?.kind !== "map") return null;
    return /\.xml$/i.test(baseOf(file.path)) ? readXml(root, file, around) : readJson(root, file, around);
  }
};
function readXml(root, file, around) {
  const [solution, app] = [at(root, "ImportExportXml"), at(root, "CanvasApp")];
  const [reference, variable] = [at(root, "connectionreference"), at(root, "environmentvariabledefinition")];
  const manifest = at(solution, "SolutionManifest");
  if (manifest !== void 0) return readSolution(manifest, file);
  if (solution !== void 0) {
    const lists = elementsOf(at(solution, "connectionreferences"));
    return readConnectionReferences(
      lists.flatMap((list) => elementsOf(at(list, "connectionreference"))),
      file
    );
  }
  if (reference !== void 0) return readConnectionReferences(elementsOf(reference), file);
  if (app !== void 0) return readCanvasApp(app, file, around);
  return variable === void 0 ? null : readVariable(variable, file);
}
function readJson(root, file, around) {
  if (has(root, "environmentvariablevalues")) return readVariableValues(root, file);
  const definition = at(root, "properties", "definition");
  return isDefinition(definition) ? readFlow(root, definition, file, around) : null;
}
export {
  powerPlatformSolution
};
