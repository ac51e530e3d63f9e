import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  holdsKey,
  standsForKey
} from "./chunk-GLRZUYNM.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
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
  has,
  items,
  lineOfKey
} from "./chunk-TZLIQTKD.js";

// src/read/logic-app/expression.ts
var longest = 2e3;
function isExpression(text) {
  return /^@(?!@)|^\[(?!\[).*\]$/s.test(text.trim());
}
var named = /^@\{?(?:appsetting|parameters|variables)\('[^'"@{}\s]{1,100}(?: [^'"@{}\s]{1,100}){0,9}'\)\}?$|^\[parameters\('[^'"\s]{1,100}'\)\]$/i;
var joined = /^(?:@\{?|\[)(?:concat|uri)\(\s*'(https?:\/\/[^'/?#@{}[\]]{1,253})(?:[/?#]|'\s*,\s*'[/?#])/i;
function readAddress(text, purpose, place) {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "" || trimmed.length > longest) return void 0;
  if (!isExpression(trimmed)) return draftEndpoint(trimmed, purpose, place);
  const start = joined.exec(trimmed)?.[1];
  if (start !== void 0) return draftEndpoint(start, purpose, place);
  const host = named.test(trimmed) ? trimmed : "@{…}";
  return { host, scheme: null, template: true, direction: "outbound", purpose, place };
}

// src/read/logic-app/secrets.ts
var secretName = /(?:password|secret|token|pfx|passphrase|privatekey|(?:access|account|api|subscription|shared|storage|master)key|signature)$|^(?:key|pwd)$|connectionstring$/i;
var keyPart = /(?:^|;)\s*(?:account ?key|shared ?access ?key|shared ?access ?signature|password|pwd|client ?secret)\s*=\s*([^;]+)/i;
function readSecretValues(node, what, file, also = []) {
  return entries(node).flatMap(({ key, line, value }) => {
    const text = filledText(value);
    if (text === void 0 || !(secretName.test(key) || also.includes(key)) || !isSecret(key, text)) return [];
    return [{ name: `${what} ${key}`, kind: "literal", place: placeIn(file, line) }];
  });
}
function isSecret(key, text) {
  if (isExpression(text) || standsForKey(text)) return false;
  if (!/connectionstring$/i.test(key)) return true;
  const part = keyPart.exec(text)?.[1];
  return part !== void 0 && !/^@|@[{A-Za-z]|^\[/.test(part) && !standsForKey(part);
}
function readKeyHeaders(node, what, file) {
  return entries(node).flatMap(({ key, line, value }) => {
    const text = filledText(value);
    const carries = holdsKey(key, value) || /^(?:sig|code)$/i.test(key) && text !== void 0 && text.length >= 16;
    if (text === void 0 || !carries || /@[{A-Za-z]/.test(text) || standsForKey(text)) return [];
    return [{ name: `${what} ${key}`, kind: "literal", place: placeIn(file, line) }];
  });
}
function readSignedAddress(node, what, file) {
  const text = filledText(node);
  if (node === void 0 || text === void 0 || text.length > 4e3) return [];
  const key = /[?&](sig|code)=([^&@'"{}]{16,})/i.exec(text);
  if (key === null || standsForKey(key[2] ?? "")) return [];
  return [{ name: `${what} ${key[1]?.toLowerCase()}`, kind: "literal", place: placeIn(file, node.line) }];
}

// src/read/logic-app/sign-in.ts
var kinds = /* @__PURE__ */ new Map([
  ["none", "none"],
  ["basic", "basic"],
  ["clientcertificate", "certificate"],
  ["activedirectoryoauth", "oauth2"],
  ["managedserviceidentity", "oauth2"],
  ["querystring", "api-key"],
  ["key", "api-key"]
]);
var rawSchemes = /* @__PURE__ */ new Map([
  ["key", "api-key"],
  ["basic", "basic"],
  ["bearer", "bearer"]
]);
function readAuthentication(holder, key, name, file) {
  const node = at(holder, key);
  const type = filledText(at(node, "type"))?.toLowerCase();
  if (type === void 0) return [];
  const scheme = filledText(at(node, "scheme"))?.toLowerCase() ?? "";
  const kind = type === "raw" ? rawSchemes.get(scheme) ?? "bearer" : kinds.get(type) ?? "unknown";
  return [{ kind, name, provider: null, scopes: [], place: placeIn(file, lineOfKey(holder, key)) }];
}
var words = [
  [/managed_?(?:service_?)?identity/i, "oauth2"],
  [/oauth|serviceprincipal/i, "oauth2"],
  [/certificate/i, "certificate"],
  [/^(?:none|anonymous)$/i, "none"],
  [/connectionstring|key|sas|token/i, "api-key"],
  [/basic|password|credential/i, "basic"]
];
function readParameterSet(node, file) {
  const values = at(node, "parameterValues") ?? at(node, "parameterValueSet", "values");
  const set = filledText(at(node, "parameterSetName")) ?? filledText(at(node, "parameterValueSet", "name"));
  const provider = filledText(at(values, "authProvider", "Type")) ?? filledText(at(values, "authProvider", "type"));
  const alternative = filledText(at(node, "parameterValueType")) === "Alternative" ? "ManagedServiceIdentity" : void 0;
  const texts = [set, provider, alternative, ...entries(values).map(({ key }) => key)];
  const found = texts.flatMap((text) => {
    const kind = text === void 0 ? void 0 : words.find(([pattern]) => pattern.test(text))?.[1];
    return kind === void 0 ? [] : [kind];
  });
  if (texts.every((text) => text === void 0)) return [];
  const place = placeIn(file, lineOfKey(node, set === void 0 ? "parameterValues" : "parameterSetName"));
  return [{ kind: found[0] ?? "unknown", name: "connection", provider: null, scopes: [], place }];
}

// src/read/logic-app/connection.ts
var addressKeys = ["triggerUrl", "baseUrl", "endpoint", "connectionRuntimeUrl"];
var addressName = /(?:endpoint|url|uri|namespace|host|hostname|hostaddress|server|servername|serveraddress)$/i;
function readConnection(node, { id, name, line, file }) {
  const values = parameterValues(node);
  const stated = readAuthentication(node, "authentication", "connection", file);
  const keyed = filledText(at(node, "subscriptionKey")) === void 0 ? [] : [subscription(node, file)];
  const parameters = stated.length + keyed.length > 0 ? [] : readParameterSet(node, file);
  return draftConnector({
    format: "logic-app",
    id,
    name,
    role: "usage",
    places: [placeIn(file, line)],
    auth: [...stated, ...keyed, ...parameters],
    endpoints: readEndpoints(node, values, file),
    secrets: [
      ...readSecretValues(at(node, "authentication"), "authentication", file, ["value", "parameter"]),
      ...readSecretValues(values, "parameter", file),
      ...readSecretValues(node, "connection", file),
      ...readSignedAddress(at(node, "triggerUrl"), "triggerUrl", file)
    ]
  });
}
function parameterValues(node) {
  const set = at(node, "parameterValueSet", "values");
  if (set?.kind !== "map") return at(node, "parameterValues");
  const values = new Map(
    [...set.entries].map(([key, entry]) => [key, { ...entry, value: at(entry.value, "value") ?? entry.value }])
  );
  return { ...set, entries: values };
}
function subscription(node, file) {
  const place = placeIn(file, lineOfKey(node, "subscriptionKey"));
  return { kind: "api-key", name: "subscription", provider: null, scopes: [], place };
}
function readEndpoints(node, values, file) {
  const addresses = [
    ...entries(node).filter(({ key }) => addressKeys.includes(key)),
    ...entries(values).filter(({ key }) => key === "connectionString" || addressName.test(key))
  ];
  return distinctEndpoints(
    addresses.flatMap(({ key, line, value }) => {
      const text = filledText(value);
      if (text === void 0 || key === "connectionRuntimeUrl" && isGateway(text)) return [];
      const address = key === "connectionString" ? serverOf(text) : text;
      return [readAddress(address, "api", placeIn(file, line))];
    })
  );
}
function isGateway(text) {
  return isExpression(text) || /^https:\/\/[^/?#@]*\.azure-apihub\.(?:net|us|cn)(?::443)?(?:[/?#]|$)/i.test(text);
}
function serverOf(text) {
  if (isExpression(text) || text.length > 4e3) return void 0;
  return /(?:^|;)\s*(?:endpoint|server|data source)\s*=\s*(?:tcp:)?([^;,]+)/i.exec(text)?.[1];
}

// src/read/logic-app/connections-file.ts
var groups = /* @__PURE__ */ new Map([
  ["managedApiConnections", { kind: "managed", path: ["api", "id"] }],
  ["serviceProviderConnections", { kind: "built-in", path: ["serviceProvider", "id"] }],
  ["functionConnections", { kind: "function", path: ["function", "id"] }],
  ["apiManagementConnections", { kind: "api-management", path: ["apiId"] }],
  ["agentConnections", { kind: "agent", path: ["type"] }]
]);
function connectionsPath(path, around) {
  if (baseOf(path).toLowerCase() !== "workflow.json") return [];
  const connections = joinPath(folderOf(folderOf(path)), "connections.json");
  return folderOf(path) !== "" && around.has(connections) ? [connections] : [];
}
function isConnectionsFile(path, root) {
  if (!/^connections(?:[._-][\w-]+)?\.json$/i.test(baseOf(path))) return false;
  return [...groups.keys()].some((group) => at(root, group)?.kind === "map");
}
function readConnectionsFile(root, file) {
  const gaps = [];
  const connectors = entries(root).flatMap((group) => {
    if (!groups.has(group.key)) {
      const reason = `it is not known what ${JSON.stringify(group.key.slice(0, 100))} connect to`;
      if (/Connections$/.test(group.key) && entries(group.value).length > 0)
        gaps.push({ kind: "unknown", file: file.path, line: group.line, reason });
      return [];
    }
    return connectionsIn(group.key, group.value, file.path).map(({ id, name, key, line, node }) => {
      for (const reason of unknownIn(group.key, key, node))
        gaps.push({ kind: "unknown", file: file.path, line, reason });
      return readConnection(node, { id, name, line, file });
    });
  });
  return { connectors, gaps };
}
function unknownIn(group, key, node) {
  const shown = `the connection ${JSON.stringify(key.slice(0, 100))}`;
  const isNamed = group === "agentConnections" || idOf(group, node) !== void 0;
  return [
    ...isNamed ? [] : [`it is not known what ${shown} connects to`],
    ...filledText(at(node, "authentication")) === void 0 ? [] : [`it is not known how ${shown} signs in`]
  ];
}
function idOf(group, node) {
  const id = filledText(at(node, ...groups.get(group)?.path ?? []));
  return id !== void 0 && /^[@[][^/]*$/.test(id) ? void 0 : id;
}
function connectionsIn(group, holder, path) {
  const known = groups.get(group);
  if (known === void 0) return [];
  return entries(holder).flatMap(({ key, line, value }) => {
    if (value.kind !== "map") return [];
    const api = apiName(idOf(group, value) ?? key, known.kind);
    const id = `${path}#${known.kind}/${api === key ? api : `${api}/${key}`}`;
    return [{ id, name: api, key, line, node: value }];
  });
}
function apiName(id, kind) {
  const parts = id.split("/").filter((part) => part !== "");
  if (kind === "function" && parts.at(-2) === "functions") return `${parts.at(-3) ?? ""}/${parts.at(-1)}`;
  return parts.at(-1) ?? id;
}
function connectionIds(root, path) {
  return new Map(
    [...groups.keys()].filter((group) => root !== void 0 && has(root, group)).flatMap((group) => connectionsIn(group, at(root, group), path)).map(({ key, id }) => [key, id])
  );
}

// src/read/logic-app/actions.ts
function stepsIn(holder) {
  return entries(at(holder, "actions")).flatMap(({ key, line, value }) => [
    { key, type: filledText(at(value, "type")) ?? "", line, node: value },
    ...stepsIn(value),
    ...stepsIn(at(value, "else")),
    ...stepsIn(at(value, "default")),
    ...entries(at(value, "cases")).flatMap((branch) => stepsIn(branch.value)),
    ...entries(at(value, "tools")).flatMap((tool) => stepsIn(tool.value))
  ]);
}
function triggersIn(definition) {
  return entries(at(definition, "triggers")).map(({ key, line, value }) => ({
    key,
    type: filledText(at(value, "type")) ?? "",
    line,
    node: value
  }));
}
function connectionOf({ node }) {
  const inputs = at(node, "inputs");
  const direct = [
    at(inputs, "host", "connection", "referenceName"),
    at(inputs, "host", "connectionName"),
    at(inputs, "serviceProviderConfiguration", "connectionName"),
    at(inputs, "function", "connectionName"),
    at(inputs, "apiManagement", "connection")
  ];
  const found = direct.map(filledText).find((name) => name !== void 0);
  if (found !== void 0) return found;
  const expression = filledText(at(inputs, "host", "connection", "name")) ?? "";
  return /\['([^']+)'\]\['connectionId'\]/.exec(expression)?.[1];
}

// src/read/logic-app/calls.ts
var calling = /* @__PURE__ */ new Set(["http", "httpwebhook"]);
function readCalls(steps, file) {
  const requests = steps.filter((step) => calling.has(step.type.toLowerCase())).flatMap(requestsOf);
  return {
    auth: requests.flatMap(({ name, node }) => readAuthentication(node, "authentication", `call ${name}`, file)),
    endpoints: requests.flatMap(({ node }) => {
      const uri = at(node, "uri");
      return uri === void 0 ? [] : [readAddress(filledText(uri), "api", placeIn(file, uri.line))];
    }),
    secrets: requests.flatMap(({ name, node }) => [
      ...readSecretValues(at(node, "authentication"), `${name} authentication`, file, ["value", "parameter"]),
      ...readKeyHeaders(at(node, "headers"), `${name} header`, file),
      ...readKeyHeaders(at(node, "queries"), `${name} query`, file),
      ...readSignedAddress(at(node, "uri"), `${name} address`, file)
    ])
  };
}
function requestsOf({ key, node }) {
  const inputs = at(node, "inputs");
  const [subscribe, unsubscribe] = [at(inputs, "subscribe"), at(inputs, "unsubscribe")];
  return [
    ...inputs === void 0 ? [] : [{ name: key, node: inputs }],
    ...subscribe === void 0 ? [] : [{ name: `${key} subscribe`, node: subscribe }],
    ...unsubscribe === void 0 ? [] : [{ name: `${key} unsubscribe`, node: unsubscribe }]
  ];
}

// src/read/logic-app/managed-api.ts
var shapes = [
  /\/managedApis\/([A-Za-z0-9_-]+)(?:['"\])]|$)/i,
  /\/managedApis\/'\s*,\s*'([A-Za-z0-9_-]+)'/i,
  /\/managedApis'.*,\s*'([A-Za-z0-9_-]+)'\s*\)\]$/is,
  /\/customApis\/([A-Za-z0-9_-]+)(?:['"\])]|$)/i
];
function managedApi(id) {
  if (id === void 0 || id.length > 2e3) return void 0;
  for (const shape of shapes) {
    const name = shape.exec(id)?.[1];
    if (name !== void 0) return name.toLowerCase();
  }
  return void 0;
}

// src/read/logic-app/triggers.ts
var kinds2 = /* @__PURE__ */ new Map([
  ["Request", "route"],
  ["Recurrence", "schedule"],
  ["SlidingWindow", "schedule"],
  ["HttpWebhook", "webhook"],
  ["ApiConnectionWebhook", "webhook"],
  ["OpenApiConnectionNotification", "webhook"],
  ["OpenApiConnectionWebhook", "webhook"]
]);
function kindOfTrigger(type) {
  return kinds2.get(type) ?? "event";
}
function nameEvents(steps, eventOf2) {
  const named2 = steps.map((step) => ({ step, event: eventOf2(step) }));
  const counts = /* @__PURE__ */ new Map();
  for (const { event } of named2) counts.set(event, (counts.get(event) ?? 0) + 1);
  return named2.map(({ step, event }) => ({
    step,
    event: (counts.get(event) ?? 0) > 1 ? `${event} (${step.key})` : event
  }));
}
function readTriggers(steps, access, file) {
  return nameEvents(steps, eventOf).map(({ step, event }) => ({
    event,
    kind: kindOfTrigger(step.type),
    filter: null,
    authenticated: step.type === "Request" ? asksForToken(access) : null,
    untrusted: false,
    place: placeIn(file, step.line)
  }));
}
function eventOf(step) {
  const service = at(step.node, "inputs", "serviceProviderConfiguration");
  const operation = filledText(at(service, "operationId"));
  if (operation !== void 0) {
    const provider = filledText(at(service, "serviceProviderId"))?.split("/").at(-1) ?? "";
    return `${provider} ${operation}`.trim();
  }
  const path = filledText(at(step.node, "inputs", "path")) ?? "";
  const connection = connectionOf(step);
  if (connection !== void 0) return `${connection} ${path.slice(0, 200)}`.trim();
  return step.type === "" ? step.key : step.type;
}
function asksForToken(access) {
  const policies = entries(at(access, "triggers", "openAuthenticationPolicies", "policies"));
  const signature = filledText(at(access, "triggers", "sasAuthenticationPolicy", "state"));
  return policies.length > 0 && signature?.toLowerCase() === "disabled";
}
function readAllowedCallers(properties, isCalled, file) {
  const triggers = at(properties, "accessControl", "triggers");
  const ranges = items(at(triggers, "allowedCallerIpAddresses")).flatMap(
    (item) => filledText(at(item, "addressRange")) ?? []
  );
  const place = placeIn(file, lineOfKey(triggers ?? properties, "allowedCallerIpAddresses"));
  const value = [...new Set(ranges)].sort(compareText).join(", ") || "any";
  return { name: "allowed-ip-ranges", value, exposure: isCalled && value === "any" ? 1 : 0, weight: "high", place };
}

// src/read/logic-app/workflow.ts
function workflowParts(root) {
  const definition = at(root, "definition");
  return definition === void 0 ? { definition: root, parameters: void 0 } : { definition, parameters: at(root, "parameters") };
}
function isDefinition(node) {
  const schema = filledText(at(node, "$schema")) ?? "";
  return /\/Microsoft\.Logic\/schemas\/[^/]+\/workflowdefinition\.json/i.test(schema) && at(node, "triggers") !== void 0;
}
function readWorkflow(known) {
  const { definition, file, id, name } = known;
  if (definition === void 0) return { connectors: [], gaps: [] };
  const triggers = triggersIn(definition);
  const steps = [...triggers, ...stepsIn(definition)];
  const calls = readCalls(steps, file);
  const code = readCode(steps, file);
  const own = readOwnConnections(known);
  const isCalled = triggers.some((step) => step.type === "Request");
  const workflow = draftConnector({
    format: "logic-app",
    id,
    name,
    role: "definition",
    version: filledText(at(definition, "contentVersion")) ?? null,
    places: [placeIn(file, definition.line)],
    auth: calls.auth,
    endpoints: distinctEndpoints(calls.endpoints),
    triggers: readTriggers(triggers, at(known.properties, "accessControl"), file),
    code: code.code,
    settings: known.properties === void 0 ? [] : [readAllowedCallers(known.properties, isCalled, file)],
    secrets: calls.secrets,
    uses: usesOf(steps, known, own)
  });
  return { connectors: [workflow, ...own.values()], gaps: code.gaps };
}
function readCode(steps, file) {
  const gaps = [];
  const code = steps.flatMap(({ key, node }) => {
    const inputs = at(node, "inputs");
    const [text, path] = [filledText(at(inputs, "code")), filledText(at(inputs, "CodeFile"))];
    const place = placeIn(file, lineOfKey(inputs, text === void 0 ? "CodeFile" : "code"));
    if (text === void 0 && path === void 0) return [];
    if (text === void 0) {
      const reason = `what ${JSON.stringify((path ?? "").slice(0, 200))} does is not read`;
      gaps.push({ kind: "unknown", file: file.path, line: place.line, reason });
    }
    return [{ kind: "script", name: key, digest: digestText(text ?? path ?? ""), untrusted: false, place }];
  });
  return { code, gaps };
}
function readOwnConnections({ parameters, id, file, declared }) {
  const own = /* @__PURE__ */ new Map();
  for (const { key, line, value } of entries(at(parameters, "$connections", "value"))) {
    const api = managedApi(filledText(at(value, "id")));
    if (value.kind !== "map" || api !== void 0 && declared?.has(api)) continue;
    const identity = `${id}#managed/${api === void 0 || api === key ? key : `${api}/${key}`}`;
    const properties = at(value, "connectionProperties") ?? value;
    own.set(key, readConnection(properties, { id: identity, name: api ?? key, line, file }));
  }
  return own;
}
function usesOf(steps, known, own) {
  const { connections } = known;
  const inProject = connections === void 0 ? void 0 : connectionIds(rootOf(connections), connections.path);
  const used = steps.flatMap((step) => {
    const key = connectionOf(step);
    const id = key === void 0 ? void 0 : inProject?.get(key) ?? own.get(key)?.id;
    return id === void 0 ? [] : [connectorKey({ format: "logic-app", id })];
  });
  return [...new Set(used)].sort(compareText);
}

export {
  isExpression,
  readAddress,
  readConnection,
  managedApi,
  stepsIn,
  triggersIn,
  connectionOf,
  readCalls,
  connectionsPath,
  isConnectionsFile,
  readConnectionsFile,
  kindOfTrigger,
  nameEvents,
  workflowParts,
  isDefinition,
  readWorkflow
};
