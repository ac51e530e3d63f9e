import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  childrenOf,
  findSecrets,
  importedPaths,
  isUnknown,
  lineOf,
  placeOfKey,
  placeOfValue,
  readCalled,
  readScript
} from "./chunk-YPZDGS6J.js";
import {
  distinctEndpoints
} from "./chunk-ZC5TDZSW.js";
import "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  isScript,
  syntaxOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
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
  has,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/pipedream/account.ts
var kinds = [
  [/^oauth_(?:access|refresh)_token$/, "oauth2"],
  [/^oauth_(?:signer|uid)/, "oauth1"],
  [/key|token|secret/i, "api-key"],
  [/^(?:user(?:name)?|password|email|login)$/i, "basic"]
];
function readAccount(file, line) {
  const taken = takenFrom(file);
  const found = kinds.flatMap(([pattern2, kind2]) => {
    const at3 = taken.find(({ name }) => pattern2.test(name));
    return at3 === void 0 ? [] : [{ kind: kind2, line: at3.line }];
  })[0];
  const { kind, line: at2 } = found ?? { kind: "unknown", line: taken[0]?.line ?? line };
  return { kind, name: "account", provider: null, scopes: [], place: placeIn(file, at2) };
}
function takenFrom(file) {
  const parsed = syntaxOf(file);
  const taken = [];
  const waiting = parsed.kind === "parsed" ? [parsed.syntax] : [];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const node = next;
    if (/^(?:Optional)?MemberExpression$/.test(next.type) && isAccount(node.object))
      taken.push({ name: String(node.property.name ?? ""), line: lineOf(next) });
    const pattern2 = node.id;
    if (next.type === "VariableDeclarator" && isAccount(node.init) && pattern2?.type === "ObjectPattern")
      for (const property of pattern2.properties)
        taken.push({ name: String(property.key?.name ?? ""), line: lineOf(next) });
    for (const child of childrenOf(next)) waiting.push(child);
  }
  return taken.sort((left, right) => left.line - right.line);
}
function isAccount(node) {
  const member = node;
  return (member?.type === "MemberExpression" || member?.type === "OptionalMemberExpression") && member.property.name === "$auth";
}

// src/read/pipedream/props.ts
function readTriggers(root, file) {
  const found = entries(at(root, "props")).flatMap(({ value }) => {
    const type = value.kind === "scalar" ? value.text : text(at(value, "type"));
    const kind = type === "$.interface.http" ? "webhook" : type === "$.interface.timer" ? "schedule" : void 0;
    if (kind === void 0 || type === void 0) return [];
    const event = type.slice("$.interface.".length);
    return [{ event, kind, filter: null, authenticated: null, untrusted: false, place: placeOfValue(value, file) }];
  });
  return [...new Map(found.map((trigger) => [trigger.event, trigger])).values()];
}
function readApps(root) {
  return entries(at(root, "props")).flatMap(
    ({ value }) => text(at(value, "type")) === "app" ? filledText(at(value, "app")) ?? [] : []
  );
}
function readPropGaps(root, file) {
  const props = at(root, "props");
  const isOpen2 = (props === void 0 ? [root] : [props, root]).some(
    (node) => isUnknown(node) || entries(node).some(({ key }) => key === "...")
  );
  const reason = "some of its props are known only when it runs; accounts and what starts it may be among them";
  return isOpen2 ? [{ kind: "unknown", ...placeOfKey(root, "props", file), reason }] : [];
}

// src/read/pipedream/component.ts
var format = "pipedream-component";
function isAppFile(path) {
  return /\.app\.[cm]?[jt]s$/i.test(path);
}
function readApp(root, app, file, around) {
  const called = readCalled(file, around, isAppFile);
  const connector = draftConnector({
    format,
    id: app,
    role: "definition",
    auth: [readAccount(file, lineOfKey(root, "app"))],
    endpoints: distinctEndpoints(called.endpoints),
    secrets: called.files.flatMap(findSecrets),
    places: [placeOfKey(root, "app", file)]
  });
  return { connector, gaps: called.gaps };
}
function readComponent(root, key, file, around) {
  const called = readCalled(file, around, isAppFile);
  const version = filledText(at(root, "version"));
  const isSource = filledText(at(root, "type")) !== "action";
  const connector = draftConnector({
    format,
    id: key,
    name: filledText(at(root, "name")) ?? key,
    role: "definition",
    // A version may be put in when it is published.
    version: version === void 0 || /[{$]/.test(version) ? null : version,
    endpoints: distinctEndpoints(called.endpoints),
    triggers: isSource ? readTriggers(root, file) : [],
    settings: isSource ? [] : readAnnotations(root, file),
    deprecations: readDeprecations(root, file),
    secrets: called.files.flatMap(findSecrets),
    uses: [...new Set(readApps(root).map((app) => `${format}:${app}`))].sort(compareText),
    places: [placeOfKey(root, "key", file)]
  });
  return { connector, gaps: [...readPropGaps(root, file), ...called.gaps] };
}
function readAnnotations(root, file) {
  const annotations = at(root, "annotations");
  const settings = [
    ["read-only", "readOnlyHint", true],
    ["destructive", "destructiveHint", false]
  ];
  return settings.flatMap(([name, key, safe]) => {
    const value = flag(at(annotations, key));
    if (value === void 0) return [];
    const exposure = value === safe ? 0 : 1;
    return [{ name, value: String(value), exposure, weight: "medium", place: placeOfKey(annotations, key, file) }];
  });
}
var marker = /[([]\s*deprecated\s*[)\]]|[-–—:]\s*deprecated\.?\s*$|^\W{0,3}deprecated\W{0,3}(?:[-–—:.\s]|$)/i;
function readDeprecations(root, file) {
  const marked = ["name", "description"].find((key) => marker.test(filledText(at(root, key))?.slice(0, 500) ?? ""));
  if (marked === void 0) return [];
  const place = placeOfKey(root, marked, file);
  const known = { lifecycle: null, deprecated: null, retired: null, certain: true, message: null };
  return [{ signal: "text", subject: "connector", ...known, place }];
}

// src/read/connectors/pipedream-component.ts
var pattern = /\btype\s*:\s*["'`](?:app|action|source)["'`]|["'`]\$\.(?:interface|service)\.|["']@pipedream\//;
var pipedreamComponent = {
  name: "pipedream-component",
  title: "Pipedream component",
  specification: "https://pipedream.com/docs/components/contributing/api",
  names: [],
  content: {
    // What they have in common is claimed so that a change of it brings along the app above it.
    names: [
      "**/*.app.{mjs,mts,js,ts}",
      "**/{actions,sources,common}/**/*.{mjs,mts}",
      "**/components/*/{actions,sources,common}/**/*.{js,ts}"
    ],
    pattern
  },
  related(file, around) {
    if (!isScript(file.path)) return [];
    return pattern.test(file.text) || isBelowApp(file.path, around) ? importedPaths(file, around) : [];
  },
  read(file, around) {
    if (/(?:^|\/)node_modules\//.test(file.path)) return null;
    const script = readScript(file, around);
    const root = script?.get("default") ?? script?.get("module.exports");
    if (root === void 0) return null;
    const app = filledText(at(root, "app"));
    const reader = filledText(at(root, "type")) === "app" && app !== void 0 && !isOpen(app) ? readApp(root, app, file, around) : isComponent(root) ? readComponent(root, filledText(at(root, "key")) ?? file.path, file, around) : void 0;
    return reader === void 0 ? null : { connectors: [reader.connector], gaps: reader.gaps };
  }
};
function isComponent(root) {
  const [key, type] = [filledText(at(root, "key")), filledText(at(root, "type"))];
  if (key === void 0 || isOpen(key) || !has(root, "version")) return false;
  if (type === "action" || type === "source") return true;
  return type === void 0 && has(root, "run") && (has(root, "dedupe") || has(root, "hooks") || has(root, "props"));
}
function isOpen(text2) {
  return text2.includes("${");
}
function isBelowApp(path, around) {
  let folder = folderOf(path);
  for (let step = 0; step < 5; step++) {
    if (around.list(folder).some(isAppFile)) return true;
    if (folder === "") return false;
    folder = folderOf(folder);
  }
  return false;
}
export {
  pipedreamComponent
};
