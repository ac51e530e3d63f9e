import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findLifecycle
} from "./chunk-GPS46V4X.js";

// src/read/calendar.ts
function calendarDeprecation(lifecycle, subject, place) {
  return {
    signal: "calendar",
    subject,
    lifecycle: lifecycle.id,
    deprecated: lifecycle.deprecated,
    retired: lifecycle.retired ?? lifecycle.unsupported,
    certain: lifecycle.confidence === "high",
    message: lifecycle.subject,
    place
  };
}
function findDeprecations(kind, value, subject, place) {
  const lifecycle = findLifecycle(kind, value);
  return lifecycle === null ? [] : [calendarDeprecation(lifecycle, subject, place)];
}

export {
  calendarDeprecation,
  findDeprecations
};
