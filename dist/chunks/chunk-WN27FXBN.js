import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  draftUsedImage
} from "./chunk-PXFNUCMV.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";

// src/read/docker/used-image.ts
function draftImage(format, image, place) {
  return { ...draftUsedImage(format, image, place), deprecations: endsOf(image, place) };
}
function endsOf({ registry, name, version }, place) {
  const major = /^(\d{1,4})(?=$|[.@-])/.exec(version ?? "")?.[1];
  if (registry !== null || name !== "node" || major === void 0) return [];
  return findDeprecations("nodejs-major", major, `Node.js ${major}`, place);
}

export {
  draftImage
};
