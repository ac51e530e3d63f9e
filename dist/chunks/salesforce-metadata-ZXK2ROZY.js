import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addressesIn,
  readAddresses
} from "./chunk-QRG2LO57.js";
import {
  isOn,
  partsOf,
  readSwitches,
  textOf,
  textsOf
} from "./chunk-QQ5JTJVJ.js";
import {
  providerOfUrls,
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  judgeValue
} from "./chunk-KGAP5Q73.js";
import "./chunk-ZC5TDZSW.js";
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
import "./chunk-GPS46V4X.js";
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
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  has,
  items,
  lineOfKey
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/salesforce/component.ts
function nameOf(file) {
  return baseOf(file.path).replace(/\..*$/s, "");
}

// src/read/salesforce/literal-secrets.ts
var secretElements = /* @__PURE__ */ new Set([
  "awsAccessSecret",
  "consumerSecret",
  "ecKey",
  "oauthRefreshToken",
  "oauthToken",
  "password",
  "privateKey"
]);
function readLiteralSecrets({ element, file }) {
  const found = /* @__PURE__ */ new Map();
  for (const value of valuesWithin(element, "", false)) {
    const { name, line } = value;
    const kind = judge(value);
    if (kind !== null && found.get(name)?.kind !== "literal")
      found.set(name, { name, kind, place: placeIn(file, line) });
  }
  return [...found.values()];
}
function valuesWithin(node, name, isOwn) {
  if (node.kind === "scalar") return [{ name, isOwn, text: node.text.trim(), line: node.line }];
  if (node.kind === "list") return items(node).flatMap((item) => valuesWithin(item, name, isOwn));
  const parameter = textOf(node, "parameterName");
  return entries(node).flatMap(({ key, value }) => {
    if (key === "#text") return valuesWithin(value, name, isOwn);
    const named = key === "parameterValue" && parameter !== void 0;
    return valuesWithin(value, named ? parameter : key, named);
  });
}
function judge({ name, isOwn, text }) {
  if (looksLikeSecret(text)) return "literal";
  if (isOwn) return !/^(?:\{!|https?:)/.test(text) && judgeValue(name, text, /* @__PURE__ */ new Map()) === "literal" ? "literal" : null;
  if (!secretElements.has(name)) return null;
  if (/^\+\+[^+]{1,2000}\+\+$/.test(text)) return "reference";
  return isPlaceholder(text) || /^_*placeholder/i.test(text) || /_placeholder_*$/i.test(text) ? null : "literal";
}

// src/read/salesforce/scopes.ts
var wireNames = /* @__PURE__ */ new Map([
  ["Address", "address"],
  ["Api", "api"],
  ["Basic", "id"],
  ["CDP", "cdp_api"],
  ["CDPCalculatedInsight", "cdp_calculated_insight_api"],
  ["CDPIdentityResolution", "cdp_identityresolution_api"],
  ["CDPIngest", "cdp_ingest_api"],
  ["CDPProfile", "cdp_profile_api"],
  ["CDPQuery", "cdp_query_api"],
  ["CDPSegment", "cdp_segment_api"],
  ["Chatbot", "chatbot_api"],
  ["ChatbotApi", "chatbot_api"],
  ["Chatter", "chatter_api"],
  ["Content", "content"],
  ["CustomApplications", "visualforce"],
  ["CustomPermissions", "custom_permissions"],
  ["Eclair", "eclair_api"],
  ["EinsteinGPT", "einstein_gpt_api"],
  ["Email", "email"],
  ["ForgotPassword", "forgot_password"],
  ["Full", "full"],
  ["ID", "id"],
  ["Interaction", "interaction_api"],
  ["Lightning", "lightning"],
  ["MCP", "mcp_api"],
  ["OfflineAccess", "offline_access"],
  ["OpenID", "openid"],
  ["Pardot", "pardot_api"],
  ["Phone", "phone"],
  ["Profile", "profile"],
  ["PwdlessLogin", "pwdless_login_api"],
  ["RefreshToken", "refresh_token"],
  ["SFAP", "sfap_api"],
  ["SfapApi", "sfap_api"],
  ["UserRegistration", "user_registration_api"],
  ["Wave", "wave_api"],
  ["Web", "web"]
]);
function readGrantedScopes(found, file) {
  return readScopes(found, file, (name) => wireNames.get(name) ?? name);
}
function readAskedScopes(found, file) {
  return readScopes(found, file, (name) => name);
}
function readScopes(found, file, spell) {
  const scopes = /* @__PURE__ */ new Map();
  for (const { text, line } of found) {
    for (const name of text.split(/[\s,]+/)) {
      const value = spell(name);
      if (name === "" || scopes.has(value)) continue;
      scopes.set(value, draftScope({ value, kind: scopeKind(value), place: placeIn(file, line) }));
    }
  }
  return [...scopes.values()];
}

// src/read/salesforce/auth-provider.ts
var switches = [
  { name: "require-mfa", element: "requireMfa", otherwise: false, safe: true, weight: "high" },
  { name: "secret-in-apis", element: "sendSecretInApis", otherwise: true, safe: false, weight: "medium" }
];
var providers = /* @__PURE__ */ new Map([
  ["GitHub", "github-oauth"],
  ["Google", "google"],
  ["Microsoft", "microsoft-graph"],
  ["MicrosoftACS", "microsoft-graph"],
  ["Salesforce", "salesforce"],
  ["Slack", "slack"]
]);
function providerOf(element) {
  return providers.get(textOf(element, "providerType") ?? "") ?? providerOfUrls(addressesOf(element).map((address) => address.text));
}
function readAuthProvider(component) {
  const { element, file } = component;
  const { endpoints, deprecations, gaps } = readAddresses(addressesOf(element), file);
  const scopesFound = textsOf(element, "defaultScopes");
  const connector = draftConnector({
    format: "salesforce-metadata",
    id: file.path,
    name: textOf(element, "friendlyName") ?? nameOf(file),
    role: "usage",
    places: [placeIn(file, element.line)],
    auth: [
      {
        kind: textOf(element, "providerType") === "OpenIdConnect" ? "oidc" : "oauth2",
        name: "provider",
        provider: providerOf(element),
        scopes: readAskedScopes(scopesFound, file),
        place: placeIn(file, lineOfKey(element, "providerType"))
      }
    ],
    endpoints,
    settings: [...readSwitches(switches, element, file), readPkce(component), ...readClient(component)],
    code: ["plugin", "registrationHandler"].flatMap(
      (name) => textsOf(element, name).map(({ text, line }) => ({
        kind: "hook",
        name,
        digest: text,
        untrusted: false,
        place: placeIn(file, line)
      }))
    ),
    deprecations,
    secrets: readLiteralSecrets(component)
  });
  return { connectors: [connector], gaps };
}
function addressesOf(element) {
  return [
    ...addressesIn(element, "authorizeUrl", "authorization"),
    ...addressesIn(element, "tokenUrl", "token"),
    ...addressesIn(element, "userInfoUrl", "api"),
    ...addressesIn(element, "errorUrl", "redirect"),
    ...addressesIn(element, "logoutUrl", "redirect")
  ];
}
function readPkce({ element, file }) {
  const on = textOf(element, "isPkceEnabled")?.toLowerCase() === "true";
  const place = placeIn(file, lineOfKey(element, "isPkceEnabled"));
  return { name: "pkce", value: on ? "on" : "optional", exposure: on ? 0 : 1, weight: "high", place };
}
function readClient({ element, file }) {
  const [key] = textsOf(element, "consumerKey");
  if (key === void 0) return [];
  return [{ name: "client-id", value: key.text, exposure: 0, weight: "high", place: placeIn(file, key.line) }];
}

// src/read/salesforce/oauth-policy.ts
function readIpRelaxation(text, place) {
  const value = text?.toLowerCase() ?? "enforce";
  const steps = ["enforce", "enforce_relaxrefresh", "bypass_2factor", "bypass"];
  const step = steps.indexOf(value);
  return { name: "ip-relaxation", value, exposure: step === -1 ? steps.length : step, weight: "high", place };
}
function readTokenLifetime(text, place) {
  const value = text ?? "infinite";
  const ends = value === "zero" || /^specific_(?:lifetime|inactivity)(?::|$)/.test(value);
  return { name: "refresh-token-lifetime", value, exposure: ends ? 0 : 1, weight: "high", place };
}
function readTrustedRanges(element, name, file) {
  const ranges = partsOf(element, name).flatMap((range) => {
    const start = textOf(range, "start") ?? textOf(range, "startIpAddress");
    const end = textOf(range, "end") ?? textOf(range, "endIpAddress") ?? start;
    return start === void 0 ? [] : [`${start} to ${end}`];
  });
  const distinct = [...new Set(ranges)].sort(compareText);
  return {
    name: "trusted-ip-ranges",
    value: distinct.join(", ") || "none",
    exposure: distinct.length,
    weight: distinct.some((range) => /^(?:0\.0\.0\.0|::) to /.test(range)) ? "high" : "medium",
    place: placeIn(file, lineOfKey(element, name))
  };
}
function readCertificate(element, file) {
  const text = textOf(element, "certificate");
  return {
    name: "jwt-certificate",
    value: text === void 0 ? "none" : digestText(text.replace(/\s+/g, "")),
    exposure: text === void 0 ? 0 : 1,
    weight: "high",
    place: placeIn(file, lineOfKey(element, "certificate"))
  };
}
var catchAll = /* @__PURE__ */ new Set(["api", "full", "web"]);
var lasting = /* @__PURE__ */ new Set(["offline_access", "refresh_token"]);
function readUnattended(scopes, relaxation, lifetime) {
  const has2 = (wanted) => scopes.some((scope) => wanted.has(scope.value));
  const all = has2(catchAll) && has2(lasting) && lifetime.value === "infinite" && /^bypass$/.test(relaxation.value);
  return {
    name: "unattended-access",
    value: all ? "for ever, from anywhere" : "limited",
    exposure: all ? 1 : 0,
    weight: "critical",
    place: relaxation.place
  };
}

// src/read/salesforce/switches.ts
var connectedAppSwitches = [
  { name: "admin-approved", element: "isAdminApproved", otherwise: false, safe: true, weight: "high" },
  { name: "client-credentials", element: "isClientCredentialEnabled", otherwise: false, safe: false, weight: "high" },
  { name: "code-credentials", element: "isCodeCredentialEnabled", otherwise: false, safe: false, weight: "medium" },
  { name: "introspect-all-tokens", element: "isIntrospectAllTokens", otherwise: false, safe: false, weight: "medium" },
  { name: "secret-optional", element: "isConsumerSecretOptional", otherwise: false, safe: false, weight: "high" },
  {
    name: "secret-to-refresh",
    element: "isSecretRequiredForRefreshToken",
    otherwise: true,
    safe: true,
    weight: "high"
  },
  { name: "token-exchange", element: "isTokenExchangeEnabled", otherwise: false, safe: false, weight: "medium" },
  { name: "token-rotation", element: "isRefreshTokenRotationEnabled", otherwise: false, safe: true, weight: "high" }
];
var appSwitches = [
  {
    name: "client-credentials",
    element: "isClientCredentialsFlowEnabled",
    otherwise: false,
    safe: false,
    weight: "high"
  },
  { name: "code-credentials", element: "isCodeCredFlowEnabled", otherwise: false, safe: false, weight: "medium" },
  { name: "device-flow", element: "isDeviceFlowEnabled", otherwise: false, safe: false, weight: "high" },
  { name: "introspect-all-tokens", element: "isIntrospectAllTokens", otherwise: false, safe: false, weight: "medium" },
  { name: "secret-optional", element: "isConsumerSecretOptional", otherwise: false, safe: false, weight: "high" },
  {
    name: "secret-to-refresh",
    element: "isSecretRequiredForRefreshToken",
    otherwise: true,
    safe: true,
    weight: "high"
  },
  { name: "token-exchange", element: "isTokenExchangeEnabled", otherwise: false, safe: false, weight: "medium" },
  { name: "token-rotation", element: "isRefreshTokenRotationEnabled", otherwise: false, safe: true, weight: "high" }
];
var appPolicySwitches = [
  {
    name: "client-credentials-policy",
    element: "isClientCredentialsFlowEnabled",
    otherwise: false,
    safe: false,
    weight: "high"
  },
  {
    name: "guest-credentials-policy",
    element: "isGuestCodeCredFlowEnabled",
    otherwise: false,
    safe: false,
    weight: "high"
  },
  {
    name: "token-exchange-policy",
    element: "isTokenExchangeFlowEnabled",
    otherwise: false,
    safe: false,
    weight: "medium"
  }
];

// src/read/salesforce/connected-app.ts
function readConnectedApp({ element, file }) {
  const oauth = at(element, "oauthConfig");
  const scopes = readGrantedScopes(textsOf(oauth, "scopes"), file);
  const { endpoints, deprecations, gaps } = readAddresses(addressesOf2(element, oauth), file);
  const id = identify(oauth);
  const place = placeIn(file, element.line);
  const connector = draftConnector({
    format: "salesforce-metadata",
    id: id ?? file.path,
    name: textOf(element, "label") ?? nameOf(file),
    role: "grant",
    places: [place],
    auth: has(element, "oauthConfig") ? [
      {
        kind: "oauth2",
        name: "oauth",
        provider: "salesforce",
        scopes,
        place: placeIn(file, lineOfKey(element, "oauthConfig"))
      }
    ] : [],
    endpoints,
    settings: oauth === void 0 ? [] : readSettings(element, oauth, scopes, file),
    code: readPlugin(element, file),
    deprecations: [
      ...findDeprecations("salesforce-metadata-type", "ConnectedApp", "connected app", place),
      ...deprecations
    ],
    secrets: readLiteralSecrets({ element, file })
  });
  return { connectors: [connector], gaps };
}
function identify(oauth) {
  const key = textOf(oauth, "consumerKey");
  if (key === void 0 || !/^[A-Za-z0-9._]{8,256}$/.test(key) || !/\d/.test(key)) return null;
  return looksLikeSecret(key) || /your|placeholder|x{4}/i.test(key) ? null : key;
}
function addressesOf2(element, oauth) {
  return [
    ...addressesIn(oauth, "callbackUrl", "redirect"),
    ...addressesIn(oauth, "singleLogoutUrl", "logout"),
    ...addressesIn(at(element, "oauthPolicy"), "singleLogoutUrl", "logout"),
    ...addressesIn(at(element, "samlConfig"), "acsUrl", "redirect"),
    ...addressesIn(at(element, "canvasConfig"), "canvasUrl", "frame"),
    ...addressesIn(element, "startUrl", "app"),
    ...addressesIn(element, "mobileStartUrl", "app")
  ];
}
function readSettings(element, oauth, scopes, file) {
  const policy = at(element, "oauthPolicy");
  const placeOf = (name) => placeIn(file, lineOfKey(policy ?? element, name));
  const relaxation = readIpRelaxation(textOf(policy, "ipRelaxation"), placeOf("ipRelaxation"));
  const lifetime = readTokenLifetime(textOf(policy, "refreshTokenPolicy")?.toLowerCase(), placeOf("refreshTokenPolicy"));
  return [
    ...readSwitches(connectedAppSwitches, oauth, file),
    readPkce2(oauth, file),
    relaxation,
    lifetime,
    readUnattended(scopes, relaxation, lifetime),
    readTrustedRanges(element, "ipRanges", file),
    readCertificate(oauth, file)
  ];
}
function readPkce2(oauth, file) {
  const required = textOf(oauth, "isPkceRequired")?.toLowerCase() === "true";
  return {
    name: "pkce",
    value: required ? "required" : "optional",
    exposure: required ? 0 : 1,
    weight: "high",
    place: placeIn(file, lineOfKey(oauth, "isPkceRequired"))
  };
}
function readPlugin(element, file) {
  return textsOf(element, "plugin").map(({ text, line }) => ({
    kind: "hook",
    name: "plugin",
    digest: text,
    untrusted: false,
    place: placeIn(file, line)
  }));
}

// src/read/salesforce/neighbours.ts
var externalCredentials = {
  root: "ExternalCredential",
  folder: "externalCredentials",
  ending: "externalCredential"
};
var authProviders = { root: "AuthProvider", folder: "authproviders", ending: "authprovider" };
function findComponent(kind, name, path, around) {
  const folder = joinPath(folderOf(folderOf(path)), kind.folder);
  return [`${name}.${kind.ending}-meta.xml`, `${name}.${kind.ending}`].map((file) => joinPath(folder, file)).find((file) => around.has(file));
}
function elementAt(kind, path, around) {
  const file = around.file(path);
  return file === void 0 ? void 0 : at(rootOf(file), kind.root);
}
function usesOf(kind, names, path, around) {
  return names.flatMap((name) => {
    const found = findComponent(kind, name, path, around);
    return found === void 0 ? [] : [`salesforce-metadata:${found}`];
  });
}
var known = /* @__PURE__ */ new WeakMap();
function findScopesOfApp(app, path, around) {
  const folder = joinPath(folderOf(folderOf(path)), "extlClntAppOauthSettings");
  const folders = known.get(around) ?? /* @__PURE__ */ new Map();
  const scopes = folders.get(folder) ?? readScopesByApp(folder, around);
  known.set(around, folders.set(folder, scopes));
  return scopes.get(app) ?? [];
}
function readScopesByApp(folder, around) {
  const scopes = /* @__PURE__ */ new Map();
  for (const path of around.list(folder)) {
    const file = around.file(path);
    const element = file === void 0 ? void 0 : at(rootOf(file), "ExtlClntAppOauthSettings");
    const app = textOf(element, "externalClientApplication");
    if (app === void 0) continue;
    const found = scopes.get(app) ?? [];
    for (const text of textsOf(element, "commaSeparatedOauthScopes")) found.push(text);
    scopes.set(app, found);
  }
  return scopes;
}

// src/read/salesforce/external-client-parts.ts
var externalClientAppParts = /* @__PURE__ */ new Map([
  ["ExternalClientApplication", readHead],
  ["ExtlClntAppOauthSettings", readScopes2],
  ["ExtlClntAppGlobalOauthSettings", readKeys],
  ["ExtlClntAppOauthConfigurablePolicies", readPolicies]
]);
function readHead({ element, file }) {
  const value = textOf(element, "distributionState")?.toLowerCase() ?? "local";
  const place = placeIn(file, lineOfKey(element, "distributionState"));
  const distribution = {
    name: "distribution",
    value,
    exposure: value === "local" ? 0 : 1,
    weight: "medium",
    place
  };
  const label = textOf(element, "label");
  return { settings: [distribution], ...label === void 0 ? {} : { name: label } };
}
function readScopes2({ element, file }) {
  const place = placeIn(file, lineOfKey(element, "commaSeparatedOauthScopes"));
  const scopes = readGrantedScopes(textsOf(element, "commaSeparatedOauthScopes"), file);
  return {
    auth: [{ kind: "oauth2", name: "oauth", provider: "salesforce", scopes, place }],
    settings: [readTrustedRanges(element, "trustedIpRanges", file)],
    addresses: [
      ...addressesIn(element, "callbackUrl", "redirect"),
      ...addressesIn(element, "singleLogoutUrl", "logout")
    ]
  };
}
function readKeys({ element, file }) {
  return {
    settings: [...readSwitches(appSwitches, element, file), readPkce3(element, file), readCertificate(element, file)],
    addresses: addressesIn(element, "callbackUrl", "redirect")
  };
}
function readPkce3(element, file) {
  const required = isOn(element, "isPkceRequired", true);
  const place = placeIn(file, lineOfKey(element, "isPkceRequired"));
  return { name: "pkce", value: required ? "required" : "waived", exposure: required ? 0 : 1, weight: "high", place };
}
function readPolicies({ element, file }, around) {
  const placeOf = (name) => placeIn(file, lineOfKey(element, name));
  const approved = textOf(element, "permittedUsersPolicyType") === "AdminApprovedPreAuthorized";
  const relaxation = readIpRelaxation(textOf(element, "ipRelaxationPolicyType"), placeOf("ipRelaxationPolicyType"));
  const lifetime = readTokenLifetime(lifetimeOf(element), placeOf("refreshTokenPolicyType"));
  const app = textOf(element, "externalClientApplication");
  const scopes = app === void 0 ? [] : readGrantedScopes(findScopesOfApp(app, file.path, around), file);
  return {
    settings: [
      ...readSwitches(appPolicySwitches, element, file),
      {
        name: "admin-approved",
        value: String(approved),
        exposure: approved ? 0 : 1,
        weight: "high",
        place: placeOf("permittedUsersPolicyType")
      },
      relaxation,
      lifetime,
      readUnattended(scopes, relaxation, lifetime)
    ],
    code: textsOf(element, "apexHandler").map(({ text, line }) => ({
      kind: "hook",
      name: "plugin",
      digest: text,
      untrusted: false,
      place: placeIn(file, line)
    })),
    addresses: [...addressesIn(element, "startUrl", "app"), ...addressesIn(element, "singleLogoutUrl", "logout")]
  };
}
function lifetimeOf(element) {
  const type = textOf(element, "refreshTokenPolicyType")?.replace(/^Specific/i, "specific_").toLowerCase();
  if (type === void 0 || !type.startsWith("specific_")) return type;
  const period = textOf(element, "refreshTokenValidityPeriod") ?? "?";
  return `${type}:${period}:${textOf(element, "refreshTokenValidityUnit") ?? "?"}`.toLowerCase();
}

// src/read/salesforce/external-client-app.ts
function readExternalClientApp(root, component, around) {
  const { element, file } = component;
  const { addresses = [], ...part } = externalClientAppParts.get(root)?.(component, around) ?? {};
  const { endpoints, deprecations, gaps } = readAddresses(addresses, file);
  const isHead = root === "ExternalClientApplication";
  const named = isHead ? nameOf(file) : textOf(element, "externalClientApplication");
  const connector = draftConnector({
    format: "salesforce-metadata",
    id: named === void 0 ? file.path : joinPath(folderOf(folderOf(file.path)), named),
    role: "grant",
    places: [placeIn(file, element.line)],
    endpoints,
    deprecations,
    secrets: readLiteralSecrets(component),
    name: named ?? nameOf(file),
    ...part
  });
  const reason = "it does not say which external client app it belongs to";
  return {
    connectors: [connector],
    gaps: named === void 0 ? [...gaps, { kind: "unknown", file: file.path, line: element.line, reason }] : gaps
  };
}

// src/read/salesforce/external-credential.ts
var kinds = /* @__PURE__ */ new Map([
  ["apikey", "api-key"],
  ["awssv4", "hmac"],
  ["basic", "basic"],
  ["certificate", "certificate"],
  ["jwt", "jwt"],
  ["jwtexchange", "jwt"],
  ["noauthentication", "none"],
  ["oauth", "oauth2"],
  ["password", "basic"]
]);
function kindOfProtocol(protocol) {
  return kinds.get(protocol?.toLowerCase() ?? "") ?? "unknown";
}
function kindOfCredential(element) {
  const variants = parametersOf(element, "AuthProtocolVariant").map(({ text }) => kindOfProtocol(text));
  return variants.includes("none") ? "none" : kindOfProtocol(textOf(element, "authenticationProtocol"));
}
function readExternalCredential({ element, file }, around) {
  const tokenUrls = parametersOf(element, "AuthProviderUrl").map((found) => ({ ...found, purpose: "token" }));
  const { endpoints, deprecations, gaps } = readAddresses(tokenUrls, file);
  const asked = partsOf(element, "externalCredentialParameters").filter((part) => textOf(part, "parameterName")?.toLowerCase() === "scope").flatMap((part) => textsOf(part, "parameterValue"));
  const named = partsOf(element, "externalCredentialParameters").flatMap((part) => textsOf(part, "authProvider"));
  const connector = draftConnector({
    format: "salesforce-metadata",
    id: file.path,
    name: textOf(element, "label") ?? nameOf(file),
    role: "usage",
    places: [placeIn(file, element.line)],
    auth: [
      {
        kind: kindOfCredential(element),
        name: "credential",
        provider: providerOfUrls(tokenUrls.map((url) => url.text)),
        scopes: readAskedScopes(asked, file),
        place: placeIn(file, lineOfKey(element, "authenticationProtocol"))
      }
    ],
    endpoints,
    settings: [readPrincipals(element, file)],
    deprecations,
    secrets: readLiteralSecrets({ element, file }),
    uses: [
      ...new Set(
        usesOf(
          authProviders,
          named.map((found) => found.text),
          file.path,
          around
        )
      )
    ].sort(compareText)
  });
  return { connectors: [connector], gaps };
}
function parametersOf(element, type) {
  return partsOf(element, "externalCredentialParameters").filter((part) => textOf(part, "parameterType") === type).flatMap((part) => textsOf(part, "parameterValue"));
}
function readPrincipals(element, file) {
  const types = partsOf(element, "externalCredentialParameters").flatMap((part) => textOf(part, "parameterType") ?? []);
  const isShared = types.some((type) => /^(?:Global)?NamedPrincipal$|^AwsStsPrincipal$|^SystemUserPrincipal$/.test(type));
  const value = isShared ? "shared" : types.includes("PerUserPrincipal") ? "per user" : "none";
  return {
    name: "principal",
    value,
    exposure: isShared ? 1 : 0,
    weight: "medium",
    place: placeIn(file, lineOfKey(element, "externalCredentialParameters"))
  };
}

// src/read/salesforce/sites.ts
function readActive(isActive, element, name, file) {
  const place = placeIn(file, lineOfKey(element, name));
  return { name: "active", value: String(isActive), exposure: 0, weight: "low", place };
}
var remoteSwitches = [
  { name: "protocol-security-off", element: "disableProtocolSecurity", otherwise: false, safe: false, weight: "high" }
];
function readRemoteSite(component) {
  return readSite(component, {
    url: "url",
    purpose: "callout",
    role: "usage",
    settings: readSwitches(remoteSwitches, component.element, component.file)
  });
}
var deviceSwitches = [
  { name: "camera", element: "canAccessCamera", otherwise: false, safe: false, weight: "high" },
  { name: "microphone", element: "canAccessMicrophone", otherwise: false, safe: false, weight: "high" }
];
function readTrustedSite(component) {
  const { element, file } = component;
  return readSite(component, {
    url: "endpointUrl",
    purpose: "content",
    role: "usage",
    settings: [readDirectives(element, file), ...readSwitches(deviceSwitches, element, file)]
  });
}
function readCorsOrigin(component) {
  return readSite(component, { url: "urlPattern", purpose: "origin", role: "grant", settings: [] });
}
function readSite(component, { url, purpose, role, settings }) {
  const { element, file } = component;
  const isGrant = role === "grant";
  const isActive = isGrant || isOn(element, "isActive", true);
  const addresses = isActive ? addressesIn(element, url, purpose) : [];
  const { endpoints, deprecations, gaps } = readAddresses(addresses, file, isGrant);
  const connector = draftConnector({
    format: "salesforce-metadata",
    id: file.path,
    name: nameOf(file),
    role,
    places: [placeIn(file, element.line)],
    endpoints,
    settings: isGrant ? settings : [readActive(isActive, element, "isActive", file), ...settings],
    deprecations,
    secrets: readLiteralSecrets(component)
  });
  return { connectors: [connector], gaps };
}
var directives = [
  ["isApplicableToConnectSrc", "connect-src"],
  ["isApplicableToFontSrc", "font-src"],
  ["isApplicableToFrameSrc", "frame-src"],
  ["isApplicableToImgSrc", "img-src"],
  ["isApplicableToMediaSrc", "media-src"],
  ["isApplicableToStyleSrc", "style-src"]
];
function readDirectives(element, file) {
  const on = directives.filter(([name]) => isOn(element, name, true)).map(([, directive]) => directive);
  return {
    name: "directives",
    value: on.join(", ") || "none",
    exposure: (on.includes("connect-src") ? 2 : 0) + (on.includes("frame-src") ? 1 : 0),
    weight: "medium",
    place: placeIn(file, lineOfKey(element, "isApplicableToConnectSrc"))
  };
}

// src/read/salesforce/named-credential.ts
var switches2 = [
  { name: "merge-fields-in-body", element: "allowMergeFieldsInBody", otherwise: false, safe: false, weight: "medium" },
  {
    name: "merge-fields-in-header",
    element: "allowMergeFieldsInHeader",
    otherwise: false,
    safe: false,
    weight: "medium"
  }
];
function readNamedCredential({ element, file }, around) {
  const isActive = textOf(element, "calloutStatus")?.toLowerCase() !== "disabled";
  const { endpoints, deprecations, gaps } = readAddresses(isActive ? addressesOf3(element) : [], file);
  const credentials = partsOf(element, "namedCredentialParameters").flatMap((part) => textsOf(part, "externalCredential"));
  const providers2 = textsOf(element, "authProvider");
  const connector = draftConnector({
    format: "salesforce-metadata",
    id: file.path,
    name: textOf(element, "label") ?? nameOf(file),
    role: "usage",
    places: [placeIn(file, element.line)],
    auth: readAuth({ element, file }, credentials[0]?.text, around),
    endpoints,
    settings: [
      readActive(isActive, element, "calloutStatus", file),
      ...readSwitches(switches2, element, file),
      ...readPrincipal({ element, file })
    ],
    deprecations,
    secrets: readLiteralSecrets({ element, file }),
    uses: [
      ...usesOf(externalCredentials, textsIn(credentials), file.path, around),
      ...usesOf(authProviders, textsIn(providers2), file.path, around)
    ]
  });
  return { connectors: [connector], gaps };
}
function textsIn(found) {
  return [...new Set(found.map(({ text }) => text))];
}
function addressesOf3(element) {
  const urls = partsOf(element, "namedCredentialParameters").filter((part) => textOf(part, "parameterType") === "Url").flatMap((part) => addressesIn(part, "parameterValue", "api"));
  return [...addressesIn(element, "endpoint", "api"), ...addressesIn(element, "authTokenEndpointUrl", "token"), ...urls];
}
function readAuth({ element, file }, credential, around) {
  const kind = has(element, "protocol") ? legacyKind(element) : kindElsewhere(credential, file.path, around);
  if (kind === void 0) return [];
  const named = textOf(element, "authProvider");
  const path = named === void 0 ? void 0 : findComponent(authProviders, named, file.path, around);
  const provider = path === void 0 ? void 0 : elementAt(authProviders, path, around);
  return [
    {
      kind,
      name: "credential",
      provider: provider === void 0 ? providerOfUrls(addressesOf3(element).map((address) => address.text)) : providerOf(provider),
      scopes: readAskedScopes(textsOf(element, "oauthScope"), file),
      place: placeIn(file, lineOfKey(element, has(element, "protocol") ? "protocol" : "namedCredentialParameters"))
    }
  ];
}
function legacyKind(element) {
  const kind = kindOfProtocol(textOf(element, "protocol"));
  return kind === "none" && textOf(element, "certificate") !== void 0 ? "mtls" : kind;
}
function kindElsewhere(name, path, around) {
  const found = name === void 0 ? void 0 : findComponent(externalCredentials, name, path, around);
  const element = found === void 0 ? void 0 : elementAt(externalCredentials, found, around);
  return element === void 0 ? void 0 : kindOfCredential(element);
}
var principals = /* @__PURE__ */ new Map([
  ["anonymous", "none"],
  ["nameduser", "shared"],
  ["peruser", "per user"]
]);
function readPrincipal({ element, file }) {
  const type = textOf(element, "principalType");
  if (type === void 0) return [];
  const value = principals.get(type.toLowerCase()) ?? type;
  return [
    {
      name: "principal",
      value,
      exposure: value === "none" || value === "per user" ? 0 : 1,
      weight: "medium",
      place: placeIn(file, lineOfKey(element, "principalType"))
    }
  ];
}

// src/read/connectors/salesforce-metadata.ts
var endings = [
  "authprovider",
  "connectedApp",
  "corsWhitelistOrigin",
  "cspTrustedSite",
  "eca",
  "ecaGlblOauth",
  "ecaOauth",
  "ecaOauthPlcy",
  "externalCredential",
  "namedCredential",
  "remoteSite"
].join(",");
var readers = /* @__PURE__ */ new Map([
  ["AuthProvider", readAuthProvider],
  ["ConnectedApp", readConnectedApp],
  ["CorsWhitelistOrigin", readCorsOrigin],
  ["CspTrustedSite", readTrustedSite],
  ["ExternalCredential", readExternalCredential],
  ["NamedCredential", readNamedCredential],
  ["RemoteSiteSetting", readRemoteSite]
]);
var salesforceMetadata = {
  name: "salesforce-metadata",
  title: "Salesforce metadata file",
  specification: "https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_types_list.htm",
  names: [`**/*.{${endings}}-meta.xml`],
  // The older layout has no ending of its own that nobody else would use.
  content: { names: [`**/*.{${endings}}`], pattern: /soap\.sforce\.com\/2006\/04\/metadata/ },
  // An external client app is described in several files, and a named credential refers to others.
  together: true,
  read(file, around) {
    const [root] = entries(rootOf(file));
    if (root === void 0) return null;
    const component = { element: root.value, file };
    if (externalClientAppParts.has(root.key)) return readExternalClientApp(root.key, component, around);
    return readers.get(root.key)?.(component, around) ?? null;
  }
};
export {
  salesforceMetadata
};
