import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  codeSpan,
  neutralizeMarkdown
} from "./chunk-SR5OMTPT.js";

// src/report/links.ts
function linkTo(file, line, context) {
  if (context === null || !isSafe(context)) return null;
  const segments = file.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return null;
  const path = segments.map(encodeSegment).join("/");
  const anchor = line === null || !Number.isSafeInteger(line) || line < 1 ? "" : `${plainView(file)}#L${line}`;
  return `${context.serverUrl.replace(/\/+$/, "")}/${context.repository}/blob/${context.commit}/${path}${anchor}`;
}
function isSafe({ serverUrl, repository, commit }) {
  return /^https:\/\/[A-Za-z0-9.-]+(:\d+)?\/?$/.test(serverUrl) && /^[\w-][\w.-]*\/\.?[\w-][\w.-]*$/.test(repository) && /^[0-9a-f]{7,64}$/i.test(commit);
}
function plainView(file) {
  return /\.(md|markdown|rst|adoc|asciidoc|org|textile|rdoc|ipynb|svg)$/i.test(file) ? "?plain=1" : "";
}
function encodeSegment(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�")).replace(
    /[!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/markdown.ts
function sectionOver(title, columns, items, render) {
  return { title, columns, size: items.length, rows: (maximum) => items.slice(0, maximum).map(render) };
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
function sectionBody(section, maximumRows, seeAll) {
  const { columns, size } = section;
  const head = columns === null ? [] : [tableRow(columns), tableRow(columns.map(() => "---"))];
  const lines = [...head, ...section.rows(maximumRows)];
  return size <= maximumRows ? lines.join("\n") : [...lines, "", `… and ${size - maximumRows} more, ${seeAll}.`].join("\n");
}
function fold(title, body) {
  return `<details>
<summary>${title}</summary>

${body}

</details>`;
}
function whereInMarkdown(file, line, links) {
  if (file === "") return "";
  const shown = line === null ? tailOf(file) : `${tailOf(file)}:${line}`;
  const link = linkTo(file, line, links);
  return link === null ? codeSpan(shown) : `[${neutralizeMarkdown(shown)}](${link})`;
}
function tailOf(file) {
  if (file.length <= 80) return file;
  const points = [...file];
  return points.length <= 80 ? file : `…${points.slice(-79).join("")}`;
}
function sideInMarkdown({ source, commit }) {
  if (commit === null) return codeSpan(source, 80);
  if (source === commit) return codeSpan(commit.slice(0, 7));
  return `${codeSpan(source, 80)} (${codeSpan(commit.slice(0, 7))})`;
}
function endSentence(text) {
  const trimmed = text.trimEnd();
  return trimmed === "" || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

export {
  sectionOver,
  tableRow,
  sectionBody,
  fold,
  whereInMarkdown,
  sideInMarkdown,
  endSentence
};
