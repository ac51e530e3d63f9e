import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  placeInText,
  sheetOf
} from "./chunk-D3LD6NT3.js";
import {
  byRule,
  firstFindings,
  outlineOf
} from "./chunk-S6E6I6JP.js";
import {
  countFindings,
  countOthers,
  headlineOf,
  phraseToText,
  withoutStop
} from "./chunk-56ZM4DZK.js";
import {
  endSentence
} from "./chunk-2UM637QK.js";
import {
  visibleText
} from "./chunk-SR5OMTPT.js";

// src/report/text.ts
function renderText(verdict, options) {
  const outline = outlineOf(verdict);
  const sheet = sheetOf(options);
  writeAnswer(verdict, outline, sheet);
  const advised = /* @__PURE__ */ new Set();
  writeFindings(outline, "block", advised, sheet);
  writeFindings(outline, "warn", advised, sheet);
  writeGaps(outline.gaps, sheet);
  if (countOthers(outline).length > 0) {
    sheet.space();
    sheet.write("The markdown and json formats show everything, what passes as well.", "", sheet.paint.quiet);
  }
  return sheet.text();
}
function writeAnswer(verdict, outline, sheet) {
  const paint = sheet.paint[verdict.verdict];
  const headline = `${phraseToText(headlineOf(outline, "this change"), 240)}.`;
  sheet.write(headline, "", (line) => sheet.paint.strong(paint(line)));
  const counts = [...countFindings(outline), ...countOthers(outline)];
  if (counts.length > 0) sheet.write(`${counts.join(", ")}.`, "");
  const compared = `Compared ${saySide(verdict.base)} with ${saySide(verdict.head)}.`;
  const notices = verdict.notices.slice(0, 20).map((notice) => visibleText(notice, 300));
  sheet.write([compared, ...notices].join(" "), "", sheet.paint.quiet);
}
var longestList = 1e3;
function writeFindings(outline, level, advised, sheet) {
  const groups = outline.groups.map((group) => ({ ...group, findings: group.findings.filter((finding) => finding.level === level) })).filter((group) => group.findings.length > 0);
  if (groups.length === 0) return;
  sheet.space();
  const [title, paint] = level === "block" ? ["Blocks", sheet.paint.block] : ["Needs a look", sheet.paint.warn];
  sheet.write(title, "", (line) => sheet.paint.strong(paint(line)));
  for (const group of firstFindings(groups, longestList)) writeGroup(group, advised, outline, sheet);
  writeMore(
    groups.reduce((sum, group) => sum + group.findings.length, 0),
    sheet
  );
}
function writeMore(size, sheet) {
  if (size <= longestList) return;
  sheet.space();
  sheet.write(`and ${size - longestList} more, see the json format`, "  ");
}
function writeGroup(group, advised, outline, sheet) {
  sheet.space();
  sheet.write(titleOf(group), "  ", sheet.paint.strong);
  for (const [index, alike] of byRule(group.findings).entries()) {
    if (index > 0) sheet.space();
    for (const finding of alike) writeFinding(finding, group, outline, sheet);
    const [first] = alike;
    if (first === void 0) continue;
    if (!advised.has(first.rule)) sheet.write(visibleText(endSentence(first.why), 600), "    ", sheet.paint.quiet);
    advised.add(first.rule);
    sheet.write(`What to do: ${visibleText(endSentence(first.remedy), 600)}`, "    ");
  }
}
function writeFinding(finding, group, outline, sheet) {
  const said = outline.say(finding, group.about === "connector");
  sheet.write(endSentence(phraseToText(withoutStop(said), 600)), "    ");
  sheet.keep(placeInText(finding.file, finding.line), "      ");
  const [rule, fingerprint] = [visibleText(finding.rule, 80), visibleText(finding.fingerprint, 80)];
  sheet.write(`${finding.severity}, ${rule}, fingerprint ${fingerprint}`, "      ", sheet.paint.quiet);
}
function writeGaps(gaps, sheet) {
  if (gaps.length === 0) return;
  sheet.space();
  sheet.write("Not read or not known", "", sheet.paint.strong);
  sheet.space();
  for (const gap of gaps.slice(0, longestList)) {
    sheet.keep(`${placeInText(gap.file, gap.line)}${gap.side === "base" ? " (in the base)" : ""}`, "  ");
    sheet.write(visibleText(endSentence(gap.reason), 300), "    ", sheet.paint.quiet);
  }
  writeMore(gaps.length, sheet);
}
function titleOf({ about, subject, ambiguous }) {
  if (about === "dependencies") return "Dependencies";
  if (subject === null) return "The repository";
  const name = visibleText(subject.name.trim() === "" ? subject.id : subject.name, 100);
  const identity = ambiguous && subject.id !== subject.name ? `, ${visibleText(subject.id, 120)}` : "";
  return `${name} (${visibleText(subject.format, 60)}${identity})`;
}
function saySide({ source, commit }) {
  const name = visibleText(source === commit ? source.slice(0, 7) : source, 80);
  return commit === null || source === commit ? name : `${name} (${visibleText(commit.slice(0, 7), 7)})`;
}

export {
  renderText
};
