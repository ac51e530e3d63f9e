import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isPlaceholder,
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";

// src/read/mcp/secret-value.ts
var secretWord = /^(?:(?:api|access|auth|private|secret|service|signing|encryption|master|client|account|license|subscription)?keys?|.*(?:tokens?|secrets?|passwords?|passwd|passphrase|credentials?)|pass|pwd|pat|jwt|cookie|bearer|authorization)$/;
var about = /* @__PURE__ */ new Set([
  "algorithm",
  "audience",
  "count",
  "dir",
  "enabled",
  "endpoint",
  "expires",
  "expiry",
  "field",
  "file",
  "header",
  "host",
  "id",
  "issuer",
  "length",
  "limit",
  "manager",
  "mode",
  "name",
  "path",
  "port",
  "prefix",
  "provider",
  "region",
  "scheme",
  "scope",
  "scopes",
  "size",
  "store",
  "timeout",
  "ttl",
  "type",
  "uri",
  "url",
  "version"
]);
var open = /* @__PURE__ */ new Set(["max", "min", "num", "public", "publishable", "total"]);
function soundsSecret(name) {
  const words = name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "" && !/^\d+$/.test(word));
  const last = words.at(-1);
  if (last === void 0 || about.has(last) || words.some((word) => open.has(word))) return false;
  return words.some((word) => secretWord.test(word));
}
function judgeValue(name, value, inputs) {
  if (looksLikeSecret(value)) return "literal";
  const secret = soundsSecret(name);
  if (secret && defaultsOf(value).some((text) => isLiteral(name, text))) return "literal";
  const names = namesIn(value);
  if (!secret && !names.some((referred) => soundsSecret(referred) || inputs.get(referred) === true)) return null;
  if (names.length > 0 || !isLiteral(name, value)) return isHarmless(name, value) ? null : "reference";
  return "literal";
}
function namesIn(text) {
  const found = text.slice(0, 1e4).matchAll(/\$\{\{?\s*(?:env:|input:|secrets?[.:])?([\w.-]+)|\{\{\s*([\w.-]+)|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g);
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
}
function isLiteral(name, value) {
  const bare = value.trim().replace(/^(?:bearer|basic|token|apikey|api-key)\s+/i, "");
  return !(isPlaceholder(bare) || standsIn(bare) || isPath(bare) || isHarmless(name, value));
}
function defaultsOf(text) {
  return [...text.slice(0, 1e4).matchAll(/\$\{[\w.]+:-([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
function standsIn(text) {
  return /(?:^|[\s_.-])(?:your|example|dummy|changeme|placeholder|replace|insert|redacted)(?:[\s_.-]|$)/i.test(text) || /x{4}|\*{3}|\.{3}$|…$/i.test(text);
}
function isPath(text) {
  return /^(?:\.{1,2}\/|~\/|[A-Za-z]:\\|file:)/.test(text) || /^\/[\w./ -]+$/.test(text) && /\/.*[/.]/.test(text);
}
function isHarmless(name, value) {
  return /^(?:true|false|yes|no|on|off|\d+(?:\.\d+)?)$/i.test(value.trim()) && !/pass|pwd/i.test(name);
}

export {
  soundsSecret,
  judgeValue,
  namesIn
};
