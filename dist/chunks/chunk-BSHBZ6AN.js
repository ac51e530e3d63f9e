import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/catalog/aws-reach.ts
var further = /* @__PURE__ */ new Map([
  ["every resource, under conditions", ["every resource"]],
  ["some resources", ["every resource"]],
  ["some resources, under conditions", ["every resource", "every resource, under conditions", "some resources"]],
  ["others, under conditions", ["others"]]
]);
function furtherPrincipals(principal) {
  return principal === null ? [] : further.get(principal) ?? [];
}

export {
  furtherPrincipals
};
