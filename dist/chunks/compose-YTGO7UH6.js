import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addImage,
  addSecret,
  fillArguments,
  noFacts,
  usesOf
} from "./chunk-TFX35WK6.js";
import "./chunk-WN27FXBN.js";
import {
  digestScript,
  pinOf
} from "./chunk-PXFNUCMV.js";
import {
  isDangerousMount,
  isOpenPort,
  readVolume
} from "./chunk-U35LLH7Z.js";
import {
  isAddress,
  scanAddress
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
import {
  isLocalHost
} from "./chunk-SEMNRWUQ.js";
import "./chunk-KAYPRSYD.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import "./chunk-UQUW52HH.js";
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
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  flag,
  has,
  items,
  itemsOrOne,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/compose/elsewhere.ts
function isElsewhere(written) {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|oci:|github\.com\/)/i.test(written);
}
function readElsewhere(written, what, line, facts) {
  const artifact = /^oci:(?:\/\/)?(.+)$/is.exec(written)?.[1];
  if (artifact !== void 0) {
    addImage(facts, artifact, artifact, what, line);
    return;
  }
  const place = placeIn(facts.file, line);
  const whole = written.replace(/^git@([^:]+):/, "ssh://$1/").replace(/^(?=github\.com\/)/i, "https://");
  const { text: address, credentials } = scanAddress(whole, place, /* @__PURE__ */ new Map());
  for (const credential of credentials) addSecret(facts, `${what} ${credential.name}`, credential.kind, line);
  const endpoint = draftEndpoint(address, "build", place);
  if (endpoint === void 0 || endpoint.template || address.includes("$")) {
    facts.code.push({ kind: "checkout", name: what, digest: address, untrusted: false, place });
    facts.gaps.push({
      kind: "unknown",
      file: facts.file.path,
      line,
      reason: `what is taken for ${what} is known only at run time`
    });
    return;
  }
  const [bare = "", fragment = ""] = address.split("#");
  const id = bare.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/\?.*$/s, "").replace(/\.git$/i, "");
  const ref = /^[^:]*/.exec(fragment)?.[0] ?? "";
  facts.used.push(
    draftConnector({
      format: facts.format,
      id,
      role: "usage",
      version: ref || null,
      pin: pinOf(ref),
      publisher: id.split("/").slice(0, 2).join("/").toLowerCase(),
      runsCode: true,
      endpoints: [endpoint],
      places: [place]
    })
  );
}

// src/read/compose/environment.ts
function readVariables(node, of, services, facts) {
  for (const { name, value, line } of variablesOf(node)) {
    const kind = judgeValue(name, value ?? `$${name}`, /* @__PURE__ */ new Map());
    if (kind !== null) addSecret(facts, `${of} ${name}`, kind, line);
    if (value === null || !isAddress(value)) continue;
    const place = placeIn(facts.file, line);
    const { text: address, credentials } = scanAddress(value, place, /* @__PURE__ */ new Map());
    for (const credential of credentials) addSecret(facts, `${of} ${name}`, credential.kind, line);
    const endpoint = draftEndpoint(address, "api", place);
    const host = endpoint?.host.replace(/:\d+$/, "") ?? "";
    if (endpoint?.template === false && host.includes(".") && !services.has(host) && !isLocalHost(host))
      facts.endpoints.push(endpoint);
  }
}
function variablesOf(node) {
  const mapped = entries(node).map(({ key, line, value }) => ({ name: key, value: text(value) ?? null, line }));
  const listed = items(node).flatMap((item) => {
    const written = text(item);
    if (written === void 0) return [];
    const equals = written.indexOf("=");
    return equals === -1 ? [{ name: written, value: null, line: item.line }] : [{ name: written.slice(0, equals), value: written.slice(equals + 1), line: item.line }];
  });
  return [...mapped, ...listed];
}

// src/read/compose/service-settings.ts
function readServiceSettings({ name, node }, facts) {
  const add = (what, values, key, weight) => {
    const list = [...new Set(values)].sort(compareText);
    const place = placeIn(facts.file, lineOfKey(node, key));
    if (list.length > 0)
      facts.settings.push({ name: `${what} ${name}`, value: list.join(", "), exposure: list.length, weight, place });
  };
  const privileges = privilegesOf(node);
  add(
    "privileges",
    privileges.map((privilege) => privilege.text),
    privileges[0]?.key ?? "",
    "high"
  );
  add("published-ports", portsOf(node).filter(isOpenPort), "ports", "medium");
  if (filledText(at(node, "network_mode")) === "host") add("network", ["host"], "network_mode", "high");
  readMounts({ name, node }, facts);
}
function privilegesOf(node) {
  const listed = (key, keep) => texts(at(node, key)).flatMap(({ text: text2 }) => keep(text2) ? [{ key, text: `${key} ${text2}` }] : []);
  const shared = ["pid", "ipc", "uts", "userns_mode", "cgroup"].filter((key) => filledText(at(node, key)) === "host");
  return [
    ...flag(at(node, "privileged")) === true ? [{ key: "privileged", text: "privileged" }] : [],
    ...listed("cap_add", () => true),
    ...listed("devices", () => true),
    ...listed("security_opt", (text2) => /unconfined|disable/.test(text2)),
    ...shared.map((key) => ({ key, text: `${key} host` })),
    ...flag(at(node, "use_api_socket")) === true ? [{ key: "use_api_socket", text: "use_api_socket" }] : []
  ];
}
function portsOf(node) {
  return itemsOrOne(at(node, "ports")).flatMap((port) => {
    if (port.kind !== "map") return filledText(port) ?? [];
    const [target, published, host] = ["target", "published", "host_ip"].map((key) => filledText(at(port, key)));
    const protocol = filledText(at(port, "protocol")) ?? "tcp";
    if (target === void 0) return [];
    const parts = [host, published, target].filter((part) => part !== void 0);
    return parts.join(":") + (protocol === "tcp" ? "" : `/${protocol}`);
  });
}
function readMounts({ name, node }, facts) {
  const mounts = itemsOrOne(at(node, "volumes")).flatMap(mountOf).filter((mount) => isDangerousMount(mount.source));
  const list = new Map(
    mounts.map(({ source, isReadOnly }) => [isReadOnly ? `${source} (read-only)` : source, isReadOnly])
  );
  if (list.size === 0) return;
  facts.settings.push({
    name: `host-mounts ${name}`,
    value: [...list.keys()].sort(compareText).join(", "),
    exposure: [...list.values()].reduce((sum, isReadOnly) => sum + (isReadOnly ? 0.5 : 1), 0),
    weight: "high",
    place: placeIn(facts.file, lineOfKey(node, "volumes"))
  });
}
function mountOf(volume) {
  if (volume.kind !== "map") {
    const written = filledText(volume);
    if (written === void 0) return [];
    const { source: source2, isReadOnly } = readVolume(written);
    return [{ source: source2, isReadOnly: isReadOnly && !isSocket(source2) }];
  }
  const source = filledText(at(volume, "source"));
  if (source === void 0 || filledText(at(volume, "type")) === "volume") return [];
  return [{ source, isReadOnly: flag(at(volume, "read_only")) === true && !isSocket(source) }];
}
function isSocket(path) {
  return path.endsWith(".sock");
}

// src/read/compose/services.ts
var nothingSet = /* @__PURE__ */ new Map();
function readService(service, around, facts) {
  const { name, node } = service;
  const image = at(node, "image");
  const written = filledText(image);
  if (image !== void 0 && written !== void 0 && at(node, "build") === void 0)
    addImage(facts, fillArguments(written, nothingSet), written, name, image.line);
  for (const key of ["command", "entrypoint"]) readCommand(at(node, key), `${name} ${key}`, facts);
  readCommand(at(node, "healthcheck", "test"), `${name} healthcheck`, facts);
  for (const key of ["post_start", "pre_stop"])
    for (const hook of itemsOrOne(at(node, key))) readCommand(at(hook, "command"), `${name} ${key}`, facts);
  readVariables(at(node, "environment"), name, around.services, facts);
  for (const secret of itemsOrOne(at(node, "secrets"))) {
    const source = filledText(secret.kind === "map" ? at(secret, "source") : secret);
    if (source !== void 0) addSecret(facts, `${name} mounted ${source}`, "reference", secret.line);
  }
  readServiceSettings(service, facts);
  return readBuild(node, name, around, facts);
}
function readCommand(node, name, { code, file }) {
  const words = itemsOrOne(node).flatMap((item) => text(item) ?? []);
  if (node === void 0 || words.length === 0) return;
  const place = placeIn(file, node.line);
  const kind = /(?:post_start|pre_stop)$/.test(name) ? "hook" : "command";
  code.push({ kind, name, digest: digestScript(words.join("\n"), void 0), untrusted: false, place });
}
function readBuild(service, name, { folder, services }, facts) {
  const build = at(service, "build");
  if (build === void 0) return [];
  const place = placeIn(facts.file, build.line);
  readVariables(at(build, "args"), `${name} build`, services, facts);
  const inline = filledText(at(build, "dockerfile_inline"));
  if (inline !== void 0) {
    const digest = digestScript(inline, void 0);
    facts.code.push({ kind: "script", name: `${name} build`, digest, untrusted: false, place });
  }
  const context = filledText(build.kind === "map" ? at(build, "context") : build) ?? ".";
  if (isElsewhere(context)) {
    readElsewhere(context, `${name} build`, build.line, facts);
    return [];
  }
  const within = resolveWithin(folder, context);
  const dockerfile = filledText(at(build, "dockerfile")) ?? "Dockerfile";
  const path = within === void 0 || inline !== void 0 ? void 0 : resolveWithin(within, dockerfile);
  return path === void 0 ? [] : [`dockerfile:${path}`];
}
function readIncludes(root, facts) {
  for (const { text: path, line } of includesOf(root))
    if (isElsewhere(path)) readElsewhere(path, "include", line, facts);
}
function localFiles(root, services, folder) {
  const extended = services.flatMap(({ node }) => texts(at(node, "extends", "file")));
  return [...includesOf(root), ...extended].flatMap(({ text: written, line }) => {
    const path = isElsewhere(written) || written.includes("$") ? void 0 : resolveWithin(folder, written);
    return isElsewhere(written) ? [] : [{ path, line }];
  });
}
function includesOf(root) {
  return itemsOrOne(at(root, "include")).flatMap(
    (include) => texts(include.kind === "map" ? at(include, "path") : include)
  );
}
function readModels(root, facts) {
  for (const { key, value } of entries(at(root, "models"))) {
    const written = filledText(at(value, "model"));
    if (written !== void 0)
      addImage(facts, fillArguments(written, nothingSet), written, `model ${key}`, lineOfKey(value, "model"));
  }
}

// src/read/connectors/compose.ts
var format = "compose";
var compose = {
  name: format,
  title: "Compose file",
  specification: "https://docs.docker.com/reference/compose-file/",
  names: ["**/{compose,docker-compose}.{yml,yaml}"],
  content: { names: ["**/*compose*.{yml,yaml}", "**/docker-stack*.{yml,yaml}"], pattern: /^services[ \t]*:/m },
  gathers: true,
  related: (file) => filesOf(file).flatMap(({ path }) => path ?? []),
  read(file, around) {
    const root = rootOf(file);
    if (root === void 0 || servicesOf(root).length === 0 && !has(root, "include")) return null;
    return readWithIncluded(file, around);
  }
};
function filesOf(file) {
  const root = rootOf(file);
  return root === void 0 ? [] : localFiles(root, servicesOf(root), folderOf(file.path));
}
function readWithIncluded(start, around) {
  const connectors = [];
  const gaps = [];
  const seen = /* @__PURE__ */ new Set([start.path]);
  const waiting = [start];
  for (let file = waiting.pop(); file !== void 0; file = waiting.pop()) {
    const document = documentOf(file);
    if (document.kind === "broken") {
      const reason = `${document.reason}; it is included in a compose file`;
      gaps.push({ kind: "unreadable", file: file.path, line: document.line, reason });
      continue;
    }
    const uses = [];
    for (const { path, line } of filesOf(file)) {
      if (path === void 0 || !around.has(path)) {
        const reason = "it includes a file that is not in the repository";
        gaps.push({ kind: "unknown", file: file.path, line, reason });
        continue;
      }
      uses.push(`${format}:${path}`);
      const next = seen.has(path) ? void 0 : around.file(path);
      seen.add(path);
      if (next !== void 0) waiting.push(next);
    }
    const [root] = document.roots;
    const read = root === void 0 ? void 0 : readCompose(root, uses, file);
    for (const connector of read?.connectors ?? []) connectors.push(connector);
    for (const gap of read?.gaps ?? []) gaps.push(gap);
  }
  return { connectors, gaps };
}
function servicesOf(root) {
  const old = !has(root, "services");
  return entries(old ? root : at(root, "services")).flatMap(({ key, line, value }) => {
    const runs = ["image", "build", "extends", "command", "environment", "ports", "volumes", "provider"].some(
      (word) => has(value, word)
    );
    const isService = old ? has(value, "image") || has(value, "build") : runs;
    return isService && !key.startsWith("x-") ? [{ name: key, line, node: value }] : [];
  });
}
function readCompose(root, files, file) {
  const services = servicesOf(root);
  const facts = noFacts(format, file);
  const around = { folder: folderOf(file.path), services: new Set(services.map((service) => service.name)) };
  readIncludes(root, facts);
  const uses = [...files, ...services.flatMap((service) => readService(service, around, facts))];
  readModels(root, facts);
  readConfigs(root, facts);
  const connector = draftConnector({
    format,
    id: file.path,
    name: filledText(at(root, "name")) ?? baseOf(file.path),
    role: "definition",
    runsCode: true,
    endpoints: distinctEndpoints(facts.endpoints),
    code: facts.code,
    settings: facts.settings,
    secrets: [...facts.secrets.values()],
    uses: [.../* @__PURE__ */ new Set([...usesOf(facts), ...uses])].sort(compareText),
    places: [placeIn(file, lineOfKey(root, "services"))]
  });
  return { connectors: [connector, ...facts.used], gaps: facts.gaps };
}
function readConfigs(root, facts) {
  for (const part of ["configs", "secrets"])
    for (const { key, line, value } of entries(at(root, part)))
      if (looksLikeSecret(filledText(at(value, "content")) ?? "")) addSecret(facts, `${part} ${key}`, "literal", line);
}
export {
  compose
};
