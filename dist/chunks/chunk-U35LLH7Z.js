import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/read/mcp/mounts.ts
function readVolume(value) {
  return { source: sourceOfVolume(value), isReadOnly: /:(?:[\w,]*,)?ro(?:,[\w,]*)?$/.test(value) };
}
function readMount(value) {
  const isReadOnly = value.split(",").some((part) => /^(?:readonly|ro)(?:=(?:true|1))?$/.test(part));
  return { source: sourceOfMount(value), isReadOnly };
}
function sourceOfVolume(value) {
  const drive = /^[A-Za-z]:[\\/]/.test(value) ? 2 : 0;
  let depth = 0;
  for (let index = drive; index < value.length; index++) {
    const letter = value.charAt(index);
    if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (letter === ":" && depth <= 0 && index > 0) return value.slice(0, index);
  }
  return value;
}
function sourceOfMount(value) {
  for (const part of value.split(",")) {
    const source = /^(?:source|src)=(.*)$/s.exec(part)?.[1];
    if (source !== void 0) return source;
  }
  return "";
}
function isDangerousMount(source) {
  const path = source.length > 1 ? source.replace(/[/\\]$/, "") : source;
  return /^(?:\/|[A-Za-z]:\\?|\/(?:etc|root|home|Users|var|var\/run|run|proc|sys|dev|boot|usr))$/.test(path) || /^(?:~|\$HOME|\$\{(?:env:)?HOME\}|\$\{userHome\}|%USERPROFILE%)$/.test(path) || /(?:docker|podman|containerd|crio)\.sock$/.test(path);
}

// src/read/mcp/container-run.ts
var switches = /* @__PURE__ */ new Set([
  "detach",
  "disable-content-trust",
  "help",
  "init",
  "interactive",
  "no-healthcheck",
  "oom-kill-disable",
  "privileged",
  "publish-all",
  "quiet",
  "read-only",
  "replace",
  "rm",
  "sig-proxy",
  "tls-verify",
  "tty"
]);
var shortSwitches = /* @__PURE__ */ new Set(["d", "i", "t", "P", "q"]);
var longNames = /* @__PURE__ */ new Map([
  ["v", "volume"],
  ["p", "publish"],
  ["P", "publish-all"]
]);
var globalOptions = /* @__PURE__ */ new Set(["--context", "-c", "--host", "-H", "--config", "--log-level", "-l", "--connection"]);
function readContainerRun(words) {
  const start = afterRun(words);
  if (start === null) return null;
  const options = [];
  let index = start;
  while (index < words.length) {
    const word = words[index] ?? "";
    if (word === "--") return describe(options, start, index + 1, words);
    if (!word.startsWith("-") || word === "-") return describe(options, start, index, words);
    index += word.startsWith("--") ? readLong(word.slice(2), words[index + 1], options) : readShort(word, words[index + 1], options);
  }
  return null;
}
function afterRun(words) {
  let index = 1;
  while (index < words.length) {
    const word = words[index] ?? "";
    if (word === "run" || word === "create") return index + 1;
    if (globalOptions.has(word)) index += 2;
    else if (word.startsWith("-") || word === "container") index++;
    else return null;
  }
  return null;
}
function readLong(option, next, options) {
  const equals = option.indexOf("=");
  if (equals !== -1) options.push({ name: option.slice(0, equals), value: option.slice(equals + 1) });
  else if (switches.has(option)) options.push({ name: option, value: "true" });
  else {
    options.push({ name: option, value: next ?? "" });
    return 2;
  }
  return 1;
}
function readShort(word, next, options) {
  for (let index = 1; index < word.length; index++) {
    const letter = word.charAt(index);
    const name = longNames.get(letter) ?? letter;
    if (shortSwitches.has(letter)) {
      options.push({ name, value: "true" });
      continue;
    }
    const attached = word.slice(index + 1);
    options.push({ name, value: attached === "" ? next ?? "" : attached.replace(/^=/, "") });
    return attached === "" ? 2 : 1;
  }
  return 1;
}
function describe(options, start, imageIndex, words) {
  if (imageIndex >= words.length) return null;
  return {
    imageIndex,
    options,
    start,
    mounts: options.flatMap(mountOf),
    network: options.findLast(({ name }) => name === "network" || name === "net")?.value ?? null,
    privileges: options.flatMap(privilegeOf),
    published: options.flatMap(
      ({ name, value }) => name === "publish" ? [value] : name === "publish-all" && value === "true" ? ["all"] : []
    )
  };
}
function isOpenPort(port) {
  return !/^(?:127\.|localhost:|\[?::1\]?:)/.test(port);
}
function privilegeOf({ name, value }) {
  if (name === "privileged") return value === "true" ? ["privileged"] : [];
  if (name === "cap-add" || name === "device") return [`${name} ${value}`];
  if (/^(?:pid|ipc|uts|userns|cgroupns)$/.test(name)) return value === "host" ? [`${name} host`] : [];
  return name === "security-opt" && /unconfined|disable/.test(value) ? [`${name} ${value}`] : [];
}
function mountOf({ name, value }) {
  return name === "volume" ? [readVolume(value)] : name === "mount" ? [readMount(value)] : [];
}

export {
  readVolume,
  readMount,
  isDangerousMount,
  readContainerRun,
  isOpenPort
};
