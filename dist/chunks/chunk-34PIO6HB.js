import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/severity.ts
var severities = ["critical", "high", "medium", "low", "info"];
function isAtLeast(severity, threshold) {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
function graver(left, right) {
  return isAtLeast(left, right) ? left : right;
}
function milder(left, right) {
  return isAtLeast(left, right) ? right : left;
}

export {
  severities,
  isAtLeast,
  graver,
  milder
};
