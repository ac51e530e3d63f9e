import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addressesInCode
} from "./chunk-YIE2FAM7.js";

// src/read/airbyte/addresses.ts
var longest = 4e3;
function addressesOf(value, roots = airbyteRoots) {
  const reference = referenceTo(roots);
  const pieces = split(value.slice(0, longest).trim());
  const runs = [""];
  for (const { kind, content } of pieces) {
    if (kind === "statement") runs.push("");
    else runs.push(`${runs.pop()}${kind === "text" ? content : `{{ ${sayReferences(content, reference)} }}`}`);
  }
  const inside = pieces.flatMap(({ kind, content }) => kind === "text" ? [] : addressesInCode(content, /(?!)/));
  return [...runs.map((run) => run.trim()).filter((run) => run !== ""), ...inside];
}
function split(text) {
  const pieces = [];
  let rest = text;
  while (rest !== "") {
    const start = rest.search(/\{[{%]/);
    if (start !== 0) pieces.push({ kind: "text", content: start === -1 ? rest : rest.slice(0, start) });
    if (start === -1) break;
    const isExpression = rest[start + 1] === "{";
    const end = rest.indexOf(isExpression ? "}}" : "%}", start + 2);
    const content = rest.slice(start + 2, end === -1 ? rest.length : end);
    pieces.push({ kind: isExpression ? "expression" : "statement", content });
    rest = end === -1 ? "" : rest.slice(end + 2);
  }
  return pieces;
}
var airbyteRoots = "config|parameters|stream_slice|stream_partition|stream_interval|next_page_token|creation_response|polling_response|download_target";
function referenceTo(roots) {
  return new RegExp(`\\b(${roots})((?:(?:\\.get\\(|\\[|\\.)['"]?\\w{1,60}['"]?[\\])]?){0,4})`, "g");
}
function sayReferences(expression, reference) {
  const found = [...expression.slice(0, 500).replace(/\s+/g, "").matchAll(reference)].map(
    ([, root, path]) => [root, ...(path?.match(/\w+/g) ?? []).filter((word) => word !== "get")].join(".")
  );
  return [...new Set(found)].join(", ") || "…";
}

export {
  addressesOf
};
