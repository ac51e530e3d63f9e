import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/read/secret-shapes.ts
var tokenShapes = [
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bgithub_pat_[A-Za-z0-9_]{40}/,
  /\bglpat-[A-Za-z0-9_-]{20}/,
  /\bxox[abceoprs]-[A-Za-z0-9-]{10}/,
  /\bxapp-\d-[A-Za-z0-9-]{10}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bAIza[A-Za-z0-9_-]{35}/,
  /\bya29\.[A-Za-z0-9_-]{20}/,
  /\bGOCSPX-[A-Za-z0-9_-]{20}/,
  /\bsk-ant-[A-Za-z0-9_-]{20}/,
  /\bsk-(?:proj-|svcacct-|or-v1-)?[A-Za-z0-9_-]{32}/,
  /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16}/,
  /\bwhsec_[A-Za-z0-9+/=]{20}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bpypi-[A-Za-z0-9_-]{40}/,
  /\bdop_v1_[a-f0-9]{40}/,
  /\bhf_[A-Za-z0-9]{30}/,
  /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
  /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16}/,
  /\bdckr_pat_[A-Za-z0-9_-]{20}/,
  /\bATATT[A-Za-z0-9_=-]{40}/,
  /\bpat-(?:na|eu)\d-[a-f0-9-]{36}/,
  /\bsecret_[A-Za-z0-9]{43}\b/,
  /\bntn_[A-Za-z0-9]{40}/,
  /\blin_api_[A-Za-z0-9]{30}/,
  /(?<=\beyJ[A-Za-z0-9_-]{10,400})\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10}/,
  /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/
];
var secretAddresses = [
  /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{6}[A-Za-z0-9/]{16}/,
  /https:\/\/(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[A-Za-z0-9_-]{40}/
];
var shapes = [...tokenShapes, ...secretAddresses].map((shape) => new RegExp(shape, "g"));
var anyShape = new RegExp(shapes.map((shape) => shape.source).join("|"));
var placeholderWords = /^(?:<[^<>]*>|\[[^[\]]*\]|x{3,}|\*{3,}|\.{3,}|…|-+|_+|your[a-z]{0,20}|(?:your|insert|enter|replace|change|add|put)[ _-].*|(?:todo|tbd|fixme|change-?me|placeholder|example|dummy|redacted|none|null|undefined|n\/a|secret|password|token|api[ _-]?key)|.*[ _-](?:here|placeholder))$/i;
var reference = /\$\{\{[^}]*\}\}|\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|<<[^>]*>>|(?:^|[\s:=/"'])\$[A-Za-z_][A-Za-z0-9_]*|%[A-Za-z_][A-Za-z0-9_]*%|\bop:\/\/\S+|\bkeychain:\S+/;
function looksLikeSecret(text) {
  if (text.length < 12 || !anyShape.test(text)) return false;
  return shapes.some((shape) => {
    for (const found of text.matchAll(shape)) if (!isFiller(found[0])) return true;
    return false;
  });
}
function isPlaceholder(text) {
  const trimmed = text.trim();
  if (trimmed === "") return true;
  if (trimmed.length > 2e3) return false;
  return reference.test(trimmed) || placeholderWords.test(trimmed);
}
function isFiller(found) {
  if (found.startsWith("-----")) return false;
  return new Set(found.slice(-12)).size <= 3 || /example/i.test(found);
}

export {
  looksLikeSecret,
  isPlaceholder
};
