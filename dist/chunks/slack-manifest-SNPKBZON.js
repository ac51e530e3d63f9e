import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
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
import "./chunk-GPS46V4X.js";
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
  flag,
  has,
  items,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/slack/endpoints.ts
function readSlackEndpoints(root, file) {
  const unread = [];
  const providers = entries(at(root, "external_auth_providers", "oauth2")).map(({ value }) => at(value, "options"));
  const found = [
    ...requestAddresses(root).map((address) => ({ ...address, purpose: "webhook" })),
    ...listed(at(root, "oauth_config", "redirect_urls"), "redirect"),
    ...listed(at(root, "features", "unfurl_domains"), "unfurl"),
    ...listed(at(root, "outgoing_domains"), "fetch"),
    ...listed(at(root, "settings", "siws_links", "initiate_uri"), "authorization"),
    ...providers.flatMap((options) => listed(at(options, "authorization_url"), "authorization")),
    ...providers.flatMap((options) => listed(at(options, "token_url"), "token"))
  ];
  const endpoints = found.map((address) => {
    const endpoint = draftEndpoint(address.text, address.purpose, placeIn(file, address.line));
    if (endpoint === void 0) unread.push(address.line);
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), unread };
}
function requestAddresses(root) {
  const settings = at(root, "settings");
  return [
    at(settings, "event_subscriptions", "request_url"),
    at(settings, "interactivity", "request_url"),
    at(settings, "interactivity", "message_menu_options_url"),
    ...items(at(root, "features", "slash_commands")).map((command) => at(command, "url"))
  ].flatMap((node) => texts(node));
}
function listed(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}

// src/read/slack/settings.ts
function readSlackSettings(root, file) {
  const settings = at(root, "settings");
  const holder = settings ?? root;
  const oauth = at(root, "oauth_config");
  const rotates = flag(at(settings, "token_rotation_enabled")) ?? false;
  const wholeOrganisation = flag(at(settings, "org_deploy_enabled")) ?? false;
  const place = (node, key) => placeIn(file, lineOfKey(node, key));
  return [
    {
      name: "token-rotation",
      value: String(rotates),
      exposure: rotates ? 0 : 1,
      weight: "high",
      place: place(holder, "token_rotation_enabled")
    },
    {
      name: "org-deploy",
      value: String(wholeOrganisation),
      exposure: wholeOrganisation ? 1 : 0,
      weight: "high",
      place: place(holder, "org_deploy_enabled")
    },
    socketMode(root, settings, holder, file),
    allowedRanges(settings, holder, file),
    // Neither can be turned off once it was on, so that only what is written says something.
    ...["token_management_enabled", "pkce_enabled"].flatMap((key) => {
      const on = flag(at(oauth, key));
      return on === void 0 || oauth === void 0 ? [] : [tokenSetting(key, on, place(oauth, key))];
    })
  ];
}
function tokenSetting(key, on, place) {
  const [name, weight] = key === "pkce_enabled" ? ["pkce", "high"] : ["token-management", "medium"];
  return { name, value: String(on), exposure: on ? 0 : 1, weight, place };
}
function socketMode(root, settings, holder, file) {
  const on = flag(at(settings, "socket_mode_enabled")) ?? false;
  return {
    name: "socket-mode",
    value: String(on),
    exposure: !on && requestAddresses(root).length > 0 ? 1 : 0,
    weight: "high",
    place: placeIn(file, lineOfKey(holder, "socket_mode_enabled"))
  };
}
function allowedRanges(settings, holder, file) {
  const ranges = [...new Set(texts(at(settings, "allowed_ip_address_ranges")).map((range) => range.text))];
  const some = has(settings, "allowed_ip_address_ranges") && ranges.length > 0;
  return {
    name: "allowed-ip-ranges",
    value: some ? ranges.sort(compareText).join(", ") : "any",
    exposure: some ? 0 : 1,
    weight: "high",
    place: placeIn(file, lineOfKey(holder, "allowed_ip_address_ranges"))
  };
}

// src/read/slack/triggers.ts
function readSlackTriggers(root, file) {
  const events = at(root, "settings", "event_subscriptions");
  const features = at(root, "features");
  const started = [
    ...texts(at(events, "bot_events")).map(({ text, line }) => ({ event: text, line })),
    ...texts(at(events, "user_events")).map(({ text, line }) => ({ event: `user ${text}`, line })),
    ...items(at(events, "metadata_subscriptions")).flatMap(metadata),
    ...named(at(features, "slash_commands"), "command", "command"),
    ...named(at(features, "shortcuts"), "callback_id", "shortcut"),
    ...named(at(features, "workflow_steps"), "callback_id", "workflow step"),
    ...entries(at(root, "functions")).map(({ key, line }) => ({ event: `function ${key}`, line }))
  ];
  const triggers = /* @__PURE__ */ new Map();
  for (const { event, line } of started)
    if (!triggers.has(event)) triggers.set(event, draftTrigger(event, "event", file, line));
  const webhooks = at(root, "settings", "incoming_webhooks");
  if (flag(at(webhooks, "incoming_webhooks_enabled")) === true) {
    const line = lineOfKey(webhooks, "incoming_webhooks_enabled");
    triggers.set("incoming-webhook", draftTrigger("incoming-webhook", "webhook", file, line));
  }
  return [...triggers.values()];
}
function draftTrigger(event, kind, file, line) {
  return { event, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) };
}
function named(list, key, what) {
  return items(list).flatMap((item) => {
    const name = filledText(at(item, key));
    return name === void 0 ? [] : [{ event: `${what} ${name}`, line: lineOfKey(item, key) }];
  });
}
function metadata(item) {
  const type = filledText(at(item, "event_type"));
  if (type === void 0) return [];
  return [
    { event: `metadata ${type} of ${filledText(at(item, "app_id")) ?? "*"}`, line: lineOfKey(item, "event_type") }
  ];
}

// src/read/connectors/slack-manifest.ts
var slackManifest = {
  name: "slack-manifest",
  title: "Slack app manifest",
  specification: "https://docs.slack.dev/reference/app-manifest",
  names: [],
  content: { names: ["**/*.{json,jsonc,yml,yaml}"], pattern: /["']?display_information["']?\s*:/ },
  read(file) {
    const document = documentOf(file);
    const manifests = document.kind === "parsed" ? document.roots.filter((root) => at(root, "display_information")?.kind === "map") : [];
    if (manifests.length === 0) return null;
    const apps = manifests.map(
      (root, index) => readApp(root, index === 0 ? file.path : `${file.path}#${index + 1}`, file)
    );
    return {
      connectors: apps.map((app) => app.connector),
      gaps: apps.flatMap((app) => app.unread).map((line) => unreadAddress(placeIn(file, line)))
    };
  }
};
function readApp(root, id, file) {
  const scopes = readScopes(root, file);
  const { endpoints, unread } = readSlackEndpoints(root, file);
  const connector = draftConnector({
    format: "slack-manifest",
    id,
    name: filledText(at(root, "display_information", "name")) ?? id,
    role: "definition",
    places: [placeIn(file, lineOfKey(root, "display_information"))],
    auth: [readAuth(root, scopes, file)],
    endpoints,
    triggers: readSlackTriggers(root, file),
    settings: readSlackSettings(root, file),
    deprecations: [...new Map(scopes.map((scope) => [scope.value, scope])).values()].flatMap(
      ({ value, place }) => findDeprecations("slack-scope", value, `scope ${value}`, place)
    )
  });
  return { connector, unread };
}
function readAuth(root, scopes, file) {
  const config = at(root, "oauth_config");
  const line = config === void 0 ? lineOfKey(root, "display_information") : lineOfKey(config, "scopes");
  return { kind: "oauth2", name: "oauth", provider: "slack", scopes, place: placeIn(file, line) };
}
function readScopes(root, file) {
  const lists = at(root, "oauth_config", "scopes");
  return ["bot", "user"].flatMap((principal) => {
    const optional = texts(at(lists, `${principal}_optional`));
    const askedLater = new Set(optional.map((scope) => scope.text));
    const all = /* @__PURE__ */ new Map();
    for (const { text: value, line } of [...texts(at(lists, principal)), ...optional]) {
      if (all.has(value)) continue;
      const kind = /\$[{(]|\{\{|<</.test(value) ? "template" : "literal";
      const place = placeIn(file, line);
      all.set(value, draftScope({ value, principal, optional: askedLater.has(value), kind, place }));
    }
    return [...all.values()];
  });
}
export {
  slackManifest
};
