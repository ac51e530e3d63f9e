import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  askRef,
  encodeToken,
  fetchCommits,
  findCommit,
  findMergeBase,
  openCommitStore,
  readEvent
} from "./chunks/chunk-WZOYO3WD.js";
import {
  block,
  debug,
  endGroup,
  fail,
  getInput,
  info,
  openJob,
  readInputs,
  sayComment,
  setOutput,
  setSecret,
  startGroup,
  warnOfMovingRef,
  writeInWorkspace
} from "./chunks/chunk-LK76BCBO.js";
import {
  renderSummary
} from "./chunks/chunk-O6DBMMJ4.js";
import {
  connectGitHub
} from "./chunks/chunk-THASDPZE.js";
import {
  readFailure,
  readRunner
} from "./chunks/chunk-UZPTMOCL.js";
import {
  verdictToJson
} from "./chunks/chunk-XSXD5AWN.js";
import {
  commentMarker,
  renderComment
} from "./chunks/chunk-ZUZDIXEX.js";
import "./chunks/chunk-3OSTA4LV.js";
import {
  renderText
} from "./chunks/chunk-2Q3RR33L.js";
import "./chunks/chunk-D3LD6NT3.js";
import "./chunks/chunk-CJGAJDTD.js";
import {
  compareFindings
} from "./chunks/chunk-S6E6I6JP.js";
import "./chunks/chunk-56ZM4DZK.js";
import {
  endSentence
} from "./chunks/chunk-2UM637QK.js";
import "./chunks/chunk-CXSJQHHC.js";
import {
  neutralizeLog,
  visibleText
} from "./chunks/chunk-SR5OMTPT.js";
import {
  review
} from "./chunks/chunk-AWXMGKEY.js";
import "./chunks/chunk-LJ7GLBYO.js";
import "./chunks/chunk-GMRFGUSS.js";
import "./chunks/chunk-6GNUIXPS.js";
import "./chunks/chunk-BYZRSSJP.js";
import {
  defaultLimits
} from "./chunks/chunk-W27J6N4X.js";
import "./chunks/chunk-OEUHFIGD.js";
import "./chunks/chunk-MWP3MY7C.js";
import "./chunks/chunk-2COZ2S5I.js";
import "./chunks/chunk-34PIO6HB.js";
import {
  FerruleError
} from "./chunks/chunk-QZUYFFL5.js";
import "./chunks/chunk-HLUQNO2C.js";

// src/outside/github/mode.ts
function chooseMode(environment) {
  const given = getInput("mode");
  if (given === "release" || given === "verify") return given;
  const isTag = environment.GITHUB_EVENT_NAME === "push" && environment.GITHUB_REF?.startsWith("refs/tags/") === true;
  return given !== "review" && (isTag || environment.GITHUB_EVENT_NAME === "release") ? "release" : "review";
}

// src/outside/github/review.ts
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/outside/github/comment.ts
import { setTimeout as wait } from "node:timers/promises";

// src/outside/github/viewer.ts
var jobToken = { login: "github-actions[bot]", type: "Bot" };
async function askViewer(client, graphqlUrl, token) {
  try {
    const { data } = await client.request({
      method: "POST",
      url: graphqlUrl,
      query: "query { viewer { login } }"
    });
    const login = data?.data?.viewer?.login;
    return typeof login === "string" && login !== "" ? { login, type: typeOf(login, token) } : jobToken;
  } catch (error) {
    if (readFailure(error) === void 0 && !isLimited(error)) throw error;
    return jobToken;
  }
}
function isViewer(author, viewer) {
  if (author === null) return false;
  if (viewer.type !== null && author.type !== viewer.type) return false;
  const login = author.login.toLowerCase();
  const own = viewer.login.toLowerCase();
  return login === own || author.type === "Bot" && login === `${own}[bot]`;
}
function typeOf(login, token) {
  if (login.endsWith("[bot]") || token.startsWith("ghs_")) return "Bot";
  return /^(?:ghp|gho|ghu|github_pat)_/.test(token) ? "User" : null;
}
function isLimited(error) {
  return error instanceof Error && error.message === "GraphQL Rate Limit Exceeded";
}

// src/outside/github/comment.ts
var createAgainAfter = [1, 4];
async function keepComment(door, wanted) {
  try {
    const own = await listOwn(door, wanted);
    if (own.length > 0) return await bringUpToDate(door, own, wanted.body);
    return wanted.create ? await create(door, wanted) : { kind: "none" };
  } catch (error) {
    const failure = readFailure(error);
    if (failure === void 0) throw error;
    return { kind: "failed", failure };
  }
}
async function listOwn(door, wanted) {
  const comments = await door.client.paginate(door.client.rest.issues.listComments, {
    owner: door.owner,
    repo: door.repository,
    issue_number: wanted.number,
    per_page: 100
  });
  const marked = comments.filter((comment) => comment.body?.startsWith(wanted.marker));
  if (marked.length === 0) return [];
  const viewer = await door.askViewer();
  return marked.filter((comment) => isViewer(comment.user, viewer)).map((comment) => ({ id: comment.id, url: comment.html_url, body: comment.body ?? "" })).sort((left, right) => left.id - right.id);
}
async function bringUpToDate(door, own, body) {
  const stale = own.filter((comment) => normalize(comment.body) !== normalize(body));
  for (const comment of stale) {
    await door.client.rest.issues.updateComment({
      owner: door.owner,
      repo: door.repository,
      comment_id: comment.id,
      body
    });
  }
  return { kind: stale.length === 0 ? "unchanged" : "updated", url: own[0]?.url ?? "" };
}
async function create(door, wanted, [seconds, ...later] = createAgainAfter) {
  try {
    const { data } = await door.client.rest.issues.createComment({
      owner: door.owner,
      repo: door.repository,
      issue_number: wanted.number,
      body: wanted.body,
      request: { retries: 0 }
    });
    return { kind: "created", url: data.html_url };
  } catch (error) {
    if (seconds === void 0 || readFailure(error)?.kind !== "unreachable") throw error;
    await wait(seconds * 1e3);
    const own = await listOwn(door, wanted);
    return own.length > 0 ? bringUpToDate(door, own, wanted.body) : create(door, wanted, later);
  }
}
function normalize(body) {
  return body.replaceAll("\r\n", "\n").trimEnd();
}

// src/outside/github/comparison.ts
async function askMergeBase(client, { owner, repository }, base, head) {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo: repository,
      basehead: `${base}...${head}`,
      per_page: 1
    });
    const commit = data?.merge_base_commit?.sha;
    return typeof commit === "string" && /^[0-9a-f]{40,64}$/.test(commit) ? { kind: "commit", commit } : { kind: "unknown", reason: "GitHub answered without one" };
  } catch (error) {
    const failure = readFailure(error);
    if (failure === void 0) throw error;
    return { kind: "unknown", reason: failure.sentence };
  }
}

// src/outside/github/sides.ts
async function findSides(door, event, given) {
  if (given.base !== null || given.head !== null) return sidesOfGiven(door, event, given);
  switch (event.kind) {
    case "pull-request":
      return sidesOfPullRequest(door, event);
    case "merge-group":
      await fetchCommits(door.store, [
        { id: event.head, ref: null, title: "The head of the merge group" },
        { id: event.base, ref: null, title: "The base of the merge group" }
      ]);
      return { base: event.base, head: event.head, policyBase: event.base, notices: [] };
    case "push":
      return sidesOfPush(door, event);
    default:
      throw new FerruleError(
        "unknown-event",
        `This version reviews pull_request, pull_request_target, merge_group and push events, not ${event.kind === "other" ? JSON.stringify(event.name) : "this one"}. Give the inputs base and head to compare two commits.`
      );
  }
}
async function sidesOfPullRequest(door, event) {
  const head = {
    id: event.head,
    ref: `refs/pull/${event.number}/head`,
    title: `The head of pull request ${event.number}`
  };
  const base = {
    id: event.base,
    ref: `refs/heads/${event.baseBranch}`,
    title: `The base of pull request ${event.number}`
  };
  const [current, common] = await Promise.all([
    tipOf(door.store, event.baseBranch),
    mergeBaseOf(door, base, head, event.baseBranch)
  ]);
  const tip = current ?? event.base;
  await fetchCommits(door.store, [
    head,
    { id: common.commit, ref: null, title: `The merge base of pull request ${event.number}` },
    tipOfBranch(event.baseBranch, tip)
  ]);
  return { base: common.commit, head: event.head, policyBase: tip, notices: common.notices };
}
async function sidesOfPush(door, event) {
  const { store } = door;
  const head = { id: event.after, ref: `refs/heads/${event.branch}`, title: `The pushed commit of ${event.branch}` };
  const trunk = event.defaultBranch === event.branch ? null : event.defaultBranch;
  const tip = trunk === null ? void 0 : await tipOf(store, trunk);
  const policy = trunk === null || tip === void 0 ? [] : [tipOfBranch(trunk, tip)];
  if (event.before !== null) {
    const before = { id: event.before, ref: null, title: `What ${event.branch} was before` };
    await fetchCommits(store, [head, ...policy]);
    if (await isThere(store, before)) {
      return { base: event.before, head: event.after, policyBase: tip ?? event.before, notices: [] };
    }
  }
  const gone = event.before === null ? [] : [`What ${event.branch} was before the push is no longer there.`];
  if (trunk === null || tip === void 0) {
    await fetchCommits(store, [head]);
    return { base: null, head: event.after, policyBase: null, notices: gone };
  }
  const common = await mergeBaseOf(door, tipOfBranch(trunk, tip), head, trunk);
  const left = { id: common.commit, ref: null, title: `Where ${event.branch} left ${trunk}` };
  await fetchCommits(store, [head, ...policy, left]);
  return { base: common.commit, head: event.after, policyBase: tip, notices: [...gone, ...common.notices] };
}
async function isThere(store, commit) {
  try {
    await fetchCommits(store, [commit]);
    return true;
  } catch (error) {
    if (error instanceof FerruleError && error.status === 2) return false;
    throw error;
  }
}
function tipOfBranch(branch, id) {
  return { id, ref: `refs/heads/${branch}`, title: `The tip of ${branch}` };
}
async function sidesOfGiven(door, event, given) {
  const { store } = door;
  if (given.base === null) {
    throw new FerruleError("bad-input", "The input head is given without base. Give both, or neither.");
  }
  const base = await resolve(store, given.base, "base");
  const head = given.head === null ? await headOf(store, event) : await resolve(store, given.head, "head");
  if (event.kind !== "pull-request") return { base, head, policyBase: base, notices: [] };
  const tip = await tipOf(store, event.baseBranch) ?? event.base;
  await fetchCommits(store, [tipOfBranch(event.baseBranch, tip)]);
  return { base, head, policyBase: tip, notices: [] };
}
async function headOf(store, event) {
  const id = event.kind === "branch-deleted" ? null : event.kind === "push" ? event.after : event.head;
  if (id === null) throw new FerruleError("bad-event", "This event has no head. Give both inputs, base and head.");
  const ref = event.kind === "pull-request" ? `refs/pull/${event.number}/head` : null;
  await fetchCommits(store, [{ id, ref, title: "The head" }]);
  return id;
}
async function tipOf(store, branch) {
  const local = store.complete ? await findCommit(store, `refs/remotes/origin/${branch}`) : void 0;
  return local ?? askRef(store, `refs/heads/${branch}`);
}
async function mergeBaseOf(door, base, head, branch) {
  const { store } = door;
  if (store.complete) {
    await fetchCommits(store, [head, base]);
    const found = await findMergeBase(store, base.id, head.id);
    if (found !== void 0) return { commit: found, notices: [] };
  }
  const asked = await askMergeBase(door.client, door, base.id, head.id);
  if (asked.kind === "commit") return { commit: asked.commit, notices: [] };
  await fetchCommits(store, [head, base]);
  const seen = await findMergeBase(store, base.id, head.id);
  if (seen !== void 0) return { commit: seen, notices: [] };
  const notice = `Where the branch left ${branch} is not known (${asked.reason}): it is compared with ${base.id.slice(0, 12)} of ${branch}, so that what ${branch} gained since then looks removed.`;
  return { commit: base.id, notices: [notice] };
}
async function resolve(store, revision, input) {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
    await fetchCommits(store, [{ id: revision, ref: null, title: `The commit of the input ${input}` }]);
    return revision;
  }
  const local = await findCommit(store, revision) ?? await findCommit(store, `origin/${revision}`);
  if (local !== void 0) return local;
  for (const ref of [`refs/heads/${revision}`, `refs/tags/${revision}`]) {
    const id = await askRef(store, ref);
    if (id === void 0) continue;
    await fetchCommits(store, [{ id, ref, title: `The commit of the input ${input}` }]);
    return id;
  }
  throw new FerruleError(
    "no-such-revision",
    `The input ${input} is ${JSON.stringify(revision.slice(0, 200))}, which is no commit, branch or tag of this repository.`
  );
}

// src/outside/github/review.ts
async function reviewOnGitHub(door) {
  try {
    await runReview(door);
  } catch (error) {
    fail(error, process.env);
  }
}
async function runReview(door) {
  const job = openJob();
  const inputs = readInputs(getInput);
  setSecret(inputs.token);
  setSecret(encodeToken(inputs.token));
  const runner = readRunner(process.env);
  warnOfMovingRef(runner, job);
  const event = await readEvent(runner);
  if (event.kind === "branch-deleted" && inputs.base === null) {
    info(`The branch ${event.branch} was deleted: there is nothing to review.`);
    return;
  }
  const temporary = await mkdtemp(join(runner.temporary, "ferrule-"));
  const connection = {
    token: inputs.token,
    apiUrl: runner.apiUrl,
    userAgent: `ferrule/${door.version}`,
    log: { debug, info }
  };
  await reviewAndTell({ door, job, inputs, runner, event, connection, temporary });
}
async function reviewAndTell(run) {
  const { door, job, inputs, runner } = run;
  const client = connectGitHub(run.connection, "usual");
  const repository = `${runner.owner}/${runner.repository}`;
  const store = await openCommitStore({ ...runner, repository, temporary: run.temporary, token: inputs.token });
  const sides = await findSides({ ...runner, store, client }, run.event, inputs);
  const verdict = await judge(run, store, sides);
  const context = {
    serverUrl: runner.serverUrl,
    repository,
    commit: sides.head,
    key: inputs.commentKey,
    runUrl: runner.runUrl
  };
  await tellJob(run, verdict, context);
  await tellPullRequest(run, client, verdict, context);
  if (inputs.sbom !== null) {
    const text = await door.sbom({ folder: store.folder, head: sides.head, maximumFileBytes: inputs.maximumFileBytes });
    setOutput("sbom-path", await writeInWorkspace(runner.workspace ?? process.cwd(), inputs.sbom, text));
  }
  if (verdict.verdict === "block") block(verdict, inputs.failOn, runner, job);
}
async function judge({ door, inputs }, store, sides) {
  info(`Base: ${sides.base ?? "nothing"}`);
  info(`Head: ${sides.head}`);
  info(`Policy: ${inputs.policy} of ${sides.policyBase ?? "nothing"}`);
  if (store.kind === "own")
    info("The workspace does not hold this repository: the commits were fetched into one of their own.");
  const verdict = await door.review({
    folder: store.folder,
    base: sides.base,
    head: sides.head,
    policyPath: inputs.policy,
    policyBase: sides.policyBase,
    day: inputs.day ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    maximumFileBytes: inputs.maximumFileBytes
  });
  return { ...verdict, notices: [...verdict.notices, ...sides.notices] };
}
async function tellJob({ door, job, temporary }, verdict, context) {
  const path = join(temporary, "report.json");
  await writeFile(path, door.report(verdict));
  setOutput("verdict", verdict.verdict);
  setOutput("report-path", path);
  startGroup(`Verdict: ${verdict.verdict}`);
  info(door.log(verdict));
  endGroup();
  job.annotate(door.annotations(verdict));
  if (!await job.summarize(door.summary(verdict, context))) {
    info("There is no job summary here: the report is above, and in the file that the output report-path names.");
  }
}
async function tellPullRequest({ door, job, inputs, runner, event, connection }, client, verdict, context) {
  if (event.kind !== "pull-request" || inputs.comment === "never") return;
  const viewer = () => askViewer(connectGitHub(connection, "questions"), runner.graphqlUrl, inputs.token);
  const outcome = await keepComment(
    { ...runner, client, askViewer: viewer },
    {
      number: event.number,
      marker: door.marker(context.key),
      body: door.comment(verdict, context),
      create: inputs.comment === "always" || hasSomethingToSay(verdict)
    }
  );
  if ("url" in outcome) setOutput("comment-url", outcome.url);
  sayComment(outcome, event, runner, job);
}
function hasSomethingToSay(verdict) {
  return verdict.verdict !== "pass" || verdict.changes.some((change) => change.direction === "expands") || verdict.findings.some((finding) => finding.level !== "note") || verdict.gaps.some((gap) => gap.side === "head" && gap.kind === "unreadable");
}

// src/report/annotations.ts
var levels = { block: "error", warn: "warning", note: "notice" };
function annotationsOf(verdict) {
  return verdict.findings.filter((finding) => finding.waiver === null).sort(compareFindings).map(annotate);
}
function annotate(finding) {
  const remedy = finding.remedy === "" ? "" : ` What to do: ${endSentence(finding.remedy)}`;
  return {
    level: levels[finding.level],
    title: `Ferrule: ${visibleText(finding.rule, 80)}`,
    message: neutralizeLog(visibleText(`${endSentence(finding.message)}${remedy}`, 1e3)),
    file: finding.file === "" ? null : finding.file,
    line: finding.line
  };
}

// src/action.ts
var mode = chooseMode(process.env);
if (mode === "release") {
  const { releaseOnGitHub } = await import("./chunks/release-DPZ2ITIG.js");
  await releaseOnGitHub("0.1.0");
} else if (mode === "verify") {
  const { verifyOnGitHub } = await import("./chunks/verify-on-github-37QTLG4Q.js");
  await verifyOnGitHub("0.1.0");
} else
  await reviewOnGitHub({
    version: "0.1.0",
    review: (request) => review({
      base: request.base,
      head: request.head,
      folder: request.folder,
      policyFile: null,
      policyPath: request.policyPath,
      policyBase: request.policyBase,
      day: request.day,
      limits: limitsOf(request.maximumFileBytes)
    }),
    async sbom(request) {
      const { makeSbom } = await import("./chunks/sbom-KPMYGCYF.js");
      return makeSbom({
        of: request.head,
        folder: request.folder,
        limits: limitsOf(request.maximumFileBytes),
        spec: "1.6",
        name: null,
        toolVersion: "0.1.0"
      });
    },
    marker: commentMarker,
    comment: (verdict, context) => renderComment(verdict, {
      marker: commentMarker(context.key),
      links: linksOf(context),
      summaryUrl: context.runUrl
    }),
    summary: (verdict, context) => renderSummary(verdict, { links: linksOf(context) }),
    annotations: annotationsOf,
    log: (verdict) => neutralizeLog(renderText(verdict, { color: false, width: 120 })),
    report: verdictToJson
  });
function limitsOf(fileBytes) {
  return { fileBytes, lockfileBytes: Math.max(fileBytes, defaultLimits.lockfileBytes) };
}
function linksOf({ serverUrl, repository, commit }) {
  return { serverUrl, repository, commit };
}
