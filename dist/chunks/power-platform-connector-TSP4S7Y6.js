import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  filesOf,
  pairOf
} from "./chunk-YWP7SYVE.js";
import {
  readSecurity,
  readSwaggerHost,
  uniqueEndpoints
} from "./chunk-QNJIATIP.js";
import {
  field,
  findPaths,
  holdersOf,
  holdsKey,
  locatedEntries,
  openReferences,
  placeOfKey,
  readKeyDefaults,
  standsForKey
} from "./chunk-GLRZUYNM.js";
import {
  hostOf,
  maximumAddress,
  providerOfUrls,
  scopeKind
} from "./chunk-VIRLKS43.js";
import "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope
} from "./chunk-7AYUYXXQ.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  atAnyCase,
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

// src/read/power-platform/scope-list.ts
var scopeCharacters = /^[!#-[\]-~]+$/;
function splitScopes(text2, delimiter) {
  const whole = text2.trim();
  if (whole === "") return [];
  if (scopeKind(whole) === "template") return [whole];
  const given = delimiter !== void 0 && /^[;|]$/.test(delimiter) ? delimiter : ",";
  const parts = whole.replaceAll(given, " ").split(/\s+/).filter((part) => part !== "" && part !== ",");
  return parts.every(looksLikeScope) ? [...new Set(parts)] : [whole];
}
function looksLikeScope(part) {
  if (!scopeCharacters.test(part)) return false;
  return /[.:/_-]/.test(part) || /^[a-z]/.test(part) || /^[A-Z0-9*]+$/.test(part);
}

// src/read/power-platform/url-template.ts
var expression = /@\{?[A-Za-z]+\([^()]*\)\}?/g;
function readTemplate(address, purpose, direction, place) {
  if (address.length > maximumAddress) return [];
  const expressions = [];
  const plain2 = address.trim().replace(expression, (found) => `{e${expressions.push(found) - 1}}`);
  const read = hostOf(plain2);
  if (read === void 0) return [];
  const host = read.host.replace(/\{e(\d+)\}/g, (whole, index) => expressions[Number(index)] ?? whole);
  return [{ host, scheme: read.scheme, template: read.template, direction, purpose, place }];
}

// src/read/power-platform/sign-in.ts
function readSignIn(name, parameter, place) {
  const settings = atAnyCase(parameter, "oAuthSettings");
  const custom = atAnyCase(settings, "customParameters");
  const properties = atAnyCase(settings, "properties");
  const { file } = place;
  const urls = signInUrls(custom, file);
  const identityProvider = foundIn(atAnyCase(settings, "identityProvider"), file);
  return {
    auth: readAuth(name, settings, place, identityProvider[0]?.text, urls),
    endpoints: [
      ...urls.flatMap((url) => readTemplate(url.text, url.purpose, "outbound", url.place)),
      ...redirects(settings, file)
    ],
    secrets: readSecret(name, atAnyCase(settings, "clientSecret"), file),
    identityProvider,
    resources: [
      ...foundIn(atAnyCase(properties, "AzureActiveDirectoryResourceId"), file),
      ...foundIn(customValue(atAnyCase(custom, "resourceUri")), file)
    ],
    onBehalfOf: placeOfTrue(
      [atAnyCase(properties, "IsOnbehalfofLoginSupported"), customValue(atAnyCase(custom, "enableOnbehalfOfLogin"))],
      file
    )
  };
}
function readAuth(name, settings, place, identityProvider, urls) {
  const written = texts(atAnyCase(settings, "scopes"));
  const delimiter = text(customValue(atAnyCase(atAnyCase(settings, "customParameters"), "scopeListDelimiter")));
  const provider = providerOf(
    identityProvider,
    urls.map((url) => url.text),
    written.map((scope) => scope.text)
  );
  const principal = provider === "microsoft-graph" ? "delegated" : null;
  const scopes = /* @__PURE__ */ new Map();
  for (const { text: text2, line } of written) {
    for (const value of splitScopes(text2, delimiter)) {
      if (!scopes.has(value))
        scopes.set(value, draftScope({ value, principal, kind: scopeKind(value), place: { file: place.file, line } }));
    }
  }
  return { kind: "oauth2", name, provider, scopes: [...scopes.values()], place };
}
function redirects(settings, file) {
  return foundIn(atAnyCase(settings, "redirectUrl"), file).flatMap((url) => readTemplate(url.text, "redirect", "inbound", url.place)).filter((endpoint) => !/(?:^|\.)consent\.azure-apim\.(?:net|us|cn)$/.test(endpoint.host));
}
function readSecret(name, secret, file) {
  const value = filledText(secret);
  if (secret === void 0 || value === void 0 || standsForKey(value)) return [];
  const place = { file, line: secret.line };
  return [{ name: name === "token" ? "clientSecret" : `${name} clientSecret`, kind: "literal", place }];
}
function placeOfTrue(nodes, file) {
  const node = nodes.find((candidate) => flag(candidate) === true);
  return node === void 0 ? null : { file, line: node.line };
}
var identityProviders = /* @__PURE__ */ new Map([
  ["aad", "microsoft-graph"],
  ["aadcertificate", "microsoft-graph"],
  ["google", "google"],
  ["slack", "slack"],
  ["github", "github-oauth"]
]);
function providerOf(identityProvider, urls, scopes) {
  return identityProviders.get(identityProvider?.toLowerCase() ?? "") ?? providerOfUrls([...urls, ...scopes]);
}
var urlKeys = [
  ["loginUri", ["authorization", "token"]],
  ["authorizationUrl", ["authorization"]],
  ["authorizationUrlTemplate", ["authorization"]],
  ["tokenUrl", ["token"]],
  ["tokenUrlTemplate", ["token"]],
  ["refreshUrl", ["token"]],
  ["refreshUrlTemplate", ["token"]]
];
function signInUrls(custom, file) {
  const urls = urlKeys.flatMap(
    ([key, purposes]) => foundIn(customValue(atAnyCase(custom, key)), file).flatMap(
      (url) => purposes.map((purpose) => ({ ...url, key, purpose }))
    )
  );
  const givesTokens = new Set(
    urls.filter((url) => !url.key.startsWith("refresh") && url.purpose === "token").map((url) => hostOf(url.text)?.host)
  );
  return urls.filter((url) => !url.key.startsWith("refresh") || !givesTokens.has(hostOf(url.text)?.host));
}
function customValue(parameter) {
  return parameter?.kind === "map" ? atAnyCase(parameter, "value") : parameter;
}
function foundIn(node, file) {
  const value = filledText(node);
  return value === void 0 || node === void 0 ? [] : [{ text: value, place: { file, line: node.line } }];
}

// src/read/power-platform/connection.ts
function openTo(parameters) {
  const place = { file: parameters.file.path, line: parameters.node.line };
  return { kind: "none", name: "connection", provider: null, scopes: [], place };
}
function readConnection(parameters, sets) {
  const single = parameters === void 0 ? [] : parametersOf(parameters.node, parameters.file.path, "");
  const several = sets === void 0 ? [] : items(atAnyCase(sets.node, "values")).map((set, index) => readSet(set, index, sets));
  const groups = [single, ...several.map((set) => set.parameters)];
  const signIns = groups.flat().filter((parameter) => parameter.type === "oauthsetting").map((parameter) => readSignIn(parameter.name, parameter.node, parameter.place));
  const auth = [...groups.flatMap(readKeys), ...signIns.map((found) => found.auth), ...several.flatMap((set) => set.open)];
  return {
    auth: auth.length > 0 || parameters === void 0 ? auth : [openTo(parameters)],
    endpoints: signIns.flatMap((found) => found.endpoints),
    secrets: signIns.flatMap((found) => found.secrets),
    identityProviders: signIns.flatMap((found) => found.identityProvider),
    resources: signIns.flatMap((found) => found.resources),
    onBehalfOf: signIns.map((found) => found.onBehalfOf).find((place) => place !== null) ?? null
  };
}
function readSet(set, index, sets) {
  const name = filledText(atAnyCase(set, "name")) ?? String(index + 1);
  const inSet = atAnyCase(set, "parameters");
  const place = { file: sets.file.path, line: set.line };
  const asksNothing = set.kind === "map" && (inSet === void 0 || inSet.kind === "map" && inSet.entries.size === 0);
  return {
    parameters: inSet === void 0 ? [] : parametersOf(inSet, sets.file.path, `${name}/`),
    open: asksNothing ? [{ kind: "none", name, provider: null, scopes: [], place }] : []
  };
}
function parametersOf(node, file, prefix) {
  return entries(node).flatMap(({ key, line, value }) => {
    const type = filledText(atAnyCase(value, "type"))?.toLowerCase();
    return type === void 0 ? [] : [{ key, name: prefix + key, type, node: value, place: { file, line } }];
  });
}
var kinds = /* @__PURE__ */ new Map([
  ["securestring", "api-key"],
  ["clientcertificate", "certificate"],
  ["managedidentity", "oauth2"]
]);
function readKeys(group) {
  const user = group.find((parameter) => /^(?:user(?:name|id)?|login|email)$/.test(plainKey(parameter.key)));
  const password = group.find(
    (parameter) => parameter.type === "securestring" && /^(?:password|passwd|pwd|pass)$/.test(plainKey(parameter.key))
  );
  const paired = user !== void 0 && password !== void 0;
  return group.flatMap((parameter) => {
    const kind = kinds.get(parameter.type);
    if (kind === void 0 || paired && parameter === user) return [];
    const { name, place } = parameter;
    return [{ kind: paired && parameter === password ? "basic" : kind, name, provider: null, scopes: [], place }];
  });
}
function plainKey(key) {
  return key.slice(key.lastIndexOf(":") + 1).toLowerCase().replace(/[-_ ]/g, "");
}

// src/read/power-platform/declarations.ts
function openPair(pair, around) {
  const open = (path, suits) => {
    const file = path === void 0 ? void 0 : around.file(path);
    const root = file === void 0 ? void 0 : rootOf(file);
    return file === void 0 || root === void 0 || !suits(root) ? void 0 : { file, node: root };
  };
  const properties = below(open(pair.properties, isProperties), "properties");
  return {
    definition: open(pair.definition, isDefinition),
    properties,
    parameters: below(properties, "connectionParameters") ?? open(pair.parameters, isParameters),
    parameterSets: below(properties, "connectionParameterSets") ?? open(pair.parameterSets, (root) => has(root, "values")),
    policies: below(properties, "policyTemplateInstances") ?? open(pair.policies, isPolicies),
    script: pair.script === void 0 ? void 0 : around.file(pair.script)
  };
}
function leaderOf(pair, declared) {
  const readable = [
    declared.definition,
    declared.properties,
    declared.parameters,
    declared.parameterSets,
    declared.policies
  ];
  const first = readable.find((located) => located !== void 0 && isNamedFormat(located.file.path));
  if (first !== void 0) return first.file.path;
  return readable.some((located) => located !== void 0) ? pair.settings : void 0;
}
function isNamedFormat(path) {
  return /(?:^|\/)(?:apidefinition\.swagger|apiproperties)\.json$|_(?:openapidefinition|connectionparameters|connectionparametersets|policytemplateinstances)\.json$/i.test(
    path
  );
}
function filesBeside(path, pair) {
  const files = filesOf(pair);
  const belongs = files.some((file) => file !== pair.settings && file !== pair.script);
  return belongs ? files.filter((file) => file !== path) : [];
}
function below(from, key) {
  const node = from === void 0 ? void 0 : atAnyCase(from.node, key);
  return from === void 0 || node === void 0 ? void 0 : { file: from.file, node };
}
function isDefinition(root) {
  return filledText(at(root, "swagger")) === "2.0" || has(root, "paths") && has(root, "info");
}
var propertyKeys = [
  "connectionParameters",
  "connectionParameterSets",
  "policyTemplateInstances",
  "iconBrandColor",
  "capabilities",
  "publisher",
  "stackOwner",
  "scriptOperations"
];
function isProperties(root) {
  const properties = atAnyCase(root, "properties");
  return propertyKeys.some((key) => atAnyCase(properties, key) !== void 0);
}
function isParameters(root) {
  return root.kind === "map" && entries(root).every(({ value }) => atAnyCase(value, "type") !== void 0);
}
function isPolicies(root) {
  return root.kind === "list" && root.items.every((item) => atAnyCase(item, "templateId") !== void 0);
}

// src/read/power-platform/lifecycle.ts
var marker = /[([]\s*deprecated\s*[)\]]|[-–—:]\s*deprecated\.?\s*$|^deprecated\s*(?:[-–—:.]|$)/i;
function readDeprecations(root, operations) {
  const info = at(root.node, "info");
  const found = operations.flatMap(ofOperation);
  if (operations.length > 0 && operations.every((operation) => operation.deprecated))
    found.push(sign("flag", "connector", placeOfKey(root, "paths"), "All its operations are deprecated"));
  if (info === void 0) return found;
  const about = { file: root.file, node: info };
  if (marker.test(short(filledText(at(info, "title")))))
    found.push(sign("text", "connector", placeOfKey(about, "title"), null));
  if (isDeprecatedStatus(about)) found.push(sign("tier", "connector", placeOfKey(about, "x-ms-api-annotation"), null));
  return found;
}
function ofOperation(operation) {
  const subject = `operation ${operation.id}`;
  const status = isDeprecatedStatus(operation.at) ? [sign("tier", subject, placeOfKey(operation.at, "x-ms-api-annotation"), null)] : [];
  if (operation.deprecated) return [sign("flag", subject, placeOfKey(operation.at, "deprecated"), null), ...status];
  const key = ["summary", "description"].find((name) => marker.test(short(filledText(field(operation.at.node, name)))));
  return key === void 0 ? status : [sign("text", subject, placeOfKey(operation.at, key), null), ...status];
}
function isDeprecatedStatus(holder) {
  return filledText(at(holder.node, "x-ms-api-annotation", "status"))?.toLowerCase() === "deprecated";
}
function sign(signal, subject, place, message) {
  return { signal, subject, lifecycle: null, deprecated: null, retired: null, certain: true, message, place };
}
function short(text2) {
  if (text2 === void 0 || text2.length <= 1e3) return text2 ?? "";
  return `${text2.slice(0, 500)} ${text2.slice(-500)}`;
}

// src/read/power-platform/triggers.ts
function readTriggers(paths) {
  return paths.flatMap(({ at: at2, operations }) => {
    const notifies = has(at2.node, "x-ms-notification-content");
    const isTrigger = operations.map((operation) => text(field(operation.at.node, "x-ms-trigger")) !== void 0);
    return operations.flatMap((operation, index) => {
      const own = has(operation.at.node, "x-ms-notification-content");
      const registers = own || notifies && !isTrigger.includes(true) && operation.method === "POST";
      if (isTrigger[index] !== true && !registers) return [];
      const trigger = {
        event: operation.id,
        kind: own || notifies ? "webhook" : "event",
        filter: null,
        authenticated: null,
        untrusted: false,
        place: isTrigger[index] === true ? placeOfKey(operation.at, "x-ms-trigger") : operation.place
      };
      return [trigger];
    });
  });
}

// src/read/power-platform/description.ts
var nothing = {
  title: null,
  version: null,
  endpoints: [],
  triggers: [],
  operations: [],
  deprecations: [],
  secrets: [],
  advised: { auth: [], endpoints: [] },
  gaps: []
};
function readDescription(definition, around) {
  if (definition === void 0) return nothing;
  const references = openReferences(definition.file, around);
  const paths = findPaths(references.at(definition, "paths"), references);
  const operations = paths.flatMap((path) => path.operations);
  const advised = readSecurity(locatedEntries(references.at(definition, "securityDefinitions")), /* @__PURE__ */ new Map(), references);
  return {
    title: filledText(at(definition.node, "info", "title")) ?? null,
    version: filledText(at(definition.node, "info", "version")) ?? null,
    endpoints: readSwaggerHost(definition),
    triggers: readTriggers(paths),
    // The connection signs in, not the operation.
    operations: operations.map(({ id, writes, deprecated, place }) => ({ id, auth: null, writes, deprecated, place })),
    deprecations: readDeprecations(definition, operations),
    secrets: readKeyDefaults(holdersOf(definition, paths)),
    advised: { auth: advised.auth, endpoints: advised.endpoints },
    gaps: references.gaps()
  };
}

// src/read/power-platform/missing-halves.ts
function findMissingHalves(pair, declared) {
  const { definition, properties, parameters, parameterSets, policies } = declared;
  const gaps = [];
  const note = (file, line, reason) => {
    gaps.push({ kind: "unknown", file, line, reason });
  };
  const half = properties ?? parameters ?? parameterSets ?? policies;
  if (pair.definition === void 0 && half !== void 0) {
    note(half.file.path, null, "no API definition stands beside it, so its hosts and operations are not known");
  }
  if (definition !== void 0 && !namesConnection(pair)) {
    const reason = "no connection properties stand beside it, so how its users sign in is known from its security definitions only";
    note(definition.file.path, null, reason);
  }
  const scripted = atAnyCase(properties?.node, "scriptOperations");
  const count = items(scripted).length + entries(scripted).length;
  if (properties !== void 0 && scripted !== void 0 && count > 0 && pair.script === void 0)
    note(properties.file.path, scripted.line, "it runs a script that does not stand beside it");
  return gaps;
}
function namesConnection(pair) {
  return [pair.properties, pair.parameters, pair.parameterSets].some((path) => path !== void 0);
}

// src/read/power-platform/policies.ts
function readPolicies(policies) {
  const endpoints = [];
  const secrets = [];
  for (const policy of items(policies?.node)) {
    const file = policies?.file.path ?? "";
    const template = filledText(atAnyCase(policy, "templateId"))?.toLowerCase();
    const parameters = entries(atAnyCase(policy, "parameters")).map(({ key, line, value }) => ({
      key: key.slice(key.lastIndexOf(".") + 1).toLowerCase(),
      place: { file, line },
      value
    }));
    if (template === "dynamichosturl" || template === "routerequesttoendpoint") {
      for (const { key, value, place } of parameters) {
        const address = text(value);
        if (address !== void 0 && (key === "urltemplate" || address.includes("://")))
          endpoints.push(...readTemplate(address, "api", "outbound", place));
      }
    }
    if (template === "setheader" || template === "setqueryparameter") {
      const name = filledText(parameters.find((parameter) => parameter.key === "name")?.value);
      const set = parameters.find((parameter) => parameter.key === "value");
      if (name !== void 0 && set !== void 0 && holdsKey(name, set.value))
        secrets.push({ name: `${template} ${name}`, kind: "literal", place: set.place });
    }
  }
  return { endpoints, secrets };
}

// src/read/power-platform/settings.ts
function readSettings(connection, properties, signIn) {
  const stackOwner = atAnyCase(properties?.node, "stackOwner");
  const owner = properties === void 0 || stackOwner === void 0 ? [] : [{ text: filledText(stackOwner) ?? "", place: { file: properties.file.path, line: stackOwner.line } }];
  const behalf = connection.onBehalfOf;
  return [
    {
      name: "on-behalf-of",
      value: String(behalf !== null),
      exposure: behalf === null ? 0 : 1,
      weight: "high",
      place: behalf ?? signIn
    },
    ...plain("identity-provider", connection.identityProviders),
    ...plain("resource", connection.resources),
    ...plain("stack-owner", owner)
  ];
}
function plain(name, found) {
  const values = [...new Set(found.map((value) => value.text).filter((value) => value !== ""))].sort(compareText);
  const place = found[0]?.place;
  return place === void 0 || values.length === 0 ? [] : [{ name, value: values.join(", "), exposure: 0, weight: "medium", place }];
}

// src/read/connectors/power-platform-connector.ts
var powerPlatformConnector = {
  name: "power-platform-connector",
  title: "Power Platform custom connector",
  specification: "https://learn.microsoft.com/connectors/custom-connectors/",
  names: [
    "**/apiDefinition.swagger.json",
    "**/apiProperties.json",
    "**/*_openapidefinition.json",
    "**/*_connectionparameters.json",
    "**/*_connectionparametersets.json",
    "**/*_policytemplateinstances.json"
  ],
  content: { names: ["**/settings.json"], pattern: /"api(?:Definition|Properties)"\s*:\s*"/ },
  related: (file, around) => filesBeside(file.path, pairOf(file.path, around)),
  read(file, around) {
    const pair = pairOf(file.path, around);
    const declared = openPair(pair, around);
    const leader = leaderOf(pair, declared);
    if (leader === void 0) return null;
    return leader === file.path ? readPair(pair, declared, around) : { connectors: [], gaps: [] };
  }
};
function readPair(pair, declared, around) {
  const description = readDescription(declared.definition, around);
  const connection = readConnection(declared.parameters, declared.parameterSets);
  const policies = readPolicies(declared.policies);
  const signIn = namesConnection(pair) ? connection : description.advised;
  const connector = draftConnector({
    format: "power-platform-connector",
    id: pair.id,
    name: description.title ?? baseOf(pair.id),
    role: "definition",
    version: description.version,
    publisher: filledText(atAnyCase(declared.properties?.node, "publisher")) ?? null,
    tier: tierOf(pair.id),
    runsCode: pair.script !== void 0,
    places: placesOf(declared),
    auth: signIn.auth,
    endpoints: uniqueEndpoints([...description.endpoints, ...policies.endpoints, ...signIn.endpoints]),
    triggers: description.triggers,
    operations: description.operations,
    code: readCode(declared),
    settings: settingsOf(connection, declared),
    deprecations: description.deprecations,
    secrets: [...connection.secrets, ...policies.secrets, ...description.secrets]
  });
  return { connectors: [connector], gaps: [...findMissingHalves(pair, declared), ...description.gaps] };
}
function placesOf({ definition, properties, parameters, parameterSets, policies }) {
  const places = [];
  if (definition !== void 0) places.push({ file: definition.file.path, line: lineOfKey(definition.node, "swagger") });
  for (const located of [properties, parameters, parameterSets, policies]) {
    if (located !== void 0 && !places.some((place) => place.file === located.file.path))
      places.push({ file: located.file.path, line: located.node.line });
  }
  return places;
}
var tiers = [
  ["certified-connectors", "certified"],
  ["independent-publisher-connectors", "independent"],
  ["custom-connectors", "custom"]
];
function tierOf(path) {
  const folders = path.toLowerCase().split("/");
  return tiers.find(([folder]) => folders.includes(folder))?.[1] ?? null;
}
function readCode({ script }) {
  if (script === void 0) return [];
  const digest = digestText(script.text.replaceAll("\r\n", "\n"));
  return [{ kind: "script", name: "script.csx", digest, untrusted: false, place: { file: script.path, line: 1 } }];
}
function settingsOf(connection, { properties, parameters, parameterSets }) {
  const where = parameters ?? parameterSets ?? properties;
  if (where === void 0) return [];
  return readSettings(connection, properties, { file: where.file.path, line: where.node.line });
}
export {
  powerPlatformConnector
};
