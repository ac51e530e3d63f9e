import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  at,
  entries,
  filledText,
  flag,
  isNumber,
  items
} from "./chunk-TZLIQTKD.js";

// src/read/n8n/workflow-node.ts
function findWorkflows(root) {
  const candidates = root.kind === "list" ? root.items : [root];
  return candidates.flatMap((candidate) => {
    const found = [candidate, at(candidate, "workflow")].find(isWorkflow);
    return found === void 0 ? [] : [found];
  });
}
function isWorkflow(node) {
  return at(node, "connections")?.kind === "map" && items(at(node, "nodes")).some(
    (item) => filledText(at(item, "type")) !== void 0 && isNumber(at(item, "typeVersion"))
  );
}
function runningNodes(workflow) {
  return items(at(workflow, "nodes")).flatMap((node) => {
    const type = filledText(at(node, "type"));
    if (type === void 0 || flag(at(node, "disabled")) === true) return [];
    const name = filledText(at(node, "name")) ?? type;
    const version = filledText(at(node, "typeVersion")) ?? null;
    return [{ node, type, version, name, line: node.line, parameters: at(node, "parameters") }];
  });
}
function shortType(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}
function packageOf(type) {
  const dot = type.lastIndexOf(".");
  return dot > 0 ? type.slice(0, dot) : type;
}
function textsWithin(node, key = "") {
  const found = [];
  collect(node, key, found);
  return found;
}
function collect(node, key, found) {
  const text = filledText(node);
  if (text !== void 0 && node !== void 0) found.push({ key, text, line: node.line });
  for (const item of items(node)) collect(item, key, found);
  for (const entry of entries(node)) collect(entry.value, entry.key, found);
}

export {
  findWorkflows,
  runningNodes,
  shortType,
  packageOf,
  textsWithin
};
