import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/describe-code.ts
function describeCode(change) {
  const { name } = change.subject;
  const { before, after, kind } = change;
  if (kind === "code-added") return `${name} ${sayAdded(change)}.`;
  if (before !== null) return `${name} runs ${after ?? "a program of its own"} instead of ${before}.`;
  if (after?.startsWith("pkg:")) return `${name} runs ${after} instead of a program of its own.`;
  if (after === "hook") return `${name}: the command on ${change.value} changed.`;
  if (after === "container") return `${name} runs ${sayContainer(change)}.`;
  return `${name}: ${sayScript(change)} changed.`;
}
function namesInCode(change) {
  const { job, step } = partsOf(change);
  return [job, step].filter((part) => part !== null);
}
function sayAdded(change) {
  const { after, value } = change;
  switch (after) {
    case "checkout":
      return `checks out ${value}`;
    case "action":
    case "workflow":
      return `uses ${value}`;
    case "container":
      return `runs the container ${value}`;
    case "hook":
      return `runs a command on ${value}`;
    case "command":
      return value === "command" ? "starts a program on the machine of whoever uses it" : `runs ${sayScript(change)}`;
    default:
      return `runs ${sayScript(change)}`;
  }
}
function sayScript(change) {
  const { value } = change;
  if (value === "command") return "the command of the server";
  if (value === "headersHelper") return "the command that makes its headers";
  if (isEntry(change)) return `its ${value} file`;
  const { job, step } = partsOf(change);
  if (step === null) return value;
  const number = /^run (\d+)$/.exec(step)?.[1];
  const script = number === void 0 ? `the script of step ${step}` : `unnamed script ${number}`;
  return job === null ? script : `${script} of job ${job}`;
}
function sayContainer(change) {
  const { job, step } = partsOf(change);
  const parts = [step === null ? null : job === null ? `step ${step}` : step, job === null ? null : `job ${job}`];
  const named = parts.filter((part) => part !== null);
  return named.length === 0 ? "another container" : `another container for ${named.join(" of ")}`;
}
function partsOf(change) {
  const { subject, value } = change;
  if (subject.format === "github-workflow") {
    const slash = value.indexOf("/");
    return slash === -1 ? { job: value, step: null } : { job: value.slice(0, slash), step: value.slice(slash + 1) };
  }
  return { job: null, step: subject.format === "github-action" && !isEntry(change) ? value : null };
}
var entries = /* @__PURE__ */ new Set([
  "entrypoint",
  "image",
  "main",
  "post",
  "post-entrypoint",
  "pre",
  "pre-entrypoint"
]);
function isEntry({ subject, value }) {
  return subject.format === "github-action" && entries.has(value);
}

// src/model/describe-change.ts
function describeChange(change) {
  const { name } = change.subject;
  const { value } = change;
  const before = change.before ?? "nothing";
  const after = change.after ?? value;
  switch (change.kind) {
    case "connector-added":
      return `${name} is new${change.after === null ? "" : ` (${change.after})`}.`;
    case "connector-removed":
      return `${name} is gone.`;
    case "connector-moved":
      return `${name} moved from ${before} to ${after}.`;
    case "connector-version-changed":
      return `${name} goes from ${before} to ${after}.`;
    case "connector-owner-changed":
      return `${name} has ${after} instead of ${before}.`;
    case "connector-tier-changed":
      return `${name} is of tier ${after} instead of ${before}.`;
    case "pin-loosened":
      return `${name} is held less firmly: by ${after} instead of ${before}.`;
    case "pin-tightened":
      return `${name} is held more firmly: by ${after} instead of ${before}.`;
    case "scope-added":
      return `${name} asks for ${after}.`;
    case "scope-removed":
      return `${name} no longer asks for ${change.before ?? value}.`;
    case "scope-widened":
      return `${name} asks for ${after} instead of ${before}.`;
    case "scope-narrowed":
      return `${name} asks only for ${after} instead of ${before}.`;
    case "auth-changed":
      return `${name} authenticates by ${value}, before by ${before}.`;
    case "endpoint-added":
      return `${name} reaches ${after}.`;
    case "endpoint-removed":
      return `${name} no longer reaches ${change.before ?? value}.`;
    case "endpoint-changed":
      return `${name} reaches ${after} instead of ${before}.`;
    case "endpoint-opened":
      return `${name} reaches a host that is not in the file: ${value}.`;
    case "trigger-added":
      return `${name} is started by ${after}.`;
    case "trigger-removed":
      return `${name} is no longer started by ${value}.`;
    case "code-added":
    case "code-changed":
      return describeCode(change);
    case "setting-changed":
      if (change.after === "handed on") return `${name} is handed the ${value}.`;
      if (/ to [\w-]+$/.test(value) && change.after === "given") return `${name} gives ${value}.`;
      if (/ to [\w-]+$/.test(value) && change.after === "no longer given") return `${name} no longer gives ${value}.`;
      return `${name}: ${value} is ${change.after ?? "not set"}, before ${change.before ?? "not set"}.`;
    case "deprecation-added":
      return `${name}: ${value} is deprecated (${after}).`;
    case "deprecation-removed":
      return `${name}: ${value} is no longer deprecated.`;
    case "dependency-added":
      return `${name} ${value} is a new dependency.`;
    case "dependency-removed":
      return `${name} ${value} is no longer a dependency.`;
    case "dependency-upgraded":
      return `${name} goes from ${before} to ${after}.`;
    case "dependency-downgraded":
      return `${name} goes back from ${before} to ${after}.`;
    case "dependency-deprecated":
      return `${name} ${change.after ?? ""} is deprecated by its publisher: ${value}`;
    case "dependency-integrity-changed":
      if (after === "no patch") return `${name} is no longer changed by ${before}.`;
      if (change.before === "no patch") return `${name} is changed by ${after}.`;
      if (after.startsWith("patch ")) return `${name} is changed by ${after} instead of ${before}.`;
      if (change.after === "none") return `${name} has lost its checksum, ${before}.`;
      return `${name} has other content for the same version: ${after} instead of ${before}.`;
    case "dependency-source-changed":
      return `${name} comes from ${after}${change.before === null ? "" : ` instead of ${change.before}`}.`;
    case "dependency-install-script-added":
      return `${name} ${value} runs a script when it is installed.`;
    case "license-changed":
      return `${name} is licensed ${after} instead of ${before}.`;
    case "secret-exposed":
      return `A secret of ${name} stands in the file: ${value}.`;
  }
}

export {
  namesInCode,
  describeChange
};
