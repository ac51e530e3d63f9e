import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isLocalHost
} from "./chunk-SEMNRWUQ.js";

// src/catalog/match-patterns.ts
var everyAddress = "<all_urls>";
var longest = 300;
function parseMatchPattern(text) {
  if (text.length > longest) return void 0;
  const [, scheme, authority] = /^(\*|[a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(text) ?? [];
  if (scheme === void 0 || authority === void 0) return void 0;
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host === "" && scheme.toLowerCase() !== "file") return void 0;
  return { scheme: scheme.toLowerCase(), host: /[$<{]/.test(host) ? host : host.toLowerCase() };
}
function matchesEverySite(pattern) {
  if (pattern === everyAddress) return true;
  const parsed = parseMatchPattern(pattern);
  return parsed !== void 0 && isWeb(parsed.scheme) && /^\*(?:\.[^.]+)?\.?$/.test(parsed.host);
}
function matchesOwnMachine(pattern) {
  const parsed = parseMatchPattern(pattern);
  return parsed !== void 0 && isWeb(parsed.scheme) && isLocalHost(parsed.host);
}
function widerPatterns(pattern) {
  const parsed = parseMatchPattern(pattern);
  if (parsed === void 0) return [];
  const schemes = isWeb(parsed.scheme) ? [parsed.scheme, "*"] : [parsed.scheme];
  const hosts = [parsed.host, ...hostsAbove(parsed.host)];
  const wider = hosts.flatMap((host) => schemes.map((scheme) => `${scheme}://${host}/*`));
  return [.../* @__PURE__ */ new Set([...wider, everyAddress])].filter((other) => other !== pattern);
}
function halvesOf(pattern) {
  const rest = pattern.startsWith("*://") ? pattern.slice(1) : void 0;
  return rest === void 0 ? void 0 : [`http${rest}`, `https${rest}`];
}
function isWeb(scheme) {
  return scheme === "*" || scheme === "http" || scheme === "https";
}
function hostsAbove(host) {
  if (host === "" || host === "*") return [];
  const name = host.replace(/:\d+$/, "");
  const labels = name.replace(/^\*\./, "").split(".");
  const domains = labels.map((_, index) => `*.${labels.slice(index).join(".")}`);
  return [...name === host ? [] : [name], ...domains.filter((domain) => domain !== host), "*"];
}

export {
  everyAddress,
  parseMatchPattern,
  matchesEverySite,
  matchesOwnMachine,
  widerPatterns,
  halvesOf
};
