import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/report/told-checks.ts
function toldChecks(checks) {
  const workflow = checks.find((check) => check.id === "workflow")?.actual ?? null;
  return checks.filter(({ id, demanded, actual }) => id !== "identity" || demanded || actual !== workflow);
}

export {
  toldChecks
};
