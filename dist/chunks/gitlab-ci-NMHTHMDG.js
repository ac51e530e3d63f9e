import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  draftImage
} from "./chunk-WN27FXBN.js";
import {
  digestScript,
  pinOf
} from "./chunk-PXFNUCMV.js";
import {
  scanAddress
} from "./chunk-2KQSWELW.js";
import {
  readImage
} from "./chunk-4I5N2VA6.js";
import "./chunk-TV4C56Q6.js";
import {
  judgeValue
} from "./chunk-KGAP5Q73.js";
import {
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-KAYPRSYD.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  documentOf
} from "./chunk-6JVN3OM5.js";
import {
  resolveWithin
} from "./chunk-JQB53MAW.js";
import {
  baseOf,
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  has,
  items,
  itemsOrOne,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/gitlab/facts.ts
function noFacts(file, values) {
  return {
    file,
    values,
    connectors: [],
    uses: [],
    code: [],
    settings: [],
    secrets: /* @__PURE__ */ new Map(),
    scopes: [],
    gaps: []
  };
}
function addGap({ file, gaps }, line, reason) {
  gaps.push({ kind: "unknown", file: file.path, line, reason });
}
function addSecret({ file, secrets }, name, kind, line) {
  const known = secrets.get(name);
  if (known === void 0 || known.kind === "reference" && kind === "literal")
    secrets.set(name, { name, kind, place: placeIn(file, line) });
}
function usesOf({ connectors, uses }) {
  return [.../* @__PURE__ */ new Set([...connectors.map(connectorKey), ...uses])].sort(compareText);
}

// src/read/gitlab/used-pipelines.ts
var format = "gitlab-ci";
var builtIn = "gitlab (built in)";
function draftComponent(written, place) {
  const sign = written.lastIndexOf("@");
  const [path, version] = sign === -1 ? [written, ""] : [written.slice(0, sign), written.slice(sign + 1)];
  const [host = "", ...parts] = path.split("/");
  if (parts.length < 2 || parts.includes("") || /[\s$]/.test(parts.join("/"))) return void 0;
  const server = /^\$\{?CI_SERVER_(?:FQDN|HOST)\}?$/.test(host) ? "$CI_SERVER_FQDN" : host.toLowerCase();
  const id = [server, ...parts].join("/").toLowerCase();
  return draftConnector({
    format,
    id: server === "$CI_SERVER_FQDN" ? `${server}${id.slice(server.length)}` : id,
    name: parts.join("/"),
    role: "usage",
    version: version || null,
    pin: pinOfComponent(version),
    publisher: publisherOf(server, parts),
    runsCode: true,
    places: [place]
  });
}
function pinOfComponent(version) {
  return version === "~latest" ? { kind: "none", value: null } : pinOf(version);
}
function publisherOf(server, [group = ""]) {
  return (server.startsWith("$") ? group : `${server}/${group}`).toLowerCase();
}
function draftProjectFile(project, path, ref, place) {
  const name = `${project.replace(/^\//, "")}/-/${path.replace(/^\//, "")}`;
  return draftConnector({
    format,
    id: name.toLowerCase(),
    name,
    role: "usage",
    version: ref ?? null,
    pin: pinOf(ref ?? ""),
    publisher: project.replace(/^\//, "").split("/")[0]?.toLowerCase() ?? null,
    runsCode: true,
    places: [place]
  });
}
var revisions = [
  /^(https?:\/\/[^/]+\/.{1,300}\/-\/raw\/)([^/]+)(\/.+)$/i,
  /^(https?:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/)([^/]+)(\/.+)$/i
];
function draftRemoteFile(address, integrity, place) {
  const endpoint = draftEndpoint(address, "include", place);
  if (endpoint === void 0) return void 0;
  const bare = address.replace(/[?#].*$/s, "").replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, "$1");
  const [, before, revision, behind] = revisions.map((pattern) => pattern.exec(bare)).find((found) => found !== null) ?? [];
  const ref = revision === void 0 ? void 0 : decodeRef(revision);
  const id = (before === void 0 ? bare : `${before}…${behind}`).replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
  return draftConnector({
    format,
    id,
    role: "usage",
    version: integrity ?? ref ?? null,
    pin: integrity === void 0 ? pinOf(ref ?? "") : { kind: "digest", value: integrity },
    // Where anybody has a project, the host says nothing of who publishes.
    publisher: before === void 0 ? endpoint.host : id.split("/").slice(0, 2).join("/").toLowerCase(),
    runsCode: true,
    endpoints: [endpoint],
    places: [place]
  });
}
function decodeRef(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function draftTemplate(name, place) {
  const id = `template ${name}`;
  return draftConnector({ format, id, role: "usage", publisher: builtIn, runsCode: true, places: [place] });
}
function draftStartedProject(project, branch, place) {
  return draftConnector({
    format,
    id: `pipeline of ${project.replace(/^\//, "").toLowerCase()}`,
    role: "usage",
    version: branch ?? null,
    publisher: project.replace(/^\//, "").split("/")[0]?.toLowerCase() ?? null,
    places: [place]
  });
}

// src/read/gitlab/values.ts
function readValues(header, content) {
  const variables = /* @__PURE__ */ new Map();
  const given = [content, ...entries(content).map((entry) => entry.value)].flatMap(
    (node) => readVariables(at(node, "variables"))
  );
  for (const { name, value } of given)
    variables.set(name, variables.has(name) && variables.get(name) !== value ? null : value);
  const defaults = entries(at(header, "spec", "inputs")).flatMap(({ key, value }) => {
    const standard = text(at(value, "default"));
    return standard === void 0 ? [] : [[key, standard]];
  });
  return { variables, inputs: new Map(defaults) };
}
function readVariables(node) {
  return entries(node).flatMap(({ key, line, value: given }) => {
    const value = text(given.kind === "map" ? at(given, "value") : given);
    return value === void 0 ? [] : [{ name: key, line, value }];
  });
}
var maximumSteps = 10;
var longest = 2e3;
var longestValue = 300;
function fillIn(written, { variables, inputs }) {
  let filled = written;
  for (let step = 0; step < maximumSteps && filled.length <= longest && isOpen(filled); step++) {
    const next = filled.replace(/\$\[\[ *inputs\.([\w-]+) *\]\]/g, (whole, name) => short(inputs.get(name)) ?? whole).replace(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced, bare) => {
      return short(variables.get(braced ?? bare ?? "")) ?? whole;
    });
    if (next === filled) break;
    filled = next;
  }
  return filled;
}
function short(value) {
  return value == null || value.length > longestValue ? void 0 : value;
}
function isOpen(written) {
  return /\$[\w{[]/.test(written);
}
function filledValue(node, values) {
  const written = filledText(node);
  return written === void 0 ? void 0 : fillIn(written, values);
}

// src/read/gitlab/includes.ts
function readIncludes(node, facts) {
  for (const include of itemsOrOne(node)) {
    const whole = include.kind === "scalar" ? filledValue(include, facts.values) : void 0;
    if (whole !== void 0 && /^https?:\/\//i.test(whole)) readRemote(include, void 0, facts);
    else if (whole === void 0) readOne(include, facts);
  }
}
function readOne(include, facts) {
  const { file, values, connectors } = facts;
  const known = (key) => filledValue(at(include, key), values);
  const place = (key) => placeIn(file, lineOfKey(include, key));
  const [component, project, template] = [known("component"), known("project"), known("template")];
  if (component !== void 0) keep(draftComponent(component, place("component")), component, include, facts);
  if (template !== void 0) connectors.push(draftTemplate(template, place("template")));
  if (at(include, "remote") !== void 0)
    readRemote(at(include, "remote"), filledText(at(include, "integrity")), facts);
  if (project === void 0) return;
  const ref = known("ref");
  for (const { text: path } of texts(at(include, "file"))) {
    const read = isOpen(project) ? void 0 : draftProjectFile(project, path, ref, place("project"));
    keep(read, project, include, facts);
  }
}
function keep(read, written, include, facts) {
  const open = isOpen(written.replace(/^\$\{?CI_SERVER_(?:FQDN|HOST)\}?/, ""));
  if (read !== void 0 && !open) facts.connectors.push(read);
  else
    addGap(
      facts,
      include.line,
      open ? "what it includes is known only at run time" : "what it includes has no form that is known"
    );
}
function readRemote(node, integrity, facts) {
  const written = filledValue(node, facts.values);
  if (node === void 0 || written === void 0) return;
  const place = placeIn(facts.file, node.line);
  const { text: text2, credentials } = scanAddress(written, place, /* @__PURE__ */ new Map());
  for (const { name, kind } of credentials) addSecret(facts, `include ${name}`, kind, node.line);
  keep(draftRemoteFile(text2, integrity, place), text2, node, facts);
}
function localIncludes(content, values) {
  const jobs = content.kind === "map" ? [...content.entries.values()].map((entry) => entry.value) : [];
  const includes = [content, ...jobs.map((job) => at(job, "trigger"))].flatMap((node) => itemsOrOne(at(node, "include")));
  return includes.flatMap((include) => {
    const written = filledValue(include.kind === "scalar" ? include : at(include, "local"), values);
    return written === void 0 || /^https?:\/\//i.test(written) ? [] : [{ path: written, line: include.line }];
  });
}
function readTrigger(job, name, facts) {
  const trigger = at(job, "trigger");
  if (trigger === void 0) return;
  const project = filledValue(trigger.kind === "map" ? at(trigger, "project") : trigger, facts.values);
  readIncludes(at(trigger, "include"), facts);
  const place = placeIn(facts.file, trigger.line);
  if (project !== void 0 && isOpen(project))
    addGap(facts, trigger.line, `which pipeline ${name} starts is known only at run time`);
  else if (project !== void 0)
    facts.connectors.push(draftStartedProject(project, filledValue(at(trigger, "branch"), facts.values), place));
  const forwards = filledText(at(trigger, "forward", "pipeline_variables")) === "true";
  facts.settings.push({
    name: `forwarded-variables ${name}`,
    value: forwards ? "all of the pipeline" : "of the file",
    exposure: forwards ? 1 : 0,
    weight: "medium",
    place
  });
}

// src/read/gitlab/identities.ts
function readIdentities(job, facts) {
  const audiences = entries(at(job, "id_tokens")).flatMap(({ value }) => texts(at(value, "aud")));
  for (const { text: text2, line } of audiences) {
    const value = `id-token: ${fillIn(text2, facts.values)}`;
    addScope(value, line, facts);
  }
  const identity = at(job, "identity");
  const provider = filledText(identity);
  if (identity !== void 0 && provider !== void 0) addScope(`identity: ${provider}`, identity.line, facts);
  return audiences.length > 0 || provider !== void 0;
}
function addScope(value, line, { file, scopes }) {
  const kind = isOpen(value) ? "template" : "literal";
  scopes.push(draftScope({ value, kind, place: placeIn(file, line) }));
}
function readSecrets(job, facts) {
  const secrets = entries(at(job, "secrets"));
  for (const { key, line, value } of secrets) {
    const [from] = entries(value).filter((entry) => !told.has(entry.key));
    const where = from === void 0 ? "" : ` from ${from.key} ${sayPlace(from.value)}`.trimEnd();
    addSecret(facts, `${key}${where}`, "reference", line);
  }
  return secrets.length > 0;
}
var told = /* @__PURE__ */ new Set(["file", "token"]);
function sayPlace(node) {
  const written = filledText(node);
  if (written !== void 0) return written;
  const path = filledText(at(node, "path")) ?? filledText(at(node, "name")) ?? filledText(at(node, "secret_id"));
  const engine = filledText(at(node, "engine", "path"));
  const field = filledText(at(node, "field"));
  return [path, field].filter((part) => part !== void 0).join("/") + (engine === void 0 ? "" : `@${engine}`);
}

// src/read/gitlab/images.ts
var proxied = /^\$\{?CI_DEPENDENCY_PROXY(?:_DIRECT)?_GROUP_IMAGE_PREFIX\}?\//;
var own = /^\$\{?CI_REGISTRY_IMAGE\}?(?=$|[/:@])/;
function readImages(job, name, facts) {
  readOne2(at(job, "image"), name, facts);
  for (const service of itemsOrOne(at(job, "services"))) {
    const image = service.kind === "map" ? at(service, "name") : service;
    const alias = filledText(at(service, "alias")) ?? filledText(image)?.replace(/[:@][^/]*$/, "");
    readOne2(service, `${name}/${alias}`, facts);
  }
}
function readOne2(node, name, facts) {
  const image = node?.kind === "map" ? at(node, "name") : node;
  const written = filledText(image);
  if (image === void 0 || written === void 0) return;
  const { file, code, connectors, values } = facts;
  const place = placeIn(file, image.line);
  code.push({ kind: "container", name, digest: written, untrusted: false, place });
  const filled = fillIn(written, values).replace(proxied, "");
  if (own.test(filled)) return;
  const read = isOpen(filled) ? void 0 : readImage(filled);
  if (read !== void 0) connectors.push(draftImage("gitlab-ci", read, place));
  else addGap(facts, image.line, `the image of ${name} is known only at run time`);
}

// src/read/gitlab/jobs.ts
var reserved = /* @__PURE__ */ new Set([
  "after_script",
  "before_script",
  "cache",
  "default",
  "image",
  "include",
  "services",
  "spec",
  "stages",
  "types",
  "variables",
  "workflow"
]);
var jobWords = [
  "script",
  "trigger",
  "run",
  "extends",
  "before_script",
  "after_script",
  "image",
  "services",
  "rules",
  "only",
  "stage",
  "id_tokens",
  "secrets",
  "variables",
  "environment"
];
function jobsOf(content) {
  return entries(content).flatMap(
    ({ key, line, value }) => reserved.has(key) || !jobWords.some((word) => has(value, word)) ? [] : [{ name: key, line, node: value }]
  );
}
function isPipeline(content) {
  return ["include", "stages", "workflow", "default"].some((word) => has(content, word)) || jobsOf(content).length > 0;
}
var scripts = ["before_script", "script", "after_script"];
function readJob({ name, line, node }, facts) {
  readImages(node, name, facts);
  for (const phase of scripts) readScript(at(node, phase), `${name} ${phase}`, facts);
  readScript(at(node, "hooks", "pre_get_sources_script"), `${name} pre_get_sources_script`, facts);
  for (const step of itemsOrOne(at(node, "run")))
    readScript(at(step, "script"), `${name} ${filledText(at(step, "name")) ?? "run"}`, facts);
  readLiterals(at(node, "variables"), facts);
  for (const service of itemsOrOne(at(node, "services"))) readLiterals(at(service, "variables"), facts);
  const powerful = [readIdentities(node, facts), readSecrets(node, facts)].some(Boolean);
  readTrigger(node, name, facts);
  readEnvironment({ name, line, node }, powerful, facts);
}
function readDefaults(content, facts) {
  readImages(content, "default", facts);
  for (const phase of scripts) if (phase !== "script") readScript(at(content, phase), `default ${phase}`, facts);
}
function readScript(node, name, facts) {
  const lines = scriptLines(node);
  const [first] = lines;
  if (first === void 0) return;
  const script = lines.map((line) => line.text).join("\n");
  const place = placeIn(facts.file, first.line);
  facts.code.push({ kind: "script", name, digest: digestScript(script, void 0), untrusted: false, place });
  for (const { text: text2, line } of lines) if (looksLikeSecret(text2)) addSecret(facts, name, "literal", line);
}
function scriptLines(node) {
  return itemsOrOne(node).flatMap((item) => {
    if (item.kind === "list") return scriptLines(item);
    const written = text(item);
    return written === void 0 ? [] : [{ text: written, line: item.line }];
  });
}
function readLiterals(node, facts) {
  for (const { name, value, line } of readVariables(node)) {
    const kind = judgeValue(name, value, /* @__PURE__ */ new Map());
    if (kind !== null) addSecret(facts, `variable ${name}`, kind, line);
  }
}
function readEnvironment({ name, line, node }, powerful, facts) {
  const environment = at(node, "environment");
  const value = filledText(environment?.kind === "map" ? at(environment, "name") : environment);
  if (value === void 0 && !powerful) return;
  facts.settings.push({
    name: `environment ${name}`,
    value: value ?? "none",
    exposure: value === void 0 ? 1 : 0,
    weight: "medium",
    place: placeIn(facts.file, value === void 0 ? line : lineOfKey(node, "environment"))
  });
}

// src/read/gitlab/local-files.ts
function partsOf(file) {
  const document = documentOf(file);
  const roots = document.kind === "parsed" ? document.roots : [];
  const hasHeader = roots.length > 1 && at(roots[0], "spec") !== void 0;
  return { header: hasHeader ? roots[0] : void 0, content: roots[hasHeader ? 1 : 0] };
}
function localFiles(file, around) {
  const { header, content } = partsOf(file);
  if (content === void 0) return [];
  return localIncludes(content, readValues(header, content)).flatMap(({ path, line }) => {
    if (isOpen(path) || path.includes("**")) return [{ line, reason: "which file it includes is not followed" }];
    const resolved = resolveWithin("", path.replace(/^\/*/, "./"));
    if (resolved === void 0) return [{ line, reason: "it includes a file that is not in the repository" }];
    const found = resolved.includes("*") ? matching(resolved, around) : around.has(resolved) ? [resolved] : [];
    return found.length === 0 ? [{ line, reason: "it includes a file that is not in the repository" }] : found.map((each) => ({ path: each, line }));
  });
}
function matching(glob, around) {
  const [start = "", ...rest] = baseOf(glob).split("*");
  const end = rest.at(-1) ?? "";
  if (rest.length !== 1 || folderOf(glob).includes("*")) return [];
  return around.list(folderOf(glob)).filter((path) => {
    const base = baseOf(path);
    return base.length >= start.length + end.length && base.startsWith(start) && base.endsWith(end);
  });
}

// src/read/connectors/gitlab-ci.ts
var format2 = "gitlab-ci";
var gitlabCi = {
  name: format2,
  title: "GitLab CI/CD pipeline",
  specification: "https://docs.gitlab.com/ci/yaml/",
  names: [
    "**/.gitlab-ci.{yml,yaml}",
    "**/*.gitlab-ci.{yml,yaml}",
    ".gitlab/ci/**/*.{yml,yaml}",
    ".gitlab-ci/**/*.{yml,yaml}"
  ],
  // What a component asks of those who include it stands before it, in a document of its own.
  content: { names: ["**/*.{yml,yaml}"], pattern: /^spec:[ \t]*(?:#.*)?\r?\n[ \t]+inputs:/m },
  gathers: true,
  related: (file, around) => localFiles(file, around).flatMap((found) => "path" in found ? [found.path] : []),
  read(file, around) {
    const { header, content } = partsOf(file);
    const named = /(?:^|\.)gitlab-ci\.ya?ml$/i.test(baseOf(file.path));
    if (content?.kind !== "map" || !isPipeline(content)) return named ? unreadable(file, content) : null;
    if (!named && header === void 0 && !/^\.gitlab(?:-ci|\/ci)\//i.test(file.path)) return null;
    return readWithIncluded(file, around);
  }
};
function unreadable(file, content) {
  const reason = "it is no pipeline: it has no jobs and includes nothing";
  return { connectors: [], gaps: [{ kind: "unreadable", file: file.path, line: content?.line ?? null, reason }] };
}
function readWithIncluded(start, around) {
  const connectors = [];
  const gaps = [];
  const seen = /* @__PURE__ */ new Set([start.path]);
  const waiting = [start];
  for (let file = waiting.pop(); file !== void 0; file = waiting.pop()) {
    const document = documentOf(file);
    if (document.kind === "broken") {
      gaps.push({
        kind: "unreadable",
        file: file.path,
        line: document.line,
        reason: `${document.reason}; it is included in a GitLab CI/CD pipeline`
      });
      continue;
    }
    const uses = [];
    for (const found of localFiles(file, around)) {
      if ("reason" in found) gaps.push({ kind: "unknown", file: file.path, ...found });
      else {
        uses.push(`${format2}:${found.path}`);
        const next = seen.has(found.path) ? void 0 : around.file(found.path);
        seen.add(found.path);
        if (next !== void 0) waiting.push(next);
      }
    }
    const read = readFile(file, uses);
    for (const connector of read.connectors) connectors.push(connector);
    for (const gap of read.gaps) gaps.push(gap);
  }
  return { connectors, gaps };
}
function readFile(file, uses) {
  const { header, content } = partsOf(file);
  if (content?.kind !== "map") return { connectors: [], gaps: [] };
  const facts = noFacts(file, readValues(header, content));
  facts.uses.push(...uses);
  readIncludes(at(content, "include"), facts);
  readLiterals(at(content, "variables"), facts);
  for (const rule of items(at(content, "workflow", "rules"))) readLiterals(at(rule, "variables"), facts);
  readDefaults(content, facts);
  const standard = at(content, "default");
  if (standard !== void 0) readJob({ name: "default", line: standard.line, node: standard }, facts);
  for (const job of jobsOf(content)) readJob(job, facts);
  facts.settings.push(readTrace(content, facts));
  const connector = draftConnector({
    format: format2,
    id: file.path,
    name: filledText(at(content, "workflow", "name")) ?? baseOf(file.path),
    role: "definition",
    runsCode: true,
    auth: readTokens(facts),
    code: facts.code,
    settings: facts.settings,
    secrets: [...facts.secrets.values()],
    uses: usesOf(facts),
    places: [placeIn(file, content.line)]
  });
  return { connectors: [connector, ...facts.connectors], gaps: facts.gaps };
}
function readTokens({ scopes }) {
  const [first] = scopes;
  const distinct = [...new Map(scopes.map((scope) => [scope.value, scope])).values()];
  return first === void 0 ? [] : [{ kind: "oidc", name: "id_tokens", provider: "gitlab", scopes: distinct, place: first.place }];
}
function readTrace(content, { file }) {
  const places = [content, ...jobsOf(content).map((job) => job.node)].flatMap((node) => {
    const variables = at(node, "variables");
    const value = at(variables, "CI_DEBUG_TRACE");
    const on = /^(?:true|1|yes)$/i.test(filledText(value?.kind === "map" ? at(value, "value") : value) ?? "");
    return on ? [placeIn(file, lineOfKey(variables, "CI_DEBUG_TRACE"))] : [];
  });
  const [place = placeIn(file, content.line)] = places;
  return {
    name: "debug-trace",
    value: places.length === 0 ? "off" : "on",
    exposure: places.length === 0 ? 0 : 1,
    weight: "high",
    place
  };
}
export {
  gitlabCi
};
