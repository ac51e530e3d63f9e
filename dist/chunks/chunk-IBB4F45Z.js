import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readStatements
} from "./chunk-6FCY5JGJ.js";
import {
  parseJson
} from "./chunk-6JVN3OM5.js";
import {
  at,
  text
} from "./chunk-TZLIQTKD.js";

// src/read/aws-iam/embedded.ts
function readPolicyValue(node) {
  if (node?.kind === "map") return at(node, "Statement") === void 0 ? void 0 : readStatements(node);
  const written = text(node);
  if (node === void 0 || written === void 0 || !written.includes('"Statement"')) return void 0;
  const document = parseJson(written);
  const root = document.kind === "parsed" ? document.roots[0] : void 0;
  return root === void 0 ? void 0 : readStatements(root).map((statement) => onLine(statement, node.line));
}
function onLine(statement, line) {
  const here = (item) => ({ ...item, line });
  return {
    ...statement,
    line,
    actions: statement.actions.map(here),
    exceptActions: statement.exceptActions?.map(here) ?? null
  };
}

export {
  readPolicyValue
};
