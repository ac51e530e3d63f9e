import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  rules
} from "./chunk-3QL7YGNY.js";
import "./chunk-CXSJQHHC.js";
import {
  compareInventories
} from "./chunk-G7NE55R6.js";
import "./chunk-J2IEHGHJ.js";
import "./chunk-ZSKD5H3K.js";
import {
  claimPath,
  codeownersPaths,
  readBoth,
  readTree,
  sourcesOfProjects
} from "./chunk-TXNET6LX.js";
import "./chunk-V26EPMUB.js";
import {
  loadPolicyFile,
  loadPolicyOf,
  policyPath
} from "./chunk-FZDP2HCS.js";
import "./chunk-4WHIZJQN.js";
import "./chunk-N2IO7QIE.js";
import "./chunk-BSHBZ6AN.js";
import "./chunk-SQ6WFOLL.js";
import "./chunk-UBPJSKMJ.js";
import "./chunk-P2BKSLYU.js";
import "./chunk-SEMNRWUQ.js";
import "./chunk-A5GFYVNI.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import "./chunk-UQUW52HH.js";
import "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import "./chunk-JQGZB4EF.js";
import {
  emptyTree,
  isTree
} from "./chunk-LJ7GLBYO.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-SNA2OCSO.js";
import {
  isAtLeast,
  severities
} from "./chunk-34PIO6HB.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";

// src/judge/judge.ts
import { createHash } from "node:crypto";
function judge(given) {
  const decided = rules.flatMap((rule) => rule.judge(given).flatMap((opinion) => decide(rule, opinion, given)));
  const findings = withoutCovered(decided).sort(compareFindings);
  const counting = findings.filter((finding) => finding.waiver === null);
  const verdict = counting.some((finding) => finding.level === "block") ? "block" : counting.some((finding) => finding.level === "warn") ? "warn" : "pass";
  return { verdict, findings, notices: waiverNotices(given, findings) };
}
function withoutCovered(decided) {
  const speaking = decided.filter(({ finding }) => finding.level === "block" && finding.waiver === null);
  const covered = new Set(
    speaking.flatMap(
      ({ finding, opinion }) => (opinion.covers ?? []).map(({ rule, value }) => keyOf(rule, finding.subject, value))
    )
  );
  return decided.filter(({ finding, opinion }) => !covered.has(keyOf(finding.rule, finding.subject, opinion.value))).map(({ finding }) => finding);
}
function keyOf(rule, subject, value) {
  return [rule, subject?.format, subject?.id, value].join("\0");
}
function decide(rule, opinion, given) {
  const level = levelOf(rule, opinion.severity, given.policy);
  if (level === null) return [];
  const fingerprint = fingerprintOf(rule, opinion);
  const waiver = given.policy.waivers.find((candidate) => candidate.fingerprint === fingerprint && candidate.expires >= given.day) ?? null;
  const { severity, message, subject, file, line } = opinion;
  const { id, why, remedy } = rule;
  return [
    { finding: { rule: id, level, severity, message, why, remedy, subject, file, line, fingerprint, waiver }, opinion }
  ];
}
function levelOf(rule, severity, policy) {
  const named = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : void 0;
  if (named !== void 0) return named === "off" ? null : named;
  if (rule.level !== "severity") return rule.level;
  const { block, warn } = policy.thresholds;
  if (block !== "never" && isAtLeast(severity, block)) return "block";
  return warn !== "never" && isAtLeast(severity, warn) ? "warn" : "note";
}
function fingerprintOf(rule, opinion) {
  const subject = opinion.subject === null ? opinion.file : `${opinion.subject.format}:${opinion.subject.id}`;
  return createHash("sha256").update([rule.id, subject, opinion.value].join("\0")).digest("hex").slice(0, 16);
}
function waiverNotices(given, findings) {
  const met = new Set(findings.map((finding) => finding.fingerprint));
  return given.policy.waivers.flatMap((waiver) => {
    if (waiver.expires < given.day && met.has(waiver.fingerprint))
      return [`The waiver ${waiver.fingerprint} ended on ${waiver.expires} and no longer counts.`];
    return [];
  });
}
var levels = ["block", "warn", "note"];
function compareFindings(left, right) {
  return levels.indexOf(left.level) - levels.indexOf(right.level) || severities.indexOf(left.severity) - severities.indexOf(right.severity) || compareText(left.file, right.file) || (left.line ?? 0) - (right.line ?? 0) || compareText(left.rule, right.rule) || compareText(left.fingerprint, right.fingerprint) || compareText(left.message, right.message);
}

// src/verbs/changed-paths.ts
async function changedPaths(base, head, limits, always) {
  const known = head.differencesFrom?.(base);
  if (known !== void 0) return new Set(known);
  const changed = /* @__PURE__ */ new Set();
  const open = [];
  const isSource = sourcesOfProjects([base, head]);
  const meet = (old, now) => {
    const path = (now ?? old)?.path ?? "";
    if (old === void 0 || now === void 0 || old.kind !== now.kind) changed.add(path);
    else if (old.id !== null && now.id !== null) changed.add(path);
    else if (claimPath(path) !== void 0 || isSource(path) || always.includes(path)) open.push(path);
  };
  walkDifferences(base.files, head.files, meet);
  for (const path of await differing(base, head, open, limits)) changed.add(path);
  return changed;
}
function walkDifferences(before, after, meet) {
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const [old, now] = [before[left], after[right]];
    if (old !== void 0 && old === now && old.id !== null) {
      left++;
      right++;
    } else if (old !== void 0 && now !== void 0 && old.path === now.path) {
      if (old.id !== now.id || old.id === null || old.kind !== now.kind) meet(old, now);
      left++;
      right++;
    } else if (now === void 0 || old !== void 0 && compareText(old.path, now.path) < 0) {
      meet(old, void 0);
      left++;
    } else {
      meet(void 0, now);
      right++;
    }
  }
}
async function differing(base, head, paths, limits) {
  if (paths.length === 0) return [];
  const [before, after] = await Promise.all([idsOf(base, paths, limits), idsOf(head, paths, limits)]);
  return paths.filter((path) => before.get(path) === void 0 || before.get(path) !== after.get(path));
}
async function idsOf(tree, paths, limits) {
  const wanted = new Set(paths);
  const known = new Map(
    tree.files.flatMap((file) => file.id === null || !wanted.has(file.path) ? [] : [[file.path, file.id]])
  );
  const contents = await tree.load(
    paths.filter((path) => !known.has(path)),
    limits.lockfileBytes
  );
  for (const [path, content] of contents) {
    if (content.kind === "bytes") known.set(path, content.id);
    else if (content.kind === "link") known.set(path, `link to ${content.target}`);
  }
  return known;
}

// src/verbs/review-sides.ts
async function reviewSides(options, base, head, sources) {
  const { policy, origin, digest } = await choosePolicy(options, base, sources);
  const path = options.policyPath ?? policyPath;
  const changed = isTree(base) && isTree(head) ? await changedPaths(base, head, options.limits, [path, ...codeownersPaths]) : null;
  options.onProgress?.(changed === null ? "reading both sides" : `${changed.size} changed paths`);
  const [before, after] = await readSides(base, head, {
    ignore: policy.ignore,
    changed,
    limits: options.limits,
    owners: policy.owners
  });
  const changes = compareInventories(before, after, options.day);
  const gaps = [
    ...before.gaps.map((gap) => ({ ...gap, side: "base" })),
    ...after.gaps.map((gap) => ({ ...gap, side: "head" }))
  ];
  const judged = judge({
    base: before,
    head: after,
    changes,
    gaps,
    changedPaths: changed,
    policy,
    policyPath: path,
    day: options.day
  });
  return {
    base: { source: before.source, commit: before.commit },
    head: { source: after.source, commit: after.commit },
    verdict: judged.verdict,
    changes,
    findings: judged.findings,
    gaps,
    notices: [
      `Judged by ${origin}.`,
      ...options.base === null ? ["There was nothing to compare with: all of the head is listed as new."] : [],
      ...judged.notices
    ],
    policy: { origin, digest }
  };
}
async function readSides(base, head, options) {
  if (isTree(base) && isTree(head)) return readBoth(base, head, options);
  const read = async (side) => isTree(side) ? readTree(side, options) : side;
  return Promise.all([read(base), read(head)]);
}
async function choosePolicy(options, base, sources) {
  if (options.policyFile !== null) return loadPolicyFile(options.policyFile);
  const path = options.policyPath ?? policyPath;
  if (options.policyBase != null) {
    const opened = await sources.open(options.policyBase);
    if (opened.kind === "tree") return loadPolicyOf(opened.tree, path);
  }
  return loadPolicyOf(isTree(base) ? base : emptyTree(base.source), path);
}
export {
  reviewSides
};
