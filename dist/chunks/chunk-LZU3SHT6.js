import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  writeStatement
} from "./chunk-E7DCIT23.js";
import {
  predicateTypes
} from "./chunk-BNL4PXAJ.js";

// src/prove/verification-summary.ts
var verifierId = "urn:ferrule:verifier";
var slsaVersion = "1.2";
function writeVerificationSummary(results, now, toolVersion) {
  const failed = results.filter((result) => !result.verified);
  const told = failed.length > 0 ? failed : results;
  const [first] = told;
  const subjects = told.map(({ artifact }) => ({ name: artifact.name, digests: artifact.digests }));
  return writeStatement(subjects, predicateTypes.verificationSummary, {
    verifier: { id: verifierId, version: { ferrule: toolVersion } },
    timeVerified: now,
    resourceUri: resourceOf(first),
    policy: policyOf(first),
    inputAttestations: inputsOf(told),
    verificationResult: failed.length > 0 ? "FAILED" : "PASSED",
    verifiedLevels: failed.length > 0 ? [] : levelsOf(first),
    slsaVersion
  });
}
function resourceOf(result) {
  const actual = (id) => result?.checks.find((check) => check.id === id)?.actual ?? null;
  const [source, ref] = [actual("source"), actual("ref")];
  if (source === null) return `file:${encodeURI(result?.artifact.name ?? "")}`;
  return ref === null ? `git+${source}` : `git+${source}@${ref}`;
}
function policyOf(result) {
  const policy = result?.policy ?? null;
  if (policy === null) return { uri: "urn:ferrule:no-policy" };
  return { uri: policy.origin, digest: { sha256: policy.digest?.replace(/^sha256:/, "") ?? "" } };
}
function inputsOf(results) {
  const inputs = /* @__PURE__ */ new Map();
  for (const { origin, digest, state } of results.flatMap((result) => result.bundles)) {
    if (digest !== null && state === "accepted") inputs.set(digest, { uri: origin.file, digest: { sha256: digest } });
  }
  return [...inputs.values()];
}
function levelsOf(result) {
  return ["FERRULE_EVIDENCE_VERIFIED", ...result?.policy == null ? [] : ["FERRULE_POLICY_MET"]];
}

export {
  writeVerificationSummary
};
