import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  baseOf
} from "./chunk-JQGZB4EF.js";

// src/read/path.ts
function resolveWithin(folder, relative) {
  if (relative.startsWith("/") || relative.includes("\\") || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(relative))
    return void 0;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (parts.length === 0) return void 0;
      parts.pop();
    } else parts.push(part);
  }
  return parts.join("/");
}
function joinPath(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

// src/read/docker/dockerfile-name.ts
var others = /\.(?:dockerignore|cfg|conf|ini|jsonc?|[cm]?[jt]sx?|lock|log|md|orig|ps1|py|rb|rst|sh|toml|txt|xml|ya?ml)$/i;
function isDockerfile(path) {
  const base = baseOf(path);
  return /^(?:.*\.)?(?:docker|container)file(?:[._-].*)?$/is.test(base) && !others.test(base);
}

export {
  resolveWithin,
  joinPath,
  isDockerfile
};
