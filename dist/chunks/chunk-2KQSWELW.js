import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  judgeValue,
  namesIn
} from "./chunk-KGAP5Q73.js";
import {
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";

// src/read/mcp/credential.ts
var withheld = "[secret]";
function readCredential(where, name, value, place, inputs) {
  const kind = judgeValue(name, value, inputs);
  return kind === null ? null : { where, name, kind, auth: authKind(name, value), place };
}
function authKind(name, value) {
  if (/^\s*basic\s/i.test(value) || /pass|pwd/i.test(name)) return "basic";
  if (/cookie/i.test(name)) return "session-cookie";
  return /authorization|token|jwt|bearer|\bpat\b|_pat$/i.test(name) || /^\s*bearer\s/i.test(value) ? "bearer" : "api-key";
}
function secretsOf(credentials) {
  const secrets = /* @__PURE__ */ new Map();
  for (const { where, name, kind, place } of credentials) {
    const full = `${where}.${name}`;
    if (secrets.get(full)?.kind !== "literal")
      secrets.set(full, {
        name: full,
        kind,
        place: secrets.get(full)?.kind === kind ? secrets.get(full)?.place ?? place : place
      });
  }
  return [...secrets.values()];
}
function authOf(credentials) {
  const ways = /* @__PURE__ */ new Map();
  for (const { where, name, auth, place } of credentials)
    if (where !== "oauth" && !ways.has(name)) ways.set(name, { kind: auth, name, provider: null, scopes: [], place });
  return [...ways.values()];
}

// src/read/mcp/scan-address.ts
function isAddress(text) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !/^(?:file|unix|pipe|op|keychain|data|vscode|jsr|npm):/i.test(text);
}
function scanAddress(text, place, inputs) {
  const credentials = [];
  const parts = /^([a-z][a-z0-9+.-]*:\/\/)(.*)$/is.exec(text);
  const [, scheme = "", behind = text] = parts ?? [];
  const { user, rest } = parts === null ? { user: null, rest: behind } : splitUser(behind);
  if (user !== null) credentials.push(...readUser(user, place, inputs));
  const safe = rest.replace(/([?&#;])([^=&#;?/]+)=([^&#;]*)/g, (whole, mark, key, value) => {
    const credential = readCredential("url", key, decode(value), place, inputs);
    if (credential === null) return whole;
    credentials.push(credential);
    return `${mark}${key}=${withheld}`;
  });
  if (!looksLikeSecret(scheme + safe)) return { text: scheme + safe, credentials };
  credentials.push({ where: "url", name: "path", kind: "literal", auth: "api-key", place });
  return { text: `${scheme}${/^[^/?#]*/.exec(safe)?.[0] ?? ""}/${withheld}`, credentials };
}
function splitUser(behind) {
  const end = behind.search(/[/?#]/);
  const authority = end === -1 ? behind : behind.slice(0, end);
  const at = authority.lastIndexOf("@");
  if (at !== -1) return { user: authority.slice(0, at), rest: behind.slice(at + 1) };
  const query = behind.indexOf("?");
  const late = (query === -1 ? behind : behind.slice(0, query)).lastIndexOf("@");
  if (late === -1 || !/^[^:[\]${}]*:(?!\d+$)/.test(authority)) return { user: null, rest: behind };
  return { user: behind.slice(0, late), rest: behind.slice(late + 1) };
}
function readUser(user, place, inputs) {
  const colon = indexOfColon(user);
  if (colon !== -1) {
    const password = readCredential("url", "password", decode(user.slice(colon + 1)), place, inputs);
    return password === null ? [] : [password];
  }
  if (!looksLikeSecret(user) && namesIn(user).length === 0) return [];
  return [{ where: "url", name: "user", kind: looksLikeSecret(user) ? "literal" : "reference", auth: "basic", place }];
}
function indexOfColon(user) {
  let depth = 0;
  for (let index = 0; index < user.length; index++) {
    const letter = user.charAt(index);
    if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (letter === ":" && depth <= 0) return index;
  }
  return -1;
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export {
  withheld,
  readCredential,
  authKind,
  secretsOf,
  authOf,
  isAddress,
  scanAddress
};
