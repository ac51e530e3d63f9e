import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  defaultEvidencePolicy
} from "./chunk-SNA2OCSO.js";

// src/model/default-policy.ts
var defaultPolicy = {
  rules: {},
  thresholds: { block: "high", warn: "medium" },
  connectors: { allow: null, deny: [] },
  hosts: { allow: null, deny: [] },
  scopes: { allow: null, deny: [] },
  publishers: { allow: null, deny: [] },
  ignore: [],
  owners: [],
  waivers: [],
  evidence: defaultEvidencePolicy
};

export {
  defaultPolicy
};
