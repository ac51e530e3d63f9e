import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/pattern.ts
function matchesPattern(pattern, text) {
  return matchesCase(pattern.toLowerCase(), text.toLowerCase());
}
function matchesCase(pattern, value) {
  const parts = pattern.split("*");
  const first = parts[0] ?? "";
  if (parts.length === 1) return value === first;
  const last = parts.at(-1) ?? "";
  if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false;
  let position = first.length;
  const end = value.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = value.indexOf(part, position);
    if (found === -1 || found + part.length > end) return false;
    position = found + part.length;
  }
  return true;
}

export {
  matchesPattern,
  matchesCase
};
