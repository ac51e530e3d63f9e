import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  byRule
} from "./chunk-S6E6I6JP.js";
import {
  phraseToMarkdown,
  sayChangeInFull,
  withoutStop
} from "./chunk-56ZM4DZK.js";
import {
  endSentence,
  sectionOver,
  tableRow,
  whereInMarkdown
} from "./chunk-2UM637QK.js";
import {
  codeSpan,
  neutralizeMarkdown
} from "./chunk-SR5OMTPT.js";

// src/report/finding-list.ts
function renderGroups(groups, outline, links, detail) {
  const advised = /* @__PURE__ */ new Set();
  return groups.flatMap((group) => {
    const items = byRule(group.findings).map((alike) => {
      const list = alike.map((finding) => renderFinding(finding, group, outline, links, detail)).join("\n");
      const [first] = alike;
      if (first === void 0 || detail.advice === "none") return list;
      const again = advised.has(first.rule);
      if (detail.advice === "once" && again) return list;
      advised.add(first.rule);
      return `${list}<br><sub>${renderAdvice(first, again)}</sub>`;
    });
    return [`#### ${titleOf(group)}`, items.join("\n")];
  });
}
function titleOf({ about, subject, ambiguous }) {
  if (about === "dependencies") return "Dependencies";
  if (subject === null) return "The repository";
  const name = neutralizeMarkdown(subject.name.trim() === "" ? subject.id : subject.name, 100);
  const identity = ambiguous && subject.id !== subject.name ? ` · ${codeSpan(subject.id)}` : "";
  return `${name} · ${codeSpan(subject.format, 60)}${identity}`;
}
function renderFinding(finding, group, outline, links, detail) {
  const said = outline.say(finding, group.about === "connector");
  const message = phraseToMarkdown(withoutStop(said), detail.message);
  const label = finding.level === "block" ? "**Blocks:**" : finding.level === "warn" ? "**Warns:**" : "**Note:**";
  const where = detail.where ? whereInMarkdown(finding.file, finding.line, links) : "";
  const identity = detail.identity ? `${finding.severity}, ${codeSpan(finding.fingerprint, 80)}` : "";
  return ["- ", [`${label} ${message}`, where, identity].filter((part) => part !== "").join(" · ")].join("");
}
function renderAdvice({ why, remedy, rule }, again) {
  const reason = again ? "" : neutralizeMarkdown(endSentence(why), 600).trim();
  const advice = `**What to do:** ${neutralizeMarkdown(endSentence(remedy), 600).trim()} (${codeSpan(rule, 80)})`;
  return reason === "" ? advice : `${reason} ${advice}`;
}

// src/report/sections.ts
function sectionsOf(outline, links) {
  const { widenings, narrowings, moves, notes, accepted, dependencies, gaps } = outline;
  const changed = (change) => changeRow(change, links);
  const columns = ["Connector", "Change", "Where"];
  const sections = [
    sectionOver("Also reaches further", columns, widenings, changed),
    sectionOver("Reaches less", columns, narrowings, changed),
    sectionOver("Moved or rewritten", columns, moves, changed),
    sectionOver("Notes", null, notes, (note) => noteRow(note, outline, links)),
    sectionOver("Accepted by waiver", null, accepted, (one) => acceptedRow(one, outline, links)),
    sectionOver("All changes of dependencies", ["Package", "Change", "Where"], dependencies, changed),
    sectionOver("Not read or not known", null, gaps, (gap) => gapRow(gap, links))
  ];
  return sections.filter((section) => section.size > 0);
}
function changeRow(change, links) {
  const said = phraseToMarkdown(withoutStop(sayChangeInFull(change)), 300);
  const where = whereInMarkdown(change.file, change.line, change.kind === "connector-removed" ? null : links);
  const { type, name } = change.subject;
  return tableRow([type === "dependency" ? codeSpan(name, 80) : neutralizeMarkdown(name, 80), said, where]);
}
function noteRow(finding, outline, links) {
  const said = phraseToMarkdown(withoutStop(outline.say(finding, false)), 300);
  return [
    "- ",
    [said, whereInMarkdown(finding.file, finding.line, links)].filter((part) => part !== "").join(" · ")
  ].join("");
}
function acceptedRow(finding, outline, links) {
  const { waiver } = finding;
  if (waiver === null) return noteRow(finding, outline, links);
  const reason = neutralizeMarkdown(endSentence(waiver.reason), 300);
  const approval = `Approved by ${codeSpan(waiver.approvedBy, 80)} until ${neutralizeMarkdown(waiver.expires, 20)}.`;
  return `${noteRow(finding, outline, links)} — ${reason} ${approval}`;
}
function gapRow(gap, links) {
  const where = whereInMarkdown(gap.file, gap.line, gap.side === "base" ? null : links);
  const kind = gap.kind === "unreadable" ? "not read" : "not known";
  const side = gap.side === "base" ? ", in the base" : "";
  return `- ${where} (${kind}${side}): ${neutralizeMarkdown(endSentence(gap.reason), 300)}`;
}

export {
  renderGroups,
  sectionsOf
};
