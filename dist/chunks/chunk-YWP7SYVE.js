import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
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
  at,
  filledText
} from "./chunk-TZLIQTKD.js";

// src/read/power-platform/pair.ts
var exported = /^(.*)_(?:openapidefinition|connectionparameters|connectionparametersets|policytemplateinstances|customcodeblobcontent)\.(?:json|csx)$/i;
function pairOf(path, around) {
  const stem = exported.exec(path)?.[1];
  return stem === void 0 ? pairInFolder(folderOf(path), around) : exportedPair(stem, around);
}
function filesOf(pair) {
  return [
    pair.definition,
    pair.properties,
    pair.parameters,
    pair.parameterSets,
    pair.policies,
    pair.script,
    pair.settings
  ].filter((path) => path !== void 0);
}
function pairInFolder(folder, around) {
  const find = (name) => findAnyCase(joinPath(folder, name), around);
  const settings = find("settings.json");
  const file = settings === void 0 ? void 0 : around.file(settings);
  const properties = named(file, "apiProperties", around) ?? find("apiProperties.json");
  const definition = named(file, "apiDefinition", around) ?? find("apiDefinition.swagger.json");
  return {
    id: folder === "" ? "." : folder,
    definition: definition ?? (properties === void 0 ? void 0 : onlySwagger(folder, around)),
    properties,
    parameters: void 0,
    parameterSets: void 0,
    policies: void 0,
    script: named(file, "script", around) ?? find("script.csx"),
    settings
  };
}
function exportedPair(stem, around) {
  const find = (name) => findAnyCase(`${stem}_${name}`, around);
  return {
    id: stem,
    definition: find("openapidefinition.json"),
    properties: void 0,
    parameters: find("connectionparameters.json"),
    parameterSets: find("connectionparametersets.json"),
    policies: find("policytemplateinstances.json"),
    script: find("customcodeblobcontent.csx"),
    settings: void 0
  };
}
function named(settings, key, around) {
  if (settings === void 0) return void 0;
  const written = filledText(at(rootOf(settings), key));
  const folder = folderOf(settings.path);
  const path = written === void 0 ? void 0 : resolveWithin(folder, written.replace(/^\.\\/, ""));
  return path !== void 0 && folderOf(path) === folder ? findAnyCase(path, around) : void 0;
}
function onlySwagger(folder, around) {
  const [only, ...others] = [...namesIn(folder, around)].filter(([name]) => name.endsWith(".swagger.json"));
  return others.length === 0 ? only?.[1] : void 0;
}
function findAnyCase(path, around) {
  return around.has(path) ? path : namesIn(folderOf(path), around).get(baseOf(path).toLowerCase());
}
var folders = /* @__PURE__ */ new WeakMap();
function namesIn(folder, around) {
  const known = folders.get(around) ?? /* @__PURE__ */ new Map();
  folders.set(around, known);
  let names = known.get(folder);
  if (names === void 0) {
    names = new Map([...around.list(folder)].reverse().map((path) => [baseOf(path).toLowerCase(), path]));
    known.set(folder, names);
  }
  return names;
}
function isDefinitionOfPair(path, around) {
  return pairOf(path, around).definition === path;
}
function settingsBeside(file, around) {
  const mayBe = /\.json$/i.test(file.path) && /"swagger"\s*:\s*"2\.0"/.test(file.text);
  const settings = mayBe ? findAnyCase(joinPath(folderOf(file.path), "settings.json"), around) : void 0;
  return settings === void 0 ? [] : [settings];
}

export {
  pairOf,
  filesOf,
  isDefinitionOfPair,
  settingsBeside
};
