import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readServer
} from "./chunk-SGW4RKCW.js";
import "./chunk-H7455YSG.js";
import {
  ownCommand,
  readHooks
} from "./chunk-CJQEDKOA.js";
import "./chunk-32LDJX5D.js";
import "./chunk-U35LLH7Z.js";
import {
  authOf,
  isAddress,
  readCredential,
  scanAddress,
  secretsOf
} from "./chunk-2KQSWELW.js";
import "./chunk-IKZNE2QD.js";
import {
  pinOf
} from "./chunk-ASY5KA3B.js";
import "./chunk-G7VDFZS4.js";
import "./chunk-4I5N2VA6.js";
import "./chunk-TV4C56Q6.js";
import "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  require_semver
} from "./chunk-A5GFYVNI.js";
import "./chunk-KAYPRSYD.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  documentOf,
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
  joinPath,
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
  items,
  itemsOrOne,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/read/claude-plugin/background.ts
function readLanguageServers({ nodes }) {
  return nodes.flatMap(({ node, file }) => {
    const servers = at(node, "lspServers")?.kind === "map" ? at(node, "lspServers") : node;
    return entries(servers).flatMap(({ key, value }) => readCommand(value, `language server ${key}`, file));
  });
}
function readMonitors({ nodes }) {
  return nodes.flatMap(({ node, file }) => {
    const list = at(node, "monitors")?.kind === "list" ? at(node, "monitors") : node;
    return items(list).flatMap(
      (item, index) => readCommand(item, `monitor ${filledText(at(item, "name")) ?? index + 1}`, file)
    );
  });
}
function readCommand(node, name, file) {
  const command = filledText(at(node, "command"));
  if (command === void 0) return [];
  const more = texts(at(node, "args")).map(({ text: text2, line }) => ({ text: text2, place: placeIn(file, line) }));
  return [ownCommand("command", name, [{ text: command, place: placeIn(file, lineOfKey(node, "command")) }, ...more])];
}

// src/read/claude-plugin/dependencies.ts
var import_semver = __toESM(require_semver(), 1);
function readPluginDependencies(root, pluginId, file) {
  const found = items(at(root, "dependencies")).flatMap((item) => {
    const written = filledText(item) ?? filledText(at(item, "name"));
    if (written === void 0) return [];
    const [name = "", marketplace] = splitAt(written);
    const version = filledText(at(item, "version")) ?? null;
    return [
      draftConnector({
        format: "claude-plugin",
        id: `${pluginId}/plugin ${name}`,
        name,
        role: "usage",
        version,
        pin: pinOf(version, version !== null && import_semver.default.valid(version) !== null),
        publisher: filledText(at(item, "marketplace")) ?? marketplace ?? null,
        runsCode: true,
        places: [placeIn(file, item.line)]
      })
    ];
  });
  return [...new Map(found.map((connector) => [connector.id, connector])).values()];
}
function splitAt(text2) {
  const at2 = text2.indexOf("@", 1);
  return at2 === -1 ? [text2] : [text2.slice(0, at2), text2.slice(at2 + 1)];
}

// src/read/claude-plugin/plugin-files.ts
var components = {
  hooks: { key: "hooks", usual: "hooks/hooks.json" },
  servers: { key: "mcpServers", usual: ".mcp.json" },
  languages: { key: "lspServers", usual: ".lsp.json" },
  monitors: { key: "monitors", usual: "monitors/monitors.json" }
};
function pluginFolder(path) {
  return folderOf(folderOf(path));
}
function partsOf(root, component, file, around) {
  const folder = pluginFolder(file.path);
  const usual = joinPath(folder, component.usual);
  const declared = at(root, component.key) ?? at(root, "experimental", component.key);
  const parts = (isInline(declared, component) ? [declared] : itemsOrOne(declared)).flatMap((node) => {
    const text2 = filledText(node);
    if (text2 === void 0) return [{ kind: "node", node, file }];
    const path = resolveWithin(folder, text2.replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\/?/, ""));
    if (path === void 0 || isBundle(path)) return [{ kind: "elsewhere", text: text2, line: node.line }];
    return path === usual ? [] : [{ kind: "file", path, line: node.line, named: true }];
  });
  const isNamed = itemsOrOne(declared).some((node) => filledText(node) !== void 0 && resolves(folder, node, usual));
  if (!around.has(usual) && !isNamed) return parts;
  return [{ kind: "file", path: usual, line: declared?.line ?? root.line, named: isNamed }, ...parts];
}
function isBundle(path) {
  return /\.(?:mcpb|dxt)$/i.test(path);
}
function isInline(node, component) {
  return component === components.monitors && node?.kind === "list" && node.items.some((item) => item.kind === "map");
}
function resolves(folder, node, path) {
  return resolveWithin(folder, (filledText(node) ?? "").replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\/?/, "")) === path;
}
function filesOf(root, file, around) {
  return Object.values(components).flatMap(
    (component) => partsOf(root, component, file, around).flatMap((part) => part.kind === "file" ? [part.path] : [])
  );
}

// src/read/claude-plugin/load-parts.ts
var followed = /^(?:hooks\.json|\.lsp\.json|monitors\.json)$/i;
function loadParts(root, component, file, around) {
  const nodes = [];
  const gaps = [];
  const parts = partsOf(root, component, file, around);
  for (const part of parts) {
    if (part.kind === "node") nodes.push(part);
    if (part.kind === "file") loadFile(part, component, { file, around, nodes, gaps });
  }
  const elsewhere = parts.filter((part) => part.kind === "elsewhere");
  const bundles = elsewhere.filter(
    ({ text: text2 }) => component === components.servers && (isAddress(text2) || isBundle(text2))
  );
  const taken = new Set(bundles);
  for (const part of elsewhere)
    if (!taken.has(part)) gaps.push({ kind: "unknown", file: file.path, line: part.line, reason: lost(component) });
  return { nodes, gaps, bundles };
}
function lost({ key }) {
  return `the file it has for ${key} could not be read`;
}
function loadFile(part, component, sink) {
  const { file, around, nodes, gaps } = sink;
  const { key } = component;
  const unknown = (reason) => gaps.push({ kind: "unknown", file: file.path, line: part.line, reason });
  const other = around.file(part.path);
  if (other === void 0) {
    if (part.named || around.has(part.path)) unknown(lost(component));
    return;
  }
  const document = documentOf(other);
  if (document.kind === "broken" && baseOf(part.path).toLowerCase() === ".mcp.json") return;
  if (document.kind === "broken") {
    const reason = `${document.reason}; it should hold ${key} of ${file.path}`;
    gaps.push({ kind: "unreadable", file: part.path, line: document.line, reason });
    return;
  }
  const [node] = document.roots;
  if (node !== void 0) nodes.push({ node, file: other });
  if (!followed.test(baseOf(part.path)) && !(node !== void 0 && isClientConfiguration(node, other)))
    unknown(`its ${key} are in a file of another name: a review sees them change only with the plugin`);
}
function isClientConfiguration(node, file) {
  const name = baseOf(file.path).toLowerCase();
  if (name === ".mcp.json") return true;
  return at(node, "mcpServers")?.kind === "map" && /^(?:mcp|mcp-config|mcp_config|mcp_settings)\.json$/.test(name);
}

// src/read/claude-plugin/servers.ts
function readPluginServers(parts, pluginId, inputs, manifest) {
  const connectors = [];
  const uses = [];
  const gaps = [];
  const taken = /* @__PURE__ */ new Set();
  for (const { node, file } of parts.nodes) {
    const isClients = file !== manifest && isClientConfiguration(node, file);
    const servers = at(node, "mcpServers")?.kind === "map" ? at(node, "mcpServers") : node;
    for (const { key, line, value } of entries(servers)) {
      if (isClients) uses.push(`mcp-config:${file.path}#${key}`);
      else if (!taken.has(key)) {
        taken.add(key);
        const id = `${pluginId}/${key}`;
        const read = readServer({ format: "claude-plugin", id, name: key, node: value, file, line, inputs });
        if ("role" in read) connectors.push(read);
        else gaps.push(read);
      }
    }
  }
  return { connectors, uses, gaps, ...readBundles(parts, manifest) };
}
function readBundles(parts, manifest) {
  const bundles = parts.bundles.map(({ text: text2, line }) => {
    const place = placeIn(manifest, line);
    return { text: isAddress(text2) ? scanAddress(text2, place, /* @__PURE__ */ new Map()).text : text2, place };
  });
  return {
    code: bundles.map(({ text: text2, place }) => {
      const bare = text2.replace(/[?#].*$/s, "");
      return { kind: "library", name: `bundle ${bare}`, digest: bare, untrusted: false, place };
    }),
    endpoints: bundles.map(({ text: text2, place }) => isAddress(text2) ? draftEndpoint(text2, "registry", place) : void 0)
  };
}

// src/read/claude-plugin/user-settings.ts
function readUserInputs(root) {
  return new Map(
    options(root).map(({ key, value }) => [`user_config.${key}`, flag(at(value, "sensitive")) === true])
  );
}
function readUserSecrets(root, file) {
  return options(root).flatMap(({ key, line, value }) => {
    const place = placeIn(file, line);
    const given = text(at(value, "default")) ?? "";
    const spoken = flag(at(value, "sensitive")) === true ? `${key}-secret` : key;
    const credential = readCredential("userConfig", spoken, given === "" ? `$${key}` : given, place, /* @__PURE__ */ new Map());
    return credential === null ? [] : [{ ...credential, name: key }];
  });
}
function readUserEndpoints(root, file) {
  return options(root).map(({ line, value }) => {
    const given = text(at(value, "default")) ?? "";
    const place = placeIn(file, line);
    return isAddress(given) ? draftEndpoint(scanAddress(given, place, /* @__PURE__ */ new Map()).text, "api", place) : void 0;
  });
}
function options(root) {
  const holders = [root, ...items(at(root, "channels"))];
  return holders.flatMap((holder) => entries(at(holder, "userConfig")));
}
function readChannels(root, file) {
  const channels = /* @__PURE__ */ new Map();
  for (const item of items(at(root, "channels"))) {
    const server = filledText(at(item, "server"));
    if (server === void 0 || channels.has(server)) continue;
    const place = placeIn(file, item.line);
    const event = `channel ${server}`;
    channels.set(server, { event, kind: "event", filter: null, authenticated: null, untrusted: false, place });
  }
  return [...channels.values()];
}

// src/read/connectors/claude-plugin.ts
var format = "claude-plugin";
var claudePlugin = {
  name: format,
  title: "Claude Code plugin",
  specification: "https://code.claude.com/docs/en/plugins/manifest-reference",
  names: ["**/.claude-plugin/plugin.json"],
  // Never read by themselves: they are claimed so that a change of theirs brings their plugin along.
  content: { names: ["**/hooks.json", "**/.lsp.json", "**/monitors.json"], pattern: /(?!)/ },
  together: true,
  related(file, around) {
    const root = isManifest(file) ? rootOf(file) : void 0;
    return root === void 0 ? [] : filesOf(root, file, around);
  },
  read(file, around) {
    const root = isManifest(file) ? rootOf(file) : void 0;
    return root?.kind === "map" ? readPlugin(root, file, around) : null;
  }
};
function isManifest(file) {
  return /(?:^|\/)\.claude-plugin\/plugin\.json$/i.test(file.path);
}
function readPlugin(root, file, around) {
  const id = filledText(at(root, "name")) ?? (pluginFolder(file.path) || file.path);
  const load = (component) => loadParts(root, component, file, around);
  const [hooks, servers, languages, monitors] = [
    load(components.hooks),
    load(components.servers),
    load(components.languages),
    load(components.monitors)
  ];
  const commands = [
    ...hooks.nodes.flatMap((part) => readHooks(eventsOf(part.node), part.file)),
    ...readLanguageServers(languages),
    ...readMonitors(monitors)
  ];
  const started = readPluginServers(servers, id, readUserInputs(root), file);
  const others = [...started.connectors, ...readPluginDependencies(root, id, file)];
  const secrets = readUserSecrets(root, file);
  const code = [...commands.map((command) => command.code), ...started.code];
  const plugin = draftConnector({
    format,
    id,
    name: filledText(at(root, "displayName")) ?? id,
    role: "definition",
    version: filledText(at(root, "version")) ?? null,
    publisher: filledText(at(root, "author")) ?? filledText(at(root, "author", "name")) ?? null,
    runsCode: code.length > 0,
    places: [placeIn(file, lineOfKey(root, "name"))],
    auth: authOf(secrets),
    endpoints: distinctEndpoints([
      ...commands.flatMap((command) => command.endpoints),
      ...started.endpoints,
      ...readUserEndpoints(root, file)
    ]),
    triggers: readChannels(root, file),
    code: apart(code),
    settings: downloads(commands),
    secrets: secretsOf([...secrets, ...commands.flatMap((command) => command.credentials)]),
    uses: [.../* @__PURE__ */ new Set([...others.map(connectorKey), ...started.uses])].sort(compareText)
  });
  const gaps = [hooks, servers, languages, monitors].flatMap((part) => part.gaps);
  return { connectors: [plugin, ...others], gaps: [...gaps, ...started.gaps] };
}
function eventsOf(node) {
  const inner = at(node, "hooks");
  return inner?.kind === "map" ? inner : node;
}
function apart(code) {
  const met = /* @__PURE__ */ new Map();
  return code.map((each) => {
    const key = `${each.kind} ${each.name}`;
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return count === 1 ? each : { ...each, name: `${each.name} (${count})` };
  });
}
function downloads(commands) {
  const found = commands.filter((command) => command.hazard === "downloaded code");
  const [first] = found;
  if (first === void 0) return [];
  const names = [...new Set(found.map(({ code }) => `${code.kind} ${code.name}`))].sort(compareText);
  const value = names.join(", ");
  return [{ name: "downloaded-code", value, exposure: names.length, weight: "critical", place: first.code.place }];
}
export {
  claudePlugin
};
