import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addImage,
  addSecret,
  fillArguments,
  noFacts,
  unquote,
  usesOf
} from "./chunk-TFX35WK6.js";
import "./chunk-WN27FXBN.js";
import {
  digestScript
} from "./chunk-PXFNUCMV.js";
import {
  scanAddress,
  withheld
} from "./chunk-2KQSWELW.js";
import "./chunk-4I5N2VA6.js";
import "./chunk-TV4C56Q6.js";
import {
  judgeValue
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-KAYPRSYD.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import "./chunk-UQUW52HH.js";
import {
  isDockerfile
} from "./chunk-JQB53MAW.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import "./chunk-TZLIQTKD.js";
import "./chunk-HLUQNO2C.js";

// src/read/docker/instructions.ts
var known = /* @__PURE__ */ new Set([
  "ADD",
  "ARG",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "ENV",
  "EXPOSE",
  "FROM",
  "HEALTHCHECK",
  "LABEL",
  "MAINTAINER",
  "ONBUILD",
  "RUN",
  "SHELL",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR"
]);
var takesHeredocs = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
function readInstructions(text) {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const { syntax, sign, next } = readDirectives(lines);
  const list = [];
  for (let index = next; index < lines.length; ) {
    if (isLeftOut(lines[index] ?? "")) {
      index++;
      continue;
    }
    const line = index + 1;
    const joined = joinLines(lines, index, sign);
    const read = splitInstruction(joined.text, line);
    if (read === void 0)
      return { syntax, list, fault: { line, reason: `line ${line} is no instruction of a Dockerfile` } };
    const bodies = takesHeredocs.has(read.name) ? readHeredocs(lines, joined.next, read.text) : { texts: [], next: joined.next };
    if (bodies.next > lines.length)
      return { syntax, list, fault: { line, reason: `the text that begins in line ${line} does not end` } };
    list.push({ ...read, text: [read.text, ...bodies.texts].join("\n") });
    index = bodies.next;
  }
  return { syntax, list, fault: null };
}
function readDirectives(lines) {
  let syntax = null;
  let sign = "\\";
  let next = 0;
  for (; next < lines.length; next++) {
    const [, key = "", value = ""] = /^#[ \t]*([a-z]+)[ \t]*=[ \t]*(\S*)[ \t]*$/i.exec((lines[next] ?? "").trimStart()) ?? [];
    if (!/^(?:syntax|escape|check)$/i.test(key)) break;
    if (key.toLowerCase() === "syntax") syntax = { image: value, line: next + 1 };
    if (key.toLowerCase() === "escape" && value === "`") sign = "`";
  }
  return { syntax, sign, next };
}
function isLeftOut(line) {
  const start = line.trimStart();
  return start === "" || start.startsWith("#");
}
function joinLines(lines, start, sign) {
  const parts = [];
  let index = start;
  while (index < lines.length) {
    const line = lines[index++] ?? "";
    if (parts.length > 0 && isLeftOut(line)) continue;
    const trimmed = line.trim();
    if (!trimmed.endsWith(sign)) {
      parts.push(trimmed);
      break;
    }
    parts.push(trimmed.slice(0, -1).trimEnd());
  }
  return { text: parts.join(" ").trim(), next: index };
}
function splitInstruction(text, line) {
  const [, word = "", rest = ""] = /^([A-Za-z]+)(?:[ \t]+([\s\S]*))?$/.exec(text) ?? [];
  const name = word.toUpperCase();
  if (!known.has(name)) return void 0;
  if (name === "ONBUILD") return splitInstruction(rest, line);
  const flags = [];
  let left = rest.trim();
  for (let flag = /^--[a-z]\S*/.exec(left); flag !== null; flag = /^--[a-z]\S*/.exec(left)) {
    flags.push(flag[0]);
    left = left.slice(flag[0].length).trimStart();
  }
  return { name, line, flags, text: left };
}
function readHeredocs(lines, start, text) {
  const texts = [];
  let index = start;
  for (const { name, tabs } of announced(text)) {
    const from = index;
    const isEnd = (line) => (tabs ? line.replace(/^\t+/, "") : line) === name;
    while (index < lines.length && !isEnd(lines[index] ?? "")) index++;
    texts.push(lines.slice(from, index).join("\n"));
    index++;
  }
  return { texts, next: index };
}
function announced(text) {
  return wordsOf(text).flatMap((word) => {
    const [, tabs = "", , name] = /^\d*<<(-?)(["']?)([^<"'\s]+)\2$/.exec(word) ?? [];
    return name === void 0 ? [] : [{ name, tabs: tabs === "-" }];
  });
}
function wordsOf(text) {
  const words = [];
  let word = "";
  let quote = "";
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (quote === "" && /\s/.test(letter)) {
      if (word !== "") words.push(word);
      word = "";
      continue;
    }
    word += letter;
    if (letter === "\\" && quote !== "'") word += text.charAt(++index);
    else if (quote === "" && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = "";
  }
  return word === "" ? words : [...words, word];
}

// src/read/docker/stages.ts
function assignmentsOf({ name, text }) {
  const words = wordsOf(text);
  const [first = "", ...rest] = words;
  if (name === "ENV" && !first.includes("=")) return rest.length === 0 ? [] : [{ name: first, value: rest.join(" ") }];
  return words.map((word) => {
    const equals = word.indexOf("=");
    return equals === -1 ? { name: word, value: null } : { name: word.slice(0, equals), value: unquote(word.slice(equals + 1)) };
  });
}
function globalArguments(list) {
  const end = list.findIndex((instruction) => instruction.name === "FROM");
  const before = list.slice(0, end === -1 ? list.length : end).filter((instruction) => instruction.name === "ARG");
  const values = /* @__PURE__ */ new Map();
  for (const { name, value } of before.flatMap(assignmentsOf))
    values.set(name, value === null ? null : fillArguments(value, values));
  return values;
}
function stagesOf(list, values) {
  const stages = [];
  for (const instruction of list) {
    if (instruction.name !== "FROM") {
      stages.at(-1)?.instructions.push(instruction);
      continue;
    }
    const [written = "", as, name] = wordsOf(instruction.text).map(unquote);
    stages.push({
      name: as?.toLowerCase() === "as" && name !== void 0 ? name : String(stages.length),
      line: instruction.line,
      base: fillArguments(written, values),
      written,
      instructions: []
    });
  }
  return stages;
}

// src/read/docker/steps.ts
function readSteps(stage, around, facts) {
  let runs = 0;
  for (const step of stage.instructions) {
    readSources(step, stage, around, facts);
    if (step.name === "RUN") readRun(step, `stage ${stage.name} RUN ${++runs}`, facts);
    if (step.name === "ADD") readAdd(step, around, facts);
    if (step.name === "ARG" || step.name === "ENV") readVariables(step, facts);
    if (commands.has(step.name)) readCommand(step, `stage ${stage.name} ${step.name}`, facts);
  }
}
var commands = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK", "SHELL"]);
function readCommand({ text, flags, line }, name, { code, file }) {
  const digest = digestScript([...flags, text].join(" "), void 0);
  code.push({ kind: "command", name, digest, untrusted: false, place: placeIn(file, line) });
}
function readSources({ flags, line }, stage, { stages, values }, facts) {
  for (const flag of flags) {
    const from = /^--from=(.+)$/s.exec(flag)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/s.exec(flag)?.[1];
    if (from === void 0) continue;
    const filled = fillArguments(unquote(from), values);
    if (!stages.has(filled.toLowerCase()) && !/^\d+$/.test(filled))
      addImage(facts, filled, from, `a copy into stage ${stage.name}`, line);
  }
}
function readRun({ text, flags, line }, name, facts) {
  const place = placeIn(facts.file, line);
  facts.code.push({
    kind: "script",
    name,
    digest: digestScript([...flags, text].join(" "), void 0),
    untrusted: false,
    place
  });
  if (looksLikeSecret(text)) addSecret(facts, name, "literal", line);
  for (const flag of flags) {
    const [, type] = /^--mount=(?:.*,)?type=(secret|ssh)\b/s.exec(flag) ?? [];
    const id = /[=,]id=([^,]+)/.exec(flag)?.[1] ?? /[=,]env=([^,]+)/.exec(flag)?.[1];
    if (type !== void 0) addSecret(facts, `mounted ${id ?? type}`, "reference", line);
    if (flag === "--network=host" || flag === "--security=insecure")
      facts.settings.push({
        name: `${flag.slice(2).replace("=", " ")} ${name}`,
        value: "on",
        exposure: 1,
        weight: "high",
        place
      });
  }
  readDownloads(text, name, line, facts);
}
var fetches = /\b(?:curl|wget|git|pip3?|npm|yarn|pnpm|apk|gem|cargo|go|helm|iwr|Invoke-WebRequest)\b/i;
var shell = /^\s*(?:sudo\s+(?:-\S+\s+)*)?(?:\/\S*\/)?(?:ba|da|z)?sh\b|^\s*(?:sudo\s+)?(?:python3?|node|perl|ruby)\b/;
function readDownloads(text, name, line, facts) {
  if (!fetches.test(text)) return;
  const place = placeIn(facts.file, line);
  const hosts = /* @__PURE__ */ new Set();
  for (const found of text.matchAll(/\b[a-z]{3,6}:\/\/[^\s"'`|;&()<>]+/gi)) {
    const { text: address, credentials } = scanAddress(found[0], place, /* @__PURE__ */ new Map());
    for (const credential of credentials) addSecret(facts, `${name} ${credential.name}`, credential.kind, line);
    const endpoint = draftEndpoint(address.replaceAll(withheld, ""), "download", place);
    if (endpoint === void 0 || endpoint.template) continue;
    facts.endpoints.push(endpoint);
    hosts.add(endpoint.host);
  }
  const pipes = text.split("|");
  const runs = pipes.some((part, index) => /\b(?:curl|wget)\b/.test(pipes[index - 1] ?? "") && shell.test(part));
  if (!runs) return;
  const value = [...hosts].sort(compareText).join(", ") || "unknown";
  facts.settings.push({ name: `piped-to-shell ${value}`, value, exposure: 1, weight: "high", place });
}
function readAdd({ text, flags, line }, { values }, facts) {
  const place = placeIn(facts.file, line);
  const checksum = flags.find((flag) => flag.startsWith("--checksum="))?.slice("--checksum=".length);
  for (const word of wordsOf(text).map(unquote).slice(0, -1)) {
    const remote = /^git@([^:/]+):/.exec(word)?.[1] ?? (/^(?:https?|git|ssh):\/\//i.test(word) ? fillArguments(word, values) : void 0);
    if (remote === void 0) continue;
    const { text: address, credentials } = scanAddress(remote, place, /* @__PURE__ */ new Map());
    for (const credential of credentials) addSecret(facts, `ADD ${credential.name}`, credential.kind, line);
    const endpoint = draftEndpoint(address, "download", place);
    facts.endpoints.push(endpoint);
    if (endpoint === void 0) continue;
    const file = address.replace(/[?#].*$/s, "").replace(/^.*\//s, "");
    facts.settings.push({
      name: `checksum ${[.../* @__PURE__ */ new Set([endpoint.host, file])].join(" ")}`.trimEnd(),
      value: checksum ?? "none",
      exposure: checksum === void 0 ? 1 : 0,
      weight: "medium",
      place
    });
  }
}
function readVariables(step, facts) {
  for (const { name, value } of assignmentsOf(step)) {
    const kind = judgeValue(name, value ?? `$${name}`, /* @__PURE__ */ new Map());
    if (kind !== null) addSecret(facts, `${step.name} ${name}`, kind, step.line);
  }
}

// src/read/connectors/dockerfile.ts
var format = "dockerfile";
var dockerfile = {
  name: format,
  title: "Dockerfile",
  specification: "https://docs.docker.com/reference/dockerfile/",
  names: ["**/Dockerfile", "**/Containerfile", "**/*.{dockerfile,containerfile}"],
  content: { names: ["**/Dockerfile[._-]*", "**/Containerfile[._-]*"], pattern: /^[ \t]*FROM[ \t]+\S/im },
  read(file) {
    if (!isDockerfile(file.path)) return null;
    const read = readInstructions(file.text);
    const reason = faultOf(read, file);
    if (reason === null) return readDockerfile(read, file);
    return { connectors: [], gaps: [{ kind: "unreadable", file: file.path, ...reason }] };
  }
};
function faultOf({ list, fault }, file) {
  if (fault !== null) {
    const templated = /\{\{|\{%|<%/.test(file.text);
    return templated ? { line: fault.line, reason: "it is templated, so what it says is known only once it is filled in" } : fault;
  }
  return list.some((instruction) => instruction.name === "FROM") ? null : { line: null, reason: "it begins with no image" };
}
function readDockerfile({ syntax, list }, file) {
  const facts = noFacts(format, file);
  const values = globalArguments(list);
  const stages = stagesOf(list, values);
  if (syntax !== null) addImage(facts, syntax.image, syntax.image, "what reads the file", syntax.line);
  const names = /* @__PURE__ */ new Set();
  for (const stage of stages) {
    const base = stage.base.toLowerCase();
    if (!names.has(base) && base !== "scratch")
      addImage(facts, stage.base, stage.written, `stage ${stage.name}`, stage.line);
    readSteps(stage, { stages: names, values }, facts);
    names.add(stage.name.toLowerCase());
  }
  facts.settings.push(readUser(stages, facts));
  const connector = draftConnector({
    format,
    id: file.path,
    name: baseOf(file.path),
    role: "definition",
    runsCode: true,
    endpoints: distinctEndpoints(facts.endpoints),
    code: facts.code,
    settings: facts.settings,
    secrets: [...facts.secrets.values()],
    uses: usesOf(facts),
    places: [placeIn(file, stages[0]?.line ?? null)]
  });
  return { connectors: [connector, ...facts.used], gaps: facts.gaps };
}
function readUser(stages, { file }) {
  let stage = stages.at(-1);
  for (let left = stages.length; stage !== void 0 && left > 0; left--) {
    const set = stage.instructions.findLast((instruction) => instruction.name === "USER");
    if (set !== void 0) {
      const value = unquote(set.text);
      const root = /^(?:root|0)(?::|$)/i.test(value);
      return {
        name: "user",
        value: root ? "root" : value,
        exposure: root ? 2 : 0,
        weight: "medium",
        place: placeIn(file, set.line)
      };
    }
    const base = stage.base.toLowerCase();
    stage = stages.slice(0, stages.indexOf(stage)).findLast((earlier) => earlier.name.toLowerCase() === base);
  }
  const place = placeIn(file, stages.at(-1)?.line ?? null);
  return { name: "user", value: "of the base image", exposure: 1, weight: "medium", place };
}
export {
  dockerfile
};
