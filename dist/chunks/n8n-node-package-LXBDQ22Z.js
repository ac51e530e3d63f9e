import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findSecrets,
  importedPaths,
  isUnknown,
  placeOfKey,
  placeOfValue,
  readCalled,
  readScript
} from "./chunk-YPZDGS6J.js";
import {
  addressesOfValue
} from "./chunk-YIE2FAM7.js";
import {
  providerOfUrls
} from "./chunk-VIRLKS43.js";
import {
  packageUrl
} from "./chunk-G7VDFZS4.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
  isPlaceholder
} from "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-KAYPRSYD.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  isScript,
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
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/n8n-package/credential-auth.ts
var families = [
  [/^google/i, "google"],
  [/^microsoft/i, "microsoft-graph"],
  [/^slack/i, "slack"],
  [/^github/i, "github-oauth"],
  [/^hubspot/i, "hubspot"],
  [/^salesforce/i, "salesforce"],
  [/^discord/i, "discord"],
  [/^zoom/i, "zoom"],
  [/^zendesk/i, "zendesk"]
];
function readAuth(root, name, properties, scopes, file) {
  const extended = texts(at(root, "extends")).map(({ text: text2 }) => text2);
  const family = families.find(([pattern]) => extended.some((each) => pattern.test(each)))?.[1] ?? null;
  const urls = ["authUrl", "accessTokenUrl"].flatMap((key) => text(at(properties.get(key), "default")) ?? []);
  const line = has(root, "extends") ? lineOfKey(root, "extends") : lineOfKey(root, "authenticate");
  return {
    kind: kindOf(root, extended),
    name,
    provider: family ?? providerOfUrls(urls),
    scopes,
    place: placeIn(file, line)
  };
}
function kindOf(root, extended) {
  if (extended.some((each) => /oauth2(?:api)?$/i.test(each))) return "oauth2";
  if (extended.some((each) => /oauth1(?:api)?$/i.test(each))) return "oauth1";
  const authenticate = at(root, "authenticate");
  const type = filledText(at(authenticate, "type"))?.toLowerCase();
  if (type === "basicauth") return "basic";
  if (type === "headerauth" || type === "queryauth") return "api-key";
  const sent = at(authenticate, "properties");
  if (has(sent, "auth")) return "basic";
  const authorization = entries(at(sent, "headers")).find(({ key }) => key.toLowerCase() === "authorization");
  const value = text(authorization?.value)?.trim();
  if (/^=?\s*bearer\b/i.test(value ?? "")) return "bearer";
  if (/^=?\s*basic\b/i.test(value ?? "")) return "basic";
  return ["headers", "qs", "body"].some((key) => has(sent, key)) ? "api-key" : "unknown";
}

// src/read/n8n-package/credential-scopes.ts
function readScopes(root, properties, file) {
  const scope = properties.get("scope");
  const written = at(scope, "default");
  const gaps = [];
  const tell = (node, reason) => gaps.push({ kind: "unknown", ...placeOfValue(node, file), reason });
  const list = at(root, "properties");
  if (isUnknown(list) || items(list).some(isUnknown))
    tell(list ?? root, "some of its properties are known only when it runs; its scopes may be among them");
  const scopes = /* @__PURE__ */ new Map();
  for (const node of chosenFrom(written, properties)) {
    for (const { value, kind } of splitScopes(text(node) ?? "")) {
      if (kind === "template") tell(node, "some of its scopes are known only when it runs");
      if (!scopes.has(value)) scopes.set(value, draftScope({ value, kind, place: placeOfValue(node, file) }));
    }
  }
  return { scopes: [...scopes.values()], gaps };
}
function chosenFrom(written, properties) {
  const value = filledText(written);
  if (written === void 0 || value === void 0) return [];
  if (!value.startsWith("=")) return [written];
  const named = [...value.slice(0, 4e3).matchAll(/\$self\s*(?:\[\s*["']|\.)(\w{1,100})/g)].flatMap(([, name]) => {
    const chosen = at(properties.get(name ?? ""), "default");
    return /scopes?$/i.test(name ?? "") && chosen?.kind === "scalar" && !chosen.plain ? [chosen] : [];
  });
  return named.length > 0 ? named : [written];
}
function splitScopes(written) {
  const trimmed = written.trim();
  if (trimmed.startsWith("=")) return [{ value: trimmed.slice(0, 200), kind: "template" }];
  return trimmed.split(/[\s,]+/).filter((value) => value !== "").map((value) => ({ value, kind: kindOf2(value) }));
}
function kindOf2(value) {
  if (/\$\{|\{\{/.test(value)) return "template";
  return value === "*" || value.endsWith("/.default") || value === ".default" ? "catch-all" : "literal";
}

// src/read/n8n-package/credential.ts
function readCredential(root, part) {
  const { packageName, file, className } = part;
  const properties = propertiesOf(root);
  const named = filledText(at(root, "name"));
  const name = named === void 0 || named.includes("${") ? className : named;
  const { scopes, gaps } = readScopes(root, properties, file);
  const connector = draftConnector({
    format: "n8n-node-package",
    id: `${packageName}/credentials/${name}`,
    name,
    role: "definition",
    auth: [readAuth(root, name, properties, scopes, file)],
    endpoints: distinctEndpoints(readEndpoints(root, properties, file)),
    settings: readSettings(root, properties, file),
    secrets: readSecrets(properties, file),
    places: [placeIn(file, lineOfKey(root, "name"))]
  });
  return { connector, gaps };
}
function propertiesOf(root) {
  return new Map(
    items(at(root, "properties")).flatMap((property) => {
      const name = filledText(at(property, "name"));
      return name === void 0 ? [] : [[name, property]];
    })
  );
}
var purposes = /* @__PURE__ */ new Map([
  ["authUrl", "authorization"],
  ["requestTokenUrl", "authorization"],
  ["accessTokenUrl", "token"]
]);
function readEndpoints(root, properties, file) {
  const test = at(root, "test", "request");
  const tested = [at(test, "baseURL"), at(test, "url")].map((node) => ({ node, purpose: "api" }));
  const asked = [...properties].flatMap(([name, property]) => {
    const node = at(property, "default");
    const purpose = purposes.get(name);
    if (purpose === void 0 && !/^https?:\/\//i.test(text(node) ?? "")) return [];
    return /(?:url|uri|host|domain|server|endpoint)$/i.test(name) ? [{ node, purpose: purpose ?? "api" }] : [];
  });
  return [...asked, ...tested].flatMap(({ node, purpose }) => {
    const value = filledText(node);
    if (node === void 0 || value === void 0) return [];
    return addressesOfValue(value).map((address) => draftEndpoint(address, purpose, placeOfValue(node, file)));
  });
}
function readSettings(root, properties, file) {
  const scope = properties.get("scope");
  const grant = filledText(at(properties.get("grantType"), "default"));
  const settings = [];
  if (scope !== void 0 || texts(at(root, "extends")).some(({ text: text2 }) => text2 === "oAuth2Api")) {
    const isFixed = filledText(at(scope, "type")) === "hidden" && !text(at(scope, "default"))?.includes("$self");
    settings.push({
      name: "scope-choice",
      value: isFixed ? "fixed" : "user",
      exposure: isFixed ? 1 : 0,
      weight: "high",
      place: scope === void 0 ? placeOfKey(root, "extends", file) : placeOfKey(scope, "type", file)
    });
  }
  if (grant === "pkce" || grant === "authorizationCode")
    settings.push({
      name: "pkce",
      value: String(grant === "pkce"),
      exposure: grant === "pkce" ? 0 : 1,
      weight: "medium",
      place: placeOfKey(properties.get("grantType"), "default", file)
    });
  return settings;
}
function readSecrets(properties, file) {
  const secrets = [...properties].flatMap(([name, property]) => {
    const value = at(property, "default");
    const isSecret = flag(at(property, "typeOptions", "password")) === true || /^(?:(?:client|consumer)?secret|password|api(?:key|token)|accesstoken)$/i.test(name);
    const written = filledText(value);
    if (!isSecret || value === void 0 || written === void 0 || value.kind !== "scalar" || value.plain) return [];
    if (isUnknown(value) || written.startsWith("=") || isPlaceholder(written) || /^https?:\/\//.test(written)) return [];
    return [{ name, kind: "literal", place: placeOfValue(value, file) }];
  });
  const known = new Set(secrets.map((secret) => secret.place.line));
  return [...secrets, ...findSecrets(file).filter((secret) => !known.has(secret.place.line))];
}

// src/read/n8n-package/manifest.ts
function manifestPath(path, around) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const candidate = joinPath(folder, "package.json");
    if (around.has(candidate)) return candidate;
    if (folder === "") return void 0;
  }
}
function packageAround(path, around) {
  const manifest = manifestPath(path, around);
  const file = manifest === void 0 ? void 0 : around.file(manifest);
  return file === void 0 ? void 0 : readNodePackage(file);
}
function readNodePackage(file) {
  const root = rootOf(file);
  if (at(root, "n8n")?.kind !== "map" || root === void 0) return void 0;
  return { name: filledText(at(root, "name")) ?? file.path, root, folder: folderOf(file.path) };
}
function isCopy(path, folder, around) {
  if (/(?:^|\/)node_modules\//.test(path)) return true;
  if (!/\.js$/i.test(path)) return false;
  const within = folder === "" ? path : path.slice(folder.length + 1);
  const outside = /^(?:dist|build|lib|out)\/(.+)$/.exec(within)?.[1];
  if (outside === void 0) return around.has(path.replace(/\.js$/i, ".ts"));
  return [outside, `src/${outside}`].some(
    (candidate) => around.list(folderOf(joinPath(folder, candidate))).some((each) => /\.(?:credentials|node)\.[jt]s$/i.test(each))
  );
}

// src/read/n8n-package/node.ts
var marker = /[([]\s*deprecated\s*[)\]]|[-–—:]\s*deprecated\.?\s*$|^deprecated\s*(?:[-–—:.]|$)/i;
function readNode(root, part, called) {
  const { packageName, file, className } = part;
  const description = at(root, "description") ?? at(root, "#super", 1) ?? at(root, "#super", 0) ?? root;
  const named = filledText(at(description, "name"));
  const name = named === void 0 || named.includes("${") ? className : named;
  const credentials = items(at(description, "credentials")).flatMap((each) => filledText(at(each, "name")) ?? []);
  return draftConnector({
    format: "n8n-node-package",
    id: `${packageName}.${name}`,
    name,
    role: "definition",
    version: versionOf(description),
    endpoints: distinctEndpoints([...readRequests(description, file), ...called]),
    triggers: readTriggers(description, file),
    settings: readSettings2(description, file),
    deprecations: readDeprecations(description, file),
    secrets: findSecrets(file),
    uses: [...new Set(credentials.map((each) => `n8n-node-package:${packageName}/credentials/${each}`))].sort(
      compareText
    ),
    places: [placeIn(file, lineOfKey(description, "name"))]
  });
}
function versionOf(description) {
  const given = filledText(at(description, "defaultVersion"));
  if (given !== void 0) return given;
  const versions = texts(at(description, "version")).map(({ text: text2 }) => text2);
  return versions.filter((version) => !version.includes("${")).sort((left, right) => Number(right) - Number(left))[0] ?? null;
}
function readRequests(description, file) {
  const found = [];
  const waiting = [{ key: "", node: description }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { key, node } = next;
    if (key === "request" || key === "requestDefaults") {
      for (const address of [at(node, "baseURL"), at(node, "url")]) {
        const value = filledText(address);
        if (address === void 0 || value === void 0 || /^=?\s*\//.test(value)) continue;
        for (const each of addressesOfValue(value)) found.push(draftEndpoint(each, "api", placeOfValue(address, file)));
      }
    }
    if (node.kind === "list") for (const item of node.items) waiting.push({ key: "", node: item });
    else for (const entry of entries(node)) waiting.push({ key: entry.key, node: entry.value });
  }
  return found;
}
function readTriggers(description, file) {
  const hooks = items(at(description, "webhooks")).map((hook) => {
    const method = filledText(at(hook, "httpMethod")) ?? "GET";
    const path = filledText(at(hook, "path")) ?? filledText(at(hook, "name")) ?? "default";
    return trigger(`${method} ${path}`, "webhook", placeOfValue(hook, file));
  });
  const polls = flag(at(description, "polling")) === true;
  if (polls) hooks.push(trigger("polling", "schedule", placeOfKey(description, "polling", file)));
  const isTrigger = texts(at(description, "group")).some(({ text: text2 }) => text2 === "trigger");
  if (hooks.length === 0 && isTrigger) hooks.push(trigger("trigger", "event", placeOfKey(description, "group", file)));
  return [...new Map(hooks.map((each) => [each.event, each])).values()];
}
function trigger(event, kind, place) {
  return { event, kind, filter: null, authenticated: null, untrusted: false, place };
}
function readSettings2(description, file) {
  if (!has(description, "usableAsTool")) return [];
  const value = at(description, "usableAsTool");
  const isUsable = value?.kind === "map" || flag(value) === true;
  const place = placeIn(file, lineOfKey(description, "usableAsTool"));
  return [{ name: "usable-as-tool", value: String(isUsable), exposure: 0, weight: "low", place }];
}
function readDeprecations(description, file) {
  const sign = (signal, key) => ({
    signal,
    subject: "connector",
    lifecycle: null,
    deprecated: null,
    retired: null,
    certain: true,
    message: signal === "flag" ? "It is hidden from new workflows" : null,
    place: placeIn(file, lineOfKey(description, key))
  });
  const marked = ["displayName", "description"].find(
    (key) => marker.test((text(at(description, key)) ?? "").slice(0, 500))
  );
  return [
    ...flag(at(description, "hidden")) === true ? [sign("flag", "hidden")] : [],
    ...marked === void 0 ? [] : [sign("text", marked)]
  ];
}

// src/read/n8n-package/package.ts
var format = "n8n-node-package";
function readPackage({ root, name }, file) {
  const libraries = readLibraries(root, name, file);
  const line = lineOfKey(root, "n8n");
  const strict = flag(at(root, "n8n", "strict")) === true;
  const version = filledText(at(root, "version"));
  const connector = draftConnector({
    format,
    id: name,
    role: "definition",
    // What is set when it is published stands as 0.0.0 until then.
    version: version === void 0 || /^0\.0\.0(?:-|$)/.test(version) ? null : version,
    publisher: authorOf(at(root, "author")),
    purl: npmUrl(name),
    runsCode: true,
    settings: [
      {
        name: "strict",
        value: String(strict),
        exposure: strict ? 0 : 1,
        weight: "medium",
        place: placeIn(file, lineOfKey(at(root, "n8n"), "strict"))
      }
    ],
    uses: libraries.map(connectorKey),
    places: [placeIn(file, line)]
  });
  return [connector, ...libraries];
}
function authorOf(node) {
  const written = node?.kind === "map" ? filledText(at(node, "name")) : filledText(node);
  return /^[^<(]*/.exec(written ?? "")?.[0].trim() || null;
}
function readLibraries(root, packageName, file) {
  const names = new Map(
    ["dependencies", "optionalDependencies"].flatMap(
      (key) => entries(at(root, key)).map((entry) => [entry.key, entry])
    )
  );
  return [...names.values()].map(({ key, line, value }) => {
    const version = text(value)?.trim() ?? "";
    const isVersion = /^[\w.^~<>=|* +-]{1,100}$/.test(version);
    return draftConnector({
      format,
      id: `${packageName}/npm:${key}`,
      name: key,
      role: "usage",
      version: isVersion ? version : null,
      pin: { kind: /^\d+\.\d+\.\d+/.test(version) ? "exact" : "branch", value: isVersion ? version : null },
      publisher: /^@([^/]+)\//.exec(key)?.[1] ?? null,
      purl: npmUrl(key),
      runsCode: true,
      places: [placeIn(file, line)]
    });
  });
}
function npmUrl(name) {
  const [, scope = null, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return /^[\w.-]+$/.test(bare) ? packageUrl({ type: "npm", namespace: scope, name: bare }) : null;
}

// src/read/connectors/n8n-node-package.ts
var n8nNodePackage = {
  name: "n8n-node-package",
  title: "n8n node package",
  specification: "https://docs.n8n.io/integrations/creating-nodes/overview/",
  names: [],
  content: {
    // What nodes import is claimed so that a change of it brings along the nodes above it.
    names: ["**/package.json", "**/*.{credentials,node}.{ts,js}", "**/{nodes,credentials}/**/*.{ts,js}"],
    pattern: /"n8n"\s*:\s*\{|\bn8n-workflow\b|\bICredentialType\b|\bthis\.documentationUrl\b|^\s*documentationUrl\s*=/m
  },
  related(file, around) {
    if (!isScript(file.path)) return [];
    const manifest = manifestPath(file.path, around);
    if (manifest === void 0) return [];
    const isLoaded = around.file(manifest) !== void 0;
    if (isLoaded && packageAround(file.path, around) === void 0) return [];
    return [manifest, ...importedPaths(file, around)];
  },
  read(file, around) {
    if (!isScript(file.path)) return readManifest(file);
    const kind = /\.(credentials|node)\.[jt]s$/i.exec(baseOf(file.path))?.[1]?.toLowerCase();
    const owner = packageAround(file.path, around);
    if (kind === void 0 || owner === void 0 || isCopy(file.path, owner.folder, around)) return null;
    return readClasses(file, around, owner.name, kind === "node");
  }
};
function readManifest(file) {
  const found = /(?:^|\/)node_modules\//.test(file.path) ? void 0 : readNodePackage(file);
  return found === void 0 ? null : { connectors: readPackage(found, file), gaps: [] };
}
function readClasses(file, around, packageName, isNode) {
  const script = readScript(file, around);
  const connectors = [];
  const gaps = [];
  for (const className of script?.names ?? []) {
    const root = script?.get(className);
    const part = { packageName, file, className };
    if (root === void 0) continue;
    if (isNode && (has(root, "description") || has(root, "#super"))) {
      const called = readCalled(file, around);
      connectors.push(readNode(root, part, called.endpoints));
      for (const gap of called.gaps) gaps.push(gap);
    } else if (!isNode && has(root, "properties")) {
      const credential = readCredential(root, part);
      connectors.push(credential.connector);
      for (const gap of credential.gaps) gaps.push(gap);
    }
  }
  return connectors.length === 0 ? null : { connectors, gaps };
}
export {
  n8nNodePackage
};
