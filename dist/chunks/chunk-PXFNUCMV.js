import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readImage
} from "./chunk-4I5N2VA6.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import {
  draftConnector
} from "./chunk-7AYUYXXQ.js";
import {
  require_packageurl_js
} from "./chunk-KAYPRSYD.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  resolveWithin
} from "./chunk-JQB53MAW.js";
import {
  entries,
  text
} from "./chunk-TZLIQTKD.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/read/github/used-connector.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);

// src/read/github/uses.ts
function readUses(text2) {
  const written = text2.trim();
  if (written.includes("${{")) return { kind: "unknown", reason: "is an expression and is known only at run time" };
  if (written.startsWith("docker://")) {
    const image = readImage(written.slice("docker://".length));
    return image === void 0 ? { kind: "unknown", reason: "names no image" } : { kind: "image", image };
  }
  if (written.startsWith("$/")) return readLocal(written.slice(2), false);
  if (/^\.[\\/]/.test(written) || written === ".") return readLocal(written.replaceAll("\\", "/"), true);
  return readRepository(written);
}
function readLocal(written, workspace) {
  const path = resolveWithin("", written);
  return path === void 0 ? { kind: "unknown", reason: "leads out of the repository" } : { kind: "local", path, workspace };
}
function readRepository(written) {
  const [name = "", ref = "", ...more] = written.split("@");
  const [owner, repository, ...path] = name.split(/[\\/]/).filter((part) => part !== "");
  if (!isName(owner) || !isName(repository) || more.length > 0)
    return { kind: "unknown", reason: "is not of the form owner/repository@ref" };
  return { kind: "repository", owner, repository, path: path.join("/"), pin: pinOf(ref) };
}
function isName(part) {
  return part !== void 0 && /^[\w.-]+$/.test(part) && !/^\.+$/.test(part);
}
function pinOf(ref) {
  if (ref === "") return { kind: "none", value: null };
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return { kind: "commit", value: ref };
  return { kind: versionTag.test(ref) ? "tag" : "branch", value: ref };
}
var versionTag = /^(?:refs\/tags\/.+|v?\d+(?:\.\d+){0,3}(?:[-+][0-9A-Za-z.+-]+|\.?(?:alpha|beta|rc)\.?\d*)?)$/i;
function looksLikeVersion(text2) {
  return /^v?\d+(?:\.\d+){0,3}(?:[-+][0-9A-Za-z.+-]+)?$/.test(text2);
}

// src/read/github/used-connector.ts
function draftUsedRepository(format, uses, comment, place) {
  const { owner, repository, path, pin } = uses;
  const below = path === "" ? "" : `/${path}`;
  const id = `${owner.toLowerCase()}/${repository.toLowerCase()}${below}`;
  const pinComment = versionIn(comment);
  return draftConnector({
    format,
    id,
    name: `${owner}/${repository}${below}`,
    role: "usage",
    version: pin.value,
    pin,
    pinComment,
    publisher: owner.toLowerCase(),
    purl: writePurl("github", owner, repository, pin.value, null, path),
    runsCode: true,
    deprecations: findEnds(id, pin.kind === "commit" ? null : pin.value, pinComment, place),
    places: [place]
  });
}
function draftUsedImage(format, image, place) {
  const namespace = image.path.length > 1 ? image.path.slice(0, -1).join("/") : image.registry === null ? "library" : "";
  return draftConnector({
    format,
    id: `docker://${image.name}`,
    role: "usage",
    version: image.version,
    pin: image.pin,
    // With the registry, since a name on Docker Hub and the owner of a repository of that name need not be one.
    publisher: [image.registry ?? "docker.io", namespace].filter((part) => part !== "").join("/"),
    purl: writePurl("docker", namespace, image.path.at(-1) ?? "", image.pin.value, image.registry, ""),
    runsCode: true,
    places: [place]
  });
}
function versionIn(comment) {
  const first = comment?.trim().split(/\s/, 1)[0]?.replace(/^(?:tag|pin|ref|version)[=:@]/i, "") ?? "";
  return looksLikeVersion(first) ? first : null;
}
function findEnds(id, ref, claimed, place) {
  const version = ref ?? claimed;
  if (version === null) return [];
  const major = /^v?\d+/.exec(version)?.[0];
  for (const candidate of /* @__PURE__ */ new Set([version, ...major === void 0 ? [] : [major, `v${major.replace(/^v/, "")}`]])) {
    const [found] = findDeprecations("github-action-version", `${id}@${candidate}`, `version ${version}`, place);
    if (found !== void 0) return [ref === null ? { ...found, certain: false } : found];
  }
  return [];
}
function writePurl(type, namespace, name, version, registry, path) {
  try {
    const qualifiers = registry === null ? void 0 : { repository_url: registry };
    return new import_packageurl_js.PackageURL(type, namespace, name, version ?? void 0, qualifiers, path || void 0).toString();
  } catch {
    return null;
  }
}

// src/read/github/expression-paths.ts
var maximumLength = 21e3;
var token = /[A-Za-z_][A-Za-z0-9_-]*|\d[\w.]*|'(?:[^']|'')*'|==|!=|<=|>=|&&|\|\||[^\s]/g;
var comparisons = /* @__PURE__ */ new Set(["==", "!=", "<", ">", "<=", ">="]);
var testing = /* @__PURE__ */ new Set(["contains", "startswith", "endswith", "hashfiles"]);
function readExpression(text2) {
  const tokens = [...text2.slice(0, maximumLength).matchAll(token)].map((match) => match[0]);
  const progress = { tokens, paths: [], literals: [], open: [], position: 0, testing: 0, whole: 0 };
  while (progress.position < tokens.length) readToken(progress);
  for (const { bracket, owner } of progress.open)
    if (bracket === "[" && owner !== null) keep(progress, `${owner}.?`, false);
  return { paths: progress.paths, literals: progress.literals };
}
function readToken(progress) {
  const before = progress.tokens[progress.position - 1] ?? "";
  const current = progress.tokens[progress.position++] ?? "";
  if (current.startsWith("'") && current.length > 1) progress.literals.push(current.slice(1, -1).replaceAll("''", "'"));
  else if (current === "(" || current === "[") open(progress, { bracket: current, owner: null, tested: false });
  else if (current === ")" || current === "]") close(progress, current);
  else if (/^[A-Za-z_]/.test(current)) {
    const name = current.toLowerCase();
    if (progress.tokens[progress.position] === "(") {
      progress.position++;
      open(progress, { bracket: "(", owner: name, tested: false });
    } else follow(progress, name, before === "!" || comparisons.has(before));
  }
}
function follow(progress, from, tested) {
  let path = from;
  for (; ; ) {
    const [first, second, third] = progress.tokens.slice(progress.position, progress.position + 3);
    if (first === "." && second !== void 0 && /^[A-Za-z_*]/.test(second)) {
      path += `.${second.toLowerCase()}`;
      progress.position += 2;
    } else if (first === "[" && second !== void 0 && third === "]" && /^(?:'[^']*'|\d+|\*)$/.test(second)) {
      path += `.${second.replaceAll("'", "").toLowerCase()}`;
      progress.position += 3;
    } else if (first === "[") {
      progress.position++;
      open(progress, { bracket: "[", owner: path, tested });
      return;
    } else break;
  }
  const next = progress.tokens[progress.position] ?? "";
  keep(progress, path, tested || comparisons.has(next) || next === "&&");
}
function keep(progress, path, tested) {
  progress.paths.push({ path, tested: tested || progress.testing > 0, whole: progress.whole > 0 });
}
function open(progress, bracket) {
  progress.open.push(bracket);
  if (bracket.bracket === "(") count(progress, bracket.owner, 1);
}
function close(progress, bracket) {
  const last = progress.open.at(-1);
  if (last === void 0 || last.bracket === "(" !== (bracket === ")")) return;
  progress.open.pop();
  if (last.bracket === "(") count(progress, last.owner, -1);
  else if (last.owner !== null) follow(progress, `${last.owner}.?`, last.tested);
}
function count(progress, name, step) {
  if (name === "tojson") progress.whole += step;
  else if (name !== null && testing.has(name)) progress.testing += step;
}

// src/read/github/expressions.ts
function findExpressions(text2) {
  const found = [];
  let start = text2.indexOf("${{");
  while (start !== -1) {
    const end = endOfExpression(text2, start + 3);
    if (end === void 0) break;
    found.push({ text: text2.slice(start + 3, end).trim(), start, end: end + 2 });
    start = text2.indexOf("${{", end + 2);
  }
  return found;
}
function hasExpression(text2) {
  return text2.includes("${{");
}
function wholeExpression(text2) {
  const trimmed = text2.trim();
  const [first] = findExpressions(trimmed);
  return first?.start === 0 && first.end === trimmed.length ? first.text : void 0;
}
function endOfExpression(text2, from) {
  let quoted = false;
  for (let index = from; index < text2.length; index++) {
    const character = text2[index];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === "}" && text2[index + 1] === "}") return index;
  }
  return void 0;
}

// src/read/github/values.ts
function nestValues(outer, own) {
  return { own, outer, answers: /* @__PURE__ */ new Map() };
}
function readEnv(env) {
  return new Map(
    entries(env).flatMap(({ key, value }) => {
      const given = text(value);
      return given === void 0 ? [] : [[`env.${key.toLowerCase()}`, given]];
    })
  );
}
function readOutputs(jobs) {
  return new Map(
    entries(jobs).flatMap(
      (job) => entries(job.value.kind === "map" ? job.value.entries.get("outputs")?.value : void 0).flatMap((output) => {
        const given = text(output.value);
        const path = `needs.${job.key}.outputs.${output.key}`.toLowerCase();
        return given === void 0 ? [] : [[path, given]];
      })
    )
  );
}
function findValue(values, path) {
  return ownerOf(values, path)?.own.get(path);
}
function askText(values, question, given, depth = 0) {
  return question.ofText?.(given) === true || findExpressions(given).some((found) => askExpression(values, question, found.text, depth));
}
function askExpression(values, question, expression, depth = 0) {
  return readExpression(expression).paths.some((use) => !use.tested && askPath(values, question, use, depth));
}
var maximumDepth = 16;
function askPath(values, question, use, depth) {
  const owner = ownerOf(values, use.path);
  if (owner === void 0 || depth >= maximumDepth) return question.ofPath(use);
  const key = `${question.name} ${use.path}`;
  const known = owner.answers.get(key);
  if (known !== void 0) return known;
  owner.answers.set(key, false);
  const answer = askText(owner, question, owner.own.get(use.path) ?? "", depth + 1);
  owner.answers.set(key, answer);
  return answer;
}
function ownerOf(values, path) {
  for (let level = values; level !== null; level = level.outer) if (level.own.has(path)) return level;
  return void 0;
}

// src/read/github/untrusted-input.ts
var chosen = [
  "github.head_ref",
  "github.event.issue.title",
  "github.event.issue.body",
  "github.event.discussion.title",
  "github.event.discussion.body",
  "github.event.comment.body",
  "github.event.review.body",
  "github.event.review_comment.body",
  "github.event.pull_request.title",
  "github.event.pull_request.body",
  "github.event.pull_request.head.ref",
  "github.event.pull_request.head.label",
  "github.event.pull_request.head.repo.default_branch",
  "github.event.pull_request.head.repo.description",
  "github.event.pull_request.head.repo.homepage",
  "github.event.pages.*.page_name",
  "github.event.pages.*.title",
  "github.event.commits.*.message",
  "github.event.commits.*.author.email",
  "github.event.commits.*.author.name",
  "github.event.commits.*.committer.email",
  "github.event.commits.*.committer.name",
  "github.event.head_commit.message",
  "github.event.head_commit.author.email",
  "github.event.head_commit.author.name",
  "github.event.head_commit.committer.email",
  "github.event.head_commit.committer.name",
  "github.event.workflow_run.display_title",
  "github.event.workflow_run.head_branch",
  "github.event.workflow_run.head_commit.message",
  "github.event.workflow_run.head_commit.author.email",
  "github.event.workflow_run.head_commit.author.name",
  "github.event.workflow_run.head_repository.description",
  "github.event.workflow_run.pull_requests.*.head.ref"
];
var head = [
  "github.head_ref",
  "github.event.pull_request.head.**",
  "github.event.pull_request.merge_commit_sha",
  "github.event.workflow_run.head_branch",
  "github.event.workflow_run.head_commit.**",
  "github.event.workflow_run.head_repository.**",
  "github.event.workflow_run.head_sha",
  "github.event.workflow_run.pull_requests.**",
  "github.event.check_run.head_sha",
  "github.event.check_run.pull_requests.**",
  "github.event.check_suite.head_branch",
  "github.event.check_suite.head_sha",
  "github.event.check_suite.pull_requests.**"
];
var chosenPaths = chosen.map((path) => path.split("."));
var headPaths = head.map((path) => path.split("."));
var isChosenText = {
  name: "chosen",
  ofPath(use) {
    const parts = use.path.split(".");
    return chosenPaths.some((path) => matches(parts, path) || use.whole && holds(parts, path));
  }
};
var isHeadCode = {
  name: "head",
  ofPath(use) {
    const parts = use.path.split(".");
    return headPaths.some((path) => matches(parts, path));
  },
  ofText: namesPullRequest
};
var isOpen = { name: "open", ofPath: (use) => /^(?:steps|needs|env)\./.test(use.path) };
function namesPullRequest(text2) {
  if (text2.includes("refs/pull/")) return true;
  const start = text2.indexOf("pull/");
  return start !== -1 && /\/(?:head|merge)\b/.test(text2.slice(start));
}
function matches(parts, path) {
  const open2 = path.at(-1) === "**";
  const fixed = open2 ? path.slice(0, -1) : path;
  return (open2 ? parts.length >= fixed.length : parts.length === fixed.length) && agree(parts, fixed);
}
function holds(parts, path) {
  return parts.length < path.length && agree(parts, path.slice(0, parts.length));
}
function agree(parts, path) {
  return path.every((part, index) => {
    const given = parts[index];
    return part === "*" || given === part || given === "*" || given === "?";
  });
}

// src/read/github/scripts.ts
function digestScript(script, shell) {
  const lines = linesOf(script).map(dropBlanks);
  while (lines.at(-1) === "") lines.pop();
  const body = lines.join("\n");
  return digestText(shell?.includes("{0}") === true ? `${shell}
${body}` : body);
}
function findOldCommands(script, place) {
  const names = new Set([...script.matchAll(/::([a-z][a-z-]{2,30})(?=[\s:])/g)].map((match) => match[1] ?? ""));
  return [...names].flatMap((name) => findDeprecations("workflow-command", name, `workflow command ::${name}`, place));
}
function findHeadCheckouts(script, values) {
  const joined = linesOf(script).join("\n").replaceAll("\\\n", " ");
  return [...new Set(joined.split("\n").flatMap((line) => readLine(line.trim(), values)))];
}
var gitVerbs = /\b(?:fetch|checkout|switch|merge|pull|clone|reset|worktree|cherry-pick|rebase|remote)\b/;
function readLine(line, values) {
  if (line.startsWith("#")) return [];
  if (/\bpr\s{1,9}(?:checkout|co)\b/.test(line) && /\b(?:gh|hub)\b/.test(line)) return ["gh pr checkout"];
  if (!/\bgit\b/.test(line) || !gitVerbs.test(line)) return [];
  const pull = namesPullRequest(line) ? [pullRequestIn(line)] : [];
  const expressions = findExpressions(line).filter((found) => askExpression(values, isHeadCode, found.text)).map((found) => line.slice(found.start, found.end));
  return [...pull, ...pull.length > 0 ? [] : [...expressions, ...variablesIn(line, values)]];
}
function pullRequestIn(line) {
  const start = line.indexOf("pull/");
  const rest = line.slice(line.startsWith("refs/", start - 5) ? start - 5 : start);
  const end = /\/(?:head|merge)\b/.exec(rest);
  return end === null ? /^[^\s"']*/.exec(rest)?.[0] ?? rest : rest.slice(0, end.index + end[0].length);
}
function variablesIn(line, values) {
  const names = new Set([...line.matchAll(/\$\{?(?:env:)?([A-Za-z_]\w*)/gi)].map((match) => match[1] ?? ""));
  return [...names].flatMap((name) => {
    if (name === "GITHUB_HEAD_REF") return [`$${name}`];
    const path = `env.${name.toLowerCase()}`;
    return askExpression(values, isHeadCode, path) ? [findValue(values, path) ?? `$${name}`] : [];
  });
}
function findInScript(script, values, question) {
  const found = findExpressions(script).filter((one) => askExpression(values, question, one.text));
  return [...new Set(found.map((one) => one.text))];
}
function findPaths(text2, values, question) {
  const paths = findExpressions(text2).flatMap((found) => readExpression(found.text).paths.map((use) => use.path));
  return [...new Set(paths)].filter((path) => askExpression(values, question, path));
}
function linesOf(script) {
  return script.split(/\r\n|\r|\n/);
}
function dropBlanks(line) {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "	")) end--;
  return line[end - 1] === "\\" ? line : line.slice(0, end);
}

export {
  readUses,
  pinOf,
  draftUsedRepository,
  draftUsedImage,
  readExpression,
  findExpressions,
  hasExpression,
  wholeExpression,
  isChosenText,
  isHeadCode,
  isOpen,
  nestValues,
  readEnv,
  readOutputs,
  askText,
  digestScript,
  findOldCommands,
  findHeadCheckouts,
  findInScript,
  findPaths
};
