import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  toldChecks
} from "./chunk-QOWLQFFQ.js";
import {
  sheetOf
} from "./chunk-D3LD6NT3.js";
import {
  endSentence
} from "./chunk-2UM637QK.js";
import {
  visibleText
} from "./chunk-SR5OMTPT.js";

// src/report/verification-text.ts
var toldInFull = 10;
function renderVerifications(results, options) {
  const sheet = sheetOf(options);
  const failed = results.filter((result) => !result.verified);
  if (results.length > 1) {
    const paint = failed.length === 0 ? sheet.paint.pass : sheet.paint.block;
    const answer = `${results.length - failed.length} of ${results.length} artifacts are verified.`;
    sheet.write(answer, "", (line) => sheet.paint.strong(paint(line)));
    sheet.space();
  }
  const told = [...failed, ...results.filter((result) => result.verified).slice(0, 1)].slice(0, toldInFull);
  for (const result of results) {
    if (!told.includes(result))
      sheet.keep(`${result.verified ? "verified" : "not verified"}  ${visibleText(result.artifact.name, 300)}`, "");
  }
  for (const [index, result] of told.entries()) {
    if (index > 0 || told.length < results.length) sheet.space();
    writeResult(result, sheet);
  }
  return sheet.text();
}
function writeResult(result, sheet) {
  const paint = result.verified ? sheet.paint.pass : sheet.paint.block;
  sheet.write(
    `${result.verified ? "Verified" : "Not verified"}: ${visibleText(result.artifact.name, 300)}`,
    "",
    (line) => sheet.paint.strong(paint(line))
  );
  sheet.space();
  const width = Math.max(...result.checks.map((check) => check.title.length));
  for (const check of toldChecks(result.checks)) writeCheck(check, width, sheet);
  writeBundles(result.bundles, sheet);
  if (result.notProved.length > 0) {
    sheet.space();
    sheet.write("This does not prove", "", sheet.paint.strong);
    for (const sentence of result.notProved) sheet.write(`- ${sentence}`, "  ", sheet.paint.quiet);
  }
}
function writeCheck(check, width, sheet) {
  const bad = check.demanded && check.state !== "met";
  const paint = bad ? sheet.paint.block : check.state === "met" ? sheet.paint.pass : sheet.paint.quiet;
  const head = `${check.state.padEnd(9)}  ${check.title.padEnd(width)}  `;
  const said = visibleText(check.actual ?? (check.state === "not known" ? "nothing says so" : ""), 1e3);
  sheet.keep(`${paint(head)}${said}`, "  ");
  if (!bad || check.expected === null) return;
  const change = check.change === null ? "" : ` (${check.change})`;
  sheet.keep(`expected ${visibleText(check.expected, 1e3)}${change}`, " ".repeat(head.length + 2), sheet.paint.warn);
}
function writeBundles(bundles, sheet) {
  const accepted = bundles.filter((bundle) => bundle.state === "accepted");
  sheet.space();
  sheet.write(`Evidence: ${bundles.length} read, ${accepted.length} accepted.`, "");
  for (const { origin, state, reason, predicateType } of bundles.slice(0, 100)) {
    const place = `${visibleText(origin.file, 300)}${origin.index === null ? "" : ` (${origin.index})`}`;
    const what = visibleText(state === "accepted" ? predicateType ?? "signature of the file" : state, 200);
    sheet.write(`${place}: ${what}`, "  ");
    if (reason !== null) sheet.write(visibleText(endSentence(reason), 1e3), "    ", sheet.paint.quiet);
  }
}

export {
  renderVerifications
};
