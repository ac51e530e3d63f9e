import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/report/wrap.ts
function widthOf(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const point of text) width += new RegExp("\\p{M}", "u").test(point) ? 0 : wide.test(point) ? 2 : 1;
  return width;
}
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function wrap(text, width, indent) {
  const room = Math.max(20, width - widthOf(indent));
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    const wordWidth = widthOf(word);
    if (used > 0 && used + 1 + wordWidth > room) {
      lines.push(indent + line);
      line = "";
      used = 0;
    }
    line = used === 0 ? word : `${line} ${word}`;
    used += used === 0 ? wordWidth : wordWidth + 1;
  }
  return used === 0 ? lines : [...lines, indent + line];
}
function padTo(text, width) {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
function cutTo(text, width) {
  if (text.length <= width && widthOf(text) <= width) return text;
  let cut = "";
  let used = 0;
  for (const point of text) {
    const next = widthOf(point);
    if (used + next > width - 1) break;
    cut += point;
    used += next;
  }
  return `${cut}…`;
}

export {
  widthOf,
  wrap,
  padTo,
  cutTo
};
