import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_picomatch
} from "./chunk-V26EPMUB.js";
import {
  decodeText
} from "./chunk-FZDP2HCS.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  documentOf,
  handParser,
  isScript,
  visit
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
  findFile
} from "./chunk-BYZRSSJP.js";
import {
  compareText,
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  EVENT_ID,
  YAMLException,
  getScalarValue,
  holdsTooManyDocuments,
  lineFinder,
  maximumDocuments,
  parseEvents
} from "./chunk-W4RDVNCW.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/read/ownership/path-pattern.ts
var longest = 4096;
function readPathPattern(pattern) {
  if (pattern.length > longest || pattern === "" || pattern === "/" || pattern.includes("***") || /^\\?[!#]|[[\]]/.test(pattern))
    return null;
  const anchored = pattern.startsWith("/");
  const folder2 = pattern.endsWith("/");
  const inner = pattern.slice(anchored ? 1 : 0, folder2 ? -1 : void 0);
  const parts = inner.split("/");
  if (parts.some((part) => part === "")) return null;
  const last = parts.at(-1);
  return {
    // A folder is everything in it, and not a file of its name.
    segments: [...parts.map(readSegment), ...folder2 ? [{ kind: "any" }] : []],
    below: !folder2 && last !== "*" && last !== "**",
    anywhere: !anchored && parts.length === 1
  };
}
function readSegment(text) {
  if (text === "**") return { kind: "any" };
  const tokens = [];
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter === "\\" && index + 1 < text.length) tokens.push(text.charAt(++index));
    else if (letter !== "*") tokens.push(letter === "?" ? anyLetter : letter);
    else if (tokens.at(-1) !== anyText) tokens.push(anyText);
  }
  const literal = !tokens.includes(anyText) && !tokens.includes(anyLetter);
  return literal ? { kind: "literal", text: tokens.join("") } : { kind: "glob", tokens };
}
var anyText = "**";
var anyLetter = "??";
function fitsPath({ segments, below, anywhere }, path) {
  if (!anywhere) return fitsFrom(segments, below, path, 0);
  for (let start = 0; start < path.length; start++) if (fitsFrom(segments, below, path, start)) return true;
  return false;
}
function fitsFrom(segments, below, path, start) {
  let [at, from] = [0, start];
  let [star, retry] = [-1, start];
  while (from < path.length) {
    const segment = segments[at];
    if (segment?.kind === "any") {
      star = at++;
      retry = from;
      if (at === segments.length) return true;
    } else if (segment !== void 0 && fitsSegment(segment, path[from] ?? "")) {
      at++;
      from++;
      if (at === segments.length && below) return true;
    } else if (star === -1) return false;
    else {
      at = star + 1;
      from = ++retry;
    }
  }
  return at === segments.length;
}
function fitsSegment(segment, text) {
  if (segment.kind === "literal") return segment.text === text;
  return segment.kind === "glob" && fitsTokens(segment.tokens, text);
}
function fitsTokens(tokens, text) {
  const last = tokens.at(-1);
  if (last !== anyText && last !== anyLetter && last !== text.at(-1)) return false;
  let [at, from] = [0, 0];
  let [star, retry] = [-1, 0];
  while (from < text.length) {
    const token = tokens[at];
    if (token === anyText) {
      star = at++;
      retry = from;
    } else if (token !== void 0 && (token === anyLetter || token === text[from])) {
      at++;
      from++;
    } else if (star === -1) return false;
    else {
      at = star + 1;
      from = ++retry;
    }
  }
  while (tokens[at] === anyText) at++;
  return at === tokens.length;
}

// src/read/ownership/codeowners.ts
var largestBytes = 3 * 1024 * 1024;
var maximumAttempts = 5e6;
function readCodeowners(text) {
  if (text.length > largestBytes || new TextEncoder().encode(text).length > largestBytes) return () => null;
  const index = indexLines(text.split("\n").flatMap((line, position) => readLine(line, position) ?? []));
  const known2 = /* @__PURE__ */ new Map();
  const attempts = { left: maximumAttempts };
  return (path) => {
    let owners = known2.get(path);
    if (owners === void 0) {
      owners = findOwners(index, path.split("/"), attempts);
      known2.set(path, owners);
    }
    return owners;
  };
}
function readLine(text, position) {
  const [pattern, ...owners] = wordsOf(text);
  if (pattern === void 0 || !owners.every(isOwner)) return null;
  const read = readPathPattern(pattern);
  return read === null ? null : { position, pattern: read, owners: owners.length === 0 ? null : [...new Set(owners)].join(" ") };
}
function wordsOf(line) {
  const words = [];
  let word = "";
  for (let index = 0; index < line.length; index++) {
    const letter = line.charAt(index);
    if (letter === "\\" && index + 1 < line.length) word += letter + line.charAt(++index);
    else if (letter === " " || letter === "	" || letter === "\r") {
      if (word !== "") words.push(word);
      word = "";
    } else if (letter === "#" && word === "") return words;
    else word += letter;
  }
  if (word !== "") words.push(word);
  return words;
}
function isOwner(word) {
  return /^@[^@\s]+$/.test(word) || /^[^@\s]+@[^@\s]+$/.test(word);
}
function indexLines(lines) {
  const byFirst = /* @__PURE__ */ new Map();
  const byPart = /* @__PURE__ */ new Map();
  const others = [];
  for (const line of lines.toReversed()) {
    const { segments, anywhere } = line.pattern;
    const [first] = segments;
    const literal = segments.findLast((segment) => segment.kind === "literal");
    if (first?.kind === "literal" && !anywhere) addTo(byFirst, first.text, line);
    else if (literal !== void 0) addTo(byPart, literal.text, line);
    else others.push(line);
  }
  return { byFirst, byPart, others };
}
function addTo(index, key, line) {
  const alike = index.get(key);
  if (alike === void 0) index.set(key, [line]);
  else alike.push(line);
}
function findOwners({ byFirst, byPart, others }, path, attempts) {
  let best;
  const consider = (lines) => {
    for (const line of lines ?? []) {
      if (best !== void 0 && line.position < best.position || attempts.left-- <= 0) return;
      if (!fitsPath(line.pattern, path)) continue;
      best = line;
      return;
    }
  };
  consider(byFirst.get(path[0] ?? ""));
  for (const part of new Set(path)) consider(byPart.get(part));
  consider(others);
  return attempts.left < 0 ? null : best?.owners ?? null;
}

// src/read/ownership/wildcard.ts
function matchesWildcard(pattern, text) {
  let [at, from] = [0, 0];
  let star = -1;
  let retry = 0;
  while (from < text.length) {
    if (pattern[at] === "*") {
      star = at++;
      retry = from;
    } else if (at < pattern.length && pattern[at] === text[from]) {
      at++;
      from++;
    } else if (star === -1) return false;
    else {
      at = star + 1;
      from = ++retry;
    }
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}

// src/read/owners.ts
var codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function nameOwners(connectors, rules) {
  const ownersOf2 = rules.codeowners === null ? () => null : readCodeowners(rules.codeowners);
  const annotated = indexAnnotations(rules.annotations);
  return connectors.map((connector) => {
    const file = connector.places[0]?.file;
    const owner = annotated(connectorKey(connector)) ?? (file === void 0 ? null : ownersOf2(file)) ?? connector.owner;
    return owner === connector.owner ? connector : { ...connector, owner };
  });
}
function indexAnnotations(annotations) {
  const exact = /* @__PURE__ */ new Map();
  const patterns = [];
  annotations.forEach(({ connector, owner }, position) => {
    if (connector.includes("*")) patterns.push({ position, pattern: connector, owner });
    else exact.set(connector, { position, owner });
  });
  patterns.reverse();
  return (key) => {
    const named = exact.get(key);
    const fitting = patterns.find(
      ({ position, pattern }) => position > (named?.position ?? -1) && matchesWildcard(pattern, key)
    );
    return fitting?.owner ?? named?.owner ?? null;
  };
}

// src/read/formats-of.ts
var known = /* @__PURE__ */ new WeakMap();
function formatsOf(claim, file) {
  let formats = known.get(file);
  if (formats === void 0) {
    const isNamed = (format) => claim.certain.has(format.name);
    formats = [
      ...claim.formats.filter(isNamed),
      ...claim.formats.filter((format) => !isNamed(format) && format.content?.pattern.test(file.text) === true)
    ];
    known.set(file, formats);
  }
  return formats;
}
function readerOf(format, readers) {
  const reader = readers.get(format.name);
  if (reader === void 0) throw new Error(`The reader of ${format.name} was not loaded.`);
  return reader;
}

// src/read/merge-connectors.ts
function mergeConnectors(connectors) {
  const groups = [];
  let last;
  for (const connector of sortBy(connectors, versionedKey, firstFile)) {
    const key = versionedKey(connector);
    if (key === last) groups.at(-1)?.push(connector);
    else groups.push([connector]);
    last = key;
  }
  return groups.map((group) => group.length === 1 ? group[0] : merge(group));
}
function versionedKey(connector) {
  return `${connectorKey(connector)}
${connector.version ?? ""}
${connector.pin?.value ?? ""}`;
}
function firstFile(connector) {
  const place2 = connector.places[0];
  return place2 === void 0 ? "" : `${place2.file}
${String(place2.line ?? 0).padStart(9, "0")}`;
}
function merge(group) {
  const union = (listOf, keyOf2) => {
    const seen = /* @__PURE__ */ new Set();
    return group.flatMap((connector) => {
      const fresh = listOf(connector).filter((item) => !seen.has(keyOf2(item)));
      for (const item of fresh) seen.add(keyOf2(item));
      return fresh;
    });
  };
  return {
    ...group[0],
    pinComment: group.find((connector) => connector.pinComment !== null)?.pinComment ?? null,
    runsCode: group.some((connector) => connector.runsCode),
    auth: union(
      (connector) => connector.auth,
      (auth) => `${auth.name}
${auth.kind}
${auth.scopes.map((scope) => scope.value).join("\n")}`
    ),
    endpoints: union(
      (connector) => connector.endpoints,
      (item) => `${item.direction} ${item.purpose} ${item.scheme} ${item.host}`
    ),
    triggers: union(
      (connector) => connector.triggers,
      (item) => `${item.event} ${item.filter}`
    ),
    operations: union(
      (connector) => connector.operations,
      (item) => item.id
    ),
    code: union(
      (connector) => connector.code,
      (item) => `${item.kind} ${item.name} ${item.digest}`
    ),
    settings: union(
      (connector) => connector.settings,
      (item) => `${item.name} ${item.value}`
    ),
    deprecations: union(
      (connector) => connector.deprecations,
      (item) => `${item.signal} ${item.subject}`
    ),
    secrets: union(
      (connector) => connector.secrets,
      (item) => `${item.kind} ${item.name}`
    ),
    uses: [...new Set(group.flatMap((connector) => connector.uses))].sort(compareText),
    places: union(
      (connector) => connector.places,
      (place2) => `${place2.file}:${place2.line}`
    )
  };
}

// src/read/inventory.ts
function readInventory(input) {
  const connectors = [];
  const lockfiles = [];
  const gaps = [...input.gaps];
  for (const claim of input.claims) {
    const file = input.around.file(claim.path);
    if (file === void 0) continue;
    if (claim.lockfile !== null) {
      const reading = claim.lockfile.read(file);
      if ("reason" in reading) gaps.push(unreadable(file, reading.line, reading.reason));
      else {
        lockfiles.push(reading.lockfile);
        for (const gap of reading.gaps) gaps.push(gap);
      }
    } else readConnectors(file, claim, input, connectors, gaps);
  }
  return {
    source: input.tree.source,
    commit: input.tree.commit,
    connectors: nameOwners(sortBy(mergeConnectors(connectors), connectorKey), input.owners),
    lockfiles: sortBy(lockfiles, (lockfile) => lockfile.file),
    gaps: sortGaps(gaps)
  };
}
function readConnectors(file, claim, { around, readers }, connectors, gaps) {
  const formats = formatsOf(claim, file).map((format) => readerOf(format, readers));
  const byName = formats.filter((format) => claim.certain.has(format.name));
  const byContent = formats.filter(
    (format) => !claim.certain.has(format.name) && format.belongs?.(file, around) !== false
  );
  if (byName.length === 0 && byContent.length === 0) return;
  const document = documentOf(file);
  if (document.kind === "broken") {
    const meant = sayFormats(byName.length > 0 ? byName : byContent);
    const isTemplate = byName.length === 0 && !isScript(file.path) && isTemplated(file.text);
    const reason = isTemplate ? templated : document.reason;
    gaps.push(unreadable(file, document.line, `${reason}; it should be ${meant}`));
    return;
  }
  for (const format of [...byName, ...byContent]) {
    const reading = format.read(file, around);
    if (reading === null) continue;
    for (const connector of reading.connectors) connectors.push(connector);
    for (const gap of reading.gaps) gaps.push(gap);
    for (const gap of duplicateGaps(file, document.duplicates)) gaps.push(gap);
    return;
  }
}
var templated = "it is templated, so what it says is known only once it is filled in";
function isTemplated(text) {
  return /^[ \t]*(?:- )?\{[{%]|:[ \t]+\{\{/m.test(text);
}
var maximumDuplicates = 20;
function duplicateGaps(file, duplicates) {
  const gaps = duplicates.slice(0, maximumDuplicates).map(({ key, line }) => {
    const shown = JSON.stringify(key.length > 200 ? `${key.slice(0, 200)}…` : key);
    return unreadable(
      file,
      line,
      `the key ${shown} stands twice with different values, and tools disagree which one counts`
    );
  });
  const [next] = duplicates.slice(maximumDuplicates);
  if (next === void 0) return gaps;
  const more = duplicates.length - maximumDuplicates;
  return [...gaps, unreadable(file, next.line, `${more} more keys from here on stand twice with different values`)];
}
function unreadable(file, line, reason) {
  return { kind: "unreadable", file: file.path, line, reason };
}
function sayFormats(formats) {
  const title = formats.map((format) => format.title).join(" or ");
  return `${/^(?:[aeio]|n8n)/i.test(title) ? "an" : "a"} ${title}`;
}
function sortGaps(gaps) {
  return [...gaps].sort(
    (left, right) => compareText(left.file, right.file) || (left.line ?? 0) - (right.line ?? 0) || compareText(left.reason, right.reason)
  );
}

// src/read/select.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);

// src/read/claims.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/read/connector-formats.ts
var connectorFormats = [
  {
    name: "ai-plugin",
    names: ["**/.well-known/ai-plugin.json"],
    content: { names: ["**/*ai-plugin*.json"], pattern: /"schema_version"\s*:\s*"v?1(?:\.\d+)*"/ },
    load: () => import("./ai-plugin-BR5IZZTI.js").then((reader) => reader.aiPlugin)
  },
  {
    name: "airbyte-connector",
    names: [],
    content: { names: ["**/*.{yaml,yml}"], pattern: /(?:^|[\s{,])["']?(?:docker(?:Repository|ImageTag)["']?[ \t]*:|type["']?[ \t]*:[ \t]*["']?(?:DeclarativeSource|CheckStream|CheckDynamicStream)\b)/ },
    load: () => import("./airbyte-connector-JXE4V2VV.js").then((reader) => reader.airbyteConnector)
  },
  {
    name: "apps-script",
    names: ["**/appsscript.json"],
    load: () => import("./apps-script-XWFL53UZ.js").then((reader) => reader.appsScript)
  },
  {
    name: "asyncapi",
    names: [],
    content: { names: ["**/*.{json,jsonc,yml,yaml}"], pattern: /^["']?asyncapi["']?\s*:\s*["']?\d+\.|"asyncapi"\s*:\s*"?\d+\./m },
    load: () => import("./asyncapi-XND6IZEF.js").then((reader) => reader.asyncapi)
  },
  {
    name: "atlassian-connect",
    names: ["**/atlassian-connect*.json"],
    content: { names: ["**/*.json"], pattern: /"signed-install"\s*:|"lifecycle"\s*:\s*\{\s*"installed"\s*:\s*"/ },
    load: () => import("./atlassian-connect-UF4AYM7K.js").then((reader) => reader.atlassianConnect)
  },
  {
    name: "camunda-template",
    names: [],
    content: { names: ["**/*.{json,bpmn}"], pattern: /"\$schema"\s*:\s*"[^"]{0,300}zeebe-element-templates-json-schema|http:\/\/camunda\.org\/schema\/zeebe\// },
    load: () => import("./camunda-template-SSHCX6KU.js").then((reader) => reader.camundaTemplate)
  },
  {
    name: "claude-plugin",
    names: ["**/.claude-plugin/plugin.json"],
    together: true,
    content: { names: ["**/hooks.json", "**/.lsp.json", "**/monitors.json"], pattern: /(?!)/ },
    load: () => import("./claude-plugin-7YR4ZN7F.js").then((reader) => reader.claudePlugin)
  },
  {
    name: "cloudformation",
    names: [],
    content: { names: ["**/*.{json,yml,yaml,template}"], pattern: /AWSTemplateFormatVersion|AWS::Serverless-\d|["']?Type["']?\s*:\s*["']?AWS::[A-Z]\w*::/ },
    load: () => import("./cloudformation-YKCDDY65.js").then((reader) => reader.cloudformation)
  },
  {
    name: "compose",
    names: ["**/{compose,docker-compose}.{yml,yaml}"],
    gathers: true,
    content: { names: ["**/*compose*.{yml,yaml}", "**/docker-stack*.{yml,yaml}"], pattern: /^services[ \t]*:/m },
    load: () => import("./compose-YTGO7UH6.js").then((reader) => reader.compose)
  },
  {
    name: "copilot-agent",
    names: [],
    content: { names: ["**/*.{json,jsonc}"], pattern: /\/copilot(?:-extensions)?\/(?:[\w.-]{1,20}\/)?(?:declarative-|plugin)|"run_for_functions"\s*:|"conversation_starters"\s*:|"RemoteMCPServer"/ },
    load: () => import("./copilot-agent-MHSKVUQ2.js").then((reader) => reader.copilotAgent)
  },
  {
    name: "dockerfile",
    names: ["**/Dockerfile", "**/Containerfile", "**/*.{dockerfile,containerfile}"],
    content: { names: ["**/Dockerfile[._-]*", "**/Containerfile[._-]*"], pattern: /^[ \t]*FROM[ \t]+\S/im },
    load: () => import("./dockerfile-WBXQYYWC.js").then((reader) => reader.dockerfile)
  },
  {
    name: "entra-manifest",
    names: [],
    content: { names: ["**/*.{json,jsonc}"], pattern: /"(?:requiredResourceAccess|resourceAppId|signInAudience)"\s*:/ },
    load: () => import("./entra-manifest-PRT32IYA.js").then((reader) => reader.entraManifest)
  },
  {
    name: "forge-app",
    names: [],
    content: { names: ["**/*manifest*.{yml,yaml}"], pattern: /ari:cloud:ecosystem::app|^\ufeff?app:[ \t]*(?:#.*)?\r?$/m },
    load: () => import("./forge-app-A4NZX5OT.js").then((reader) => reader.forgeApp)
  },
  {
    name: "github-action",
    names: ["**/action.{yml,yaml}"],
    together: true,
    load: () => import("./github-action-XLXI7FX2.js").then((reader) => reader.githubAction)
  },
  {
    name: "github-app-manifest",
    names: [],
    content: { names: ["**/*{app,manifest}*.{json,yml,yaml}"], pattern: /^[ \t{]*["']?default_(?:permissions|events)["']?[ \t]*:|[{,]\s*"default_(?:permissions|events)"\s*:/m },
    load: () => import("./github-app-manifest-GY6OLJBS.js").then((reader) => reader.githubAppManifest)
  },
  {
    name: "github-workflow",
    names: [".github/workflows/*.{yml,yaml}"],
    together: true,
    load: () => import("./github-workflow-DOTLWZKJ.js").then((reader) => reader.githubWorkflow)
  },
  {
    name: "gitlab-ci",
    names: ["**/.gitlab-ci.{yml,yaml}", "**/*.gitlab-ci.{yml,yaml}", ".gitlab/ci/**/*.{yml,yaml}", ".gitlab-ci/**/*.{yml,yaml}"],
    gathers: true,
    content: { names: ["**/*.{yml,yaml}"], pattern: /^spec:[ \t]*(?:#.*)?\r?\n[ \t]+inputs:/m },
    load: () => import("./gitlab-ci-NMHTHMDG.js").then((reader) => reader.gitlabCi)
  },
  {
    name: "hubspot-app",
    names: ["**/*-hsmeta.json", "**/public-app.json"],
    together: true,
    content: { names: ["**/{app,webhooks,hsproject}.json"], pattern: /"scopes"\s*:\s*\[/ },
    load: () => import("./hubspot-app-X3ODFPWL.js").then((reader) => reader.hubspotApp)
  },
  {
    name: "iam-policy",
    names: [],
    content: { names: ["**/*.json"], pattern: /"Statement"\s*:/ },
    load: () => import("./iam-policy-SEGA52LZ.js").then((reader) => reader.iamPolicy)
  },
  {
    name: "kamelet",
    names: ["**/*.kamelet.{yaml,yml}"],
    content: { names: ["**/*.{yaml,yml}"], pattern: /^kind:\s*["']?Kamelet["']?\s*(?:#.*)?$/m },
    load: () => import("./kamelet-QYFO4JXO.js").then((reader) => reader.kamelet)
  },
  {
    name: "kubernetes-rbac",
    names: [],
    content: { names: ["**/*.{yaml,yml,json}"], pattern: /["']?apiVersion["']?[ \t]*:[ \t]*["']?rbac\.authorization\.k8s\.io\/|^kind:[ \t]*["']?(?:Cluster)?Role(?:Binding)?["']?[ \t]*(?:#.*)?\r?$/m },
    load: () => import("./kubernetes-rbac-X2WS2HOP.js").then((reader) => reader.kubernetesRbac)
  },
  {
    name: "logic-app",
    names: [],
    content: { names: ["**/*.{json,bicep}"], pattern: /"(?:managedApi|serviceProvider|apiManagement|function|agent)Connections"\s*:|Microsoft\.Logic\/(?:workflows|schemas)|"Microsoft\.Web\/connections"|ExtensionBundle\.Workflows|'Microsoft\.(?:Logic\/workflows|Web\/connections)@/i },
    load: () => import("./logic-app-PUFV2EYW.js").then((reader) => reader.logicApp)
  },
  {
    name: "make-app",
    names: [],
    content: { names: ["**/makecomapp.json", "**/*.imljson"], pattern: /"generalCodeFiles"\s*:/ },
    load: () => import("./make-app-PNIJBTRS.js").then((reader) => reader.makeApp)
  },
  {
    name: "mcp-config",
    names: ["**/.mcp.json", "**/.cursor/mcp.json", "**/.vscode/mcp.json", "**/.gemini/settings.json", "**/.claude/settings*.json", "**/claude_desktop_config.json", "**/*.code-workspace"],
    content: { names: ["**/{mcp,mcp-config,mcp_config,mcp_settings,cline_mcp_settings}.json", "**/.vscode/settings.json", "**/{devcontainer,.devcontainer}.json"], pattern: /"(?:mcpServers|servers)"\s*:/ },
    load: () => import("./mcp-config-AW7YCW4Y.js").then((reader) => reader.mcpConfig)
  },
  {
    name: "mcp-server",
    names: [],
    content: { names: ["**/*server*.json"], pattern: /\bstatic\.modelcontextprotocol\.io\/schemas\/[^"\s]{1,40}\/server\.schema\.json|"(?:registryType|registry_type|registry_name|remotes)"\s*:/ },
    load: () => import("./mcp-server-2I3NHMSH.js").then((reader) => reader.mcpServer)
  },
  {
    name: "mule-app",
    names: ["**/mule-artifact.json", "**/src/main/mule/**/*.xml"],
    content: { names: ["**/pom.xml", "**/src/main/resources/**/*.{yaml,yml,properties}"], pattern: /\S/ },
    load: () => import("./mule-app-BWMDSJBP.js").then((reader) => reader.muleApp)
  },
  {
    name: "n8n-node-package",
    names: [],
    content: { names: ["**/package.json", "**/*.{credentials,node}.{ts,js}", "**/{nodes,credentials}/**/*.{ts,js}"], pattern: /"n8n"\s*:\s*\{|\bn8n-workflow\b|\bICredentialType\b|\bthis\.documentationUrl\b|^\s*documentationUrl\s*=/m },
    load: () => import("./n8n-node-package-LXBDQ22Z.js").then((reader) => reader.n8nNodePackage)
  },
  {
    name: "n8n-workflow",
    names: [],
    content: { names: ["**/*.json"], pattern: /"typeVersion"\s*:\s*\d/ },
    load: () => import("./n8n-workflow-YOH3DVGE.js").then((reader) => reader.n8nWorkflow)
  },
  {
    name: "node-red",
    names: ["**/flows.json", "**/flows_*.json"],
    content: { names: ["**/*.json", "**/settings.js"], pattern: /"wires"\s*:\s*\[/ },
    load: () => import("./node-red-OT3E2I6K.js").then((reader) => reader.nodeRed)
  },
  {
    name: "openapi",
    names: [],
    content: { names: ["**/*.{json,jsonc,yml,yaml}"], pattern: /^["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.|"(?:openapi|swagger)"\s*:\s*"?[23]\./m },
    load: () => import("./openapi-INEYPGM7.js").then((reader) => reader.openapi)
  },
  {
    name: "pipedream-component",
    names: [],
    content: { names: ["**/*.app.{mjs,mts,js,ts}", "**/{actions,sources,common}/**/*.{mjs,mts}", "**/components/*/{actions,sources,common}/**/*.{js,ts}"], pattern: /\btype\s*:\s*["'`](?:app|action|source)["'`]|["'`]\$\.(?:interface|service)\.|["']@pipedream\// },
    load: () => import("./pipedream-component-ETFK5N5C.js").then((reader) => reader.pipedreamComponent)
  },
  {
    name: "postman-collection",
    names: ["**/*.postman_collection.json", "**/*.postman_environment.json", "**/*.postman_globals.json"],
    content: { names: ["**/*.json"], pattern: /"https?:\/\/schema\.(?:get)?postman\.com\/|"_postman_variable_scope"\s*:/ },
    load: () => import("./postman-collection-EWZI4TY4.js").then((reader) => reader.postmanCollection)
  },
  {
    name: "power-platform-connector",
    names: ["**/apiDefinition.swagger.json", "**/apiProperties.json", "**/*_openapidefinition.json", "**/*_connectionparameters.json", "**/*_connectionparametersets.json", "**/*_policytemplateinstances.json"],
    content: { names: ["**/settings.json"], pattern: /"api(?:Definition|Properties)"\s*:\s*"/ },
    load: () => import("./power-platform-connector-TSP4S7Y6.js").then((reader) => reader.powerPlatformConnector)
  },
  {
    name: "power-platform-solution",
    names: ["**/Other/Solution.xml", "**/Other/Customizations.xml", "**/connectionreferences/**/*.xml", "**/CanvasApps/*.meta.xml", "**/Workflows/*-????????-????-????-????-????????????.json", "**/environmentvariabledefinitions/*/environmentvariabledefinition.xml", "**/environmentvariabledefinitions/*/environmentvariablevalues.json"],
    content: { names: ["**/*.json"], pattern: /\/providers\/Microsoft\.PowerApps\/apis\/|"connectionReferenceLogicalName"\s*:/i },
    load: () => import("./power-platform-solution-BMZUCS3S.js").then((reader) => reader.powerPlatformSolution)
  },
  {
    name: "salesforce-metadata",
    names: ["**/*.{authprovider,connectedApp,corsWhitelistOrigin,cspTrustedSite,eca,ecaGlblOauth,ecaOauth,ecaOauthPlcy,externalCredential,namedCredential,remoteSite}-meta.xml"],
    together: true,
    content: { names: ["**/*.{authprovider,connectedApp,corsWhitelistOrigin,cspTrustedSite,eca,ecaGlblOauth,ecaOauth,ecaOauthPlcy,externalCredential,namedCredential,remoteSite}"], pattern: /soap\.sforce\.com\/2006\/04\/metadata/ },
    load: () => import("./salesforce-metadata-ZXK2ROZY.js").then((reader) => reader.salesforceMetadata)
  },
  {
    name: "salesforce-project",
    names: [],
    content: { names: ["**/sfdx-project.json", "**/package.xml", "**/*-meta.xml"], pattern: /"(?:packageDirectories|sourceApiVersion)"\s{0,100}:|<Package\s[^<>]{0,500}soap\.sforce\.com|<apiVersion>\s{0,100}(?:7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40)(?:\.0)?\s{0,100}<\/apiVersion>/ },
    load: () => import("./salesforce-project-RK4K4EFF.js").then((reader) => reader.salesforceProject)
  },
  {
    name: "servicenow-app",
    names: ["**/{oauth_entity,sys_alias,sys_app,sys_properties,sys_rest_message,sys_scope_privilege,sys_ws}_*.xml"],
    together: true,
    load: () => import("./servicenow-app-KXYVN6VG.js").then((reader) => reader.servicenowApp)
  },
  {
    name: "shopify-app",
    names: ["**/shopify.app.toml", "**/shopify.app.*.toml"],
    load: () => import("./shopify-app-PSRRUF4W.js").then((reader) => reader.shopifyApp)
  },
  {
    name: "slack-manifest",
    names: [],
    content: { names: ["**/*.{json,jsonc,yml,yaml}"], pattern: /["']?display_information["']?\s*:/ },
    load: () => import("./slack-manifest-SNPKBZON.js").then((reader) => reader.slackManifest)
  },
  {
    name: "stripe-app",
    names: ["**/stripe-app.json", "**/stripe-app.*.json"],
    together: true,
    load: () => import("./stripe-app-4SDP6XQS.js").then((reader) => reader.stripeApp)
  },
  {
    name: "teams-manifest",
    names: [],
    content: { names: ["**/*.{json,jsonc}"], pattern: /MicrosoftTeams\.schema\.json|"manifestVersion"\s*:\s*"(?:[01]\.\d|m365DevPreview|devPreview|<<|\$?\{)/i },
    load: () => import("./teams-manifest-IRKB5C2P.js").then((reader) => reader.teamsManifest)
  },
  {
    name: "terraform",
    names: ["**/.terraform.lock.hcl", "**/*.tf.json", "**/*.tofu.json"],
    content: { names: ["**/*.{tf,tofu}"], pattern: /\baws_(?:iam_|lambda_permission\b)|\b(?:access|assume_role|resource)_policy\b|\bStatement\b/ },
    load: () => import("./terraform-OBV7IG3M.js").then((reader) => reader.terraform)
  },
  {
    name: "web-extension",
    names: [],
    content: { names: ["**/*manifest*.json"], pattern: /"manifest_version"\s*:\s*[23]\b/ },
    load: () => import("./web-extension-NYHRIYNG.js").then((reader) => reader.webExtension)
  },
  {
    name: "zapier-app",
    names: ["**/.zapierapprc"],
    roots: [".zapierapprc"],
    content: { names: ["**/package.json"], pattern: /"zapier-platform-core"\s*:/ },
    load: () => import("./zapier-app-BPX36UPO.js").then((reader) => reader.zapierApp)
  },
  {
    name: "zendesk-app",
    names: [],
    content: { names: ["**/*manifest*.json"], pattern: /"frameworkVersion"\s*:/ },
    load: () => import("./zendesk-app-VNB3MH7X.js").then((reader) => reader.zendeskApp)
  }
];

// src/read/npm/lock-fields.ts
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
var none = [];
function integrityOf(value) {
  if (typeof value !== "string" || value === "") return none;
  if (value.length === 95 && value.startsWith("sha512-") && value.endsWith("==") && !value.includes(" ")) return [value];
  return [...new Set(value.split(/\s+/).filter((digest) => isDigest.test(digest)))].sort(compareText);
}
var isDigest = /^[a-z0-9]+-\S+$/;
function licenseOf(value) {
  if (typeof value === "string") return value === "" ? null : value;
  if (Array.isArray(value)) {
    const choices2 = [...new Set(value.map((one) => oneLicense(one)).filter((one) => one !== null))].sort(compareText);
    return choices2.length > 1 ? `(${choices2.join(" OR ")})` : choices2[0] ?? null;
  }
  return oneLicense(value);
}
function oneLicense(value) {
  return textOf(value) ?? textOf(objectOf(value)?.type) ?? null;
}

// src/read/npm/lock-json.ts
function parseLockJson(text) {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return describe(text);
  }
}
function describe(text) {
  if (text.trim() === "") return { reason: "it is empty", line: null };
  const conflict = /^(<<<<<<<|=======|>>>>>>>) ?/m.exec(text);
  const offset = conflict?.index ?? firstError(text);
  if (offset === void 0) return { reason: "it is not JSON", line: null };
  const line = lineFinder(text)(offset);
  const what = conflict === null ? `line ${line} is broken` : `a merge conflict is left in line ${line}`;
  return { reason: `it is not JSON: ${what}`, line };
}
var Found = class extends Error {
  offset;
  constructor(offset) {
    super("The first error is found.");
    this.offset = offset;
  }
};
function firstError(text) {
  const stop = (offset) => {
    throw new Found(offset);
  };
  try {
    visit(text, { onError: (_error, offset) => stop(offset), onComment: stop });
  } catch (error) {
    if (error instanceof Found) return error.offset;
    if (!(error instanceof RangeError)) throw error;
  }
  return void 0;
}

// src/read/npm/purl.ts
function packageId(name, type) {
  return type === "npm" ? npmId(name) : `pkg:${type}/${encode(name.trim())}`;
}
function npmId(name) {
  if (plainName.test(name)) return `pkg:npm/${name}`;
  if (plainScoped.test(name)) return `pkg:npm/%40${name.slice(1)}`;
  const slash = name.startsWith("@") ? name.indexOf("/") : -1;
  const base = encode(
    name.slice(slash + 1).trim().toLowerCase()
  );
  if (slash === -1) return `pkg:npm/${base}`;
  return `pkg:npm/%40${encode(name.slice(1, slash).toLowerCase()).replaceAll("%3A", ":")}/${base}`;
}
function packagePurl(id, version, qualifier) {
  const versioned = version === "" ? id : `${id}@${plainVersion.test(version) ? version : escapeVersion(version)}`;
  return qualifier === void 0 ? versioned : `${versioned}?${escapeQualifier(qualifier.key, qualifier.value)}`;
}
var plainName = /^[a-z0-9._~!*'()-]+$/;
var plainScoped = /^@[a-z0-9._~!*'()-]+\/[a-z0-9._~!*'()-]+$/;
var plainVersion = /^[A-Za-z0-9.+:_~-]+$/;
var loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function encode(text) {
  return encodeURIComponent(text.replace(loneSurrogate, "�"));
}
function escapeVersion(version) {
  return encode(version.trim()).replaceAll("%3A", ":").replaceAll("%2B", "+");
}
function escapeQualifier(key, value) {
  return new URLSearchParams({ [key]: value }).toString().replaceAll("+", "%20");
}

// src/read/npm/source.ts
var unnamedRegistry = { kind: "registry", url: null };
var unnamedSource = { kind: "unknown", url: null };
var gitScheme = /^(git(\+[a-z]+)?|ssh):\/\/|^(github|gitlab|bitbucket|gist):|^git@/i;
function readSource(address, name, version) {
  if (isPlainRegistryUrl(address, name, version)) return { kind: "registry", url: address };
  if (/^https?:/i.test(address)) {
    const url = cleanUrl(address);
    return { kind: isRegistryPath(url, name, version) ? "registry" : "tarball", url };
  }
  if (gitScheme.test(address)) return { kind: "git", url: cleanGit(address) };
  if (/^(file|link):/.test(address)) return { kind: "file", url: address };
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(address)) return { kind: "unknown", url: cleanGit(address) };
  return { kind: "file", url: address };
}
function qualifierOf(source) {
  if (source.url === null) return void 0;
  if (source.kind === "tarball") return { key: "download_url", value: source.url };
  if (source.kind !== "git") return void 0;
  const hash = source.url.indexOf("#");
  return {
    key: "vcs_url",
    value: hash === -1 ? source.url : `${source.url.slice(0, hash)}@${source.url.slice(hash + 1)}`
  };
}
function commitOf(url) {
  const hash = url.indexOf("#");
  return hash === -1 ? "" : url.slice(hash + 1);
}
function versionOfTarball(url, name) {
  const base = name.slice(name.lastIndexOf("/") + 1);
  const file = url.slice(url.lastIndexOf("/") + 1);
  if (!file.startsWith(`${base}-`) || !file.endsWith(".tgz")) return "";
  const version = file.slice(base.length + 1, -4);
  return isRegistryPath(url, name, version) ? version : "";
}
function cleanUrl(url) {
  const end = url.search(/[?#]/);
  return withoutUser(end === -1 ? url : url.slice(0, end));
}
function cleanGit(url) {
  const hash = url.indexOf("#");
  const address = hash === -1 ? url : url.slice(0, hash);
  const query = address.indexOf("?");
  return withoutUser(query === -1 ? address : address.slice(0, query)) + (hash === -1 ? "" : url.slice(hash));
}
function withoutUser(url) {
  const start = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?[/\\]*/.exec(url)?.[0].length ?? 0;
  let end = start;
  while (end < url.length && url[end] !== "/" && url[end] !== "\\") end++;
  const at = url.lastIndexOf("@", end - 1);
  if (at < start) return url;
  const isSsh = start === 0 || /^(git\+)?ssh:/i.test(url);
  return isSsh && url.slice(start, at) === "git" ? url : url.slice(0, start) + url.slice(at + 1);
}
function isPlainRegistryUrl(url, name, version) {
  const baseLength = name.length - name.lastIndexOf("/") - 1;
  const versionAt = url.length - 4 - version.length;
  const baseAt = versionAt - 1 - baseLength;
  const nameAt = baseAt - 3 - name.length;
  if (version === "" || nameAt < 10 || !url.startsWith("https://") || !url.endsWith(".tgz")) return false;
  if (url[versionAt - 1] !== "-" || url[nameAt - 1] !== "/" || !url.startsWith("/-/", baseAt - 3)) return false;
  if (!url.startsWith(version, versionAt) || !url.startsWith(name, nameAt)) return false;
  const base = baseLength === name.length ? name : name.slice(-baseLength);
  const slash = url.indexOf("/", 8);
  return url.startsWith(base, baseAt) && slash > 8 && url.lastIndexOf("@", slash) === -1 && !url.includes("?") && !url.includes("#");
}
function isRegistryPath(url, name, version) {
  const base = name.slice(name.lastIndexOf("/") + 1);
  if (version === "" || base === "") return false;
  const decoded = url.replace(/%2f/gi, "/").replace(/%40/g, "@");
  const plus = version.indexOf("+");
  for (const number of plus === -1 ? [version] : [version, version.slice(0, plus)]) {
    const file = `${base}-${number}.tgz`;
    if (decoded.endsWith(`/${name}/-/${file}`) || decoded.endsWith(`/${name}/-/${name}-${number}.tgz`) || decoded.endsWith(`/${name}/-/${number}/${file}`) || decoded.endsWith(`/${name}/download/${file}`) || decoded.endsWith(`/${name}/download/${name}-${number}.tgz`)) {
      return true;
    }
    const download = decoded.lastIndexOf(`/download/${name}/${number}/`);
    if (download !== -1 && /^[0-9a-f]{40,64}$/.test(decoded.slice(download + `/download/${name}/${number}/`.length)))
      return true;
  }
  return false;
}

// src/read/npm/package-drafts.ts
function noPackages() {
  return { byPurl: /* @__PURE__ */ new Map(), others: /* @__PURE__ */ new Map() };
}
function addPackage(drafts, name, version, source, facts, type = "npm") {
  const id = packageId(name, type);
  const purl = packagePurl(id, version, qualifierOf(source));
  const first = drafts.byPurl.get(purl);
  if (first === void 0) {
    const draft2 = draftPackage(name, version, id, purl, source, facts);
    drafts.byPurl.set(purl, draft2);
    return draft2;
  }
  const { dependency } = first;
  if (dependency.source.url === source.url && dependency.source.kind === source.kind && dependency.name === name) {
    addFacts(first, facts);
    return first;
  }
  const key = `${purl}
${source.kind}
${source.url ?? ""}
${name}`;
  const other = drafts.others.get(key);
  if (other !== void 0) {
    addFacts(other, facts);
    return other;
  }
  const draft = draftPackage(name, version, id, purl, source, facts);
  drafts.others.set(key, draft);
  return draft;
}
function draftPackage(name, version, id, purl, source, facts) {
  const dependency = {
    purl,
    id,
    name,
    version,
    integrity: facts.integrity,
    source,
    license: facts.license,
    deprecated: facts.deprecated,
    installScript: facts.installScript,
    patch: facts.patch,
    dev: false,
    optional: false,
    peer: facts.peer,
    direct: false,
    aliases: none2,
    dependsOn: none2,
    place: facts.place
  };
  return { purl, dependency, moreIntegrity: null, ways: 0, aliases: null, moreEdges: null, rank: 0, joined: null };
}
var none2 = [];
function addFacts(draft, facts) {
  const { dependency } = draft;
  for (const digest of facts.integrity) {
    if (digest === dependency.integrity[0]) continue;
    draft.moreIntegrity ??= /* @__PURE__ */ new Set();
    draft.moreIntegrity.add(digest);
  }
  dependency.license = lesser(dependency.license, facts.license);
  dependency.deprecated = lesser(dependency.deprecated, facts.deprecated);
  dependency.installScript ||= facts.installScript;
  dependency.patch = lesser(dependency.patch, facts.patch);
  dependency.peer &&= facts.peer;
  const { line } = dependency.place;
  if (line === null || (facts.place.line ?? line) < line) dependency.place = facts.place;
}
function addAlias(draft, alias) {
  if (alias === draft.dependency.name || alias === "") return;
  draft.aliases ??= /* @__PURE__ */ new Set();
  draft.aliases.add(alias);
}
function lesser(left, right) {
  if (left === null || right === null) return left ?? right;
  return left === right || compareText(left, right) < 0 ? left : right;
}

// src/read/npm/rank-packages.ts
function rankPackages(drafts) {
  const purls = [...drafts.byPurl.keys()].sort();
  const several = drafts.others.size === 0 ? void 0 : groupByPurl(drafts.others.values());
  const kept = [];
  for (let rank = 0; rank < purls.length; rank++) {
    const purl = purls[rank] ?? "";
    const draft = drafts.byPurl.get(purl);
    if (draft === void 0) continue;
    draft.rank = rank;
    const others = several?.get(purl);
    if (others === void 0) kept.push(draft);
    else for (const one of joinUnnamed([draft, ...others], rank)) kept.push(one);
  }
  return kept;
}
function settled(draft) {
  return draft.joined ?? draft;
}
function groupByPurl(drafts) {
  const groups = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const group = groups.get(draft.purl);
    if (group === void 0) groups.set(draft.purl, [draft]);
    else group.push(draft);
  }
  return groups;
}
function joinUnnamed(same, rank) {
  const sorted = [...same].sort(compareSources);
  const targets = /* @__PURE__ */ new Map();
  for (const draft of sorted) {
    draft.rank = rank;
    const { name, source } = draft.dependency;
    if (source.kind === "registry" && (targets.get(name)?.dependency.source.url ?? null) === null)
      targets.set(name, draft);
  }
  const kept = [];
  for (const draft of sorted) {
    const target = targets.get(draft.dependency.name);
    if (draft.dependency.source.url !== null || target === void 0 || target === draft) kept.push(draft);
    else join(target, draft);
  }
  return kept;
}
function join(target, draft) {
  const { dependency } = draft;
  draft.joined = target;
  addFacts(target, { ...dependency, integrity: [...dependency.integrity, ...draft.moreIntegrity ?? []] });
  target.ways |= draft.ways;
  target.dependency.direct ||= dependency.direct;
  for (const alias of draft.aliases ?? []) addAlias(target, alias);
}
function compareSources(left, right) {
  const [one, two] = [left.dependency, right.dependency];
  return compareText(one.source.kind, two.source.kind) || compareText(one.source.url ?? "", two.source.url ?? "") || compareText(one.name, two.name);
}

// src/read/npm/reach.ts
var reach = { required: 1, optional: 2, devRequired: 4, devOptional: 8 };
function flagsOf(ways) {
  const dev = ways !== 0 && (ways & (reach.required | reach.optional)) === 0;
  const required = dev ? reach.devRequired : reach.required;
  return { dev, optional: ways !== 0 && (ways & required) === 0 };
}
function overOptional(ways) {
  return (ways & (reach.required | reach.devRequired)) << 1 | ways & (reach.optional | reach.devOptional);
}

// src/read/npm/finish-packages.ts
var none3 = [];
function addEdges(draft, edges) {
  if (edges.length === 0) return;
  const target = settled(draft);
  if (target.dependency.dependsOn.length === 0) target.dependency.dependsOn = purlsOf(edges, target);
  else {
    target.moreEdges ??= new Set(target.dependency.dependsOn);
    for (const edge of edges) if (edge.rank !== target.rank) target.moreEdges.add(edge.purl);
  }
}
function markDirect(draft) {
  settled(draft).dependency.direct = true;
}
function finishPackages(ranked) {
  return ranked.map(finish);
}
function finish(draft) {
  const { aliases, dependency, moreEdges, moreIntegrity } = draft;
  const { dev, optional } = flagsOf(draft.ways);
  dependency.dev = dev;
  dependency.optional = optional;
  if (aliases !== null) dependency.aliases = [...aliases].sort(compareText);
  if (moreEdges !== null) dependency.dependsOn = [...moreEdges].sort(compareText);
  if (moreIntegrity !== null)
    dependency.integrity = [.../* @__PURE__ */ new Set([...dependency.integrity, ...moreIntegrity])].sort(compareText);
  return dependency;
}
function purlsOf(edges, self) {
  if (edges.length === 0) return none3;
  sortByRank(edges);
  const own = self === void 0 ? -1 : self.rank;
  const purls = new Array(edges.length);
  let count = 0;
  let last = -1;
  for (const edge of edges) {
    if (edge.rank === last || edge.rank === own) continue;
    last = edge.rank;
    purls[count++] = edge.purl;
  }
  purls.length = count;
  return purls;
}
function sortByRank(edges) {
  if (edges.length > 20) {
    edges.sort((left, right) => left.rank - right.rank);
    return;
  }
  for (let index = 1; index < edges.length; index++) {
    const edge = edges[index];
    if (edge === void 0) continue;
    let at = index;
    for (let before = edges[at - 1]; before !== void 0 && before.rank > edge.rank; before = edges[at - 1]) {
      edges[at] = before;
      at--;
    }
    edges[at] = edge;
  }
}

// src/read/npm/install-tree.ts
var maximumNesting = 64;
var folderName = "node_modules/";
function locate(tree, path) {
  return walk(tree, path, true);
}
function walk(tree, path, make) {
  let at = path.startsWith(folderName) ? 0 : startOfNext(path, 0);
  let location = folder(tree, path, at === -1 ? path.length : Math.max(0, at - 1), make);
  for (let depth = 0; at !== -1 && location !== void 0; depth++) {
    if (depth >= maximumNesting) return void 0;
    const next = startOfNext(path, at + folderName.length);
    const end = next === -1 ? path.length : next - 1;
    const name = path.slice(at + folderName.length, end);
    if (isName(name)) location = child(location, name, next === -1 ? path : path.slice(0, end), make);
    else location = folder(tree, path, end, make);
    at = next;
  }
  return location;
}
function startOfNext(path, from) {
  const slash = path.indexOf("/node_modules/", from);
  return slash === -1 ? -1 : slash + 1;
}
function isName(name) {
  const slash = name.indexOf("/");
  if (slash === -1) return name !== "";
  return name.startsWith("@") && name.indexOf("/", slash + 1) === -1;
}
function folder(tree, path, end, make) {
  const own = path.slice(0, end);
  let location = tree.get(own);
  if (location === void 0 && make) {
    location = place(own, null, null);
    tree.set(own, location);
  }
  return location;
}
function child(parent, name, path, make) {
  let location = parent.children?.get(name);
  if (location === void 0 && make) {
    location = place(path, name, parent);
    parent.children ??= /* @__PURE__ */ new Map();
    parent.children.set(name, location);
  }
  return location;
}
function place(path, name, parent) {
  return { path, name, parent, children: null, package: null, project: null, entry: null, line: null };
}
function tieFolders(tree) {
  for (const location of tree.values()) {
    if (location.path === "") continue;
    let path = location.path;
    for (let step = 0; step < maximumNesting && location.parent === null && path !== ""; step++) {
      const slash = path.lastIndexOf("/");
      path = slash === -1 ? "" : path.slice(0, slash);
      if (path === ".." || path.endsWith("/..") || path === "" && /^(\.\.)?\//.test(location.path)) break;
      location.parent = walk(tree, path, false) ?? null;
    }
  }
}
function resolve(from, name) {
  for (let at = from; at !== null; at = at.parent) {
    const found = at.children?.get(name);
    if (found !== void 0 && (found.package !== null || found.project !== null)) return found;
  }
  return void 0;
}

// src/read/npm/lock-gaps.ts
var maximumNamed = 20;
function collectGaps(file) {
  const gaps = [];
  let unnamed = 0;
  return {
    add(kind, line, reason) {
      if (gaps.length < maximumNamed) gaps.push({ kind, file, line, reason });
      else unnamed++;
    },
    list() {
      if (unnamed === 0) return gaps;
      return [...gaps, { kind: "unreadable", file, line: null, reason: `${unnamed} more faults like these are in it` }];
    }
  };
}
function sayTwice(key) {
  return `the key ${JSON.stringify(key)} stands twice, and tools disagree which one counts`;
}

// src/read/npm/lock-lines.ts
function findKeyLines(text, section, keys) {
  const lines = new Int32Array(keys.length);
  const duplicates = [];
  let next = 0;
  let places = null;
  const note = (scan, start, end, line) => {
    const expected = keys[next];
    if (places === null && expected !== void 0 && isAt(text, expected, start, end)) lines[next++] = line;
    else {
      places ??= new Map(keys.map((key2, index) => [key2, index]));
      const key = unquote(text, start, end);
      const place2 = places.get(key) ?? -1;
      if ((lines[place2] ?? 0) > 0) duplicates.push(place2);
      if (place2 >= 0) lines[place2] = line;
    }
    skip(scan);
  };
  eachSection(text, section, (scan) => eachKey(scan, note));
  return { lines, duplicates };
}
function findNestedLines(text, section) {
  const lines = /* @__PURE__ */ new Map();
  const duplicates = [];
  const readEntries = (scan, above, depth) => eachKey(scan, (_, start, end, line) => {
    const key = unquote(text, start, end);
    const path = depth === 0 ? key : `${above}
${key}`;
    if (lines.has(path)) duplicates.push(path);
    lines.set(path, line);
    if (depth >= maximumNesting) skip(scan);
    else
      eachKey(scan, (_2, start2, end2) => {
        if (unquote(text, start2, end2) === section) readEntries(scan, path, depth + 1);
        else skip(scan);
      });
  });
  eachSection(text, section, (scan) => readEntries(scan, "", 0));
  return { lines, duplicates };
}
function eachSection(text, section, found) {
  const scan = { text, at: text.indexOf("{"), line: 1 };
  for (let newline = text.indexOf("\n"); newline !== -1 && newline < scan.at; newline = text.indexOf("\n", newline + 1))
    scan.line++;
  eachKey(scan, (_, start, end) => {
    if (unquote(text, start, end) === section) found(scan);
    else skip(scan);
  });
}
function eachKey(scan, found) {
  if (scan.text.charCodeAt(scan.at) !== openBrace) {
    skip(scan);
    return;
  }
  for (; ; ) {
    const unit = advance(scan);
    if (unit === closeBrace || Number.isNaN(unit)) return;
    if (unit !== quote) continue;
    const { at: start, line } = scan;
    skipString(scan);
    const end = scan.at;
    advance(scan);
    advance(scan);
    found(scan, start, end, line);
  }
}
function isAt(text, key, start, end) {
  return end - start - 1 === key.length && text.startsWith(key, start + 1) && !key.includes("\\");
}
function unquote(text, start, end) {
  const raw = text.slice(start + 1, end);
  return raw.includes("\\") ? String(JSON.parse(text.slice(start, end + 1))) : raw;
}
function skip(scan) {
  const first = scan.text.charCodeAt(scan.at);
  if (first === quote) skipString(scan);
  if (first !== openBrace && first !== openBracket) return;
  const { text } = scan;
  let { at, line } = scan;
  for (let depth = 1; depth > 0 && at < text.length; ) {
    const unit = text.charCodeAt(++at);
    if (unit === quote) at = stringEnd(text, at);
    else if (unit === 10) line++;
    else if (unit === openBrace || unit === openBracket) depth++;
    else if (unit === closeBrace || unit === closeBracket) depth--;
  }
  scan.at = at;
  scan.line = line;
}
var quote = 34;
var backslash = 92;
var openBrace = 123;
var closeBrace = 125;
var openBracket = 91;
var closeBracket = 93;
function advance(scan) {
  for (; ; ) {
    const unit = scan.text.charCodeAt(++scan.at);
    if (unit === 10) scan.line++;
    if (!(unit <= 32)) return unit;
  }
}
function skipString(scan) {
  scan.at = stringEnd(scan.text, scan.at);
}
function stringEnd(text, start) {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

// src/read/npm/project-drafts.ts
function draftProject(path, name, version) {
  return { path, name, version, edges: [], workspaces: /* @__PURE__ */ new Set() };
}
function finishProjects(drafts) {
  const projects = [];
  for (const draft of drafts) {
    projects.push({
      path: draft.path,
      name: draft.name,
      version: draft.version,
      dependsOn: purlsOf(draft.edges),
      workspaces: [...draft.workspaces].filter((path) => path !== draft.path).sort(compareText)
    });
  }
  return sortBy(projects, (project) => project.path);
}

// src/read/npm/package-lock-entries.ts
function placeProject(draft, location, name, version) {
  location.project = draftProject(location.path === "" ? "." : location.path, name, version);
  draft.projects.push(location.project);
  draft.placed.push(location);
}
function placePackage(draft, location, entry, alias) {
  const name = textOf(entry.name) ?? alias;
  const version = textOf(entry.version) ?? "";
  keepPackage(draft, location, entry, name, version, sourceOf(entry, name, version), alias);
}
function placeFolder(draft, location, entry, alias) {
  const source = { kind: "file", url: location.path };
  const name = textOf(entry.name) ?? nameOfFolder(location.path);
  keepPackage(draft, location, entry, name === "" ? alias : name, textOf(entry.version) ?? "", source, alias);
}
function nameOfFolder(path) {
  const parts = path.split("/");
  const base = parts.at(-1) ?? "";
  const above = parts.at(-2) ?? "";
  if (base === "..") return "";
  return above.startsWith("@") ? `${above}/${base}` : base;
}
function keepPackage(draft, location, entry, name, version, source, alias) {
  const kept = addPackage(draft.packages, name, version, source, {
    integrity: integrityOf(entry.integrity),
    license: licenseOf(entry.license),
    deprecated: textOf(entry.deprecated) ?? null,
    installScript: entry.hasInstallScript === true,
    patch: null,
    peer: entry.peer === true,
    place: { file: draft.file, line: location.line }
  });
  kept.ways |= waysOf(entry);
  if (alias !== name) addAlias(kept, alias);
  location.package = kept;
  draft.placed.push(location);
}
function waysOf(entry) {
  if (entry.devOptional === true) return reach.devRequired | reach.optional;
  if (entry.dev === true) return entry.optional === true ? reach.devOptional : reach.devRequired;
  return entry.optional === true ? reach.optional : reach.required;
}
function sourceOf(entry, name, version) {
  const resolved = textOf(entry.resolved);
  if (resolved !== void 0) return readSource(resolved, name, version);
  return entry.inBundle === true && entry.integrity === void 0 ? unnamedSource : unnamedRegistry;
}
function followLinks(draft, links) {
  const waiting = new Set(links);
  const follow = (link, hops) => {
    waiting.delete(link);
    const path = targetOf(link.entry);
    const target = locate(draft.tree, path);
    if (target === void 0 || target === link) return;
    if (waiting.has(target) && hops < maximumHops) follow(target, hops + 1);
    const alias = link.name ?? "";
    if (target.package === null && target.project === null && !links.has(target)) {
      target.line ??= link.line;
      placeFolder(draft, target, target.entry ?? { dev: link.entry?.dev, optional: link.entry?.optional }, alias);
    }
    link.package = target.package;
    link.project = target.project;
    if (link.package !== null) addAlias(link.package, alias);
  };
  for (const link of links) if (waiting.has(link)) follow(link, 0);
}
var maximumHops = 16;
function targetOf(entry) {
  const resolved = (textOf(entry?.resolved) ?? "").replace(/^(file|link):/, "");
  return resolved.replace(/^\.\//, "").replace(/\/$/, "");
}

// src/read/npm/package-lock-nested.ts
var openQuestions = [
  "lockfile version 1 does not say what the project itself asks for: packages that no other package requires are taken for direct, others may be direct as well",
  "lockfile version 1 does not say which packages run scripts when they are installed"
];
function readNestedLock(file, lock) {
  const draft = {
    file: file.path,
    tree: /* @__PURE__ */ new Map(),
    packages: noPackages(),
    projects: [],
    placed: []
  };
  const gaps = collectGaps(file.path);
  for (const reason of openQuestions) gaps.add("unknown", null, reason);
  if (!placeLevels(draft, lock, file, gaps))
    return { reason: `its packages nest deeper than ${maximumNesting} folders`, line: null };
  const root = draftProject(".", textOf(lock.name) ?? null, textOf(lock.version) ?? null);
  const ranked = rankPackages(draft.packages);
  for (const target of followRequires(draft)) {
    markDirect(target);
    root.edges.push(target);
  }
  const dependencies = finishPackages(ranked);
  const projects = finishProjects([root]);
  return {
    lockfile: { file: file.path, format: "package-lock", version: "1", projects, dependencies },
    gaps: gaps.list()
  };
}
function placeLevels(draft, lock, file, gaps) {
  const { lines, duplicates } = findNestedLines(file.text, "dependencies");
  for (const keys of duplicates)
    gaps.add("unreadable", lines.get(keys) ?? null, sayTwice(keys.slice(keys.lastIndexOf("\n") + 1)));
  const levels = [{ names: objectOf(lock.dependencies) ?? {}, folder: "", keys: "", depth: 0 }];
  for (let level = levels.pop(); level !== void 0; level = levels.pop()) {
    if (level.depth >= maximumNesting) return false;
    for (const name in level.names) {
      const keys = level.keys === "" ? name : `${level.keys}
${name}`;
      const line = lines.get(keys) ?? null;
      const entry = objectOf(level.names[name]);
      const location = locate(draft.tree, `${level.folder}node_modules/${name}`);
      if (entry === void 0 || location?.name !== name) {
        gaps.add("unreadable", line, `the entry ${JSON.stringify(name)} is no package`);
        continue;
      }
      location.line = line;
      location.entry = entry;
      placeEntry(draft, location, entry, name);
      const nested = objectOf(entry.dependencies);
      if (nested !== void 0)
        levels.push({ names: nested, folder: `${location.path}/`, keys, depth: level.depth + 1 });
    }
  }
  return true;
}
function followRequires(draft) {
  const required = /* @__PURE__ */ new Set();
  for (const location of draft.placed) {
    const names = objectOf(location.entry?.requires);
    if (names === void 0) continue;
    const targets = [];
    for (const name in names) {
      const target = resolve(location, name);
      if (target === void 0 || target.package === null) continue;
      if (target !== location) required.add(target);
      targets.push(target.package);
    }
    if (location.package !== null) addEdges(location.package, targets);
  }
  const top = [...draft.tree.get("")?.children?.values() ?? []];
  return top.flatMap((location) => location.package === null || required.has(location) ? [] : [location.package]);
}
function placeEntry(draft, location, entry, alias) {
  const text = textOf(entry.version) ?? "";
  const real = /^npm:(@?[^@]+)@(.*)$/s.exec(text);
  if (real !== null || !/[:/]/.test(text)) {
    const [, name = alias, version2 = text] = real ?? [];
    keepPackage(draft, location, entry, name, version2, sourceOf2(entry, name, version2), alias);
    return;
  }
  const version = versionOfTarball(text, alias);
  const source = readSource(text, alias, version);
  const shown = source.kind === "git" ? commitOf(source.url ?? "") : version;
  keepPackage(draft, location, entry, alias, shown, source, alias);
}
function sourceOf2(entry, name, version) {
  const resolved = textOf(entry.resolved);
  if (resolved !== void 0) return readSource(resolved, name, version);
  return entry.bundled === true && entry.integrity === void 0 ? unnamedSource : unnamedRegistry;
}

// src/read/npm/missing.ts
function noMissing() {
  return { count: 0, first: null };
}
function noteMissing(missing, from, name, line) {
  missing.count++;
  const { first } = missing;
  if (first === null || (compareText(from, first.from) || compareText(name, first.name)) < 0)
    missing.first = { from, name, line };
}
function sayMissing({ count, first }, gaps) {
  if (first === null) return;
  const who = first.from === "" || first.from === "." ? "the project" : JSON.stringify(first.from);
  const rest = count === 1 ? "" : ` (${count} such dependencies in all)`;
  gaps.add("unknown", first.line, `${JSON.stringify(first.name)}, which ${who} needs, is not in it${rest}`);
}

// src/read/npm/package-lock-edges.ts
function followEdges(draft, gaps) {
  const missing = noMissing();
  const packages = [];
  for (const location of draft.placed) {
    const { entry } = location;
    if (entry === null) continue;
    packages.length = 0;
    find(location, entry.dependencies, missing, packages);
    find(location, entry.optionalDependencies, null, packages);
    find(location, entry.peerDependencies, null, packages);
    if (location.name === null) find(location, entry.devDependencies, missing, packages);
    if (location.package !== null) addEdges(location.package, packages);
    else tieProject(location, packages);
  }
  sayMissing(missing, gaps);
}
function find(from, names, missing, packages) {
  if (typeof names !== "object" || names === null || Array.isArray(names)) return;
  for (const name in names) {
    const found = resolve(from, name);
    if (found === void 0) {
      if (missing !== null && !isOptional(from, name)) noteMissing(missing, from.path, name, from.line);
    } else if (found.package !== null) packages.push(found.package);
    else if (found.project !== null) from.project?.workspaces.add(found.project.path);
  }
}
function tieProject(location, packages) {
  for (const target of packages) {
    location.project?.edges.push(target);
    markDirect(target);
  }
}
function isOptional(from, name) {
  const optional = objectOf(from.entry?.optionalDependencies);
  return optional !== void 0 && Object.hasOwn(optional, name);
}

// src/read/npm/workspace-globs.ts
var maximumSteps = 2e7;
function workspaceMatcher(workspaces) {
  const patterns = patternsOf(workspaces);
  const literal = new Set(patterns.filter((pattern) => !wildcard.test(pattern)));
  const globs = patterns.filter((pattern) => wildcard.test(pattern)).map(readGlob);
  const budget = { steps: maximumSteps };
  return (folder2) => {
    let matches = literal.has(folder2);
    const segments = folder2.split("/");
    for (const glob of globs) {
      if (--budget.steps < 0) return matches;
      if (glob.choices.some((choice) => matchSegments(choice, segments, budget))) matches = !glob.negated;
    }
    return matches;
  };
}
var wildcard = /[*?{!]/;
function patternsOf(workspaces) {
  const list = typeof workspaces === "object" && workspaces !== null && "packages" in workspaces ? workspaces.packages : workspaces;
  if (!Array.isArray(list)) return [];
  return list.filter((pattern) => typeof pattern === "string").map((pattern) => pattern.replace(/^(!?)(?:\.?\/)+/, "$1").replace(/\/$/, ""));
}
function readGlob(pattern) {
  const negated = pattern.startsWith("!");
  const text = negated ? pattern.slice(1) : pattern;
  return { negated, choices: spellOut(text).map((choice) => choice.split("/")) };
}
function spellOut(pattern) {
  let choices2 = [""];
  let rest = pattern;
  for (; ; ) {
    const braces = /\{([^{},]*(?:,[^{},]*)+)\}/.exec(rest);
    if (braces === null) return choices2.map((choice) => choice + rest);
    const before = rest.slice(0, braces.index);
    const many = (braces[1] ?? "").split(",");
    if (choices2.length * many.length > 64) return choices2.map((choice) => choice + rest);
    choices2 = choices2.flatMap((choice) => many.map((one) => choice + before + one));
    rest = rest.slice(braces.index + braces[0].length);
  }
}
function matchSegments(pattern, segments, budget) {
  return matchRun(
    pattern.length,
    segments.length,
    (index) => pattern[index] === "**",
    (index, at) => matchText(pattern[index] ?? "", segments[at] ?? "", budget),
    budget
  );
}
function matchText(pattern, text, budget) {
  return matchRun(
    pattern.length,
    text.length,
    (index) => pattern[index] === "*",
    (index, at) => pattern[index] === "?" || pattern[index] === text[at],
    budget
  );
}
function matchRun(patternLength, length, isWild, matches, budget) {
  let index = 0;
  let at = 0;
  let wild = -1;
  let resume = 0;
  while (at < length) {
    if (--budget.steps < 0) return false;
    if (index < patternLength && isWild(index)) {
      wild = index++;
      resume = at;
    } else if (index < patternLength && matches(index, at)) {
      index++;
      at++;
    } else if (wild !== -1) {
      index = wild + 1;
      at = ++resume;
    } else return false;
  }
  while (index < patternLength && isWild(index)) index++;
  return index === patternLength;
}

// src/read/npm/package-lock-paths.ts
function readLockedPaths(file, lock, version) {
  const entries = objectOf(lock.packages);
  if (entries === void 0)
    return { reason: `it has no "packages", where lockfile version ${version} lists its packages`, line: null };
  const draft = {
    file: file.path,
    tree: /* @__PURE__ */ new Map(),
    packages: noPackages(),
    projects: [],
    placed: []
  };
  const gaps = collectGaps(file.path);
  const left = placeEntries(draft, entries, lock, file, gaps);
  if (left === null) return { reason: `its packages nest deeper than ${maximumNesting} folders`, line: null };
  followLinks(draft, left.links);
  tieFolders(draft.tree);
  sayLost(left, gaps);
  const ranked = rankPackages(draft.packages);
  followEdges(draft, gaps);
  const dependencies = finishPackages(ranked);
  const projects = finishProjects(draft.projects);
  return { lockfile: { file: file.path, format: "package-lock", version, projects, dependencies }, gaps: gaps.list() };
}
function placeEntries(draft, entries, lock, file, gaps) {
  const paths = Object.keys(entries);
  const { lines, duplicates } = findKeyLines(file.text, "packages", paths);
  for (const index of duplicates) gaps.add("unreadable", lines[index] || null, sayTwice(paths[index] ?? ""));
  const root = objectOf(entries[""]) ?? {};
  const isWorkspace = workspaceMatcher(root.workspaces);
  const left = { links: /* @__PURE__ */ new Set(), folders: [] };
  placeRoot(draft, root, lock);
  for (let index = 0; index < paths.length; index++) {
    const path = paths[index] ?? "";
    const location = locate(draft.tree, path);
    if (location === void 0) return null;
    location.line = lines[index] || null;
    const entry = objectOf(entries[path]);
    location.entry = entry ?? null;
    if (entry === void 0) gaps.add("unreadable", location.line, `the entry ${JSON.stringify(path)} is not an object`);
    else if (entry.link === true) left.links.add(location);
    else if (location.name !== null) {
      placePackage(draft, location, entry, location.name);
      if (textOf(entry.version) === void 0)
        gaps.add("unknown", location.line, `the entry ${JSON.stringify(path)} has no version`);
    } else if (path !== "") {
      if (isWorkspace(path)) placeProject(draft, location, nameOf(entry) ?? nameOfFolder(path), versionOf(entry));
      else left.folders.push(location);
    }
  }
  return left;
}
function placeRoot(draft, root, lock) {
  const location = locate(draft.tree, "");
  if (location === void 0) return;
  location.entry = root;
  placeProject(draft, location, nameOf(root) ?? nameOf(lock), versionOf(root) ?? versionOf(lock));
}
function sayLost({ folders, links }, gaps) {
  for (const { line, package: held, path, project } of links) {
    if (held === null && project === null)
      gaps.add("unreadable", line, `the link ${JSON.stringify(path)} leads nowhere`);
  }
  for (const { entry, line, package: held, path } of folders) {
    if (held === null && entry?.version !== void 0 && /(^|\/)node_modules\//.test(path))
      gaps.add("unreadable", line, `the path ${JSON.stringify(path)} ends in no name of a package`);
  }
}
function nameOf(entry) {
  return textOf(entry.name) ?? null;
}
function versionOf(entry) {
  return textOf(entry.version) ?? null;
}

// src/read/lockfiles/package-lock.ts
var packageLock = {
  name: "package-lock",
  title: "npm package-lock.json",
  specification: "https://docs.npmjs.com/cli/configuring-npm/package-lock-json",
  names: ["package-lock.json", "npm-shrinkwrap.json"],
  read(file) {
    const parsed = parseLockJson(file.text);
    if ("reason" in parsed) return parsed;
    const lock = objectOf(parsed.value);
    if (lock === void 0) return unread("it is not a JSON object");
    const version = lock.lockfileVersion;
    if (version === 2 || version === 3) return readLockedPaths(file, lock, String(version));
    if (version === 1) return readNestedLock(file, lock);
    if (version === void 0)
      return unread("it has no lockfileVersion: npm before version 5 wrote such files, a newer npm rewrites it");
    return unread(`its lockfileVersion ${JSON.stringify(version)} is not known; 1, 2 and 3 are`);
  }
};
function unread(reason) {
  return { reason, line: null };
}

// src/read/npm/pnpm-keys.ts
function majorOf(version) {
  const major = /^(5|6|9)(\.\d{1,3}){0,2}(-inlineSpecifiers)?$/.exec(version)?.[1];
  return major === "5" ? 5 : major === "6" ? 6 : major === "9" ? 9 : void 0;
}
function readPnpmKey(key, major) {
  const plain = withoutPeers(key);
  if (major === 9) return splitAt(plain, plain.indexOf("@", 1));
  const path = plain.slice(plain.indexOf("/") + 1);
  if (major === 6) return splitAt(path, path.indexOf("@", 1));
  const scope = path.startsWith("@") ? path.indexOf("/") : -1;
  const parts = splitAt(path, path.indexOf("/", scope + 1));
  const peers = parts.version.indexOf("_");
  return peers === -1 ? parts : { name: parts.name, version: parts.version.slice(0, peers) };
}
function splitAt(text, index) {
  return index <= 0 ? { name: text, version: "" } : { name: text.slice(0, index), version: text.slice(index + 1) };
}
function withoutPeers(key) {
  let end = key.length;
  let open = 0;
  for (let index = key.length - 1; index >= 0; index--) {
    const unit = key[index];
    if (unit === ")") open++;
    else if (open === 0) break;
    else if (unit === "(" && --open === 0) end = index;
  }
  return key.slice(0, end);
}
function patchOf(key) {
  if (!key.includes("(patch_hash=")) return void 0;
  return /^\(patch_hash=([^()]+)\)/.exec(key.slice(withoutPeers(key).length))?.[1];
}
function keyOf(name, version, major) {
  return major === 9 ? `${name}@${version}` : major === 6 ? `/${name}@${version}` : `/${name}/${version}`;
}
function joinFolder(from, written) {
  const parts = [];
  for (const part of `${from}/${written}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.length === 0 ? "." : parts.join("/");
}

// src/read/npm/pnpm-yaml.ts
var maximumDocuments2 = 16;
var tooManyDocuments = `it holds more than ${maximumDocuments2} YAML documents, where pnpm writes two at most`;
function parsePnpmYaml(text) {
  if (hasManyDocuments(text)) return { reason: tooManyDocuments, line: null };
  let events;
  try {
    events = parseEvents(text, {});
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return describe2(text, error);
  }
  const lineAt = lineFinder(text);
  const behind = new Int32Array(events.length);
  const open = [];
  const roots = [];
  for (const [index, event] of events.entries()) {
    behind[index] = index + 1;
    if (event.type === EVENT_ID.ALIAS) {
      const line = lineAt(event.anchorStart);
      return { reason: `it holds an alias in line ${line}, which pnpm never writes`, line };
    }
    if (event.type === EVENT_ID.POP) behind[open.pop() ?? index] = index + 1;
    else if (event.type !== EVENT_ID.SCALAR) open.push(index);
    if (event.type === EVENT_ID.DOCUMENT) roots.push(index + 1);
  }
  const yaml = { text, events, behind, roots, lineAt, fault: null };
  if (roots.length > maximumDocuments2) return { reason: tooManyDocuments, line: null };
  const filled = roots.filter((root) => textAt(yaml, root) !== void 0 || events[root]?.type !== EVENT_ID.SCALAR);
  if (filled.length === 0) return { reason: "it is empty", line: null };
  if (filled.some((root) => events[root]?.type !== EVENT_ID.MAPPING))
    return { reason: "it is no YAML mapping", line: null };
  return { ...yaml, roots: filled };
}
function hasManyDocuments(text) {
  let count = 0;
  for (let at = text.indexOf("\n---"); at !== -1 && count < maximumDocuments2; at = text.indexOf("\n---", at + 4))
    count++;
  return count >= maximumDocuments2;
}
function describe2(text, error) {
  const conflict = /^(<<<<<<<|>>>>>>>) /m.exec(text);
  if (conflict !== null) {
    const line2 = lineFinder(text)(conflict.index);
    return { reason: `it is not YAML: a merge conflict is left in line ${line2}`, line: line2 };
  }
  const line = error.mark === void 0 ? null : error.mark.line + 1;
  return { reason: `it is not YAML: ${error.reason}${line === null ? "" : ` in line ${line}`}`, line };
}
function textAt(yaml, value) {
  const event = value === void 0 ? void 0 : yaml.events[value];
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return void 0;
  const text = getScalarValue(yaml.text, event);
  return text === "" ? void 0 : text;
}
function isMapping(yaml, value) {
  return value !== void 0 && yaml.events[value]?.type === EVENT_ID.MAPPING;
}
function itemsAt(yaml, value) {
  const items = [];
  if (value === void 0 || yaml.events[value]?.type !== EVENT_ID.SEQUENCE) return items;
  const end = (yaml.behind[value] ?? 0) - 1;
  for (let item = value + 1; item < end; item = yaml.behind[item] ?? end) items.push(item);
  return items;
}
function eachPair(yaml, mapping, pair, withLines = false) {
  if (!isMapping(yaml, mapping)) return;
  const { behind, events } = yaml;
  const end = (behind[mapping] ?? 0) - 1;
  let previous;
  let seen = null;
  for (let at = mapping + 1; at < end; ) {
    const value = behind[at] ?? end;
    const event = events[at];
    const key = textAt(yaml, at);
    const line = withLines && event?.type === EVENT_ID.SCALAR ? yaml.lineAt(event.valueStart) : null;
    if (key === void 0) yaml.fault ??= { reason: "it holds a key that is no text", line: lineOf(yaml, at) };
    else {
      if (seen === null && previous !== void 0 && key <= previous) seen = keysBefore(yaml, mapping, at);
      if (seen?.has(key)) yaml.fault ??= { reason: sayTwice(key), line: lineOf(yaml, at) };
      seen?.add(key);
      previous = key;
      pair(key, value, line);
    }
    at = behind[value] ?? end;
  }
}
function lineOf(yaml, value) {
  const event = value === void 0 ? void 0 : yaml.events[value];
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? null : yaml.lineAt(event.valueStart);
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? yaml.lineAt(event.start) : null;
}
function keysBefore(yaml, mapping, end) {
  const keys = /* @__PURE__ */ new Set();
  for (let at = mapping + 1; at < end; at = yaml.behind[yaml.behind[at] ?? end] ?? end) {
    const key = textAt(yaml, at);
    if (key !== void 0) keys.add(key);
  }
  return keys;
}
function fieldsAt(yaml, mapping) {
  if (!isMapping(yaml, mapping)) return noFields;
  const fields = /* @__PURE__ */ new Map();
  eachPair(yaml, mapping, (key, value) => fields.set(key, value));
  return fields;
}
var noFields = /* @__PURE__ */ new Map();

// src/read/npm/pnpm-graph.ts
function findNode(draft, part, name, reference, from, line) {
  if (reference.startsWith("link:"))
    return linkedFolder(draft, name, joinFolder(from, reference.slice("link:".length)), line);
  const node = part.nodes.get(keyOf(name, reference, part.major)) ?? part.nodes.get(reference);
  if (node?.package != null) addAlias(node.package, name);
  return node;
}
function linkedFolder(draft, name, path, line) {
  const key = `${path}
${name}`;
  const known2 = draft.folders.get(key);
  if (known2 !== void 0) return known2;
  const workspace = draft.projects.has(path) ? path : null;
  const facts = {
    integrity: [],
    license: null,
    deprecated: null,
    installScript: false,
    patch: null,
    peer: true,
    place: { file: draft.file, line }
  };
  const source = { kind: "file", url: `link:${path}` };
  const node = {
    package: workspace === null ? addPackage(draft.packages, name, "", source, facts) : null,
    workspace,
    dependencies: void 0,
    optionalDependencies: void 0,
    peers: /* @__PURE__ */ new Map(),
    edges: [],
    ways: 0,
    written: 0
  };
  draft.folders.set(key, node);
  return node;
}
function tieNodes(draft, part, missing) {
  for (const [key, node] of part.nodes) {
    const follow = (mapping, optional) => eachPair(draft.yaml, mapping, (name, value) => {
      const to = findNode(draft, part, name, textAt(draft.yaml, value) ?? "", "", null);
      if (to !== void 0) node.edges.push({ to, optional, peer: node.peers.has(name) });
      else if (!optional) noteMissing(missing, key, name, node.package?.dependency.place.line ?? null);
    });
    follow(node.dependencies, false);
    follow(node.optionalDependencies, true);
  }
}
function carryEdges(nodes) {
  const packages = [];
  for (const node of nodes) {
    if (node.package === null) continue;
    packages.length = 0;
    for (const { to } of node.edges) if (to.package !== null) packages.push(to.package);
    addEdges(node.package, packages);
  }
}

// src/read/npm/pnpm-source.ts
function readResolution(yaml, resolution, name, version) {
  const fields = fieldsAt(yaml, resolution);
  const text = (field) => textAt(yaml, fields.get(field));
  const type = text("type");
  const integrity = integrityOf(text("integrity"));
  const known2 = (source) => ({ source, integrity, version: "", folder: null });
  if (type === "git") {
    const commit = text("commit") ?? "";
    return { ...known2({ kind: "git", url: gitUrl(text("repo") ?? "", commit) }), version: commit };
  }
  if (type === "variations")
    return { ...known2(unnamedSource), integrity: variantDigests(yaml, itemsAt(yaml, fields.get("variants"))) };
  if (type === "directory") {
    const folder2 = text("directory") ?? "";
    return { ...known2({ kind: "file", url: `file:${folder2}` }), folder: folder2 };
  }
  const address = text("tarball") ?? text("url");
  if (address !== void 0) return known2(readSource(address, name, version));
  return known2(type === void 0 && integrity.length > 0 ? unnamedRegistry : unnamedSource);
}
function gitUrl(repository, commit) {
  return `${cleanGit(/^(https?|ssh):/i.test(repository) ? `git+${repository}` : repository)}#${commit}`;
}
function variantDigests(yaml, variants) {
  const digests = variants.map((variant) => {
    const resolution = fieldsAt(yaml, fieldsAt(yaml, variant).get("resolution"));
    return textAt(yaml, resolution.get("integrity"));
  });
  return integrityOf(digests.filter((digest) => digest !== void 0).join(" "));
}

// src/read/npm/pnpm-nodes.ts
function readPart(draft, root, major) {
  const { yaml } = draft;
  const infos = /* @__PURE__ */ new Map();
  eachPair(
    yaml,
    root.get("packages"),
    (key, value, line) => infos.set(key, { fields: fieldsAt(yaml, value), line }),
    true
  );
  const patches = readPatches(yaml, root.get("patchedDependencies"));
  const nodes = /* @__PURE__ */ new Map();
  const snapshotted = /* @__PURE__ */ new Set();
  if (major === 9) {
    eachPair(
      yaml,
      root.get("snapshots"),
      (key, value, line) => {
        const base = withoutPeers(key);
        const info = infos.get(base);
        snapshotted.add(base);
        nodes.set(
          key,
          readNode(draft, key, info?.fields ?? /* @__PURE__ */ new Map(), fieldsAt(yaml, value), info?.line ?? line, major, patches)
        );
      },
      true
    );
  }
  for (const [key, { fields, line }] of infos) {
    if (!snapshotted.has(key)) nodes.set(key, readNode(draft, key, fields, fields, line, major, patches));
  }
  return { major, nodes };
}
function readNode(draft, key, info, snapshot, line, major, patches) {
  const { yaml } = draft;
  const installed = {
    dependencies: snapshot.get("dependencies"),
    optionalDependencies: snapshot.get("optionalDependencies"),
    peers: fieldsAt(yaml, info.get("peerDependencies")),
    edges: [],
    ways: 0,
    written: writtenWays(yaml, snapshot)
  };
  const parts = readPnpmKey(key, major);
  const name = textAt(yaml, info.get("name")) ?? parts.name;
  const written = textAt(yaml, info.get("version")) ?? parts.version.replace(/^runtime:/, "");
  const version = /[:/]/.test(written) ? "" : written;
  const resolution = readResolution(yaml, info.get("resolution"), name, version);
  const folder2 = resolution.folder === null ? null : joinFolder("", resolution.folder);
  if (folder2 !== null && draft.projects.has(folder2)) return { package: null, workspace: folder2, ...installed };
  const facts = {
    integrity: resolution.integrity,
    license: null,
    deprecated: textAt(yaml, info.get("deprecated")) ?? null,
    installScript: textAt(yaml, info.get("requiresBuild")) === "true",
    patch: patchOf(key) ?? patches.get(`${name}@${version}`) ?? null,
    peer: true,
    place: { file: draft.file, line }
  };
  const shown = version === "" ? resolution.version : version;
  if (shown === "" && resolution.source.url === null)
    draft.gaps.add("unknown", line, `the entry ${JSON.stringify(key)} has no version`);
  const type = parts.version.startsWith("runtime:") ? "generic" : "npm";
  const kept = addPackage(draft.packages, name, shown, resolution.source, facts, type);
  return { package: kept, workspace: null, ...installed };
}
function readPatches(yaml, patched) {
  const patches = /* @__PURE__ */ new Map();
  eachPair(yaml, patched, (name, value) => {
    const digest = textAt(yaml, value) ?? textAt(yaml, fieldsAt(yaml, value).get("hash"));
    if (digest !== void 0) patches.set(name, digest);
  });
  return patches;
}
function writtenWays(yaml, fields) {
  const optional = textAt(yaml, fields.get("optional")) === "true";
  if (textAt(yaml, fields.get("dev")) === "true") return optional ? reach.devOptional : reach.devRequired;
  return optional ? reach.optional : 0;
}

// src/read/npm/pnpm-reach.ts
var waysMask = 15;
var withoutPeer = 16;
function spreadReach(starts) {
  const waiting = [];
  const reachNode = (node, ways) => {
    if ((node.ways | ways) === node.ways) return;
    node.ways |= ways;
    waiting.push(node);
  };
  for (const start of starts) reachNode(start.node, start.ways | withoutPeer);
  for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
    const plain = node.ways & waysMask;
    for (const edge of node.edges) {
      const ways = edge.optional ? overOptional(plain) : plain;
      reachNode(edge.to, ways | (edge.peer ? 0 : node.ways & withoutPeer));
    }
  }
}
function settleReach(nodes) {
  for (const node of nodes) {
    const kept = node.package;
    if (kept === null) continue;
    kept.ways |= node.ways === 0 ? node.written : node.ways & waysMask;
    if (node.ways === 0 || (node.ways & withoutPeer) !== 0) kept.dependency.peer = false;
  }
}

// src/read/npm/pnpm-projects.ts
var projectFields = [
  { field: "dependencies", ways: reach.required },
  { field: "optionalDependencies", ways: reach.optional },
  { field: "devDependencies", ways: reach.devRequired },
  { field: "configDependencies", ways: reach.devRequired },
  { field: "packageManagerDependencies", ways: reach.devRequired }
];
function readPnpmLock(file, yaml) {
  const documents = yaml.roots.map((root) => fieldsAt(yaml, root));
  const projects = /* @__PURE__ */ new Map();
  for (const root of documents) findProjects(yaml, root, projects);
  const gaps = collectGaps(file.path);
  const draft = {
    file: file.path,
    yaml,
    packages: noPackages(),
    projects: new Set(projects.keys()),
    folders: /* @__PURE__ */ new Map(),
    gaps
  };
  const missing = noMissing();
  const starts = [];
  const parts = [];
  let version = "";
  for (const root of documents) {
    version = textAt(yaml, root.get("lockfileVersion")) ?? "";
    const major = majorOf(version);
    if (version === "") return { reason: "it has no lockfileVersion", line: null };
    if (major === void 0) {
      const reason = `its lockfileVersion ${JSON.stringify(version)} is not known; 5, 6 and 9 are`;
      return { reason, line: lineOf(yaml, root.get("lockfileVersion")) };
    }
    if (major === 9 && parts.length === 0) gaps.add("unknown", null, noScripts);
    const part = readPart(draft, root, major);
    tieNodes(draft, part, missing);
    tieProjects(draft, root, part, projects, starts, missing);
    parts.push(part);
  }
  if (yaml.fault !== null) return yaml.fault;
  sayMissing(missing, gaps);
  spreadReach(starts);
  const dependencies = settle(draft, parts);
  const finished = finishProjects(projects.values());
  return {
    lockfile: { file: file.path, format: "pnpm-lock", version, projects: finished, dependencies },
    gaps: gaps.list()
  };
}
function settle(draft, parts) {
  for (const { nodes } of parts) settleReach(nodes.values());
  settleReach(draft.folders.values());
  const ranked = rankPackages(draft.packages);
  for (const { nodes } of parts) carryEdges(nodes.values());
  return finishPackages(ranked);
}
var noScripts = "lockfile version 9 does not say which packages run scripts when they are installed";
function eachProject(yaml, root, project) {
  const importers = root.get("importers");
  if (importers === void 0) project(".", root);
  else eachPair(yaml, importers, (path, value) => project(joinFolder("", path), fieldsAt(yaml, value)));
}
function findProjects(yaml, root, projects) {
  eachProject(yaml, root, (path) => {
    if (!projects.has(path)) projects.set(path, draftProject(path, null, null));
  });
}
function tieProjects(draft, root, part, projects, starts, missing) {
  const { yaml } = draft;
  eachProject(yaml, root, (path, fields) => {
    const project = projects.get(path);
    for (const { field, ways } of projectFields) {
      const follow = (name, value, line) => {
        const reference = textAt(yaml, value) ?? textAt(yaml, fieldsAt(yaml, value).get("version")) ?? "";
        const node = findNode(draft, part, name, reference, path, line);
        if (node === void 0) noteMissing(missing, path, name, line);
        else {
          starts.push({ node, ways });
          if (project !== void 0) tieProject2(project, node);
        }
      };
      eachPair(yaml, fields.get(field), follow, true);
    }
  });
}
function tieProject2(project, node) {
  if (node.workspace !== null) project.workspaces.add(node.workspace);
  if (node.package === null) return;
  node.package.dependency.direct = true;
  project.edges.push(node.package);
}

// src/read/lockfiles/pnpm-lock.ts
var pnpmLock = {
  name: "pnpm-lock",
  title: "pnpm-lock.yaml",
  specification: "https://pnpm.io/git#lockfiles",
  names: ["pnpm-lock.yaml"],
  read(file) {
    if (holdsTooManyDocuments(file.text))
      return { reason: `it holds more than ${maximumDocuments} YAML documents`, line: null };
    const yaml = parsePnpmYaml(file.text);
    return "reason" in yaml ? yaml : readPnpmLock(file, yaml);
  }
};

// src/read/lockfile-formats.ts
var lockfileFormats = [
  packageLock,
  pnpmLock
];

// src/read/claims.ts
var lockfileNames = new Map(lockfileFormats.flatMap((format) => format.names.map((name) => [name, format])));
var byBase = /* @__PURE__ */ new Map();
var byEnding = /* @__PURE__ */ new Map();
var byMatching = /* @__PURE__ */ new Map();
var byStart = /* @__PURE__ */ new Map();
for (const format of connectorFormats) {
  for (const glob of format.names) addGlob(format, true, glob);
  for (const glob of format.content?.names ?? []) addGlob(format, false, glob);
}
function addGlob(format, isName2, braced) {
  for (const glob of expandBraces(braced)) {
    const name = glob.startsWith("**/") ? glob.slice("**/".length).toLowerCase() : "/";
    const pattern = { format, isName: isName2, tail: tailOf(glob), matches: (0, import_picomatch.default)(glob, { dot: true, nocase: true }) };
    if (/^\*\.[^./*?[\]]+$/.test(name)) add(byEnding, endingOf(name), pattern);
    else if (/^[^/*?[\]]+$/.test(name)) add(byBase, name, pattern);
    else if (/^[^/*?[\]]+(?:\[[^\]]*\])?\*$/.test(name)) add(byStart, /^[^*[]+/.exec(name)?.[0] ?? "", pattern);
    else add(byMatching, endingOf(pattern.tail), pattern);
  }
}
function tailOf(glob) {
  return (/[^*?[\]]*$/.exec(glob.toLowerCase())?.[0] ?? "").replace(/^\//, "");
}
function add(map, key, pattern) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [pattern]);
  else list.push(pattern);
}
function endingOf(path) {
  const base = baseOf(path);
  return base.slice(base.lastIndexOf(".") + 1);
}
function isLockfile(path) {
  return lockfileNames.has(baseOf(path));
}
function claimPath(path) {
  const base = baseOf(path);
  const lockfile = lockfileNames.get(base);
  if (lockfile !== void 0) return { path, lockfile, formats: [], certain: /* @__PURE__ */ new Set() };
  const patterns = patternsFor(path, base.toLowerCase());
  if (patterns.length === 0) return void 0;
  let chosen = choices.get(patterns);
  if (chosen === void 0) {
    chosen = choose(patterns);
    choices.set(patterns, chosen);
  }
  return { path, lockfile: null, ...chosen };
}
var choices = /* @__PURE__ */ new WeakMap();
function choose(patterns) {
  const named = new Set(patterns.filter(({ isName: isName2 }) => isName2).map(({ format }) => format));
  const chosen = named.size > 0 ? named : new Set(patterns.map(({ format }) => format));
  return {
    formats: connectorFormats.filter((format) => chosen.has(format)),
    certain: new Set([...named].map((format) => format.name))
  };
}
function patternsFor(path, base) {
  const ending = base.slice(base.lastIndexOf(".") + 1);
  const [named, ended = [], rest] = [byBase.get(base), byEnding.get(ending), byMatching.get(ending)];
  const started = startsOf(base);
  if (named === void 0 && rest === void 0 && started.length === 0) return ended;
  const lower = path.toLowerCase();
  const matching = [...rest ?? [], ...started].filter(
    ({ tail, matches }) => lower.endsWith(tail) && matches(inLine(path))
  );
  return named === void 0 && matching.length === 0 ? ended : [...named ?? [], ...ended, ...matching];
}
function inLine(path) {
  return path.replace(/[\n\r\u2028\u2029]/g, " ");
}
function startsOf(base) {
  for (const [start, patterns] of byStart) if (base.startsWith(start)) return patterns;
  return [];
}
function mayBeOf(formats) {
  const globs = connectorFormats.filter((format) => formats.has(format.name)).flatMap((format) => [...format.names, ...format.content?.names ?? []].flatMap(expandBraces));
  const parts = globs.map((glob) => {
    const [, star, base] = /^\*\*\/(\*?)([^/?[]+)$/.exec(glob) ?? [];
    if (base !== void 0)
      return `${star === "" ? "(?:^|/)" : ""}${base.split("*").map(escapeForPattern).join("[^/]*")}$`;
    const folder2 = glob.slice(0, glob.search(/[*?[]|$/));
    return folder2 === "" ? `${escapeForPattern(tailOf(glob))}$` : `^${escapeForPattern(folder2)}`;
  });
  const pattern = new RegExp([...new Set(parts)].join("|") || "(?!)", "i");
  return (path) => pattern.test(path);
}
function escapeForPattern(text) {
  return text.replace(/[.+^$()|{}\\]/g, "\\$&");
}
function expandBraces(glob) {
  const match = /^(.*)\{([^{}]*)\}(.*)$/.exec(glob);
  if (match === null) return [glob];
  return (match[2] ?? "").split(",").flatMap((choice) => expandBraces(`${match[1]}${choice}${match[3]}`));
}

// src/read/projects.ts
var rootNames = new Set(connectorFormats.flatMap((format) => format.roots ?? []));
function rootsAbove(folders, tree) {
  const roots = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  for (const folder2 of folders) {
    for (let up = folder2; !seen.has(up); up = folderOf(up)) {
      seen.add(up);
      for (const name of rootNames) {
        const path = joinPath(up, name);
        if (findFile(tree, path) !== void 0) roots.add(path);
      }
    }
  }
  return roots;
}
function sourcesOfProjects(trees) {
  const folders = /* @__PURE__ */ new Set();
  for (const { files } of trees)
    for (const { path } of files) if (rootNames.has(baseOf(path))) folders.add(folderOf(path));
  if (folders.size === 0) return () => false;
  return (path) => {
    if (!isScript(path)) return false;
    for (let up = folderOf(path); ; up = folderOf(up)) {
      if (folders.has(up)) return true;
      if (up === "") return false;
    }
  };
}

// src/read/select.ts
function selectClaims(tree, selection) {
  const ignored = ignoring(selection);
  const concern = selection.changed === null ? null : concernOf(selection.changed, tree);
  const claims = [];
  let folder2 = "";
  for (const { path, kind } of tree.files) {
    if (kind === "submodule") continue;
    if (!isIn(path, folder2)) folder2 = folderOf(path);
    if (concern !== null && !mayConcern(path, folder2, concern)) continue;
    const claim = claimPath(path);
    if (claim !== void 0 && (concern === null || concerns(claim, folder2, concern)) && !ignored(path))
      claims.push(claim);
  }
  return claims.sort((left, right) => compareText(left.path, right.path));
}
function selectAlike(tree, claims, selection) {
  if (selection.changed === null) return selectClaims(tree, selection);
  const ignored = ignoring(selection);
  const chosen = new Map(
    claims.filter((claim) => findFile(tree, claim.path) !== void 0).map((claim) => [claim.path, claim])
  );
  for (const path of selection.changed) {
    const file = chosen.has(path) ? void 0 : findFile(tree, path);
    const claim = file === void 0 || file.kind === "submodule" || ignored(path) ? void 0 : claimPath(path);
    if (claim !== void 0) chosen.set(path, claim);
  }
  return [...chosen.values()].sort((left, right) => compareText(left.path, right.path));
}
function ignoring({ ignore }) {
  return ignore.length === 0 ? () => false : (0, import_picomatch2.default)([...ignore], { dot: true });
}
var documentName = /openapi|swagger|api/i;
function concernOf(changed, tree) {
  const beside = /* @__PURE__ */ new Set();
  const above = /* @__PURE__ */ new Set();
  const together = /* @__PURE__ */ new Set();
  for (const path of changed) {
    const claim = claimPath(path);
    beside.add(folderOf(path));
    for (const format of claim?.formats ?? []) if (format.together) together.add(format.name);
    if (claim === void 0 || claim.lockfile !== null || claim.certain.size > 0) continue;
    for (let up = folderOf(path); ; up = folderOf(up)) {
      above.add(up);
      if (up === "") break;
    }
  }
  const mayBeTogether = together.size === 0 ? () => false : mayBeOf(together);
  return { changed, beside, above, together, mayBeTogether, roots: rootsAbove(beside, tree) };
}
function mayConcern(path, folder2, concern) {
  if (concern.beside.has(folder2) || concern.above.has(folder2) || concern.roots.has(path)) return true;
  if (concern.mayBeTogether(path)) return true;
  return concern.above.size > 0 && documentName.test(baseOf(path));
}
function concerns(claim, folder2, concern) {
  if (concern.changed.has(claim.path) || concern.roots.has(claim.path)) return true;
  if (claim.lockfile !== null) return false;
  if (claim.formats.some((format) => concern.together.has(format.name))) return true;
  if (claim.certain.size > 0) {
    const gathers = claim.formats.some((format) => format.gathers);
    return concern.beside.has(folder2) || gathers && concern.above.has(folder2);
  }
  return concern.above.has(folder2) || concern.above.size > 0 && documentName.test(baseOf(claim.path));
}
function isIn(path, folder2) {
  const start = folder2 === "" ? 0 : folder2.length + 1;
  return path.startsWith(folder2) && (start === 0 || path[folder2.length] === "/") && path.indexOf("/", start) === -1;
}

// src/read/surroundings.ts
function surround(tree, files) {
  let byFolder;
  return {
    has: (path) => findFile(tree, path) !== void 0,
    list(folder2) {
      byFolder ??= indexFolders(tree);
      return byFolder.get(folder2) ?? [];
    },
    file: (path) => files.get(path)
  };
}
function indexFolders(tree) {
  const index = /* @__PURE__ */ new Map();
  for (const { path } of tree.files) {
    const folder2 = folderOf(path);
    const inFolder = index.get(folder2);
    if (inFolder === void 0) index.set(folder2, [path]);
    else inFolder.push(path);
  }
  for (const inFolder of index.values()) inFolder.sort(compareText);
  return index;
}

// src/verbs/loader.ts
var Loader = class {
  gaps = [];
  around;
  source;
  files = /* @__PURE__ */ new Map();
  asked = /* @__PURE__ */ new Set();
  tree;
  limits;
  constructor(tree, limits) {
    this.tree = tree;
    this.source = tree.source;
    this.limits = limits;
    this.around = surround(tree, this.files);
  }
  has(path) {
    return this.asked.has(path);
  }
  /** Loads paths that are not loaded yet and returns the files that could be. */
  async load(paths) {
    const fresh = paths.filter((path) => !this.asked.has(path));
    for (const path of fresh) this.asked.add(path);
    const lockfiles = fresh.filter((path) => isLockfile(path));
    const others = fresh.filter((path) => !isLockfile(path));
    const loaded = [
      ...await this.loadUpTo(others, this.limits.fileBytes),
      ...await this.loadUpTo(lockfiles, this.limits.lockfileBytes)
    ];
    await handParsers(loaded);
    return loaded;
  }
  async loadUpTo(paths, maximumBytes) {
    if (paths.length === 0) return [];
    const loaded = [];
    const contents = await this.tree.load(paths, maximumBytes);
    const links = [];
    for (const path of paths) {
      const content = contents.get(path);
      if (content === void 0) continue;
      if (content.kind === "missing") this.gap(path, content.reason);
      else if (content.kind === "link") links.push({ path, target: content.target });
      else this.keep(path, content, loaded);
    }
    for (const { path, target } of links) await this.follow(path, target, maximumBytes, loaded);
    return loaded;
  }
  /** A link inside the tree is read at its target, once; one that leads out is not followed. */
  async follow(path, target, maximumBytes, loaded) {
    const resolved = resolveWithin(folderOf(path), target);
    if (resolved === void 0 || !this.around.has(resolved))
      return this.gap(path, "it is a link to something outside the tree");
    if (claimPath(resolved) !== void 0) return;
    const content = (await this.tree.load([resolved], maximumBytes)).get(resolved);
    if (content?.kind === "bytes") this.keep(path, content, loaded);
    else this.gap(path, "it is a link that leads to no file");
  }
  keep(path, content, loaded) {
    const text = decodeText(content.bytes);
    if (text === void 0) {
      this.gap(path, "it is not UTF-8 text");
      return;
    }
    const file = { path, id: content.id, text };
    this.files.set(path, file);
    loaded.push(file);
  }
  /** Remembers that a file could not be read. */
  gap(file, reason) {
    this.gaps.push({ kind: "unreadable", file, line: null, reason });
  }
};
async function handParsers(files) {
  const scripts = files.filter((file) => isScript(file.path));
  if (scripts.length === 0) return;
  const { parseScript } = await import("./parse-script-RNBLMTZX.js");
  for (const file of scripts) handParser(file, parseScript);
}
async function readOwnersFile(loader) {
  const found = await loader.load(codeownersPaths.filter((path) => loader.around.has(path)));
  return found[0]?.text ?? null;
}

// src/verbs/handed-over.ts
var maximumPaths = 2e3;
async function findHandedOver(base, head, options) {
  const { changed } = options;
  const file = codeownersPaths.find((path) => changed?.has(path));
  if (changed === null || file === void 0) return { paths: /* @__PURE__ */ new Set(), gaps: [] };
  const [before, after] = await Promise.all([base, head].map((tree) => ownersOf(tree, options.limits)));
  const [byName, byContent] = [[], []];
  for (const { path, kind } of head.files) {
    const claim = kind === "submodule" || changed.has(path) ? void 0 : claimPath(path);
    if (claim === void 0 || claim.lockfile !== null || before?.(path) === after?.(path)) continue;
    if (findFile(base, path) !== void 0) (claim.certain.size > 0 ? byName : byContent).push(path);
  }
  const all = [...byName, ...byContent];
  const left = all.length - maximumPaths;
  const reason = `it hands over ${all.length} files that may be connectors; ${left} of them were not looked at`;
  return {
    paths: new Set(all.slice(0, maximumPaths)),
    gaps: left > 0 ? [{ kind: "unknown", file, line: null, reason }] : []
  };
}
async function ownersOf(tree, limits) {
  const text = await readOwnersFile(new Loader(tree, limits));
  return text === null ? () => null : readCodeowners(text);
}

// src/verbs/read-source.ts
var maximumRounds = 16;
var maximumRelated = 2e3;
async function readTree(tree, options) {
  return readClaims(tree, selectClaims(tree, options), options);
}
async function readBoth(base, head, options) {
  const handedOver = await findHandedOver(base, head, options);
  const { changed } = options;
  if (changed === null || handedOver.paths.size === 0) return readSelected(base, head, options);
  const more = { ...options, changed: /* @__PURE__ */ new Set([...changed, ...handedOver.paths]) };
  const [before, after] = await readSelected(base, head, more);
  const asked = /* @__PURE__ */ new Set([...changed, ...selectClaims(head, options).map((claim) => claim.path)]);
  const alone = new Set(selectClaims(head, more).flatMap(({ path }) => asked.has(path) ? [] : [path]));
  const isAsked = (gap) => !alone.has(gap.file);
  return [
    { ...before, gaps: before.gaps.filter(isAsked) },
    { ...after, gaps: [...after.gaps.filter(isAsked), ...handedOver.gaps] }
  ];
}
async function readSelected(base, head, options) {
  const claims = selectClaims(head, options);
  return Promise.all([readClaims(base, selectAlike(base, claims, options), options), readClaims(head, claims, options)]);
}
async function readClaims(tree, claims, options) {
  const loader = new Loader(tree, options.limits);
  await loader.load(claims.map((claim) => claim.path));
  const codeowners = await readOwnersFile(loader);
  const readers = await loadReaders(claims, loader);
  await followRelated(claims, loader, readers);
  return readInventory({
    tree,
    claims,
    around: loader.around,
    readers,
    gaps: [...loader.gaps, ...submoduleGaps(tree, options)],
    owners: { codeowners, annotations: options.owners }
  });
}
async function loadReaders(claims, loader) {
  const wanted = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const file = loader.around.file(claim.path);
    if (file !== void 0) for (const format of formatsOf(claim, file)) wanted.set(format.name, format);
  }
  const loaded = await Promise.all([...wanted.values()].map((format) => format.load()));
  return new Map(loaded.map((reader) => [reader.name, reader]));
}
async function followRelated(claims, loader, readers) {
  let fresh = claims.flatMap((claim) => {
    const file = loader.around.file(claim.path);
    if (file === void 0) return [];
    return formatsOf(claim, file).map((format) => ({ file, format: readerOf(format, readers) }));
  });
  const seen = new Set(fresh.map(({ file, format }) => `${format.name}
${file.path}`));
  let loaded = 0;
  for (let round = 0; fresh.length > 0 && round < maximumRounds; round++) {
    const wanted = wantedOf(fresh, loader, seen);
    const missing = [...new Set(wanted.map(({ path }) => path))].filter((path) => !loader.has(path));
    loaded += missing.length;
    if (loaded > maximumRelated) {
      const reason = `documents refer to more than ${maximumRelated} other files; this and those behind it are not read`;
      loader.gap(missing[0] ?? "", reason);
      return;
    }
    await loader.load(missing);
    fresh = wanted.flatMap(({ path, format }) => {
      const file = loader.around.file(path);
      return file === void 0 ? [] : [{ file, format }];
    });
  }
}
function wantedOf(files, { around }, seen) {
  return files.flatMap(
    ({ file, format }) => (format.related?.(file, around) ?? []).flatMap((path) => {
      const key = `${format.name}
${path}`;
      if (seen.has(key) || !around.has(path)) return [];
      seen.add(key);
      return [{ path, format }];
    })
  );
}
function submoduleGaps(tree, selection) {
  return tree.files.filter((file) => file.kind === "submodule" && (selection.changed === null || selection.changed.has(file.path))).map((file) => ({
    kind: "unknown",
    file: file.path,
    line: null,
    reason: "it is a submodule: what is in it is another repository and is not read"
  }));
}

export {
  codeownersPaths,
  claimPath,
  sourcesOfProjects,
  readTree,
  readBoth
};
