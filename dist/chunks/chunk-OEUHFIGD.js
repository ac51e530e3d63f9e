import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  saySize
} from "./chunk-MWP3MY7C.js";
import {
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/outside/disk.ts
import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync
} from "node:fs";
import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
async function openFolder(source, folder) {
  const root = await realpath(folder).catch((cause) => {
    throw isFileError(cause) ? unreadableFolder(folder, cause) : cause;
  });
  const files = [];
  await walk(root, "", files).catch((cause) => {
    throw isFileError(cause) ? unreadableFolder(folder, cause) : cause;
  });
  return {
    source,
    commit: null,
    files: sortBy(files, (file) => file.path),
    load: (paths, maximumBytes) => loadFromDisk(root, paths, maximumBytes)
  };
}
function unreadableFolder(folder, cause) {
  return new FerruleError("unreadable-folder", `The folder ${folder} cannot be read: ${sayFileError(cause)}.`, {
    cause
  });
}
var leftOut = /* @__PURE__ */ new Set([".git", "node_modules"]);
var maximumFolderDepth = 64;
async function walk(root, folder, files, depth = 0) {
  if (depth > maximumFolderDepth) {
    throw new FerruleError(
      "too-deep",
      `The folder ${root} nests deeper than ${maximumFolderDepth} levels. Name a folder further inside.`
    );
  }
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries) {
    if (leftOut.has(entry.name)) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await walk(root, path, files, depth + 1);
    else if (entry.isSymbolicLink()) files.push({ path, id: null, kind: "link" });
    else if (entry.isFile()) files.push({ path, id: null, kind: "file" });
  }
}
async function loadFromDisk(root, paths, maximumBytes) {
  const real = await realpath(root);
  const isWithin = insideOf(real);
  return new Map(paths.map((path) => [path, loadOne(join(real, path), maximumBytes, isWithin)]));
}
function insideOf(root) {
  const start = root.endsWith(sep) ? root : root + sep;
  const known = /* @__PURE__ */ new Map();
  return (full) => {
    const folder = dirname(full);
    let inside = known.get(folder);
    if (inside === void 0) {
      inside = `${realpathSync.native(folder)}${sep}`.startsWith(start);
      known.set(folder, inside);
    }
    return inside;
  };
}
function loadOne(full, maximumBytes, isWithin) {
  try {
    const stat = lstatSync(full);
    if (stat.isSymbolicLink()) return { kind: "link", target: readlinkSync(full) };
    if (!stat.isFile()) return { kind: "missing", reason: "it is no regular file" };
    if (stat.size > maximumBytes)
      return {
        kind: "missing",
        reason: `it is ${saySize(stat.size)} large, over the limit of ${saySize(maximumBytes)}`
      };
    if (!isWithin(full)) return { kind: "missing", reason: "it lies outside, behind a link" };
    const bytes = readBounded(full, maximumBytes);
    if (bytes === void 0) return { kind: "missing", reason: "it grew over the limit while it was read" };
    return { kind: "bytes", bytes, id: blobId(bytes) };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return {
      kind: "missing",
      reason: error.code === "ENOENT" ? "it is listed but not on disk" : `the disk says ${error.code}`
    };
  }
}
function readBounded(full, limit) {
  const file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return fstatSync(file).size > limit ? void 0 : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
function isFileError(error) {
  return error instanceof Error && typeof error.code === "string";
}
function blobId(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
async function readTextFile(path, maximumBytes) {
  try {
    const stat = await lstat(path);
    if (stat.size > maximumBytes)
      throw new FerruleError(
        "file-too-large",
        `${path} is ${saySize(stat.size)} large; at most ${saySize(maximumBytes)} are read.`
      );
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (cause) {
    if (!isFileError(cause) || cause instanceof FerruleError) throw cause;
    throw new FerruleError("no-such-file", `${path} cannot be read: ${sayFileError(cause)}.`, { cause });
  }
}
async function readIfThere(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isFileError(error) && error.code === "ENOENT") return null;
    throw error;
  }
}
function makeTemporaryFolder(parent) {
  return mkdtemp(join(parent, "ferrule-"));
}
async function writeTextFile(path, text) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (cause) {
    if (!isFileError(cause)) throw cause;
    throw new FerruleError("cannot-write", `${path} cannot be written: ${sayFileError(cause)}.`, { cause });
  }
}
function sayFileError({ code }) {
  const words = /* @__PURE__ */ new Map([
    ["ENOENT", "there is nothing there"],
    ["ENOTDIR", "it is no folder"],
    ["EISDIR", "it is a folder"],
    ["EACCES", "it may not be opened"],
    ["EEXIST", "a file stands where a folder should be"],
    ["ENOSPC", "the disk is full"]
  ]);
  return words.get(code) ?? `the disk says ${code}`;
}

export {
  openFolder,
  loadFromDisk,
  isFileError,
  readTextFile,
  readIfThere,
  makeTemporaryFolder,
  writeTextFile,
  sayFileError
};
