import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addForkSetting,
  addGap,
  addTokenSetting,
  nameSteps,
  noFacts,
  noSecrets,
  readStep,
  scanSecrets,
  secretsOf,
  settleFacts
} from "./chunk-ACI6NY7G.js";
import {
  draftUsedImage,
  nestValues
} from "./chunk-PXFNUCMV.js";
import {
  readImage
} from "./chunk-4I5N2VA6.js";
import {
  findDeprecations
} from "./chunk-TV4C56Q6.js";
import "./chunk-FNV4XNJJ.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-KAYPRSYD.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-GPS46V4X.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
  joinPath
} from "./chunk-JQB53MAW.js";
import {
  folderOf
} from "./chunk-JQGZB4EF.js";
import "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/connectors/github-action.ts
var githubAction = {
  name: "github-action",
  title: "GitHub action",
  specification: "https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax",
  names: ["**/action.{yml,yaml}"],
  together: true,
  read(file, around) {
    if (/^\.github\/workflows\/[^/]*$/i.test(file.path)) return null;
    const root = rootOf(file);
    const using = filledText(at(root, "runs", "using"));
    if (root === void 0 || using === void 0) return null;
    return readAction(file, around, root, using);
  }
};
function readAction(file, around, root, using) {
  const runs = at(root, "runs");
  const context = { file, around, format: "github-action", strangers: false };
  const facts = noFacts();
  const secrets = noSecrets();
  for (const { key, value } of entries(root)) if (key !== "runs") scanSecrets(value, "", secrets, key);
  for (const { key, value } of entries(runs)) if (key !== "steps") scanSecrets(value, "", secrets, `runs.${key}`);
  readEntries(runs, context, facts);
  if (using.toLowerCase() === "docker") readDockerImage(runs, context, facts);
  for (const { node, label } of nameSteps(at(runs, "steps"))) {
    readStep(node, label, nestValues(null, /* @__PURE__ */ new Map()), void 0, context, facts);
    scanSecrets(node, label, secrets);
  }
  addForkSetting(context, facts);
  addTokenSetting(context, facts);
  facts.deprecations.push(
    ...findDeprecations(
      "github-action-runtime",
      using.toLowerCase(),
      `runtime ${using}`,
      placeIn(file, lineOfKey(runs, "using"))
    ),
    ...readInputs(root, file)
  );
  const id = `./${folderOf(file.path)}`;
  const connector = draftConnector({
    format: "github-action",
    id,
    name: filledText(at(root, "name")) ?? id,
    role: "definition",
    runsCode: true,
    secrets: secretsOf(file, secrets),
    ...settleFacts(facts),
    places: [placeIn(file, lineOfKey(root, "runs"))]
  });
  return { connectors: [connector, ...facts.connectors], gaps: facts.gaps };
}
var entryKeys = ["main", "pre", "post", "entrypoint", "pre-entrypoint", "post-entrypoint"];
function readEntries(runs, context, facts) {
  for (const name of entryKeys) {
    const path = filledText(at(runs, name));
    if (path !== void 0) facts.code.push(draftCode("script", name, path, context, lineOfKey(runs, name)));
  }
}
function readDockerImage(runs, context, facts) {
  const written = filledText(at(runs, "image"));
  if (written === void 0) return;
  const line = lineOfKey(runs, "image");
  const isBuilt = !written.startsWith("docker://");
  const folder = folderOf(context.file.path);
  const reference = isBuilt ? joinPath(folder, written) : written.slice("docker://".length);
  facts.code.push(draftCode("container", "image", reference, context, line));
  if (isBuilt) return;
  const image = readImage(reference);
  if (image === void 0) addGap(facts, context, line, "its image names none");
  else facts.connectors.push(draftUsedImage(context.format, image, placeIn(context.file, line)));
}
function readInputs(root, file) {
  return entries(at(root, "inputs")).flatMap(({ key, value }) => {
    const message = text(at(value, "deprecationMessage"));
    if (message === void 0) return [];
    return [
      {
        signal: "flag",
        subject: `input ${key}`,
        lifecycle: null,
        deprecated: null,
        retired: null,
        certain: true,
        message,
        place: placeIn(file, lineOfKey(value, "deprecationMessage"))
      }
    ];
  });
}
function draftCode(kind, name, digest, context, line) {
  return { kind, name, digest, untrusted: false, place: placeIn(context.file, line) };
}
export {
  githubAction
};
