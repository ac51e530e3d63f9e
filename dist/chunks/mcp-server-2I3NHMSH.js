import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  launchSettings,
  readLaunch
} from "./chunk-H7455YSG.js";
import {
  readPackage,
  scanWords
} from "./chunk-32LDJX5D.js";
import "./chunk-U35LLH7Z.js";
import {
  authKind,
  authOf,
  isAddress,
  readCredential,
  scanAddress,
  secretsOf
} from "./chunk-2KQSWELW.js";
import {
  imageReference
} from "./chunk-IKZNE2QD.js";
import {
  isTemplate,
  pinOf,
  unversioned
} from "./chunk-ASY5KA3B.js";
import {
  packageUrl
} from "./chunk-G7VDFZS4.js";
import {
  dockerHub,
  readImage
} from "./chunk-4I5N2VA6.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  namesIn,
  soundsSecret
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
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
  partyOf
} from "./chunk-SEMNRWUQ.js";
import "./chunk-A5GFYVNI.js";
import "./chunk-KAYPRSYD.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import "./chunk-UQUW52HH.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import "./chunk-JQGZB4EF.js";
import {
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  at,
  atAnyCase,
  entries,
  filledText,
  flag,
  items,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/mcp-server/either-case.ts
function eitherCase(node, key) {
  return atAnyCase(node, key) ?? atAnyCase(node, snakeCase(key));
}
function snakeCase(key) {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
function withReferences(text2) {
  return text2.replace(/(?<![$%{])\{([\w.-]{1,200})\}(?!\})/g, "$${$1}");
}

// src/read/mcp-server/inputs.ts
function namedInputs(list) {
  return items(list).flatMap((node) => {
    const name = filledText(at(node, "name"));
    return name === void 0 ? [] : [{ name, node }];
  });
}
function variablesOf(node) {
  return entries(at(node, "variables")).map(({ key, value }) => ({ name: key, node: value }));
}
function givenValue(node) {
  return text(at(node, "value")) ?? text(at(node, "default"));
}
function readSecretInputs(where, inputs, file) {
  return inputs.flatMap((input) => {
    const own = readSecretInput(where, input, file);
    const parts = variablesOf(input.node).flatMap((part) => readSecretInput(where, part, file) ?? []);
    return own === null ? parts : [own, ...parts.filter((part) => part.kind === "literal")];
  });
}
function readSecretInput(where, { name, node }, file) {
  const marked = flag(eitherCase(node, "isSecret"));
  const value = withReferences(givenValue(node) ?? "");
  if (marked !== true && !soundsSecret(name) && !looksLikeSecret(value)) return null;
  const spoken = soundsSecret(name) ? name : "secret";
  const place = placeIn(file, (at(node, "value") ?? at(node, "default") ?? node).line);
  const given = value === "" ? null : readCredential(where, spoken, value, place, /* @__PURE__ */ new Map());
  if (given?.kind === "literal") return { ...given, name, auth: authKind(name, value) };
  if (marked === false) return null;
  return { where, name, kind: "reference", auth: authKind(name, value), place: placeIn(file, node.line) };
}
function readDemands(where, inputs, file) {
  return inputs.flatMap((input) => {
    if (readSecretInput(where, input, file) === null) return [];
    const value = flag(eitherCase(input.node, "isRequired")) === true ? "required" : "optional";
    const place = placeIn(file, input.node.line);
    return [{ name: `${where} ${input.name}`, value, exposure: 0, weight: "low", place }];
  });
}

// src/read/mcp-server/package-command.ts
var usualRuntimes = /* @__PURE__ */ new Map([
  ["npm", "npx"],
  ["pypi", "uvx"],
  ["nuget", "dnx"],
  ["oci", "docker"]
]);
function readPackageCommand(node, delivery, file) {
  const runtime = filledText(eitherCase(node, "runtimeHint")) ?? usualRuntimes.get(delivery.type) ?? null;
  const before = items(eitherCase(node, "runtimeArguments"));
  const behind = items(eitherCase(node, "packageArguments"));
  const words = wordsOf(before, behind, runtime, delivery, placeIn(file, node.line), file);
  const scanned = scanWords(words, /* @__PURE__ */ new Map());
  const launch = runtime === null && before.length + behind.length === 0 ? null : readLaunch(scanned.words.map((word) => word.text));
  const changed = words.filter((word, index) => scanned.words[index]?.text !== word.text);
  const hidden = new Set(changed.flatMap((word) => namesIn(word.text)));
  const asked = [...before, ...behind].flatMap((argument) => secretsOfArgument(argument, hidden, file));
  return { runtime, launch, words: scanned.words, credentials: [...scanned.credentials, ...asked] };
}
function wordsOf(before, behind, runtime, delivery, place, file) {
  const word = (text2) => ({ text: text2, place });
  const told = before.flatMap((argument) => namesPackage(argument, delivery) ? [] : wordsOfArgument(argument, file));
  const isContainer = delivery.type === "oci";
  const verb = isContainer && !told.some(({ text: text2 }) => text2 === "run" || text2 === "create") ? [word("run")] : [];
  const dashes = delivery.type === "nuget" && behind.length > 0 ? [word("--")] : [];
  return [
    word(runtime ?? delivery.type),
    ...verb,
    ...told,
    word(delivery.spec),
    ...dashes,
    ...behind.flatMap((argument) => wordsOfArgument(argument, file))
  ];
}
function namesPackage(argument, { type, reference }) {
  const value = filledText(at(argument, "value"));
  if (value === void 0 || filledText(at(argument, "type")) === "named") return false;
  if (type !== "oci") return value === reference.name || value.startsWith(`${reference.name}@`);
  return readImage(value.replace(/[:@]\$?\{[^{}]{0,200}\}$/, ""))?.name === reference.name;
}
function wordsOfArgument(argument, file) {
  const name = filledText(at(argument, "name"));
  const place = placeIn(file, argument.line);
  const value = givenValue(argument);
  if (name === void 0 || filledText(at(argument, "type")) === "positional") {
    const hint = filledText(eitherCase(argument, "valueHint")) ?? "value";
    return [{ text: withReferences(value ?? `{${hint}}`), place }];
  }
  const isSwitch = flag(at(argument, "value") ?? at(argument, "default")) === true;
  if (isSwitch) return [{ text: name, place }];
  if (value === void 0 && !asksUser(argument)) return [{ text: name, place }];
  return [
    { text: name, place },
    { text: withReferences(value ?? `{${name.replace(/^-+/, "")}}`), place }
  ];
}
function asksUser(argument) {
  return ["valueHint", "isRequired", "isSecret", "choices", "format"].some(
    (key) => eitherCase(argument, key) !== void 0
  );
}
function secretsOfArgument(argument, hidden, file) {
  const name = filledText(at(argument, "name")) ?? filledText(eitherCase(argument, "valueHint"));
  const own = name === void 0 ? [] : [{ name: name.replace(/^-+/, ""), node: argument }];
  return [...own, ...variablesOf(argument)].flatMap((input) => {
    if (hidden.has(input.name)) return [];
    const secret = isMarked(input.node) ? readSecretInput("args", input, file) : null;
    return secret === null ? [] : [secret];
  });
}
function isMarked(node) {
  return flag(eitherCase(node, "isSecret")) === true;
}

// src/read/mcp-server/package-reference.ts
var joints = /* @__PURE__ */ new Map([
  ["npm", "@"],
  ["pypi", "=="],
  ["nuget", "@"]
]);
function readDelivery(node, serverVersion, file) {
  const type = (filledText(eitherCase(node, "registryType")) ?? filledText(eitherCase(node, "registryName")))?.toLowerCase();
  const written = filledText(eitherCase(node, "identifier")) ?? filledText(eitherCase(node, "name"));
  if (type === void 0 || written === void 0) return void 0;
  const identifier = isAddress(written) ? withoutQuery(scanAddress(written, placeIn(file, node.line), /* @__PURE__ */ new Map()).text) : written;
  const version = filledText(eitherCase(node, "version")) ?? null;
  if (type === "oci") return readContainer(node, identifier, version);
  if (isAddress(identifier) || type === "mcpb") {
    const name = withoutVersion(identifier, [version, serverVersion]);
    const known = version ?? serverVersion;
    const reference2 = { ...unversioned(name), version: known === null || isTemplate(known) ? null : known };
    return { type, reference: held(reference2, node), spec: name };
  }
  const joint = joints.get(type);
  const spec = version === null ? identifier : `${identifier}${joint ?? "@"}${version}`;
  const reference = joint === void 0 ? otherPackage(type, identifier, version) : readPackage(type, spec);
  return reference === null ? void 0 : { type, reference: held(withoutTemplate(reference), node), spec };
}
function readContainer(node, identifier, version) {
  const bare = identifier.replace(/[:@]\$?\{[^{}]{0,200}\}$/, "");
  const host = registryHost(filledText(eitherCase(node, "registryBaseUrl")) ?? "");
  const image = readImage(bare);
  const needsHost = host !== void 0 && image !== void 0 && image.registry === null && !dockerHub.has(host);
  const tagged = image?.version === null && version !== null && !isTemplate(version) ? `${bare}:${version}` : bare;
  const spec = needsHost ? `${host}/${tagged}` : tagged;
  return { type: "oci", reference: imageReference(spec), spec };
}
function registryHost(address) {
  const host = readHost(address)?.host;
  return host !== void 0 && /^[\w.-]{1,255}(?::\d{1,5})?$/.test(host) ? host : void 0;
}
function otherPackage(type, name, version) {
  const known = version !== null && !isTemplate(version) ? version : null;
  const purl = type === "cargo" && !isTemplate(name) ? packageUrl({ type, name, version: known }) : null;
  return { name, version, pin: pinOf(version, true), publisher: null, purl };
}
function withoutTemplate(reference) {
  if (reference.version === null || !isTemplate(reference.version)) return reference;
  return { ...reference, version: null, pin: { kind: "none", value: null } };
}
function held(reference, node) {
  const digest = digestOf(node);
  return digest === void 0 ? reference : { ...reference, pin: { kind: "digest", value: `sha256:${digest}` } };
}
function digestOf(node) {
  const digest = filledText(eitherCase(node, "fileSha256"))?.toLowerCase();
  return digest !== void 0 && /^[0-9a-f]{64}$/.test(digest) ? digest : void 0;
}
function withoutQuery(address) {
  return address.replace(/[?#].*$/s, "");
}
function withoutVersion(address, versions) {
  let bare = address;
  for (const version of versions) if (version !== null && version.length > 2) bare = bare.replaceAll(version, "*");
  return bare.replace(
    /\bv?(?:\*|\d{1,9}(?:\.\d{1,9}){1,4}(?:-(?:alpha|beta|rc|pre|dev|next|canary)[.\w]{0,40})?)/g,
    "*"
  );
}
function packageFacts({ reference }) {
  const { version, pin, publisher, purl } = reference;
  return { version, pin, publisher, purl };
}

// src/read/mcp-server/transport.ts
function readTransport(node, file) {
  const type = (filledText(at(node, "type")) ?? filledText(eitherCase(node, "transportType")))?.toLowerCase() ?? null;
  const place = placeIn(file, lineOfKey(node, "url"));
  const written = filledText(at(node, "url"));
  const address = written === void 0 ? null : scanAddress(withReferences(withoutPort(written)), place, /* @__PURE__ */ new Map());
  return {
    type,
    endpoints: address === null ? [] : [draftEndpoint(address.text, "api", place)],
    credentials: [
      ...readSecretInputs("headers", namedInputs(at(node, "headers")), file),
      ...readSecretInputs("url", variablesOf(node), file),
      ...address?.credentials ?? []
    ],
    deprecations: type === "sse" ? findDeprecations("mcp-transport", type, "transport sse", placeIn(file, node?.line ?? null)) : []
  };
}
function withoutPort(address) {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/[\w.-]+):\$?\{[^{}]{0,200}\}/i, "$1");
}

// src/read/mcp-server/package.ts
var usualParties = /* @__PURE__ */ new Map([["mcpb", ["github.com", "gitlab.com"]]]);
function readServerPackage(node, server, file) {
  const delivery = readDelivery(node, server.version, file);
  if (delivery === void 0) return void 0;
  const command = readPackageCommand(node, delivery, file);
  const variables = namedInputs(eitherCase(node, "environmentVariables"));
  const transport = readTransport(at(node, "transport"), file);
  const credentials = [...readSecretInputs("env", variables, file), ...command.credentials, ...transport.credentials];
  const by = transport.type === null || transport.type === "stdio" ? "" : ` (${transport.type})`;
  return draftConnector({
    format: "mcp-server",
    id: `${server.id}/${delivery.type}:${delivery.reference.name}${by}`,
    name: delivery.reference.name,
    role: "definition",
    places: [placeIn(file, node.line)],
    ...packageFacts(delivery),
    runsCode: true,
    auth: authOf(credentials),
    endpoints: distinctEndpoints([
      ...registries(node, delivery, file),
      ...command.words.filter(({ text: text2 }) => text2 !== delivery.spec).map(({ text: text2, place }) => endpointOf(text2, place)),
      ...variables.map(({ node: input }) => endpointOf(givenValue(input) ?? "", placeIn(file, input.line))),
      ...transport.endpoints
    ]),
    code: codeOf(command, placeIn(file, node.line)),
    settings: [...settingsOf(node, command, file), ...readDemands("env", variables, file)],
    deprecations: transport.deprecations,
    secrets: secretsOf(credentials)
  });
}
function registries(node, { type, spec }, file) {
  const base = filledText(eitherCase(node, "registryBaseUrl"));
  const usual = usualParties.get(type) ?? [];
  return [base, isAddress(spec) ? spec : void 0].flatMap((address) => {
    if (address === void 0) return [];
    const place = placeIn(file, lineOfKey(node, "identifier"));
    const endpoint = draftEndpoint(scanAddress(address, place, /* @__PURE__ */ new Map()).text, "registry", place);
    if (endpoint === void 0 || usual.includes(partyOf(endpoint.host))) return [];
    return type === "oci" && dockerHub.has(endpoint.host) ? [] : [endpoint];
  });
}
function endpointOf(word, place) {
  const value = /^-{0,2}[A-Za-z][\w.-]{0,200}=(.*)$/s.exec(word)?.[1] ?? word;
  return isAddress(value) ? draftEndpoint(scanAddress(value, place, /* @__PURE__ */ new Map()).text, "api", place) : void 0;
}
function codeOf({ launch }, place) {
  if (launch === null || launch.arguments !== null) return [];
  return [{ kind: "command", name: "command", digest: digestText(launch.command.join("\0")), untrusted: false, place }];
}
function settingsOf(node, command, file) {
  const place = placeIn(file, node.line);
  const digest = digestOf(node);
  const told = (name, value) => ({ name, value, exposure: 0, weight: "low", place });
  return [
    ...command.launch === null ? [] : launchSettings(command.launch, place),
    ...command.runtime === null ? [] : [told("runtime", command.runtime)],
    ...digest === void 0 ? [] : [told("file-digest", `sha256:${digest}`)]
  ];
}

// src/read/connectors/mcp-server.ts
var format = "mcp-server";
var schema = /\bstatic\.modelcontextprotocol\.io\/schemas\/[^"\s]{1,40}\/server\.schema\.json/;
var mcpServer = {
  name: format,
  title: "Model Context Protocol registry entry",
  specification: "https://modelcontextprotocol.io/registry/about",
  names: [],
  content: {
    names: ["**/*server*.json"],
    pattern: /\bstatic\.modelcontextprotocol\.io\/schemas\/[^"\s]{1,40}\/server\.schema\.json|"(?:registryType|registry_type|registry_name|remotes)"\s*:/
  },
  read(file) {
    const root = rootOf(file);
    if (root === void 0 || !isServer(root)) return null;
    const server = readEntry(root, file);
    const gaps = [];
    const packages = items(at(root, "packages")).flatMap((node) => {
      const read = readServerPackage(node, server, file);
      if (read !== void 0) return [read];
      const reason = "a package in it does not say what it is";
      gaps.push({ kind: "unknown", file: file.path, line: node.line, reason });
      return [];
    });
    return { connectors: [server, ...apart(packages)], gaps };
  }
};
function isServer(root) {
  const name = filledText(at(root, "name"));
  if (name === void 0) return false;
  if (schema.test(filledText(at(root, "$schema")) ?? "")) return true;
  if (!/^[A-Za-z0-9-]{1,100}(?:\.[A-Za-z0-9-]{1,100}){1,10}\/[\w.-]{1,200}$/.test(name)) return false;
  return ["packages", "remotes"].some((key) => at(root, key)?.kind === "list");
}
function readEntry(root, file) {
  const id = filledText(at(root, "name")) ?? file.path;
  const version = filledText(at(root, "version")) ?? filledText(at(eitherCase(root, "versionDetail"), "version"));
  const remotes = items(at(root, "remotes"));
  const read = remotes.map((remote) => readTransport(remote, file));
  const credentials = read.flatMap((remote) => remote.credentials);
  return draftConnector({
    format,
    id,
    name: filledText(at(root, "title")) ?? id,
    role: "definition",
    places: [placeIn(file, lineOfKey(root, "name"))],
    version: version === void 0 || isTemplate(version) ? null : version,
    publisher: publisherOf(root),
    auth: authOf(credentials),
    endpoints: distinctEndpoints(read.flatMap((remote) => remote.endpoints)),
    settings: [
      ...repositoryOf(root, file),
      ...distinct(remotes.flatMap((remote) => readDemands("headers", namedInputs(at(remote, "headers")), file)))
    ],
    deprecations: [...read.flatMap((remote) => remote.deprecations).slice(0, 1), ...statusOf(root, file)],
    secrets: secretsOf(credentials)
  });
}
function publisherOf(root) {
  const url = filledText(at(root, "repository", "url")) ?? "";
  return /^https?:\/\/(?:[^/?#@]*@)?[^/?#@]+\/([\w.-]{1,100})\//.exec(url)?.[1] ?? null;
}
function repositoryOf(root, file) {
  const repository = at(root, "repository");
  const url = filledText(at(repository, "url"));
  if (url === void 0) return [];
  const place = placeIn(file, lineOfKey(repository, "url"));
  const host = readHost(url)?.host;
  const path = /^[a-z+]{1,20}:\/\/[^/?#]*(\/[^?#]*)/i.exec(scanAddress(url, place, /* @__PURE__ */ new Map()).text)?.[1] ?? "";
  const id = filledText(at(repository, "id"));
  const where = `${host ?? ""}${path.replace(/\.git$/, "").replace(/(?<=[^/])\/$/, "")}`;
  const setting = (name, value) => ({ name, value, exposure: 0, weight: "high", place });
  return [setting("repository", where), ...id === void 0 ? [] : [setting("repository-id", id)]];
}
function statusOf(root, file) {
  const status = filledText(at(root, "status"))?.toLowerCase();
  if (status !== "deprecated" && status !== "deleted") return [];
  const place = placeIn(file, lineOfKey(root, "status"));
  const dates = { lifecycle: null, deprecated: null, retired: null, certain: true };
  return [{ signal: "flag", subject: "connector", ...dates, message: `its status is ${status}`, place }];
}
function distinct(settings) {
  return [...new Map([...settings].reverse().map((setting) => [setting.name, setting])).values()];
}
function apart(packages) {
  const met = /* @__PURE__ */ new Map();
  return sortBy(packages, sayWithoutPlaces).map((each) => {
    const count = (met.get(each.id) ?? 0) + 1;
    met.set(each.id, count);
    return count === 1 ? each : { ...each, id: `${each.id} ${count}` };
  });
}
function sayWithoutPlaces(connector) {
  return JSON.stringify(connector, (key, value) => key === "place" || key === "places" ? void 0 : value);
}
export {
  mcpServer
};
