import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/read/image.ts
function readImage(text) {
  const [named = "", digest] = split(text.trim(), "@");
  const slash = named.lastIndexOf("/");
  const [last = "", tag] = split(named.slice(slash + 1), ":");
  const parts = (named.slice(0, slash + 1) + last).toLowerCase().split("/");
  if (parts.some((part) => part === "") || /\s/.test(named)) return void 0;
  const first = parts[0] ?? "";
  const isHost = parts.length > 1 && /[.:]|^localhost$/.test(first);
  const registry = isHost && !dockerHub.has(first) ? first : null;
  const path = isHost ? parts.slice(1) : parts;
  const official = registry === null && path.length === 2 && path[0] === "library" ? path.slice(1) : path;
  return {
    name: [...registry === null ? [] : [registry], ...official].join("/"),
    version: [tag, digest].filter((part) => part !== void 0 && part !== "").join("@") || null,
    pin: pinOf(tag, digest),
    registry,
    path: official
  };
}
var dockerHub = /* @__PURE__ */ new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);
function pinOf(tag, digest) {
  if (digest !== void 0 && /^[a-z0-9]+:[0-9a-f]{32,}$/i.test(digest)) return { kind: "digest", value: digest };
  if (tag === void 0 || tag === "" || tag === "latest") return { kind: "none", value: null };
  return { kind: "tag", value: tag };
}
function split(text, separator) {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

export {
  readImage,
  dockerHub
};
