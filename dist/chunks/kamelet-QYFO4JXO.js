import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  packageUrl
} from "./chunk-G7VDFZS4.js";
import {
  judgeValue
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
  isPlaceholder,
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
  items,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/kamelet/uris.ts
var uriKeys = /* @__PURE__ */ new Set(["uri", "to", "toD", "to-d", "tod", "from"]);
var addressKeys = /* @__PURE__ */ new Set([
  "httpUri",
  "http-uri",
  "url",
  "baseUrl",
  "brokerURL",
  "brokerUrl",
  "endpointUrl",
  "serverUrl"
]);
var optionKeys = /* @__PURE__ */ new Set(["beans", "parameters"]);
function templateOf(root) {
  return at(root, "spec", "template") ?? at(root, "spec", "flow");
}
function readUris(root) {
  const uris = [];
  const addresses = [];
  const visit = (node, part) => {
    for (const { key, line, value } of entries(node)) {
      const text = filledText(value)?.replace(/\{\{\?/g, "{{");
      if (text === void 0)
        visit(value, part === "options" || optionKeys.has(key) ? "options" : key === "from" ? key : "steps");
      else if (addressKeys.has(key)) addresses.push({ text, line, from: false });
      else if (part !== "options" && uriKeys.has(key))
        uris.push({ text, line, from: key === "from" || part === "from" && key === "uri" });
    }
    for (const item of items(node)) visit(item, part === "options" ? part : "steps");
  };
  visit(templateOf(root), "steps");
  return { uris, addresses };
}
function componentOf(uri) {
  return /^([a-z][a-z0-9+.-]*)(?::|$)/i.exec(uri)?.[1]?.toLowerCase() ?? null;
}
function beansOf(root) {
  const beans = at(templateOf(root), "beans");
  const named = items(beans).map((bean) => filledText(at(bean, "name")));
  return new Set([...named, ...entries(beans).map((bean) => bean.key)].filter((name) => name !== void 0));
}

// src/read/kamelet/endpoints.ts
var network = /^(?:(?:netty|netty-http|vertx-http|vertx-websocket|mina|jetty|undertow|ahc|ahc-ws|websocket):)?(https?|wss?|ftps?|sftp|scp|smtps?|imaps?|pop3s?|ldaps?|tcp|udp|ssl|mqtts?|amqps?):(?:\/\/)?([^/?#\s]+)/i;
var database = /^jdbc:(?:[a-z0-9]+:)?([a-z0-9+-]+):\/\/([^/?#;,\s]+)/i;
var open = /^(?:\{\{([^{}]*)\}\}|\$\{[^{}]*\})(?=$|[/?])/;
var longest = 2e3;
function readEndpoints(root, properties, file) {
  const beans = beansOf(root);
  const defaults = new Map(properties.flatMap(({ name, default: value }) => value === null ? [] : [[name, value]]));
  const { uris, addresses } = readUris(root);
  return distinctEndpoints(
    [...uris, ...addresses].flatMap(({ text, line }) => {
      const address = text.slice(0, longest);
      const filled = hostIn(fillIn(address, defaults), beans);
      const found = [hostIn(address, beans), /[{}]/.test(filled ?? "") ? void 0 : filled];
      return found.map((host) => host === void 0 ? void 0 : draftEndpoint(host, "api", placeIn(file, line)));
    })
  );
}
function fillIn(address, defaults) {
  return address.replace(/\{\{([^{}]*)\}\}/g, (placeholder, name) => defaults.get(name.trim()) ?? placeholder);
}
function hostIn(address, beans) {
  const [, scheme, authority] = network.exec(address) ?? database.exec(address) ?? [];
  if (scheme !== void 0 && authority !== void 0) return `${scheme}://${authority.replace(/^.*@/, "")}`;
  const placeholder = open.exec(address);
  if (placeholder === null || beans.has(placeholder[1]?.trim() ?? "")) return void 0;
  return placeholder[0];
}

// src/read/kamelet/libraries.ts
function readComponents(root, file) {
  const components = texts(at(root, "spec", "dependencies")).filter(({ text }) => text.startsWith("camel:"));
  return [...new Map(components.map((component) => [component.text, component])).values()].map(({ text, line }) => ({
    id: text,
    auth: null,
    writes: false,
    deprecated: false,
    place: placeIn(file, line)
  }));
}
function readLibraries(root, file, kameletId) {
  return texts(at(root, "spec", "dependencies")).flatMap(({ text, line }) => {
    const [kind = "", group, artifact, ...rest] = text.split(":");
    if (kind === "camel" || group === void 0 || artifact === void 0) return [];
    const version = rest.at(-1) ?? null;
    return [
      draftConnector({
        format: "kamelet",
        id: `${kameletId}/${kind}:${group}:${artifact}`,
        name: `${group}:${artifact}`,
        role: "usage",
        version,
        pin: pinOf(version),
        publisher: group,
        purl: kind === "mvn" ? packageUrl({ type: "maven", namespace: group, name: artifact }) : null,
        runsCode: true,
        places: [placeIn(file, line)]
      })
    ];
  });
}
function pinOf(version) {
  if (version === null) return { kind: "none", value: null };
  return {
    kind: /-SNAPSHOT$|^LATEST$|^RELEASE$|[{[(]/.test(version) || !/\d/.test(version) ? "branch" : "exact",
    value: version
  };
}

// src/read/kamelet/literal-secrets.ts
function readLiteralSecrets(root, file) {
  const found = /* @__PURE__ */ new Map();
  for (const { name, value, line } of valuesWithin(templateOf(root)))
    if (!found.has(name) && isLiteral(name, value))
      found.set(name, { name, kind: "literal", place: placeIn(file, line) });
  return [...found.values()];
}
function valuesWithin(node) {
  const header = filledText(at(node, "name"));
  const constant = filledText(at(node, "constant")) ?? filledText(at(node, "simple"));
  return [
    ...header === void 0 || constant === void 0 || node === void 0 ? [] : [{ name: header, value: constant, line: node.line }],
    ...entries(node).flatMap(({ key, line, value }) => {
      const text = filledText(value);
      if (text === void 0) return valuesWithin(value);
      return [{ name: key, value: text, line }, ...queryOf(text).map((pair) => ({ ...pair, line }))];
    }),
    ...items(node).flatMap(valuesWithin)
  ];
}
function queryOf(text) {
  const query = text.length > 4e3 ? void 0 : /^[a-z][a-z0-9+.-]*:[^?]*\?([\s\S]*)$/i.exec(text)?.[1];
  return (query ?? "").split("&").flatMap((part) => {
    const equals = part.indexOf("=");
    return equals > 0 ? [{ name: part.slice(0, equals), value: part.slice(equals + 1) }] : [];
  });
}
var secretName = /(?:access|account|api|master|private|secret|shared|signing|subscription)[-_]?key$|authorization|password|passphrase|secret|token$/i;
function isLiteral(name, value) {
  if (looksLikeSecret(value)) return true;
  if (!secretName.test(name.slice(-200)) || /^#|\$\{/.test(value)) return false;
  if (!/password|passphrase/i.test(name) && (value.length < 8 || /^\S+\s+\S+\s/.test(value))) return false;
  return judgeValue(name, value, /* @__PURE__ */ new Map()) === "literal";
}

// src/read/kamelet/properties.ts
function readProperties(root) {
  return entries(at(root, "spec", "definition", "properties")).map(({ key, line, value }) => {
    const descriptors = texts(at(value, "x-descriptors")).map((descriptor) => descriptor.text);
    const hidden = filledText(at(value, "format")) === "password" || descriptors.some((text) => text.endsWith(":password"));
    return {
      name: key,
      line,
      default: filledText(at(value, "default")) ?? null,
      credential: hidden || descriptors.includes("urn:camel:group:credentials"),
      hidden,
      node: value
    };
  });
}
function secretsOf(properties, file) {
  return properties.filter((property) => property.credential).map(({ name, line, default: value, hidden, node }) => {
    const literal = hidden && value !== null && !isPlaceholder(value);
    return {
      name,
      kind: literal ? "literal" : "reference",
      place: placeIn(file, literal ? lineOfKey(node, "default") : line)
    };
  });
}

// src/read/kamelet/route.ts
var schedules = /* @__PURE__ */ new Set(["cron", "quartz", "scheduler", "timer"]);
var servers = /* @__PURE__ */ new Set([
  "jetty",
  "netty-http",
  "platform-http",
  "rest",
  "servlet",
  "undertow",
  "vertx-websocket",
  "webhook"
]);
function readTriggers(root, file) {
  const triggers = /* @__PURE__ */ new Map();
  for (const { text, line, from } of readUris(root).uris) {
    const component = componentOf(text) ?? /^\{\{[^{}]*\}\}/.exec(text)?.[0];
    if (!from || component === void 0 || component === "kamelet") continue;
    const kind = schedules.has(component) ? "schedule" : servers.has(component) ? "route" : "event";
    const path = text.slice(component.length + 1).replace(/[?#][\s\S]*$/, "").replace(/^\/*/, "/");
    const event = kind === "route" ? `${component} ${path}` : component;
    const place = placeIn(file, line);
    if (!triggers.has(event))
      triggers.set(event, { event, kind, filter: null, authenticated: null, untrusted: false, place });
  }
  return [...triggers.values()];
}
var languages = /* @__PURE__ */ new Set(["groovy", "java", "joor", "js", "mvel", "ognl", "python"]);
function readCode(root, file) {
  const counts = /* @__PURE__ */ new Map();
  const draft = (kind, name, text, line) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const named = count === 1 ? name : `${name} ${count}`;
    return { kind, name: named, digest: digestText(text), untrusted: false, place: placeIn(file, line) };
  };
  const commands = readUris(root).uris.filter((uri) => componentOf(uri.text) === "exec");
  return [
    ...commands.map(({ text, line }) => draft("command", "exec", text, line)),
    ...scriptsWithin(templateOf(root)).map(({ language, text, line }) => draft("script", language, text, line))
  ];
}
function scriptsWithin(node) {
  return [
    ...entries(node).flatMap(({ key, line, value }) => {
      const text = filledText(value);
      if (text !== void 0 && languages.has(key)) return [{ language: key, text, line }];
      const inner = languages.has(key) ? filledText(entries(value).find((entry) => entry.key === "expression")?.value) : void 0;
      return inner === void 0 ? scriptsWithin(value) : [{ language: key, text: inner, line }];
    }),
    ...items(node).flatMap(scriptsWithin)
  ];
}

// src/read/connectors/kamelet.ts
var kamelet = {
  name: "kamelet",
  title: "Apache Camel Kamelet",
  specification: "https://camel.apache.org/camel-k/next/kamelets/kamelets-dev.html",
  names: ["**/*.kamelet.{yaml,yml}"],
  content: { names: ["**/*.{yaml,yml}"], pattern: /^kind:\s*["']?Kamelet["']?\s*(?:#.*)?$/m },
  read(file) {
    const document = documentOf(file);
    const kamelets = document.kind === "parsed" ? document.roots.filter(isKamelet) : [];
    if (kamelets.length === 0) return null;
    return { connectors: kamelets.flatMap((root) => readKamelet(root, file)), gaps: [] };
  }
};
function isKamelet(root) {
  const version = filledText(at(root, "apiVersion"));
  return filledText(at(root, "kind")) === "Kamelet" && version?.startsWith("camel.apache.org/") === true;
}
function idOf(root, file) {
  const name = filledText(at(root, "metadata", "name")) ?? file.path;
  const namespace = filledText(at(root, "metadata", "namespace"));
  return namespace === void 0 ? name : `${namespace}/${name}`;
}
function readKamelet(root, file) {
  const id = idOf(root, file);
  const annotation = (key) => filledText(at(root, "metadata", "annotations", `camel.apache.org/${key}`)) ?? null;
  const properties = readProperties(root);
  const libraries = readLibraries(root, file, id);
  const connector = draftConnector({
    format: "kamelet",
    id,
    name: filledText(at(root, "spec", "definition", "title")) ?? id,
    role: "definition",
    places: [placeIn(file, lineOfKey(root, "kind"))],
    version: annotation("catalog.version"),
    publisher: annotation("provider"),
    tier: annotation("kamelet.support.level")?.toLowerCase() ?? null,
    auth: readAuth(properties, file),
    endpoints: readEndpoints(root, properties, file),
    triggers: readTriggers(root, file),
    operations: readComponents(root, file),
    code: readCode(root, file),
    settings: [readVerified(root, file)],
    secrets: [...secretsOf(properties, file), ...readLiteralSecrets(root, file)],
    uses: [...new Set(libraries.map(connectorKey))].sort(compareText)
  });
  return [connector, ...libraries];
}
function readAuth(properties, file) {
  const first = properties.find((property) => property.credential);
  if (first === void 0) return [];
  return [{ kind: "unknown", name: "credentials", provider: null, scopes: [], place: placeIn(file, first.line) }];
}
function readVerified(root, file) {
  const verified = filledText(at(root, "metadata", "labels", "camel.apache.org/kamelet.verified")) === "true";
  const place = placeIn(file, lineOfKey(root, "metadata"));
  return { name: "verified", value: String(verified), exposure: 0, weight: "low", place };
}
export {
  kamelet
};
