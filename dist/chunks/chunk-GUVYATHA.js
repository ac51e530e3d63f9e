import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/read/host.ts
var placeholder = /\$\{\{[^}]*\}\}|\{\{[^}]*\}\}|\$\{[^}]*\}|\{[^}]*\}|<<[^>]*>>|<[^>]*>|\$\([^)]*\)|\[\[[^\]]*\]\]|@[A-Za-z]+\([^)]*\)|%[A-Za-z_][A-Za-z0-9_]*%/;
var longest = 2e3;
function readHost(text) {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > longest || trimmed.startsWith("/")) return void 0;
  const url = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)/.exec(trimmed);
  const scheme = url?.[1]?.toLowerCase() ?? null;
  const authority = url?.[2] ?? readAuthority(trimmed);
  const host = withoutCredentials(authority);
  if (placeholder.test(authority)) return { host: host.trim(), scheme, template: true };
  if (host === "" || url === null && !looksLikeHost(host)) return void 0;
  return { host: normalizeHost(host, scheme), scheme, template: false };
}
function withoutCredentials(authority) {
  const match = /^[^@{}<>$[\]()]*:[^@]*@(?=.)|^[\w.~-]+@(?=[\w[])/.exec(authority);
  return match === null ? authority : authority.slice(match[0].length);
}
function readAuthority(text) {
  const first = placeholder.exec(text);
  if (first !== null && first.index === 0) return first[0] + (/^[^/?#]*/.exec(text.slice(first[0].length))?.[0] ?? "");
  return /^[^/?#]*/.exec(text)?.[0] ?? "";
}
function normalizeHost(host, scheme) {
  const wildcard = host.startsWith("*.") ? "*." : "";
  const plain = host.slice(wildcard.length).toLowerCase();
  const special = scheme === "http" || scheme === "https" || scheme === "ws" || scheme === "wss" ? scheme : "https";
  let normal = plain;
  try {
    normal = new URL(`${special}://${plain}`).host;
  } catch {
  }
  return wildcard + normal.replace(/\.$/, "");
}
function looksLikeHost(text) {
  return /^(\*\.)?([\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,}\.?(:\d+)?$/u.test(text) || /^localhost(:\d+)?$/i.test(text) || /^\d{1,3}(\.\d{1,3}){3}(:\d+)?$/.test(text);
}

export {
  readHost,
  normalizeHost
};
