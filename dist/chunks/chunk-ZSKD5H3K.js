import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/change.ts
var changeKinds = [
  "connector-added",
  "connector-removed",
  "connector-moved",
  "connector-version-changed",
  "connector-owner-changed",
  "connector-tier-changed",
  "pin-loosened",
  "pin-tightened",
  "scope-added",
  "scope-removed",
  "scope-widened",
  "scope-narrowed",
  "auth-changed",
  "endpoint-added",
  "endpoint-removed",
  "endpoint-changed",
  "endpoint-opened",
  "trigger-added",
  "trigger-removed",
  "code-added",
  "code-changed",
  "setting-changed",
  "deprecation-added",
  "deprecation-removed",
  "dependency-added",
  "dependency-removed",
  "dependency-upgraded",
  "dependency-downgraded",
  "dependency-deprecated",
  "dependency-integrity-changed",
  "dependency-source-changed",
  "dependency-install-script-added",
  "license-changed",
  "secret-exposed"
];

export {
  changeKinds
};
