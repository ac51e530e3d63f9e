import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findWorkflows,
  packageOf,
  runningNodes,
  shortType,
  textsWithin
} from "./chunk-C4KGFDCK.js";
import {
  addressesInCode,
  addressesOfValue
} from "./chunk-YIE2FAM7.js";
import {
  packageUrl
} from "./chunk-G7VDFZS4.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  judgeValue
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
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-KAYPRSYD.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  documentOf
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
  flag,
  items,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/n8n/code.ts
var slashes = /^\s*\/\//;
var hash = /^\s*#/;
var scriptKeys = /* @__PURE__ */ new Map([
  ["jsCode", slashes],
  ["functionCode", slashes],
  ["pythonCode", hash]
]);
var commandNodes = /* @__PURE__ */ new Set(["executeCommand", "ssh"]);
function readScripts({ type, parameters }) {
  const name = shortType(type);
  return textsWithin(parameters).flatMap(({ key, text, line }) => {
    const comment = scriptKeys.get(key) ?? (key === "code" && name === "code" ? slashes : void 0);
    if (comment !== void 0) return [{ kind: "script", text, line, comment }];
    if (key === "command" && commandNodes.has(name)) return [{ kind: "command", text, line, comment: hash }];
    return [];
  });
}
function readCode(node, file) {
  return readScripts(node).map(({ kind, text, line }, index) => ({
    kind,
    name: index === 0 ? node.name : `${node.name} ${index + 1}`,
    digest: digestText(text.replace(/\r\n/g, "\n")),
    untrusted: false,
    place: placeIn(file, line)
  }));
}

// src/read/n8n/endpoints.ts
var callers = /* @__PURE__ */ new Map([
  ["httpRequest", ["url"]],
  ["httpRequestTool", ["url"]],
  ["toolHttpRequest", ["url"]],
  ["graphql", ["endpoint"]],
  ["graphqlTool", ["endpoint"]],
  ["rssFeedRead", ["url"]],
  ["rssFeedReadTrigger", ["feedUrl"]],
  ["sseTrigger", ["url"]],
  ["mcpClientTool", ["endpointUrl", "sseEndpoint"]],
  ["mcpClient", ["endpointUrl", "sseEndpoint"]],
  ["executeWorkflow", ["workflowUrl"]]
]);
var serverKeys = /* @__PURE__ */ new Set(["baseUrl", "baseURL", "serverUrl", "serverURL"]);
function readEndpoints(node, file) {
  const addresses = [
    ...calledAddresses(node),
    ...textsWithin(node.parameters).flatMap(
      ({ key, text, line }) => serverKeys.has(key) ? addressesOfValue(text).map((address) => ({ address, line })) : []
    ),
    ...readScripts(node).flatMap(
      ({ text, line, comment }) => addressesInCode(text, comment).map((address) => ({ address, line }))
    )
  ];
  const purpose = `call of ${node.name}`;
  return addresses.flatMap(({ address, line }) => {
    const endpoint = draftEndpoint(address, purpose, placeIn(file, line));
    return endpoint === void 0 ? [] : [endpoint];
  });
}
function callsAddress(type) {
  return callers.has(shortType(type)) && shortType(type) !== "executeWorkflow";
}
function calledAddresses({ type, parameters }) {
  return (callers.get(shortType(type)) ?? []).flatMap((key) => {
    const value = at(parameters, key);
    const text = filledText(value);
    if (text === void 0 || value === void 0) return [];
    return addressesOfValue(text).map((address) => ({ address, line: value.line, purpose: "api" }));
  });
}

// src/read/n8n/triggers.ts
var inbound = /* @__PURE__ */ new Set(["webhook", "formTrigger", "chatTrigger", "mcpTrigger"]);
var schedules = /* @__PURE__ */ new Set(["scheduleTrigger", "cron", "interval"]);
function isInbound(type) {
  return inbound.has(shortType(type));
}
function readTriggers(nodes, file) {
  const triggers = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    for (const trigger of isInbound(node.type) ? readInbound(node, file) : readOther(node, file)) {
      const known = triggers.get(trigger.event);
      if (known === void 0 || known.authenticated !== false && trigger.authenticated === false)
        triggers.set(trigger.event, trigger);
    }
  }
  return [...triggers.values()];
}
function readOther({ type, line }, file) {
  const name = shortType(type);
  const isSchedule = schedules.has(name);
  if (!isSchedule && !/trigger$/i.test(name)) return [];
  const kind = isSchedule ? "schedule" : name === "manualTrigger" ? "manual" : "event";
  return [{ event: type, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) }];
}
function readInbound(node, file) {
  const { parameters, type } = node;
  const name = shortType(type);
  if (name === "chatTrigger" && flag(at(parameters, "public")) !== true) return [];
  const way = filledText(at(parameters, "authentication"));
  const authenticated = way?.startsWith("=") ? null : way !== void 0 && way !== "none";
  const line = way === void 0 ? node.line : lineOfKey(parameters, "authentication");
  return routesOf(node).map((route) => ({
    event: `${name} ${route}`,
    kind: "route",
    filter: null,
    authenticated,
    untrusted: authenticated === false,
    place: placeIn(file, line)
  }));
}
function routesOf({ node, parameters, type, name }) {
  const path = filledText(at(parameters, "path")) ?? filledText(at(parameters, "options", "path")) ?? filledText(at(node, "webhookId")) ?? name;
  if (shortType(type) !== "webhook") return [path];
  const methods = texts(at(parameters, "httpMethod")).map((method) => method.text);
  return (methods.length === 0 ? ["GET"] : methods).map((method) => `${method} ${path}`);
}

// src/read/n8n/credentials.ts
var kinds = /* @__PURE__ */ new Map([
  ["httpBasicAuth", "basic"],
  ["httpBearerAuth", "bearer"],
  ["httpCustomAuth", "api-key"],
  ["httpDigestAuth", "digest"],
  ["httpHeaderAuth", "api-key"],
  ["httpQueryAuth", "api-key"],
  ["httpSslAuth", "certificate"],
  ["jwtAuth", "jwt"]
]);
function readCredentials(nodes, file) {
  const { used, calls } = collect(nodes, file);
  const credentials = [...used].map(([name, { values, line }]) => ({
    name,
    accounts: [...values].sort(compareText),
    place: placeIn(file, line)
  }));
  return {
    auth: credentials.map(({ name, place }) => ({ kind: kindOf(name), name, provider: null, scopes: [], place })),
    operations: [...calls].map(([id, { values, line }]) => ({
      id,
      auth: [...values].sort(compareText).join("|"),
      writes: false,
      deprecated: false,
      place: placeIn(file, line)
    })),
    secrets: credentials.map(({ name, place }) => ({ name, kind: "reference", place })),
    settings: credentials.filter(({ accounts }) => accounts.length > 0).map(({ name, accounts, place }) => ({
      name: `account ${name}`,
      value: accounts.join(", "),
      exposure: 0,
      weight: "low",
      place
    }))
  };
}
function collect(nodes, file) {
  const used = /* @__PURE__ */ new Map();
  const calls = /* @__PURE__ */ new Map();
  const gather = (into, name, value, line) => {
    const known = into.get(name) ?? { values: /* @__PURE__ */ new Set(), line };
    into.set(name, known);
    if (value !== null) known.values.add(value);
  };
  for (const node of nodes) {
    const held = credentialsOf(node);
    const called = held.length === 0 ? [] : operationsOf(node, file);
    for (const { type, account, line } of held) {
      gather(used, type, account, line);
      for (const id of called) gather(calls, id, type, line);
    }
  }
  return { used, calls };
}
function operationsOf(node, file) {
  if (!callsAddress(node.type)) return [node.type];
  const hosts = readEndpoints(node, file).map((endpoint) => endpoint.host);
  return hosts.length === 0 ? [node.type] : hosts.map((host) => `${node.type} ${host}`);
}
function credentialsOf(node) {
  if (isInbound(node.type)) return [];
  const held = at(node.node, "credentials");
  const all = entries(held).map(({ key, line: line2, value }) => ({
    type: tidyType(key),
    // Older exports have the title of the account in place of its id, and a title is no identity.
    account: filledText(at(value, "id")) ?? null,
    line: line2
  }));
  const chosen = chosenType(node);
  if (chosen === void 0) return all;
  if (chosen === null) return [];
  const line = held === void 0 ? lineOfKey(node.node, "parameters") : held.line;
  return [all.find((credential) => credential.type === chosen) ?? { type: chosen, account: null, line }];
}
function chosenType({ type, version, parameters }) {
  if (!/\.(?:httpRequest|httpRequestTool|toolHttpRequest)$/.test(type)) return void 0;
  const way = filledText(at(parameters, "authentication"));
  const key = way === "genericCredentialType" ? "genericAuthType" : "nodeCredentialType";
  if (way === "genericCredentialType" || way === "predefinedCredentialType") {
    const chosen = filledText(at(parameters, key));
    return chosen === void 0 ? void 0 : tidyType(chosen);
  }
  return (way === void 0 || way === "none") && Number(version) >= 3 ? null : void 0;
}
function tidyType(type) {
  return type.trim().slice(0, 200).replace(/[^\w.-]/g, "_");
}
function kindOf(type) {
  const known = kinds.get(type);
  if (known !== void 0) return known;
  if (/oauth2/i.test(type)) return "oauth2";
  if (/oauth1/i.test(type)) return "oauth1";
  return /api$/i.test(type) ? "api-key" : "unknown";
}

// src/read/n8n/literal-secrets.ts
var sent = [
  "headerParameters",
  "queryParameters",
  "bodyParameters",
  "headerParametersUi",
  "queryParametersUi",
  "bodyParametersUi"
];
function readLiteralSecrets(workflow, file) {
  const secrets = /* @__PURE__ */ new Map();
  const found = [
    ...items(at(workflow, "nodes")).flatMap(secretsOfNode),
    ...entries(workflow).filter(({ key }) => key !== "nodes").flatMap(({ key, value }) => shaped(value, key, key))
  ];
  for (const { name, line } of found)
    if (!secrets.has(name)) secrets.set(name, { name, kind: "literal", place: placeIn(file, line) });
  return [...secrets.values()];
}
function secretsOfNode(node) {
  const owner = filledText(at(node, "name")) ?? filledText(at(node, "type")) ?? "a node";
  const parameters = at(node, "parameters");
  const named = sent.flatMap(
    (key) => [at(parameters, key, "parameters"), at(parameters, key, "parameter")].flatMap(items).flatMap((item) => {
      const name = filledText(at(item, "name"));
      const value = filledText(at(item, "value"))?.replace(/^=/, "");
      if (name === void 0 || value === void 0 || isNameOfSecret(value)) return [];
      if (judgeValue(name, value, /* @__PURE__ */ new Map()) !== "literal") return [];
      return [{ name: `${name} of ${owner}`, line: at(item, "value")?.line ?? item.line }];
    })
  );
  const lines = new Set(named.map((secret) => secret.line));
  return [...named, ...shaped(parameters, "parameters", owner).filter((secret) => !lines.has(secret.line))];
}
function isNameOfSecret(value) {
  return /^[A-Z]+(?:_[A-Z0-9]+)+$/.test(value.slice(0, 200));
}
function shaped(node, key, owner) {
  return textsWithin(node, key).filter(({ text }) => looksLikeSecret(text)).map((found) => ({ name: found.key === owner ? owner : `${found.key} of ${owner}`, line: found.line }));
}

// src/read/n8n/packages.ts
var builtIn = /* @__PURE__ */ new Set(["n8n-nodes-base", "@n8n/n8n-nodes-langchain"]);
var community = /^(?:@([a-z0-9][\w.-]*)\/)?n8n-nodes-[\w.-]+$/;
function readPackages(nodes, file, workflowId) {
  const packages = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const name = packageOf(node.type);
    if (builtIn.has(name)) continue;
    const users = packages.get(name);
    if (users === void 0) packages.set(name, [node]);
    else users.push(node);
  }
  return [...packages].map(([name, users]) => {
    const match = community.exec(name);
    const scope = match?.[1] ?? null;
    const types = new Map(users.map((node) => [node.type, node]));
    return draftConnector({
      format: "n8n-workflow",
      id: `${workflowId}/${name}`,
      name,
      role: "usage",
      pin: { kind: "none", value: null },
      publisher: scope,
      purl: match === null ? null : packageUrl({ type: "npm", namespace: scope && `@${scope}`, name: name.slice(name.indexOf("/") + 1) }),
      runsCode: true,
      operations: [...types.values()].map(({ type, line }) => ({
        id: type,
        auth: null,
        writes: false,
        deprecated: false,
        place: placeIn(file, line)
      })),
      places: [...types.values()].slice(0, 1).map(({ line }) => placeIn(file, line))
    });
  });
}

// src/read/n8n/settings.ts
var usualCallers = "workflowsFromSameOwner";
var closed = /* @__PURE__ */ new Set(["none", "workflowsFromAList", usualCallers]);
function readSettings(workflow, nodes, file) {
  const settings = at(workflow, "settings");
  const policy = filledText(at(settings, "callerPolicy")) ?? usualCallers;
  const careless = nodes.find(({ parameters }) => allowsAnyCertificate(parameters));
  const active = flag(at(workflow, "active"));
  const place = (key, node) => placeIn(file, lineOfKey(node ?? workflow, key));
  return [
    {
      name: "caller-policy",
      value: policy,
      exposure: closed.has(policy) ? 0 : 1,
      weight: "medium",
      place: place("callerPolicy", settings)
    },
    {
      name: "certificates",
      value: careless === void 0 ? "checked" : "not checked",
      exposure: careless === void 0 ? 0 : 1,
      weight: "high",
      place: placeIn(file, careless?.line ?? workflow.line)
    },
    ...active === void 0 ? [] : [
      {
        name: "active",
        value: String(active),
        exposure: 0,
        weight: "low",
        place: place("active", void 0)
      }
    ]
  ];
}
function allowsAnyCertificate(parameters) {
  return [parameters, at(parameters, "options")].some((part) => flag(at(part, "allowUnauthorizedCerts")) === true);
}
function readDeprecations(nodes, file) {
  const found = /* @__PURE__ */ new Map();
  for (const { type, version, line, parameters } of nodes) {
    const modes = entries(parameters).flatMap(({ key, line: line2, value }) => {
      const text = filledText(value);
      if (text === void 0 || text.length > 100) return [];
      return findDeprecations(
        "n8n-node-parameter",
        `${type}#${key}=${text}`,
        `node ${type} with ${key} ${text}`,
        placeIn(file, line2)
      );
    });
    const typed = findDeprecations("n8n-node-type", `${type}@${version ?? ""}`, `node ${type}`, placeIn(file, line));
    for (const deprecation of [...typed, ...modes])
      if (!found.has(deprecation.subject)) found.set(deprecation.subject, deprecation);
  }
  return [...found.values()];
}

// src/read/connectors/n8n-workflow.ts
var n8nWorkflow = {
  name: "n8n-workflow",
  title: "n8n workflow",
  specification: "https://docs.n8n.io/workflows/export-import/",
  names: [],
  content: { names: ["**/*.json"], pattern: /"typeVersion"\s*:\s*\d/ },
  read(file) {
    const document = documentOf(file);
    const workflows = document.kind === "parsed" ? document.roots.flatMap(findWorkflows) : [];
    if (workflows.length === 0) return null;
    return {
      connectors: workflows.flatMap((workflow, index) => readWorkflow(workflow, idOf(workflow, index, file), file)),
      gaps: []
    };
  }
};
function idOf(workflow, index, file) {
  return index === 0 ? file.path : `${file.path}#${filledText(at(workflow, "id")) ?? index + 1}`;
}
function readWorkflow(workflow, id, file) {
  const nodes = runningNodes(workflow);
  const packages = readPackages(nodes, file, id);
  const credentials = readCredentials(nodes, file);
  const connector = draftConnector({
    format: "n8n-workflow",
    id,
    name: filledText(at(workflow, "name")) ?? id,
    role: "definition",
    places: [placeIn(file, workflow.line)],
    auth: credentials.auth,
    endpoints: distinctEndpoints(nodes.flatMap((node) => readEndpoints(node, file))),
    triggers: readTriggers(nodes, file),
    operations: credentials.operations,
    code: nodes.flatMap((node) => readCode(node, file)),
    settings: [...readSettings(workflow, nodes, file), ...credentials.settings],
    deprecations: readDeprecations(nodes, file),
    secrets: [...credentials.secrets, ...readLiteralSecrets(workflow, file)],
    uses: [...new Set(packages.map(connectorKey))].sort(compareText)
  });
  return [connector, ...packages];
}
export {
  n8nWorkflow
};
