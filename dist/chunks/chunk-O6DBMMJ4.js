import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderGroups,
  sectionsOf
} from "./chunk-3OSTA4LV.js";
import {
  firstFindings,
  outlineOf
} from "./chunk-S6E6I6JP.js";
import {
  countFindings,
  countOthers,
  headlineOf,
  isUntouched,
  phraseToMarkdown,
  sayNotice
} from "./chunk-56ZM4DZK.js";
import {
  sectionBody,
  sideInMarkdown
} from "./chunk-2UM637QK.js";

// src/report/summary.ts
var summaryLimit = 1e6;
var leastFinding = 40;
var leastRow = 10;
function renderSummary(verdict, context, maximumBytes = summaryLimit) {
  const outline = outlineOf(verdict);
  const detail = { advice: "each", where: true, message: 600, identity: true };
  const groups = firstFindings(outline.groups, Math.ceil(maximumBytes / leastFinding));
  const blocks = [...renderOpening(verdict, outline), ...renderGroups(groups, outline, context.links, detail)];
  let bytes = sum(blocks, (block) => Buffer.byteLength(block));
  let unseen = sum(outline.groups, (group) => group.findings.length) - sum(groups, (group) => group.findings.length);
  for (const section of sectionsOf(outline, context.links)) {
    const rows = Math.min(section.size, Math.ceil(Math.max(0, maximumBytes - bytes) / leastRow));
    const block = `#### ${section.title} (${section.size})

${sectionBody(section, rows, "")}`;
    blocks.push(block);
    bytes += Buffer.byteLength(block);
    unseen += section.size - rows;
  }
  return cutAtLine(`${blocks.filter((block) => block !== "").join("\n\n")}
`, maximumBytes, unseen);
}
function sum(items, sizeOf) {
  return items.reduce((total, item) => total + sizeOf(item), 0);
}
function renderOpening(verdict, outline) {
  const counts = [...countFindings(outline), ...countOthers(outline)];
  return [
    `## ${phraseToMarkdown(headlineOf(outline, "this change"), 200)}${isUntouched(outline) ? "." : ""}`,
    counts.length === 0 ? "" : `**${counts.join(", ")}.**`,
    `Compared ${sideInMarkdown(verdict.base)} with ${sideInMarkdown(verdict.head)}.`,
    verdict.notices.slice(0, 50).map((notice) => `- ${phraseToMarkdown(sayNotice(notice))}`).join("\n")
  ];
}
function cutAtLine(text, maximumBytes, unseen) {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= maximumBytes) return text;
  const end = bytes.lastIndexOf(10, Math.max(0, maximumBytes - 200));
  const kept = bytes.subarray(0, Math.max(0, end)).toString("utf8").trimEnd();
  const left = text.split("\n").length - kept.split("\n").length + unseen;
  return `${kept}

… and ${left} more lines: GitHub shows no more than 1 MiB. The JSON report has all of it.
`;
}

export {
  summaryLimit,
  renderSummary
};
