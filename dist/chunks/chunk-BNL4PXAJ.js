import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/outside/paths.ts
import { dirname, relative, resolve, sep } from "node:path";
function pathIn(folder, path) {
  return resolve(folder, path);
}
function nameIn(folder, path) {
  return relative(folder, path).split(sep).join("/");
}
function folderOf(path) {
  return dirname(path);
}

// src/prove/predicate-types.ts
var predicateTypes = {
  /** https://slsa.dev/spec/v1.2/build-provenance */
  provenance: "https://slsa.dev/provenance/v1",
  /** https://slsa.dev/spec/v0.2/provenance */
  provenanceV02: "https://slsa.dev/provenance/v0.2",
  /** https://github.com/in-toto/attestation/blob/main/spec/predicates/cyclonedx.md */
  cyclonedx: "https://cyclonedx.org/bom",
  /** https://github.com/in-toto/attestation/blob/main/spec/predicates/reference.md */
  reference: "https://in-toto.io/attestation/reference/v0.1",
  /** The verdict of a review: docs/verification.md. */
  review: "urn:ferrule:review:v1",
  /** https://slsa.dev/spec/v1.2/verification_summary */
  verificationSummary: "https://slsa.dev/verification_summary/v1"
};
var statementMediaType = "application/vnd.in-toto+json";
var statementType = "https://in-toto.io/Statement/v1";
var statementTypes = [statementType, "https://in-toto.io/Statement/v0.1"];
var workflowBuildType = "https://actions.github.io/buildtypes/workflow/v1";
var workflowBuildTypes = [
  workflowBuildType,
  "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1"
];

export {
  pathIn,
  nameIn,
  folderOf,
  predicateTypes,
  statementMediaType,
  statementType,
  statementTypes,
  workflowBuildType,
  workflowBuildTypes
};
