import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  digestFile
} from "./chunk-PEY2NMSI.js";
import {
  isEvidence
} from "./chunk-7MCFMC6L.js";
import {
  nameIn,
  pathIn
} from "./chunk-BNL4PXAJ.js";
import {
  require_picomatch
} from "./chunk-V26EPMUB.js";
import {
  openFolder
} from "./chunk-OEUHFIGD.js";
import {
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/outside/find-artifacts.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { stat } from "node:fs/promises";
import { basename } from "node:path";
async function findArtifacts(folder, patterns) {
  const paths = /* @__PURE__ */ new Set();
  for (const pattern of patterns) for (const path of await expand(folder, pattern)) paths.add(path);
  const artifacts = [];
  for (const path of sortBy(paths, (item) => item)) {
    const digests = await digestFile(pathIn(folder, path), ["sha256", "sha512"]);
    artifacts.push({ name: basename(path), path, digests });
  }
  return artifacts;
}
async function expand(folder, pattern) {
  const full = pathIn(folder, pattern);
  if ((await stat(full).catch(() => void 0))?.isFile() === true) return [nameIn(folder, full)];
  const { base, glob, isGlob } = import_picomatch.default.scan(pattern);
  if (!isGlob) throw new FerruleError("no-such-file", `${pattern} is no file that could be attested.`);
  const root = pathIn(folder, base);
  const isMatch = (0, import_picomatch.default)(glob, { dot: true });
  const isFolder = (await stat(root).catch(() => void 0))?.isDirectory() === true;
  const files = isFolder ? (await openFolder(base, root)).files : [];
  const found = files.filter((file) => file.kind === "file" && isMatch(file.path) && !isEvidence(file.path)).map((file) => nameIn(folder, pathIn(root, file.path)));
  if (found.length === 0)
    throw new FerruleError("no-such-file", `${pattern} matches no file, so there is nothing to attest.`);
  return found;
}

export {
  findArtifacts
};
