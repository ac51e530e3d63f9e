import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addressesOf
} from "./chunk-2B7YWISJ.js";
import "./chunk-YIE2FAM7.js";
import {
  providerOfUrls,
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  judgeValue,
  soundsSecret
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
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
import {
  documentOf,
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
  resolveWithin
} from "./chunk-JQB53MAW.js";
import {
  baseOf,
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText,
  sortBy
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
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/make/component.ts
var readParts = [
  "attach",
  "common",
  "communication",
  "defaultScope",
  "detach",
  "epoch",
  "params",
  "requiredScope",
  "scope",
  "update"
];
var kinds = ["connection", "function", "module", "rpc", "webhook"];
function componentsIn(root, file, around) {
  return kinds.flatMap(
    (kind) => sortBy(entries(at(root, "components", kind)), (entry) => entry.key).map(({ key, line, value }) => ({
      kind,
      key,
      line,
      node: value,
      part: (name) => partAt(filledText(at(value, "codeFiles", name)), file, around)
    }))
  );
}
function generalPart(root, name, file, around) {
  return partAt(filledText(at(root, "generalCodeFiles", name)), file, around);
}
function partAt(written, file, around) {
  const path = written === void 0 ? void 0 : resolveWithin(folderOf(file.path), written);
  const other = path === void 0 ? void 0 : around.file(path);
  const root = other === void 0 ? void 0 : rootOf(other);
  return other === void 0 || root === void 0 ? void 0 : { root, file: other };
}
function namedFiles(root) {
  const named = (holder, names) => names.flatMap((name) => {
    const written = filledText(at(holder, name));
    return written === void 0 ? [] : [{ written, line: lineOfKey(holder, name) }];
  });
  const components = kinds.flatMap((kind) => entries(at(root, "components", kind)));
  return [
    ...named(at(root, "generalCodeFiles"), ["base", "common"]),
    ...components.flatMap(({ value }) => named(at(value, "codeFiles"), readParts))
  ];
}
function partPaths(root, file) {
  return namedFiles(root).flatMap(({ written }) => resolveWithin(folderOf(file.path), written) ?? []);
}
function findUnreadParts(root, file, around) {
  const seen = /* @__PURE__ */ new Set();
  return namedFiles(root).flatMap(({ written, line }) => {
    const path = resolveWithin(folderOf(file.path), written);
    if (seen.has(path ?? written)) return [];
    seen.add(path ?? written);
    const other = path === void 0 ? void 0 : around.file(path);
    if (path === void 0 || other === void 0) {
      const reason2 = `${JSON.stringify(written.slice(0, 200))}, which it is made of, could not be read`;
      return [{ kind: "unknown", file: file.path, line, reason: reason2 }];
    }
    const document = documentOf(other);
    if (document.kind !== "broken" || other.text.trim() === "") return [];
    const reason = `${document.reason}; it should be a part of ${file.path}`;
    return [{ kind: "unreadable", file: path, line: document.line, reason }];
  });
}

// src/read/make/connections.ts
function readConnections(components, file) {
  const users = components.filter((component) => component.kind !== "connection");
  const connections = components.filter((component) => component.kind === "connection");
  const asked = scopesByConnection(users);
  return connections.map((connection) => {
    const communication = connection.part("communication")?.root;
    const kind = kindOf(connection, communication);
    const place = placeIn(file, connection.line);
    const provider = providerOfUrls(
      ["authorize", "token"].flatMap((step) => filledText(at(communication, step, "url")) ?? [])
    );
    const scopes = kind === "oauth2" ? readScopes(connection, communication, asked.get(connection.key) ?? []) : [];
    return { kind, name: connection.key, provider, scopes, place };
  });
}
function kindOf({ node }, communication) {
  const type = filledText(at(node, "connectionType"));
  if (type === "oauth" || at(communication, "token")?.kind === "map") return "oauth2";
  return type === "basic" ? "api-key" : "unknown";
}
function scopesByConnection(users) {
  const asked = /* @__PURE__ */ new Map();
  for (const user of users) {
    for (const key of ["connection", "altConnection"]) {
      const name = filledText(at(user.node, key));
      if (name === void 0) continue;
      const same = asked.get(name);
      if (same === void 0) asked.set(name, [user]);
      else same.push(user);
    }
  }
  return asked;
}
function readScopes(connection, communication, users) {
  const scopes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const add = (component, name, optional) => {
    const part2 = component.part(name);
    if (part2 === void 0 || part2.root.kind !== "list" || seen.has(part2.file)) return;
    seen.add(part2.file);
    for (const { text: value, line } of texts(part2.root))
      if (!scopes.has(value))
        scopes.set(value, draftScope({ value, optional, kind: scopeKind(value), place: placeIn(part2.file, line) }));
  };
  add(connection, "defaultScope", false);
  const query = at(communication, "authorize", "qs");
  const part = connection.part("communication");
  const written = filledText(at(query, "scope")) ?? "";
  if (part !== void 0 && !written.includes("{{")) {
    for (const value of written.split(/[\s,]+/).filter(Boolean))
      if (!scopes.has(value)) {
        const place = placeIn(part.file, lineOfKey(query, "scope"));
        scopes.set(value, draftScope({ value, kind: scopeKind(value), place }));
      }
  }
  for (const user of users) for (const name of ["scope", "requiredScope"]) add(user, name, true);
  return [...scopes.values()];
}

// src/read/make/endpoints.ts
var roots = "bundle|body|common|connection|data|headers|item|oauth|parameters|temp|webhook";
var purposes = /* @__PURE__ */ new Map([
  ["authorize", "authorization"],
  ["refresh", "token"],
  ["token", "token"]
]);
function readEndpoints(root, base, components, file) {
  const gaps = [];
  const addresses = [
    ...items(at(root, "origins")).map((origin) => ({ node: at(origin, "baseUrl"), purpose: "deploy", file })),
    ...base === void 0 ? [] : [{ node: at(base.root, "baseUrl"), purpose: "api", file: base.file }],
    ...requestsOf(components)
  ];
  const endpoints = addresses.flatMap(({ node, purpose, file: where }) => {
    const written = filledText(node);
    if (written === void 0 || node === void 0 || written.startsWith("/")) return [];
    const place = placeIn(where, node.line);
    const found = addressesOf(written, roots).flatMap((address) => draftEndpoint(address, purpose, place) ?? []);
    if (found.length === 0) gaps.push(unreadAddress(place));
    return found.filter((endpoint) => purpose !== "deploy" || !isMake(endpoint));
  });
  return { endpoints: distinctEndpoints(endpoints), gaps };
}
function isMake({ host, scheme }) {
  return scheme === "https" && /^[\w-]{1,63}\.make\.(?:com|celonis\.com)$/.test(host);
}
function requestsOf(components) {
  const seen = /* @__PURE__ */ new Set();
  return components.flatMap(
    (component) => ["communication", "epoch", "attach", "detach", "update"].flatMap((name) => {
      const part = component.part(name);
      if (part === void 0 || seen.has(part.file)) return [];
      seen.add(part.file);
      const { root, file } = part;
      const steps = component.kind === "connection" ? entries(root).filter((step) => step.value.kind === "map") : [];
      return [
        ...[root, ...items(root)].flatMap((request) => addressesIn(request, "api", file)),
        ...steps.flatMap(({ key, value }) => addressesIn(value, purposes.get(key) ?? "api", file))
      ];
    })
  );
}
function addressesIn(request, purpose, file) {
  return [
    { node: at(request, "url"), purpose, file },
    { node: at(request, "pagination", "url"), purpose, file }
  ];
}

// src/read/make/secrets.ts
function readSecrets(root, general, components, file) {
  const secrets = /* @__PURE__ */ new Map();
  const add = (name, kind, line, where) => {
    if (secrets.get(name)?.kind !== "literal") secrets.set(name, { name, kind, place: placeIn(where, line) });
  };
  for (const origin of items(at(root, "origins")))
    if (filledText(at(origin, "apikeyFile")) !== void 0)
      add(
        `key of ${filledText(at(origin, "label")) ?? "an origin"}`,
        "reference",
        lineOfKey(origin, "apikeyFile"),
        file
      );
  const seen = /* @__PURE__ */ new Set();
  const fresh = (part) => {
    if (part === void 0 || seen.has(part.file)) return [];
    seen.add(part.file);
    return [part];
  };
  for (const component of components) {
    const { kind, key: owner } = component;
    for (const part of kind === "connection" ? fresh(component.part("params")) : [])
      for (const { name, line } of askedFor(part)) add(`${name} of ${owner}`, "reference", line, part.file);
    for (const name of ["common", "communication", "attach", "detach", "update", "epoch"])
      for (const part of fresh(component.part(name)))
        for (const { key, line } of literalsIn(part)) add(`${key} of ${owner}`, "literal", line, part.file);
  }
  for (const part of general.flatMap(fresh))
    for (const { key, line } of literalsIn(part)) add(key, "literal", line, part.file);
  return [...secrets.values()];
}
function askedFor({ root }) {
  return items(root).flatMap((item) => {
    const name = filledText(at(item, "name"));
    const isSecret = filledText(at(item, "type")) === "password" || name !== void 0 && soundsSecret(name);
    return name === void 0 || !isSecret ? [] : [{ name, line: item.line }];
  });
}
var shortest = 8;
function literalsIn({ root }) {
  const found = [];
  const visit = (node, key, inResponse) => {
    const value = filledText(node);
    if (value !== void 0) {
      const isNamed = !inResponse && !/\{\{/.test(value) && value.length >= shortest;
      if (looksLikeSecret(value) || isNamed && judgeValue(key, value, /* @__PURE__ */ new Map()) === "literal")
        found.push({ key, line: node.line });
    }
    for (const entry of entries(node)) visit(entry.value, entry.key, inResponse || /^(?:log|response)$/.test(entry.key));
    for (const item of items(node)) visit(item, key, inResponse);
  };
  visit(root, "a text", false);
  return found;
}

// src/read/make/app.ts
function readApp(root, file, around) {
  const components = componentsIn(root, file, around);
  const base = generalPart(root, "base", file, around);
  const common = generalPart(root, "common", file, around);
  const origin = at(root, "origins", 0);
  const id = filledText(at(origin, "appId")) ?? file.path;
  const { endpoints, gaps } = readEndpoints(root, base, components, file);
  const code = readFunctions(components, file);
  const connector = draftConnector({
    format: "make-app",
    id,
    name: id,
    role: "definition",
    version: text(at(origin, "appVersion")) ?? null,
    places: [placeIn(file, lineOfKey(root, "components"))],
    auth: readConnections(components, file),
    endpoints,
    triggers: readTriggers(components, file),
    operations: readOperations(components, file),
    code,
    settings: [readUniversal(components, file), ...readSanitized(base)],
    secrets: readSecrets(root, [base, common], components, file)
  });
  return { connectors: [connector], gaps: [...findUnreadParts(root, file, around), ...gaps, ...unreadCode(code, file)] };
}
function readTriggers(components, file) {
  return components.flatMap(({ kind, key, node, line }) => {
    const type = filledText(at(node, "moduleType"));
    const isPolling = kind === "module" && type === "trigger";
    if (kind !== "webhook" && !isPolling) return [];
    return {
      event: `${isPolling ? "trigger" : "webhook"} ${key}`,
      kind: isPolling ? "schedule" : "webhook",
      filter: null,
      authenticated: null,
      untrusted: false,
      place: placeIn(file, line)
    };
  });
}
function readOperations(components, file) {
  return components.flatMap(({ kind, key, node, line }) => {
    if (kind !== "module" && kind !== "rpc") return [];
    const crud = filledText(at(node, "actionCrud"));
    const writes = /^(?:create|update|delete)$/.test(crud ?? "") || isUniversal(node);
    return { id: `${kind} ${key}`, auth: null, writes, deprecated: false, place: placeIn(file, line) };
  });
}
function isUniversal(node) {
  return filledText(at(node, "moduleType")) === "universal";
}
function readFunctions(components, file) {
  return components.flatMap(({ kind, key, node }) => {
    const files = at(node, "codeFiles");
    const path = kind === "function" ? filledText(at(files, "code")) : void 0;
    if (path === void 0) return [];
    return { kind: "script", name: key, digest: path, untrusted: false, place: placeIn(file, lineOfKey(files, "code")) };
  });
}
function unreadCode([first], file) {
  if (first === void 0) return [];
  return [{ kind: "unknown", file: file.path, line: first.place.line, reason: "what its functions do is not read" }];
}
function readUniversal(components, file) {
  const universal = components.filter(({ kind, node }) => kind === "module" && isUniversal(node));
  const value = universal.map(({ key }) => key).sort(compareText).join(", ") || "none";
  const place = placeIn(file, universal[0]?.line ?? null);
  return { name: "universal-modules", value, exposure: universal.length > 0 ? 1 : 0, weight: "medium", place };
}
function readSanitized(base) {
  if (base === void 0) return [];
  const log = at(base.root, "log");
  const value = [...new Set(texts(at(log, "sanitize")).map((entry) => entry.text.toLowerCase()))].sort(compareText).join(", ");
  const place = placeIn(base.file, lineOfKey(log ?? base.root, "sanitize"));
  return [{ name: "sanitized-logs", value: value || "none", exposure: value === "" ? 1 : 0, weight: "medium", place }];
}

// src/read/connectors/make-app.ts
var makeApp = {
  name: "make-app",
  title: "Make app",
  specification: "https://developers.make.com/custom-apps-documentation/create-apps-with-apps-editor/make-apps-editor/apps-sdk",
  names: [],
  // The files an app names are read with it. They are claimed, by this format or by others, so that a change of theirs brings it along.
  content: { names: ["**/makecomapp.json", "**/*.imljson"], pattern: /"generalCodeFiles"\s*:/ },
  related(file) {
    const root = rootOf(file);
    return root === void 0 || !isApp(file.path) ? [] : partPaths(root, file);
  },
  read(file, around) {
    const root = rootOf(file);
    if (root === void 0 || !isApp(file.path) || at(root, "components")?.kind !== "map") return null;
    return readApp(root, file, around);
  }
};
function isApp(path) {
  return baseOf(path).toLowerCase() === "makecomapp.json";
}
export {
  makeApp
};
