import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  scanWords,
  splitCommand,
  unwrap
} from "./chunk-32LDJX5D.js";
import {
  isAddress,
  readCredential,
  scanAddress,
  withheld
} from "./chunk-2KQSWELW.js";
import {
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  items,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";

// src/read/mcp/server-environment.ts
var loader = /^(?:NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_INSERT_LIBRARIES|DYLD_LIBRARY_PATH|PYTHONSTARTUP|PYTHONPATH|PYTHONHOME|BASH_ENV|PATH|PERL5LIB|PERL5OPT|RUBYOPT|RUBYLIB|JAVA_TOOL_OPTIONS|DOTNET_STARTUP_HOOKS|GOFLAGS)$/i;
var registry = /^(?:npm_config_(?:.*_)?registry|BUN_CONFIG_REGISTRY|UV_(?:INDEX|INDEX_URL|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS)|PIP_(?:INDEX_URL|EXTRA_INDEX_URL)|GOPROXY)$/i;
function readVariables(node, file, inputs) {
  const credentials = [];
  const endpoints = [];
  const loaders = [];
  for (const { key, line, value } of entries(node)) {
    const content = text(value);
    if (content === void 0) continue;
    const place = placeIn(file, line);
    const address = isAddress(content) ? scanAddress(content, place, inputs) : null;
    const own = readCredential("env", key, content, place, inputs);
    const found = own ?? address?.credentials[0] ?? null;
    if (found !== null) credentials.push({ ...found, where: "env", name: key });
    if (address !== null) endpoints.push(draftEndpoint(address.text, registry.test(key) ? "registry" : "api", place));
    if (loader.test(key) || registry.test(key))
      loaders.push(`${key}=${own === null ? address?.text ?? content : withheld}`);
  }
  return { credentials, endpoints, loaders: loaders.sort(compareText) };
}
function readHeaders(node, file, inputs) {
  const headers = entries(node).map(({ key, line, value }) => ({ name: key, value: text(value) ?? "", line }));
  for (const item of items(node)) {
    const line = filledText(item);
    const colon = line?.indexOf(":") ?? -1;
    if (line !== void 0 && colon !== -1)
      headers.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim(), line: item.line });
  }
  return headers.flatMap((header) => {
    const credential = readCredential("headers", header.name, header.value, placeIn(file, header.line), inputs);
    return credential === null ? [] : [credential];
  });
}

// src/read/mcp/own-command.ts
function readHooks(events, file) {
  const met = /* @__PURE__ */ new Map();
  const found = [];
  for (const { key: event, value } of entries(events)) {
    for (const group of items(value)) {
      const matcher = filledText(at(group, "matcher"));
      const name = matcher === void 0 ? event : `${event} ${matcher}`;
      for (const hook of items(at(group, "hooks"))) {
        const count = (met.get(name) ?? 0) + 1;
        const read = readHook(hook, count === 1 ? name : `${name} ${count}`, file);
        if (read === void 0) continue;
        met.set(name, count);
        found.push(read);
      }
    }
  }
  return found;
}
function readHook(hook, name, file) {
  const place = (key) => placeIn(file, lineOfKey(hook, key));
  const command = filledText(at(hook, "command"));
  if (command !== void 0) {
    const more = texts(at(hook, "args")).map(({ text: text2, line }) => ({ text: text2, place: placeIn(file, line) }));
    return ownCommand("hook", name, [{ text: command, place: place("command") }, ...more]);
  }
  const url = filledText(at(hook, "url"));
  if (url !== void 0) {
    const address = scanAddress(url, place("url"), /* @__PURE__ */ new Map());
    return {
      code: draftHook(name, ["http", address.text], place("url")),
      credentials: [...address.credentials, ...readHeaders(at(hook, "headers"), file, /* @__PURE__ */ new Map())],
      endpoints: [draftEndpoint(address.text, "webhook", place("url"))],
      hazard: null
    };
  }
  const prompt = filledText(at(hook, "prompt"));
  if (prompt === void 0) return void 0;
  return { code: draftHook(name, ["prompt", prompt], place("prompt")), credentials: [], endpoints: [], hazard: null };
}
function draftHook(name, words, place) {
  return { kind: "hook", name, digest: digestText(words.join("\0")), untrusted: false, place };
}
function ownCommand(kind, name, written) {
  const [first, ...rest] = written;
  const line = rest.length === 0 ? [first] : splitCommand(first.text).map((text2) => ({ text: text2, place: first.place }));
  const { words, credentials } = scanWords([...line, ...rest], /* @__PURE__ */ new Map());
  const texts2 = words.map((word) => word.text);
  return {
    code: { kind, name, digest: digestText(texts2.join("\0")), untrusted: false, place: first.place },
    credentials,
    endpoints: [],
    hazard: unwrap(texts2).hazard
  };
}

export {
  readVariables,
  readHeaders,
  readHooks,
  ownCommand
};
