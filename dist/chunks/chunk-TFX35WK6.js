import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  draftImage
} from "./chunk-WN27FXBN.js";
import {
  readImage
} from "./chunk-4I5N2VA6.js";
import {
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";

// src/read/docker/facts.ts
function noFacts(format, file) {
  return { format, file, used: [], code: [], settings: [], endpoints: [], secrets: /* @__PURE__ */ new Map(), gaps: [] };
}
function addImage(facts, filled, written, what, line) {
  const { format, file, used, code, gaps } = facts;
  const place = placeIn(file, line);
  const image = filled.includes("$") ? void 0 : readImage(filled);
  if (image !== void 0) {
    used.push(draftImage(format, image, place));
    return;
  }
  code.push({ kind: "container", name: what, digest: written, untrusted: false, place });
  gaps.push({
    kind: "unknown",
    file: file.path,
    line,
    reason: `the image of ${what} is known only when it is built or run`
  });
}
function addSecret({ file, secrets }, name, kind, line) {
  const known = secrets.get(name);
  if (known === void 0 || known.kind === "reference" && kind === "literal")
    secrets.set(name, { name, kind, place: placeIn(file, line) });
}
function usesOf({ used }) {
  return [...new Set(used.map(connectorKey))].sort(compareText);
}

// src/read/docker/values.ts
var longest = 2e3;
var longestValue = 300;
var maximumSteps = 10;
function fillArguments(text, values) {
  let filled = text;
  for (let step = 0; step < maximumSteps && filled.length <= longest && filled.includes("$"); step++) {
    const next = filled.replace(
      /\$\{(\w+)(?:(:?[-+])([^${}]*))?\}|\$(\w+)/g,
      (whole, braced, sign, word, bare) => {
        const value = values.get(braced ?? bare ?? "") ?? void 0;
        if (sign?.endsWith("+") === true) return value === void 0 ? "" : word ?? "";
        if (value !== void 0 && value.length <= longestValue) return value;
        return sign === void 0 ? whole : word ?? "";
      }
    );
    if (next === filled) break;
    filled = next;
  }
  return filled;
}
function unquote(text) {
  return /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;
}

export {
  noFacts,
  addImage,
  addSecret,
  usesOf,
  fillArguments,
  unquote
};
