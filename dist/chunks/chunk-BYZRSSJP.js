import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  compareText
} from "./chunk-2COZ2S5I.js";

// src/model/tree-lookup.ts
function findFile(tree, path) {
  const position = findPosition(tree.files, path);
  return position === void 0 ? void 0 : tree.files[position];
}
function findPosition(files, path) {
  let low = 0;
  let high = files.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const order = compareText(files[middle]?.path ?? "", path);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return void 0;
}

export {
  findFile,
  findPosition
};
