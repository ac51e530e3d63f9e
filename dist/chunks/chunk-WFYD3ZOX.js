import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  outlineOf
} from "./chunk-S6E6I6JP.js";
import {
  count,
  phraseToMarkdown,
  sayChange,
  withoutStop
} from "./chunk-56ZM4DZK.js";
import {
  endSentence,
  sectionBody,
  sectionOver,
  sideInMarkdown
} from "./chunk-2UM637QK.js";
import {
  codeSpan,
  neutralizeMarkdown
} from "./chunk-SR5OMTPT.js";
import {
  changeKinds
} from "./chunk-ZSKD5H3K.js";

// src/report/release-notes.ts
var longestTopic = 30;
var topics = [
  ["Scopes gained", (kind) => kind === "scope-added" || kind === "scope-widened"],
  ["Scopes lost", (kind) => kind === "scope-removed" || kind === "scope-narrowed"],
  ["Hosts", (kind) => kind.startsWith("endpoint-")],
  ["Deprecations", (kind) => kind.startsWith("deprecation-") || kind === "dependency-deprecated"],
  ["Secrets", (kind) => kind === "secret-exposed"],
  ["Connectors", (kind) => !isOfDependency(kind)],
  ["Dependencies", isOfDependency]
];
function isOfDependency(kind) {
  return kind.startsWith("dependency-") || kind === "license-changed";
}
function renderReleaseNotes(verdict, basis) {
  const taken = /* @__PURE__ */ new Set();
  const sections = topics.flatMap(([title, isOfTopic]) => {
    const changes = inOrder(verdict.changes.filter((change) => !taken.has(change) && isOfTopic(change.kind)));
    for (const change of changes) taken.add(change);
    if (changes.length === 0) return [];
    const section = sectionOver(title, null, changes, (change) => `- ${sayLine(change)}`);
    return [`#### ${title}`, `${sectionBody(section, longestTopic, "in the inventories of both releases")}`];
  });
  const limits = verdict.gaps.length === 0 ? "" : ", as far as its files tell";
  const nothing = sections.length === 0 ? [`Nothing that this release can reach has changed${limits}.`] : [];
  return `${[
    "### What this release can reach",
    compared(verdict, basis),
    ...nothing,
    ...sections,
    ...accepted(verdict),
    ...unknown(verdict)
  ].join("\n\n")}
`;
}
function compared(verdict, basis) {
  if (basis === null) return "There is no earlier release to compare with: all of it is new.";
  const answer = { pass: "holds", warn: "holds, with warnings", block: "does **not** hold" }[verdict.verdict];
  const known = basis === "" ? "" : `, by ${neutralizeMarkdown(basis, 200)}`;
  return `Compared ${sideInMarkdown(verdict.base)} with ${sideInMarkdown(verdict.head)}${known}. The policy ${answer}.`;
}
function inOrder(changes) {
  const rank = ({ direction, kind }) => (direction === "expands" ? 0 : changeKinds.length) + changeKinds.indexOf(kind);
  return changes.toSorted((left, right) => rank(left) - rank(right));
}
function sayLine(change) {
  const said = sayChange(change, false);
  const isTold = change.subject.type === "dependency" && change.note !== null;
  return phraseToMarkdown(withoutStop(isTold ? [...said, ` ${change.note}`] : said), 300);
}
function accepted(verdict) {
  const { accepted: waived } = outlineOf(verdict);
  if (waived.length === 0) return [];
  const section = sectionOver("Accepted risks", null, waived, sayAccepted);
  return ["#### Accepted risks", sectionBody(section, longestTopic, "in the report")];
}
function sayAccepted(finding) {
  const { waiver, message } = finding;
  const reason = waiver === null ? "" : ` ${neutralizeMarkdown(endSentence(waiver.reason), 300)} Approved by ${codeSpan(waiver.approvedBy, 80)} until ${neutralizeMarkdown(waiver.expires, 20)}.`;
  return `- ${neutralizeMarkdown(endSentence(message), 300)}${reason}`;
}
function unknown({ gaps }) {
  const unseen = gaps.filter((gap) => gap.side === "head");
  return unseen.length === 0 ? [] : [
    `${count(unseen.length, "place")} could not be read or ${unseen.length === 1 ? "is" : "are"} not known: the inventory names them.`
  ];
}

export {
  renderReleaseNotes
};
