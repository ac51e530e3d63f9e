import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  runGit
} from "./chunk-6GNUIXPS.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/outside/github/event.ts
import { readFile } from "node:fs/promises";
async function readEvent(runner) {
  const payload = await readPayload(runner);
  switch (runner.eventName) {
    case "pull_request":
    case "pull_request_target":
      return readPullRequest(payload);
    case "merge_group": {
      const group = child(payload, "merge_group");
      return { kind: "merge-group", base: commitIn(group, "base_sha"), head: commitIn(group, "head_sha") };
    }
    case "push":
      return readPush(payload);
    default:
      return { kind: "other", name: runner.eventName, head: runner.commit };
  }
}
function readPullRequest(payload) {
  const request = child(payload, "pull_request");
  const head = child(request, "head");
  const base = child(request, "base");
  const number = child(request, "number");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) throw broken("pull_request.number");
  return {
    kind: "pull-request",
    number,
    head: commitIn(head, "sha"),
    base: commitIn(base, "sha"),
    baseBranch: branchIn(base, "ref"),
    fork: child(child(head, "repo"), "full_name") !== child(child(base, "repo"), "full_name")
  };
}
function readPush(payload) {
  const ref = child(payload, "ref");
  if (typeof ref !== "string") throw broken("ref");
  if (!ref.startsWith("refs/heads/")) {
    throw new FerruleError(
      "not-a-branch",
      `${JSON.stringify(ref)} is no branch. This version reviews pushes to branches: limit the workflow with on: push: branches.`
    );
  }
  const branch = branchIn({ branch: ref.slice("refs/heads/".length) }, "branch");
  const after = commitIn(payload, "after");
  if (isZero(after)) return { kind: "branch-deleted", branch };
  const before = commitIn(payload, "before");
  const named = child(child(payload, "repository"), "default_branch");
  const defaultBranch = typeof named === "string" && isBranch(named) ? named : null;
  return { kind: "push", before: isZero(before) ? null : before, after, branch, defaultBranch };
}
async function readPayload(runner) {
  if (runner.eventPath === null) return {};
  try {
    return JSON.parse(await readFile(runner.eventPath, "utf8"));
  } catch (cause) {
    throw new FerruleError("bad-event", "The event of this run cannot be read: GITHUB_EVENT_PATH names no JSON file.", {
      cause
    });
  }
}
function child(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
  return value[key];
}
function commitIn(value, key) {
  const id = child(value, key);
  if (typeof id !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) throw broken(key);
  return id;
}
function branchIn(value, key) {
  const name = child(value, key);
  if (typeof name !== "string" || !isBranch(name)) throw broken(key);
  return name;
}
function isBranch(name) {
  return name !== "" && !name.includes("..") && !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name);
}
function isZero(id) {
  return /^0+$/.test(id);
}
function broken(field) {
  return new FerruleError("bad-event", `The event of this run has no usable ${field}. Run the workflow again.`);
}

// src/outside/github/fetch-commits.ts
import { realpath } from "node:fs/promises";
import { join } from "node:path";
async function openCommitStore(options) {
  const server = { name: `${options.serverUrl}/${options.repository}`, environment: carryToken(options) };
  const found = options.workspace === null ? void 0 : await openWorkspace(options, options.workspace, server);
  if (found !== void 0) return found;
  const folder = join(options.temporary, "repository.git");
  const made = await runGit(options.temporary, ["init", "--quiet", "--bare", "--template=", folder]);
  if (made.status !== 0) {
    throw new FerruleError("no-store", `git could not make a repository in ${options.temporary}: ${made.stderr}`);
  }
  return { folder, kind: "own", complete: false, remotes: [server] };
}
async function openWorkspace(options, folder, server) {
  const [facts, origin] = await Promise.all([
    runGit(folder, ["rev-parse", "--is-shallow-repository", "--show-toplevel"]),
    runGit(folder, ["remote", "get-url", "origin"])
  ]);
  if (facts.status !== 0 || origin.status !== 0) return void 0;
  const [shallow, top = ""] = facts.stdout.toString("utf8").split(/\r?\n/);
  if (await realpath(top) !== await realpath(folder)) return void 0;
  if (!isRepository(origin.stdout.toString("utf8").trim(), options)) return void 0;
  const remotes = [{ name: "origin", environment: {} }, server];
  return { folder, kind: "workspace", complete: shallow === "false", remotes };
}
function isRepository(address, { serverUrl, repository }) {
  const plain = address.toLowerCase().replace(/\/+$/, "").replace(/\.git$/, "");
  const match = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]*)(?::\d+)?[/:](.*)$/.exec(plain);
  const host = match?.[1] ?? "";
  const path = match?.[2] ?? "";
  const wanted = repository.toLowerCase();
  if (host === "") return path === wanted || path.endsWith(`/${wanted}`);
  return path === wanted && host === new URL(serverUrl).hostname.toLowerCase();
}
async function fetchCommits(store, wanted) {
  const missing = await missingCommits(store, wanted);
  if (missing.length === 0) return;
  let said = "";
  for (const remote of store.remotes) {
    said = await fetchFrom(store, remote, [...new Set(missing.map((commit) => commit.id))]) || said;
    const still = await missingCommits(store, missing);
    if (still.length === 0) return;
    const refs = still.flatMap((commit) => commit.ref ?? []);
    if (refs.length > 0) await fetchFrom(store, remote, [...new Set(refs)]);
    if ((await missingCommits(store, missing)).length === 0) return;
  }
  throw notFetched((await missingCommits(store, missing))[0] ?? missing[0], said);
}
async function askRef(store, ref) {
  for (const remote of store.remotes) {
    const listed = await runGit(
      store.folder,
      [...patience, "ls-remote", remote.name, ref, `${ref}^{}`],
      remote.environment
    );
    const lines = listed.stdout.toString("utf8").split("\n");
    const peeled = lines.find((line) => line.endsWith(`	${ref}^{}`)) ?? lines.find((line) => line.endsWith(`	${ref}`));
    const id = /^[0-9a-f]{40,64}(?=\t)/.exec(peeled ?? "")?.[0];
    if (listed.status === 0 && id !== void 0) return id;
  }
  return void 0;
}
async function findCommit(store, name) {
  const found = await runGit(
    store.folder,
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`],
    notFromElsewhere
  );
  return found.status === 0 ? found.stdout.toString("latin1").trim() : void 0;
}
async function findMergeBase(store, base, head) {
  const found = await runGit(store.folder, ["merge-base", base, head]);
  return found.status === 0 ? found.stdout.toString("latin1").trim() : void 0;
}
async function missingCommits(store, wanted) {
  const found = await Promise.all(wanted.map((commit) => findCommit(store, commit.id)));
  return wanted.filter((_, index) => found[index] === void 0);
}
var notFromElsewhere = { GIT_NO_LAZY_FETCH: "1" };
var patience = ["-c", "http.lowSpeedLimit=1", "-c", "http.lowSpeedTime=60"];
async function fetchFrom(store, remote, wanted) {
  const fetched = await runGit(
    store.folder,
    [
      ...patience,
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-recurse-submodules",
      "--no-write-fetch-head",
      "--no-auto-maintenance",
      "--no-prune",
      "--refmap=",
      ...store.complete ? [] : ["--depth=1"],
      remote.name,
      ...wanted
    ],
    remote.environment
  );
  return fetched.status === 0 ? "" : lastLine(fetched.stderr);
}
function carryToken({ serverUrl, token }) {
  const first = Number(process.env.GIT_CONFIG_COUNT ?? "0") || 0;
  const key = `http.${serverUrl}/.extraheader`;
  return {
    GIT_CONFIG_COUNT: String(first + 2),
    [`GIT_CONFIG_KEY_${first}`]: key,
    [`GIT_CONFIG_VALUE_${first}`]: "",
    [`GIT_CONFIG_KEY_${first + 1}`]: key,
    [`GIT_CONFIG_VALUE_${first + 1}`]: `AUTHORIZATION: basic ${encodeToken(token)}`
  };
}
function encodeToken(token) {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}
var unreachable = /resolve host|failed to connect|connect to|connection|timed out|too slow|early eof|hung up|error: 5\d\d/i;
function notFetched(commit, said) {
  const cut = unreachable.test(said);
  return new FerruleError(
    "commit-not-fetched",
    `${commit?.title ?? "A commit"} (${commit?.id.slice(0, 12)}) could not be fetched${said === "" ? "" : `: ${said}`}. ` + (cut ? "Run the job again when the server can be reached." : "Give the job contents: read, or check the repository out with fetch-depth: 0; if the branch was pushed over, the run for its new head reviews it."),
    { status: cut ? 4 : 2 }
  );
}
function lastLine(text) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return (lines.findLast((line) => line.startsWith("fatal:")) ?? lines.at(-1) ?? "").replace(/^fatal: /, "").slice(0, 300);
}

export {
  readEvent,
  readPayload,
  openCommitStore,
  fetchCommits,
  askRef,
  findCommit,
  findMergeBase,
  encodeToken
};
