import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  vaultKind
} from "./chunk-7R6V5S6D.js";
import {
  scanSecrets
} from "./chunk-VZQHOCR5.js";
import {
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import "./chunk-FNV4XNJJ.js";
import {
  readHost
} from "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  rootOf
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
  filledText,
  flag,
  has,
  items,
  lineOfKey,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/copilot/capabilities.ts
var narrowings = /* @__PURE__ */ new Map([
  ["Dataverse", (node) => items(at(node, "knowledge_sources")).flatMap(tablesOf)],
  ["Email", mailboxesOf],
  ["GraphConnectors", (node) => each(at(node, "connections"), "connection_id")],
  ["Meetings", (node) => each(at(node, "items_by_id"), "id")],
  [
    "OneDriveAndSharePoint",
    (node) => [...each(at(node, "items_by_url"), "url"), ...items(at(node, "items_by_sharepoint_ids")).flatMap(idsOf)]
  ],
  ["TeamsMessages", (node) => each(at(node, "urls"), "url")],
  ["WebSearch", (node) => each(at(node, "sites"), "url")]
]);
function hasExtent(name) {
  return narrowings.has(name);
}
function readCapabilities(root) {
  const found = /* @__PURE__ */ new Map();
  for (const node of items(at(root, "capabilities"))) {
    const name = filledText(at(node, "name"));
    if (name === void 0 || found.has(name)) continue;
    const within = narrowings.get(name)?.(node) ?? null;
    found.set(name, {
      name,
      line: lineOfKey(node, "name"),
      within: within === null || within.length === 0 ? null : within
    });
  }
  return [...found.values()];
}
function readsRelatedContent(root) {
  return items(at(root, "capabilities")).some(
    (node) => filledText(at(node, "name")) === "People" && flag(at(node, "include_related_content")) === true
  );
}
function each(list, key) {
  return items(list).flatMap((node) => texts(at(node, key)));
}
function mailboxesOf(node) {
  const folders = each(at(node, "folders"), "folder_id").map(({ text, line }) => ({ text: `folder ${text}`, line }));
  const mailboxes = [...texts(at(node, "shared_mailbox")), ...texts(at(node, "group_mailboxes"))];
  const whole = mailboxes.map(({ text, line }) => ({ text: `${text}/*`, line }));
  return folders.length === 0 ? whole : [...mailboxes, ...folders];
}
function idsOf(node) {
  const ids = ["site_id", "web_id", "list_id", "unique_id", "part_id"].flatMap((key) => filledText(at(node, key)) ?? []);
  return ids.length === 0 ? [] : [{ text: ids.join("/"), line: node.line }];
}
function tablesOf(node) {
  const host = filledText(at(node, "host_name"));
  if (host === void 0) return [];
  const tables = each(at(node, "tables"), "table_name");
  const whole = { text: `${host}/*`, line: lineOfKey(node, "host_name") };
  return tables.length === 0 ? [whole] : tables.map(({ text, line }) => ({ text: `${host}/${text}`, line }));
}

// src/read/copilot/extents.ts
var everything = 1e4;
var acting = /* @__PURE__ */ new Set(["EmailActions", "MeetingActions"]);
function readExtents(root, capabilities, file) {
  const extents = capabilities.filter(({ name }) => hasExtent(name)).map(({ name, within, line }) => {
    const values = [...new Set((within ?? []).map(({ text }) => withoutQuery(text)))].sort(compareText);
    return {
      name: `reach/${name}`,
      value: within === null ? "everything" : values.join(", "),
      exposure: within === null ? everything : Math.min(values.length, everything - 1),
      weight: weightOf(name),
      place: placeIn(file, within?.[0]?.line ?? line)
    };
  });
  const acts = capabilities.filter(({ name }) => acting.has(name));
  const people = capabilities.find(({ name }) => name === "People");
  const related = readsRelatedContent(root);
  return [
    ...extents,
    {
      name: "acts-for-users",
      value: acts.map(({ name }) => name).sort(compareText).join(", ") || "none",
      exposure: acts.length,
      weight: "high",
      place: placeIn(file, acts[0]?.line ?? root.line)
    },
    {
      name: "related-content",
      value: String(related),
      exposure: related ? 1 : 0,
      weight: "high",
      place: placeIn(file, people?.line ?? root.line)
    }
  ];
}
function weightOf(name) {
  return name === "WebSearch" ? "medium" : "high";
}
function withoutQuery(text) {
  return text.replace(/[?#].*$/s, "").replace(/\/\/[^/@]*@/, "//");
}

// src/read/copilot/agent.ts
function readAgent(root, file, around) {
  const capabilities = readCapabilities(root);
  const actions = [...items(at(root, "actions")), ...items(at(root, "worker_agents"))].flatMap(
    (node) => texts(at(node, "file"))
  );
  const paths = actions.map(({ text, line }) => ({ path: resolveWithin(folderOf(file.path), text), line, text }));
  const { endpoints, unread } = readEndpoints(root, capabilities, file);
  const connector = draftConnector({
    format: "copilot-agent",
    id: file.path,
    name: filledText(at(root, "name")) ?? file.path,
    role: "definition",
    places: [placeIn(file, lineOfKey(root, "name"))],
    auth: [
      {
        kind: "oauth2",
        name: "user",
        provider: null,
        scopes: capabilities.map(
          ({ name: value, line }) => draftScope({ value, kind: scopeKind(value), place: placeIn(file, line) })
        ),
        place: placeIn(file, lineOfKey(root, "capabilities"))
      }
    ],
    endpoints,
    settings: [...readExtents(root, capabilities, file), ...readSettings(root, file)],
    secrets: scanSecrets(root, file),
    uses: [
      ...new Set(
        paths.flatMap(({ path }) => path !== void 0 && around.has(path) ? [`copilot-agent:${path}`] : [])
      )
    ].sort(compareText)
  });
  const gap = (line, reason) => ({ kind: "unknown", file: file.path, line, reason });
  return {
    connectors: [connector],
    gaps: [
      ...unread.map((line) => unreadAddress(placeIn(file, line))),
      ...paths.filter(({ path }) => path === void 0 || !around.has(path)).map(({ line }) => gap(line, "the file it names for what it calls is not there"))
    ]
  };
}
function readEndpoints(root, capabilities, file) {
  const unread = /* @__PURE__ */ new Set();
  const addressed = /* @__PURE__ */ new Map([
    ["Dataverse", "knowledge"],
    ["OneDriveAndSharePoint", "knowledge"],
    ["WebSearch", "search"]
  ]);
  const addresses = capabilities.flatMap(({ name, within }) => {
    const purpose = addressed.get(name);
    return purpose === void 0 ? [] : (within ?? []).map((each2) => ({ ...each2, purpose }));
  });
  const answers = texts(at(root, "editorial_answers", "url")).map((each2) => ({ ...each2, purpose: "knowledge" }));
  const endpoints = [...addresses, ...answers].map(({ text, line, purpose }) => {
    if (/^[0-9a-f-]{36}(?:\/|$)/i.test(text)) return void 0;
    const endpoint = draftEndpoint(text, purpose, placeIn(file, line));
    if (endpoint === void 0) unread.add(line);
    return endpoint;
  });
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] };
}
function readSettings(root, file) {
  const label = filledText(at(root, "sensitivity_label", "id"));
  const list = (name, nodes, key) => {
    const found = nodes.flatMap((node) => [
      ...texts(at(node, "file")),
      ...has(node, "file") ? [] : texts(at(node, "id"))
    ]);
    const values = [...new Set(found.map(({ text }) => text.replace(/^\.\//, "")))].sort(compareText);
    const place = placeIn(file, found[0]?.line ?? lineOfKey(root, key));
    return { name, value: values.join(", ") || "none", exposure: values.length, weight: "medium", place };
  };
  return [
    list("actions", items(at(root, "actions")), "actions"),
    list("worker-agents", items(at(root, "worker_agents")), "worker_agents"),
    {
      name: "sensitivity-label",
      value: label ?? "none",
      exposure: label === void 0 ? 1 : 0,
      weight: "medium",
      place: placeIn(file, lineOfKey(root, "sensitivity_label"))
    },
    {
      name: "manifest-version",
      value: filledText(at(root, "version")) ?? "not given",
      exposure: 0,
      weight: "low",
      place: placeIn(file, lineOfKey(root, "version"))
    }
  ];
}

// src/read/copilot/runtimes.ts
function readRuntimes(root) {
  return items(at(root, "runtimes")).map((node) => {
    const type = filledText(at(node, "type")) ?? "OpenApi";
    const [spec, auth] = [at(node, "spec"), at(node, "auth")];
    const [url = null] = texts(at(spec, "url"));
    const named = texts(at(node, "run_for_functions"));
    return {
      type,
      line: lineOfKey(node, "type"),
      auth: type === "LocalPlugin" ? null : vaultKind(at(auth, "type")),
      reference: filledText(at(auth, "reference_id")) === void 0 ? null : { line: lineOfKey(auth, "reference_id") },
      url,
      isFile: url !== null && isPath(url.text),
      inline: filledText(at(spec, "api_description")) !== void 0,
      functions: named.length > 0 ? named : [{ text: "*", line: lineOfKey(node, "type") }],
      dynamic: type === "RemoteMCPServer" && isDynamic(spec, named)
    };
  });
}
function isPath(text) {
  return !/^[a-z][a-z0-9+.-]*:/i.test(text) && readHost(text)?.template !== true;
}
function isDynamic(spec, named) {
  const said = flag(at(spec, "enable_dynamic_discovery"));
  if (said !== void 0) return said;
  return !has(spec, "mcp_tool_description") && (named.length === 0 || named.some(({ text }) => text.includes("*")));
}
function sayTarget({ url, isFile, type }) {
  if (url === null) return type;
  if (isFile) return url.text.replace(/^\.\/|[?#].*$/gs, "");
  return draftEndpoint(url.text, "tools", { file: "", line: null })?.host ?? type;
}

// src/read/copilot/plugin.ts
function readPlugin(root, file, around) {
  const runtimes = readRuntimes(root);
  const remote = runtimes.filter(({ url, isFile }) => url !== null && !isFile);
  const endpoints = remote.map(
    ({ type, url }) => url === null ? void 0 : draftEndpoint(url.text, type === "RemoteMCPServer" ? "tools" : "description", placeIn(file, url.line))
  );
  const connector = draftConnector({
    format: "copilot-agent",
    id: file.path,
    name: filledText(at(root, "name_for_human")) ?? filledText(at(root, "namespace")) ?? file.path,
    role: "definition",
    places: [placeIn(file, lineOfKey(root, "name_for_human"))],
    auth: readAuth(runtimes, file),
    endpoints: distinctEndpoints(endpoints),
    operations: readOperations(root, runtimes, file),
    settings: readSettings2(root, runtimes, file),
    secrets: [...readSecrets(runtimes, file), ...scanSecrets(root, file)]
  });
  const unread = remote.filter((_, index) => endpoints[index] === void 0);
  return { connectors: [connector], gaps: sayGaps(runtimes, unread, file, around) };
}
function readAuth(runtimes, file) {
  const byKind = new Map(runtimes.flatMap(({ auth, line }) => auth === null ? [] : [[auth, line]]));
  return [...byKind].map(([kind, line]) => ({
    kind,
    name: kind,
    provider: null,
    scopes: [],
    place: placeIn(file, line)
  }));
}
function readOperations(root, runtimes, file) {
  const operations = /* @__PURE__ */ new Map();
  for (const { functions, auth } of runtimes) {
    for (const { text: id, line } of functions)
      if (!operations.has(id))
        operations.set(id, { id, auth, writes: false, deprecated: false, place: placeIn(file, line) });
  }
  for (const node of items(at(root, "functions"))) {
    const id = filledText(at(node, "name"));
    if (id === void 0) continue;
    const known = operations.get(id);
    const auth = known?.auth ?? operations.get("*")?.auth ?? null;
    const handling = texts(at(node, "capabilities", "security_info", "data_handling")).map(({ text }) => text);
    const writes = handling.includes("ResourceStateUpdate") || handling.includes("DataExport");
    operations.set(id, { id, auth, writes, deprecated: false, place: placeIn(file, lineOfKey(node, "name")) });
  }
  return [...operations.values()];
}
function readSettings2(root, runtimes, file) {
  const list = (name, found, weight) => {
    const values = [...new Set(found.map(({ text }) => text))].sort(compareText);
    const place = placeIn(file, found[0]?.line ?? root.line);
    return { name, value: values.join(", ") || "none", exposure: values.length, weight, place };
  };
  const dynamic = runtimes.filter((each2) => each2.dynamic).map((each2) => ({ text: sayTarget(each2), line: each2.line }));
  const local = runtimes.filter(({ type }) => type === "LocalPlugin").map(({ line }) => ({ text: "add-in", line }));
  return [
    list("dynamic-tools", dynamic, "high"),
    list("runs-on-device", local, "medium"),
    list("unasked-functions", items(at(root, "functions")).flatMap(unasked), "medium"),
    {
      name: "manifest-version",
      value: filledText(at(root, "schema_version")) ?? "",
      exposure: 0,
      weight: "low",
      place: placeIn(file, lineOfKey(root, "schema_version"))
    }
  ];
}
function unasked(node) {
  const confirmation = at(node, "capabilities", "confirmation");
  const never = filledText(at(confirmation, "type")) === "None" || flag(at(confirmation, "isNonConsequential")) === true;
  return never ? [...texts(at(node, "name"))] : [];
}
function readSecrets(runtimes, file) {
  return runtimes.flatMap(
    (runtime) => runtime.reference === null ? [] : [{ name: `sign-in to ${sayTarget(runtime)}`, kind: "reference", place: placeIn(file, runtime.reference.line) }]
  );
}
function sayGaps(runtimes, unread, file, around) {
  const gap = (line, reason) => ({ kind: "unknown", file: file.path, line, reason });
  return [
    ...unread.map(({ url, line }) => unreadAddress(placeIn(file, url?.line ?? line))),
    ...runtimes.flatMap(({ url, isFile, inline, line }) => {
      if (inline) return [gap(line, "the API it calls is described in place, as a text, which is not read")];
      if (url === null || !isFile) return [];
      const path = resolveWithin(folderOf(file.path), url.text);
      if (path !== void 0 && around.has(path)) return [];
      return [gap(url.line, "the file it names as the description of its API is not there")];
    })
  ];
}

// src/read/connectors/copilot-agent.ts
var copilotAgent = {
  name: "copilot-agent",
  title: "Microsoft 365 Copilot agent or plugin",
  specification: "https://learn.microsoft.com/microsoft-365/copilot/extensibility/declarative-agent-manifest-1.8",
  names: [],
  content: {
    names: ["**/*.{json,jsonc}"],
    pattern: /\/copilot(?:-extensions)?\/(?:[\w.-]{1,20}\/)?(?:declarative-|plugin)|"run_for_functions"\s*:|"conversation_starters"\s*:|"RemoteMCPServer"/
  },
  read(file, around) {
    const root = rootOf(file);
    if (root === void 0) return null;
    if (isPlugin(root)) return readPlugin(root, file, around);
    return isAgent(root) ? readAgent(root, file, around) : null;
  }
};
function isPlugin(root) {
  return /^v2(?:\.\d{1,3})?$/.test(filledText(at(root, "schema_version")) ?? "") && at(root, "runtimes")?.kind === "list";
}
function isAgent(root) {
  if (filledText(at(root, "name")) === void 0 || !has(root, "instructions")) return false;
  if (/\/declarative-(?:agent|copilot)\b/.test(filledText(at(root, "$schema")) ?? "")) return true;
  const isVersioned = /^v1(?:\.\d{1,3})?$/.test(filledText(at(root, "version")) ?? "");
  return isVersioned && ["capabilities", "actions", "conversation_starters"].some((key) => has(root, key));
}
export {
  copilotAgent
};
