import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  findMicrosoftName,
  graphAppId,
  microsoftResources
} from "./chunk-UBPJSKMJ.js";
import {
  at,
  filledText,
  items,
  lineOfKey
} from "./chunk-TZLIQTKD.js";

// src/read/entra/permissions.ts
var principals = /* @__PURE__ */ new Map([
  ["Scope", "delegated"],
  ["Role", "application"]
]);
function readPermissions(required, file) {
  const gaps = [];
  const auth = [];
  const deprecations = [];
  for (const node of items(required)) {
    const resource = resourceOf(filledText(at(node, "resourceAppId")) ?? "");
    const place = placeIn(file, lineOfKey(node, "resourceAppId"));
    const scopes = /* @__PURE__ */ new Map();
    for (const access of items(at(node, "resourceAccess"))) {
      const read = readAccess(access, resource, file);
      if (read.scope !== null) scopes.set(`${read.scope.principal} ${read.scope.value}`, read.scope);
      gaps.push(...read.gaps);
    }
    const provider = resource.id === graphAppId ? "microsoft-graph" : null;
    auth.push({ kind: "oauth2", name: resource.name, provider, scopes: [...scopes.values()], place });
    deprecations.push(...findDeprecations("entra-resource-app-id", resource.id, `resource ${resource.name}`, place));
  }
  return { auth, deprecations, gaps };
}
function resourceOf(written) {
  const lower = written.toLowerCase();
  for (const [id, described] of microsoftResources()) {
    const name = described.replace(/ \(.*|,.*/s, "");
    if (lower === id || lower === name.toLowerCase()) return { id, name };
  }
  return { id: isGuid(written) ? lower : written, name: isGuid(written) ? lower : written };
}
function readAccess(node, resource, file) {
  const written = filledText(at(node, "id"));
  const place = placeIn(file, lineOfKey(node, "id"));
  const gap = (reason) => ({ kind: "unknown", file: file.path, line: place.line, reason });
  if (written === void 0) return { scope: null, gaps: [gap(`a permission of ${resource.name} has no id`)] };
  const type = filledText(at(node, "type")) ?? "";
  const principal = principals.get(type) ?? null;
  const value = spellPermission(written, type, resource);
  const shown = JSON.stringify(written);
  const gaps = [
    ...principal === null ? [gap(`it is not known who holds ${shown}: its type is neither Scope nor Role`)] : [],
    ...isGuid(value) ? [gap(`no catalogue knows the name of permission ${shown} of ${resource.name}`)] : []
  ];
  return { scope: draftScope({ value, principal, kind: scopeKind(value), place }), gaps };
}
function spellPermission(written, type, resource) {
  const isGraph = resource.id === graphAppId;
  if (isGuid(written)) {
    const name = isGraph && (type === "Scope" || type === "Role") ? findMicrosoftName(written, type) : void 0;
    return name ?? written.toLowerCase();
  }
  return isGraph ? written : `${resource.name}/${written}`;
}
function isGuid(text) {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}

export {
  readPermissions,
  isGuid
};
