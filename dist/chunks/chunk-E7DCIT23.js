import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  statementType
} from "./chunk-BNL4PXAJ.js";

// src/prove/statement.ts
var maximumSubjects = 1024;
function splitSubjects(subjects) {
  const parts = [];
  for (let start = 0; start < subjects.length; start += maximumSubjects)
    parts.push(subjects.slice(start, start + maximumSubjects));
  return parts;
}
function writeStatement(subjects, predicateType, predicate) {
  return JSON.stringify({
    _type: statementType,
    subject: subjects.map(({ name, digests }) => ({ name, digest: digests })),
    predicateType,
    predicate
  });
}

export {
  splitSubjects,
  writeStatement
};
