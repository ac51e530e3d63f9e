import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  askText,
  digestScript,
  draftUsedImage,
  draftUsedRepository,
  findExpressions,
  findHeadCheckouts,
  findInScript,
  findOldCommands,
  findPaths,
  hasExpression,
  isChosenText,
  isHeadCode,
  isOpen,
  nestValues,
  readEnv,
  readExpression,
  readUses
} from "./chunk-PXFNUCMV.js";
import {
  isPlaceholder,
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import {
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  joinPath
} from "./chunk-JQB53MAW.js";
import {
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  flag,
  has,
  items,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";

// src/read/github/facts.ts
function noFacts() {
  return { connectors: [], uses: [], code: [], settings: [], deprecations: [], gaps: [], checkouts: [] };
}
function addGap(facts, context, line, reason) {
  facts.gaps.push({ kind: "unknown", file: context.file.path, line, reason });
}
function settleFacts(facts) {
  return {
    code: settle(facts.code, (code) => `${code.kind}
${code.name}
${code.digest}`),
    settings: settle(facts.settings, (setting) => setting.name),
    deprecations: settle(facts.deprecations, (deprecation) => deprecation.subject),
    uses: settle([...facts.uses, ...facts.connectors.map((used) => `${used.format}:${used.id}`)], (key) => key)
  };
}
function settle(items2, key) {
  const first = /* @__PURE__ */ new Map();
  for (const item of items2) if (!first.has(key(item))) first.set(key(item), item);
  return sortBy(first.values(), key);
}

// src/read/github/checkouts.ts
var allowForks = "allow-unsafe-pr-checkout";
var maximumName = 200;
function readCheckout(step, id, where, values, context, facts) {
  if (!/checkout/.test(id.slice(id.indexOf("/")))) return;
  const given = at(step, "with");
  const line = lineOfKey(step, "uses");
  if (id === "actions/checkout")
    facts.checkouts.push({
      keepsToken: flag(at(given, "persist-credentials")) !== false,
      takesForks: has(given, allowForks) && flag(at(given, allowForks)) !== false,
      line
    });
  const ref = filledText(at(given, "ref"));
  const repository = filledText(at(given, "repository"));
  const refs = [ref, repository].filter((text2) => text2 !== void 0);
  const strange = refs.find((text2) => askText(values, isHeadCode, text2));
  if (strange !== void 0) {
    const key = strange === ref ? "ref" : "repository";
    facts.code.push(draftCheckout(strange, context, lineOfKey(given, key)));
    return;
  }
  const open = refs.flatMap((text2) => findPaths(text2, values, isOpen))[0];
  if (open === void 0 || !context.strangers) return;
  const reason = `the checkout of ${where} takes what it checks out from ${open}: whether that is code of whoever starts the workflow is known only at run time`;
  addGap(facts, context, lineOfKey(given, ref === void 0 ? "repository" : "ref"), reason);
}
function readScriptCheckouts(script, line, values, context, facts) {
  for (const ref of findHeadCheckouts(script, values)) facts.code.push(draftCheckout(ref, context, line));
}
function draftCheckout(ref, context, line) {
  const name = looksLikeSecret(ref) ? "git" : ref.slice(0, maximumName);
  return {
    kind: "checkout",
    name,
    digest: digestText(name),
    untrusted: true,
    place: placeIn(context.file, line)
  };
}
function addForkSetting(context, facts) {
  const first = facts.checkouts.find((checkout) => checkout.takesForks);
  if (first === void 0) return;
  const place = placeIn(context.file, first.line);
  facts.settings.push({ name: allowForks, value: "true", exposure: 1, weight: "high", place });
}
function addTokenSetting(context, facts) {
  const [first] = facts.checkouts;
  if (first === void 0) return;
  const keeping = facts.checkouts.find((checkout) => checkout.keepsToken);
  facts.settings.push({
    name: "persist-credentials",
    value: keeping === void 0 ? "false" : "true",
    exposure: keeping === void 0 ? 0 : 1,
    weight: "medium",
    place: placeIn(context.file, (keeping ?? first).line)
  });
}

// src/read/github/handed-secrets.ts
function noSecrets() {
  return { references: /* @__PURE__ */ new Map(), literals: /* @__PURE__ */ new Map(), whole: /* @__PURE__ */ new Map() };
}
function scanSecrets(node, where, into, path = "") {
  if (node.kind === "scalar") scanScalar(node, where, into, path);
  else if (node.kind === "list") for (const item of items(node)) scanSecrets(item, where, into, path);
  else for (const { key, value } of entries(node)) scanSecrets(value, where, into, path === "" ? key : `${path}.${key}`);
}
function addSecrets(from, into) {
  for (const kind of ["references", "literals", "whole"])
    for (const [name, line] of from[kind]) note(into[kind], name, line);
}
function secretsOf(file, handed) {
  const secrets = [];
  for (const [name, line] of handed.references) secrets.push({ name, kind: "reference", place: placeIn(file, line) });
  for (const [name, line] of handed.literals) secrets.push({ name, kind: "literal", place: placeIn(file, line) });
  return sortBy(
    secrets,
    (secret) => secret.kind,
    (secret) => secret.name
  );
}
function scanScalar(node, where, into, path) {
  const isCondition = /(?:^|\.)if$/.test(path) && !hasExpression(node.text);
  for (const expression of isCondition ? [node.text] : findExpressions(node.text).map((found) => found.text))
    scanExpression(expression, node.line, into);
  if (looksLikeSecret(node.text) || isPassword(node, path))
    note(into.literals, where === "" ? path : `${where} ${path}`, node.line);
}
function scanExpression(expression, line, into) {
  for (const { path, whole } of readExpression(expression).paths) {
    const [context, name] = path.split(".", 2);
    if (context !== "secrets") continue;
    if (name === void 0 || name === "*") note(into.whole, whole ? "toJSON(secrets)" : "secrets", line);
    else if (name === "?") note(into.whole, "secrets[…]", line);
    else if (name !== "github_token") note(into.references, name.toUpperCase(), line);
  }
}
function isPassword(node, path) {
  return path.endsWith("credentials.password") && !hasExpression(node.text) && !isPlaceholder(node.text);
}
function note(found, name, line) {
  found.set(name, Math.min(line, found.get(name) ?? line));
}

// src/read/github/steps.ts
function nameSteps(steps) {
  const taken = /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  let scripts = 0;
  return flattenSteps(steps).flatMap((node) => {
    if (node.kind !== "map") return [];
    const own = filledText(at(node, "id")) ?? filledText(at(node, "name"));
    const used = filledText(at(node, "uses"))?.split("@", 1)[0];
    const base = own ?? used ?? (has(node, "run") ? `run ${++scripts}` : "step");
    let label = base;
    for (let count = counts.get(base) ?? 1; taken.has(label); ) {
      label = `${base} ${++count}`;
      counts.set(base, count);
    }
    taken.add(label);
    return [{ node, label }];
  });
}
function flattenSteps(steps) {
  return items(steps).flatMap((node) => {
    const group = at(node, "parallel");
    if (group === void 0 || node.kind !== "map") return [node];
    const own = new Map([...node.entries].filter(([key]) => key !== "parallel"));
    return [{ ...node, entries: own }, ...flattenSteps(group)];
  });
}
function readStep(step, where, outer, shell, context, facts) {
  const values = nestValues(outer, readEnv(at(step, "env")));
  const uses = at(step, "uses");
  if (text(uses) !== void 0) readUsedAction(step, where, values, context, facts);
  const run = text(at(step, "run"));
  if (run === void 0) return;
  const line = lineOfKey(step, "run");
  const effective = filledText(at(step, "shell")) ?? shell;
  readScript(run, effective, where, line, values, context, facts);
  readScriptCheckouts(run, line, values, context, facts);
  facts.deprecations.push(...findOldCommands(run, placeIn(context.file, line)));
}
function readScript(script, shell, where, line, values, context, facts) {
  const place = placeIn(context.file, line);
  const code = { kind: "script", name: where, digest: digestScript(script, shell), untrusted: false, place };
  facts.code.push(code);
  const injected = findInScript(script, values, isChosenText);
  if (injected.length > 0) {
    const value = injected.join(", ");
    facts.settings.push({ name: `script-injection ${where}`, value, exposure: 1, weight: "high", place });
  }
}
function readUsedAction(step, where, values, context, facts) {
  const node = at(step, "uses");
  const written = text(node) ?? "";
  const line = node?.line ?? 1;
  const place = placeIn(context.file, line);
  const uses = readUses(written);
  if (uses.kind === "local") readLocalAction(uses, where, line, context, facts);
  else if (uses.kind === "image") facts.connectors.push(draftUsedImage(context.format, uses.image, place));
  else if (uses.kind === "unknown") addGap(facts, context, line, `what ${where} uses ${uses.reason}`);
  else {
    const comment = node?.kind === "scalar" ? node.comment : null;
    const used = draftUsedRepository(context.format, uses, comment, place);
    facts.connectors.push(used);
    readCheckout(step, used.id, where, values, context, facts);
    const script = text(at(step, "with", "script"));
    if (used.id === "actions/github-script" && script !== void 0)
      readScript(script, void 0, where, lineOfKey(at(step, "with"), "script"), values, context, facts);
  }
}
function readLocalAction({ path, workspace }, where, line, context, facts) {
  const isThere = (name) => context.around.has(joinPath(path, name));
  if (isThere("action.yml") || isThere("action.yaml")) facts.uses.push(`github-action:./${path}`);
  else if (isThere("Dockerfile")) {
    const place = placeIn(context.file, line);
    const digest = joinPath(path, "Dockerfile");
    facts.code.push({ kind: "container", name: where, digest, untrusted: false, place });
  } else {
    const why = workspace ? ": only a step before can put it there" : "";
    addGap(facts, context, line, `the action ./${path} that ${where} uses is not in the tree${why}`);
  }
}

export {
  noFacts,
  addGap,
  settleFacts,
  addForkSetting,
  addTokenSetting,
  noSecrets,
  scanSecrets,
  addSecrets,
  secretsOf,
  nameSteps,
  readStep
};
