import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/report/visible-text.ts
var lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/;
var spaces = /[\t-\r\u0085\u2800\p{Z}]/gu;
var emojiJoins = /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200d\ufe0e\ufe0f]+/gu;
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]+/gu;
var stackedMarks = new RegExp("(\\p{M}{3})\\p{M}+", "gu");
function visibleText(text, maximumLength) {
  return shorten(reveal(cutFar(text, maximumLength)).replace(/ {2,}/g, " "), maximumLength);
}
function visibleLines(text, maximumLength) {
  return text.split(lineEnds).map((line) => shorten(reveal(cutFar(line, maximumLength)), maximumLength));
}
function shorten(text, maximumLength) {
  if (text.length <= maximumLength) return text;
  const points = [...text];
  return points.length <= maximumLength ? text : `${points.slice(0, Math.max(0, maximumLength - 1)).join("")}…`;
}
function cutFar(text, maximumLength) {
  return text.length > maximumLength * 8 ? `${text.slice(0, maximumLength * 8)}…` : text;
}
function reveal(text) {
  return text.replace(spaces, " ").replace(emojiJoins, "").replace(unseen, "�").replace(stackedMarks, "$1");
}

// src/report/neutralize.ts
var breaker = "⁠";
var entities = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ["*", "&#42;"],
  ["_", "&#95;"],
  ["`", "&#96;"],
  ["~", "&#126;"],
  ["|", "&#124;"],
  ["\\", "&#92;"],
  ["[", "&#91;"],
  ["]", "&#93;"],
  // In an element of its own, so that neither the source nor the text that comes of it has a pair of dollars around a formula.
  ["$", "<span>&#36;</span>"]
]);
function neutralizeMarkdown(text, maximumLength = 300) {
  return visibleText(text, maximumLength).replace(/@(?=\S|$)/g, `@${breaker}`).replace(/#(?=\d|$)/g, `#${breaker}`).replace(/\bgh-(?=\d|$)/gi, `$&${breaker}`).replace(/:(?=\/\/)/g, `:${breaker}`).replace(/\bwww(?=\.)/gi, `$&${breaker}`).replace(/:(?=[\w+-]+:)/g, `:${breaker}`).replace(/\b[0-9a-f]{7,}\b/gi, breakCommit).replace(/[&<>*`~|\\[\]$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (mark) => entities.get(mark) ?? mark).replace(/^(\s*)([-+=#])/, (_, before, mark) => `${before}&#${mark.charCodeAt(0)};`).replace(/^(\s*\d+)([.)])/, (_, before, mark) => `${before}&#${mark.charCodeAt(0)};`);
}
function breakCommit(digits) {
  return digits.replace(/.{6}(?=.)/g, `$&${breaker}`);
}
function codeSpan(text, maximumLength = 120) {
  const shown = visibleText(text, maximumLength).trim();
  if (shown === "") return "(empty)";
  if (shown.includes("|")) return `<code>${neutralizeMarkdown(shown, maximumLength)}</code>`;
  const code = shown.replace(/(?<![A-Za-z0-9])@(?=\S)/g, `@${breaker}`).replace(/#(?=\d)/g, `#${breaker}`).replace(/\bgh-(?=\d)/gi, `$&${breaker}`).replace(/\b(?:issues|pull|discussions)\/(?=\d)/gi, `$&${breaker}`);
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
  return `${fence}${pad}${code}${pad}${fence}`;
}
function neutralizeTerminal(text, maximumLineLength = 4e3) {
  return visibleLines(text, maximumLineLength).join("\n");
}
function neutralizeLog(text, maximumLineLength = 4e3) {
  return visibleLines(text, maximumLineLength).map(disarmCommand).join("\n");
}
function disarmCommand(line) {
  return line.replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[");
}

export {
  visibleText,
  shorten,
  neutralizeMarkdown,
  codeSpan,
  neutralizeTerminal,
  neutralizeLog,
  disarmCommand
};
