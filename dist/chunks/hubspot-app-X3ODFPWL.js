import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
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
import {
  documentOf,
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
  joinPath,
  resolveWithin
} from "./chunk-JQB53MAW.js";
import {
  baseOf,
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  at,
  entries,
  filledText,
  flag,
  has,
  items,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/hubspot/project.ts
var projectName = "hsproject.json";
function projectOf(path, around) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const project = joinPath(folder, projectName);
    if (around.has(project)) return project;
    if (folder === "") return void 0;
  }
}
function platformOf(path, around) {
  const project = projectOf(path, around);
  const file = project === void 0 ? void 0 : around.file(project);
  return file === void 0 ? null : filledText(at(rootOf(file), "platformVersion")) ?? null;
}
function identify(file, uid, around) {
  const folder = folderOf(projectOf(file.path, around) ?? file.path);
  return joinPath(folder, uid.replaceAll("-", "_"));
}

// src/read/hubspot/app.ts
function readHubspotApp({ root, config }, file, around, webhooks) {
  const uid = filledText(at(root, "uid"));
  return draftConnector({
    format: "hubspot-app",
    id: uid === void 0 ? file.path : identify(file, uid, around),
    name: filledText(at(config, "name")) ?? uid ?? file.path,
    role: "definition",
    version: platformOf(file.path, around),
    places: [placeIn(file, lineOfKey(root, "uid"))],
    auth: [readAuth(config, file)],
    endpoints: distinctEndpoints([...readEndpoints(config, file), ...webhooks.endpoints]),
    triggers: webhooks.triggers,
    settings: distribution(config, file)
  });
}
function readAuth(config, file) {
  const auth = at(config, "auth");
  const scopes = /* @__PURE__ */ new Map();
  const add = (list, optional) => {
    for (const { text: value, line: line2 } of texts(list)) {
      if (scopes.has(value)) continue;
      const kind2 = /\$[{(]|\{\{|<</.test(value) ? "template" : "literal";
      scopes.set(value, draftScope({ value, optional, kind: kind2, place: placeIn(file, line2) }));
    }
  };
  add(at(config, "scopes"), false);
  add(at(auth, "requiredScopes"), false);
  add(at(auth, "conditionallyRequiredScopes"), false);
  add(at(auth, "optionalScopes"), true);
  const holder = has(auth, "requiredScopes") ? auth : config;
  const line = lineOfKey(holder, holder === auth ? "requiredScopes" : "scopes");
  const kind = kindOf(config);
  return { kind, name: "app", provider: "hubspot", scopes: [...scopes.values()], place: placeIn(file, line) };
}
function kindOf(config) {
  const type = filledText(at(config, "auth", "type"));
  if (type !== void 0) return type === "oauth" ? "oauth2" : type === "static" ? "bearer" : "unknown";
  return has(config, "auth") || flag(at(config, "public")) === true ? "oauth2" : "bearer";
}
function readEndpoints(config, file) {
  const permitted = at(config, "permittedUrls");
  return [
    ...listed(at(config, "auth", "redirectUrls"), "redirect"),
    ...listed(at(config, "allowedUrls"), "fetch"),
    ...listed(at(permitted, "fetch"), "fetch"),
    ...listed(at(permitted, "iframe"), "frame"),
    ...listed(at(permitted, "img"), "image")
  ].map(({ text, line, purpose }) => draftEndpoint(text, purpose, placeIn(file, line)));
}
function listed(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}
function distribution(config, file) {
  const value = filledText(at(config, "distribution"));
  if (value === void 0) return [];
  return [
    {
      name: "distribution",
      value,
      exposure: value === "private" ? 0 : 1,
      weight: "high",
      place: placeIn(file, lineOfKey(config, "distribution"))
    }
  ];
}

// src/read/hubspot/functions.ts
function readHubspotFunction(config, file) {
  const secrets = /* @__PURE__ */ new Map();
  for (const { text: name, line } of texts(at(config, "secretKeys")))
    secrets.set(name, { name, kind: "reference", place: placeIn(file, line) });
  return { code: entrypoint(config, file), triggers: routes(config, file), secrets: [...secrets.values()] };
}
function entrypoint(config, file) {
  const path = filledText(at(config, "entrypoint"));
  if (path === void 0) return [];
  const place = placeIn(file, lineOfKey(config, "entrypoint"));
  return [{ kind: "script", name: "entrypoint", digest: path, untrusted: false, place }];
}
function routes(config, file) {
  const endpoint = at(config, "endpoint");
  const path = filledText(at(endpoint, "path"));
  if (path === void 0) return [];
  const methods = [...texts(at(endpoint, "methods")), ...texts(at(endpoint, "method"))].map((method) => method.text);
  const place = placeIn(file, lineOfKey(endpoint, "path"));
  return (methods.length === 0 ? ["*"] : [...new Set(methods)]).map((method) => ({
    event: `${method} ${path}`,
    kind: "route",
    filter: null,
    authenticated: null,
    untrusted: false,
    place
  }));
}

// src/read/hubspot/webhooks.ts
function readHubspotWebhooks(root, file) {
  const triggers = /* @__PURE__ */ new Map();
  for (const { value } of entries(at(root, "subscriptions"))) {
    for (const subscription of items(value)) {
      const event = eventOf(subscription);
      if (event === void 0 || triggers.has(event) || flag(at(subscription, "active")) === false) continue;
      const place = placeIn(file, lineOfKey(subscription, "subscriptionType"));
      triggers.set(event, { event, kind: "event", filter: null, authenticated: null, untrusted: false, place });
    }
  }
  return {
    triggers: [...triggers.values()],
    endpoints: texts(at(root, "settings", "targetUrl")).map(
      ({ text, line }) => draftEndpoint(text, "webhook", placeIn(file, line))
    )
  };
}
function eventOf(subscription) {
  const type = filledText(at(subscription, "subscriptionType"));
  if (type === void 0) return void 0;
  const parts = ["objectName", "objectType", "propertyName"].flatMap((key) => filledText(at(subscription, key)) ?? []);
  return [type, ...parts].join(" ");
}

// src/read/connectors/hubspot-app.ts
var hubspotApp = {
  name: "hubspot-app",
  title: "HubSpot app",
  specification: "https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration",
  names: ["**/*-hsmeta.json", "**/public-app.json"],
  // The webhooks and the project are read with the app; they are claimed so that a change of theirs brings it along.
  content: { names: ["**/{app,webhooks,hsproject}.json"], pattern: /"scopes"\s*:\s*\[/ },
  together: true,
  related(file, around) {
    const webhooks = webhooksPath(rootOf(file), file);
    return [projectOf(file.path, around), webhooks].filter((path) => path !== void 0);
  },
  read(file, around) {
    const root = rootOf(file);
    if (root?.kind !== "map") return null;
    if (/-hsmeta\.json$/i.test(file.path)) return readPart(root, file, around);
    const name = baseOf(file.path).toLowerCase();
    const isPublic = name === "public-app.json" && has(at(root, "auth"), "requiredScopes");
    const isPrivate = name === "app.json" && has(root, "uid") && at(root, "scopes")?.kind === "list";
    if (!isPublic && !(isPrivate && projectOf(file.path, around) !== void 0)) return null;
    const { webhooks, gaps } = followWebhooks(root, file, around);
    return { connectors: [readHubspotApp({ root, config: root }, file, around, webhooks)], gaps };
  }
};
function readPart(root, file, around) {
  const [type, uid, config] = [filledText(at(root, "type")), filledText(at(root, "uid")), at(root, "config")];
  if (config?.kind !== "map" || uid === void 0) return null;
  if (type === "app") {
    const none = { triggers: [], endpoints: [] };
    return { connectors: [readHubspotApp({ root, config }, file, around, none)], gaps: [] };
  }
  if (type !== "webhooks" && type !== "app-function") return null;
  const part = draftConnector({
    format: "hubspot-app",
    id: `${identify(file, uid, around)} ${type}`,
    name: uid,
    role: "definition",
    version: platformOf(file.path, around),
    places: [placeIn(file, lineOfKey(root, "uid"))]
  });
  if (type === "app-function") return { connectors: [{ ...part, ...readHubspotFunction(config, file) }], gaps: [] };
  const { triggers, endpoints } = readHubspotWebhooks(config, file);
  return { connectors: [{ ...part, triggers, endpoints: distinctEndpoints(endpoints) }], gaps: [] };
}
function webhooksPath(root, file) {
  const named = filledText(at(root, "webhooks", "file"));
  return named === void 0 ? void 0 : resolveWithin(folderOf(file.path), named);
}
function followWebhooks(root, file, around) {
  const none = { triggers: [], endpoints: [] };
  if (filledText(at(root, "webhooks", "file")) === void 0) return { webhooks: none, gaps: [] };
  const line = lineOfKey(at(root, "webhooks"), "file");
  const gap = (reason) => ({ kind: "unknown", file: file.path, line, reason });
  const path = webhooksPath(root, file);
  const other = path === void 0 ? void 0 : around.file(path);
  if (path === void 0 || other === void 0)
    return { webhooks: none, gaps: [gap("the file it names for its webhooks could not be read")] };
  const document = documentOf(other);
  if (document.kind === "broken") {
    const reason = `${document.reason}; it should hold the webhooks of ${file.path}`;
    return { webhooks: none, gaps: [{ kind: "unreadable", file: path, line: document.line, reason }] };
  }
  const strange = baseOf(path).toLowerCase() !== "webhooks.json";
  const gaps = strange ? [gap("its webhooks are in a file of another name: a review sees them change only with the app")] : [];
  return { webhooks: readHubspotWebhooks(document.roots[0], other), gaps };
}
export {
  hubspotApp
};
