import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isAddress,
  readCredential,
  scanAddress,
  withheld
} from "./chunk-2KQSWELW.js";
import {
  isTemplate,
  pinOf,
  unversioned
} from "./chunk-ASY5KA3B.js";
import {
  packageUrl
} from "./chunk-G7VDFZS4.js";
import {
  namesIn,
  soundsSecret
} from "./chunk-KGAP5Q73.js";
import {
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import {
  require_semver
} from "./chunk-A5GFYVNI.js";
import {
  parseJson
} from "./chunk-6JVN3OM5.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import {
  entries,
  items,
  text
} from "./chunk-TZLIQTKD.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/read/mcp/split-command.ts
function splitCommand(line) {
  const words = [];
  let word = "";
  let started = false;
  let quote = "";
  for (let index = 0; index < line.length; index++) {
    const letter = line.charAt(index);
    if (quote !== "") {
      if (letter === quote) quote = "";
      else if (letter === "\\" && quote === '"' && /["\\$`]/.test(line.charAt(index + 1))) word += line.charAt(++index);
      else word += letter;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      started = true;
    } else if (letter === "\\" && /[\s"'\\]/.test(line.charAt(index + 1))) word += line.charAt(++index);
    else if (/\s/.test(letter)) {
      if (started || word !== "") words.push(word);
      word = "";
      started = false;
    } else word += letter;
  }
  if (started || word !== "") words.push(word);
  return words;
}
function isScript(line) {
  return /[|&;<>`\n]|\$\(/.test(line);
}

// src/read/mcp/scan-words.ts
var headerOptions = /^(?:-H|--headers?)$/;
var variableOptions = /^(?:-e|--env|--set-env)$/;
var maximumDepth = 3;
function scanWords(words, inputs, depth = 0) {
  const found = words.map((word, index) => scanWord(word, words[index - 1]?.text ?? "", inputs, depth));
  return {
    words: words.map((word, index) => ({ text: found[index]?.text ?? word.text, place: word.place })),
    credentials: found.flatMap((scanned) => scanned.credentials)
  };
}
function scanWord({ text: word, place }, before, inputs, depth) {
  if (headerOptions.test(before)) return scanHeader(word, place, inputs);
  if (variableOptions.test(before) && /^\w+$/.test(word)) return passedOn(word, place);
  if (before.startsWith("-") && !before.includes("=") && !word.startsWith("-") && soundsSecret(before))
    return scanNamed("args", before.replace(/^-+/, ""), word, word, place, inputs);
  const pair = /^(-{0,2})([A-Za-z][\w.-]*)=(.*)$/s.exec(word);
  const line = /\s/.test(word) && !variableOptions.test(before);
  if (pair !== null && (!line || word.startsWith("-"))) return scanPair(pair, { text: word, place }, inputs, depth);
  if (isAddress(word)) return scanAddress(word, place, inputs);
  if (word.startsWith("{") && word.length < 1e5) return scanJson(word, place, inputs);
  if (line && depth < maximumDepth) return scanLine(word, place, inputs, depth);
  return scanBare(word, place, inputs);
}
function scanBare(word, place, inputs) {
  const referred = namesIn(word).find((name) => soundsSecret(name) || inputs.get(name) === true);
  if (looksLikeSecret(word)) return scanNamed("args", "value", word, word, place, inputs);
  return referred === void 0 ? { text: word, credentials: [] } : scanNamed("args", referred, word, word, place, inputs);
}
function scanNamed(where, name, value, word, place, inputs) {
  const credential = readCredential(where, name, value, place, inputs);
  return credential === null ? { text: word, credentials: [] } : { text: withheld, credentials: [credential] };
}
function passedOn(name, place) {
  if (!soundsSecret(name)) return { text: name, credentials: [] };
  const credential = readCredential("env", name, `$${name}`, place, /* @__PURE__ */ new Map());
  return { text: name, credentials: credential === null ? [] : [credential] };
}
function scanPair(pair, { text: word, place }, inputs, depth) {
  const [, dashes = "", name = "", value = ""] = pair;
  const found = scanValue(dashes, name, { text: value, place }, inputs, depth);
  return found.credentials.length === 0 ? { text: word, credentials: [] } : { text: `${dashes}${name}=${found.text}`, credentials: found.credentials };
}
function scanValue(dashes, name, word, inputs, depth) {
  const { text: value, place } = word;
  if (headerOptions.test(dashes + name)) return scanHeader(value, place, inputs);
  const named = scanNamed(dashes === "" ? "env" : "args", name, value, value, place, inputs);
  if (named.credentials.length > 0) return named;
  if (isAddress(value)) return scanAddress(value, place, inputs);
  return /\s/.test(value) && depth < maximumDepth ? scanLine(value, place, inputs, depth) : named;
}
function scanHeader(word, place, inputs) {
  const colon = word.indexOf(":");
  if (colon === -1) return scanBare(word, place, inputs);
  const name = word.slice(0, colon).trim();
  const found = scanNamed("headers", name, word.slice(colon + 1), word, place, inputs);
  return found.credentials.length === 0 ? found : { text: `${name}: ${withheld}`, credentials: found.credentials };
}
function scanLine(line, place, inputs, depth) {
  const header = /^[A-Za-z][\w-]*:\s/.test(line) ? scanHeader(line, place, inputs) : null;
  if (header !== null && header.credentials.length > 0) return header;
  const words = splitCommand(line).map((text2) => ({ text: text2, place }));
  const found = scanWords(words, inputs, depth + 1);
  if (found.credentials.length > 0)
    return { text: found.words.map((word) => word.text).join(" "), credentials: found.credentials };
  return looksLikeSecret(line) ? scanNamed("args", "value", line, line, place, inputs) : { text: line, credentials: [] };
}
function scanJson(word, place, inputs) {
  const document = parseJson(word);
  const [root] = document.kind === "parsed" ? document.roots : [];
  if (root === void 0) return scanBare(word, place, inputs);
  const credentials = [];
  const visit = (node) => {
    for (const { key, value } of entries(node)) {
      const leaf = text(value);
      const credential = leaf === void 0 ? null : readCredential("args", key, leaf, place, inputs);
      if (credential !== null) credentials.push(credential);
      else visit(value);
    }
    for (const item of items(node)) visit(item);
  };
  visit(root);
  return credentials.length === 0 ? scanBare(word, place, inputs) : { text: withheld, credentials };
}

// src/read/mcp/unwrap.ts
var shells = /* @__PURE__ */ new Set(["sh", "bash", "zsh", "dash", "ash", "ksh", "fish"]);
var powerShells = /* @__PURE__ */ new Set(["powershell", "pwsh"]);
var carriers = /* @__PURE__ */ new Set([
  "aws-vault",
  "chamber",
  "doppler",
  "dotenv",
  "dotenvx",
  "env-cmd",
  "infisical",
  "op",
  "teller",
  "vault"
]);
var prefixes = /* @__PURE__ */ new Set(["command", "exec", "nice", "nohup", "time", "xvfb-run"]);
var inlineFlags = /* @__PURE__ */ new Map([
  ["node", /^(?:-[pe]+|--eval|--print)(?:=|$)/],
  ["bun", /^(?:-e|--eval)(?:=|$)/],
  ["deno", /^eval$/],
  ["python", /^-[A-Za-z]*c$/],
  ["python3", /^-[A-Za-z]*c$/],
  ["py", /^-c$/],
  ["perl", /^-[a-z]*[eE]$/],
  ["ruby", /^-[a-z]*e$/],
  ["php", /^-r$/]
]);
var maximumLayers = 6;
function programOf(word) {
  return baseOf(word.replaceAll("\\", "/")).toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
}
function unwrap(command) {
  let words = command;
  let hazard = null;
  let assigned = [];
  for (let layer = 0; layer < maximumLayers; layer++) {
    const inner = unwrapOnce(words);
    if (inner === null) break;
    assigned = [...assigned, ...inner.assigned ?? []];
    hazard = hazard === null || inner.hazard === "downloaded code" ? inner.hazard : hazard;
    if (inner.words === words) break;
    words = inner.words;
  }
  return { words, assigned, hazard };
}
function unwrapOnce(words) {
  const [first = "", ...rest] = words;
  const program = programOf(first);
  if (/\s/.test(first)) return unwrapLine(first, rest, words);
  if (shells.has(program)) return unwrapShell(rest, words);
  if (powerShells.has(program)) return unwrapPowerShell(rest, words);
  if (program === "cmd") return unwrapCmd(rest, words);
  if (program === "env") return unwrapPrefix(rest, true);
  if (prefixes.has(program)) return unwrapPrefix(rest, false);
  if (program === "sudo" || program === "doas") return unwrapSudo(rest);
  if (carriers.has(program)) {
    const dashes = rest.indexOf("--");
    return dashes === -1 || dashes === rest.length - 1 ? null : { words: rest.slice(dashes + 1), hazard: null };
  }
  const inline = inlineFlags.get(program);
  return inline !== void 0 && ownOptions(program, rest).some((word) => inline.test(word)) ? { words, hazard: "inline code" } : null;
}
function unwrapLine(line, rest, words) {
  if (isScript(line)) return scriptOf(line, words);
  if (/^\s*(?:[/~"']|[A-Za-z]:\\)/.test(line)) return null;
  const split = splitCommand(line);
  return split.length < 2 ? null : { words: [...split, ...rest], hazard: null };
}
function unwrapShell(rest, words) {
  for (let at = 0; at < rest.length - 1; at++) {
    const word = rest[at] ?? "";
    if (/^-[A-Za-z]*c$/.test(word) || word === "--command") return scriptOf(rest[at + 1] ?? "", words);
    if (/^[-+][oO]$/.test(word) || word === "--rcfile" || word === "--init-file") at++;
    else if (!/^[-+]/.test(word)) return null;
  }
  return null;
}
function unwrapPowerShell(rest, words) {
  const at = rest.findIndex((word) => /^[-/](?:c|command|e|ec|enc|encodedcommand)$/i.test(word));
  if (at === -1) return null;
  if (/^[-/]e/i.test(rest[at] ?? "")) return { words, hazard: "inline code" };
  return scriptOf(rest.slice(at + 1).join(" "), words);
}
function unwrapCmd(rest, words) {
  const at = rest.findIndex((word) => /^\/[ckr]$/i.test(word));
  if (at === -1 || at === rest.length - 1) return null;
  const inner = rest.slice(at + 1);
  if (inner.some(isScript)) return scriptOf(inner.join(" "), words);
  const [only] = inner;
  return { words: inner.length === 1 && only !== void 0 ? splitCommand(only) : inner, hazard: null };
}
function unwrapPrefix(rest, assigns) {
  const at = rest.findIndex((word) => !word.startsWith("-") && !(assigns && /^[A-Za-z_]\w*=/.test(word)));
  if (at === -1) return null;
  return { words: rest.slice(at), hazard: null, assigned: assigns ? rest.slice(0, at) : [] };
}
function unwrapSudo(rest) {
  const inner = unwrapPrefix(rest, true);
  return inner === null ? null : { ...inner, assigned: ["sudo", ...inner.assigned ?? []] };
}
function scriptOf(line, words) {
  const downloads = /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b/i.test(line);
  const runs = /[|(]|&&|;|\b(?:eval|iex|invoke-expression|source)\b/i.test(line);
  if (downloads && runs) return { words, hazard: "downloaded code" };
  const inner = isScript(line) ? [] : splitCommand(line);
  return { words: inner.length === 0 ? words : inner, hazard: "shell" };
}
var interpreterOptions = /* @__PURE__ */ new Set([
  "-r",
  "--require",
  "--import",
  "--loader",
  "--experimental-loader",
  "-W",
  "-X",
  "-I"
]);
function ownOptions(program, rest) {
  if (program === "deno") return rest.slice(0, 1);
  const end = rest.findIndex((word, index) => !word.startsWith("-") && !interpreterOptions.has(rest[index - 1] ?? ""));
  return end === -1 ? rest : rest.slice(0, end);
}

// src/read/mcp/read-package.ts
var import_semver = __toESM(require_semver(), 1);

// src/read/mcp/git-reference.ts
function gitReference({ url, ref }) {
  const parts = /^[a-z]+:\/\/(?:[^@/]*@)?([^/]+)\/([^/]+)\/([^/]+)/i.exec(url);
  const host = parts?.[1]?.toLowerCase() ?? null;
  const owner = parts?.[2] ?? null;
  const repository = parts?.[3]?.replace(/\.git$/, "") ?? null;
  const pin = pinOfRef(ref);
  const known = host !== null && owner !== null && repository !== null;
  const forge = host === "github.com" ? "github" : host === "bitbucket.org" ? "bitbucket" : null;
  return {
    name: known ? `${host}/${owner}/${repository}` : url,
    version: ref,
    pin,
    publisher: owner,
    purl: !known || forge === null ? null : packageUrl({
      type: forge,
      namespace: owner,
      name: repository,
      version: pin.kind === "commit" || pin.kind === "tag" ? ref : null
    })
  };
}
function pinOfRef(ref) {
  if (ref === null || ref === "") return { kind: "none", value: null };
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(ref)) return { kind: "commit", value: ref };
  return { kind: /^(?:refs\/tags\/|semver:|v?\d+(?:\.|$))/.test(ref) ? "tag" : "branch", value: ref };
}

// src/read/mcp/read-package.ts
function readPackage(kind, spec) {
  if (isLocalPath(spec)) return null;
  if (kind === "npm") return readNpm(spec);
  if (kind === "pypi") return readPython(spec);
  if (kind === "golang") return readGo(spec);
  return readNuget(spec);
}
function isLocalPath(text2) {
  return text2 === "." || text2 === ".." || /^(?:\.{0,2}[/\\]|~[/\\]|[A-Za-z]:[/\\]|file:)/.test(text2);
}
function readNpm(spec, aliased = false) {
  const git = npmGitAddress(spec);
  if (git !== null) return gitReference(git);
  if (/^https?:\/\//i.test(spec)) return unversioned(spec);
  const [name, version] = splitAt(spec);
  if (version?.startsWith("npm:") && !aliased) return readNpm(version.slice("npm:".length), true);
  const slash = name.indexOf("/");
  const scope = name.startsWith("@") && slash > 1 ? name.slice(1, slash) : null;
  const exact = version !== null && import_semver.default.valid(version) !== null;
  return {
    name,
    version,
    pin: pinOf(version, exact),
    publisher: scope,
    purl: isTemplate(name) ? null : packageUrl({
      type: "npm",
      namespace: scope === null ? null : `@${scope}`,
      name: scope === null ? name : name.slice(slash + 1),
      version: exact ? import_semver.default.valid(version) : null
    })
  };
}
function npmGitAddress(spec) {
  const hash = spec.indexOf("#");
  const address = hash === -1 ? spec : spec.slice(0, hash);
  const ref = hash === -1 ? null : spec.slice(hash + 1);
  const host = /^(github|gitlab|bitbucket):/.exec(address)?.[1];
  if (host !== void 0) {
    const domain = host === "bitbucket" ? "bitbucket.org" : `${host}.com`;
    return { url: `https://${domain}/${address.slice(host.length + 1)}`, ref };
  }
  if (/^git(?:\+[a-z]+)?:\/\//.test(address)) return { url: address.replace(/^git\+/, ""), ref };
  if (/^[\w.-]+\/[\w.-]+$/.test(address)) return { url: `https://github.com/${address}`, ref };
  return null;
}
function readPython(spec) {
  const address = /^(?:[\w.-]+ ?@ ?)?git\+(.*)$/s.exec(spec)?.[1];
  if (address !== void 0) {
    const [url = ""] = address.split("#");
    const at = url.lastIndexOf("@");
    const hasRef = at > url.lastIndexOf("/") || at > 0 && url.slice(0, at).split("/").length > 4;
    return gitReference(hasRef ? { url: url.slice(0, at), ref: url.slice(at + 1) } : { url, ref: null });
  }
  if (/^https?:\/\//i.test(spec)) return unversioned(spec);
  const parts = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?(.*)$/s.exec(spec);
  if (parts === null) return unversioned(spec);
  const name = (parts[1] ?? "").toLowerCase().replaceAll("_", "-");
  const demand = (parts[2] ?? "").replaceAll(" ", "");
  const version = demand === "" ? null : demand.replace(/^(?:===?|@)/, "");
  const exact = version !== null && /^(?:===?|@)v?\d[\w.!+-]*$/.test(demand);
  return {
    name,
    version,
    pin: pinOf(version, exact),
    publisher: null,
    purl: packageUrl({ type: "pypi", name, version: exact ? version : null })
  };
}
function readGo(spec) {
  const [name, version] = splitAt(spec);
  const slash = name.lastIndexOf("/");
  const exact = version?.startsWith("v") === true && import_semver.default.valid(version) !== null;
  const pin = version !== null && /^[0-9a-f]{12,64}$/.test(version) ? { kind: "commit", value: version } : version !== null && !exact && !/^(?:latest|upgrade|patch|v\d.*)$/.test(version) ? { kind: "branch", value: version } : pinOf(version, exact);
  return {
    name,
    version,
    pin,
    publisher: null,
    purl: isTemplate(name) ? null : packageUrl({
      type: "golang",
      namespace: slash === -1 ? null : name.slice(0, slash),
      name: name.slice(slash + 1),
      version: exact ? version : null
    })
  };
}
function readNuget(spec) {
  const [name, version] = splitAt(spec);
  const exact = version !== null && /^\d+(?:\.\d+){1,3}(?:-[\w.-]+)?$/.test(version);
  const purl = isTemplate(name) ? null : packageUrl({ type: "nuget", name, version: exact ? version : null });
  return { name, version, pin: pinOf(version, exact), publisher: null, purl };
}
function splitAt(spec) {
  const at = spec.indexOf("@", 1);
  return at === -1 || at === spec.length - 1 ? [spec.replace(/@$/, ""), null] : [spec.slice(0, at), spec.slice(at + 1)];
}

export {
  splitCommand,
  scanWords,
  programOf,
  unwrap,
  readPackage,
  isLocalPath
};
