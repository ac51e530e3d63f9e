import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  messagesOf,
  sayFinding
} from "./chunk-56ZM4DZK.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  severities
} from "./chunk-34PIO6HB.js";

// src/report/finding-groups.ts
function groupFindings(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = aboutOf(finding.subject) === "connector" && finding.subject ? keyOf(finding.subject) : aboutOf(finding.subject);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  const names = /* @__PURE__ */ new Map();
  for (const [first] of groups.values()) {
    const name = first?.subject?.name ?? "";
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return [...groups.values()].map((group) => {
    const about = aboutOf(group[0]?.subject ?? null);
    const subject = about === "connector" ? group[0]?.subject ?? null : null;
    return { subject, about, ambiguous: subject !== null && (names.get(subject.name) ?? 0) > 1, findings: group };
  });
}
function firstFindings(groups, maximum) {
  const first = [];
  let left = maximum;
  for (const group of groups) {
    if (left <= 0) break;
    first.push(group.findings.length <= left ? group : { ...group, findings: group.findings.slice(0, left) });
    left -= group.findings.length;
  }
  return first;
}
function aboutOf(subject) {
  return subject === null ? "repository" : subject.type === "connector" ? "connector" : "dependencies";
}
function byRule(findings) {
  const rules = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.rule}
${finding.why}
${finding.remedy}`;
    const alike = rules.get(key);
    if (alike === void 0) rules.set(key, [finding]);
    else alike.push(finding);
  }
  return [...rules.values()];
}
function keyOf(subject) {
  return `${subject.type}
${subject.format}
${subject.id}`;
}
var levels = ["block", "warn", "note"];
function compareFindings(left, right) {
  return levels.indexOf(left.level) - levels.indexOf(right.level) || severities.indexOf(left.severity) - severities.indexOf(right.severity) || compareText(left.file, right.file) || (left.line ?? 0) - (right.line ?? 0) || compareText(left.rule, right.rule) || compareText(left.message, right.message);
}

// src/report/outline.ts
var outlines = /* @__PURE__ */ new WeakMap();
function outlineOf(verdict) {
  let outline = outlines.get(verdict);
  if (outline === void 0) {
    outline = lineUp(verdict);
    outlines.set(verdict, outline);
  }
  return outline;
}
function lineUp(verdict) {
  const told = matchFindings(verdict);
  const toldChanges = new Set(told.changes.values());
  const isNews = newsOf(verdict);
  const counting = verdict.findings.filter((finding) => finding.waiver === null);
  const grave = counting.filter((finding) => finding.level !== "note").sort(compareFindings);
  const ofConnectors = verdict.changes.filter((change) => change.subject.type === "connector" && !toldChanges.has(change));
  const untold = (direction) => ofConnectors.filter((change) => change.direction === direction);
  return {
    verdict: verdict.verdict,
    groups: groupFindings(grave),
    blocking: grave.filter((finding) => finding.level === "block"),
    warning: grave.filter((finding) => finding.level === "warn"),
    notes: counting.filter((finding) => finding.level === "note" && !told.ofDependencies.has(finding)).sort(compareFindings),
    accepted: verdict.findings.filter((finding) => finding.waiver !== null).sort(compareFindings),
    widenings: untold("expands"),
    narrowings: untold("narrows"),
    moves: untold("neutral"),
    dependencies: verdict.changes.filter((change) => change.subject.type === "dependency"),
    gaps: verdict.gaps.filter((gap) => isNews(gap)),
    notices: verdict.notices,
    say: speakerOf(changesAround(verdict.changes, told.changes)),
    changeOf: (finding) => told.changes.get(finding)
  };
}
function newsOf({ findings, gaps }) {
  const told = new Set(findings.filter(({ subject }) => subject === null).map(({ file, line }) => `${file}
${line}`));
  const ofHead = new Set(gaps.filter((gap) => gap.side === "head").map((gap) => `${gap.kind}
${gap.file}
${gap.reason}`));
  return (gap) => !(gap.kind === "unreadable" && told.has(`${gap.file}
${gap.line}`)) && !(gap.side === "base" && ofHead.has(`${gap.kind}
${gap.file}
${gap.reason}`));
}
function matchFindings(verdict) {
  const byMessage = /* @__PURE__ */ new Map();
  for (const change of verdict.changes)
    for (const message of messagesOf(change)) byMessage.set(`${placeKeyOf(change.subject, change)}
${message}`, change);
  const changes = /* @__PURE__ */ new Map();
  const ofDependencies = /* @__PURE__ */ new Set();
  for (const finding of verdict.findings) {
    if (finding.subject === null) continue;
    const change = byMessage.get(`${placeKeyOf(finding.subject, finding)}
${finding.message}`);
    if (change === void 0) continue;
    changes.set(finding, change);
    if (change.subject.type === "dependency") ofDependencies.add(finding);
  }
  return { changes, ofDependencies };
}
function speakerOf(around) {
  const [under, alone] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  return (finding, underHeading) => {
    const said = underHeading ? under : alone;
    const phrase = said.get(finding) ?? sayFinding(finding, around(finding), underHeading);
    said.set(finding, phrase);
    return phrase;
  };
}
function changesAround(changes, told) {
  const bySubject = /* @__PURE__ */ new Map();
  const byPlace = /* @__PURE__ */ new Map();
  const add = (map, key, change) => {
    const list = map.get(key);
    if (list === void 0) map.set(key, [change]);
    else if (list.length < 30) list.push(change);
  };
  for (const change of changes) {
    add(bySubject, keyOf(change.subject), change);
    add(byPlace, placeKeyOf(change.subject, change), change);
  }
  return (finding) => {
    if (finding.subject === null) return [];
    const own = told.get(finding);
    return [
      ...own === void 0 ? [] : [own],
      ...byPlace.get(placeKeyOf(finding.subject, finding)) ?? [],
      ...bySubject.get(keyOf(finding.subject)) ?? []
    ];
  };
}
function placeKeyOf(subject, place) {
  return `${keyOf(subject)}
${place.file}
${place.line}`;
}

export {
  firstFindings,
  byRule,
  compareFindings,
  outlineOf
};
