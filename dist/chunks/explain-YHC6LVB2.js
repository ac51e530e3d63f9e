import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  rules
} from "./chunk-3QL7YGNY.js";
import "./chunk-CXSJQHHC.js";
import {
  appTables,
  closeScopes,
  weighScope
} from "./chunk-J2IEHGHJ.js";
import "./chunk-4WHIZJQN.js";
import "./chunk-N2IO7QIE.js";
import "./chunk-SQ6WFOLL.js";
import "./chunk-UBPJSKMJ.js";
import "./chunk-P2BKSLYU.js";
import "./chunk-SEMNRWUQ.js";
import "./chunk-UQUW52HH.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import "./chunk-34PIO6HB.js";
import "./chunk-HLUQNO2C.js";

// src/verbs/explain.ts
var providers = [
  {
    provider: "aws-iam",
    principals: ["every resource", "some resources"],
    spelling: /^[a-z][a-z0-9-]{0,60}:(?:[A-Z]\w{0,100}\*?|\*)$/
  },
  { provider: "github-workflow", principals: [null] },
  { provider: "github-app", principals: [null] },
  { provider: "github-oauth", principals: [null] },
  { provider: "slack", principals: ["bot", "user"] },
  { provider: "google", principals: [null] },
  ...[...appTables.keys()].map((provider) => ({ provider, principals: [null] })),
  { provider: "chrome", principals: [null] },
  { provider: "kubernetes", principals: [null, "cluster"] },
  { provider: "microsoft-graph", principals: ["delegated", "application"] }
];
function explainWord(word) {
  return [
    ...explainRule(word),
    ...providers.flatMap(
      ({ provider, principals, spelling }) => spelling === void 0 || spelling.test(word) ? explainScope(provider, principals, word) : []
    )
  ];
}
function explainRule(word) {
  return rules.filter((rule) => rule.id === word).map(({ id, title, level, why, remedy }) => ({
    kind: "rule",
    id,
    title,
    level: level === "severity" ? "by severity" : level,
    why,
    remedy
  }));
}
function explainScope(provider, principals, value) {
  const seen = /* @__PURE__ */ new Set();
  return principals.flatMap((principal) => {
    const { known, severity, reach, note, source, asOf } = weighScope(provider, value, principal);
    if (!known) return [];
    const includes = [...closeScopes(provider, [value], principal)].filter((scope) => isTelling(scope, value)).sort(compareText);
    const same = JSON.stringify([severity, reach, note, includes]);
    if (seen.has(same)) return [];
    seen.add(same);
    return [{ kind: "scope", provider, value, principal, severity, reach, note, includes, source, asOf }];
  });
}
function isTelling(scope, value) {
  return scope !== value && !scope.endsWith(": none") && (value.includes("://") || !scope.startsWith("https://graph.microsoft.com/"));
}
export {
  explainWord
};
