import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/read/node.ts
function at(node, ...path) {
  let current = node;
  for (const step of path) {
    if (current === void 0) return void 0;
    if (typeof step === "number") current = current.kind === "list" ? current.items[step] : void 0;
    else current = current.kind === "map" ? current.entries.get(step)?.value : void 0;
  }
  return current;
}
function atAnyCase(node, key) {
  if (node?.kind !== "map") return void 0;
  const exact = node.entries.get(key);
  if (exact !== void 0) return exact.value;
  const wanted = key.toLowerCase();
  for (const [name, entry] of node.entries) if (name.toLowerCase() === wanted) return entry.value;
  return void 0;
}
function lineOfKey(node, key) {
  if (node === void 0) return 1;
  return (node.kind === "map" ? node.entries.get(key)?.line : void 0) ?? node.line;
}
function text(node) {
  return node?.kind === "scalar" && !isNull(node) ? node.text : void 0;
}
function filledText(node) {
  const value = text(node)?.trim();
  return value === "" ? void 0 : value;
}
function flag(node) {
  if (node?.kind !== "scalar") return void 0;
  const value = node.text.toLowerCase();
  return value === "true" ? true : value === "false" ? false : void 0;
}
function isNumber(node) {
  return node?.kind === "scalar" && node.plain && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(node.text);
}
function isNull(node) {
  return node?.kind === "scalar" && node.plain && (node.text === "" || node.text === "~" || node.text.toLowerCase() === "null");
}
function items(node) {
  return node?.kind === "list" ? node.items : [];
}
function itemsOrOne(node) {
  if (node === void 0 || isNull(node)) return [];
  return node.kind === "list" ? node.items : [node];
}
function texts(node) {
  return itemsOrOne(node).flatMap((item) => {
    const value = filledText(item);
    return value === void 0 ? [] : [{ text: value, line: item.line }];
  });
}
function entries(node) {
  return node?.kind === "map" ? [...node.entries].map(([key, entry]) => ({ key, line: entry.line, value: entry.value })) : [];
}
function has(node, key) {
  return node?.kind === "map" && node.entries.has(key);
}

export {
  at,
  atAnyCase,
  lineOfKey,
  text,
  filledText,
  flag,
  isNumber,
  isNull,
  items,
  itemsOrOne,
  texts,
  entries,
  has
};
