import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  emptyTree
} from "./chunk-LJ7GLBYO.js";
import {
  openSources
} from "./chunk-6GNUIXPS.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/verbs/review.ts
async function review(options) {
  const sources = openSources(options.folder);
  try {
    const opening = Promise.all([
      openSide(options.base, options.base === null, sources),
      openSide(options.head, false, sources)
    ]);
    opening.catch(() => void 0);
    const { reviewSides } = await import("./review-sides-SBKC6YET.js");
    const [base, head] = await opening;
    return await reviewSides(options, base, head, sources);
  } finally {
    await sources.close();
  }
}
async function openSide(source, isNothing, sources) {
  if (isNothing) return emptyTree("nothing");
  if (typeof source === "object" && source !== null) return source;
  const opened = await sources.open(source);
  if (opened.kind === "tree") return opened.tree;
  const { readSbom } = await import("./read-sbom-T4SW7CM4.js");
  return readSbom(opened.text, opened.source);
}
function parseDay(text) {
  const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new FerruleError("bad-day", `${JSON.stringify(text)} is no day. Write it as YYYY-MM-DD.`);
  }
  return text;
}

export {
  review,
  parseDay
};
