import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readLaunch,
  readServerSettings
} from "./chunk-H7455YSG.js";
import {
  readHeaders,
  readVariables
} from "./chunk-CJQEDKOA.js";
import {
  scanWords,
  splitCommand
} from "./chunk-32LDJX5D.js";
import {
  authOf,
  isAddress,
  readCredential,
  scanAddress,
  secretsOf
} from "./chunk-2KQSWELW.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  at,
  atAnyCase,
  filledText,
  flag,
  has,
  itemsOrOne,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";

// src/read/mcp/oauth.ts
var addresses = [
  ["authorizationUrl", "authorization"],
  ["authServerMetadataUrl", "authorization"],
  ["issuer", "authorization"],
  ["tokenUrl", "token"],
  ["redirectUri", "redirect"]
];
function readOauth(server, file, inputs) {
  const key = has(server, "oauth") ? "oauth" : "auth";
  const node = at(server, key);
  if (node?.kind !== "map") return { auth: [], credentials: [], endpoints: [] };
  const place = placeIn(file, lineOfKey(server, key));
  const scopes = itemsOrOne(at(node, "scopes") ?? at(node, "scope")).flatMap(
    (item) => (text(item) ?? "").split(/[\s,]+/).filter((value) => value !== "").map((value) => draftScope({ value, place: placeIn(file, item.line) }))
  );
  const distinct = [...new Map(scopes.map((scope) => [scope.value, scope])).values()];
  const secret = atAnyCase(node, "clientSecret") ?? atAnyCase(node, "client_secret");
  const credential = secret === void 0 ? null : readCredential("oauth", "clientSecret", text(secret) ?? "", placeIn(file, secret.line), inputs);
  return {
    auth: [{ kind: "oauth2", name: "oauth", provider: null, scopes: distinct, place }],
    credentials: credential === null ? [] : [credential],
    endpoints: addresses.map(([name, purpose]) => {
      const address = filledText(at(node, name));
      return address === void 0 ? void 0 : draftEndpoint(address, purpose, placeIn(file, lineOfKey(node, name)));
    })
  };
}

// src/read/mcp/server-command.ts
function readServerCommand(node, loaders, file, inputs) {
  const words = commandWords(node, file);
  const [first] = words;
  const scanned = scanWords(words, inputs);
  const launch = first === void 0 ? null : readLaunch(scanned.words.map((word) => word.text));
  const started = launch === null || first === void 0 ? [] : [draftCode("command", [...loaders, ...launch.command], first.place)];
  const helper = readHelper(node, file, inputs);
  return {
    launch,
    facts: packageFacts(launch),
    code: [...started, ...helper.code],
    credentials: [...scanned.credentials, ...helper.credentials],
    endpoints: first === void 0 ? [] : commandEndpoints(launch, first.place)
  };
}
function draftCode(name, words, place) {
  return { kind: "command", name, digest: digestText(words.join("\0")), untrusted: false, place };
}
function readHelper(node, file, inputs) {
  const helper = filledText(at(node, "headersHelper"));
  if (helper === void 0) return { code: [], credentials: [] };
  const place = placeIn(file, lineOfKey(node, "headersHelper"));
  const { words, credentials } = scanWords([{ text: helper, place }], inputs);
  const code = draftCode(
    "headersHelper",
    words.map((word) => word.text),
    place
  );
  return { code: [code], credentials };
}
function packageFacts(launch) {
  const reference = launch?.package;
  if (reference === null || reference === void 0) return {};
  const { version, pin, publisher, purl } = reference;
  return { version, pin, publisher, purl };
}
function commandWords(node, file) {
  const command = texts(at(node, "command"));
  if (command.length === 0) return [];
  const list = at(node, "args");
  const args = list?.kind === "list" ? list.items : list === void 0 ? [] : [list];
  const rest = args.flatMap((item) => {
    const value = text(item);
    return value === void 0 ? [] : [{ text: value, line: item.line }];
  });
  return [...command, ...rest].map((word) => ({ text: word.text, place: placeIn(file, word.line) }));
}
function commandEndpoints(launch, place) {
  if (launch === null) return [];
  const words = launch.words.flatMap((word) => /\s/.test(word) ? splitCommand(word) : [word]);
  const addresses2 = words.flatMap((word) => {
    const value = /^-{0,2}[A-Za-z][\w.-]*=(.*)$/s.exec(word)?.[1] ?? word;
    return isAddress(value) ? [value] : [];
  });
  return addresses2.map(
    (address) => draftEndpoint(address, launch.registries.includes(address) ? "registry" : "api", place)
  );
}

// src/read/mcp/server.ts
function readServer(entry) {
  const { node, file, inputs } = entry;
  const variables = readVariables(at(node, "env"), file, inputs);
  const command = readServerCommand(node, variables.loaders, file, inputs);
  const address = findAddress(node, file, inputs);
  if (address === null && command.launch === null) {
    const reason = `the server ${JSON.stringify(entry.name)} has neither a command nor an address`;
    return { kind: "unknown", file: file.path, line: entry.line, reason };
  }
  const oauth = readOauth(node, file, inputs);
  const credentials = [
    ...readHeaders(at(node, "headers"), file, inputs),
    ...[variables, command, oauth].flatMap((part) => part.credentials),
    ...address?.credentials ?? []
  ];
  const runs = flag(at(node, "disabled")) !== true;
  const endpoints = [
    address?.endpoint,
    ...[command, variables, oauth].flatMap((part) => part.endpoints),
    ...sandboxEndpoints(node, file)
  ];
  return draftConnector({
    format: entry.format,
    id: entry.id,
    name: entry.name,
    role: "usage",
    places: [placeIn(file, entry.line)],
    ...command.facts,
    runsCode: runs && command.code.length > 0,
    auth: [...authOf(credentials), ...oauth.auth],
    endpoints: runs ? distinctEndpoints(endpoints) : [],
    code: runs ? command.code : [],
    settings: readServerSettings(node, command.launch, file),
    deprecations: deprecationsOf(node, file, command.launch),
    secrets: [...secretsOf(credentials), ...environmentFile(node, file)]
  });
}
function findAddress(node, file, inputs) {
  for (const key of ["httpUrl", "url", "serverUrl"]) {
    const written = filledText(at(node, key));
    if (written === void 0) continue;
    const place = placeIn(file, lineOfKey(node, key));
    const { text: text2, credentials } = scanAddress(written, place, inputs);
    return { endpoint: draftEndpoint(text2, "api", place), credentials };
  }
  return null;
}
function sandboxEndpoints(node, file) {
  return texts(at(node, "sandbox", "network", "allowedDomains")).map(
    ({ text: host, line }) => draftEndpoint(host, "fetch", placeIn(file, line))
  );
}
function deprecationsOf(node, file, launch) {
  const transports = ["type", "transport", "transportType"].flatMap((key) => {
    const transport = filledText(at(node, key))?.toLowerCase();
    const place = placeIn(file, lineOfKey(node, key));
    return transport === "sse" ? findDeprecations("mcp-transport", transport, "transport sse", place) : [];
  });
  const bridged = launch?.words.indexOf("sse-only") ?? -1;
  if (transports.length > 0 || bridged === -1) return transports.slice(0, 1);
  return [...findDeprecations("mcp-transport", "sse", "transport sse", placeIn(file, lineOfKey(node, "args")))];
}
function environmentFile(node, file) {
  return filledText(at(node, "envFile")) === void 0 ? [] : [{ name: "envFile", kind: "reference", place: placeIn(file, lineOfKey(node, "envFile")) }];
}

export {
  readServer
};
