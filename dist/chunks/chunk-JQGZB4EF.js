import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/path.ts
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function baseOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

export {
  folderOf,
  baseOf
};
