import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  endingVersions,
  findApiDeprecations,
  readAddresses,
  spellApiVersion
} from "./chunk-QRG2LO57.js";
import {
  textOf
} from "./chunk-QQ5JTJVJ.js";
import "./chunk-TV4C56Q6.js";
import "./chunk-ZC5TDZSW.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-GPS46V4X.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import {
  joinPath
} from "./chunk-JQB53MAW.js";
import {
  baseOf,
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  at,
  filledText,
  lineOfKey
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/salesforce/project.ts
var projectName = "sfdx-project.json";
var manifestName = "package.xml";
function projectOf(path, around) {
  let manifest;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const project = joinPath(folder, projectName);
    if (around.has(project)) return project;
    const other = joinPath(folder, manifestName);
    if (manifest === void 0 && around.has(other)) manifest = other;
    if (folder === "") return manifest;
  }
}
function readProjectFile(file, around) {
  const version = versionOf(file);
  if (version === void 0) return null;
  const project = projectOf(file.path, around) ?? file.path;
  if (project === file.path) return readProject(file, version);
  const what = baseOf(file.path).toLowerCase() === manifestName ? "manifests" : "components";
  const found = findApiDeprecations(version.text ?? "", `${what} at API version`, placeIn(file, version.line));
  if (found.length === 0) return { connectors: [], gaps: [] };
  const loaded = around.file(project);
  const connector = loaded === void 0 ? draftProject(project, 1, null) : draftLoaded(loaded, versionOf(loaded));
  return { connectors: [{ ...connector, deprecations: found }], gaps: [] };
}
var usualLogin = /^https:\/\/(?:login|test)\.salesforce\.com\/?$/i;
function readProject(file, version) {
  const root = rootOf(file);
  const logins = ["sfdcLoginUrl", "signupTargetLoginUrl"].flatMap((key) => {
    const text = filledText(at(root, key));
    if (text === void 0 || usualLogin.test(text)) return [];
    return [{ text, line: lineOfKey(root, key), purpose: "authorization" }];
  });
  const { endpoints, gaps } = readAddresses(logins, file);
  const deprecations = deprecationsOf(version, file);
  return { connectors: [{ ...draftLoaded(file, version), endpoints, deprecations }], gaps };
}
function deprecationsOf({ text, line }, file) {
  return findApiDeprecations(text ?? "", "API version", placeIn(file, line));
}
function draftLoaded(file, version) {
  const name = filledText(at(rootOf(file), "name"));
  const connector = draftProject(file.path, version?.line ?? 1, spellApiVersion(version?.text) ?? null);
  return name === void 0 ? connector : { ...connector, name };
}
function draftProject(path, line, version) {
  return draftConnector({
    format: "salesforce-project",
    id: path,
    role: "usage",
    version,
    places: [{ file: path, line }]
  });
}
function versionOf(file) {
  const root = rootOf(file);
  if (baseOf(file.path).toLowerCase() === projectName) {
    const isProject = at(root, "packageDirectories")?.kind === "list" || at(root, "sourceApiVersion") !== void 0;
    if (!isProject) return void 0;
    return { text: filledText(at(root, "sourceApiVersion")), line: lineOfKey(root, "sourceApiVersion") };
  }
  const [entry] = root?.kind === "map" ? root.entries : [];
  if (entry === void 0) return void 0;
  const [name, { value: element }] = entry;
  if (baseOf(file.path).toLowerCase() === manifestName)
    return name === "Package" ? within(element, "version") : void 0;
  return textOf(element, "apiVersion") === void 0 ? void 0 : within(element, "apiVersion");
}
function within(element, name) {
  return { text: textOf(element, name), line: lineOfKey(element, name) };
}

// src/read/connectors/salesforce-project.ts
var salesforceProject = {
  name: "salesforce-project",
  title: "Salesforce project file",
  specification: "https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_ws_config.htm",
  names: [],
  // By content, so that the project is read with any component below it that changed.
  content: {
    names: ["**/sfdx-project.json", "**/package.xml", "**/*-meta.xml"],
    pattern: new RegExp(
      [
        '"(?:packageDirectories|sourceApiVersion)"\\s{0,100}:',
        "<Package\\s[^<>]{0,500}soap\\.sforce\\.com",
        `<apiVersion>\\s{0,100}(?:${endingVersions.join("|")})(?:\\.0)?\\s{0,100}</apiVersion>`
      ].join("|")
    )
  },
  related(file, around) {
    const project = projectOf(file.path, around);
    return project === void 0 || project === file.path ? [] : [project];
  },
  read: readProjectFile
};
export {
  salesforceProject
};
