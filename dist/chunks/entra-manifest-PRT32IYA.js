import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isGuid,
  readPermissions
} from "./chunk-33Y3MSHO.js";
import {
  standsForKey
} from "./chunk-GLRZUYNM.js";
import "./chunk-VIRLKS43.js";
import "./chunk-TV4C56Q6.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-UBPJSKMJ.js";
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
  filledText,
  flag,
  has,
  items,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/entra/exposed.ts
function readExposed(root, file) {
  const offered = [at(root, "api", "oauth2PermissionScopes"), at(root, "oauth2Permissions")].flatMap(items);
  const scopes = offered.filter(isEnabled);
  const roles = items(at(root, "appRoles")).filter(isEnabled);
  return {
    operations: [
      ...scopes.flatMap((node) => offer(node, "scope", file)),
      ...roles.flatMap((node) => offer(node, "role", file))
    ],
    settings: [
      ...scopes.flatMap((node) => readConsent(node, file)),
      ...readPreAuthorized(root, offered, file),
      ...readKnownClients(root, file)
    ]
  };
}
function isEnabled(node) {
  return flag(at(node, "isEnabled")) !== false;
}
function offer(node, what, file) {
  const value = filledText(at(node, "value"));
  if (value === void 0) return [];
  const place = placeIn(file, lineOfKey(node, "value"));
  return [{ id: `${what} ${value}`, auth: "oauth2", writes: false, deprecated: false, place }];
}
function readConsent(node, file) {
  const value = filledText(at(node, "value"));
  const type = filledText(at(node, "type"));
  if (value === void 0 || type === void 0) return [];
  const exposure = type === "Admin" ? 0 : 1;
  const place = placeIn(file, lineOfKey(node, "type"));
  return [{ name: `consent/${value}`, value: type, exposure, weight: "medium", place }];
}
function readPreAuthorized(root, offered, file) {
  const names = new Map(
    offered.flatMap((node) => {
      const [id, value] = [filledText(at(node, "id")), filledText(at(node, "value"))];
      return id === void 0 || value === void 0 ? [] : [[id.toLowerCase(), value]];
    })
  );
  const clients = [at(root, "api", "preAuthorizedApplications"), at(root, "preAuthorizedApplications")].flatMap(items);
  return clients.flatMap((node) => {
    const client = filledText(at(node, "appId"));
    if (client === void 0) return [];
    const ids = [at(node, "delegatedPermissionIds"), at(node, "permissionIds")].flatMap(texts);
    const granted = [...new Set(ids.map(({ text }) => names.get(text.toLowerCase()) ?? text))].sort(compareText);
    return [
      {
        name: `pre-authorized/${client.toLowerCase()}`,
        value: granted.join(", ") || "none",
        exposure: granted.length,
        weight: "high",
        place: placeIn(file, lineOfKey(node, "appId"))
      }
    ];
  });
}
function readKnownClients(root, file) {
  const clients = [at(root, "api", "knownClientApplications"), at(root, "knownClientApplications")].flatMap(texts);
  return clients.map(({ text, line }) => ({
    name: `known-client/${text.toLowerCase()}`,
    value: "true",
    exposure: 1,
    weight: "medium",
    place: placeIn(file, line)
  }));
}

// src/read/entra/redirects.ts
function readRedirects(root, file) {
  const gaps = [];
  const native = /* @__PURE__ */ new Map();
  const endpoints = [
    ...redirectAddresses(root).map((address) => ({ ...address, purpose: "redirect" })),
    ...[at(root, "web", "logoutUrl"), at(root, "logoutUrl")].flatMap(texts).map((each) => ({ ...each, purpose: "logout" }))
  ].map(({ purpose, ...address }) => {
    const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address.text)?.[1]?.toLowerCase();
    if (scheme !== void 0 && scheme !== "http" && scheme !== "https") {
      native.set(scheme, [...native.get(scheme) ?? [], address]);
      return void 0;
    }
    const endpoint = draftEndpoint(address.text, purpose, placeIn(file, address.line));
    const reason = `a ${purpose} address in it names no host that can be read`;
    if (endpoint === void 0) gaps.push({ kind: "unknown", file: file.path, line: address.line, reason });
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), settings: [...native].map((each) => nativeSetting(each, file)), gaps };
}
function redirectAddresses(root) {
  return [
    ...["web", "spa", "publicClient"].flatMap((platform) => texts(at(root, platform, "redirectUris"))),
    ...items(at(root, "replyUrlsWithType")).flatMap((reply) => texts(at(reply, "url"))),
    ...texts(at(root, "replyUrls"))
  ];
}
function nativeSetting([scheme, addresses], file) {
  const values = addresses.map(({ text }) => text.replace(/[?#].*$/s, "").replace(/\/\/[^/@]*@/, "//"));
  return {
    name: `redirect-scheme/${scheme}`,
    value: [...new Set(values)].sort(compareText).join(", "),
    exposure: 1,
    weight: "medium",
    place: placeIn(file, addresses[0]?.line ?? null)
  };
}

// src/read/entra/secrets.ts
function readSecrets(root, file) {
  const written = items(at(root, "passwordCredentials")).flatMap((node) => {
    const key = ["secretText", "value"].find((each) => {
      const value = filledText(at(node, each));
      return value !== void 0 && !standsForKey(value);
    });
    return key === void 0 ? [] : [placeIn(file, lineOfKey(node, key))];
  });
  return written.map((place, index) => ({ name: `password ${index + 1}`, kind: "literal", place }));
}

// src/read/entra/settings.ts
var audiences = /* @__PURE__ */ new Map([
  ["AzureADMyOrg", 0],
  ["AzureADMultipleOrgs", 1],
  ["PersonalMicrosoftAccount", 2],
  ["AzureADandPersonalMicrosoftAccount", 3]
]);
var switches = [
  {
    name: "implicit-access-token",
    paths: [["web", "implicitGrantSettings", "enableAccessTokenIssuance"], ["oauth2AllowImplicitFlow"]]
  },
  {
    name: "implicit-id-token",
    paths: [["web", "implicitGrantSettings", "enableIdTokenIssuance"], ["oauth2AllowIdTokenImplicitFlow"]]
  },
  { name: "public-client", paths: [["isFallbackPublicClient"], ["allowPublicClient"]] },
  { name: "mapped-claims", paths: [["api", "acceptMappedClaims"], ["acceptMappedClaims"]] }
];
function readEntraSettings(root, file) {
  return [readAudience(root, file), ...switches.map(({ name, paths }) => readSwitch(root, name, paths, file))];
}
function readAudience(root, file) {
  const older = flag(at(root, "availableToOtherTenants"));
  const inOlderWords = older === void 0 ? "not given" : older ? "AzureADMultipleOrgs" : "AzureADMyOrg";
  const value = filledText(at(root, "signInAudience")) ?? inOlderWords;
  const key = has(root, "signInAudience") ? "signInAudience" : "availableToOtherTenants";
  const place = placeIn(file, lineOfKey(root, key));
  return { name: "sign-in-audience", value, exposure: audiences.get(value) ?? 3, weight: "high", place };
}
function readSwitch(root, name, paths, file) {
  const on = paths.some((path) => flag(at(root, ...path)) === true);
  const written = paths.find((path) => at(root, ...path) !== void 0);
  const line = written === void 0 ? root.line : lineOfKey(at(root, ...written.slice(0, -1)), written.at(-1) ?? "");
  return { name, value: String(on), exposure: on ? 1 : 0, weight: "high", place: placeIn(file, line) };
}

// src/read/entra/shape.ts
var ownKeys = [
  "api",
  "appId",
  "appRoles",
  "displayName",
  "identifierUris",
  "name",
  "oauth2Permissions",
  "publicClient",
  "replyUrls",
  "replyUrlsWithType",
  "spa",
  "web"
];
function registrationOf(root) {
  if (root?.kind === "list")
    return root.items.length > 0 && root.items.every(isResource) ? { whole: false, required: root } : null;
  if (root?.kind !== "map") return null;
  const required = at(root, "requiredResourceAccess");
  const lists = required?.kind === "list" && items(required).every(isResource);
  if (has(root, "requiredResourceAccess") && !lists) return null;
  const whole = ownKeys.some((key) => has(root, key)) && (lists || filledText(at(root, "signInAudience")) !== void 0);
  if (whole) return { whole, required };
  return lists && items(required).length > 0 ? { whole: has(root, "signInAudience"), required } : null;
}
function isResource(node) {
  return filledText(at(node, "resourceAppId")) !== void 0 && at(node, "resourceAccess")?.kind === "list";
}

// src/read/connectors/entra-manifest.ts
var entraManifest = {
  name: "entra-manifest",
  title: "Microsoft Entra app manifest",
  specification: "https://learn.microsoft.com/entra/identity-platform/reference-microsoft-graph-app-manifest",
  names: [],
  content: {
    names: ["**/*.{json,jsonc}"],
    pattern: /"(?:requiredResourceAccess|resourceAppId|signInAudience)"\s*:/
  },
  read(file) {
    const root = rootOf(file);
    const shape = registrationOf(root);
    return root === void 0 || shape === null ? null : readRegistration(root, shape.required, shape.whole, file);
  }
};
function readRegistration(root, required, whole, file) {
  const permissions = readPermissions(required, file);
  const facts = { auth: permissions.auth.length > 0 ? permissions.auth : [draftSignIn(root, file)] };
  const known = { format: "entra-manifest", role: "definition", places: [placeIn(file, root.line)] };
  if (!whole) {
    const connector2 = draftConnector({ ...known, ...facts, id: file.path, deprecations: permissions.deprecations });
    return { connectors: [connector2], gaps: permissions.gaps };
  }
  const appId = filledText(at(root, "appId"));
  const id = appId !== void 0 && isGuid(appId) ? appId.toLowerCase() : file.path;
  const redirects = readRedirects(root, file);
  const exposed = readExposed(root, file);
  const connector = draftConnector({
    ...known,
    ...facts,
    id,
    name: filledText(at(root, "displayName")) ?? filledText(at(root, "name")) ?? id,
    publisher: filledText(at(root, "publisherDomain")) ?? null,
    endpoints: redirects.endpoints,
    operations: exposed.operations,
    settings: [...readEntraSettings(root, file), ...redirects.settings, ...exposed.settings],
    secrets: readSecrets(root, file),
    deprecations: permissions.deprecations
  });
  return { connectors: [connector], gaps: [...permissions.gaps, ...redirects.gaps] };
}
function draftSignIn(root, file) {
  return { kind: "oauth2", name: "oauth", provider: null, scopes: [], place: placeIn(file, root.line) };
}
export {
  entraManifest
};
