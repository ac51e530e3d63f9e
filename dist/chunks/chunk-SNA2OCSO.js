import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/evidence-policy.ts
var evidenceKinds = ["provenance", "sbom", "review"];
var defaultEvidencePolicy = {
  require: [],
  signers: [],
  minimumIdentities: 1,
  builders: null,
  triggers: null,
  runners: null,
  refs: null,
  maximumAgeDays: null,
  maxScopes: null,
  maxHosts: null,
  forbiddenHosts: [],
  deniedPackages: [],
  noDeprecatedAfter: null
};

export {
  evidenceKinds,
  defaultEvidencePolicy
};
