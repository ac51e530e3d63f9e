import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isOn,
  readSwitches,
  textOf,
  textsOf
} from "./chunk-QQ5JTJVJ.js";
import {
  providerOfUrls
} from "./chunk-VIRLKS43.js";
import {
  judgeValue
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import {
  isPlaceholder,
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
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
  at,
  itemsOrOne,
  lineOfKey
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/servicenow/record.ts
function readRecords(file) {
  const update = at(rootOf(file), "record_update");
  const table = textOf(update, "@table");
  if (table === void 0) return null;
  return itemsOrOne(at(update, table)).filter((element) => element.kind === "map" && textOf(element, "@action") !== "DELETE").map((element) => ({ table, element, file }));
}
function idOf({ element, file }) {
  return readId(textOf(element, "sys_id")) ?? file.path;
}
function readId(text) {
  return text !== void 0 && /^(?:[0-9a-f]{32}|global)$/.test(text) ? text : void 0;
}
function readSecrets({ element, file }, names) {
  return names.flatMap((name) => {
    const [found] = textsOf(element, name);
    if (found === void 0 || isPlaceholder(found.text)) return [];
    const encrypted = /[\ufdd0-\ufdef]/.test(found.text) || found.text.startsWith("encrypted:");
    return [{ name, kind: encrypted ? "reference" : "literal", place: placeIn(file, found.line) }];
  });
}

// src/read/servicenow/alias.ts
function readAlias(record) {
  const { element, file } = record;
  const id = idOf(record);
  const name = textOf(element, "name") ?? id;
  const place = placeIn(file, lineOfKey(element, "id"));
  const isConnection = textOf(element, "type") === "connection";
  const host = {
    host: textOf(element, "id") ?? name,
    scheme: null,
    template: true,
    direction: "outbound",
    purpose: "api",
    place
  };
  const connector = draftConnector({
    format: "servicenow-app",
    id,
    name,
    role: "usage",
    places: [placeIn(file, element.line)],
    endpoints: isConnection ? [host] : [],
    settings: [
      {
        name: "connection-type",
        value: textOf(element, "connection_type") ?? "none",
        exposure: 0,
        weight: "low",
        place: placeIn(file, lineOfKey(element, "connection_type"))
      }
    ]
  });
  return { connectors: [connector], gaps: [] };
}

// src/read/servicenow/privileges.ts
var known = /* @__PURE__ */ new WeakMap();
var recordFolders = ["author_elective_update", "update"];
function readPrivileges(app, home, around) {
  return recordFolders.flatMap((name) => privilegesOf(app, joinPath(home, name), around));
}
function privilegesOf(app, folder, around) {
  const folders = known.get(around) ?? /* @__PURE__ */ new Map();
  const byApp = folders.get(folder) ?? readFolder(folder, around);
  known.set(around, folders.set(folder, byApp));
  return byApp.get(app) ?? [];
}
function readFolder(folder, around) {
  const byApp = /* @__PURE__ */ new Map();
  for (const path of around.list(folder)) {
    const file = baseOf(path).startsWith("sys_scope_privilege_") ? around.file(path) : void 0;
    for (const record of (file === void 0 ? null : readRecords(file)) ?? []) {
      const app = textOf(record.element, "source_scope");
      const scope = readPrivilege(record);
      if (app === void 0 || scope === void 0) continue;
      const scopes = byApp.get(app) ?? /* @__PURE__ */ new Map();
      byApp.set(app, scopes.set(scope.value, scope));
    }
  }
  return new Map([...byApp].map(([app, scopes]) => [app, [...scopes.values()]]));
}
function readPrivilege({ element, file }) {
  const status = textOf(element, "status");
  const type = textOf(element, "target_type");
  const target = textOf(element, "target_name");
  const owner = textOf(element, "target_scope") ?? "global";
  if (target === void 0 || status === "denied" || type === "scriptable" && owner === "global") return void 0;
  const isTable = type === "sys_db_object" || type === "table";
  return draftScope({
    // The name of a table is one of its own; others are told apart by whose they are.
    value: `${textOf(element, "operation") ?? "use"} ${target}${isTable ? "" : ` of ${owner}`}`,
    optional: status === "requested",
    place: placeIn(file, lineOfKey(element, "target_name"))
  });
}
function readLonePrivilege(record, around) {
  const { element, file } = record;
  const app = readId(textOf(element, "source_scope")) ?? file.path;
  const folder = folderOf(file.path);
  const home = joinPath(folderOf(folder), `sys_app_${app}.xml`);
  const scope = readPrivilege(record);
  if (scope === void 0 || recordFolders.includes(baseOf(folder)) && around.has(home))
    return { connectors: [], gaps: [] };
  const connector = draftConnector({
    format: "servicenow-app",
    id: app,
    name: textOf(at(element, "source_scope"), "@display_value") ?? idOf(record),
    role: "definition",
    places: [placeIn(file, element.line)],
    auth: [{ kind: "unknown", name: "privileges", provider: null, scopes: [scope], place: scope.place }]
  });
  return { connectors: [connector], gaps: [] };
}

// src/read/servicenow/app.ts
function readApp(record, around) {
  const { element, file } = record;
  const scopes = readPrivileges(idOf(record), folderOf(file.path), around);
  const place = scopes[0]?.place ?? placeIn(file, element.line);
  const connector = {
    ...draftApp(record),
    publisher: textOf(element, "vendor") ?? null,
    auth: scopes.length === 0 ? [] : [{ kind: "unknown", name: "privileges", provider: null, scopes, place }],
    settings: [readTracking(record)]
  };
  return { connectors: [connector], gaps: [] };
}
function draftApp(record) {
  const { element, file } = record;
  return draftConnector({
    format: "servicenow-app",
    id: idOf(record),
    name: textOf(element, "name") ?? textOf(element, "scope") ?? idOf(record),
    role: "definition",
    version: textOf(element, "version") ?? null,
    places: [placeIn(file, element.line)]
  });
}
function readTracking({ element, file }) {
  const value = textOf(element, "runtime_access_tracking") ?? "none";
  return {
    name: "runtime-access",
    value,
    exposure: value === "enforcing" ? 0 : value === "permissive" ? 1 : 2,
    weight: "medium",
    place: placeIn(file, lineOfKey(element, "runtime_access_tracking"))
  };
}
function readProperty(record, around) {
  const { element, file } = record;
  const name = textOf(element, "name") ?? idOf(record);
  const [value] = textsOf(element, "value");
  const isKept = /^password/.test(textOf(element, "type") ?? "");
  if (value === void 0 || isKept || !isSecret(name, value.text)) return { connectors: [], gaps: [] };
  const scope = readId(textOf(element, "sys_scope")) ?? file.path;
  const connector = {
    ...findApp(scope, file.path, around) ?? draftConnector({
      format: "servicenow-app",
      id: scope,
      name: textOf(at(element, "sys_scope"), "@display_value") ?? scope,
      role: "definition",
      places: [placeIn(file, element.line)]
    }),
    secrets: [{ name, kind: "literal", place: placeIn(file, value.line) }]
  };
  return { connectors: [connector], gaps: [] };
}
function isSecret(name, value) {
  return looksLikeSecret(value) || judgeValue(name, value, /* @__PURE__ */ new Map()) === "literal";
}
function findApp(scope, path, around) {
  const file = around.file(joinPath(folderOf(folderOf(path)), `sys_app_${scope}.xml`));
  const [record] = (file === void 0 ? null : readRecords(file)) ?? [];
  return record === void 0 || idOf(record) !== scope ? void 0 : draftApp(record);
}

// src/read/servicenow/addresses.ts
function readAddresses({ element, file }, fields) {
  const unread = /* @__PURE__ */ new Set();
  const endpoints = fields.flatMap(
    ([field, purpose]) => textsOf(element, field).flatMap(
      ({ text, line }) => text.split(/[\s,]+/).map((address) => {
        if (address === "" || address.startsWith("/")) return void 0;
        const endpoint = draftEndpoint(address, purpose, placeIn(file, line));
        if (endpoint === void 0) unread.add(line);
        return endpoint;
      })
    )
  );
  return {
    endpoints: distinctEndpoints(endpoints),
    gaps: [...unread].map((line) => unreadAddress(placeIn(file, line)))
  };
}

// src/read/servicenow/oauth-entity.ts
var switches = [
  { name: "public-client", element: "public_client", otherwise: false, safe: false, weight: "high" },
  { name: "consent-skipped", element: "skip_authorize", otherwise: false, safe: false, weight: "high" }
];
function readOauthEntity(record) {
  const { element, file } = record;
  const isProvider = textOf(element, "type") === "oauth_provider";
  const { endpoints, gaps } = readAddresses(record, [
    ["auth_url", "authorization"],
    ["token_url", "token"],
    ["refresh_token_url", "token"],
    ["revoke_token_url", "token"],
    ["redirect_url", "redirect"]
  ]);
  const urls = ["auth_url", "token_url"].flatMap((field) => textsOf(element, field).map((found) => found.text));
  const connector = draftConnector({
    format: "servicenow-app",
    id: idOf(record),
    name: textOf(element, "name") ?? idOf(record),
    role: isProvider ? "usage" : "grant",
    places: [placeIn(file, element.line)],
    auth: [
      {
        kind: "oauth2",
        name: "oauth",
        provider: providerOfUrls(urls),
        scopes: [],
        place: placeIn(file, lineOfKey(element, "type"))
      }
    ],
    endpoints,
    settings: [
      ...readSwitches(switches, element, file),
      readPkce(record),
      ...grantSettings(record, "default_grant_type", "grant-type"),
      ...readClient(record)
    ],
    secrets: readSecrets(record, ["client_secret"])
  });
  return { connectors: [connector], gaps };
}
function readOauthProfile(record) {
  const { element, file } = record;
  const id = readId(textOf(element, "oauth_entity")) ?? idOf(record);
  const connector = draftConnector({
    format: "servicenow-app",
    id,
    name: textOf(at(element, "oauth_entity"), "@display_value") ?? id,
    role: "usage",
    places: [placeIn(file, element.line)],
    settings: grantSettings(record, "grant_type", `grant-type ${textOf(element, "name") ?? idOf(record)}`)
  });
  return { connectors: [connector], gaps: [] };
}
function grantSettings({ element, file }, field, name) {
  return textsOf(element, field).map(({ text, line }) => ({
    name,
    value: text,
    exposure: text === "password" ? 1 : 0,
    weight: "high",
    place: placeIn(file, line)
  }));
}
function readPkce({ element, file }) {
  const method = textOf(element, "code_challenge_method");
  const place = placeIn(file, lineOfKey(element, "code_challenge_method"));
  return { name: "pkce", value: method ?? "optional", exposure: method === "S256" ? 0 : 1, weight: "high", place };
}
function readClient({ element, file }) {
  return textsOf(element, "client_id").map(({ text, line }) => ({
    name: "client-id",
    value: text,
    exposure: 0,
    weight: "high",
    place: placeIn(file, line)
  }));
}

// src/read/servicenow/rest-message.ts
var kinds = /* @__PURE__ */ new Map([
  ["basic", "basic"],
  ["no_authentication", "none"],
  ["oauth2", "oauth2"]
]);
function readRestMessage(record) {
  const { element, file } = record;
  const { endpoints, gaps } = readAddresses(record, [["rest_endpoint", "api"]]);
  const kind = kindOf(record);
  const auth = kind === void 0 ? [] : [
    {
      kind,
      name: "message",
      provider: null,
      scopes: [],
      place: placeIn(file, lineOfKey(element, "authentication_type"))
    }
  ];
  const connector = draftConnector({
    format: "servicenow-app",
    id: idOf(record),
    name: textOf(element, "name") ?? idOf(record),
    role: "usage",
    places: [placeIn(file, element.line)],
    auth,
    endpoints,
    secrets: readSecrets(record, ["basic_auth_password"])
  });
  return { connectors: [connector], gaps };
}
function readRestMethod(record) {
  const { element, file } = record;
  const { endpoints, gaps } = readAddresses(record, [["rest_endpoint", "api"]]);
  const id = readId(textOf(element, "rest_message")) ?? idOf(record);
  const verb = (textOf(element, "http_method") ?? "get").toUpperCase();
  const operation = {
    id: `${verb} ${textOf(element, "function_name") ?? ""}`.trim(),
    auth: kindOf(record) ?? null,
    writes: verb !== "GET" && verb !== "HEAD",
    deprecated: false,
    place: placeIn(file, lineOfKey(element, "function_name"))
  };
  const connector = draftConnector({
    format: "servicenow-app",
    id,
    name: textOf(at(element, "rest_message"), "@display_value") ?? id,
    role: "usage",
    places: [placeIn(file, element.line)],
    endpoints,
    operations: [operation],
    secrets: readSecrets(record, ["basic_auth_password"])
  });
  return { connectors: [connector], gaps };
}
function kindOf({ element }) {
  const type = textOf(element, "authentication_type");
  if (type === void 0 || type === "inherit_from_parent") return void 0;
  const kind = kinds.get(type) ?? "unknown";
  return kind === "none" && isOn(element, "use_mutual_auth", false) ? "mtls" : kind;
}

// src/read/servicenow/scripted-rest.ts
function readScriptedApi(record) {
  const { element, file } = record;
  const id = idOf(record);
  const active = isOn(element, "active", true);
  const connector = draftConnector({
    format: "servicenow-app",
    id,
    name: textOf(element, "name") ?? id,
    role: "definition",
    places: [placeIn(file, element.line)],
    settings: [
      {
        name: "active",
        value: String(active),
        exposure: 0,
        weight: "low",
        place: placeIn(file, lineOfKey(element, "active"))
      }
    ]
  });
  return { connectors: [connector], gaps: [] };
}
function readScriptedRoute(record) {
  const { element, file } = record;
  const id = readId(textOf(element, "web_service_definition")) ?? idOf(record);
  const connector = draftConnector({
    format: "servicenow-app",
    id,
    name: textOf(at(element, "web_service_definition"), "@display_value") ?? id,
    role: "definition",
    places: [placeIn(file, element.line)],
    ...isOn(element, "active", true) ? readRoute(record) : {}
  });
  return { connectors: [connector], gaps: [] };
}
function readRoute({ element, file }) {
  const verb = (textOf(element, "http_method") ?? "GET").toUpperCase();
  const path = textOf(element, "operation_uri") ?? textOf(element, "relative_path") ?? "/";
  const event = `${verb} ${path}`;
  const placeOf = (name) => placeIn(file, lineOfKey(element, name));
  const authenticated = isOn(element, "requires_authentication", true);
  const script = textOf(element, "operation_script");
  const asked = (name, field, weight) => {
    const on = isOn(element, field, true);
    return {
      name: `${name} ${event}`,
      value: String(on),
      exposure: on || !authenticated ? 0 : 1,
      weight,
      place: placeOf(field)
    };
  };
  return {
    triggers: [
      {
        event,
        kind: "route",
        filter: null,
        authenticated,
        untrusted: false,
        place: placeOf("requires_authentication")
      }
    ],
    code: script === void 0 ? [] : [
      {
        kind: "script",
        name: event,
        digest: digestText(script),
        untrusted: false,
        place: placeOf("operation_script")
      }
    ],
    settings: [
      asked("access-rules", "requires_acl_authorization", "high"),
      asked("internal-role", "requires_snc_internal_role", "medium")
    ]
  };
}

// src/read/connectors/servicenow-app.ts
var readers = /* @__PURE__ */ new Map([
  ["oauth_entity", readOauthEntity],
  ["oauth_entity_profile", readOauthProfile],
  ["sys_alias", readAlias],
  ["sys_app", readApp],
  ["sys_properties", readProperty],
  ["sys_rest_message", readRestMessage],
  ["sys_rest_message_fn", readRestMethod],
  ["sys_scope_privilege", readLonePrivilege],
  ["sys_ws_definition", readScriptedApi],
  ["sys_ws_operation", readScriptedRoute]
]);
var tables = "oauth_entity,sys_alias,sys_app,sys_properties,sys_rest_message,sys_scope_privilege,sys_ws";
var servicenowApp = {
  name: "servicenow-app",
  title: "ServiceNow application file",
  specification: "https://www.servicenow.com/docs/r/zurich/application-development/servicenow-studio-classic/source-control-integration.html",
  names: [`**/{${tables}}_*.xml`],
  // The version of an app stands in another folder than its records, and an API in other files than its routes.
  together: true,
  read(file, around) {
    const records = readRecords(file);
    if (records === null) return null;
    const readings = records.flatMap((record) => readers.get(record.table)?.(record, around) ?? []);
    return {
      connectors: readings.flatMap((reading) => reading.connectors),
      gaps: readings.flatMap((reading) => reading.gaps)
    };
  }
};
export {
  servicenowApp
};
