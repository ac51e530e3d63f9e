import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  textsWithin
} from "./chunk-C4KGFDCK.js";
import {
  addressesInCode
} from "./chunk-YIE2FAM7.js";
import {
  ownCommand
} from "./chunk-CJQEDKOA.js";
import {
  isLocalPath,
  readPackage
} from "./chunk-32LDJX5D.js";
import {
  isAddress,
  scanAddress,
  secretsOf
} from "./chunk-2KQSWELW.js";
import "./chunk-ASY5KA3B.js";
import "./chunk-G7VDFZS4.js";
import {
  judgeValue,
  soundsSecret
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
  isPlaceholder,
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import {
  readHost
} from "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  isLocalHost
} from "./chunk-SEMNRWUQ.js";
import {
  require_semver
} from "./chunk-A5GFYVNI.js";
import "./chunk-KAYPRSYD.js";
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
  items,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/read/node-red/code.ts
var scriptKeys = ["initialize", "func", "finalize"];
function readFlowCode(nodes, file) {
  const code = [];
  const credentials = [];
  const fed = [];
  for (const node of nodes) {
    const script = scriptOf(node);
    if (script !== void 0) code.push(draftScript(node, script, file));
    if (node.type !== "exec" && node.type !== "daemon") continue;
    const command = readCommand(node, file);
    if (command === void 0) continue;
    code.push(command.code);
    for (const found of command.credentials) credentials.push({ ...found, where: `${found.where} of ${node.name}` });
    if (command.isFed) fed.push(node);
  }
  return { code, credentials, settings: feeds(fed, file) };
}
function scriptOf({ node, type }) {
  const parts = scriptKeys.map((key) => text(at(node, key)) ?? "");
  if (/^ui[_-]template$/.test(type)) parts.push(text(at(node, "format")) ?? "");
  if (parts.every((part) => part.trim() === "")) return void 0;
  const libs = items(at(node, "libs")).map((lib) => `${text(at(lib, "var")) ?? ""} ${text(at(lib, "module")) ?? ""}`);
  return [...parts, ...libs.sort(compareText)].map((part) => part.replace(/\r\n/g, "\n")).join("\0");
}
function draftScript({ node, type, name }, script, file) {
  const place = placeIn(file, lineOfKey(node, at(node, "func") === void 0 ? "format" : "func"));
  return { kind: "script", name: `${type} ${name}`, digest: digestText(script), untrusted: false, place };
}
function readCommand({ node, name }, file) {
  const command = filledText(at(node, "command"));
  const place = placeIn(file, lineOfKey(node, "command"));
  const added = at(node, "addpay");
  const isFed = flag(added) ?? filledText(added) !== void 0;
  const more = [filledText(at(node, "append")), filledText(at(node, "args"))].flatMap((part) => part ?? []);
  if (command === void 0 && !isFed) return void 0;
  const words = [{ text: command ?? "", place }, ...more.map((part) => ({ text: part, place }))];
  return { ...ownCommand("command", `exec ${name}`, words), isFed };
}
function feeds(nodes, file) {
  const [first] = nodes;
  if (first === void 0) return [];
  const names = [...new Set(nodes.map(({ name }) => name))].sort(compareText);
  const place = placeIn(file, lineOfKey(first.node, "addpay"));
  return [{ name: "commands-from-messages", value: names.join(", "), exposure: names.length, weight: "high", place }];
}

// src/read/node-red/endpoints.ts
var hostKeys = ["host", "hostname", "server", "broker", "addr", "address"];
var urlKeys = ["url", "uri", "endpoint", "baseUrl", "baseURL", "path", "connectionString"];
function readFlowEndpoints(nodes, file) {
  const endpoints = [];
  const credentials = [];
  for (const flowNode of nodes) {
    for (const { key, text: text2 } of addressesOf(flowNode)) {
      const place2 = placeIn(file, lineOfKey(flowNode.node, key));
      const scanned = isAddress(text2) ? scanAddress(text2, place2, /* @__PURE__ */ new Map()) : { text: text2, credentials: [] };
      endpoints.push(draftEndpoint(scanned.text, purposeOf(flowNode), place2));
      for (const credential of scanned.credentials)
        credentials.push({ ...credential, where: `${credential.where} of ${flowNode.name}` });
    }
    const script = scriptOf(flowNode);
    if (script === void 0) continue;
    const place = placeIn(file, lineOfKey(flowNode.node, "func"));
    for (const address of addressesInCode(script, /^\s*\/\//)) endpoints.push(draftEndpoint(address, "api", place));
  }
  return { endpoints, credentials };
}
function purposeOf({ type }) {
  return type === "http proxy" ? "proxy" : type === "mqtt-broker" ? "broker" : "api";
}
function addressesOf(flowNode) {
  const { node, type } = flowNode;
  const own2 = (key) => filledText(at(node, key));
  if (type === "http request") {
    const url = own2("url");
    if (url === void 0) return [{ key: "method", text: "{{msg.url}}" }];
    return [{ key: "url", text: /^(?:[a-z][a-z0-9+.-]*:\/\/|[{$])/i.test(url) ? url : `http://${url}` }];
  }
  if (type === "mqtt-broker") return brokerOf(flowNode);
  if (type === "tcp in" && own2("server") !== "client") return [];
  if (type === "tcp out" && own2("beserver") !== "client") return [];
  if (type === "websocket-listener" || type === "http in" || type === "udp in") return [];
  return [...hostKeys.flatMap((key) => hostAt(flowNode, key)), ...urlKeys.flatMap((key) => urlAt(flowNode, key))];
}
function brokerOf({ node }) {
  const broker = filledText(at(node, "broker"));
  if (broker === void 0) return [];
  if (isAddress(broker)) return [{ key: "broker", text: broker }];
  const scheme = isEncrypted(node) ? "mqtts" : "mqtt";
  const port2 = filledText(at(node, "port"));
  const isUsual = port2 === void 0 || port2 === (scheme === "mqtts" ? "8883" : "1883");
  return [{ key: "broker", text: `${scheme}://${broker}${isUsual ? "" : `:${port2}`}` }];
}
function isEncrypted(node) {
  const broker = filledText(at(node, "broker")) ?? "";
  if (isAddress(broker)) return /^(?:mqtts|wss|ssl|tls):/i.test(broker);
  return flag(at(node, "usetls")) === true;
}
function hostAt({ node }, key) {
  const host = filledText(at(node, key));
  if (host === void 0 || !looksLikeHost(host)) return [];
  const port2 = filledText(at(node, "port"));
  const isPort = port2 !== void 0 && /^\d{1,5}$/.test(port2) && !/[:/]/.test(host);
  return [{ key, text: isPort ? `${host}:${port2}` : host }];
}
function looksLikeHost(text2) {
  if (isAddress(text2)) return true;
  if (/^[0-9a-f]{5,8}\.[0-9a-f]{3,7}$/i.test(text2)) return false;
  return /^\$\{[^{}]{1,200}\}$/.test(text2) || /^(?:localhost|[\w-]{1,63}(?:\.[\w-]{1,63}){1,20})(?::\d{1,5})?$/i.test(text2);
}
function urlAt({ node }, key) {
  const url = filledText(at(node, key));
  return url !== void 0 && isAddress(url) ? [{ key, text: url }] : [];
}
function readFlowOperations(nodes, file) {
  const operations = /* @__PURE__ */ new Map();
  for (const { node, type, name } of nodes) {
    const id = `http request ${name}`;
    if (type !== "http request" || operations.has(id)) continue;
    const auth = filledText(at(node, "authType")) ?? "none";
    const writes = !/^(?:get|head|options)$/i.test(filledText(at(node, "method")) ?? "get");
    operations.set(id, { id, auth, writes, deprecated: false, place: placeIn(file, lineOfKey(node, "authType")) });
  }
  return [...operations.values()];
}

// src/read/node-red/flow-node.ts
function findFlowNodes(root) {
  const list = [root, at(root, "flows"), at(root, "nodes")].find((candidate) => candidate?.kind === "list");
  const nodes = items(list).flatMap((node) => {
    const [id, type] = [filledText(at(node, "id")), filledText(at(node, "type"))];
    if (id === void 0 || type === void 0) return [];
    const name = filledText(at(node, "name")) ?? filledText(at(node, "label")) ?? id;
    return [{ node, id, type, name, line: node.line }];
  });
  return nodes.some(isSign) ? nodes : [];
}
function isSign({ node, type }) {
  if (type === "tab" || type === "subflow")
    return at(node, "wires") === void 0 && filledText(at(node, "z")) === void 0;
  const wires = at(node, "wires");
  return wires?.kind === "list" && wires.items.every((output) => output.kind === "list") && (filledText(at(node, "z")) !== void 0 || at(node, "x") !== void 0);
}
function runningFlowNodes(nodes) {
  const off = new Set(nodes.filter(({ node }) => flag(at(node, "disabled")) === true).map(({ id }) => id));
  return nodes.filter(({ node, id }) => {
    return flag(at(node, "d")) !== true && !off.has(id) && !off.has(filledText(at(node, "z")) ?? "");
  });
}

// src/read/node-red/modules.ts
var import_semver = __toESM(require_semver(), 1);
var own = new Set(
  "batch|catch|comment|complete|csv|debug|delay|exec|file|file in|function|global-config|group|html|http in|http proxy|http request|http response|inject|join|json|junction|link call|link in|link out|mqtt in|mqtt out|mqtt-broker|range|rbe|sort|split|status|subflow|switch|change|tab|tail|tcp in|tcp out|tcp request|template|tls-config|trigger|udp in|udp out|unknown|watch|websocket in|websocket out|websocket-client|websocket-listener|xml|yaml".split(
    "|"
  )
);
var builtIn = /^(?:node:.*|assert|buffer|child_process|cluster|crypto|dgram|dns|events|fs|http|http2|https|net|os|path|perf_hooks|process|querystring|readline|stream|string_decoder|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)(?:\/.*)?$/;
function readModules(nodes, running, flowId, file, manifest) {
  const listed = [...recorded(nodes, file), ...declared(manifest)];
  const modules = /* @__PURE__ */ new Map();
  for (const named of [...loaded(running, file), ...listed]) {
    const reference = readPackage("npm", named.spec);
    if (reference === null) continue;
    const id = `${flowId}/npm:${named.name ?? reference.name}`;
    const known = modules.get(id);
    const connector = draftModule(id, reference, named);
    modules.set(id, known === void 0 ? connector : { ...connector, version: connector.version ?? known.version });
  }
  return [...modules.values(), ...listed.length === 0 ? unresolved(running, flowId, file) : []];
}
function draftModule(id, reference, named) {
  const { version, pin, publisher, purl } = reference;
  return draftConnector({
    format: "node-red",
    id,
    name: named.name ?? reference.name,
    role: "usage",
    version: version ?? named.installed,
    // What was installed once holds nothing.
    pin: version === null && named.installed !== null ? null : pin,
    publisher,
    purl,
    runsCode: true,
    places: [placeIn(named.file, named.line)]
  });
}
function recorded(nodes, file) {
  return nodes.filter(({ type }) => type === "global-config").flatMap(
    ({ node }) => entries(at(node, "modules")).map(({ key, line, value }) => ({
      name: key,
      spec: key,
      installed: filledText(value) ?? null,
      file,
      line
    }))
  );
}
function declared(manifest) {
  if (manifest === void 0) return [];
  return entries(at(rootOf(manifest), "dependencies")).filter(({ key }) => /(?:^|\/)node-red-/.test(key)).flatMap(({ key, line, value }) => {
    const range = filledText(value) ?? "";
    const isRange = range === "" || import_semver.default.validRange(range) !== null || /^[a-z]{1,20}$/.test(range);
    if (isLocalPath(range)) return [];
    const spec = isRange ? `${key}${range === "" ? "" : `@${range}`}` : range;
    return [{ name: key, spec, installed: null, file: manifest, line }];
  });
}
function loaded(running, file) {
  return running.flatMap(
    ({ node }) => items(at(node, "libs")).flatMap((lib) => {
      const spec = filledText(at(lib, "module"));
      return spec === void 0 || builtIn.test(spec) ? [] : [{ name: null, spec, installed: null, file, line: lib.line }];
    })
  );
}
function unresolved(running, flowId, file) {
  const families = /* @__PURE__ */ new Map();
  for (const { type, line } of running) {
    if (own.has(type) || type.startsWith("subflow:")) continue;
    const family = /^[^\s_-]{2,100}/.exec(type)?.[0] ?? type;
    const id = `${flowId}/nodes ${family}`;
    if (families.has(id)) continue;
    const places = [placeIn(file, line)];
    families.set(
      id,
      draftConnector({ format: "node-red", id, name: `${family} nodes`, role: "usage", runsCode: true, places })
    );
  }
  return [...families.values()];
}

// src/read/node-red/secrets.ts
var secretKey = /^(?:.*pass(?:word|wd|phrase)?|.*secret|.*(?:api|access|private)[_-]?key|.*(?:access|auth|bot|api|bearer)[_-]?token|token|authorization)$/i;
function readFlowSecrets(nodes, file) {
  const secrets = /* @__PURE__ */ new Map();
  const add = (name, kind, line) => {
    if (secrets.get(name)?.kind !== "literal") secrets.set(name, { name, kind, place: placeIn(file, line) });
  };
  for (const { node, name: owner } of nodes) {
    for (const { name, value, line } of [...properties(node), ...headers(node), ...variables(node)])
      if (isValue(value) && judgeValue(name, value, /* @__PURE__ */ new Map()) === "literal")
        add(`${name} of ${owner}`, "literal", line);
    for (const found of textsWithin(node, owner))
      if (looksLikeSecret(found.text))
        add(found.key === owner ? owner : `${found.key} of ${owner}`, "literal", found.line);
    for (const { name, line } of stored(node)) add(`${name} of ${owner}`, "reference", line);
  }
  return [...secrets.values()];
}
function properties(node) {
  const own2 = entries(node).filter(({ key, value }) => secretKey.test(key.slice(0, 200)) && value.kind === "scalar");
  return own2.flatMap(({ key, line, value }) => {
    const type = filledText(at(node, `${key}Type`));
    return type === void 0 || type === "str" ? [{ name: key, value: text(value) ?? "", line }] : [];
  });
}
function headers(node) {
  return items(at(node, "headers")).flatMap((header) => {
    const name = filledText(at(header, "keyValue")) ?? filledText(at(header, "keyType"));
    const value = filledText(at(header, "valueValue"));
    const isText = ["other", void 0].includes(filledText(at(header, "valueType")));
    return name === void 0 || value === void 0 || !isText ? [] : [{ name, value, line: header.line }];
  });
}
function variables(node) {
  return items(at(node, "env")).flatMap((variable) => {
    const name = filledText(at(variable, "name"));
    const type = filledText(at(variable, "type")) ?? "str";
    return name === void 0 || type !== "str" ? [] : [{ name, value: text(at(variable, "value")) ?? "", line: variable.line }];
  });
}
function stored(node) {
  return items(at(node, "env")).flatMap((variable) => {
    const name = filledText(at(variable, "name"));
    return name !== void 0 && filledText(at(variable, "type")) === "cred" ? [{ name, line: variable.line }] : [];
  });
}
function isValue(value) {
  return !/^[A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100})+$/.test(value);
}
function readCredentialFile(file, key) {
  const root = rootOf(file);
  if (root === void 0) return [];
  if (filledText(at(root, "$")) !== void 0) {
    const kind = key === void 0 ? "reference" : "literal";
    return [
      { name: "credentials", kind, place: placeIn(file, lineOfKey(root, "$")) },
      ...key === void 0 ? [] : [key]
    ];
  }
  return entries(root).flatMap(
    ({ key: id, value }) => entries(value).flatMap(({ key: name, line, value: held }) => {
      const written = text(held) ?? "";
      const secret = secretKey.test(name.slice(0, 200)) || soundsSecret(name) || looksLikeSecret(written);
      if (!secret || isPlaceholder(written)) return [];
      return [{ name: `credentials.${id}.${name}`, kind: "literal", place: placeIn(file, line) }];
    })
  );
}
function findCredentialKey(settings, runtime) {
  const root = runtime === void 0 ? void 0 : rootOf(runtime);
  if (runtime !== void 0 && filledText(at(root, "_credentialSecret")) !== void 0)
    return { name: "credentialSecret", kind: "literal", place: placeIn(runtime, lineOfKey(root, "_credentialSecret")) };
  const found = settings === void 0 ? null : /^[ \t]*["']?credentialSecret["']?[ \t]*:[ \t]*["'`]([^"'`\n]{1,500})["'`]/m.exec(settings.text);
  if (settings === void 0 || found === null || isPlaceholder(found[1] ?? "")) return void 0;
  const line = settings.text.slice(0, found.index + found[0].length).split("\n").length;
  return { name: "credentialSecret", kind: "literal", place: placeIn(settings, line) };
}

// src/read/node-red/settings.ts
function readFlowSettings(nodes, file) {
  return nodes.flatMap(({ node, type, name }) => {
    if (type === "mqtt-broker") {
      const encrypted = isEncrypted(node);
      const broker = filledText(at(node, "broker")) ?? "";
      const isOpen = !encrypted && !isLocalHost(readHost(broker)?.host ?? broker);
      const place2 = placeIn(file, lineOfKey(node, "usetls"));
      return [{ name: `encryption ${name}`, value: String(encrypted), exposure: isOpen ? 1 : 0, weight: "high", place: place2 }];
    }
    if (type !== "tls-config") return [];
    const checked = flag(at(node, "verifyservercert")) !== false;
    const place = placeIn(file, lineOfKey(node, "verifyservercert"));
    return [
      { name: `certificate-check ${name}`, value: String(checked), exposure: checked ? 0 : 1, weight: "high", place }
    ];
  });
}

// src/read/node-red/triggers.ts
function readAccess(settings) {
  if (settings === void 0) return { http: null, websocket: null };
  return {
    http: /^[ \t]*["']?httpNode(?:Auth|Middleware)["']?[ \t]*:/m.test(settings.text),
    websocket: /^[ \t]*["']?webSocketNodeVerifyClient["']?[ \t]*:/m.test(settings.text)
  };
}
function readFlowTriggers(nodes, access, file) {
  const triggers = /* @__PURE__ */ new Map();
  for (const flowNode of nodes) {
    const read = readTrigger(flowNode, access);
    if (read === void 0 || triggers.has(read.event)) continue;
    triggers.set(read.event, {
      filter: null,
      authenticated: null,
      untrusted: false,
      ...read,
      place: placeIn(file, flowNode.line)
    });
  }
  return [...triggers.values()];
}
function readTrigger({ node, type, name }, access) {
  const own2 = (key) => filledText(at(node, key));
  switch (type) {
    case "http in": {
      const event = `${own2("method")?.toUpperCase() ?? "GET"} ${own2("url") ?? "/"}`;
      return { event, kind: "route", authenticated: access.http };
    }
    case "websocket-listener":
      return { event: `websocket ${own2("path") ?? "/"}`, kind: "route", authenticated: access.websocket };
    case "tcp in":
      return own2("server") === "client" ? void 0 : port("tcp", node);
    case "udp in":
      return port("udp", node);
    case "mqtt in":
      return { event: `mqtt ${own2("topic") ?? "*"}`, kind: "event" };
    case "inject":
      return schedule(node, name);
    default:
      return void 0;
  }
}
function port(kind, node) {
  const event = `${kind} port ${filledText(at(node, "port")) ?? "*"}`;
  return { event, kind: "route", authenticated: filledText(at(node, "tls")) === void 0 ? false : null };
}
function schedule(node, name) {
  const cron = filledText(at(node, "crontab"));
  const repeat = filledText(at(node, "repeat"));
  if (cron === void 0 && repeat === void 0) return void 0;
  return {
    event: `inject ${name}`,
    kind: "schedule",
    filter: cron === void 0 ? `every ${repeat} s` : `cron ${cron}`
  };
}

// src/read/connectors/node-red.ts
var format = "node-red";
var credentialFile = /_cred\.json$/i;
var besides = ["package.json", "settings.js", ".config.runtime.json", ".config.json"];
var nodeRed = {
  name: format,
  title: "Node-RED flow file",
  specification: "https://nodered.org/docs/user-guide/",
  names: ["**/flows.json", "**/flows_*.json"],
  // The settings are never read by themselves: they are claimed so that a change of theirs is one of the flows beside them.
  content: { names: ["**/*.json", "**/settings.js"], pattern: /"wires"\s*:\s*\[/ },
  related(file, around) {
    if (credentialFile.test(file.path) || findFlowNodes(rootOf(file)).length === 0) return [];
    const folder = folderOf(file.path);
    return [credentialsOf(file.path), ...besides.map((name) => joinPath(folder, name))].filter((path) => around.has(path));
  },
  read(file, around) {
    if (credentialFile.test(file.path)) return readOrphan(file, around);
    const nodes = findFlowNodes(rootOf(file));
    return nodes.length === 0 ? null : readFlows(nodes, file, around);
  }
};
function credentialsOf(path) {
  return path.replace(/\.json$/i, "_cred.json");
}
function readFlows(nodes, file, around) {
  const beside = (name) => around.file(joinPath(folderOf(file.path), name));
  const running = runningFlowNodes(nodes);
  const code = readFlowCode(running, file);
  const { endpoints, credentials } = readFlowEndpoints(running, file);
  const modules = readModules(nodes, running, file.path, file, beside("package.json"));
  const kept = around.file(credentialsOf(file.path));
  const flows = draftConnector({
    format,
    id: file.path,
    role: "definition",
    runsCode: code.code.length > 0,
    places: [placeIn(file, nodes[0]?.line ?? 1)],
    endpoints: distinctEndpoints(endpoints),
    triggers: readFlowTriggers(running, readAccess(beside("settings.js")), file),
    operations: readFlowOperations(running, file),
    code: code.code,
    settings: [...readFlowSettings(running, file), ...code.settings],
    secrets: distinct([
      ...readFlowSecrets(nodes, file),
      ...secretsOf([...code.credentials, ...credentials]),
      ...kept === void 0 ? [] : readCredentialFile(kept, keyBeside(file, around))
    ]),
    uses: [...new Set(modules.map(connectorKey))].sort(compareText)
  });
  return { connectors: [flows, ...modules], gaps: [] };
}
function keyBeside(file, around) {
  const beside = (name) => around.file(joinPath(folderOf(file.path), name));
  return findCredentialKey(beside("settings.js"), beside(".config.runtime.json") ?? beside(".config.json"));
}
function readOrphan(file, around) {
  if (around.has(file.path.replace(credentialFile, ".json"))) return null;
  const root = rootOf(file);
  const secrets = readCredentialFile(file, void 0);
  if (root === void 0 || secrets.length === 0) return null;
  const connector = draftConnector({
    format,
    id: file.path,
    role: "definition",
    places: [placeIn(file, root.line)],
    secrets: distinct(secrets)
  });
  return { connectors: [connector], gaps: [] };
}
function distinct(secrets) {
  const named = /* @__PURE__ */ new Map();
  for (const secret of secrets) if (named.get(secret.name)?.kind !== "literal") named.set(secret.name, secret);
  return [...named.values()];
}
export {
  nodeRed
};
