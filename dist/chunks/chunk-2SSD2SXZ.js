import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  pathOfReference,
  referenceOf
} from "./chunk-GLRZUYNM.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  entries,
  filledText,
  isNull,
  itemsOrOne,
  texts
} from "./chunk-TZLIQTKD.js";

// src/read/openapi/requirements.ts
function readWays(security) {
  if (security === void 0 || isNull(security)) return null;
  const ways = itemsOrOne(security).map(
    (way) => entries(way).map(({ key, value }) => [key, texts(value).map((scope) => scope.text)])
  );
  return ways.length === 0 ? [[]] : ways;
}
function sayRequirements(security) {
  const ways = readWays(security);
  return ways === null ? null : sayWays(ways);
}
function sayWays(ways) {
  return [...new Set(ways.map(sayWay))].sort(compareText).join("|");
}
function sayWay(way) {
  const schemes = way.map(([name, asked]) => {
    const scopes = [...new Set(asked.map(escapeName))].sort(compareText);
    return scopes.length === 0 ? escapeScheme(name) : `${escapeScheme(name)}(${scopes.join(",")})`;
  });
  return schemes.length === 0 ? "none" : schemes.sort(compareText).join("+");
}
function escapeScheme(name) {
  return name.trim() === "none" ? "%6Eone" : escapeName(name);
}
function escapeName(name) {
  return name.replace(/[%|+(),]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
function collectRequired(security, file, required) {
  if (security === void 0 || isNull(security)) return;
  for (const alternative of itemsOrOne(security)) {
    for (const { key, line, value } of entries(alternative)) {
      const scheme = required.get(key) ?? { place: { file: file.path, line }, scopes: /* @__PURE__ */ new Map() };
      required.set(key, scheme);
      for (const scope of texts(value)) {
        if (!scheme.scopes.has(scope.text)) scheme.scopes.set(scope.text, { file: file.path, line: scope.line });
      }
    }
  }
}

// src/read/openapi/sunset.ts
var daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function readSunset(node) {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(filledText(node) ?? "");
  if (found === null) return null;
  const [, year, month, day] = found;
  const days = daysOfMonth[Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null;
}

// src/read/openapi/outside-references.ts
var leavesFile = /\$ref["']?\s*:\s*["']?[^\s"'#]/;
var dataKeys = /* @__PURE__ */ new Set([
  "schema",
  "schemas",
  "definitions",
  "$defs",
  "properties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "additionalProperties",
  "patternProperties",
  "parameters",
  "responses",
  "requestBody",
  "requestBodies",
  "headers",
  "content",
  "examples",
  "example",
  "links"
]);
function outsideReferences(file) {
  if (!leavesFile.test(file.text)) return [];
  const found = /* @__PURE__ */ new Set();
  collect(rootOf(file), file, found);
  return [...found];
}
function collect(node, file, found) {
  if (node === void 0 || node.kind === "scalar") return;
  if (node.kind === "list") {
    for (const item of node.items) collect(item, file, found);
    return;
  }
  const address = referenceOf(node)?.split("#", 1)[0];
  if (address !== void 0 && address !== "") {
    const path = pathOfReference(file.path, address);
    if (path !== void 0 && path !== file.path) found.add(path);
  }
  for (const [key, entry] of node.entries) if (!dataKeys.has(key)) collect(entry.value, file, found);
}

export {
  readWays,
  sayRequirements,
  sayWays,
  collectRequired,
  readSunset,
  outsideReferences
};
