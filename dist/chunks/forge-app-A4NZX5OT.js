import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  standsForKey
} from "./chunk-GLRZUYNM.js";
import {
  scanSecrets
} from "./chunk-VZQHOCR5.js";
import {
  providerOfUrls,
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
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
import "./chunk-GPS46V4X.js";
import {
  rootOf
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
  has,
  items,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/forge/egress.ts
var lists = [
  [["fetch", "backend"], "fetch"],
  [["fetch", "client"], "client"],
  [["fonts"], "font"],
  [["frames"], "frame"],
  [["images"], "image"],
  [["media"], "media"],
  [["navigation"], "navigation"],
  [["scripts"], "script"],
  [["styles"], "style"]
];
function readEgress(root, remotes) {
  const missing = [];
  const named = /* @__PURE__ */ new Set();
  const external = at(root, "permissions", "external");
  const egress = lists.flatMap(
    ([path, purpose]) => items(at(external, ...path)).flatMap((node) => {
      const facts = {
        purpose,
        category: filledText(at(node, "category")) ?? null,
        userData: flag(at(node, "inScopeEUD")) === true
      };
      const written = filledText(node) ?? filledText(at(node, "address"));
      if (written !== void 0) return [{ ...facts, text: written, line: lineOfKey(node, "address") }];
      if (!has(node, "remote")) return [];
      const key = filledText(at(node, "remote")) ?? "";
      const remote = remotes.get(key);
      if (remote === void 0) missing.push(lineOfKey(node, "remote"));
      if (named.has(`${purpose} ${key}`)) return [];
      named.add(`${purpose} ${key}`);
      return (remote?.addresses ?? []).map((address) => ({ ...facts, ...address }));
    })
  );
  return { egress, missing };
}

// src/read/forge/variables.ts
function readDefaults(root) {
  return new Map(
    variablesOf(root).flatMap(({ key, value }) => value === void 0 ? [] : [[key, value.text]])
  );
}
var longestAddress = 2e3;
var maximumHoles = 10;
function withDefaults(written, defaults) {
  const holes = written.length > longestAddress ? 0 : written.split("${").length - 1;
  if (holes === 0 || holes > maximumHoles) return [written];
  const filled = written.replace(/\$\{([A-Za-z_]\w{0,100})\}/g, (whole, name) => {
    const value = defaults.get(name) ?? whole;
    return value.length > longestAddress ? whole : value;
  });
  return filled === written ? [written] : [written, filled];
}
var namesSecret = /secret|token|password|passwd|credential|api_?key|private_?key/i;
function readVariableSecrets(root, file) {
  return variablesOf(root).flatMap(({ key, line, value }) => {
    if (!namesSecret.test(key) || looksLikeSecret(key)) return [];
    if (value !== void 0 && looksLikeSecret(value.text)) return [];
    const isLiteral = value !== void 0 && !standsForKey(value.text);
    const place = placeIn(file, value?.line ?? line);
    return [{ name: `variable ${key}`, kind: isLiteral ? "literal" : "reference", place }];
  });
}
function variablesOf(root) {
  return items(at(root, "environment", "variables")).flatMap((node) => {
    const key = filledText(node) ?? filledText(at(node, "key"));
    if (key === void 0) return [];
    const value = text(at(node, "default"));
    return [
      {
        key,
        line: node.line,
        value: value === void 0 ? void 0 : { text: value, line: lineOfKey(node, "default") }
      }
    ];
  });
}

// src/read/forge/endpoints.ts
function readForgeEndpoints(egress, remotes, defaults, file) {
  const unread = /* @__PURE__ */ new Set();
  const addresses = [
    ...egress,
    ...[...remotes.values()].flatMap(
      (remote) => remote.addresses.map((each) => ({ ...each, purpose: `remote ${remote.key}` }))
    )
  ];
  const endpoints = addresses.flatMap(({ text: text2, line, purpose }) => {
    const read = withDefaults(text2, defaults).map((each) => draftForgeEndpoint(each, purpose, placeIn(file, line)));
    if (read.every((endpoint) => endpoint === void 0)) unread.add(line);
    return read;
  });
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] };
}
function draftForgeEndpoint(text2, purpose, place) {
  const known = { direction: "outbound", purpose, place, template: false };
  if (/^(?:https:\/\/)?\*$/.test(text2)) return { ...known, host: "*", scheme: null };
  const scheme = /^([a-z][a-z0-9+.-]{0,60}):(?:\/\/)?$/i.exec(text2)?.[1]?.toLowerCase();
  if (scheme !== void 0) return { ...known, host: `${scheme}:`, scheme };
  return draftEndpoint(text2, purpose, place);
}

// src/read/forge/providers.ts
function readForgeProviders(root, remotes, file) {
  const seen = /* @__PURE__ */ new Map();
  for (const node of items(at(root, "providers", "auth"))) {
    const key = filledText(at(node, "key"));
    if (key !== void 0 && !seen.has(key)) seen.set(key, node);
  }
  return {
    auth: [...seen].map(([key, node]) => readAuth(key, node, remotes, file)),
    settings: [...seen].flatMap(([key, node]) => readSettings(key, node, file))
  };
}
function readAuth(key, node, remotes, file) {
  const named = [...texts(at(node, "actions", "authorization", "remote")), ...texts(at(node, "remotes"))];
  const urls = named.flatMap(({ text: text2 }) => remotes.get(text2)?.addresses[0]?.text ?? []);
  const integration = filledText(at(node, "integration"));
  const scopes = texts(at(node, "scopes")).map(
    ({ text: value, line }) => draftScope({ value, principal: "user", kind: scopeKind(value), place: placeIn(file, line) })
  );
  return {
    kind: "oauth2",
    name: key,
    provider: integration === "google" ? "google" : providerOfUrls(urls),
    scopes: [...new Map(scopes.map((scope) => [scope.value, scope])).values()],
    place: placeIn(file, lineOfKey(node, "key"))
  };
}
function readSettings(key, node, file) {
  const bearer = filledText(at(node, "bearerMethod")) ?? filledText(at(node, "bearerMethod", "type"));
  const pkce = flag(at(node, "pkce")) === true;
  const place = (name) => placeIn(file, lineOfKey(node, name));
  return [
    ...texts(at(node, "clientId")).map(
      ({ text: value }) => ({
        name: `client-id ${key}`,
        value,
        exposure: 0,
        // A placeholder says which id is put in, not which one it is.
        weight: scopeKind(value) === "template" ? "medium" : "high",
        place: place("clientId")
      })
    ),
    { name: `pkce ${key}`, value: String(pkce), exposure: pkce ? 0 : 1, weight: "high", place: place("pkce") },
    // In an address a token is kept in histories and logs on its way.
    {
      name: `token-place ${key}`,
      value: bearer ?? "authorization-header",
      exposure: bearer === "uri-query" ? 1 : 0,
      weight: "medium",
      place: place("bearerMethod")
    }
  ];
}

// src/read/forge/remotes.ts
function readRemotes(root) {
  const remotes = /* @__PURE__ */ new Map();
  const endpoints = tokensOfEndpoints(root);
  for (const node of [at(root, "remotes"), at(root, "modules", "remote")].flatMap(items)) {
    const key = filledText(at(node, "key"));
    if (key === void 0 || remotes.has(key)) continue;
    const configurable = at(node, "configurable");
    remotes.set(key, {
      key,
      line: lineOfKey(node, "key"),
      addresses: [
        ...["baseUrl", "regionBaseUrls"].flatMap((name) => addressesOf(at(node, name))),
        ...texts(at(configurable, "supportedPatterns"))
      ],
      tokens: [.../* @__PURE__ */ new Set([...tokensOf(node), ...endpoints.get(key) ?? []])],
      stores: texts(at(node, "operations")).some(({ text: text2 }) => text2 === "storage"),
      keepsUserData: flag(at(node, "storage", "inScopeEUD")) === true,
      configurable: configurable?.kind === "map"
    });
  }
  return remotes;
}
function addressesOf(node) {
  return node?.kind === "map" ? entries(node).flatMap(({ value }) => texts(value)) : [...texts(node)];
}
function tokensOfEndpoints(root) {
  const tokens = /* @__PURE__ */ new Map();
  for (const node of items(at(root, "modules", "endpoint"))) {
    const remote = filledText(at(node, "remote"));
    if (remote === void 0) continue;
    const same = tokens.get(remote);
    if (same === void 0) tokens.set(remote, tokensOf(node));
    else same.push(...tokensOf(node));
  }
  return tokens;
}
function tokensOf(node) {
  return ["appSystemToken", "appUserToken"].filter((name) => flag(at(node, "auth", name, "enabled")) === true);
}

// src/read/forge/scopes.ts
function readForgeScopes(root, file) {
  const node = at(root, "permissions", "scopes");
  const found = node?.kind === "map" ? entries(node).map(({ key, line, value }) => ({ text: key, line, value })) : texts(node).map((scope) => ({ ...scope, value: void 0 }));
  const scopes = /* @__PURE__ */ new Map();
  for (const { text: value, line } of found)
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, kind: scopeKind(value), place: placeIn(file, line) }));
  return {
    scopes: [...scopes.values()],
    impersonating: found.filter(({ value }) => flag(at(value, "allowImpersonation")) === true).map(({ text: text2, line }) => ({ value: text2, line }))
  };
}

// src/read/forge/settings.ts
function listing(name, found, weight, line, file) {
  const values = [...new Set(found.map(({ text: text2 }) => text2))].sort(compareText);
  return {
    name,
    value: values.join(", ") || "none",
    exposure: values.length,
    weight,
    place: placeIn(file, found[0]?.line ?? line)
  };
}
function readForgeSettings(root, { impersonating }, file) {
  const [permissions, app] = [at(root, "permissions"), at(root, "app")];
  const content = at(permissions, "content");
  const line = lineOfKey(root, "permissions");
  const scripts = texts(at(content, "scripts"));
  const unquoted = scripts.map((each) => ({ ...each, text: each.text.replace(/^'|'$/g, "") }));
  const inline = [
    ...unquoted.filter(({ text: text2 }) => text2 === "unsafe-inline").map((each) => ({ ...each, text: "scripts" })),
    ...texts(at(content, "styles")).map((each) => ({ ...each, text: "styles" }))
  ];
  return [
    listing(
      "offline-impersonation",
      impersonating.map(({ value, line: line2 }) => ({ text: value, line: line2 })),
      "critical",
      line,
      file
    ),
    listing(
      "unsafe-eval",
      unquoted.filter(({ text: text2 }) => text2.startsWith("unsafe-eval")),
      "high",
      line,
      file
    ),
    listing("unsafe-inline", inline, "medium", line, file),
    listing(
      "script-sources",
      unquoted.filter(({ text: text2 }) => !text2.startsWith("unsafe-")),
      "low",
      line,
      file
    ),
    listing("unlicensed-access", unlicensed(root), "medium", lineOfKey(root, "modules"), file),
    onOff("configurable-egress", at(permissions, "external", "configurable", "enabled"), "high", line, file),
    onOff("auto-user-consent", at(app, "features", "autoUserConsent"), "medium", lineOfKey(root, "app"), file),
    ...texts(at(app, "runtime", "name")).map(({ text: value, line: line2 }) => {
      return { name: "runtime", value, exposure: 0, weight: "low", place: placeIn(file, line2) };
    }),
    { ...onOff("licensing", at(app, "licensing", "enabled"), "low", lineOfKey(root, "app"), file), exposure: 0 }
  ];
}
function onOff(name, node, weight, line, file) {
  const on = flag(node) ?? false;
  return { name, value: String(on), exposure: on ? 1 : 0, weight, place: placeIn(file, node?.line ?? line) };
}
function unlicensed(root) {
  return entries(at(root, "modules")).flatMap(
    ({ value }) => items(value).flatMap((node) => texts(at(node, "unlicensedAccess")))
  );
}
function readForgeOutflow(root, egress, remotes, file) {
  const all = [...remotes.values()];
  const line = lineOfKey(root, "permissions");
  const hosts = egress.flatMap((each) => {
    const host = draftForgeEndpoint(each.text, each.purpose, placeIn(file, each.line))?.host;
    return host === void 0 ? [] : [{ ...each, host }];
  });
  const anywhere = hosts.filter(({ host }) => host === "*").map(({ purpose, line: line2 }) => ({ text: purpose, line: line2 }));
  const byHost = (some) => some.map(({ host, line: line2 }) => ({ text: host, line: line2 }));
  const byKey = (some) => some.map(({ key, line: line2 }) => ({ text: `remote ${key}`, line: line2 }));
  const tokens = all.flatMap(({ key, line: line2, tokens: tokens2 }) => tokens2.map((token) => ({ text: `${token} to ${key}`, line: line2 })));
  const analytics = hosts.filter(({ category }) => category === "analytics");
  const userData = [...byHost(hosts.filter((each) => each.userData)), ...byKey(all.filter((each) => each.keepsUserData))];
  return [
    listing("egress-to-anywhere", anywhere, "critical", line, file),
    listing("tokens-to-remotes", tokens, "high", line, file),
    listing("configurable-remotes", byKey(all.filter((each) => each.configurable)), "high", line, file),
    listing("data-kept-outside", byKey(all.filter((each) => each.stores)), "medium", line, file),
    listing("user-data-outside", userData, "medium", line, file),
    { ...listing("analytics-egress", byHost(analytics), "low", line, file), exposure: 0 }
  ];
}
function nameOf(root) {
  return filledText(at(root, "app", "name")) ?? filledText(at(root, "app", "connect", "key"));
}

// src/read/forge/triggers.ts
function readForgeTriggers(root, file) {
  const modules = at(root, "modules");
  const found = [
    ...items(at(modules, "webtrigger")).flatMap((node) => webTrigger(node, file)),
    ...items(at(modules, "trigger")).flatMap((node) => productEvents(node, file)),
    ...items(at(modules, "scheduledTrigger")).flatMap((node) => schedule(node, file)),
    ...items(at(modules, "apiRoute")).flatMap((node) => apiRoute(node, file)),
    ...items(at(modules, "rovo:mcp")).flatMap((node) => {
      const key = filledText(at(node, "key"));
      return key === void 0 ? [] : [draftTrigger(`MCP server ${key}`, "route", lineOfKey(node, "key"), file)];
    }),
    ...[modules, at(root, "connectModules")].flatMap(entries).flatMap(
      ({ key, value }) => /(?:^|:)webhooks$/.test(key) ? items(value).flatMap((node) => webhook(node, file)) : []
    )
  ];
  const triggers = /* @__PURE__ */ new Map();
  for (const trigger of found) {
    const same = triggers.get(trigger.event);
    if (same === void 0 || same.filter !== null && trigger.filter === null) triggers.set(trigger.event, trigger);
  }
  return [...triggers.values()];
}
function webTrigger(node, file) {
  const key = filledText(at(node, "key"));
  if (key === void 0) return [];
  const method = filledText(at(node, "request", "authentication")) ?? "none";
  const isStatic = filledText(at(node, "response", "type")) === "static";
  return [
    {
      ...draftTrigger(`webtrigger ${key}`, "route", lineOfKey(node, "key"), file),
      filter: isStatic ? "response: static" : null,
      authenticated: method !== "none",
      untrusted: method === "none"
    }
  ];
}
function productEvents(node, file) {
  return items(at(node, "events")).flatMap((event) => {
    const name = filledText(event) ?? filledText(at(event, "eventType"));
    if (name === void 0) return [];
    const expression = filledText(at(event, "filter", "expression")) ?? filledText(at(node, "filter", "expression")) ?? null;
    const filter = expression === null ? null : `expression: ${expression.replaceAll("; ", " ")}`;
    return [{ ...draftTrigger(name, "event", event.line, file), filter }];
  });
}
function schedule(node, file) {
  const interval = filledText(at(node, "interval"));
  return interval === void 0 ? [] : [draftTrigger(`every ${interval}`, "schedule", lineOfKey(node, "interval"), file)];
}
function apiRoute(node, file) {
  const path = filledText(at(node, "path"));
  if (path === void 0) return [];
  const method = filledText(at(node, "operation")) ?? "GET";
  return [{ ...draftTrigger(`${method} ${path}`, "route", lineOfKey(node, "path"), file), authenticated: true }];
}
function webhook(node, file) {
  const event = filledText(at(node, "event"));
  return event === void 0 ? [] : [draftTrigger(`webhook ${event}`, "event", lineOfKey(node, "event"), file)];
}
function draftTrigger(event, kind, line, file) {
  return { event, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) };
}
function readForgeActions(root, file) {
  const actions = items(at(root, "modules", "action")).flatMap((node) => {
    const key = filledText(at(node, "key"));
    const verb = filledText(at(node, "actionVerb"))?.toUpperCase();
    const place = placeIn(file, lineOfKey(node, "key"));
    return key === void 0 ? [] : [{ id: `action ${key}`, auth: null, writes: verb !== "GET", deprecated: false, place }];
  });
  return [...new Map(actions.map((action) => [action.id, action])).values()];
}

// src/read/connectors/forge-app.ts
var forgeApp = {
  name: "forge-app",
  title: "Atlassian Forge app manifest",
  specification: "https://developer.atlassian.com/platform/forge/manifest-reference/",
  names: [],
  content: {
    names: ["**/*manifest*.{yml,yaml}"],
    pattern: /ari:cloud:ecosystem::app|^\ufeff?app:[ \t]*(?:#.*)?\r?$/m
  },
  read(file) {
    const root = rootOf(file);
    return root === void 0 || !isForgeApp(root) ? null : readApp(root, file);
  }
};
function isForgeApp(root) {
  const id = filledText(at(root, "app", "id"));
  if (id === void 0) return false;
  if (id.startsWith("ari:cloud:ecosystem::app/")) return true;
  return id.includes("${") && ["modules", "permissions", "remotes"].some((key) => has(root, key));
}
function readApp(root, file) {
  const given = filledText(at(root, "app", "id")) ?? "";
  const id = /\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given) ? given.toLowerCase() : file.path;
  const remotes = readRemotes(root);
  const scopes = readForgeScopes(root, file);
  const providers = readForgeProviders(root, remotes, file);
  const { egress, missing } = readEgress(root, remotes);
  const { endpoints, unread } = readForgeEndpoints(egress, remotes, readDefaults(root), file);
  const scopePlace = placeIn(file, lineOfKey(at(root, "permissions") ?? root, "scopes"));
  const own = { kind: "oauth2", name: "app", provider: "atlassian", scopes: scopes.scopes, place: scopePlace };
  const connector = draftConnector({
    format: "forge-app",
    id,
    name: nameOf(root) ?? id,
    role: "definition",
    places: [placeIn(file, lineOfKey(at(root, "app"), "id"))],
    auth: [own, ...providers.auth],
    endpoints,
    triggers: readForgeTriggers(root, file),
    operations: readForgeActions(root, file),
    settings: [
      ...readForgeSettings(root, scopes, file),
      ...readForgeOutflow(root, egress, remotes, file),
      ...providers.settings
    ],
    deprecations: texts(at(root, "app", "runtime", "name")).flatMap(
      ({ text: text2, line }) => findDeprecations("forge-runtime", text2, `runtime ${text2}`, placeIn(file, line))
    ),
    secrets: [...readVariableSecrets(root, file), ...scanSecrets(root, file)]
  });
  return { connectors: [connector], gaps: sayGaps(unread, missing, file) };
}
function sayGaps(unread, missing, file) {
  const gap = (line, reason) => ({ kind: "unknown", file: file.path, line, reason });
  return [
    ...unread.map((line) => unreadAddress(placeIn(file, line))),
    ...missing.map((line) => gap(line, "it lets data out to a remote that is not in the file"))
  ];
}
export {
  forgeApp
};
