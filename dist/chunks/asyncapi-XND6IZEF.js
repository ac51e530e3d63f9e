import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  holdsPassword
} from "./chunk-LLD5LWKC.js";
import {
  collectRequired,
  outsideReferences,
  readSunset,
  readWays,
  sayWays
} from "./chunk-2SSD2SXZ.js";
import {
  hostsOfServer,
  readSecurity,
  uniqueEndpoints
} from "./chunk-QNJIATIP.js";
import {
  field,
  locatedEntries,
  openReferences,
  placeOfKey,
  referenceOf
} from "./chunk-GLRZUYNM.js";
import {
  maximumAddress,
  readAddress
} from "./chunk-VIRLKS43.js";
import "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  isLocalHost
} from "./chunk-SEMNRWUQ.js";
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
  flag,
  isNull,
  items,
  itemsOrOne,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/asyncapi/asked.ts
function openAsked(declared, references, version) {
  const required = /* @__PURE__ */ new Map();
  const schemes = new Map(locatedEntries(declared).map((scheme) => [scheme.key, scheme]));
  const ask = (item) => {
    const { file, node } = item;
    const scheme = references.follow(item);
    const name = nameOf(item, scheme);
    if (!schemes.has(name)) schemes.set(name, { key: name, line: node.line, at: item });
    const entry = required.get(name) ?? {
      place: { file: file.path, line: node.line },
      scopes: /* @__PURE__ */ new Map()
    };
    required.set(name, entry);
    const scopes = texts(at(scheme?.node, "scopes"));
    for (const { text, line } of scopes) {
      if (!entry.scopes.has(text)) entry.scopes.set(text, { file: scheme?.file.path ?? file.path, line });
    }
    return [[name, scopes.map((scope) => scope.text)]];
  };
  return {
    waysOf({ file, node }) {
      const security = field(node, "security");
      if (security === void 0 || isNull(security)) return null;
      if (version === 3) {
        const ways = itemsOrOne(security).map((item) => ask({ file, node: item }));
        return ways.length === 0 ? [[]] : ways;
      }
      collectRequired(security, file, required);
      return readWays(security);
    },
    required,
    schemes: () => [...schemes.values()]
  };
}
function nameOf(item, scheme) {
  const reference = referenceOf(item.node);
  if (reference !== void 0) return lastKey(reference);
  const said = [at(scheme?.node, "type"), at(scheme?.node, "scheme")].flatMap((node) => filledText(node) ?? []);
  return said.join(" ") || "unknown";
}
function lastKey(reference) {
  const key = reference.slice(reference.lastIndexOf("/") + 1);
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

// src/read/asyncapi/operations.ts
function findOldOperations(root, references, asked) {
  const found = locatedEntries(references.at(root, "channels")).flatMap(({ key: channelName, at: written }) => {
    const channel = channelName.startsWith("x-") ? void 0 : references.follow(written);
    return locatedEntries(channel).flatMap(({ key, line, at: operation }) => {
      const target = key === "publish" || key === "subscribe" ? references.follow(operation) : void 0;
      if (target?.node.kind !== "map") return [];
      const place = { file: operation.file.path, line };
      const name = `${key} ${channelName}`;
      const ways = waysOf(target, references, asked);
      return [
        {
          id: filledText(at(target.node, "operationId")) ?? name,
          name,
          writes: key === "publish",
          at: target,
          channel,
          ways,
          place
        }
      ];
    });
  });
  const count = /* @__PURE__ */ new Map();
  for (const { id } of found) count.set(id, (count.get(id) ?? 0) + 1);
  return found.map(({ name, ...operation }) => count.get(operation.id) === 1 ? operation : { ...operation, id: name });
}
function findOperations(root, references, asked) {
  return locatedEntries(references.at(root, "operations")).flatMap(({ key, line, at: written }) => {
    const target = key.startsWith("x-") ? void 0 : references.follow(written);
    if (target?.node.kind !== "map") return [];
    const channel = references.at(target, "channel");
    const writes = filledText(at(target.node, "action")) === "receive";
    const place = { file: written.file.path, line };
    return [{ id: key, writes, at: target, channel, ways: waysOf(target, references, asked), place }];
  });
}
function waysOf(operation, references, asked) {
  const own = asked.waysOf(operation);
  if (own !== null) return own;
  const traits = references.at(operation, "traits");
  for (const item of items(traits?.node)) {
    const trait = traits === void 0 ? void 0 : references.follow({ file: traits.file, node: item });
    const ways = trait === void 0 ? null : asked.waysOf(trait);
    if (ways !== null) return ways;
  }
  return null;
}
function serversOfChannel(channel) {
  const servers = items(at(channel?.node, "servers"));
  if (servers.length === 0) return null;
  return servers.flatMap((server) => {
    const reference = referenceOf(server);
    return (reference === void 0 ? filledText(server) : lastKey(reference)) ?? [];
  });
}
function sayOperation(operation, auth) {
  const { id, writes, place } = operation;
  return { id, auth, writes, deprecated: isDeprecated(operation.at) || isDeprecated(operation.channel), place };
}
function readDeprecations(root, operations, references) {
  const channels = locatedEntries(references.at(root, "channels")).flatMap(({ key, at: written }) => {
    const channel = references.follow(written);
    return channel === void 0 ? [] : endingOf(`channel ${key}`, channel);
  });
  return [...channels, ...operations.flatMap((operation) => endingOf(`operation ${operation.id}`, operation.at))];
}
function isDeprecated(holder) {
  return flag(at(holder?.node, "deprecated")) === true;
}
function endingOf(subject, holder) {
  const retired = readSunset(field(holder.node, "x-sunset"));
  if (!isDeprecated(holder) && retired === null) return [];
  const place = placeOfKey(holder, isDeprecated(holder) ? "deprecated" : "x-sunset");
  return [{ signal: "flag", subject, lifecycle: null, deprecated: null, retired, certain: true, message: null, place }];
}

// src/read/asyncapi/servers.ts
var plainProtocols = /* @__PURE__ */ new Set(["amqp", "kafka", "mqtt", "mqtt5", "stomp"]);
var saidByAddress = /* @__PURE__ */ new Set(["http", "https", "ws", "wss"]);
var maximumBrokers = 50;
function findServers(root, references, asked) {
  return locatedEntries(references.at(root, "servers")).flatMap(({ key, line, at: written }) => {
    const server = key.startsWith("x-") ? void 0 : references.follow(written);
    return server?.node.kind === "map" ? [readServer(key, line, server, asked)] : [];
  });
}
function readServer(name, line, server, asked) {
  const protocol = protocolOf(server);
  const key = filledText(at(server.node, "url")) === void 0 ? "host" : "url";
  const address = filledText(at(server.node, key)) ?? "";
  const place = placeOfKey(server, key);
  const endpoints = brokersOf(address).flatMap(
    (broker) => hostsOfServer(withProtocol(withoutUser(broker), protocol), at(server.node, "variables")).flatMap(
      (host) => readAddress(host, "api", place)
    )
  );
  const tellsPassword = brokersOf(address).some(holdsPassword);
  return {
    name,
    at: server,
    line,
    protocol,
    endpoints: [...endpoints, ...readRegistry(server)],
    ways: asked.waysOf(server),
    secrets: tellsPassword ? [{ name: `password in the address of ${name}`, kind: "literal", place }] : []
  };
}
function protocolOf(server) {
  const protocol = filledText(at(server.node, "protocol"))?.toLowerCase() ?? "";
  return /^[a-z][a-z0-9+.-]{0,30}$/.test(protocol) ? protocol : null;
}
function brokersOf(address) {
  return address.length > maximumAddress ? [] : address.split(",", maximumBrokers).map((broker) => broker.trim());
}
function withProtocol(address, protocol) {
  return address.includes("://") || protocol === null ? address : `${protocol}://${address.replace(/^\/\//, "")}`;
}
function withoutUser(address) {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)?[^/?#@]*@/i, "$1");
}
function readRegistry(server) {
  const kafka = at(server.node, "bindings", "kafka");
  const address = filledText(at(kafka, "schemaRegistryUrl"));
  if (kafka === void 0 || address === void 0) return [];
  return readAddress(address, "schema-registry", placeOfKey({ file: server.file, node: kafka }, "schemaRegistryUrl"));
}
function isLocalServer({ endpoints }) {
  return endpoints.length > 0 && endpoints.every((endpoint) => isLocalHost(endpoint.host));
}
function settingsOfServer(server, counts) {
  const value = server.ways === null ? "none" : sayWays(server.ways);
  const place = { file: server.at.file.path, line: server.line };
  const local = isLocalServer(server);
  const open = !local && counts && value.split("|").includes("none");
  const { name, protocol } = server;
  const security = {
    name: `server-security ${name}`,
    value,
    exposure: open ? 1 : 0,
    weight: "high",
    place
  };
  if (protocol === null || saidByAddress.has(protocol)) return [security];
  const exposure = !local && plainProtocols.has(protocol) ? 1 : 0;
  const transport = placeOfKey(server.at, "protocol");
  return [security, { name: `transport ${name}`, value: protocol, exposure, weight: "medium", place: transport }];
}

// src/read/asyncapi/together.ts
var longest = 500;
var mostWays = 20;
function sayAuth(operations, servers) {
  const byName = new Map(servers.map((server) => [server.name, saidBy(server)]));
  const lengths = new Map([...byName].map(([name, ways]) => [name, sayWays(ways).length]));
  const all = servers.flatMap(saidBy);
  const everywhere = all.length === 0 ? null : sayWays(all);
  return operations.map(({ channel, ways }) => {
    const names = serversOfChannel(channel)?.filter((name) => byName.has(name)) ?? null;
    const length = names?.reduce((sum, name) => sum + (lengths.get(name) ?? 0), 0) ?? 0;
    const some = names === null || names.length === 0 || length > longest ? null : names;
    const through = some === null ? all : some.flatMap((name) => byName.get(name) ?? []);
    if (ways === null) return some === null ? everywhere : through.length === 0 ? null : sayWays(through);
    const few = through.length > 0 && through.length * ways.length <= mostWays;
    const short = some !== null || (everywhere ?? "").length <= longest;
    return sayWays(few && short ? through.flatMap((outer) => ways.map((own) => both(outer, own))) : ways);
  });
}
function saidBy(server) {
  return isLocalServer(server) ? [] : server.ways ?? [];
}
function both(outer, own) {
  const schemes = /* @__PURE__ */ new Map();
  for (const [name, scopes] of [...outer, ...own]) schemes.set(name, [...schemes.get(name) ?? [], ...scopes]);
  return [...schemes];
}

// src/read/connectors/asyncapi.ts
var asyncapi = {
  name: "asyncapi",
  title: "AsyncAPI description",
  specification: "https://www.asyncapi.com/docs/reference/specification/latest",
  names: [],
  content: {
    names: ["**/*.{json,jsonc,yml,yaml}"],
    pattern: /^["']?asyncapi["']?\s*:\s*["']?\d+\.|"asyncapi"\s*:\s*"?\d+\./m
  },
  related: (file) => outsideReferences(file),
  read(file, around) {
    const root = rootOf(file);
    const version = filledText(at(root, "asyncapi"));
    if (root === void 0 || version === void 0 || !/^\d+\.\d/.test(version)) return null;
    const major = Number.parseInt(version, 10);
    if (major === 2 || major === 3) return readDescription({ file, node: root }, major, around);
    const reason = `it is an AsyncAPI description of version ${major}, which is not read; 2 and 3 are`;
    return { connectors: [], gaps: [{ kind: "unknown", file: file.path, line: lineOfKey(root, "asyncapi"), reason }] };
  }
};
function readDescription(root, version, around) {
  const { file, node } = root;
  const references = openReferences(file, around);
  const asked = openAsked(references.at(root, "components", "securitySchemes"), references, version);
  const servers = findServers(root, references, asked);
  const operations = (version === 2 ? findOldOperations : findOperations)(root, references, asked);
  const auth = sayAuth(operations, servers);
  const security = readSecurity(asked.schemes(), asked.required, references);
  const counts = operations.length === 0 || operations.some((operation) => operation.ways === null);
  const info = references.at(root, "info");
  const connector = draftConnector({
    format: "asyncapi",
    // The identifier of the application, where it has one, stays when its file moves.
    id: filledText(at(node, "id")) ?? file.path,
    name: filledText(at(info?.node, "title")) ?? baseOf(file.path),
    role: "definition",
    version: filledText(at(info?.node, "version")) ?? null,
    places: [placeIn(file, lineOfKey(node, "asyncapi"))],
    auth: security.auth,
    endpoints: uniqueEndpoints([...servers.flatMap((server) => server.endpoints), ...security.endpoints]),
    operations: operations.map((operation, index) => sayOperation(operation, auth[index] ?? null)),
    settings: [...servers.flatMap((server) => settingsOfServer(server, counts)), ...security.settings],
    deprecations: readDeprecations(root, operations, references),
    secrets: servers.flatMap((server) => server.secrets)
  });
  return { connectors: [connector], gaps: references.gaps() };
}
export {
  asyncapi
};
