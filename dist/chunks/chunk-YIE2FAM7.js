import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/read/n8n/addresses.ts
var longest = 4e3;
var literalUrl = /\b(?:https?|wss?):\/\/(?:\$\{[^{}\n]{0,200}\}|[^\s/?#'"`<>\\,;(){}$|]){1,300}/gi;
function addressesOfValue(value) {
  const trimmed = value.slice(0, longest).trim();
  if (!trimmed.startsWith("=")) return [trimmed];
  const expression = trimmed.slice(1).trim();
  const inner = /^\{\{\s*['"`]?/.exec(expression)?.[0] ?? "";
  const rest = expression.slice(inner.length);
  const literals = urlsIn(expression);
  if (/^(?:https?|wss?):\/\/[^\s/?#'"`<>\\{}$]+(?:[/?#]|['"`]?\s*(?:\}\}\s*)?$)/i.test(rest)) return literals;
  if (inner === "" && /^(?:https?|wss?):\/\//i.test(rest)) return [spaceEvenly(expression)];
  return [sayOpenHost(expression), ...literals.filter((url) => !url.includes("${"))];
}
function addressesInCode(code, comment) {
  return code.split(/\r?\n/).flatMap((line) => comment.test(line) ? [] : urlsIn(line));
}
function urlsIn(text) {
  const found = [...text.matchAll(literalUrl)].map((match) => match[0]);
  return found.filter((url) => {
    const host = url.slice(url.indexOf("://") + 3);
    return host.includes("${") || /^(?:[^@]*@)?(?:localhost|\[[0-9a-f:.]+\]|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)\.?(?::\d+)?$/iu.test(host);
  });
}
function sayOpenHost(expression) {
  const body = /^\{\{([\s\S]*?)\}\}/.exec(expression)?.[1] ?? expression;
  const first = body.replace(/\+\s?['"`][\s\S]*$/, "");
  const bare = first.replace(/(\b(?:https?|wss?):\/\/)(?:[^@\s/'"`]*@)?([^\s/?#'"`]*)[^\s'"`]*/gi, "$1$2");
  return `{{ ${spaceEvenly(bare.replace(/[{}]/g, " "))} }}`;
}
function spaceEvenly(text) {
  return text.split(/\s+/).join(" ").trim().slice(0, 300);
}

export {
  addressesOfValue,
  addressesInCode
};
