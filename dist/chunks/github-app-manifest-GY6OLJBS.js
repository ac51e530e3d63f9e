import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  documentOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import "./chunk-JQGZB4EF.js";
import {
  at,
  entries,
  filledText,
  flag,
  has,
  isNull,
  items,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/github-app/endpoints.ts
function readAppEndpoints(root, file) {
  const found = [
    ...listed(at(root, "hook_attributes", "url"), "webhook"),
    ...["redirect_url", "callback_url", "callback_urls", "setup_url"].flatMap((key) => listed(at(root, key), "redirect"))
  ];
  const unread = [];
  const endpoints = found.map(({ text, line, purpose }) => {
    const endpoint = draftEndpoint(text, purpose, placeIn(file, line));
    if (endpoint === void 0) unread.push(line);
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), unread };
}
function listed(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}

// src/read/github-app/permissions.ts
var levels = /* @__PURE__ */ new Set(["none", "read", "write", "admin"]);
function readAppPermissions(root, file) {
  const scopes = [];
  const gaps = [];
  for (const { key, line, value } of entries(at(root, "default_permissions"))) {
    const level = filledText(value);
    if (level === "none") continue;
    const known = level !== void 0 && levels.has(level);
    if (known) scopes.push(draftScope({ value: `${key}: ${level}`, place: placeIn(file, line) }));
    else gaps.push({ kind: "unknown", file: file.path, line, reason: sayUnknown(key, level) });
  }
  return { scopes, gaps };
}
function sayUnknown(key, level) {
  const shown = level === void 0 ? "nothing that can be read" : JSON.stringify(level.slice(0, 100));
  return `the permission ${JSON.stringify(key.slice(0, 100))} is set to ${shown}, not to none, read, write or admin`;
}

// src/read/github-app/is-app-manifest.ts
function isAppManifest(root) {
  const [permissions, events] = [at(root, "default_permissions"), at(root, "default_events")];
  const isList = events?.kind === "list" && items(events).every((item) => item.kind === "scalar");
  const isMap = permissions?.kind === "map";
  if (permissions !== void 0 && !isNull(permissions) && !isMap) return false;
  if (events !== void 0 && !isNull(events) && !isList) return false;
  if (entries(permissions).some(({ value }) => levels.has(filledText(value) ?? ""))) return true;
  if (entries(permissions).length > 0) return false;
  return items(events).length > 0 || has(root, "default_permissions") && has(root, "default_events");
}

// src/read/github-app/settings.ts
function readAppSettings(root, file) {
  return [
    // Anybody may install an app unless its manifest says otherwise.
    switched(root, "public", "public", true, "high", file),
    switched(root, "request_oauth_on_install", "oauth-on-install", false, "medium", file)
  ];
}
function switched(root, key, name, byDefault, weight, file) {
  const on = flag(at(root, key)) ?? byDefault;
  return { name, value: String(on), exposure: on ? 1 : 0, weight, place: placeIn(file, lineOfKey(root, key)) };
}

// src/read/connectors/github-app-manifest.ts
var githubAppManifest = {
  name: "github-app-manifest",
  title: "GitHub App manifest",
  specification: "https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest",
  names: [],
  content: {
    names: ["**/*{app,manifest}*.{json,yml,yaml}"],
    pattern: /^[ \t{]*["']?default_(?:permissions|events)["']?[ \t]*:|[{,]\s*"default_(?:permissions|events)"\s*:/m
  },
  read(file) {
    const document = documentOf(file);
    const root = document.kind === "parsed" ? document.roots[0] : void 0;
    if (root === void 0 || !isAppManifest(root)) return null;
    return readApp(root, file);
  }
};
function readApp(root, file) {
  const permissions = readAppPermissions(root, file);
  const { endpoints, unread } = readAppEndpoints(root, file);
  const app = draftConnector({
    format: "github-app-manifest",
    id: file.path,
    name: filledText(at(root, "name")) ?? file.path,
    role: "definition",
    places: [placeIn(file, root.line)],
    auth: [
      {
        kind: "jwt",
        name: "app",
        provider: "github-app",
        scopes: permissions.scopes,
        place: placeIn(file, lineOfKey(root, "default_permissions"))
      }
    ],
    endpoints,
    triggers: readEvents(root, file),
    settings: readAppSettings(root, file)
  });
  const gaps = unread.map((line) => unreadAddress(placeIn(file, line)));
  return { connectors: [app], gaps: [...permissions.gaps, ...gaps] };
}
function readEvents(root, file) {
  const events = new Map(texts(at(root, "default_events")).map((event) => [event.text, event.line]));
  return [...events].map(([event, line]) => ({
    event,
    kind: "event",
    filter: null,
    authenticated: null,
    untrusted: false,
    place: placeIn(file, line)
  }));
}
export {
  githubAppManifest
};
