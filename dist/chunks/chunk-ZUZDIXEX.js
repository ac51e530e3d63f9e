import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderGroups,
  sectionsOf
} from "./chunk-3OSTA4LV.js";
import {
  outlineOf
} from "./chunk-S6E6I6JP.js";
import {
  countFindings,
  headlineOf,
  isUntouched,
  phraseToMarkdown,
  sayNotice
} from "./chunk-56ZM4DZK.js";
import {
  fold,
  sectionBody,
  sectionOver,
  sideInMarkdown,
  tableRow
} from "./chunk-2UM637QK.js";
import {
  codeSpan,
  neutralizeMarkdown
} from "./chunk-SR5OMTPT.js";

// src/report/comment.ts
var commentLimit = 65e3;
function commentMarker(key) {
  return `<!-- ferrule:review:${encodeURIComponent(key.replace(new RegExp("\\p{Cs}", "gu"), "�").slice(0, 200)).replaceAll("--", "-%2D")} -->`;
}
var all = {
  rows: 1e3,
  warnings: 1e3,
  blocking: 2e3,
  advice: "each",
  where: true,
  message: 300,
  identity: false
};
var budgets = [
  all,
  { ...all, advice: "once" },
  ...[200, 50, 20, 8, 3, 0].map((rows) => ({ ...all, advice: "once", rows })),
  ...[150, 100, 70, 40, 20, 10, 0].map((warnings) => ({ ...all, advice: "once", rows: 0, warnings })),
  { ...all, advice: "none", rows: 0, warnings: 0 },
  { ...all, advice: "none", rows: 0, warnings: 0, message: 120 },
  { ...all, advice: "none", rows: 0, warnings: 0, message: 80, where: false }
];
function renderComment(verdict, context) {
  const outline = outlineOf(verdict);
  const sections = sectionsOf(outline, context.links);
  const compose = (budget) => composeComment(verdict, outline, sections, context, budget);
  for (const budget of budgets) {
    const text = compose(budget);
    if (fits(text)) return text;
  }
  const least = budgets.at(-1) ?? all;
  let [fitting, tooMany] = [0, Math.min(outline.blocking.length, least.blocking)];
  while (tooMany - fitting > 1) {
    const blocking = fitting + tooMany >> 1;
    if (fits(compose({ ...least, blocking }))) fitting = blocking;
    else tooMany = blocking;
  }
  return compose({ ...least, blocking: fitting });
}
function fits(text) {
  return Buffer.byteLength(text, "utf8") <= commentLimit;
}
function composeComment(verdict, outline, sections, context, budget) {
  const seeAll = seeReport(context.summaryUrl);
  const shown = /* @__PURE__ */ new Set([...outline.blocking.slice(0, budget.blocking), ...outline.warning.slice(0, budget.warnings)]);
  const groups = outline.groups.map((group) => ({ ...group, findings: group.findings.filter((finding) => shown.has(finding)) })).filter((group) => group.findings.length > 0);
  const left = [
    outline.blocking.length > budget.blocking ? `${outline.blocking.length - budget.blocking} more that block` : "",
    outline.warning.length > budget.warnings ? `${outline.warning.length - budget.warnings} more that warn` : ""
  ].filter((part) => part !== "");
  const counts = countFindings(outline);
  const blocks = [
    `### ${symbols[verdict.verdict]} ${phraseToMarkdown(headlineOf(outline, "this pull request"), 200)}${isUntouched(outline) ? "." : ""}`,
    counts.length === 0 ? "" : `**${counts.join(", ")}.**`,
    ...renderGroups(groups, outline, context.links, budget),
    left.length === 0 ? "" : `… and ${left.join(" and ")}, ${seeAll}.`,
    ...foldSections(sections, budget.rows, seeAll),
    budget.rows < 8 ? "" : foldFingerprints(outline, budget.rows, seeAll),
    renderFooter(verdict, context)
  ];
  const marker = context.marker === "" ? "" : `${context.marker}
`;
  return `${marker}${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
var symbols = { block: "⛔", warn: "⚠️", pass: "✅" };
function foldSections(sections, rows, seeAll) {
  if (rows > 0)
    return sections.map((section) => fold(`${section.title} (${section.size})`, sectionBody(section, rows, seeAll)));
  const names = sections.map((section) => `${section.title.toLowerCase()} (${section.size})`);
  return names.length === 0 ? [] : [`Not shown here: ${names.join(", ")}; ${seeAll}.`];
}
function foldFingerprints(outline, rows, seeAll) {
  const findings = outline.groups.flatMap((group) => group.findings);
  if (findings.length === 0) return "";
  const section = sectionOver(
    "Fingerprints",
    ["Fingerprint", "Rule", "Finding"],
    findings,
    (finding) => tableRow([codeSpan(finding.fingerprint, 80), codeSpan(finding.rule, 80), neutralizeMarkdown(finding.message, 80)])
  );
  return fold("To accept a finding: its fingerprint for a waiver in the policy", sectionBody(section, rows, seeAll));
}
function renderFooter(verdict, context) {
  const notices = verdict.notices.slice(0, 6).map((notice) => phraseToMarkdown(sayNotice(notice), 200));
  const report = isAddress(context.summaryUrl) ? ` [Full report](${context.summaryUrl}).` : "";
  return `<sub>Ferrule compared ${sideInMarkdown(verdict.base)} with ${sideInMarkdown(verdict.head)}. ${notices.join(" ")}${report}</sub>`;
}
function seeReport(url) {
  return isAddress(url) ? `see the [full report](${url})` : "see the full report";
}
function isAddress(url) {
  return url !== null && /^https:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url);
}

export {
  commentLimit,
  commentMarker,
  renderComment
};
