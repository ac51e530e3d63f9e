import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-GPS46V4X.js";
import {
  accessSetting,
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  documentOf,
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
  joinPath,
  resolveWithin
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
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/apps-script/access.ts
var circles = ["MYSELF", "DOMAIN", "ANYONE", "ANYONE_ANONYMOUS"];
function readAccess(root, file) {
  const executeAs = filledText(at(root, "webapp", "executeAs"));
  const app = readEntrance(root, "webapp", "webapp", executeAs, file);
  const api = readEntrance(root, "executionApi", "execution-api", void 0, file);
  return {
    triggers: [...app.triggers, ...api.triggers],
    settings: [...app.settings, ...api.settings, ...executeAsSetting(root, executeAs, file)],
    gaps: [...app.gaps, ...api.gaps]
  };
}
function readEntrance(root, key, event, executeAs, file) {
  const node = at(root, key);
  if (node?.kind !== "map") return { triggers: [], settings: [], gaps: [] };
  const access = filledText(at(node, "access"));
  const anonymous = access === "ANYONE_ANONYMOUS";
  const trigger = {
    event,
    kind: "route",
    filter: null,
    authenticated: access === void 0 ? null : !anonymous,
    untrusted: anonymous,
    place: placeIn(file, lineOfKey(root, key))
  };
  const line = lineOfKey(node, "access");
  const circle = circles.indexOf(access ?? "");
  const gap = {
    kind: "unknown",
    file: file.path,
    line,
    reason: `it is not known who may call it: access of ${key} is ${access === void 0 ? "not given" : JSON.stringify(access)}`
  };
  const setting = {
    name: accessSetting(event),
    value: access ?? "unknown",
    // A word that is not known may be the widest of all.
    exposure: circle === -1 ? circles.length - 1 : circle,
    weight: anonymous && executeAs === "USER_DEPLOYING" ? "critical" : "high",
    place: placeIn(file, line)
  };
  return {
    triggers: [trigger],
    settings: access === void 0 ? [] : [setting],
    gaps: circle === -1 ? [gap] : []
  };
}
function executeAsSetting(root, executeAs, file) {
  if (executeAs === void 0) return [];
  const anonymous = filledText(at(root, "webapp", "access")) === "ANYONE_ANONYMOUS";
  return [
    {
      name: "webapp-execute-as",
      value: executeAs,
      exposure: executeAs === "USER_ACCESSING" ? 0 : 1,
      weight: anonymous && executeAs === "USER_DEPLOYING" ? "critical" : "high",
      place: placeIn(file, lineOfKey(at(root, "webapp"), "executeAs"))
    }
  ];
}

// src/read/apps-script/add-ons.ts
var olderHosts = ["gmail", "chat", "dataStudio"];
var notHosts = /* @__PURE__ */ new Set(["common", "httpOptions"]);
function readAddOns(root, file) {
  const addOns = at(root, "addOns");
  const hosts = [
    ...entries(addOns).filter(({ key }) => !notHosts.has(key)),
    ...entries(root).filter(({ key }) => olderHosts.includes(key))
  ];
  const triggers = /* @__PURE__ */ new Map();
  for (const { key, line, value } of hosts) {
    const events = [{ key: "", line }, ...entries(value).filter((part) => /triggers?$/i.test(part.key))];
    for (const event of events) {
      const name = ["add-on", key, event.key].filter((part) => part !== "").join(" ");
      if (!triggers.has(name)) triggers.set(name, draftTrigger(name, file, event.line));
    }
  }
  const named = [at(addOns, "common"), at(root, "dataStudio"), at(root, "gmail")];
  return {
    name: named.map((part) => filledText(at(part, "name"))).find((name) => name !== void 0) ?? null,
    triggers: [...triggers.values()],
    endpoints: [addOns, ...olderHosts.map((host) => at(root, host))].flatMap((part) => addressesIn(part, file)),
    settings: readSettings(root, file)
  };
}
function draftTrigger(event, file, line) {
  return { event, kind: "event", filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) };
}
function addressesIn(node, file) {
  return [
    ...entries(node).flatMap(({ key, line, value }) => {
      if (key === "openLinkUrlPrefixes")
        return texts(value).map((prefix) => draftEndpoint(prefix.text, "link", placeIn(file, prefix.line)));
      const address = filledText(value);
      if (address === void 0 || !/^https?:/i.test(address)) return addressesIn(value, file);
      if (key === "openLink") return [draftEndpoint(address, "link", placeIn(file, line))];
      return /function$/i.test(key) ? [draftEndpoint(address, "webhook", placeIn(file, line))] : [];
    }),
    ...items(node).flatMap((item) => addressesIn(item, file))
  ];
}
function readSettings(root, file) {
  const addOns = at(root, "addOns");
  const compose = at(addOns, "gmail", "composeTrigger") ?? at(root, "gmail", "composeTrigger");
  return [
    ...ranked(
      at(addOns, "calendar"),
      "eventAccess",
      "calendar-event-access",
      ["METADATA", "READ", "WRITE", "READ_WRITE"],
      file
    ),
    ...ranked(compose, "draftAccess", "gmail-draft-access", ["NONE", "METADATA"], file),
    ...ranked(
      at(addOns, "httpOptions"),
      "authorizationHeader",
      "http-authorization",
      ["SYSTEM_ID_TOKEN", "USER_ID_TOKEN", "NONE"],
      file
    ),
    ...signIn(at(root, "dataStudio"), file)
  ];
}
function ranked(node, key, name, ranks, file) {
  const value = filledText(at(node, key));
  if (value === void 0) return [];
  const rank = ranks.indexOf(value);
  const place = placeIn(file, lineOfKey(node, key));
  return [{ name, value, exposure: rank === -1 ? ranks.length - 1 : rank, weight: "high", place }];
}
function signIn(node, file) {
  const kinds = [...new Set(texts(at(node, "authType")).map((kind) => kind.text))].sort(compareText);
  if (kinds.length === 0) return [];
  const place = placeIn(file, lineOfKey(node, "authType"));
  return [
    {
      name: "data-studio-auth",
      value: kinds.join(", "),
      exposure: kinds.includes("NONE") ? 1 : 0,
      weight: "medium",
      place
    }
  ];
}

// src/read/apps-script/dependencies.ts
function readDependencies(root, file, scriptId) {
  const dependencies = at(root, "dependencies");
  return [
    ...items(at(dependencies, "enabledAdvancedServices")).flatMap((node) => readService(node, file, scriptId)),
    ...items(at(dependencies, "libraries")).flatMap((node) => readLibrary(node, file, scriptId))
  ];
}
function readService(node, file, scriptId) {
  const service = filledText(at(node, "serviceId"));
  if (service === void 0) return [];
  const version = filledText(at(node, "version")) ?? null;
  return [
    draftConnector({
      format: "apps-script",
      id: `${scriptId}/service/${service}`,
      name: filledText(at(node, "userSymbol")) ?? service,
      role: "usage",
      version,
      pin: pinOf(version),
      publisher: "google",
      places: [placeIn(file, lineOfKey(node, "serviceId"))]
    })
  ];
}
function readLibrary(node, file, scriptId) {
  const library = filledText(at(node, "libraryId"));
  if (library === void 0) return [];
  const floats = flag(at(node, "developmentMode")) === true;
  const version = floats ? null : filledText(at(node, "version")) ?? null;
  return [
    draftConnector({
      format: "apps-script",
      id: `${scriptId}/library/${library}`,
      name: filledText(at(node, "userSymbol")) ?? library,
      role: "usage",
      version,
      pin: floats ? { kind: "branch", value: "HEAD" } : pinOf(version),
      runsCode: true,
      places: [placeIn(file, lineOfKey(node, "libraryId"))]
    })
  ];
}
function pinOf(version) {
  if (version === null) return { kind: "none", value: null };
  return { kind: /\d/.test(version) ? "exact" : "tag", value: version };
}

// src/read/apps-script/fetch-list.ts
var fetches = "https://www.googleapis.com/auth/script.external_request";
function readFetchList(root, file, scopes, inferred) {
  const list = at(root, "urlFetchWhitelist");
  const declared = list?.kind === "list";
  const mayFetch = inferred || scopes.some((scope) => scope.value === fetches);
  return {
    endpoints: texts(list).map(({ text, line }) => draftEndpoint(text, "fetch", placeIn(file, line))),
    setting: {
      name: "url-fetch-whitelist",
      value: declared ? "declared" : "any",
      exposure: !declared && mayFetch ? 1 : 0,
      weight: "high",
      place: placeIn(file, lineOfKey(root, "urlFetchWhitelist"))
    }
  };
}

// src/read/apps-script/script-id.ts
var claspName = ".clasp.json";
function claspPaths(path, around) {
  const paths = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const clasp = joinPath(folder, claspName);
    if (around.has(clasp)) paths.push(clasp);
    if (folder === "") return paths;
  }
}
function scriptOf(path, around) {
  const folder = folderOf(path);
  const gaps = [];
  for (const claspPath of claspPaths(path, around)) {
    const clasp = around.file(claspPath);
    const document = clasp === void 0 ? void 0 : documentOf(clasp);
    if (document?.kind === "broken") {
      const reason = `${document.reason}; it should say which script ${path} is`;
      gaps.push({ kind: "unreadable", file: claspPath, line: document.line, reason });
    }
    if (document?.kind !== "parsed") continue;
    const [root] = document.roots;
    const id = filledText(at(root, "scriptId"));
    const held = resolveWithin(folderOf(claspPath), filledText(at(root, "rootDir")) ?? ".");
    if (held === folder && id !== void 0 && isScriptId(id)) return { id, gaps: [] };
  }
  return { id: folder === "" ? "." : folder, gaps };
}
function isScriptId(text) {
  return /^[A-Za-z0-9_-]{8,200}$/.test(text) && /\d/.test(text) && !/^your|placeholder|x{4}/i.test(text);
}

// src/read/connectors/apps-script.ts
var appsScript = {
  name: "apps-script",
  title: "Google Apps Script manifest",
  specification: "https://developers.google.com/apps-script/manifest",
  names: ["**/appsscript.json"],
  related: (file, around) => claspPaths(file.path, around),
  read(file, around) {
    const root = rootOf(file);
    if (root?.kind !== "map") return null;
    const script = scriptOf(file.path, around);
    const reading = readScript(root, file, script.id);
    return { connectors: reading.connectors, gaps: [...script.gaps, ...reading.gaps] };
  }
};
function readScript(root, file, id) {
  const place = placeIn(file, root.line);
  const scopes = readScopes(root, file);
  const fetchList = readFetchList(root, file, scopes.auth.scopes, scopes.inferred);
  const access = readAccess(root, file);
  const addOns = readAddOns(root, file);
  const used = readDependencies(root, file, id);
  const script = draftConnector({
    format: "apps-script",
    id,
    name: addOns.name ?? (folderOf(file.path) || id),
    role: "definition",
    places: [place],
    auth: [scopes.auth],
    endpoints: distinctEndpoints([...fetchList.endpoints, ...addOns.endpoints]),
    triggers: [...access.triggers, ...addOns.triggers],
    settings: [
      {
        name: "scopes",
        value: scopes.inferred ? "inferred" : "declared",
        exposure: scopes.inferred ? 1 : 0,
        weight: "high",
        place: scopes.auth.place
      },
      fetchList.setting,
      ...access.settings,
      ...addOns.settings
    ],
    deprecations: readDeprecations(root, file, scopes.auth),
    uses: [...new Set(used.map(connectorKey))].sort(compareText)
  });
  const gaps = [...access.gaps];
  if (scopes.inferred) {
    const reason = "it lists no scopes: Google infers them from the code when the script is run";
    gaps.push({ kind: "unknown", file: file.path, line: null, reason });
  }
  return { connectors: [script, ...used], gaps };
}
function readScopes(root, file) {
  const list = at(root, "oauthScopes");
  const scopes = /* @__PURE__ */ new Map();
  for (const { text: value, line } of texts(list))
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, place: placeIn(file, line) }));
  const place = placeIn(file, lineOfKey(root, "oauthScopes"));
  return {
    auth: { kind: "oauth2", name: "oauth", provider: "google", scopes: [...scopes.values()], place },
    inferred: list?.kind !== "list"
  };
}
function readDeprecations(root, file, auth) {
  const runtime = filledText(at(root, "runtimeVersion"));
  const place = placeIn(file, lineOfKey(root, "runtimeVersion"));
  return [
    ...runtime === void 0 ? [] : findDeprecations("appsscript-runtime", runtime, `runtime ${runtime}`, place),
    ...auth.scopes.flatMap(({ value, place: place2 }) => {
      const listed = findDeprecations("google-scope-list", value, `scope ${value}`, place2);
      return listed.length > 0 ? listed : findDeprecations("google-scope-prefix", value, `scope ${value}`, place2);
    })
  ];
}
export {
  appsScript
};
