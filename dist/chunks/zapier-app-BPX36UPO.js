import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findSecrets,
  importedPaths,
  isUnknown,
  originOf,
  placeOfKey,
  placeOfValue,
  readCalled,
  readScript,
  resolveImport
} from "./chunk-YPZDGS6J.js";
import {
  providerOfUrls
} from "./chunk-VIRLKS43.js";
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
import {
  isScript,
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
  joinPath
} from "./chunk-JQB53MAW.js";
import {
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  at,
  entries,
  filledText,
  flag,
  has,
  isNull,
  items,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/zapier/project.ts
var platform = "zapier-platform-core";
var usualEntries = ["./index", "./src/index", "./app/index", "./src/app", "./App"];
function siblingOf(path, name) {
  return joinPath(folderOf(path), name);
}
function entryPaths(folder, manifest, around) {
  const main = filledText(at(manifest, "main"));
  const written = main === void 0 ? [] : [main.startsWith(".") ? main : `./${main}`];
  const found = [...written, ...usualEntries].map(
    (entry) => resolveImport(entry, joinPath(folder, "package.json"), around)
  );
  return [...new Set(found.filter((path) => path !== void 0 && isScript(path)))];
}
function findApp(paths, around) {
  for (const path of paths) {
    const entry = around.file(path);
    const script = entry === void 0 ? void 0 : readScript(entry, around);
    for (const name of ["default", "module.exports"]) {
      const root = script?.get(name);
      if (entry !== void 0 && root !== void 0 && isApp(root)) return { root, entry };
    }
  }
  return void 0;
}
var parts = /* @__PURE__ */ new Set([
  "authentication",
  "platformVersion",
  "triggers",
  "creates",
  "searches",
  "resources"
]);
function isApp(root) {
  return entries(root).some(({ key }) => parts.has(key));
}
function manifestOf(file, around) {
  const manifest = around.file(siblingOf(file.path, "package.json"));
  return manifest === void 0 ? void 0 : rootOf(manifest);
}
function platformOf(manifest) {
  return filledText(at(manifest, "dependencies", platform)) ?? filledText(at(manifest, "devDependencies", platform));
}

// src/read/zapier/requests.ts
var requests = /* @__PURE__ */ new Map([
  ["authorizeUrl", "authorization"],
  ["getRequestToken", "authorization"],
  ["getAccessToken", "token"],
  ["refreshAccessToken", "token"],
  ["test", "api"],
  ["perform", "api"],
  ["performList", "api"],
  ["performSubscribe", "api"],
  ["performUnsubscribe", "api"],
  ["performGet", "api"],
  ["performResume", "api"],
  ["requestTemplate", "api"]
]);
var examples = /* @__PURE__ */ new Set(["sample", "samples", "outputFields", "inputFields", "display"]);
function readRequests(app, file) {
  const found = [];
  const waiting = [{ key: "", node: app }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { key, node } = next;
    const purpose = requests.get(key);
    const address = node.kind === "scalar" ? node : at(node, "url");
    const value = filledText(address);
    const isAddress = node.kind !== "scalar" || /^https?:/i.test(node.text);
    if (purpose !== void 0 && address !== void 0 && value !== void 0 && isAddress)
      found.push(draftEndpoint(value, purpose, placeOfValue(address, file)));
    if (node.kind === "list") for (const item of node.items) waiting.push({ key, node: item });
    else
      for (const entry of entries(node))
        if (!examples.has(entry.key)) waiting.push({ key: entry.key, node: entry.value });
  }
  return found;
}

// src/read/zapier/sign-in.ts
var kinds = /* @__PURE__ */ new Map([
  ["basic", "basic"],
  ["custom", "api-key"],
  ["digest", "digest"],
  ["oauth1", "oauth1"],
  ["oauth2", "oauth2"],
  ["session", "session-cookie"]
]);
function readSignIn(app, file) {
  const root = at(app, "authentication");
  const place = root === void 0 ? placeOfKey(app, "authentication", file) : placeOfKey(root, "type", file);
  if (root?.kind !== "map") {
    const isNone = root === void 0 ? !has(app, "...") : isNull(root);
    const kind2 = isNone ? "none" : "unknown";
    const auth = { kind: kind2, name: "authentication", provider: null, scopes: [], place };
    return {
      auth: [auth],
      settings: [],
      secrets: [],
      gaps: isNone ? [] : [gap(place, "how people sign in is known only when it runs")]
    };
  }
  const kind = kinds.get(filledText(at(root, "type"))?.toLowerCase() ?? "") ?? "unknown";
  const config = at(root, "oauth2Config");
  const { scopes, gaps } = kind === "oauth2" ? readScopes(config, file) : { scopes: [], gaps: [] };
  const urls = ["authorizeUrl", "getAccessToken"].flatMap((key) => text(at(config, key, "url")) ?? []);
  return {
    auth: [{ kind, name: "authentication", provider: providerOfUrls(urls), scopes, place }],
    settings: kind === "oauth2" ? [readPkce(config, file)] : [],
    secrets: readSecrets(root, file),
    gaps
  };
}
function gap(place, reason) {
  return { kind: "unknown", ...place, reason };
}
function readScopes(config, file) {
  const authorize = at(config, "authorizeUrl");
  const given = [
    at(config, "scope"),
    at(authorize, "params", "scope"),
    at(authorize, "params", "user_scope"),
    at(authorize, "body", "scope"),
    at(config, "getAccessToken", "body", "scope")
  ].flatMap((node) => node === void 0 || text(node) === void 0 ? [] : [{ node, value: text(node) ?? "" }]);
  const address = authorize?.kind === "scalar" ? authorize : at(authorize, "url");
  const inAddress = /[?&]scope=([^&#]{1,4000})/.exec(text(address)?.slice(0, 8e3) ?? "")?.[1];
  if (address !== void 0 && inAddress !== void 0) given.push({ node: address, value: decode(inAddress) });
  const scopes = /* @__PURE__ */ new Map();
  const gaps = [];
  for (const { node, value } of given) {
    for (const word of value.split(/[\s,]+/)) {
      const kind = kindOf(word);
      if (kind === "template")
        gaps.push(gap(placeOfValue(node, file), "some of its scopes are known only when it runs"));
      if (word !== "" && !scopes.has(word))
        scopes.set(word, draftScope({ value: word, kind, place: placeOfValue(node, file) }));
    }
  }
  if (isUnknown(config) || isUnknown(authorize))
    gaps.push(
      gap(placeOfKey(config, "authorizeUrl", file), "its address to sign in is made when it runs; scopes may be in it")
    );
  return { scopes: [...scopes.values()], gaps };
}
function kindOf(word) {
  if (/\$\{|\{\{|\}\}/.test(word)) return "template";
  return word === "*" || word.endsWith("/.default") ? "catch-all" : "literal";
}
function decode(value) {
  try {
    return decodeURIComponent(value.replace(/\+/g, " "));
  } catch {
    return value;
  }
}
function readPkce(config, file) {
  const isOn = flag(at(config, "enablePkce")) === true;
  return {
    name: "pkce",
    value: String(isOn),
    exposure: isOn ? 0 : 1,
    weight: "medium",
    place: placeOfKey(config, "enablePkce", file)
  };
}
function readSecrets(root, file) {
  const fields = items(at(root, "fields")).flatMap((field) => {
    const key = filledText(at(field, "key")) ?? "field";
    return filledText(at(field, "type")) === "password" ? [{ name: key, node: at(field, "default") }] : [];
  });
  const sent = ["getAccessToken", "refreshAccessToken"].flatMap(
    (step) => ["body", "params"].map((part) => ({
      name: "client_secret",
      node: at(root, "oauth2Config", step, part, "client_secret")
    }))
  );
  const found = [...fields, ...sent].flatMap(({ name, node }) => {
    if (node === void 0 || text(node) === void 0 || isUnknown(node) || isPlaceholder(text(node) ?? "")) return [];
    return [{ name, kind: "literal", place: placeOfValue(node, file) }];
  });
  return [...new Map(found.map((secret) => [secret.name, secret])).values()];
}

// src/read/zapier/steps.ts
var kinds2 = [
  ["triggers", "trigger"],
  ["bulkReads", "search"],
  ["creates", "create"],
  ["searches", "search"],
  ["searchOrCreates", "create"]
];
var resourceKinds = [
  ["hook", "trigger"],
  ["list", "trigger"],
  ["search", "search"],
  ["create", "create"]
];
function findSteps(app, file) {
  const steps = kinds2.flatMap(
    ([group, kind]) => entries(at(app, group)).flatMap(
      ({ key, value }) => key === "..." ? [] : [stepOf(kind, key, value, at(app, group), file)]
    )
  );
  const resources = entries(at(app, "resources")).flatMap(
    ({ key, value }) => resourceKinds.flatMap(([part, kind]) => {
      const node = at(value, part);
      return node === void 0 ? [] : [stepOf(kind, `${key} ${part}`, node, value, file)];
    })
  );
  return [...steps, ...resources];
}
function stepOf(kind, key, node, group, file) {
  const place = has(node, "key") ? placeOfKey(node, "key", file) : null;
  const line = group === void 0 ? 1 : lineOfKey(group, key);
  return { kind, key, node, place: place ?? { file: (group && originOf(group)) ?? file.path, line } };
}
function readStepGaps(app, file) {
  return [...kinds2.map(([group]) => group), "resources", "..."].flatMap((group) => {
    const node = at(app, group);
    if (node === void 0 || group !== "..." && !isUnknown(node) && !has(node, "...")) return [];
    const reason = group === "..." ? "some of the app is known only when it runs" : `some of its ${group} are known only when it runs`;
    return [{ kind: "unknown", ...placeOfKey(app, group, file), reason }];
  });
}
function readTriggers(steps) {
  return steps.filter(({ kind }) => kind === "trigger").map(({ key, node, place }) => ({
    event: key,
    kind: isHook(key, node) ? "webhook" : isUnknown(node) ? "event" : "schedule",
    filter: null,
    authenticated: null,
    untrusted: false,
    place
  }));
}
function isHook(key, node) {
  const operation = at(node, "operation");
  return filledText(at(operation, "type")) === "hook" || has(operation, "performSubscribe") || key.endsWith(" hook");
}
function readOperations(steps) {
  return steps.filter(({ kind }) => kind !== "trigger").map(({ kind, key, node, place }) => ({
    id: `${kind} ${key}`,
    auth: null,
    writes: kind === "create",
    deprecated: isMarked(node),
    place
  }));
}
function readVisibility(steps, file) {
  return steps.map(({ kind, key, node, place }) => ({
    name: `hidden ${kind} ${key}`,
    value: String(flag(at(node, "display", "hidden")) === true),
    exposure: 0,
    weight: "low",
    place: has(at(node, "display"), "hidden") ? placeOfKey(at(node, "display"), "hidden", file) : place
  }));
}
var marker = /[([]\s*deprecated\s*[)\]]|[-–—:]\s*deprecated\.?\s*$|^deprecated\s*(?:[-–—:.]|$)/i;
function isMarked(node) {
  return ["label", "description"].some((key) => marker.test(filledText(at(node, "display", key))?.slice(0, 500) ?? ""));
}
function readDeprecations(steps) {
  return steps.filter(({ node }) => isMarked(node)).map(({ kind, key, place }) => ({
    signal: "text",
    subject: kind === "trigger" ? `trigger ${key}` : `operation ${kind} ${key}`,
    lifecycle: null,
    deprecated: null,
    retired: null,
    certain: true,
    message: null,
    place
  }));
}

// src/read/connectors/zapier-app.ts
var zapierApp = {
  name: "zapier-app",
  title: "Zapier app",
  specification: "https://docs.zapier.com/platform/reference/cli-docs",
  names: ["**/.zapierapprc"],
  // A project that is not linked to an app yet is known by what it is built on.
  content: { names: ["**/package.json"], pattern: /"zapier-platform-core"\s*:/ },
  roots: [".zapierapprc"],
  related(file, around) {
    if (isScript(file.path)) return importedPaths(file, around);
    if (/\.json$/i.test(file.path) && platformOf(rootOf(file)) === void 0) return [];
    return [siblingOf(file.path, "package.json"), ...entryPaths(folderOf(file.path), manifestOf(file, around), around)];
  },
  read(file, around) {
    const isLink = !/\.json$/i.test(file.path);
    const manifest = isLink ? manifestOf(file, around) : rootOf(file);
    const link = isLink ? rootOf(file) : void 0;
    if (isLink && link?.kind !== "map") return null;
    if (!isLink && (platformOf(manifest) === void 0 || around.has(siblingOf(file.path, ".zapierapprc")))) return null;
    return readApp(file, link, manifest, around);
  }
};
function readApp(file, link, manifest, around) {
  const paths = entryPaths(folderOf(file.path), manifest, around);
  const app = findApp(paths, around);
  const name = filledText(at(manifest, "name"));
  const id = filledText(at(link, "id")) ?? filledText(at(link, "key")) ?? name ?? file.path;
  const known = draftConnector({
    format: "zapier-app",
    id,
    name: name ?? id,
    role: "definition",
    version: filledText(at(manifest, "version")) ?? null,
    settings: readPlatform(manifest, file),
    places: [placeIn(file, lineOfKey(link ?? manifest, link === void 0 ? "name" : "id"))]
  });
  if (app === void 0) {
    const reason = "no source beside it gives an app that can be read without running it";
    const broken = paths.flatMap((path) => {
      const entry = around.file(path);
      return entry === void 0 ? [] : readCalled(entry, around).gaps;
    });
    if (link === void 0 && broken.length === 0) return null;
    const unknown = { kind: "unknown", file: file.path, line: null, reason };
    return { connectors: [known], gaps: broken.length > 0 ? broken : [unknown] };
  }
  const { connector, gaps } = withApp(known, app, around);
  return { connectors: [connector], gaps };
}
function withApp(known, { root, entry }, around) {
  const signIn = readSignIn(root, entry);
  const steps = findSteps(root, entry);
  const called = readCalled(entry, around);
  const gaps = [...signIn.gaps, ...readStepGaps(root, entry), ...called.gaps];
  const inSources = called.files.flatMap(findSecrets);
  const lines = new Set(signIn.secrets.map(({ place }) => `${place.file}:${place.line}`));
  const connector = {
    ...known,
    auth: signIn.auth,
    endpoints: distinctEndpoints([...readRequests(root, entry), ...called.endpoints]),
    triggers: readTriggers(steps),
    operations: readOperations(steps),
    settings: [...known.settings, ...signIn.settings, ...readVisibility(steps, entry)],
    deprecations: readDeprecations(steps),
    secrets: [...signIn.secrets, ...inSources.filter(({ place }) => !lines.has(`${place.file}:${place.line}`))]
  };
  return { connector, gaps };
}
function readPlatform(manifest, file) {
  const version = platformOf(manifest);
  if (version === void 0) return [];
  const group = at(manifest, "dependencies", platform) === void 0 ? "devDependencies" : "dependencies";
  const place = { file: siblingOf(file.path, "package.json"), line: lineOfKey(at(manifest, group), platform) };
  return [{ name: "platform", value: version.slice(0, 100), exposure: 0, weight: "low", place }];
}
export {
  zapierApp
};
