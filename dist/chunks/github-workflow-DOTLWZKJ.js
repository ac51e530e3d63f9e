import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addForkSetting,
  addGap,
  addSecrets,
  addTokenSetting,
  nameSteps,
  noFacts,
  noSecrets,
  readStep,
  scanSecrets,
  secretsOf,
  settleFacts
} from "./chunk-ACI6NY7G.js";
import {
  draftUsedImage,
  draftUsedRepository,
  findExpressions,
  hasExpression,
  nestValues,
  readEnv,
  readExpression,
  readOutputs,
  readUses,
  wholeExpression
} from "./chunk-PXFNUCMV.js";
import {
  readImage
} from "./chunk-4I5N2VA6.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import "./chunk-FNV4XNJJ.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-KAYPRSYD.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import {
  tokenOfJob
} from "./chunk-UQUW52HH.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText,
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  at,
  atAnyCase,
  entries,
  filledText,
  has,
  items,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/github/matrix.ts
var maximumTexts = 256;
var maximumLength = 2e3;
function expandText(written, strategy) {
  if (written.length > maximumLength) return hasExpression(written) ? void 0 : [written];
  let texts2 = [""];
  let rest = 0;
  const chosen = /* @__PURE__ */ new Map();
  for (const found of findExpressions(written)) {
    const values = chosen.get(found.text) ?? listTexts(found.text, strategy);
    if (values === void 0) return void 0;
    chosen.set(found.text, values);
    const before = written.slice(rest, found.start);
    if (texts2.length * values.length > maximumTexts) return void 0;
    texts2 = texts2.flatMap((start) => values.map((value) => `${start}${before}${value}`));
    rest = found.end;
  }
  const end = written.slice(rest);
  return hasExpression(end) ? void 0 : [...new Set(texts2.map((start) => start + end))];
}
function expandNode(written, strategy) {
  const expression = wholeExpression(written);
  return expression === void 0 ? void 0 : listNodes(expression, strategy);
}
function listTexts(expression, strategy) {
  const nodes = listNodes(expression, strategy);
  const texts2 = nodes?.flatMap((node) => text(node) ?? []);
  return texts2 === void 0 || texts2.length !== nodes?.length || texts2.some(hasExpression) ? void 0 : texts2;
}
function listNodes(expression, strategy) {
  const [context, ...path] = expression.split(".");
  const [name, ...below] = path;
  const matrix = at(strategy, "matrix");
  if (context?.toLowerCase() !== "matrix" || name === void 0 || matrix?.kind !== "map") return void 0;
  const axis = atAnyCase(matrix, name);
  const include = at(matrix, "include");
  if (axis !== void 0 && axis.kind !== "list" || include !== void 0 && include.kind !== "list")
    return void 0;
  const added = items(include).flatMap((item) => atAnyCase(item, name) ?? []);
  const nodes = [...items(axis), ...added].map((node) => at(node, ...below));
  const known = nodes.filter((node) => node !== void 0);
  return known.length === 0 || known.length !== nodes.length ? void 0 : known;
}

// src/read/github/containers.ts
function readContainers(job, id, context, facts) {
  const strategy = at(job, "strategy");
  readContainer(at(job, "container"), id, strategy, context, facts);
  for (const { key, value } of entries(at(job, "services")))
    readContainer(value, `${id}/${key}`, strategy, context, facts);
}
function readContainer(node, name, strategy, context, facts) {
  const image = node?.kind === "map" ? at(node, "image") : node;
  const written = filledText(image)?.replace(/^docker:\/\//, "");
  if (image === void 0 || written === void 0) return;
  const place = placeIn(context.file, image.line);
  facts.code.push({ kind: "container", name, digest: written, untrusted: false, place });
  const references = expandText(written, strategy);
  if (references === void 0)
    addGap(facts, context, image.line, `the image of ${name} is an expression and is known only at run time`);
  for (const reference of references ?? []) {
    const read = readImage(reference);
    if (read !== void 0) facts.connectors.push(draftUsedImage(context.format, read, place));
  }
}

// src/read/github/permissions.ts
function readPermissions(owner) {
  const node = owner?.kind === "map" ? owner.entries.get("permissions")?.value : void 0;
  const line = lineOfKey(owner, "permissions");
  if (node?.kind === "map") {
    const given = entries(node).flatMap(({ key, line: line2, value }) => {
      const level = text(value)?.trim();
      return level === void 0 || level === "none" ? [] : [{ value: `${key}: ${level}`, line: line2 }];
    });
    return { line, given };
  }
  const shorthand = text(node)?.trim();
  return shorthand === "read-all" || shorthand === "write-all" ? { line, given: [{ value: shorthand, line }] } : null;
}
function isPowerful(value) {
  return value === "write-all" || value.endsWith(": write");
}
function unionScopes(file, jobs) {
  const lines = /* @__PURE__ */ new Map();
  for (const { value, line } of jobs.flatMap((permissions) => permissions?.given ?? []))
    lines.set(value, Math.min(line, lines.get(value) ?? line));
  return [...lines].sort(([left], [right]) => left < right ? -1 : 1).map(
    ([value, line]) => draftScope({ value, kind: hasExpression(value) ? "template" : "literal", place: placeIn(file, line) })
  );
}

// src/read/github/runners.ts
function readRunner(job, id, context, facts) {
  const node = at(job, "runs-on");
  if (node === void 0) return;
  const line = lineOfKey(job, "runs-on");
  const place = placeIn(context.file, line);
  const alternatives = readAlternatives(node, at(job, "strategy"));
  if (alternatives.flat().length === 0) return;
  const own = isOwn(node, alternatives);
  const isOpen = alternatives.some((labels) => labels.some(hasExpression));
  if (isOpen && !own) addGap(facts, context, line, `the runner of ${id} is an expression and is known only at run time`);
  facts.settings.push(draftSetting(`runner ${id}`, sayAlternatives(alternatives), own, isOpen, place));
  for (const label of new Set(alternatives.flat().flatMap(labelsIn)))
    facts.deprecations.push(...findDeprecations("github-runner-label", label, `runner ${label}`, place));
}
function draftSetting(name, value, own, open, place) {
  if (own) return { name, value, exposure: 1, weight: "high", place };
  return { name, value, exposure: open ? 0.5 : 0, weight: open ? "medium" : "high", place };
}
function readAlternatives(node, strategy) {
  if (node.kind === "map") {
    const group = filledText(at(node, "group"));
    const labels = texts(at(node, "labels")).map((label) => label.text);
    return [[...group === void 0 ? [] : [`group ${group}`], ...labels]];
  }
  const written = texts(node).map((label) => label.text);
  const [only] = written;
  const nodes = written.length === 1 && only !== void 0 ? expandNode(only, strategy) : void 0;
  const sets = nodes?.map((item) => texts(item).map((label) => label.text));
  if (sets?.every((labels) => labels.length > 0 && !labels.some(hasExpression))) return sets;
  return written.length === 1 && only !== void 0 ? (expandText(only, strategy) ?? [only]).map((label) => [label]) : [written.flatMap((label) => expandText(label, strategy) ?? [label])];
}
function isOwn(node, alternatives) {
  if (node.kind === "map" && filledText(at(node, "group")) !== void 0) return true;
  return alternatives.flat().flatMap(labelsIn).includes("self-hosted");
}
function labelsIn(label) {
  if (!hasExpression(label)) return [label.toLowerCase()];
  const literals = findExpressions(label).flatMap((found) => readExpression(found.text).literals);
  return literals.flatMap((literal) => literal.toLowerCase().split(/[\s"[\],]+/)).filter((word) => word !== "");
}
function sayAlternatives(alternatives) {
  const sets = new Set(alternatives.map((labels) => sortBy(new Set(labels), (label) => label).join(", ")));
  return sortBy(sets, (set) => set).join(" | ");
}

// src/read/github/jobs.ts
function readJob(id, line, job, defaults, context, facts) {
  const secrets = noSecrets();
  const grant = { id, line, permissions: readPermissions(job) ?? defaults.permissions, secrets };
  const values = nestValues(defaults.values, readEnv(at(job, "env")));
  const shell = filledText(at(job, "defaults", "run", "shell")) ?? defaults.shell;
  for (const { key, value } of entries(job)) if (key !== "steps") scanSecrets(value, id, secrets, key);
  for (const { node, label } of nameSteps(at(job, "steps"))) {
    readStep(node, `${id}/${label}`, values, shell, context, facts);
    scanSecrets(node, `${id}/${label}`, secrets);
  }
  readContainers(job, id, context, facts);
  readRunner(job, id, context, facts);
  readAllSecrets(id, secrets, context, facts);
  if (at(job, "uses") === void 0) readEnvironment(job, grant, context, facts);
  else readCalledWorkflow(job, id, context, facts);
  return grant;
}
function readAllSecrets(name, secrets, context, facts) {
  if (secrets.whole.size === 0) return;
  const value = sortBy(secrets.whole.keys(), (key) => key).join(", ");
  const place = placeIn(context.file, Math.min(...secrets.whole.values()));
  facts.settings.push({ name: `all-secrets ${name}`, value, exposure: 1, weight: "critical", place });
}
function readEnvironment(job, grant, context, facts) {
  const node = at(job, "environment");
  const environment = filledText(node?.kind === "map" ? at(node, "name") : node);
  const { permissions, secrets } = grant;
  const isPrivileged = secrets.references.size > 0 || secrets.whole.size > 0 || permissions?.given.some((permission) => isPowerful(permission.value)) === true;
  if (environment === void 0 && !isPrivileged) return;
  facts.settings.push({
    name: `environment ${grant.id}`,
    value: environment ?? "none",
    exposure: environment === void 0 ? 1 : 0,
    weight: "medium",
    place: placeIn(context.file, environment === void 0 ? grant.line : lineOfKey(job, "environment"))
  });
}
function readCalledWorkflow(job, id, context, facts) {
  const node = at(job, "uses");
  const line = node?.line ?? 1;
  const uses = readUses(text(node) ?? "");
  if (uses.kind === "local") facts.uses.push(`github-workflow:${uses.path}`);
  else if (uses.kind === "repository") {
    const comment = node?.kind === "scalar" ? node.comment : null;
    facts.connectors.push(draftUsedRepository(context.format, uses, comment, placeIn(context.file, line)));
  } else
    addGap(
      facts,
      context,
      line,
      `the workflow that ${id} calls ${uses.kind === "unknown" ? uses.reason : "is an image"}`
    );
  if (text(at(job, "secrets"))?.trim() === "inherit")
    facts.settings.push({
      name: `secrets-inherit ${id}`,
      value: "inherit",
      exposure: 1,
      weight: "high",
      place: placeIn(context.file, lineOfKey(job, "secrets"))
    });
}

// src/read/github/triggers.ts
var untrustedEvents = /* @__PURE__ */ new Set([
  "commit_comment",
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "issue_comment",
  "issues",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target",
  "watch",
  "workflow_run"
]);
var kinds = /* @__PURE__ */ new Map([
  ["schedule", "schedule"],
  ["workflow_dispatch", "manual"]
]);
var filterKeys = [
  "branches",
  "branches-ignore",
  "paths",
  "paths-ignore",
  "tags",
  "tags-ignore",
  "types",
  "workflows"
];
function readTriggers(file, root) {
  const on = at(root, "on");
  if (on?.kind === "map")
    return entries(on).map(({ key, line, value }) => draftTrigger(file, key, line, readFilter(key, value)));
  const events = /* @__PURE__ */ new Map();
  for (const event of texts(on)) if (!events.has(event.text)) events.set(event.text, event.line);
  const isWord = on?.kind === "scalar";
  return [...events].map(([event, line]) => draftTrigger(file, event, isWord ? lineOfKey(root, "on") : line, null));
}
function draftTrigger(file, event, line, filter) {
  return {
    event,
    kind: kinds.get(event) ?? "event",
    filter,
    authenticated: null,
    untrusted: untrustedEvents.has(event),
    place: placeIn(file, line)
  };
}
function readFilter(event, node) {
  if (event === "schedule") {
    const times = items(node).flatMap((item) => {
      const cron = text(at(item, "cron"))?.trim();
      const zone = text(at(item, "timezone"))?.trim();
      return cron === void 0 ? [] : [zone === void 0 ? cron : `${cron} ${zone}`];
    });
    return times.length === 0 ? null : `cron: ${times.sort(compareText).join(", ")}`;
  }
  const filters = filterKeys.flatMap((key) => {
    const values = texts(at(node, key)).map((value) => value.text);
    return values.length === 0 ? [] : [`${key}: ${orderPatterns(values).join(", ")}`];
  });
  return filters.length === 0 ? null : filters.join("; ");
}
function orderPatterns(values) {
  return values.some((value) => value.startsWith("!")) ? values : sortBy(new Set(values), (value) => value);
}

// src/read/connectors/github-workflow.ts
var githubWorkflow = {
  name: "github-workflow",
  title: "GitHub Actions workflow",
  specification: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax",
  names: [".github/workflows/*.{yml,yaml}"],
  together: true,
  read(file, around) {
    const root = rootOf(file);
    if (root === void 0) return null;
    if (root.kind !== "map") return unreadable(file, root.line, "it is no workflow: it has no keys");
    const jobs = at(root, "jobs");
    if (jobs === void 0 && !has(root, "on")) return null;
    if (jobs?.kind !== "map") return unreadable(file, lineOfKey(root, "jobs"), "it is no workflow: it has no jobs");
    return readWorkflow(file, around, root, jobs);
  }
};
function readWorkflow(file, around, root, jobs) {
  const triggers = readTriggers(file, root);
  const context = {
    file,
    around,
    format: "github-workflow",
    strangers: triggers.some((trigger) => trigger.untrusted)
  };
  const facts = noFacts();
  const top = readPermissions(root);
  const grants = readJobs(root, jobs, top, context, facts);
  const secrets = noSecrets();
  for (const { key, value } of entries(root)) if (key !== "jobs") scanSecrets(value, "", secrets, key);
  readAllSecrets("workflow", secrets, context, facts);
  for (const grant of grants) addSecrets(grant.secrets, secrets);
  addForkSetting(context, facts);
  addTokenSetting(context, facts);
  facts.settings.push(
    draftPermissionsSetting(file, top, grants),
    ...grants.map((grant) => draftJobToken(file, top, grant))
  );
  const connector = draftConnector({
    format: "github-workflow",
    id: file.path,
    name: filledText(at(root, "name")) ?? baseOf(file.path),
    role: "definition",
    runsCode: true,
    auth: [draftToken(file, root, top, grants)],
    triggers,
    secrets: secretsOf(file, secrets),
    ...settleFacts(facts),
    places: [placeIn(file, lineOfKey(root, "on"))]
  });
  return { connectors: [connector, ...facts.connectors], gaps: facts.gaps };
}
function readJobs(root, jobs, permissions, context, facts) {
  const defaults = {
    permissions,
    shell: filledText(at(root, "defaults", "run", "shell")),
    values: nestValues(null, new Map([...readEnv(at(root, "env")), ...readOutputs(jobs)]))
  };
  return entries(jobs).filter((job) => job.value.kind === "map").map((job) => readJob(job.key, job.line, job.value, defaults, context, facts));
}
function draftToken(file, root, top, grants) {
  return {
    kind: "bearer",
    name: "GITHUB_TOKEN",
    provider: "github-workflow",
    scopes: unionScopes(
      file,
      grants.map((grant) => grant.permissions)
    ),
    place: placeIn(file, top?.line ?? lineOfKey(root, "jobs"))
  };
}
function draftPermissionsSetting(file, top, grants) {
  const open = grants.find((grant) => grant.permissions === null);
  const declared = top ?? grants[0]?.permissions ?? null;
  return {
    name: "permissions",
    value: open === void 0 ? "declared" : "default",
    exposure: open === void 0 ? 0 : 1,
    weight: "high",
    place: placeIn(file, open?.line ?? declared?.line ?? null)
  };
}
function draftJobToken(file, top, { id, line, permissions }) {
  const scopes = [...new Set(permissions?.given.map((given) => given.value))].sort(compareText);
  return {
    name: `${tokenOfJob}${id}`,
    value: permissions === null ? "default" : scopes.join(", ") || "none",
    exposure: 0,
    weight: "medium",
    place: placeIn(file, permissions === null || permissions === top ? line : permissions.line)
  };
}
function unreadable(file, line, reason) {
  return { connectors: [], gaps: [{ kind: "unreadable", file: file.path, line, reason }] };
}
export {
  githubWorkflow
};
