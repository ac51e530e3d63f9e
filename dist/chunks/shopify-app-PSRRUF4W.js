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
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/shopify/endpoints.ts
function readShopifyEndpoints(root, subscriptions, file) {
  const customers = at(root, "customer_authentication");
  const found = [
    ...listed(at(root, "application_url"), "app"),
    ...listed(at(root, "auth", "redirect_urls"), "redirect"),
    ...listed(at(customers, "redirect_uris"), "redirect"),
    ...listed(at(customers, "logout_urls"), "redirect"),
    ...listed(at(customers, "javascript_origins"), "origin"),
    ...listed(at(root, "app_proxy", "url"), "proxy"),
    ...listed(at(root, "app_preferences", "url"), "link"),
    ...subscriptions.flatMap(({ uri }) => uri === null ? [] : [{ ...uri, purpose: "webhook" }])
  ];
  const unread = /* @__PURE__ */ new Set();
  const endpoints = found.map(({ text, line, purpose }) => {
    if (text.startsWith("/")) return void 0;
    const place = placeIn(file, line);
    const endpoint = eventBus(text, purpose, place) ?? draftEndpoint(text, purpose, place);
    if (endpoint === void 0) unread.add(line);
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] };
}
function eventBus(text, purpose, place) {
  if (!/^arn:[\w:./-]{1,500}$/i.test(text)) return void 0;
  return { host: text, scheme: null, template: false, direction: "outbound", purpose, place };
}
function listed(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}

// src/read/shopify/subscriptions.ts
var complianceKeys = /* @__PURE__ */ new Map([
  ["customer_data_request_url", "customers/data_request"],
  ["customer_deletion_url", "customers/redact"],
  ["shop_deletion_url", "shop/redact"]
]);
var complianceTopics = [...complianceKeys.values()];
function readSubscriptions(root) {
  const webhooks = at(root, "webhooks");
  const older = entries(at(webhooks, "privacy_compliance")).flatMap(({ key, line, value }) => {
    const topic = complianceKeys.get(key);
    const uri = uriOf(value);
    return topic === void 0 || uri === null ? [] : [{ topic, line, compliance: true, filter: null, uri }];
  });
  return [...items(at(webhooks, "subscriptions")).flatMap(readTopics), ...older];
}
function readTopics(node) {
  const uri = uriOf(at(node, "uri"));
  const listed2 = (key, compliance) => texts(at(node, key)).map(({ text, line }) => ({
    topic: text,
    line,
    compliance,
    filter: compliance ? null : filterOf(node),
    uri
  }));
  return [...listed2("topics", false), ...listed2("compliance_topics", true)];
}
function uriOf(node) {
  const text = filledText(node);
  return text === void 0 || node === void 0 ? null : { text, line: node.line };
}
function filterOf(node) {
  const condition = filledText(at(node, "filter"));
  const fields = texts(at(node, "include_fields")).map((field) => field.text);
  const parts = [
    ...condition === void 0 ? [] : [`filter: ${condition}`],
    ...fields.length === 0 ? [] : [`fields: ${[...new Set(fields)].sort(compareText).join(", ")}`]
  ];
  return parts.length === 0 ? null : parts.join("; ");
}
function lineOfSubscriptions(root) {
  return lineOfKey(root, "webhooks");
}

// src/read/shopify/settings.ts
function installsByCode(root) {
  return flag(at(root, "access_scopes", "use_legacy_install_flow")) === true;
}
function readShopifySettings(root, clientId, subscriptions, file) {
  const byCode = installsByCode(root);
  const identity = {
    name: "client-id",
    value: clientId ?? "",
    exposure: 0,
    weight: "high",
    place: placeIn(file, lineOfKey(root, "client_id"))
  };
  return [
    ...clientId === null ? [] : [identity],
    {
      name: "install-flow",
      value: byCode ? "by the app" : "by this file",
      exposure: byCode ? 1 : 0,
      weight: "medium",
      place: placeOfKey(root, "access_scopes", "use_legacy_install_flow", file)
    },
    directAccess(root, file),
    complianceWebhooks(root, subscriptions, file)
  ];
}
function directAccess(root, file) {
  const admin = at(root, "access", "admin");
  const mode = filledText(at(admin, "direct_api_mode"));
  const on = flag(at(admin, "embedded_app_direct_api_access")) === true;
  return {
    name: "direct-api-access",
    value: on ? mode ?? "online" : "off",
    // A word that is not known may be the widest of all.
    exposure: !on ? 0 : mode === void 0 || mode === "online" ? 1 : 2,
    weight: "high",
    place: admin?.kind === "map" ? placeIn(file, admin.line) : placeIn(file, root.line)
  };
}
function complianceWebhooks(root, subscriptions, file) {
  const topics = complianceTopics.filter(
    (topic) => subscriptions.some((subscription) => subscription.compliance && subscription.topic === topic)
  );
  return {
    name: "compliance-webhooks",
    value: topics.length === 0 ? "none" : [...topics].sort(compareText).join(", "),
    exposure: complianceTopics.length - topics.length,
    weight: "medium",
    place: placeIn(file, lineOfSubscriptions(root))
  };
}
function placeOfKey(root, table, key, file) {
  const node = at(root, table);
  return placeIn(file, has(root, table) ? lineOfKey(node, key) : root.line);
}

// src/read/shopify/triggers.ts
function readShopifyTriggers(root, subscriptions, file) {
  const byTopic = /* @__PURE__ */ new Map();
  for (const subscription of subscriptions) {
    const same = byTopic.get(subscription.topic);
    if (same === void 0) byTopic.set(subscription.topic, [subscription]);
    else same.push(subscription);
  }
  const topics = [...byTopic].map(
    ([topic, all]) => draftTrigger(topic, "event", joinFilters(all), file, all[0]?.line ?? root.line)
  );
  const proxy = at(root, "app_proxy");
  if (proxy?.kind !== "map") return topics;
  return [...topics, draftTrigger("app-proxy", "route", null, file, lineOfKey(root, "app_proxy"))];
}
function draftTrigger(event, kind, filter, file, line) {
  return { event, kind, filter, authenticated: null, untrusted: false, place: placeIn(file, line) };
}
function joinFilters(subscriptions) {
  if (subscriptions.some((subscription) => subscription.filter === null)) return null;
  const filters = [...new Set(subscriptions.flatMap(({ filter }) => filter ?? []))].sort(compareText);
  return filters.length === 1 ? filters[0] ?? null : `any of: ${filters.join(", or ")}`;
}

// src/read/connectors/shopify-app.ts
var shopifyApp = {
  name: "shopify-app",
  title: "Shopify app configuration",
  specification: "https://shopify.dev/docs/apps/build/cli-for-apps/app-configuration",
  names: ["**/shopify.app.toml", "**/shopify.app.*.toml"],
  read(file) {
    const root = rootOf(file);
    if (root?.kind !== "map") return null;
    const { connector, unread } = readApp(root, file);
    const gaps = unread.map((line) => unreadAddress(placeIn(file, line)));
    if (installsByCode(root)) {
      const line = lineOfKey(at(root, "access_scopes"), "use_legacy_install_flow");
      const reason = "it leaves the installation to the app: the scopes that the code of the app asks for are not known";
      gaps.push(gap(file, line, reason));
    }
    return { connectors: [connector], gaps };
  }
};
function readApp(root, file) {
  const clientId = filledText(at(root, "client_id"));
  const id = clientId !== void 0 && isClientId(clientId) ? clientId : null;
  const subscriptions = readSubscriptions(root);
  const { endpoints, unread } = readShopifyEndpoints(root, subscriptions, file);
  const version = filledText(at(root, "webhooks", "api_version")) ?? null;
  const versionPlace = placeIn(file, lineOfKey(at(root, "webhooks"), "api_version"));
  const connector = draftConnector({
    format: "shopify-app",
    id: id ?? file.path,
    name: filledText(at(root, "name")) ?? filledText(at(root, "handle")) ?? file.path,
    role: "definition",
    version,
    publisher: filledText(at(root, "organization_id")) ?? null,
    places: [placeIn(file, id === null ? root.line : lineOfKey(root, "client_id"))],
    auth: [readAuth(root, file)],
    endpoints,
    triggers: readShopifyTriggers(root, subscriptions, file),
    settings: readShopifySettings(root, id, subscriptions, file),
    deprecations: version === null ? [] : findDeprecations("shopify-api-version", version, `API version ${version}`, versionPlace)
  });
  return { connector, unread };
}
function isClientId(text) {
  return /^[A-Za-z0-9_-]{8,100}$/.test(text) && /\d/.test(text) && !/^your|placeholder|x{4}/i.test(text);
}
function readAuth(root, file) {
  const table = at(root, "access_scopes");
  const scopes = /* @__PURE__ */ new Map();
  const add = (text, line2, optional) => {
    for (const value of text.split(/[\s,]+/)) {
      if (value === "" || scopes.has(value)) continue;
      const kind = /\$[{(]|\{\{|<</.test(value) ? "template" : "literal";
      scopes.set(value, draftScope({ value, optional, kind, place: placeIn(file, line2) }));
    }
  };
  for (const { text, line: line2 } of texts(at(table, "scopes"))) add(text, line2, false);
  for (const { text, line: line2 } of texts(at(root, "scopes"))) add(text, line2, false);
  for (const { text, line: line2 } of texts(at(table, "optional_scopes"))) add(text, line2, true);
  const line = has(table, "scopes") ? lineOfKey(table, "scopes") : lineOfKey(root, "scopes");
  return {
    kind: "oauth2",
    name: "oauth",
    provider: "shopify",
    scopes: [...scopes.values()],
    place: placeIn(file, line)
  };
}
function gap(file, line, reason) {
  return { kind: "unknown", file: file.path, line, reason };
}
export {
  shopifyApp
};
