import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  elementText,
  elementsOf
} from "./chunk-QQ5JTJVJ.js";
import {
  holdsKey,
  standsForKey
} from "./chunk-GLRZUYNM.js";
import {
  packageUrl
} from "./chunk-G7VDFZS4.js";
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
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-KAYPRSYD.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  findLifecycle
} from "./chunk-GPS46V4X.js";
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
  items,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/mule/pom.ts
var longest = 1e3;
var maximumProfiles = 50;
function pomText(pom, text2) {
  let current = text2;
  for (let round = 0; round < 5 && current !== void 0 && current.length <= longest; round++) {
    const next = current.replace(/\$\{([^{}]{1,200})\}/g, (whole, key) => {
      const value = propertyOf(pom, key);
      return value === void 0 || value.length > longest ? whole : value;
    });
    if (next === current || next.length > longest) break;
    current = next;
  }
  return current;
}
function propertyOf(pom, key) {
  const own = elementText(at(pom, "properties", key));
  if (own !== void 0) return own;
  const field = /^(?:project|pom)\.(version|groupId|artifactId)$/.exec(key)?.[1];
  if (field !== void 0) return elementText(at(pom, field)) ?? elementText(at(pom, "parent", field));
  return elementsOf(at(pom, "profiles", "profile")).slice(0, maximumProfiles).map((profile) => elementText(at(profile, "properties", key))).find((found) => found !== void 0);
}
function pluginsOf(pom) {
  const managed = new Map(
    dependenciesIn(at(pom, "dependencyManagement")).map((node) => [coordinates(pom, node), versionOf(pom, node)])
  );
  return dependenciesIn(pom).flatMap((node) => {
    const read = (key) => pomText(pom, elementText(at(node, key)));
    const [group, artifact] = [read("groupId"), read("artifactId")];
    if (read("classifier") !== "mule-plugin" || read("scope") === "test") return [];
    if (group === void 0 || artifact === void 0) return [];
    const version = versionOf(pom, node) ?? managed.get(coordinates(pom, node)) ?? null;
    return [{ group, artifact, version, line: node.line }];
  });
}
function dependenciesIn(holder) {
  return elementsOf(at(holder, "dependencies")).flatMap((list) => elementsOf(at(list, "dependency")));
}
function coordinates(pom, node) {
  return ["groupId", "artifactId"].map((key) => pomText(pom, elementText(at(node, key))) ?? "").join(":");
}
function versionOf(pom, node) {
  return pomText(pom, elementText(at(node, "version"))) ?? null;
}
function repositoriesOf(pom) {
  const lists = [at(pom, "repositories", "repository"), at(pom, "pluginRepositories", "pluginRepository")];
  return lists.flatMap(
    (list) => elementsOf(list).flatMap((repository) => {
      const url = pomText(pom, elementText(at(repository, "url")));
      return url === void 0 ? [] : [{ url, line: at(repository, "url")?.line ?? repository.line }];
    })
  );
}
function runtimeOf(pom) {
  const deployments = elementsOf(at(pom, "build", "plugins", "plugin")).flatMap(
    (plugin) => entries(at(plugin, "configuration")).map(({ value }) => value)
  );
  const find = (key) => deployments.map((node) => pomText(pom, elementText(at(node, key)))).find((text2) => text2 !== void 0);
  const version = pomText(pom, elementText(at(pom, "properties", "app.runtime"))) ?? find("muleVersion");
  return version === void 0 ? void 0 : { version, channel: find("releaseChannel")?.toLowerCase() ?? null };
}

// src/read/mule/properties.ts
function readPropertyFile(file) {
  const found = /* @__PURE__ */ new Map();
  collect(rootOf(file), "", file, found);
  return found;
}
function collect(node, path, file, found) {
  for (const { key, line, value } of entries(node)) {
    const name = path === "" ? key : `${path}.${key}`;
    if (name.length > 500) continue;
    const given = text(value);
    if (given !== void 0) found.set(name, { text: given, place: placeIn(file, line) });
    else collect(value, name, file, found);
  }
}
var placeholder = /\$\{(?:secure::)?([^{}]{1,200})\}/g;
var longest2 = 2e3;
function resolve(written, files) {
  const keys = written.length > longest2 ? [] : [...written.matchAll(placeholder)].map((match) => match[1] ?? "");
  const environments = files.filter((file) => keys.some((key) => file.has(key)));
  if (environments.length === 0) return [{ text: written, place: null }];
  const seen = /* @__PURE__ */ new Map();
  for (const environment of environments) {
    const text2 = fill(written, environment, files);
    const [only] = keys;
    const place = keys.length === 1 && only !== void 0 ? environment.get(only)?.place ?? null : null;
    if (!seen.has(text2)) seen.set(text2, { text: text2, place });
  }
  return [...seen.values()];
}
function fill(written, environment, files) {
  let current = written;
  for (let round = 0; round < 5; round++) {
    const next = current.replace(placeholder, (whole, key) => {
      const value = environment.get(key) ?? files.find((file) => file.has(key))?.get(key);
      return value === void 0 || value.text.length > longest2 ? whole : value.text;
    });
    if (next === current) break;
    if (next.length > longest2) return written;
    current = next;
  }
  return current;
}
function isEncrypted(text2) {
  return /^!\[[^\]]*\]$/.test(text2.trim().slice(0, 1e4));
}
function isOpen(text2) {
  return text2.includes("${") || /^\s*#\[/.test(text2);
}

// src/read/mule/app.ts
var maximumFiles = 60;
var propertyFolders = [
  "",
  "config",
  "configs",
  "configuration",
  "env",
  "envs",
  "environment",
  "environments",
  "properties",
  "props",
  "secure"
];
function appFolder(path) {
  const inner = /^(?:(.*?)\/)?src\/main\/(?:mule|resources)\//s.exec(path);
  if (inner !== null) return inner[1] ?? "";
  return /(?:^|\/)(?:pom\.xml|mule-artifact\.json)$/i.test(path) ? folderOf(path) : void 0;
}
function appFiles(folder, around) {
  const resources = joinPath(folder, "src/main/resources");
  const properties = propertyFolders.flatMap((name) => around.list(joinPath(resources, name).replace(/\/$/, ""))).filter(isPropertyFile);
  return [joinPath(folder, "pom.xml"), joinPath(folder, "mule-artifact.json"), ...properties.slice(0, maximumFiles)];
}
function configurationFiles(folder, around) {
  const mule = joinPath(folder, "src/main/mule");
  const places = ["", "common", "config", "global", "implementation"].map(
    (name) => joinPath(mule, name).replace(/\/$/, "")
  );
  return places.flatMap((place) => around.list(place)).filter((path) => /\.xml$/i.test(path)).slice(0, maximumFiles);
}
function isPropertyFile(path) {
  return /\.(?:ya?ml|properties)$/i.test(path);
}
var known = /* @__PURE__ */ new WeakMap();
function openApp(folder, around) {
  const apps = known.get(around) ?? /* @__PURE__ */ new Map();
  known.set(around, apps);
  const app = apps.get(folder) ?? readApp(folder, around);
  apps.set(folder, app);
  return app;
}
function readApp(folder, around) {
  const files = appFiles(folder, around).map((path) => around.file(path));
  const pomFile = files[0];
  const root = pomFile === void 0 ? void 0 : at(rootOf(pomFile), "project");
  const pom = pomFile === void 0 || root === void 0 ? void 0 : { file: pomFile, root };
  const properties = files.slice(2).flatMap((file) => file === void 0 ? [] : [readPropertyFile(file)]);
  const id = pomFile !== void 0 && pom === void 0 ? null : idOf(pom?.root) ?? (folder || ".");
  return { folder, id, pom, artifact: files[1], properties };
}
function idOf(pom) {
  const artifact = pomText(pom, elementText(at(pom, "artifactId")));
  const group = pomText(pom, elementText(at(pom, "groupId")) ?? elementText(at(pom, "parent", "groupId")));
  return artifact === void 0 ? void 0 : group === void 0 ? artifact : `${group}:${artifact}`;
}
function configurationId(app, name) {
  return joinPath(app.folder, `src/main/mule/${name}`);
}

// src/read/mule/attributes.ts
function childrenOf(node) {
  return entries(node).flatMap(
    ({ key, value }) => key.startsWith("@") || key === "#text" ? [] : elementsOf(value).map((child) => ({ name: key, node: child, line: child.line }))
  );
}
function elementsWithin(element) {
  const found = [];
  const open = [element];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    found.push(next);
    for (const child of childrenOf(next.node).reverse()) open.push(child);
  }
  return found;
}
function attributesOf({ node, line }) {
  if (node.kind === "scalar") {
    const text2 = filledText(node);
    return text2 === void 0 ? [] : [{ key: "#text", text: text2, line }];
  }
  return entries(node).flatMap(({ key, value }) => {
    const text2 = key.startsWith("@") || key === "#text" ? filledText(value) : void 0;
    return text2 === void 0 ? [] : [{ key: key.replace(/^@/, ""), text: text2, line }];
  });
}
function attribute(element, key) {
  return attributesOf(element).find((found) => found.key === key)?.text;
}
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}

// src/read/mule/endpoints.ts
var addresses = /* @__PURE__ */ new Map([
  ["address", "api"],
  ["authorizationurl", "authorization"],
  ["audienceurl", "token"],
  ["baseuri", "api"],
  ["brokerurl", "api"],
  ["endpoint", "api"],
  ["serviceurl", "api"],
  ["serverurl", "api"],
  ["tokenendpoint", "token"],
  ["tokenurl", "token"],
  ["uri", "api"],
  ["url", "api"],
  ["wsdllocation", "api"]
]);
var schemes = ["ftp", "ftps", "sftp", "ldap", "amqp"];
function endpointsOf(element, properties, file) {
  if (isListener(element)) return [];
  return attributesOf(element).flatMap((found) => {
    if (found.key === "host") return hostsOf(element, found, properties, file);
    const purpose = addresses.get(found.key.toLowerCase());
    return purpose === void 0 ? [] : addressesOf(found, purpose, properties, file);
  });
}
function isListener({ name }) {
  return localName(name) === "listener-connection";
}
function hostsOf(element, host, properties, file) {
  const port = attribute(element, "port");
  const scheme = schemeOf(element);
  const hosts = resolve(host.text, properties);
  return resolve(port === void 0 ? host.text : `${host.text}:${port}`, properties).flatMap(({ text: text2, place }) => {
    const found = place ?? hosts.find((each) => text2.startsWith(each.text))?.place ?? placeIn(file, host.line);
    return drafted(`${scheme ?? "tcp"}://${text2}`, scheme, "api", found);
  });
}
function schemeOf(element) {
  const protocol = attribute(element, "protocol")?.toLowerCase();
  if (protocol === "http" || protocol === "https") return protocol;
  if (element.name === "http:request-connection") return protocol === void 0 ? "http" : null;
  const prefix = element.name.slice(0, Math.max(element.name.indexOf(":"), 0));
  return schemes.includes(prefix) ? prefix : null;
}
function addressesOf(found, purpose, properties, file) {
  return resolve(found.text, properties).flatMap(({ text: text2, place }) => {
    const at2 = place ?? placeIn(file, found.line);
    const database = /^jdbc:[a-z0-9:]{1,60}(?:@\/\/|\/\/|@)([^/?;@\s:]{1,300}(?::\d{1,5})?)/i.exec(text2)?.[1];
    if (database !== void 0) return drafted(`tcp://${database}`, null, purpose, at2);
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text2) && !isOpen(text2) && !isEncrypted(text2)) return [];
    return drafted(text2, schemeIn(text2), purpose, at2);
  });
}
function schemeIn(text2) {
  return /^([a-z][a-z0-9+.-]*):\/\//i.exec(text2)?.[1]?.toLowerCase() ?? null;
}
function drafted(text2, scheme, purpose, place) {
  const bare = text2.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
  if (/^\s*#\[/.test(bare)) return [{ host: "#[…]", scheme, template: true, direction: "outbound", purpose, place }];
  if (/^!\[/.test(bare)) return [{ host: "![…]", scheme, template: true, direction: "outbound", purpose, place }];
  const endpoint = draftEndpoint(text2, purpose, place);
  if (endpoint === void 0) return [];
  const host = endpoint.host.replace(/:\$\{[^}]*\}$/, "");
  return [{ ...endpoint, host, template: endpoint.template && /[${}#]/.test(host), scheme }];
}

// src/read/mule/secrets.ts
var secretName = /(?:password|passphrase|secret|token|(?:access|account|api|private|secret|storage|subscription|shared)_?key)$/i;
function secretsOf(element, properties, file) {
  const header = headerOf(element);
  const isHeld = (key, text2) => looksLikeSecret(text2) || isSecretPlace(element, key) && isLiteral(text2) || header === key && isLiteral(text2) && holdsKey(key, scalarOf(text2));
  return attributesOf(element).flatMap((found) => {
    const key = found.key === "value" && header !== void 0 ? header : found.key;
    const literal = resolve(found.text, properties).find(({ text: text2 }) => isHeld(key, text2));
    if (literal === void 0) return [];
    const name = `${localName(element.name)} ${key}`;
    return [{ name, kind: "literal", place: literal.place ?? placeIn(file, found.line) }];
  });
}
function isSecretPlace({ name }, key) {
  return secretName.test(key.slice(-60)) || name === "secure-properties:config" && key === "key";
}
function headerOf(element) {
  return /header|query-param/.test(element.name) ? attribute(element, "key") : void 0;
}
function scalarOf(text2) {
  return { kind: "scalar", line: 1, text: text2, plain: false, comment: null };
}
function isSecretProperty(name, value) {
  return (secretName.test(name.slice(-100)) || /(?:^|[._-])key$/i.test(name.slice(-100))) && isLiteral(value);
}
function isLiteral(text2) {
  return !isEncrypted(text2) && !isOpen(text2) && !text2.includes("![") && !standsForKey(text2) && text2.trim() !== "";
}

// src/read/mule/flow.ts
function isFlow({ name }) {
  return name === "flow" || name === "sub-flow";
}
function readFlow(flow, properties, file, app) {
  const within = elementsWithin(flow);
  const triggers = flow.name === "flow" ? readSources(flow, properties, file) : [];
  const requests = within.filter(({ name: name2 }) => name2 === "http:request");
  const endpoints = distinctEndpoints(requests.flatMap((each) => endpointsOf(each, properties, file)));
  const code = readScripts(within, file);
  const secrets = within.flatMap((each) => secretsOf(each, properties, file));
  if (triggers.length + endpoints.length + code.length + secrets.length === 0) return [];
  const name = attribute(flow, "name") ?? "flow";
  const used = within.flatMap((each) => attribute(each, "config-ref") ?? []);
  return [
    draftConnector({
      format: "mule-app",
      id: configurationId(app, `flow/${name}`),
      name,
      role: "definition",
      places: [placeIn(file, flow.line)],
      triggers,
      endpoints,
      code,
      secrets: [...new Map(secrets.map((secret) => [secret.name, secret])).values()],
      uses: [...new Set(used.map((name2) => connectorKey({ format: "mule-app", id: configurationId(app, name2) })))].sort(
        compareText
      )
    })
  ];
}
var source = /^(?:scheduler|listener|subscriber|message-(?:listener|consumer)|.+-listener|on-.+|(?:new|modified|deleted)-.+|.+-trigger)$/;
function readSources(flow, properties, file) {
  const children = childrenOf(flow.node);
  const isGuarded = children.some(({ name }) => localName(name) === "basic-security-filter");
  const sources = children.filter(({ name }) => source.test(localName(name)) && !name.startsWith("vm:"));
  const triggers = sources.map((element) => {
    const isRoute = element.name === "http:listener";
    return {
      event: isRoute ? sayRoute(element, properties) : element.name,
      kind: isRoute ? "route" : element.name === "scheduler" ? "schedule" : "event",
      filter: null,
      // Most are guarded by a gateway in front, of which no file tells.
      authenticated: isRoute && isGuarded ? true : null,
      untrusted: false,
      place: placeIn(file, element.line)
    };
  });
  return [...new Map(triggers.map((trigger) => [trigger.event, trigger])).values()];
}
function sayRoute(listener, properties) {
  const path = attribute(listener, "path") ?? "/";
  const paths = resolve(path, properties);
  const methods = (attribute(listener, "allowedMethods") ?? "any").split(/[\s,]+/).sort(compareText);
  return `${methods.join(",").slice(0, 100)} ${(paths.length === 1 ? paths[0]?.text : path)?.slice(0, 200)}`;
}
function readScripts(within, file) {
  return within.filter(({ name }) => name === "scripting:execute").map((element, index) => {
    const parts = elementsWithin(element).flatMap(attributesOf);
    const code = parts.filter(({ key }) => key === "#text").map(({ text: text2 }) => text2.replaceAll("\r\n", "\n"));
    const engine = attribute(element, "engine") ?? "script";
    const digest = digestText(code.join("\n"));
    return {
      kind: "script",
      name: `${engine} ${index + 1}`,
      digest,
      untrusted: false,
      place: placeIn(file, element.line)
    };
  });
}

// src/read/mule/globals.ts
function readGlobals(elements, file) {
  const properties = /* @__PURE__ */ new Map();
  const secrets = /* @__PURE__ */ new Map();
  for (const element of elements) {
    if (element.name !== "global-property") continue;
    const [name, value] = [attribute(element, "name"), attribute(element, "value")];
    if (name === void 0 || value === void 0) continue;
    const place = placeIn(file, element.line);
    properties.set(name, { text: value, place });
    if (isSecretProperty(name, value)) secrets.set(name, { name: `property ${name}`, kind: "literal", place });
  }
  return { properties, secrets: [...secrets.values()] };
}

// src/read/mule/sign-in.ts
var words = [
  [/jwt/, "jwt"],
  [/oauth|grant-type|client-credentials|authorization-code/, "oauth2"],
  [/digest-authentication/, "digest"],
  [/ntlm-authentication/, "unknown"],
  [/basic-(?:auth|connection)/, "basic"],
  [/access-key|api-key|account-key|shared-key/, "api-key"]
];
var providers = [
  ["gmail", "google"],
  ["google", "google"],
  ["salesforce", "salesforce"],
  ["slack", "slack"],
  ["stripe", "stripe"],
  ["zendesk", "zendesk"],
  ["zoom", "zoom"]
];
function readSignIn(elements, properties, file) {
  const found = /* @__PURE__ */ new Map();
  for (const element of elements) {
    const kind = kindOf(element);
    if (kind === void 0) continue;
    const earlier = found.get(kind);
    const scopes = scopesOf(element, properties, file);
    const auth = { kind, name: "connection", provider: providerOf(element), scopes, place: placeIn(file, element.line) };
    found.set(kind, earlier === void 0 ? auth : { ...earlier, scopes: [...earlier.scopes, ...scopes] });
  }
  return [...found.values()];
}
function kindOf(element) {
  if (element.name.startsWith("tls:")) return void 0;
  const named = words.find(([pattern]) => pattern.test(localName(element.name)))?.[1];
  if (named !== void 0) return named;
  const keys = new Set(attributesOf(element).map(({ key }) => key.toLowerCase()));
  if (keys.has("password") && (keys.has("username") || keys.has("user"))) return "basic";
  return ["accesskey", "accountkey", "apikey", "secretkey"].some((key) => keys.has(key)) ? "api-key" : void 0;
}
function providerOf({ name }) {
  return providers.find(([prefix]) => name.startsWith(prefix))?.[1] ?? null;
}
function scopesOf(element, properties, file) {
  const written = attribute(element, "scopes") ?? attribute(element, "scope");
  if (written === void 0) return [];
  return resolve(written, properties).flatMap(({ text: text2, place }) => {
    const values = isOpen(text2) ? [text2.trim().startsWith("#[") ? "#[…]" : text2] : text2.split(/[\s,]+/);
    const kind = isOpen(text2) ? "template" : "literal";
    const found = place ?? placeIn(file, element.line);
    return [...new Set(values)].filter((value) => value !== "").map((value) => draftScope({ value, kind, place: found }));
  });
}

// src/read/mule/configuration.ts
function readConfiguration(root, file, app) {
  const elements = childrenOf(root);
  const globals = readGlobals(elements, file);
  const properties = [...app.properties, globals.properties];
  const told = new Set(globals.secrets.map((secret) => secret.place.line));
  const configurations = elements.flatMap(
    (element) => isFlow(element) || !element.name.includes(":") ? [] : readElement(element, { properties, told, file, app })
  );
  const flows = elements.filter(isFlow).flatMap((element) => readFlow(element, properties, file, app));
  return { connectors: [...readGlobalSecrets(globals.secrets, app), ...configurations, ...flows], gaps: [] };
}
function readGlobalSecrets(secrets, app) {
  const [first] = secrets;
  if (first === void 0) return [];
  const known2 = {
    format: "mule-app",
    id: configurationId(app, "#properties"),
    name: "global properties",
    role: "definition"
  };
  return [draftConnector({ ...known2, places: [first.place], secrets })];
}
function readElement(element, { properties, told, file, app }) {
  const within = elementsWithin(element);
  const name = attribute(element, "name") ?? element.name;
  const auth = readSignIn(within, properties, file);
  const endpoints = distinctEndpoints(within.flatMap((each) => endpointsOf(each, properties, file)));
  const secrets = within.flatMap((each) => secretsOf(each, properties, file)).filter(({ place }) => place.file !== file.path || place.line === null || !told.has(place.line));
  const settings = within.flatMap((each) => readSettings(each, file));
  if (auth.length + endpoints.length + secrets.length + settings.length === 0) return [];
  const known2 = { format: "mule-app", id: configurationId(app, name), name, role: "usage" };
  return [
    draftConnector({
      ...known2,
      // What it takes from a file of properties is declared there as well: where that cannot be read, it is not gone.
      places: placesOf(placeIn(file, element.line), [...endpoints, ...secrets]),
      auth,
      endpoints,
      settings: [...new Map(settings.map((setting) => [setting.name, setting])).values()],
      secrets: [...new Map(secrets.map((secret) => [secret.name, secret])).values()]
    })
  ];
}
function placesOf(own, found) {
  const others = found.map(({ place }) => place).filter((place) => place.file !== own.file);
  return [own, ...new Map(others.map((place) => [place.file, place])).values()];
}
function readSettings(element, file) {
  const place = placeIn(file, element.line);
  if (isListener(element)) {
    const value2 = attribute(element, "protocol")?.toUpperCase() ?? "HTTP";
    return [{ name: "listener-protocol", value: value2, exposure: value2 === "HTTP" ? 1 : 0, weight: "high", place }];
  }
  if (localName(element.name) !== "trust-store") return [];
  const isOff = attribute(element, "insecure")?.toLowerCase() === "true";
  const value = isOff ? "not checked" : "checked";
  return [{ name: "certificates", value, exposure: isOff ? 1 : 0, weight: "high", place }];
}

// src/read/mule/project.ts
function readProject(app) {
  const { id, pom, artifact } = app;
  const gaps = [];
  if (id === null) return { connectors: [], gaps: withoutProject(artifact) };
  const plugins = pom === void 0 ? [] : pluginsOf(pom.root).map((plugin) => readPlugin(plugin, pom.file, gaps));
  const descriptor = artifact === void 0 ? void 0 : rootOf(artifact);
  const places = [
    ...artifact === void 0 ? [] : [placeIn(artifact, 1)],
    ...pom === void 0 ? [] : [placeIn(pom.file, pom.root.line)]
  ];
  const connector = draftConnector({
    format: "mule-app",
    id,
    name: id.slice(id.indexOf(":") + 1),
    role: "definition",
    version: pomText(pom?.root, elementText(at(pom?.root, "version")) ?? elementText(at(pom?.root, "parent", "version"))) ?? null,
    places,
    endpoints: pom === void 0 ? [] : readRepositories(pom.root, pom.file),
    settings: artifact === void 0 ? [] : readRequirements(descriptor, artifact),
    deprecations: pom === void 0 ? [] : readRuntime(pom.root, pom.file),
    secrets: artifact === void 0 ? [] : readSecureProperties(descriptor, artifact),
    uses: [...new Set(plugins.map(connectorKey))].sort(compareText)
  });
  return { connectors: [connector, ...plugins], gaps };
}
function withoutProject(artifact) {
  const reason = "the project of the application cannot be read, and what belongs to it is not known";
  return artifact === void 0 ? [] : [{ kind: "unknown", file: artifact.path, line: null, reason }];
}
function publisherOf(group) {
  return /^(?:org\.mule|com\.mulesoft)(?:\.|$)/i.test(group) ? "mulesoft" : group;
}
function readPlugin(plugin, file, gaps) {
  const { group, artifact, version, line } = plugin;
  const isKnown = version !== null && !version.includes("${");
  if (!isKnown) {
    const reason = `the version of ${JSON.stringify(`${group}:${artifact}`.slice(0, 200))} is not in the file`;
    gaps.push({ kind: "unknown", file: file.path, line, reason });
  }
  const pin = /-SNAPSHOT$|^LATEST$|^RELEASE$|[[(,]/i.test(version ?? "") ? "branch" : "exact";
  return draftConnector({
    format: "mule-app",
    id: `${group}:${artifact}`,
    name: artifact,
    role: "usage",
    version: isKnown ? version : null,
    pin: isKnown ? { kind: pin, value: version } : null,
    publisher: publisherOf(group),
    purl: packageUrl({
      type: "maven",
      namespace: group,
      name: artifact,
      version: isKnown && pin === "exact" ? version : null,
      qualifiers: { classifier: "mule-plugin" }
    }),
    runsCode: true,
    places: [placeIn(file, line)]
  });
}
function readRepositories(pom, file) {
  return distinctEndpoints(
    repositoriesOf(pom).map(({ url, line }) => draftEndpoint(url, "registry", placeIn(file, line)))
  );
}
function readRequirements(descriptor, file) {
  const value = filledText(at(descriptor, "minMuleVersion"));
  if (value === void 0) return [];
  const place = placeIn(file, lineOfKey(descriptor, "minMuleVersion"));
  return [{ name: "minimum-runtime", value, exposure: 0, weight: "low", place }];
}
function readSecureProperties(descriptor, file) {
  return items(at(descriptor, "secureProperties")).flatMap((item) => {
    const name = filledText(item);
    return name === void 0 ? [] : [{ name, kind: "reference", place: placeIn(file, item.line) }];
  });
}
function readRuntime(pom, file) {
  const runtime = runtimeOf(pom);
  const release = /^\d+\.\d+/.exec(runtime?.version ?? "")?.[0];
  if (runtime === void 0 || release === void 0) return [];
  const place = placeIn(file, lineOfKey(at(pom, "properties") ?? pom, "app.runtime"));
  const isLong = runtime.channel !== "edge" && findLifecycle("mule-runtime-version", `${release}-lts`) !== null;
  return findDeprecations("mule-runtime-version", isLong ? `${release}-lts` : release, `runtime ${release}`, place);
}

// src/read/connectors/mule-app.ts
var muleApp = {
  name: "mule-app",
  title: "Mule application",
  specification: "https://docs.mulesoft.com/mule-runtime/latest/mule-app-dev",
  names: ["**/mule-artifact.json", "**/src/main/mule/**/*.xml"],
  content: { names: ["**/pom.xml", "**/src/main/resources/**/*.{yaml,yml,properties}"], pattern: /\S/ },
  belongs(file, around) {
    const folder = appFolder(file.path);
    if (folder === void 0) return false;
    const isApp = around.has(joinPath(folder, "mule-artifact.json"));
    if (isPom(file)) return isApp || /<classifier>\s*mule-plugin\s*<|<packaging>\s*mule-/.test(file.text);
    return isApp && appFiles(folder, around).includes(file.path);
  },
  related(file, around) {
    const folder = appFolder(file.path);
    if (folder === void 0 || !around.has(joinPath(folder, "mule-artifact.json"))) return [];
    const files = appFiles(folder, around);
    return isConfiguration(file) || isProject(file) ? files : [...files, ...configurationFiles(folder, around)];
  },
  read(file, around) {
    const folder = appFolder(file.path);
    const root = rootOf(file);
    if (folder === void 0 || root?.kind !== "map") return null;
    const app = openApp(folder, around);
    if (isConfiguration(file)) {
      const mule = at(root, "mule");
      return mule === void 0 ? null : readConfiguration(mule, file, app);
    }
    if (isPom(file) && app.artifact !== void 0) return { connectors: [], gaps: [] };
    if (isProject(file)) return readProject(app);
    return { connectors: configuredBy(app, around), gaps: [] };
  }
};
function isPom(file) {
  return baseOf(file.path).toLowerCase() === "pom.xml";
}
function isProject(file) {
  return isPom(file) || baseOf(file.path).toLowerCase() === "mule-artifact.json";
}
function isConfiguration(file) {
  return /(?:^|\/)src\/main\/mule\//.test(file.path);
}
var configured = /* @__PURE__ */ new WeakMap();
function configuredBy(app, around) {
  const found = configured.get(app) ?? configurationFiles(app.folder, around).flatMap((path) => {
    const file = around.file(path);
    const mule = file === void 0 ? void 0 : at(rootOf(file), "mule");
    return file === void 0 || mule === void 0 ? [] : readConfiguration(mule, file, app).connectors;
  });
  configured.set(app, found);
  return found;
}
export {
  muleApp
};
