import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isPlaceholder
} from "./chunk-FNV4XNJJ.js";
import {
  documentOf
} from "./chunk-6JVN3OM5.js";
import {
  resolveWithin
} from "./chunk-JQB53MAW.js";
import {
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  flag,
  items,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";

// src/read/openapi/references.ts
var maximumSteps = 20;
var maximumGaps = 200;
var maximumLength = 2e3;
function referenceOf(node) {
  return node?.kind === "map" ? text(node.entries.get("$ref")?.value) : void 0;
}
function openReferences(document, around) {
  const known = /* @__PURE__ */ new Map();
  const gaps = /* @__PURE__ */ new Map();
  const note = (kind, file, line, reason) => {
    if (gaps.size < maximumGaps) gaps.set(`${file.path}
${reason}`, { kind, file: file.path, line, reason });
    else if (gaps.size === maximumGaps) {
      gaps.set("", {
        kind: "unreadable",
        file: document.path,
        line: null,
        reason: "more of its references lead nowhere"
      });
    }
    return void 0;
  };
  const follow = (from, steps) => {
    const reference = referenceOf(from.node);
    if (reference === void 0) return from;
    const line = from.node.line;
    if (steps >= maximumSteps || reference.length > maximumLength) {
      return note("unreadable", from.file, line, "it holds a reference that is too long to follow");
    }
    const ofFile = known.get(from.file) ?? /* @__PURE__ */ new Map();
    known.set(from.file, ofFile);
    const before = ofFile.get(reference);
    if (before === "open")
      return note("unreadable", from.file, line, `the reference ${quote(reference)} leads in a circle`);
    if (before !== void 0 || ofFile.has(reference)) return before;
    ofFile.set(reference, "open");
    const target = look(from, reference, steps);
    ofFile.set(reference, target);
    return target;
  };
  const look = (from, reference, steps) => {
    const hash = reference.indexOf("#");
    const address = hash === -1 ? reference : reference.slice(0, hash);
    const file = address === "" ? from.file : open(from, address);
    if (file === void 0) return void 0;
    const read = documentOf(file);
    if (read.kind === "broken") {
      return note("unreadable", file, read.line, `${read.reason}; ${document.path} refers to it`);
    }
    const root = read.roots[0];
    if (root === void 0) return void 0;
    let current = { file, node: root };
    for (const key of pointerKeys(hash === -1 ? "" : reference.slice(hash + 1)) ?? ["#"]) {
      const holder = follow(current, steps + 1);
      const node = holder === void 0 ? void 0 : childOf(holder.node, key);
      if (holder === void 0) return void 0;
      if (node === void 0) {
        return note("unreadable", from.file, from.node.line, `it refers to ${quote(reference)}, which is not there`);
      }
      current = { file: holder.file, node };
    }
    return follow(current, steps + 1);
  };
  const open = (from, address) => {
    const { file, node } = from;
    const remote = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/([^/?#]*)/.exec(address);
    if (remote !== null) {
      const host = remote[1]?.slice(remote[1].lastIndexOf("@") + 1) ?? "";
      return note("unknown", file, node.line, `it refers to a document at ${quote(host)}, which is not read`);
    }
    const path = pathOfReference(file.path, address);
    if (path === void 0) {
      return note("unreadable", file, node.line, `it refers to ${quote(address)}, which is outside the tree`);
    }
    const found = around.file(path);
    if (found !== void 0) return found;
    const state = around.has(path) ? "could not be read" : "is not there";
    return note("unreadable", file, node.line, `it refers to the file ${quote(path)}, which ${state}`);
  };
  return {
    follow: (from) => follow(from, 0),
    at(from, ...keys) {
      let current = from === void 0 ? void 0 : follow(from, 0);
      for (const key of keys) {
        const node = current === void 0 ? void 0 : childOf(current.node, key);
        if (current === void 0 || node === void 0) return void 0;
        current = follow({ file: current.file, node }, 0);
      }
      return current;
    },
    gaps: () => [...gaps.values()]
  };
}
function pathOfReference(from, address) {
  let decoded = address;
  try {
    decoded = decodeURIComponent(address);
  } catch {
  }
  return resolveWithin(folderOf(from), decoded);
}
function locatedEntries(from) {
  if (from === void 0) return [];
  return entries(from.node).map(({ key, line, value }) => ({ key, line, at: { file: from.file, node: value } }));
}
function pointerKeys(pointer) {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return void 0;
  let decoded = pointer;
  try {
    decoded = decodeURIComponent(pointer);
  } catch {
  }
  return decoded.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function childOf(node, key) {
  if (node.kind === "map") return node.entries.get(key)?.value;
  return node.kind === "list" && /^\d{1,9}$/.test(key) ? node.items[Number(key)] : void 0;
}
function quote(value) {
  return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}

// src/read/openapi/operations.ts
var methods = /* @__PURE__ */ new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);
var reading = /* @__PURE__ */ new Set(["get", "head", "options", "trace", "query"]);
function findPaths(paths, references) {
  const found = locatedEntries(paths).flatMap(({ key, at: at2 }) => {
    const item = key.startsWith("x-") ? void 0 : references.follow(at2);
    return item === void 0 ? [] : [{ path: key, at: item, operations: operationsOf(key, at2, item, references) }];
  });
  return tellApart(found);
}
function operationsOf(path, own, item, references) {
  const layers = own === item ? [item] : [own, item];
  const seen = /* @__PURE__ */ new Set();
  return layers.flatMap(
    (layer) => locatedEntries(layer).flatMap(({ key, line, at: at2 }) => {
      const method = key.toLowerCase();
      if (!methods.has(method) || seen.has(method)) return [];
      const operation = references.follow(at2);
      if (operation?.node.kind !== "map") return [];
      seen.add(method);
      return [readOperation(path, method, operation, placeOf(at2, line, operation))];
    })
  );
}
function placeOf(written, line, operation) {
  return referenceOf(written.node) === void 0 ? { file: written.file.path, line } : { file: operation.file.path, line: operation.node.line };
}
function readOperation(path, method, at2, place) {
  return {
    id: operationIdOf(at2.node) ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    at: at2,
    writes: !reading.has(method),
    deprecated: flag(field(at2.node, "deprecated")) === true,
    place
  };
}
function operationIdOf(node) {
  const id = filledText(field(node, "operationId"));
  return id === void 0 || /^[A-Z]+ \//.test(id) ? void 0 : id;
}
function tellApart(paths) {
  const keepers = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set();
  for (const operation of paths.flatMap((path) => path.operations)) {
    const before = keepers.get(operation.id);
    const name = nameOf(operation);
    if (before !== void 0) twice.add(operation.id);
    if (before === void 0 || compareText(name, before) < 0) keepers.set(operation.id, name);
  }
  if (twice.size === 0) return [...paths];
  return paths.map((path) => ({
    ...path,
    operations: path.operations.map(
      (operation) => twice.has(operation.id) && keepers.get(operation.id) !== nameOf(operation) ? { ...operation, id: nameOf(operation) } : operation
    )
  }));
}
function nameOf(operation) {
  return `${operation.method} ${operation.path}`;
}
function holdersOf(root, paths) {
  return [root, ...paths.flatMap((path) => [path.at, ...path.operations.map((operation) => operation.at)])];
}
function field(node, key) {
  return node.kind === "map" ? node.entries.get(key)?.value : void 0;
}
function placeOfKey(at2, key) {
  return { file: at2.file.path, line: lineOfKey(at2.node, key) };
}

// src/read/openapi/key-defaults.ts
var keyNames = /^(?:x?(?:api|access|auth|app|client)(?:key|token|secret)|(?:proxy)?authorization|(?:ocpapim)?subscriptionkey|x?functionskey|password)$/;
function readKeyDefaults(holders) {
  const found = /* @__PURE__ */ new Map();
  for (const holder of holders) {
    const parameters = at(holder.node, "parameters");
    const list = parameters?.kind === "list" ? items(parameters) : entries(parameters).map((entry) => entry.value);
    for (const node of list) {
      const secret = readKeyDefault({ file: holder.file, node });
      if (secret !== void 0 && !found.has(secret.name)) found.set(secret.name, secret);
    }
  }
  return [...found.values()];
}
function readKeyDefault(parameter) {
  const name = filledText(at(parameter.node, "name"));
  const where = filledText(at(parameter.node, "in"));
  if (name === void 0 || where !== "header" && where !== "query") return void 0;
  const schema = at(parameter.node, "schema");
  const holder = schema !== void 0 && at(schema, "default") !== void 0 ? schema : parameter.node;
  const value = at(holder, "default");
  if (!holdsKey(name, value)) return void 0;
  const place = placeOfKey({ file: parameter.file, node: holder }, "default");
  return { name: `default of ${name}`, kind: "literal", place };
}
function holdsKey(name, value) {
  if (value?.kind !== "scalar" || name.length > 60) return false;
  if (!keyNames.test(name.toLowerCase().replace(/[-_. ]/g, ""))) return false;
  const key = value.text.trim().replace(/^(?:bearer|basic|token|apikey)(?:\s+|$)/i, "");
  return key.length >= 8 && /\d/.test(key) && !/\s/.test(key) && !standsForKey(key);
}
function standsForKey(text2) {
  return isPlaceholder(text2) || /^\[\[|^<|^\{|^__|@[A-Za-z]+\(|dummy|placeholder|(?:^|[-_ ])your(?:[-_ ]|$)|^(?:your|test$)/i.test(text2.trim()) || /^[A-Z]+(?:_[A-Z]+)+$/.test(text2.trim());
}

export {
  referenceOf,
  openReferences,
  pathOfReference,
  locatedEntries,
  findPaths,
  holdersOf,
  field,
  placeOfKey,
  readKeyDefaults,
  holdsKey,
  standsForKey
};
