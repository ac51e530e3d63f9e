import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  billNames,
  componentNames,
  connectorNames,
  escapedEnding,
  fitPurl,
  fitSource,
  fitText,
  fitVersion,
  layoutName,
  layoutVersion,
  plainText,
  readDigests,
  registeredNames,
  sortConnectors,
  sortDependencies,
  sortGaps,
  sortLockfiles,
  sortProjects,
  sourceOf,
  withoutVersion,
  writeIntegrity
} from "./chunk-CEP34567.js";
import {
  require_packageurl_js
} from "./chunk-KAYPRSYD.js";
import "./chunk-UQUW52HH.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/prove/cyclonedx/raw.ts
var BadSbom = class extends Error {
  name = "BadSbom";
};
function isRaw(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldOf(raw, key) {
  return Object.hasOwn(raw, key) ? raw[key] ?? void 0 : void 0;
}
function textOf(raw, key) {
  const value = fieldOf(raw, key);
  if (value !== void 0 && typeof value !== "string") throw new BadSbom(`a "${key}" in it is not a text`);
  return value;
}
function flagOf(raw, key) {
  const value = fieldOf(raw, key);
  if (value !== void 0 && typeof value !== "boolean") throw new BadSbom(`a "${key}" in it is neither true nor false`);
  return value;
}
function objectOf(raw, key) {
  const value = fieldOf(raw, key);
  if (value !== void 0 && !isRaw(value)) throw new BadSbom(`a "${key}" in it is not an object`);
  return value;
}
function objectsOf(raw, key) {
  const value = listOf(raw, key);
  if (!value.every(isRaw)) throw new BadSbom(`a "${key}" in it holds something that is not an object`);
  return value;
}
function textsOf(raw, key) {
  const value = listOf(raw, key);
  if (!value.every((item) => typeof item === "string"))
    throw new BadSbom(`a "${key}" in it holds something that is not a text`);
  return value;
}
function listOf(raw, key) {
  const value = fieldOf(raw, key) ?? [];
  if (!Array.isArray(value)) throw new BadSbom(`a "${key}" in it is not a list`);
  return value;
}
function quote(text2) {
  return JSON.stringify(text2.length > 80 ? `${text2.slice(0, 80)}…` : text2).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`
  );
}

// src/prove/cyclonedx/component-fields.ts
function readName(raw) {
  const group = textOf(raw, "group") ?? "";
  const name = textOf(raw, "name");
  return name === void 0 || group === "" ? name : `${group}/${name}`;
}
function readHashes(raw) {
  return objectsOf(raw, "hashes").map((hash) => {
    const algorithm = textOf(hash, "alg") ?? "";
    const content = textOf(hash, "content") ?? "";
    if (algorithm === "" || content.length > 128 || !/^[0-9a-fA-F]+$/.test(content))
      throw new BadSbom(`the digest ${quote(content)} in it is none`);
    return { algorithm, content: content.toLowerCase() };
  });
}
function readIntegrity(raw) {
  const distributed = objectsOf(raw, "externalReferences").filter(
    (reference) => textOf(reference, "type") === "distribution"
  );
  return writeIntegrity([raw, ...distributed].flatMap(readHashes));
}
function readReference(raw) {
  for (const type of ["distribution", "vcs"]) {
    const reference = objectsOf(raw, "externalReferences").find((candidate) => textOf(candidate, "type") === type);
    const url = reference === void 0 ? void 0 : textOf(reference, "url");
    if (url !== void 0) return { type, url };
  }
  return void 0;
}
function readLicenses(raw) {
  return objectsOf(raw, "licenses").flatMap((choice) => {
    const license = objectOf(choice, "license") ?? {};
    return textOf(choice, "expression") ?? textOf(license, "id") ?? textOf(license, "name") ?? [];
  });
}

// src/prove/cyclonedx/foreign-packages.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);
var incidental = ["checksum", "download_url", "file_name"];
function readForeignPackages(parts, file) {
  const byRef = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Map();
  const broken = [];
  let unnamed = 0;
  for (const { raw, ref } of parts.components) {
    const written = textOf(raw, "purl");
    const purl = written === void 0 ? void 0 : canonicalPurl(written, textOf(raw, "version"));
    if (written === void 0) unnamed++;
    else if (purl === void 0) broken.push(written);
    if (purl === void 0) continue;
    if (ref !== null) byRef.set(ref, purl.toString());
    const dependency = readPackage(raw, purl, file);
    const others = copies.get(dependency.purl);
    if (others === void 0) copies.set(dependency.purl, [dependency]);
    else others.push(dependency);
  }
  const packages = [...copies.values()].flatMap(mergeCopies);
  return { dependencies: linkPackages(parts, packages, byRef), unnamed, broken };
}
function canonicalPurl(text2, version) {
  try {
    const { type, namespace, name, version: own, qualifiers, subpath } = import_packageurl_js.PackageURL.fromString(text2);
    const kept = Object.entries(qualifiers ?? {}).filter(([key]) => !incidental.includes(key));
    const qualifying = kept.length === 0 ? void 0 : Object.fromEntries(kept);
    return new import_packageurl_js.PackageURL(type, namespace, name, own ?? version, qualifying, subpath);
  } catch {
    return void 0;
  }
}
function readPackage(raw, purl, file) {
  const said = new Map(
    objectsOf(raw, "properties").map((property) => [textOf(property, "name"), textOf(property, "value")])
  );
  const scope2 = textOf(raw, "scope");
  const url = readReference(raw)?.url ?? null;
  return {
    purl: purl.toString(),
    id: withoutVersion(purl.toString()),
    name: nameOf(raw, purl),
    version: purl.version ?? "",
    integrity: readIntegrity(raw),
    source: { kind: "unknown", url: url === null ? null : withoutCredentials(url) },
    license: readLicenses(raw).sort(compareText).join(", ") || null,
    deprecated: said.get("cdx:npm:deprecated") ?? null,
    installScript: said.get("cdx:npm:hasInstallScript") === "true",
    patch: null,
    dev: scope2 === "excluded" || said.get("cdx:npm:package:development") === "true",
    optional: scope2 === "optional",
    peer: false,
    direct: false,
    aliases: [],
    dependsOn: [],
    place: { file, line: null }
  };
}
function nameOf(raw, purl) {
  const full = purl.namespace === void 0 ? purl.name : `${purl.namespace}/${purl.name}`;
  const spelled = [readName(raw), textOf(raw, "name")].find((name) => name?.toLowerCase() === full.toLowerCase());
  return spelled ?? full;
}
function withoutCredentials(url) {
  return url.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, "$1");
}
function mergeCopies(copies) {
  const [first] = copies;
  if (first === void 0) return [];
  return [
    {
      ...first,
      integrity: [...new Set(copies.flatMap(({ integrity }) => integrity))].sort(compareText),
      license: copies.find(({ license }) => license !== null)?.license ?? null,
      deprecated: copies.find(({ deprecated }) => deprecated !== null)?.deprecated ?? null,
      installScript: copies.some(({ installScript }) => installScript),
      // One copy that run time needs is enough.
      dev: copies.every(({ dev }) => dev),
      optional: copies.every(({ optional }) => optional)
    }
  ];
}
function linkPackages(parts, packages, byRef) {
  const roots = new Set([parts.root, ...parts.nested].map((part) => part?.ref));
  const direct = /* @__PURE__ */ new Set();
  const edges = /* @__PURE__ */ new Map();
  for (const [ref, targets] of parts.edges) {
    const from = byRef.get(ref);
    const purls = [...targets].flatMap((target) => byRef.get(target) ?? []);
    if (roots.has(ref)) for (const purl of purls) direct.add(purl);
    if (from === void 0) continue;
    const own = edges.get(from) ?? /* @__PURE__ */ new Set();
    for (const purl of purls) if (purl !== from) own.add(purl);
    edges.set(from, own);
  }
  const linked = packages.map((dependency) => ({
    ...dependency,
    direct: direct.has(dependency.purl),
    dependsOn: [...edges.get(dependency.purl) ?? []].sort(compareText)
  }));
  return sortDependencies(linked);
}

// src/prove/cyclonedx/foreign-services.ts
function readForeignServices(parts, file) {
  const place2 = { file, line: null };
  const services = /* @__PURE__ */ new Map();
  for (const { raw } of parts.services) {
    const service = readService(raw, place2);
    const key = `${service.id}
${service.version ?? ""}`;
    const others = services.get(key);
    if (others === void 0) services.set(key, [service]);
    else others.push(service);
  }
  return sortConnectors([...services.values()].flatMap(mergeServices));
}
function mergeServices(services) {
  const [first] = services;
  if (first === void 0) return [];
  const endpoints = new Map(
    services.flatMap(({ endpoints: endpoints2 }) => endpoints2).map((item) => [`${item.scheme}//${item.host}`, item])
  );
  const auth2 = new Map(services.flatMap(({ auth: auth3 }) => auth3).map((item) => [item.kind, item]));
  return [{ ...first, endpoints: [...endpoints.values()], auth: [...auth2.values()] }];
}
function readService(raw, place2) {
  const name = readName(raw);
  if (name === void 0) throw new BadSbom("a service in it has no name");
  return {
    format: "cyclonedx-service",
    id: name,
    name,
    role: "usage",
    version: textOf(raw, "version") ?? null,
    pin: null,
    pinComment: null,
    publisher: textOf(objectOf(raw, "provider") ?? {}, "name") ?? null,
    owner: null,
    tier: null,
    purl: null,
    runsCode: false,
    auth: readAuth(raw, place2),
    endpoints: textsOf(raw, "endpoints").flatMap((text2) => readEndpoint(text2, place2) ?? []),
    triggers: [],
    operations: [],
    code: [],
    settings: [],
    deprecations: readDeprecations(raw, place2),
    secrets: [],
    uses: [],
    places: [place2]
  };
}
function readAuth(raw, place2) {
  const authenticated = flagOf(raw, "authenticated");
  if (authenticated === void 0) return [];
  return [{ kind: authenticated ? "unknown" : "none", name: "authenticated", provider: null, scopes: [], place: place2 }];
}
function readEndpoint(text2, place2) {
  const found = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?\/\/([^/?#]*)/.exec(text2.trim());
  const authority = found?.[2] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/%7B/gi, "{").replace(/%7D/gi, "}");
  if (host === "") return void 0;
  const scheme = found?.[1]?.toLowerCase() ?? null;
  const template = /[{}<>$]/.test(host);
  return {
    host: template ? host : withoutDefaultPort(host.toLowerCase(), scheme),
    scheme,
    template,
    direction: "outbound",
    purpose: "api",
    place: place2
  };
}
function withoutDefaultPort(host, scheme) {
  if (scheme === "https" || scheme === "wss") return host.replace(/:(443)?$/, "");
  return scheme === "http" || scheme === "ws" ? host.replace(/:(80)?$/, "") : host;
}
function readDeprecations(raw, place2) {
  const days = /* @__PURE__ */ new Map();
  for (const property of objectsOf(raw, "properties")) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(textOf(property, "value") ?? "")?.[0];
    if (day !== void 0) days.set(textOf(property, "name") ?? "", day);
  }
  const deprecated = days.get(registeredNames.endOfDevelopment) ?? null;
  const retired = days.get(registeredNames.endOfSupport) ?? days.get(registeredNames.endOfLife) ?? null;
  if (deprecated === null && retired === null) return [];
  return [
    {
      signal: "flag",
      subject: "connector",
      lifecycle: null,
      deprecated,
      retired,
      certain: true,
      message: null,
      place: place2
    }
  ];
}

// src/prove/cyclonedx/foreign.ts
function readForeignBill(parts, source2) {
  const file = baseOf(source2);
  const packages = readForeignPackages(parts, file);
  return {
    source: source2,
    commit: null,
    connectors: readForeignServices(parts, file),
    lockfiles: [groupPackages(parts, packages, file)],
    gaps: sortGaps(nameGaps(parts, packages, file))
  };
}
function groupPackages(parts, { dependencies }, file) {
  const root = parts.root?.raw;
  return {
    file,
    format: "cyclonedx",
    version: parts.spec,
    projects: [
      {
        path: ".",
        name: root === void 0 ? null : readName(root) ?? null,
        version: root === void 0 ? null : textOf(root, "version") ?? null,
        dependsOn: dependencies.filter(({ direct }) => direct).map(({ purl }) => purl).sort(compareText),
        workspaces: []
      }
    ],
    dependencies
  };
}
function nameGaps(parts, { unnamed, broken }, file) {
  const reasons = ["Ferrule did not write it: what its services may do (scopes, triggers, code they run) is not in it"];
  if (unnamed > 0) reasons.push(`components without a package url, which are left out: ${unnamed}`);
  const hostless = parts.services.flatMap(
    ({ raw }) => textsOf(raw, "endpoints").filter((text2) => readEndpoint(text2, { file, line: null }) === void 0)
  ).length;
  if (hostless > 0) reasons.push(`endpoints of its services that name no host: ${hostless}`);
  const partial = objectsOf(parts.document, "compositions").some(
    (composition) => /^incomplete/.test(textOf(composition, "aggregate") ?? "")
  );
  if (partial) reasons.push("it says of itself that it is incomplete");
  const gaps = reasons.map((reason) => ({ kind: "unknown", file, line: null, reason }));
  const [first] = broken;
  if (first !== void 0) {
    const reason = `components whose package url cannot be parsed: ${broken.length}, the first is ${quote(first)}`;
    gaps.push({ kind: "unreadable", file, line: null, reason });
  }
  return gaps;
}

// src/prove/cyclonedx/parts.ts
var specs = ["1.4", "1.5", "1.6", "1.7"];
var mostParts = 1e6;
function layOpen(document) {
  if (textOf(document, "bomFormat") !== "CycloneDX")
    throw new BadSbom('it does not say that it is CycloneDX ("bomFormat")');
  const spec = textOf(document, "specVersion");
  if (spec === void 0) throw new BadSbom('it does not say its version of CycloneDX ("specVersion")');
  if (!specs.includes(spec))
    throw new BadSbom(`its version of CycloneDX is ${quote(spec)}, and only ${specs.join(", ")} are read`);
  const root = objectOf(objectOf(document, "metadata") ?? {}, "component");
  const parts = {
    document,
    spec,
    root: root === void 0 ? null : toPart(root, "component"),
    nested: flatten(root ?? {}, "component"),
    components: flatten(document, "component"),
    services: flatten(document, "service"),
    edges: readEdges(document)
  };
  checkReferences(parts);
  return parts;
}
function toPart(raw, kind) {
  const ref = textOf(raw, "bom-ref") ?? "";
  return { raw, kind, ref: ref === "" ? null : ref };
}
function flatten(parent, kind) {
  const below = (raw) => objectsOf(raw, `${kind}s`).toReversed();
  const parts = [];
  const waiting = below(parent);
  for (let raw = waiting.pop(); raw !== void 0; raw = waiting.pop()) {
    parts.push(toPart(raw, kind));
    if (parts.length > mostParts) throw new BadSbom(`it has more than ${mostParts} ${kind}s`);
    for (const child of below(raw)) waiting.push(child);
  }
  return parts;
}
function readEdges(document) {
  const edges = /* @__PURE__ */ new Map();
  for (const entry of objectsOf(document, "dependencies")) {
    const ref = textOf(entry, "ref");
    if (ref === void 0) throw new BadSbom('an entry of its "dependencies" has no "ref"');
    const targets = edges.get(ref) ?? /* @__PURE__ */ new Set();
    for (const target of textsOf(entry, "dependsOn")) targets.add(target);
    edges.set(ref, targets);
  }
  return edges;
}
function checkReferences({ document, root, nested, components, services, edges }) {
  const known = /* @__PURE__ */ new Set();
  for (const { ref } of [...root === null ? [] : [root], ...nested, ...components, ...services]) {
    if (ref === null) continue;
    if (known.has(ref)) throw new BadSbom(`the reference ${quote(ref)} stands for two parts of it`);
    known.add(ref);
  }
  let others;
  const check = (ref) => {
    if (known.has(ref) || ref.startsWith("urn:cdx:")) return;
    others ??= collectReferences(document);
    if (!others.has(ref)) throw new BadSbom(`the reference ${quote(ref)} leads to nothing in it`);
  };
  for (const [ref, targets] of edges) {
    check(ref);
    for (const target of targets) check(target);
  }
  for (const entry of objectsOf(document, "dependencies")) textsOf(entry, "provides").forEach(check);
  for (const composition of objectsOf(document, "compositions"))
    for (const key of ["assemblies", "dependencies", "vulnerabilities"]) textsOf(composition, key).forEach(check);
}
function collectReferences(document) {
  const references = /* @__PURE__ */ new Set();
  const waiting = [document];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "bom-ref" && typeof inner === "string") references.add(inner);
      else if (typeof inner === "object") waiting.push(inner);
    }
  }
  return references;
}

// src/prove/cyclonedx/shapes.ts
var text = (value) => typeof value === "string";
var flag = (value) => typeof value === "boolean";
var number = (value) => Number.isFinite(value);
var count = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function nullable(shape) {
  return (value) => value === null || shape(value);
}
function oneOf(words) {
  return (value) => typeof value === "string" && Object.hasOwn(words, value);
}
function record(fields) {
  const shapes = new Map(Object.entries(fields));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return entries.length === shapes.size && entries.every(([key, inner]) => shapes.get(key)?.(inner) === true);
  };
}

// src/prove/cyclonedx/property-bag.ts
function openProperties(raw) {
  const values = collect(raw);
  const texts = (name) => {
    const found = values.get(name) ?? [];
    values.delete(name);
    return found;
  };
  const one = (name, found) => {
    if (found.length > 1) throw new BadSbom(`the property ${name} stands twice where it can stand once`);
    return found[0];
  };
  const items = (name, shape) => texts(name).map((value) => readItem(name, value, shape));
  return {
    has: (name) => values.has(name),
    text: (name) => one(name, texts(name)),
    texts,
    flag: (name) => readFlag(name, one(name, texts(name))),
    item: (name, shape) => one(name, items(name, shape)),
    items,
    end() {
      for (const name of values.keys()) throw new BadSbom(`the property ${quote(name)} is not known at this place`);
    }
  };
}
function collect(raw) {
  const values = /* @__PURE__ */ new Map();
  for (const property of objectsOf(raw, "properties")) {
    const written = textOf(property, "name") ?? "";
    if (!written.startsWith("ferrule:")) continue;
    const name = written.endsWith(escapedEnding) ? written.slice(0, -escapedEnding.length) : written;
    const value = textOf(property, "value") ?? "";
    const text2 = name === written ? value : readItem(written, value, text);
    const others = values.get(name);
    if (others === void 0) values.set(name, [text2]);
    else others.push(text2);
  }
  return values;
}
function readItem(name, value, shape) {
  let item;
  try {
    item = JSON.parse(value);
  } catch (cause) {
    throw new BadSbom(`the property ${quote(name)} is not the JSON it should be`, { cause });
  }
  if (!shape(item)) throw new BadSbom(`the property ${quote(name)} does not have the fields it should have`);
  return item;
}
function readFlag(name, value) {
  if (value !== void 0 && value !== "true") throw new BadSbom(`the property ${name} is not "true"`);
  return value === "true";
}
function unfitting(bag, name, field, fitting) {
  const text2 = bag.text(name);
  if (text2 === void 0) return field;
  if (fitting(text2) !== field) throw new BadSbom(`the property ${name} contradicts the field it stands beside`);
  return text2;
}

// src/prove/cyclonedx/words.ts
var place = record({ file: text, line: nullable(count) });
var role = oneOf({ definition: true, usage: true, grant: true });
var pin = record({
  kind: oneOf({ commit: true, digest: true, exact: true, tag: true, branch: true, none: true }),
  value: nullable(text)
});
var auth = record({
  index: count,
  kind: oneOf({
    none: true,
    "api-key": true,
    basic: true,
    bearer: true,
    certificate: true,
    digest: true,
    hmac: true,
    jwt: true,
    mtls: true,
    oauth1: true,
    oauth2: true,
    oidc: true,
    "session-cookie": true,
    unknown: true
  }),
  name: text,
  provider: nullable(text),
  place
});
var scope = record({
  auth: count,
  value: text,
  principal: nullable(text),
  optional: flag,
  kind: oneOf({ literal: true, template: true, "catch-all": true }),
  place
});
var endpoint = record({
  host: text,
  scheme: nullable(text),
  template: flag,
  direction: oneOf({ outbound: true, inbound: true }),
  purpose: text,
  place
});
var trigger = record({
  event: text,
  kind: oneOf({ event: true, schedule: true, webhook: true, route: true, manual: true }),
  filter: nullable(text),
  authenticated: nullable(flag),
  untrusted: flag,
  place
});
var operation = record({
  id: text,
  auth: nullable(text),
  writes: flag,
  deprecated: flag,
  place
});
var code = record({
  kind: oneOf({ script: true, command: true, container: true, hook: true, checkout: true, library: true }),
  name: text,
  digest: text,
  untrusted: flag,
  place
});
var setting = record({
  name: text,
  value: text,
  exposure: number,
  weight: oneOf({ critical: true, high: true, medium: true, low: true, info: true }),
  place
});
var deprecation = record({
  signal: oneOf({ flag: true, text: true, tier: true, calendar: true }),
  subject: text,
  lifecycle: nullable(text),
  deprecated: nullable(text),
  retired: nullable(text),
  certain: flag,
  message: nullable(text),
  place
});
var secret = record({
  name: text,
  kind: oneOf({ literal: true, reference: true }),
  place
});
var source = record({
  kind: oneOf({ registry: true, git: true, tarball: true, file: true, workspace: true, unknown: true }),
  url: nullable(text)
});
var project = record({
  lockfile: text,
  path: text,
  name: nullable(text),
  version: nullable(text)
});
var lockfile = record({
  file: text,
  format: text,
  version: text
});
var gap = record({
  kind: oneOf({ unreadable: true, unknown: true }),
  file: text,
  line: nullable(count),
  reason: text
});

// src/prove/cyclonedx/read-connectors.ts
function readConnectors(parts) {
  return sortConnectors(
    parts.services.map(({ raw }) => {
      const bag = openProperties(raw);
      const connector = readConnector(raw, bag);
      bag.end();
      return connector;
    })
  );
}
function readConnector(raw, bag) {
  const publisher = textOf(objectOf(raw, "provider") ?? {}, "name");
  const name = unfitting(bag, connectorNames.name, textOf(raw, "name"), plainText);
  const role2 = required(bag, connectorNames.role);
  if (name === void 0 || !role(role2)) throw new BadSbom(`a service has no name or no proper ${connectorNames.role}`);
  return {
    format: required(bag, connectorNames.format),
    id: required(bag, connectorNames.id),
    name,
    role: role2,
    version: unfitting(bag, connectorNames.version, textOf(raw, "version"), fitVersion) ?? null,
    pin: bag.item(connectorNames.pin, pin) ?? null,
    pinComment: bag.text(connectorNames.pinComment) ?? null,
    publisher: unfitting(bag, connectorNames.publisher, publisher, fitText) ?? null,
    owner: bag.text(connectorNames.owner) ?? null,
    tier: bag.text(connectorNames.tier) ?? null,
    purl: bag.text(connectorNames.purl) ?? null,
    runsCode: bag.flag(connectorNames.runsCode),
    auth: readAuth2(bag),
    endpoints: bag.items(connectorNames.endpoint, endpoint),
    triggers: bag.items(connectorNames.trigger, trigger),
    operations: bag.items(connectorNames.operation, operation),
    code: bag.items(connectorNames.code, code),
    settings: bag.items(connectorNames.setting, setting),
    deprecations: bag.items(connectorNames.deprecation, deprecation),
    secrets: bag.items(connectorNames.secret, secret),
    uses: bag.texts(connectorNames.uses),
    places: bag.items(connectorNames.place, place)
  };
}
function required(bag, name) {
  const text2 = bag.text(name);
  if (text2 === void 0) throw new BadSbom(`a service has no property ${name}`);
  return text2;
}
function readAuth2(bag) {
  const found = bag.items(connectorNames.auth, auth).sort((left, right) => left.index - right.index);
  const scopes = bag.items(connectorNames.scope, scope);
  if (found.some(({ index }, position) => index !== position))
    throw new BadSbom(`the properties ${connectorNames.auth} are not numbered`);
  if (scopes.some(({ auth: auth2 }) => auth2 >= found.length))
    throw new BadSbom(`a property ${connectorNames.scope} belongs to no ${connectorNames.auth}`);
  const byAuth = found.map(() => []);
  for (const { auth: auth2, ...scope2 } of scopes) byAuth[auth2]?.push(scope2);
  return found.map(({ index, ...auth2 }) => ({ ...auth2, scopes: byAuth[index] ?? [] }));
}

// src/prove/cyclonedx/read-dependency.ts
function readDependency(raw, bag) {
  const purl = unfitting(bag, componentNames.purl, textOf(raw, "purl"), fitPurl);
  const name = unfitting(bag, componentNames.name, readName(raw), plainText);
  if (purl === void 0 || name === void 0) throw new BadSbom("a locked component has no package url or no name");
  return {
    purl,
    id: bag.text(componentNames.id) ?? withoutVersion(purl),
    name,
    version: unfitting(bag, componentNames.version, textOf(raw, "version"), fitVersion) ?? "",
    integrity: readWrittenIntegrity(raw, bag),
    source: readSource(raw, bag),
    license: unfitting(bag, componentNames.license, readLicenses(raw)[0], plainText) ?? null,
    deprecated: bag.text(componentNames.deprecated) ?? null,
    installScript: bag.flag(componentNames.installScript),
    patch: bag.text(componentNames.patch) ?? null,
    dev: bag.flag(componentNames.dev),
    optional: bag.flag(componentNames.optional),
    peer: bag.flag(componentNames.peer),
    direct: bag.flag(componentNames.direct),
    aliases: bag.texts(componentNames.alias),
    place: readPlace(raw, bag)
  };
}
function readWrittenIntegrity(raw, bag) {
  const digests = readHashes(raw);
  const integrity = writeIntegrity(digests);
  const texts = bag.texts(componentNames.integrity);
  const without = bag.flag(componentNames.withoutIntegrity);
  if (without && integrity.length + texts.length > 0)
    throw new BadSbom(`the property ${componentNames.withoutIntegrity} contradicts the digests it stands beside`);
  if (texts.length === 0) return integrity;
  if (writeIntegrity(readDigests(texts)).join() !== integrity.join())
    throw new BadSbom(`the property ${componentNames.integrity} contradicts the digests it stands beside`);
  return texts;
}
function readSource(raw, bag) {
  const reference = readReference(raw);
  const source2 = bag.item(componentNames.source, source);
  if (source2 === void 0) return sourceOf(reference);
  const fitting = fitSource(source2);
  if (fitting?.type !== reference?.type || fitting?.url !== reference?.url)
    throw new BadSbom(`the property ${componentNames.source} contradicts the address it stands beside`);
  return source2;
}
function readPlace(raw, bag) {
  const written = bag.item(componentNames.place, place);
  if (written !== void 0) return written;
  const occurrence = objectsOf(objectOf(raw, "evidence") ?? {}, "occurrences")[0];
  const place2 = { file: occurrence?.location, line: occurrence?.line ?? null };
  if (!place(place2)) throw new BadSbom("a locked component does not say where it is locked");
  return place2;
}

// src/prove/cyclonedx/read-lockfiles.ts
function readLockfiles(parts, bill) {
  const heads = bill.items(billNames.lockfile, lockfile);
  const projects = parts.nested.map(readProject);
  const packages = parts.components.flatMap(readPackage2);
  const targets = /* @__PURE__ */ new Map();
  for (const { part, lockfile: lockfile2, item } of projects)
    addTarget(targets, part, { lockfile: lockfile2, kind: "project", name: item.path });
  for (const { part, lockfile: lockfile2, item } of packages)
    addTarget(targets, part, { lockfile: lockfile2, kind: "package", name: item.purl });
  const lockfiles = new Map(
    heads.map((head) => [head.file, { ...head, projects: [], dependencies: [] }])
  );
  if (lockfiles.size < heads.length) throw new BadSbom("it names a lockfile twice");
  const lockfileOf = (file) => {
    const lockfile2 = lockfiles.get(file);
    if (lockfile2 === void 0)
      throw new BadSbom(`it does not name the lockfile ${quote(file)} that parts of it belong to`);
    return lockfile2;
  };
  for (const locked of projects) {
    const { packages: packages2, projects: projects2 } = followEdges(parts, targets, locked);
    lockfileOf(locked.lockfile).projects.push({ ...locked.item, dependsOn: packages2, workspaces: projects2 });
  }
  for (const locked of packages) {
    const dependsOn = followEdges(parts, targets, locked).packages;
    lockfileOf(locked.lockfile).dependencies.push({ ...locked.item, dependsOn });
  }
  return sortLockfiles(
    [...lockfiles.values()].map((lockfile2) => ({
      ...lockfile2,
      projects: sortProjects(lockfile2.projects),
      dependencies: sortDependencies(lockfile2.dependencies)
    }))
  );
}
function readProject(part) {
  const bag = openProperties(part.raw);
  const found = bag.item(componentNames.project, project);
  if (found === void 0) throw new BadSbom(`the project ${quote(part.ref ?? "")} has no property ${componentNames.project}`);
  const { lockfile: lockfile2, ...item } = found;
  const locked = {
    part,
    lockfile: lockfile2,
    item,
    missing: bag.texts(componentNames.dependsOn),
    missingWorkspaces: bag.texts(componentNames.dependsOnWorkspace)
  };
  bag.end();
  return locked;
}
function readPackage2(part) {
  const bag = openProperties(part.raw);
  if (bag.text(componentNames.packageOf) !== void 0) {
    bag.end();
    return [];
  }
  const lockfile2 = bag.text(componentNames.lockedBy);
  if (lockfile2 === void 0)
    throw new BadSbom(`the component ${quote(part.ref ?? "")} has no property ${componentNames.lockedBy}`);
  const missing = bag.texts(componentNames.dependsOn);
  const item = readDependency(part.raw, bag);
  bag.end();
  return [{ part, lockfile: lockfile2, item, missing, missingWorkspaces: [] }];
}
function addTarget(targets, part, target) {
  if (part.ref !== null) targets.set(part.ref, target);
}
function followEdges(parts, targets, { part, lockfile: lockfile2, missing, missingWorkspaces }) {
  const packages = [...missing];
  const projects = [...missingWorkspaces];
  for (const ref of parts.edges.get(part.ref ?? "") ?? []) {
    const target = targets.get(ref);
    if (target?.lockfile !== lockfile2)
      throw new BadSbom(`the edge from ${quote(part.ref ?? "")} to ${quote(ref)} leaves the lockfile`);
    if (target.kind === "package") packages.push(target.name);
    else projects.push(target.name);
  }
  return { packages: packages.sort(compareText), projects: projects.sort(compareText) };
}

// src/prove/read-sbom.ts
function readSbom(text2, source2) {
  try {
    const parts = layOpen(parse(text2));
    const bag = openProperties(objectOf(parts.document, "metadata") ?? {});
    return bag.has(layoutName) ? readOwnBill(parts, bag, source2) : readForeignBill(parts, source2);
  } catch (cause) {
    if (!(cause instanceof BadSbom)) throw cause;
    throw new FerruleError("bad-sbom", `The SBOM ${source2} cannot be read: ${cause.message}.`, { cause });
  }
}
function parse(text2) {
  let document;
  try {
    document = JSON.parse(text2.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new BadSbom("it is not JSON", { cause });
  }
  if (!isRaw(document)) throw new BadSbom("it is not a JSON object");
  return document;
}
function readOwnBill(parts, bag, source2) {
  const layout = bag.text(layoutName) ?? "";
  if (layout !== layoutVersion)
    throw new BadSbom(
      `its layout ${quote(layout)} is not known to this version of Ferrule; write it again with this one`
    );
  const inventory = {
    source: source2,
    commit: bag.text(billNames.commit) ?? null,
    connectors: readConnectors(parts),
    lockfiles: readLockfiles(parts, bag),
    gaps: sortGaps(bag.items(billNames.gap, gap))
  };
  bag.end();
  return inventory;
}
export {
  readSbom
};
