import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findFile,
  findPosition
} from "./chunk-BYZRSSJP.js";
import {
  loadFromDisk,
  openFolder
} from "./chunk-OEUHFIGD.js";
import {
  saySize
} from "./chunk-MWP3MY7C.js";
import {
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/outside/source.ts
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";

// src/outside/git.ts
import { spawn } from "node:child_process";
var safe = [
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "-c",
  "protocol.ext.allow=never"
];
function environment(extra = {}) {
  return {
    ...process.env,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_PAGER: "cat",
    ...extra
  };
}
function startGit(folder, args, extra) {
  return spawn("git", ["-C", folder, ...safe, ...args], {
    env: environment(extra),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true
  });
}
function runGit(folder, args, extra) {
  return new Promise((resolve2, reject) => {
    const child = startGit(folder, args, extra);
    const stdout = [];
    const stderr = [];
    child.stdout?.on("data", (chunk) => stdout.push(chunk));
    child.stderr?.on("data", (chunk) => stderr.push(chunk));
    child.on("error", (cause) => reject(gitMissing(cause)));
    child.on(
      "close",
      (status) => resolve2({
        status: status ?? 1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString("utf8").trim()
      })
    );
    child.stdin?.end();
  });
}
function gitMissing(cause) {
  return new FerruleError("git-missing", "git could not be started. Install git and make sure it is on the PATH.", {
    cause
  });
}

// src/outside/git-blobs.ts
var maximumStarts = 16;
function openBlobs(folder) {
  let running;
  let starts = 0;
  let turn = Promise.resolve();
  const readAll = async (names, limit) => {
    const blobs = [];
    while (blobs.length < names.length) {
      if (running === void 0) {
        if (starts === maximumStarts)
          return [...blobs, ...names.slice(blobs.length).map(() => ({ kind: "missing" }))];
        running = startReader(folder);
        starts++;
      }
      const answers = await ask(running, names.slice(blobs.length), limit);
      blobs.push(...answers.blobs);
      if (!answers.ended) continue;
      running = void 0;
      if (blobs.length < names.length) blobs.push({ kind: "missing" });
    }
    return blobs;
  };
  const read = (names, limit) => {
    const answer = turn.then(() => readAll(names, limit));
    turn = answer.catch(() => void 0);
    return answer;
  };
  return {
    read,
    async resolve(name) {
      const [blob] = await read([name], 0);
      return blob === void 0 || blob.kind === "missing" ? null : blob.id;
    },
    async close() {
      const child = running;
      running = void 0;
      if (child === void 0 || child.exitCode !== null) return;
      await new Promise((resolve2) => {
        child.on("close", () => resolve2());
        child.stdin?.end();
      });
    }
  };
}
function startReader(folder) {
  const child = startGit(folder, ["cat-file", "--batch"]);
  child.stderr?.resume();
  child.stdin?.on("error", () => void 0);
  return child;
}
function ask(child, names, limit) {
  return new Promise((resolve2, reject) => {
    const batch = new Batch(limit);
    const settle = (ended) => {
      child.stdout?.off("data", take);
      child.off("close", onClose);
      child.off("error", onError);
      resolve2({ blobs: batch.blobs, ended });
    };
    const take = (chunk) => {
      batch.take(chunk);
      if (batch.blobs.length === names.length) settle(false);
    };
    const onClose = () => settle(true);
    const onError = (cause) => reject(gitMissing(cause));
    child.stdout?.on("data", take);
    child.on("close", onClose);
    child.on("error", onError);
    child.stdin?.write(`${names.join("\n")}
`);
  });
}
var Batch = class {
  blobs = [];
  header = [];
  body;
  limit;
  constructor(limit) {
    this.limit = limit;
  }
  take(chunk) {
    let rest = chunk;
    while (rest.length > 0) rest = this.body === void 0 ? this.takeHeader(rest) : this.takeBody(rest, this.body);
  }
  takeHeader(chunk) {
    const end = chunk.indexOf(10);
    if (end === -1) {
      this.header.push(chunk);
      return chunk.subarray(chunk.length);
    }
    const line = Buffer.concat([...this.header, chunk.subarray(0, end)]).toString("latin1");
    this.header = [];
    const match = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(line);
    if (match?.[1] === void 0) this.blobs.push({ kind: "missing" });
    else {
      const size = Number(match[2]);
      this.body = { id: match[1], size, bytes: size > this.limit ? null : Buffer.allocUnsafe(size), filled: 0 };
    }
    return chunk.subarray(end + 1);
  }
  takeBody(chunk, body) {
    const wanted = body.size + 1 - body.filled;
    const part = chunk.subarray(0, wanted);
    body.bytes?.set(part.subarray(0, Math.max(0, body.size - body.filled)), body.filled);
    body.filled += part.length;
    if (body.filled === body.size + 1) {
      const { id, size, bytes } = body;
      this.blobs.push(bytes === null ? { kind: "large", id, size } : { kind: "bytes", id, bytes });
      this.body = void 0;
    }
    return chunk.subarray(part.length);
  }
};

// src/outside/git-listing.ts
function parseListing(output) {
  const { text, sorted } = decodePaths(output);
  const files = [];
  for (let start = 0, end = text.indexOf("\0"); end !== -1; start = end + 1, end = text.indexOf("\0", start)) {
    const idStart = text.indexOf(" ", start + 7) + 1;
    const tab = text.indexOf("	", idStart);
    files.push({ path: text.slice(tab + 1, end), id: text.slice(idStart, tab), kind: kindOf(text, start) });
  }
  return sorted ? files : sortBy(files, (file) => file.path);
}
function applyDifference(files, output) {
  const parts = decodePaths(output).text.split("\0");
  const result = [...files];
  const added = [];
  const paths = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, mode = "", , id = "", letter] = (parts[index] ?? "").split(" ");
    const path = parts[index + 1] ?? "";
    paths.push(path);
    const now = letter === "D" ? null : { path, id, kind: kindOf(mode, 0) };
    const position = findPosition(files, path);
    if (position !== void 0) result[position] = now;
    else if (now !== null) added.push(now);
  }
  const kept = result.filter((file) => file !== null);
  return { files: added.length === 0 ? kept : sortBy([...kept, ...added], (file) => file.path), paths };
}
function kindOf(text, start) {
  return text.startsWith("12", start) ? "link" : text.startsWith("16", start) ? "submodule" : "file";
}
function decodePaths(output) {
  const text = output.toString("utf8");
  if (!text.includes("�")) return { text, sorted: true };
  const parts = [];
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    parts.push(decodePath(output.subarray(start, end)));
  }
  return { text: `${parts.join("\0")}\0`, sorted: false };
}
function decodePath(bytes) {
  const text = bytes.toString("utf8");
  if (!text.includes("�")) return text;
  return [...bytes].map((byte) => byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`).join("");
}

// src/outside/git-tree.ts
function openGitTrees(folder, blobs) {
  let first;
  return {
    async open(revision) {
      const earlier = first;
      const listing = earlier === void 0 ? listWhole(folder, revision, blobs) : listFrom(earlier, folder, revision, blobs);
      first ??= listing;
      const { commit, files, from } = await listing;
      const tree = { source: revision, commit, files };
      return {
        ...tree,
        differencesFrom: (other) => from !== void 0 && other.files === from.files ? from.paths : void 0,
        async load(paths, maximumBytes) {
          const found = paths.flatMap((path) => findFile(tree, path) ?? []);
          const read = await blobs.read(
            found.map((file) => file.id ?? ""),
            maximumBytes
          );
          return new Map(found.map((file, index) => [file.path, contentOf(file, read[index], maximumBytes)]));
        }
      };
    }
  };
}
async function listWhole(folder, revision, blobs) {
  const resolving = resolveCommit(folder, revision, blobs);
  const early = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? lsTree(folder, revision) : void 0;
  early?.catch(() => void 0);
  const commit = await resolving;
  const listing = await (early ?? lsTree(folder, commit));
  if (listing.status !== 0) throw unreadableTree(revision, listing.stderr);
  return { commit, files: parseListing(listing.stdout) };
}
function lsTree(folder, commit) {
  return runGit(folder, ["ls-tree", "-r", "-z", "--full-tree", commit]);
}
async function listFrom(first, folder, revision, blobs) {
  const [commit, from] = await Promise.all([resolveCommit(folder, revision, blobs), first.catch(() => void 0)]);
  if (from === void 0) return listWhole(folder, commit, blobs);
  const difference = await runGit(folder, [
    "diff-tree",
    "-r",
    "-z",
    "--raw",
    "--no-renames",
    "--no-abbrev",
    from.commit,
    commit
  ]);
  if (difference.status !== 0) return listWhole(folder, commit, blobs);
  const { files, paths } = applyDifference(from.files, difference.stdout);
  return { commit, files, from: { files: from.files, paths } };
}
function contentOf(file, blob, maximumBytes) {
  if (blob === void 0 || blob.kind === "missing") {
    return {
      kind: "missing",
      reason: "git does not have its content here; in a partial or damaged clone, fetch it first"
    };
  }
  if (blob.kind === "large")
    return { kind: "missing", reason: `it is ${saySize(blob.size)} large, over the limit of ${saySize(maximumBytes)}` };
  if (file.kind === "link") return { kind: "link", target: blob.bytes.toString("utf8") };
  return { kind: "bytes", bytes: blob.bytes, id: file.id ?? "" };
}
async function resolveCommit(folder, revision, blobs) {
  const id = /[\r\n]/.test(revision) ? null : await blobs.resolve(`${revision}^{commit}`);
  if (id !== null) return id;
  throw await explainMissing(folder, revision);
}
async function explainMissing(folder, revision) {
  const shallow = await runGit(folder, ["rev-parse", "--is-shallow-repository"]);
  if (shallow.status !== 0) {
    return new FerruleError(
      "no-repository",
      `There is no git repository in ${folder}. Go to one, name one with -C, or give a folder as ./path.${shallow.stderr === "" ? "" : ` git says: ${shallow.stderr}`}`
    );
  }
  if (shallow.stdout.toString("latin1").trim() === "true") {
    return new FerruleError(
      "revision-not-fetched",
      `${revision} is not in this shallow clone. Fetch it first: git fetch --depth=1 origin ${revision.replace(/^origin\//, "")}`
    );
  }
  return new FerruleError(
    "no-such-revision",
    `${revision === "" ? "An empty text" : revision} is no commit, branch or tag of this repository. A path must begin with ./, ../ or /.`
  );
}
function unreadableTree(revision, detail) {
  return new FerruleError(
    "unreadable-tree",
    `The files of ${revision} cannot be listed: ${detail}. In a partial clone, fetch its trees first.`
  );
}

// src/outside/git-worktree.ts
async function openWorkingTree(folder) {
  const top = await runGit(folder, ["rev-parse", "--show-toplevel"]);
  if (top.status !== 0) return void 0;
  const root = top.stdout.toString("utf8").replace(/\r?\n$/, "");
  const [tracked, changed, others] = await Promise.all([
    listFiles(root, ["--cached", "--stage"]),
    listFiles(root, ["--modified", "--deleted"]),
    listFiles(root, ["--others", "--exclude-standard"])
  ]);
  const dirty = new Set(changed);
  const byPath = /* @__PURE__ */ new Map();
  for (const entry of tracked) {
    const tab = entry.indexOf("	");
    const path = entry.slice(tab + 1);
    const id = entry.slice(7, entry.indexOf(" ", 7));
    const kind = entry.startsWith("160000") ? "submodule" : entry.startsWith("120000") ? "link" : "file";
    byPath.set(path, { path, id: dirty.has(path) ? null : id, kind });
  }
  for (const path of others) byPath.set(path, { path, id: null, kind: path.endsWith("/") ? "submodule" : "file" });
  for (const path of await deletedAmong(root, dirty)) byPath.delete(path);
  return {
    source: "working tree",
    commit: null,
    files: sortBy(byPath.values(), (file) => file.path),
    load: (paths, maximumBytes) => loadFromDisk(root, paths, maximumBytes)
  };
}
async function deletedAmong(root, dirty) {
  return dirty.size === 0 ? [] : listFiles(root, ["--deleted"]);
}
async function listFiles(root, args) {
  const listing = await runGit(root, ["ls-files", "-z", ...args]);
  if (listing.status !== 0)
    throw new FerruleError("unreadable-tree", `The files of the working tree cannot be listed: ${listing.stderr}`);
  const text = listing.stdout.toString("utf8");
  return text === "" ? [] : text.slice(0, -1).split("\0");
}

// src/outside/source.ts
var maximumSbomBytes = 2e8;
function openSources(folder) {
  const blobs = openBlobs(folder);
  const trees = openGitTrees(folder, blobs);
  return {
    async open(source) {
      if (source === null)
        return { kind: "tree", tree: await openWorkingTree(folder) ?? await openFolder("folder", folder) };
      if (!isPath(source)) return { kind: "tree", tree: await trees.open(source) };
      return openPath(source, resolve(folder, source));
    },
    close: () => blobs.close()
  };
}
async function openPath(source, path) {
  const found = await stat(path).catch(() => void 0);
  if (found === void 0) throw new FerruleError("no-such-path", `There is nothing at ${source}.`);
  if (found.isDirectory()) return { kind: "tree", tree: await openFolder(source, path) };
  if (found.size > maximumSbomBytes) {
    throw new FerruleError(
      "sbom-too-large",
      `${source} is ${saySize(found.size)} large; an SBOM is read up to ${saySize(maximumSbomBytes)}.`
    );
  }
  return { kind: "sbom", source, text: await readFile(path, "utf8") };
}
function isPath(source) {
  return source === "." || source === ".." || source.startsWith("./") || source.startsWith("../") || isAbsolute(source);
}

export {
  runGit,
  openSources
};
