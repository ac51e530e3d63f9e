import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readServer
} from "./chunk-SGW4RKCW.js";
import {
  approvalSetting
} from "./chunk-H7455YSG.js";
import {
  ownCommand,
  readHooks,
  readVariables
} from "./chunk-CJQEDKOA.js";
import "./chunk-32LDJX5D.js";
import "./chunk-U35LLH7Z.js";
import {
  authOf,
  secretsOf
} from "./chunk-2KQSWELW.js";
import "./chunk-IKZNE2QD.js";
import "./chunk-ASY5KA3B.js";
import "./chunk-G7VDFZS4.js";
import "./chunk-4I5N2VA6.js";
import "./chunk-TV4C56Q6.js";
import "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints
} from "./chunk-ZC5TDZSW.js";
import "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-A5GFYVNI.js";
import "./chunk-KAYPRSYD.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import "./chunk-UQUW52HH.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  flag,
  items,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/mcp/agent-settings.ts
var helpers = [
  ["apiKeyHelper"],
  ["awsAuthRefresh"],
  ["awsCredentialExport"],
  ["otelHeadersHelper"],
  ["statusLine", "command"]
];
function readAgentSettings(format, root, file) {
  const settings = [...approvals(root, file), ...projectServers(root, file)];
  const commands = [...readHooks(at(root, "hooks"), file), ...helperCommands(root, file)];
  const code = commands.map((command) => command.code);
  const variables = readVariables(at(root, "env"), file, /* @__PURE__ */ new Map());
  const credentials = [...variables.credentials, ...commands.flatMap((command) => command.credentials)];
  const endpoints = distinctEndpoints([...variables.endpoints, ...commands.flatMap((command) => command.endpoints)]);
  if (settings.length + code.length + credentials.length + endpoints.length === 0) return null;
  return draftConnector({
    format,
    id: file.path,
    role: "usage",
    runsCode: code.length > 0,
    places: [placeIn(file, settings[0]?.place.line ?? code[0]?.place.line ?? root.line)],
    auth: authOf(variables.credentials),
    secrets: secretsOf(credentials),
    endpoints,
    settings,
    code
  });
}
function approvals(root, file) {
  const permissions = at(root, "permissions");
  const allowed = texts(at(permissions, "allow")).filter(({ text }) => text.startsWith("mcp__") || text === "*");
  const bypassed = filledText(at(permissions, "defaultMode")) === "bypassPermissions";
  const all = bypassed || allowed.some(({ text }) => text === "*" || text === "mcp__*");
  const key = bypassed && allowed.length === 0 ? "defaultMode" : "allow";
  const tools = allowed.map(({ text }) => text);
  return approvalSetting("auto-approve", tools, all, placeIn(file, lineOfKey(permissions, key)));
}
function projectServers(root, file) {
  const all = flag(at(root, "enableAllProjectMcpServers")) === true;
  const named = texts(at(root, "enabledMcpjsonServers")).map(({ text }) => text);
  const key = all ? "enableAllProjectMcpServers" : "enabledMcpjsonServers";
  return approvalSetting("project-servers", named, all, placeIn(file, lineOfKey(root, key)));
}
function helperCommands(root, file) {
  return helpers.flatMap((path) => {
    const node = at(root, ...path);
    const command = filledText(node);
    if (command === void 0 || node === void 0) return [];
    return [ownCommand("command", path[0] ?? "", [{ text: command, place: placeIn(file, node.line) }])];
  });
}
function isAgentSettings(path) {
  return /(?:^|\/)\.(?:claude|gemini)\/settings[^/]*\.json$/i.test(path);
}

// src/read/connectors/mcp-config.ts
var name = "mcp-config";
var mcpConfig = {
  name,
  title: "Model Context Protocol client configuration",
  specification: "https://modelcontextprotocol.io/docs/develop/connect-local-servers",
  names: [
    "**/.mcp.json",
    "**/.cursor/mcp.json",
    "**/.vscode/mcp.json",
    "**/.gemini/settings.json",
    "**/.claude/settings*.json",
    "**/claude_desktop_config.json",
    "**/*.code-workspace"
  ],
  content: {
    names: [
      "**/{mcp,mcp-config,mcp_config,mcp_settings,cline_mcp_settings}.json",
      "**/.vscode/settings.json",
      "**/{devcontainer,.devcontainer}.json"
    ],
    pattern: /"(?:mcpServers|servers)"\s*:/
  },
  read(file) {
    const root = rootOf(file);
    const connectors = [];
    const gaps = [];
    for (const { servers, inputs } of serverMaps(file, root)) {
      for (const { key, line, value } of entries(servers)) {
        const id = `${file.path}#${key}`;
        const read = readServer({ format: name, id, name: key, node: value, file, line, inputs });
        if ("role" in read) connectors.push(read);
        else gaps.push(read);
      }
    }
    const own = root !== void 0 && isAgentSettings(file.path) ? readAgentSettings(name, root, file) : null;
    if (own !== null) connectors.push(own);
    return connectors.length + gaps.length === 0 ? null : { connectors, gaps };
  }
};
function serverMaps(file, root) {
  const settings = at(root, "settings", "mcp");
  const container = at(root, "customizations", "vscode", "mcp");
  const places = [
    [at(root, "mcpServers"), root],
    [isServerFile(file, root) ? at(root, "servers") : void 0, root],
    [isBareFile(file, root) ? root : void 0, void 0],
    ...[at(root, "mcp"), settings, container].map((mcp) => [
      at(mcp, "servers"),
      mcp
    ])
  ];
  return places.flatMap(
    ([servers, holder]) => servers?.kind === "map" ? [{ servers, inputs: readInputs(at(holder, "inputs")) }] : []
  );
}
function isServerFile(file, root) {
  if (!/^\.?mcp[\w-]*\.json$/i.test(baseOf(file.path))) return false;
  return entries(at(root, "servers")).some(({ value }) => isEntry(value));
}
function isBareFile(file, root) {
  const all = baseOf(file.path).toLowerCase() === ".mcp.json" ? entries(root) : [];
  return all.length > 0 && all.every(({ value }) => isEntry(value));
}
function isEntry(node) {
  return ["command", "url"].some((key) => filledText(at(node, key)) !== void 0);
}
function readInputs(node) {
  return new Map(
    items(node).flatMap((input) => {
      const id = filledText(at(input, "id"));
      return id === void 0 ? [] : [[id, flag(at(input, "password")) === true]];
    })
  );
}
export {
  mcpConfig
};
