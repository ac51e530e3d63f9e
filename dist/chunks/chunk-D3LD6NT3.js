import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  wrap
} from "./chunk-CJGAJDTD.js";
import {
  disarmCommand,
  visibleText
} from "./chunk-SR5OMTPT.js";

// src/report/paint.ts
function paintOf(color) {
  const inCode = (code) => (text) => color && text !== "" ? `\x1B[${code}m${text}\x1B[0m` : text;
  return { strong: inCode(1), quiet: inCode(2), block: inCode(31), warn: inCode(33), pass: inCode(32) };
}

// src/report/sheet.ts
function sheetOf({ color, width }) {
  const lines = [];
  const columns = Number.isFinite(width) && width > 0 ? Math.min(Math.max(Math.floor(width), 40), 120) : 80;
  const plain = (line) => line;
  return {
    paint: paintOf(color),
    width: columns,
    write(text, indent, paint = plain) {
      for (const line of wrap(text, columns, indent)) lines.push(paint(disarmCommand(line)));
    },
    keep(line, indent, paint = plain) {
      if (line !== "") lines.push(paint(disarmCommand(indent + line)));
    },
    space() {
      lines.push("");
    },
    text: () => `${lines.join("\n")}
`
  };
}
function placeInText(file, line) {
  const path = visibleText(file, 400);
  return line === null || path === "" ? path : `${path}:${line}`;
}

export {
  sheetOf,
  placeInText
};
