import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  describeChange,
  namesInCode
} from "./chunk-CXSJQHHC.js";
import {
  codeSpan,
  neutralizeMarkdown,
  shorten,
  visibleText
} from "./chunk-SR5OMTPT.js";

// src/report/phrase.ts
var longestSource = 4e3;
function markValues(sentence, values) {
  const text = shorten(sentence.length > longestSource ? sentence.slice(0, longestSource) : sentence, 1e3);
  const wanted = [...new Set(values)].filter((value) => value.length > 1 && value.length < 500 && value.trim() === value);
  const parts = [];
  let position = 0;
  while (position < text.length) {
    const next = findFirst(text, wanted, position);
    if (next === void 0) break;
    if (next.index > position) parts.push(text.slice(position, next.index));
    parts.push({ code: next.value });
    position = next.index + next.value.length;
  }
  if (position < text.length) parts.push(text.slice(position));
  return parts;
}
function findFirst(text, values, from) {
  let first;
  for (const value of values) {
    const index = indexOfWhole(text, value, from);
    if (index === -1) continue;
    if (first === void 0 || index < first.index || index === first.index && value.length > first.value.length)
      first = { index, value };
  }
  return first;
}
function indexOfWhole(text, value, from) {
  for (let index = text.indexOf(value, from); index !== -1; index = text.indexOf(value, index + 1)) {
    const before = text.slice(Math.max(0, index - 1), index);
    const after = text.slice(index + value.length, index + value.length + 1);
    if (!/[\p{L}\p{N}_]/u.test(before) && !/[\p{L}\p{N}_]/u.test(after)) return index;
  }
  return -1;
}
function clipPhrase(phrase, maximumLength) {
  const clipped = [];
  let left = maximumLength;
  for (const part of phrase) {
    if (left <= 0) break;
    const text = typeof part === "string" ? part : abridgeDigest(part.code);
    const shown = text.length > left ? shorten(text, left) : text;
    clipped.push(typeof part === "string" ? shown : { code: shown });
    left -= shown.length;
  }
  return clipped;
}
function withoutStop(phrase) {
  const last = phrase.at(-1);
  return typeof last === "string" ? [...phrase.slice(0, -1), last.trimEnd().replace(/\.$/, "")] : phrase;
}
function phraseToMarkdown(phrase, maximumLength = 300) {
  return clipPhrase(phrase, maximumLength).map((part) => typeof part === "string" ? neutralizeMarkdown(part, maximumLength) : codeSpan(part.code)).join("");
}
function phraseToText(phrase, maximumLength = 300) {
  const text = clipPhrase(phrase, maximumLength).map((part) => typeof part === "string" ? part : part.code);
  return visibleText(text.join(""), maximumLength).trim();
}
function abridgeDigest(text) {
  return text.replace(/\b(sha\d+[-:][A-Za-z0-9+/]{12})[A-Za-z0-9+/=]{8,}/g, "$1…").replace(/\b([0-9a-f]{12})[0-9a-f]{28}(?:[0-9a-f]{24})?\b/g, "$1…");
}

// src/report/sentences.ts
function sayChange(change, underHeading) {
  const sentence = describeChange(change);
  const named = change.subject.type === "dependency" ? [change.subject.name] : [];
  const values = [...named, ...valuesOf(change)];
  return markValues(underHeading ? withoutSubject(sentence, change.subject) : sentence, values);
}
function sayChangeInFull(change) {
  const said = sayChange(change, true);
  return change.note === null ? said : [...said, ` ${change.note}`];
}
function sayFinding(finding, changes, underHeading) {
  const { message, subject } = finding;
  const named = subject?.type === "dependency" ? [subject.name] : [];
  const values = [finding.file, ...named, ...changes.slice(0, 30).flatMap(valuesOf)];
  return markValues(underHeading ? withoutSubject(message, subject) : message, values);
}
function sayNotice(notice) {
  const shown = notice.slice(0, 1e3);
  return markValues(shown, shown.match(/\b[0-9a-f]{7,64}\b|\.?[\w-]+(?:\/[\w.-]*\w)+/g) ?? []);
}
function messagesOf(change) {
  const sentence = describeChange(change);
  if (change.note === null) return [sentence];
  return [sentence, `${sentence} ${change.note}`, `${sentence} ${change.note}.`];
}
function withoutSubject(sentence, subject) {
  if (subject === null || subject.name === "" || !sentence.startsWith(subject.name)) return sentence;
  const rest = /^:? (?=\S)/.exec(sentence.slice(subject.name.length));
  return rest === null ? sentence : sentence.slice(subject.name.length + rest[0].length);
}
var longestValue = 2e3;
function valuesOf(change) {
  const sides = [change.before, change.after].flatMap(
    (side) => side === null || side.length > longestValue ? [] : coresOf(side, change.kind)
  );
  const { value } = change;
  if (change.kind === "code-added" || change.kind === "code-changed")
    return [value, ...namesInCode(change), ...sides.filter((side) => side.startsWith("pkg:"))];
  if (value.length > longestValue) return sides;
  const apart = value === "" ? sides : sides.filter((side) => !side.includes(value) || side.endsWith(`://${value}`));
  return [value, ...apart];
}
function coresOf(side, kind) {
  if (kind === "setting-changed") return [side];
  const several = kind.startsWith("scope-") || kind === "auth-changed" ? side.split(", ") : [side];
  return several.map(
    (one) => one.replace(/ \([^()]*\)$/, "").replace(/^(?:commit|digest|exact|tag|branch|owner|publisher|stack owner|patch|no) /, "")
  );
}

// src/report/headline.ts
function headlineOf(outline, occasion) {
  if (outline.verdict === "pass") return [sayPass(outline, occasion)];
  const gravest = outline.groups[0]?.findings[0];
  const word = outline.verdict === "block" ? "Blocked" : "Needs a look";
  if (gravest === void 0) {
    const unread = new Set(outline.gaps.filter((gap) => gap.kind === "unreadable").map((gap) => gap.file)).size;
    return [unread === 0 ? word : `${word}: ${count(unread, "file")} could not be read`];
  }
  const change = outline.changeOf(gravest);
  const said = change === void 0 ? outline.say(gravest, false) : sayChange(change, false);
  return [`${word}: `, ...clipPhrase(withoutStop(said), 160)];
}
function sayPass(outline, occasion) {
  const { widenings, narrowings, moves, dependencies, notes, accepted } = outline;
  if (isUntouched(outline)) return `Nothing in ${occasion} changes what the release can reach`;
  const wider = widenings.length + notes.length;
  if (accepted.length > 0 && wider === 0)
    return `Passed: ${accepted.length === 1 ? "the only finding is" : `all ${accepted.length} findings are`} accepted by waiver`;
  if (wider > 0) return `Passed: nothing in ${occasion} blocks or needs a look`;
  if (narrowings.length > 0) return `Passed: ${occasion} narrows what the release can reach`;
  if (moves.length > 0) return "Passed: connectors moved or were rewritten and reach nothing more";
  if (dependencies.length > 0) return "Passed: dependencies changed, and nothing else that the release reaches";
  return `Nothing in ${occasion} changes what the release can reach, as far as its files tell`;
}
function isUntouched(outline) {
  const { widenings, narrowings, moves, dependencies, notes, accepted, groups, gaps } = outline;
  const lists = [widenings, narrowings, moves, dependencies, notes, accepted, groups, gaps];
  return outline.verdict === "pass" && lists.every((list) => list.length === 0);
}
function countFindings({ blocking, warning }) {
  const subject = blocking.length === 0 ? count(warning.length, "finding") : String(warning.length);
  return [
    blocking.length === 0 ? "" : `${count(blocking.length, "finding")} ${blocking.length === 1 ? "blocks" : "block"}`,
    warning.length === 0 ? "" : `${subject} ${warning.length === 1 ? "warns" : "warn"}`
  ].filter((part) => part !== "");
}
function countOthers(outline) {
  const { notes, accepted, widenings, narrowings, moves, dependencies } = outline;
  return [
    notes.length === 0 ? "" : count(notes.length, "note"),
    accepted.length === 0 ? "" : `${accepted.length} accepted by waiver`,
    widenings.length === 0 ? "" : count(widenings.length, "other widening"),
    narrowings.length === 0 ? "" : count(narrowings.length, "narrowing"),
    moves.length === 0 ? "" : count(moves.length, "neutral change"),
    dependencies.length === 0 ? "" : `${count(dependencies.length, "change")} of dependencies`
  ].filter((part) => part !== "");
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export {
  withoutStop,
  phraseToMarkdown,
  phraseToText,
  sayChange,
  sayChangeInFull,
  sayFinding,
  sayNotice,
  messagesOf,
  headlineOf,
  isUntouched,
  countFindings,
  countOthers,
  count
};
