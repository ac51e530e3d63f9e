import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openGitHub
} from "./chunk-I4OT6KXH.js";
import {
  maximumTexts,
  parseJson,
  placeFailure
} from "./chunk-JFUZHCO2.js";
import "./chunk-THASDPZE.js";
import "./chunk-UZPTMOCL.js";
import {
  evidenceNames,
  isBundleOf,
  isShared
} from "./chunk-7MCFMC6L.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";

// src/outside/evidence-places/release-assets.ts
import { createHash } from "node:crypto";
import { basename } from "node:path";
var perPage = 100;
var maximumPages = 10;
async function findReleaseAssets(place, search) {
  const askGitHub = openGitHub(place, search);
  const release = await askGitHub("GET /repos/{owner}/{repo}/releases/tags/{tag}", { tag: place.tag });
  if (release === void 0) return { bundles: [], sboms: [] };
  const { id } = parseJson(place, release.bytes.toString("utf8")) ?? {};
  if (typeof id !== "number") throw placeFailure(place, "its answer describes no release");
  const assets = await listAssets(place, askGitHub, id);
  const names = search.artifacts.flatMap((artifact) => fileNamesOf(artifact, assets));
  const bundles = assets.filter(({ name }) => isShared(name) || names.some((artifact) => isBundleOf(name, artifact)));
  const sboms = assets.filter(({ name }) => name === evidenceNames.sbom);
  if (bundles.length > maximumTexts) throw placeFailure(place, `it holds more than ${maximumTexts} files of bundles`);
  return {
    bundles: await downloadAll(place, askGitHub, bundles),
    sboms: await downloadAll(place, askGitHub, sboms)
  };
}
async function listAssets(place, askGitHub, release) {
  const assets = [];
  for (let page = 1; page <= maximumPages; page++) {
    const answer = await askGitHub("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
      release_id: release,
      per_page: perPage,
      page
    });
    const listed = answer === void 0 ? void 0 : parseJson(place, answer.bytes.toString("utf8"));
    if (!Array.isArray(listed)) throw placeFailure(place, "its answer holds no list of assets");
    assets.push(...listed.flatMap(readAsset));
    if (listed.length < perPage) break;
  }
  return assets;
}
function readAsset(value) {
  const { id, name, digest } = value ?? {};
  if (typeof id !== "number" || typeof name !== "string") return [];
  return [{ id, name, digest: typeof digest === "string" ? digest : null }];
}
function fileNamesOf({ name, digests }, assets) {
  const known = new Set(Object.entries(digests).map(([algorithm, hex]) => `${algorithm}:${hex}`));
  return [
    basename(name),
    ...assets.filter(({ digest }) => digest !== null && known.has(digest)).map((asset) => asset.name)
  ];
}
async function downloadAll(place, askGitHub, assets) {
  const { owner, repo } = place.repository;
  const texts = [];
  for (const { id, name } of assets) {
    const route = "GET /repos/{owner}/{repo}/releases/assets/{asset_id}";
    const answer = await askGitHub(route, { asset_id: id }, "application/octet-stream");
    if (answer === void 0) throw placeFailure(place, `it lists ${name}, which is not there`);
    const text = answer.bytes.toString("utf8").replace(/^\uFEFF/, "");
    const sha256 = createHash("sha256").update(answer.bytes).digest("hex");
    texts.push({ name: `${name} of release ${place.tag} of ${owner}/${repo}`, text, sha256 });
  }
  return texts;
}
export {
  findReleaseAssets
};
