import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  judgeValue
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import "./chunk-FNV4XNJJ.js";
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
import {
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
  isNull,
  items,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/stripe/manifest.ts
var maximumBases = 8;
function readManifest(file, around, depth = 0) {
  const root = rootOf(file);
  if (root?.kind !== "map") return void 0;
  const path = basePath(root, file);
  if (path === null) return { root, file, base: null };
  const other = path === void 0 || depth >= maximumBases ? void 0 : around.file(path);
  return { root, file, base: other === void 0 ? void 0 : readManifest(other, around, depth + 1) };
}
function basePath(root, file) {
  const named = filledText(at(root, "extends"));
  return named === void 0 ? null : resolveWithin(folderOf(file.path), named);
}
function find(manifest, ...path) {
  const node = at(manifest.root, ...path);
  if (node !== void 0 && !isNull(node)) return { node, file: manifest.file };
  return manifest.base == null ? void 0 : find(manifest.base, ...path);
}
function findEntries(manifest, key) {
  const own = entries(at(manifest.root, key)).map((entry) => ({ ...entry, file: manifest.file }));
  const names = new Set(own.map((entry) => entry.key));
  const others = manifest.base == null ? [] : findEntries(manifest.base, key);
  return [...own, ...others.filter((entry) => !names.has(entry.key))];
}
function variantOf(path) {
  return /^stripe-app\.(.+)\.json$/i.exec(baseOf(path))?.[1] ?? null;
}

// src/read/stripe/addresses.ts
var policy = ["ui_extension", "content_security_policy"];
var addresses = [
  [["allowed_redirect_uris"], "redirect"],
  [["post_install_action", "url"], "redirect"],
  [[...policy, "connect-src"], "fetch"],
  [[...policy, "image-src"], "image"],
  [[...policy, "img-src"], "image"]
];
function readStripeAddresses(manifest) {
  const endpoints = [];
  const unread = [];
  for (const [path, purpose] of addresses) {
    const found = find(manifest, ...path);
    if (found === void 0) continue;
    for (const { text: text2, line } of texts(found.node)) {
      const endpoint = draftEndpoint(text2, purpose, placeIn(found.file, line));
      endpoints.push(endpoint);
      if (endpoint === void 0) unread.push({ file: found.file.path, line });
    }
  }
  return { endpoints: distinctEndpoints(endpoints), unread };
}

// src/read/stripe/permissions.ts
var lists = [
  ["permissions", null],
  ["connect_permissions", "connect"]
];
function readPermissions(manifest) {
  const scopes = [];
  const settings = [];
  for (const [key, principal] of lists) {
    const seen = /* @__PURE__ */ new Set();
    for (const { scope, purpose } of permissionsIn(find(manifest, key), principal)) {
      if (seen.has(scope.value)) continue;
      seen.add(scope.value);
      scopes.push(scope);
      settings.push(purposeOf(scope, purpose));
    }
  }
  const names = new Map(scopes.map((scope) => [scope.value, scope.place]));
  return {
    auth: readAuth(manifest, scopes),
    settings,
    deprecations: [...names].flatMap(
      ([value, place]) => findDeprecations("stripe-permission", value, `permission ${value}`, place)
    )
  };
}
function permissionsIn(list, principal) {
  return items(list?.node).flatMap((item) => {
    const value = filledText(at(item, "permission")) ?? filledText(item);
    if (value === void 0 || list === void 0) return [];
    const kind = /\$[{(]|\{\{|<</.test(value) ? "template" : "literal";
    const scope = draftScope({ value, principal, kind, place: placeIn(list.file, item.line) });
    return [{ scope, purpose: filledText(at(item, "purpose")) }];
  });
}
function purposeOf({ value, principal, place }, purpose) {
  const name = `purpose ${principal === null ? value : `${value} (${principal})`}`;
  const given = purpose !== void 0;
  return { name, value: given ? "given" : "none", exposure: given ? 0 : 1, weight: "low", place };
}
var kinds = /* @__PURE__ */ new Map([
  ["platform", "api-key"],
  ["restricted_api_key", "api-key"],
  ["oauth", "oauth2"]
]);
function readAuth(manifest, scopes) {
  const access = find(manifest, "stripe_api_access_type");
  const type = filledText(access?.node)?.toLowerCase() ?? "platform";
  const place = placeIn(access?.file ?? manifest.file, access?.node.line ?? manifest.root.line);
  return { kind: kinds.get(type) ?? "unknown", name: "app", provider: "stripe", scopes, place };
}

// src/read/connectors/stripe-app.ts
var format = "stripe-app";
var stripeApp = {
  name: format,
  title: "Stripe app manifest",
  specification: "https://docs.stripe.com/stripe-apps/reference/app-manifest",
  names: ["**/stripe-app.json", "**/stripe-app.*.json"],
  together: true,
  related(file) {
    const root = rootOf(file);
    const base = root === void 0 ? null : basePath(root, file);
    return base === null || base === void 0 ? [] : [base];
  },
  read(file, around) {
    const manifest = readManifest(file, around);
    return manifest === void 0 ? null : readApp(manifest);
  }
};
function readApp(manifest) {
  const { file, root } = manifest;
  const own = filledText(find(manifest, "id")?.node);
  const variant = variantOf(file.path);
  const permissions = readPermissions(manifest);
  const { endpoints, unread } = readStripeAddresses(manifest);
  const connector = draftConnector({
    format,
    // A variant for one's own machine may ask for more than the app: it must not hide behind that.
    id: own === void 0 ? file.path : variant === null ? own : `${own} (${variant})`,
    name: filledText(find(manifest, "name")?.node) ?? own ?? file.path,
    role: "definition",
    version: filledText(find(manifest, "version")?.node) ?? null,
    places: [placeIn(file, lineOfKey(root, "id"))],
    auth: [permissions.auth],
    endpoints,
    settings: [...readSettings(manifest), ...permissions.settings],
    deprecations: permissions.deprecations,
    secrets: readSecrets(manifest)
  });
  const gaps = unread.map(unreadAddress);
  return { connectors: [connector], gaps: [...lostBase(manifest), ...gaps] };
}
function readSettings(manifest) {
  const distribution = find(manifest, "distribution_type");
  const isPublic = filledText(distribution?.node)?.toLowerCase() === "public";
  const access = find(manifest, "stripe_api_access_type");
  const inSandbox = find(manifest, "sandbox_install_compatible");
  const place = (found) => placeIn(found?.file ?? manifest.file, found?.node.line ?? manifest.root.line);
  return [
    {
      name: "distribution",
      value: isPublic ? "public" : "private",
      exposure: isPublic ? 1 : 0,
      weight: "high",
      place: place(distribution)
    },
    {
      name: "api-access",
      value: filledText(access?.node)?.toLowerCase() ?? "platform",
      exposure: 0,
      weight: "medium",
      place: place(access)
    },
    {
      name: "sandbox-install",
      value: String(flag(inSandbox?.node) ?? false),
      exposure: 0,
      weight: "low",
      place: place(inSandbox)
    }
  ];
}
function readSecrets(manifest) {
  return findEntries(manifest, "constants").flatMap(
    ({ key, line, value, file }) => judgeValue(key, text(value) ?? "", /* @__PURE__ */ new Map()) === "literal" ? [{ name: `constants.${key}`, kind: "literal", place: placeIn(file, line) }] : []
  );
}
function lostBase(manifest) {
  if (manifest.base === null) return [];
  if (manifest.base !== void 0) return lostBase(manifest.base);
  const file = manifest.file;
  const reason = "the manifest it extends could not be read";
  return [{ kind: "unknown", file: file.path, line: lineOfKey(manifest.root, "extends"), reason }];
}
export {
  stripeApp
};
