import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderGroups,
  sectionsOf
} from "./chunk-H6FSXIMJ.js";
import {
  outlineOf
} from "./chunk-3F3LJZWC.js";
import {
  countFindings,
  countOthers,
  headlineOf,
  isUntouched,
  phraseToMarkdown,
  sayNotice,
  sectionBody,
  sideInMarkdown
} from "./chunk-5SFUGCZU.js";

// src/report/summary.ts
var summaryLimit = 1e6;
function renderSummary(verdict, context, maximumBytes = summaryLimit) {
  const outline = outlineOf(verdict);
  const detail = { advice: "each", where: true, message: 600, identity: true };
  const blocks = [
    ...renderOpening(verdict, outline),
    ...renderGroups(outline.groups, outline, context.links, detail),
    ...sectionsOf(outline, context.links).map(
      (section) => `#### ${section.title} (${section.size})

${sectionBody(section, Number.POSITIVE_INFINITY, "")}`
    )
  ];
  return cutAtLine(`${blocks.filter((block) => block !== "").join("\n\n")}
`, maximumBytes);
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
function cutAtLine(text, maximumBytes) {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= maximumBytes) return text;
  const end = bytes.lastIndexOf(10, Math.max(0, maximumBytes - 200));
  const kept = bytes.subarray(0, Math.max(0, end)).toString("utf8").trimEnd();
  const left = text.split("\n").length - kept.split("\n").length;
  return `${kept}

… and ${left} more lines: GitHub shows no more than 1 MiB. The JSON report has all of it.
`;
}

export {
  summaryLimit,
  renderSummary
};
