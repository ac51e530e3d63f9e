import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  showInJson
} from "./chunk-GMRFGUSS.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";

// src/report/json.ts
function verdictToJson(verdict) {
  return write({
    base: { source: verdict.base.source, commit: verdict.base.commit },
    head: { source: verdict.head.source, commit: verdict.head.commit },
    verdict: verdict.verdict,
    changes: verdict.changes.map((change) => ({
      kind: change.kind,
      direction: change.direction,
      severity: change.severity,
      subject: subjectOf(change.subject),
      value: change.value,
      before: change.before,
      after: change.after,
      file: change.file,
      line: change.line
    })),
    findings: verdict.findings.map((finding) => ({
      rule: finding.rule,
      level: finding.level,
      severity: finding.severity,
      message: finding.message,
      remedy: finding.remedy,
      subject: finding.subject === null ? null : subjectOf(finding.subject),
      file: finding.file,
      line: finding.line,
      fingerprint: finding.fingerprint,
      waiver: finding.waiver === null ? null : {
        reason: finding.waiver.reason,
        approvedBy: finding.waiver.approvedBy,
        expires: finding.waiver.expires
      }
    })),
    gaps: verdict.gaps.map((gap) => ({ side: gap.side, file: gap.file, reason: gap.reason }))
  });
}
function subjectOf({ type, format, id, name }) {
  return { type, format, id, name };
}
function verificationsToJson(results) {
  return write({
    verified: results.every((result) => result.verified),
    artifacts: results.map(({ artifact, verified, checks, bundles, notProved }) => ({
      name: artifact.name,
      digests: artifact.digests,
      verified,
      checks: checks.map(({ id, title, state, demanded, expected, actual, change }) => ({
        ...{ id, title, state, demanded, expected, actual, change }
      })),
      bundles: bundles.map(({ origin, digest, predicateType, state, reason, signer, times }) => ({
        ...{ file: origin.file, index: origin.index, digest, predicateType, state, reason, signer, times }
      })),
      notProved
    }))
  });
}
function inventoryToJson(inventory) {
  return write(inOrder(inventory));
}
var first = [
  "source",
  "commit",
  "file",
  "format",
  "kind",
  "id",
  "purl",
  "name",
  "event",
  "host",
  "value",
  "role",
  "version"
];
var last = ["place", "places", "connectors", "lockfiles", "dependencies", "gaps"];
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([left], [right]) => rank(left) - rank(right) || compareText(left, right));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
function rank(key) {
  const [early, late] = [first.indexOf(key), last.indexOf(key)];
  return early !== -1 ? early - first.length : late + 1;
}
function write(value) {
  return `${showInJson(JSON.stringify(value, null, 2))}
`;
}

export {
  verdictToJson,
  verificationsToJson,
  inventoryToJson
};
