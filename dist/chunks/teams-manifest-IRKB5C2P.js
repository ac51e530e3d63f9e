import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  vaultKind
} from "./chunk-7R6V5S6D.js";
import {
  isGuid
} from "./chunk-33Y3MSHO.js";
import {
  scanSecrets
} from "./chunk-VZQHOCR5.js";
import {
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  calendarDeprecation
} from "./chunk-TV4C56Q6.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import "./chunk-FNV4XNJJ.js";
import {
  readHost
} from "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-UBPJSKMJ.js";
import {
  partyOf
} from "./chunk-SEMNRWUQ.js";
import {
  lifecycleById
} from "./chunk-GPS46V4X.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
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
  has,
  isNumber,
  items,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/teams/agent-connectors.ts
function readAgentConnectors(root) {
  return items(at(root, "agentConnectors")).flatMap((node) => {
    const id = filledText(at(node, "id"));
    const server = at(node, "toolSource", "remoteMcpServer");
    if (id === void 0 || server?.kind !== "map") return [];
    const authorization = at(server, "authorization");
    const isKept = filledText(at(authorization, "referenceId")) !== void 0;
    return [
      {
        operation: `tools of ${id}`,
        target: id,
        auth: vaultKind(at(authorization, "type")),
        line: lineOfKey(server, "mcpServerUrl"),
        registration: isKept ? lineOfKey(authorization, "referenceId") : null,
        addresses: texts(at(server, "mcpServerUrl")),
        dynamic: !has(server, "mcpToolDescription")
      }
    ];
  });
}

// src/read/teams/message-extensions.ts
var kinds = /* @__PURE__ */ new Map([
  ["none", "none"],
  ["apisecretserviceauth", "api-key"],
  ["microsoftentra", "oauth2"],
  ["oauth2.0", "oauth2"]
]);
var registrations = [
  ["apiSecretServiceAuthConfiguration", "apiSecretRegistrationId"],
  ["oAuthConfiguration", "oAuthConfigurationId"]
];
function readApiExtensions(root) {
  return items(at(root, "composeExtensions")).flatMap((node) => {
    const specification = filledText(at(node, "apiSpecificationFile"))?.replace(/^\.\//, "");
    if (specification === void 0) return [];
    const authorization = at(node, "authorization");
    const type = filledText(at(authorization, "authType")) ?? "none";
    const kept = registrations.find((path) => filledText(at(authorization, ...path)) !== void 0);
    return [
      {
        operation: `API ${specification}`,
        target: specification,
        auth: kinds.get(type.toLowerCase()) ?? "unknown",
        line: lineOfKey(node, "apiSpecificationFile"),
        registration: kept === void 0 ? null : lineOfKey(at(authorization, kept[0]), kept[1])
      }
    ];
  });
}

// src/read/teams/called.ts
function readCalled(root) {
  return [...readApiExtensions(root), ...readAgentConnectors(root)];
}
function calledAuth(root, file) {
  const kinds2 = new Map(readCalled(root).map(({ auth, line }) => [auth, line]));
  return [...kinds2].map(([kind, line]) => ({
    kind,
    name: kind,
    provider: null,
    scopes: [],
    place: placeIn(file, line)
  }));
}
function calledOperations(root, file) {
  const operations = readCalled(root).map(({ operation: id, auth, line }) => ({
    id,
    auth,
    writes: false,
    deprecated: false,
    place: placeIn(file, line)
  }));
  return [...new Map(operations.map((operation) => [operation.id, operation])).values()];
}
function calledSecrets(root, file) {
  return readCalled(root).flatMap(
    ({ target, registration }) => registration === null ? [] : [{ name: `sign-in to ${target}`, kind: "reference", place: placeIn(file, registration) }]
  );
}

// src/read/teams/endpoints.ts
function readTeamsEndpoints(root, file) {
  const unread = /* @__PURE__ */ new Set();
  const endpoints = addressesOf(root).map(({ text, line, purpose }) => {
    const place = placeIn(file, line);
    const endpoint = text === "*" ? anywhere(purpose, place) : draftEndpoint(text, purpose, place);
    if (endpoint === void 0) unread.add(line);
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] };
}
function addressesOf(root) {
  const extensions = items(at(root, "composeExtensions"));
  const code = items(at(root, "extensions")).flatMap((node) => items(at(node, "runtimes"))).map((node) => at(node, "code"));
  return [
    ...listed(at(root, "validDomains"), "domain"),
    ...each(at(root, "staticTabs"), ["contentUrl", "websiteUrl", "searchUrl"], "page"),
    ...each(at(root, "configurableTabs"), ["configurationUrl"], "page"),
    ...each(at(root, "connectors"), ["configurationUrl"], "page"),
    ...items(at(root, "bots")).flatMap(
      (bot) => entries(at(bot, "configuration")).flatMap(({ value }) => listed(at(value, "taskInfo", "url"), "page"))
    ),
    ...extensions.flatMap(
      (node) => items(at(node, "commands")).flatMap((command) => listed(at(command, "taskInfo", "url"), "page"))
    ),
    ...extensions.flatMap(
      (node) => items(at(node, "messageHandlers")).flatMap((handler) => listed(at(handler, "value", "domains"), "unfurl"))
    ),
    ...code.flatMap((node) => [...listed(at(node, "page"), "code"), ...listed(at(node, "script"), "code")]),
    ...each(at(root, "extensions"), ["audienceClaimUrl"], "code"),
    ...listed(at(root, "graphConnector", "notificationUrl"), "webhook"),
    ...readAgentConnectors(root).flatMap(({ addresses }) => addresses.map((each2) => ({ ...each2, purpose: "tools" })))
  ];
}
function each(list, keys, purpose) {
  return items(list).flatMap((node) => keys.flatMap((key) => listed(at(node, key), purpose)));
}
function listed(node, purpose) {
  return texts(node).map((address) => ({ ...address, purpose }));
}
function anywhere(purpose, place) {
  return { host: "*", scheme: null, template: false, direction: "outbound", purpose, place };
}

// src/read/teams/permissions.ts
var principals = /* @__PURE__ */ new Map([
  ["application", "application"],
  ["delegated", "delegated"]
]);
function readTeamsAuth(root, file) {
  const own = distinct([...resourceSpecific(root, file), ...olderApplication(root, file)]);
  const teams = distinct([
    ...listed2(root, "permissions", null, file),
    ...listed2(root, "devicePermissions", "device", file)
  ]);
  const line = lineOfKey(root, own.length > 0 ? "authorization" : "webApplicationInfo");
  const signIn = {
    kind: "oauth2",
    name: "app",
    provider: "microsoft-graph",
    scopes: own,
    place: placeIn(file, line)
  };
  return [
    signIn,
    ...teams.length === 0 ? [] : [{ ...signIn, name: "teams", provider: null, scopes: teams }],
    ...calledAuth(root, file)
  ];
}
function resourceSpecific(root, file) {
  return items(at(root, "authorization", "permissions", "resourceSpecific")).flatMap((node) => {
    const value = filledText(at(node, "name"));
    if (value === void 0) return [];
    const principal = principals.get((filledText(at(node, "type")) ?? "").toLowerCase()) ?? null;
    return [draftScope({ value, principal, kind: scopeKind(value), place: placeIn(file, lineOfKey(node, "name")) })];
  });
}
function olderApplication(root, file) {
  return texts(at(root, "webApplicationInfo", "applicationPermissions")).map(
    ({ text: value, line }) => draftScope({ value, principal: "application", kind: scopeKind(value), place: placeIn(file, line) })
  );
}
function listed2(root, key, principal, file) {
  return texts(at(root, key)).map(
    ({ text: value, line }) => draftScope({
      value,
      principal,
      optional: principal === "device",
      kind: scopeKind(value),
      place: placeIn(file, line)
    })
  );
}
function distinct(scopes) {
  const seen = /* @__PURE__ */ new Map();
  for (const scope of scopes) {
    const key = `${scope.principal}
${scope.value}`;
    if (!seen.has(key)) seen.set(key, scope);
  }
  return [...seen.values()];
}

// src/read/teams/settings.ts
function readTeamsSettings(root, file) {
  const version = filledText(at(root, "manifestVersion")) ?? "";
  const isPreview = /preview/i.test(version);
  const place = (key) => placeIn(file, lineOfKey(root, key));
  return [
    ...identities(root, file),
    installScopes(root, file),
    wildcardDomains(root, file),
    dynamicTools(root, file),
    {
      name: "manifest-version",
      value: version,
      exposure: isPreview ? 1 : 0,
      weight: "low",
      place: place("manifestVersion")
    },
    onOff(
      "block-until-admin-action",
      flag(at(root, "defaultBlockUntilAdminAction")) ?? false,
      0,
      place("defaultBlockUntilAdminAction")
    ),
    onOff(
      "anonymous-guests",
      flag(at(root, "meetingExtensionDefinition", "supportsAnonymousGuestUsers")) ?? false,
      1,
      place("meetingExtensionDefinition")
    )
  ];
}
function onOff(name, on, exposed, place) {
  return { name, value: String(on), exposure: on ? exposed : 1 - exposed, weight: "medium", place };
}
function identities(root, file) {
  const info = at(root, "webApplicationInfo");
  const bots = [
    ...[
      ...items(at(root, "bots")),
      ...items(at(root, "composeExtensions")),
      ...items(at(root, "dashboardCards")).flatMap((card) => at(card, "contentSource", "botConfiguration") ?? [])
    ].flatMap((node) => texts(at(node, "botId"))),
    ...items(at(root, "copilotAgents", "customEngineAgents")).flatMap((node) => texts(at(node, "id")))
  ];
  return [
    ...identity("client-id", texts(at(info, "id")), file),
    ...identity("bot-id", bots, file),
    ...texts(at(info, "resource")).map(({ text, line }) => ({
      name: "token-audience",
      value: text.replace(/[?#].*$/s, "").replace(/\/\/[^/@]*@/, "//"),
      exposure: 0,
      weight: "medium",
      place: placeIn(file, line)
    }))
  ];
}
function identity(name, ids, file) {
  const [first] = ids;
  if (first === void 0) return [];
  const values = [...new Set(ids.map(({ text }) => isGuid(text) ? text.toLowerCase() : text))].sort(compareText);
  const isOpen = values.some((value) => scopeKind(value) === "template");
  const weight = isOpen ? "medium" : "high";
  return [{ name, value: values.join(", "), exposure: 0, weight, place: placeIn(file, first.line) }];
}
function installScopes(root, file) {
  const parts = ["bots", "composeExtensions", "configurableTabs", "connectors", "staticTabs"];
  const found = parts.flatMap((key) => items(at(root, key)).flatMap((node) => texts(at(node, "scopes"))));
  const scopes = [...new Set(found.map(({ text }) => text.toLowerCase()))].sort(compareText);
  const shared = scopes.filter((scope) => scope !== "personal" && scope !== "copilot");
  return {
    name: "install-scopes",
    value: scopes.join(", ") || "none",
    exposure: shared.length,
    weight: "medium",
    place: placeIn(file, found[0]?.line ?? root.line)
  };
}
function wildcardDomains(root, file) {
  const found = texts(at(root, "validDomains")).filter(
    ({ text }) => text.includes("*") && partyOf(readHost(text)?.host ?? text) !== "microsoft.com"
  );
  const domains = [
    ...new Set(
      found.map(
        ({ text }) => text.toLowerCase().replace(/[?#].*$/s, "").replace(/^.*@/s, "")
      )
    )
  ];
  return {
    name: "wildcard-domains",
    value: domains.sort(compareText).join(", ") || "none",
    exposure: domains.length,
    weight: "high",
    place: placeIn(file, found[0]?.line ?? lineOfKey(root, "validDomains"))
  };
}
function dynamicTools(root, file) {
  const found = readAgentConnectors(root).filter(({ dynamic }) => dynamic);
  const ids = [...new Set(found.map(({ target }) => target))].sort(compareText);
  return {
    name: "dynamic-tools",
    value: ids.join(", ") || "none",
    exposure: ids.length,
    weight: "high",
    place: placeIn(file, found[0]?.line ?? lineOfKey(root, "agentConnectors"))
  };
}

// src/read/teams/triggers.ts
function readTeamsTriggers(root, file) {
  const started = [
    ...items(at(root, "bots")).flatMap(ofBot),
    ...items(at(root, "composeExtensions")).flatMap(ofMessageExtension),
    ...readApiExtensions(root).map(({ operation, line }) => ({
      event: `message extension ${operation}`,
      line
    })),
    ...items(at(root, "copilotAgents", "customEngineAgents")).map(({ line }) => ({
      event: "questions to Copilot",
      line
    })),
    ...items(at(root, "extensions")).flatMap(ofOffice)
  ].map(({ event, line }) => draftTrigger(event, "event", line, file));
  const inbound = [
    ...at(root, "graphConnector")?.kind === "map" ? [{ event: "Graph connector", key: "graphConnector" }] : [],
    ...items(at(root, "connectors")).length > 0 ? [{ event: "Office 365 connector", key: "connectors" }] : []
  ].map(({ event, key }) => draftTrigger(event, "webhook", lineOfKey(root, key), file));
  const triggers = /* @__PURE__ */ new Map();
  for (const trigger of [...started, ...inbound]) if (!triggers.has(trigger.event)) triggers.set(trigger.event, trigger);
  return [...triggers.values()];
}
function ofBot(bot) {
  const calls = ["supportsCalling", "supportsVideo"].find((key) => flag(at(bot, key)) === true);
  return [
    ...flag(at(bot, "isNotificationOnly")) === true ? [] : [{ event: "messages to the bot", line: lineOfKey(bot, "isNotificationOnly") }],
    ...flag(at(bot, "supportsFiles")) === true ? [{ event: "files to the bot", line: lineOfKey(bot, "supportsFiles") }] : [],
    ...calls === void 0 ? [] : [{ event: "calls to the bot", line: lineOfKey(bot, calls) }]
  ];
}
function ofMessageExtension(node) {
  const links = items(at(node, "messageHandlers")).length > 0;
  return [
    ...filledText(at(node, "botId")) === void 0 ? [] : [{ event: "message extension", line: lineOfKey(node, "botId") }],
    ...links ? [{ event: "links in messages", line: lineOfKey(node, "messageHandlers") }] : []
  ];
}
function ofOffice(node) {
  return items(at(node, "autoRunEvents")).flatMap((each2) => items(at(each2, "events"))).flatMap((event) => {
    const type = filledText(at(event, "type"));
    return type === void 0 ? [] : [{ event: `Office ${type}`, line: lineOfKey(event, "type") }];
  });
}
function draftTrigger(event, kind, line, file) {
  return { event, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) };
}

// src/read/connectors/teams-manifest.ts
var teamsManifest = {
  name: "teams-manifest",
  title: "Microsoft Teams app manifest",
  specification: "https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema",
  names: [],
  content: {
    names: ["**/*.{json,jsonc}"],
    pattern: /MicrosoftTeams\.schema\.json|"manifestVersion"\s*:\s*"(?:[01]\.\d|m365DevPreview|devPreview|<<|\$?\{)/i
  },
  read(file, around) {
    const root = rootOf(file);
    return root === void 0 || !isTeamsManifest(root) ? null : readApp(root, file, around);
  }
};
var ownKeys = ["bots", "composeExtensions", "developer", "packageName", "staticTabs", "validDomains"];
function isTeamsManifest(root) {
  const version = at(root, "manifestVersion");
  if (filledText(version) === void 0) return false;
  if (/MicrosoftTeams\.schema\.json/i.test(filledText(at(root, "$schema")) ?? "")) return true;
  return !isNumber(version) && ownKeys.some((key) => has(root, key));
}
function readApp(root, file, around) {
  const given = filledText(at(root, "id"));
  const id = given !== void 0 && isGuid(given) ? given.toLowerCase() : file.path;
  const { endpoints, unread } = readTeamsEndpoints(root, file);
  const connector = draftConnector({
    format: "teams-manifest",
    id,
    name: filledText(at(root, "name", "short")) ?? filledText(at(root, "packageName")) ?? id,
    role: "definition",
    version: filledText(at(root, "version")) ?? null,
    publisher: filledText(at(root, "developer", "name")) ?? null,
    places: [placeIn(file, lineOfKey(root, "id"))],
    auth: readTeamsAuth(root, file),
    endpoints,
    triggers: readTeamsTriggers(root, file),
    operations: calledOperations(root, file),
    settings: readTeamsSettings(root, file),
    deprecations: officeConnectors(root, file),
    secrets: [...calledSecrets(root, file), ...scanSecrets(root, file)],
    uses: declaredAgents(root, file, around)
  });
  return {
    connectors: [connector],
    gaps: unread.map((line) => unreadAddress(placeIn(file, line)))
  };
}
function officeConnectors(root, file) {
  const lifecycle = lifecycleById("teams-o365-connectors");
  if (lifecycle === null || items(at(root, "connectors")).length === 0) return [];
  return [calendarDeprecation(lifecycle, "connectors of Office 365", placeIn(file, lineOfKey(root, "connectors")))];
}
function declaredAgents(root, file, around) {
  const paths = items(at(root, "copilotAgents", "declarativeAgents")).flatMap((node) => {
    const named = filledText(at(node, "file"));
    const path = named === void 0 ? void 0 : resolveWithin(folderOf(file.path), named);
    return path !== void 0 && around.has(path) ? [`copilot-agent:${path}`] : [];
  });
  return [...new Set(paths)].sort(compareText);
}
export {
  teamsManifest
};
