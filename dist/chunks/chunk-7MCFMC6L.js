import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/outside/evidence-files.ts
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var evidenceNames = {
  sbom: "sbom.cdx.json",
  bundleOf: (artifact) => `${basename(artifact)}.sigstore.json`,
  /** Statements about a whole release; several where one cannot hold all subjects. */
  shared: (kind, part) => `${kind}${part === 1 ? "" : `-${part}`}.sigstore.json`
};
var sharedKinds = ["provenance", "sbom", "sbom-reference", "review"];
function isEvidence(path) {
  return /\.sigstore\.jsonl?$/.test(path) || basename(path) === evidenceNames.sbom;
}
var sharedName = new RegExp(`^(?:${sharedKinds.join("|")})(?:-[1-9][0-9]{0,2})?\\.sigstore\\.jsonl?$`);
function isShared(name) {
  return sharedName.test(name);
}
function isBundleOf(name, artifact) {
  return name === evidenceNames.bundleOf(artifact) || name === `${basename(artifact)}.sigstore.jsonl`;
}
var maximumParts = 1e3;
async function bundlesBeside(artifact) {
  const folder = dirname(artifact);
  const found = await present([
    join(folder, evidenceNames.bundleOf(artifact)),
    join(folder, `${basename(artifact)}.sigstore.jsonl`)
  ]);
  for (const kind of sharedKinds) {
    for (let part = 1; part <= maximumParts; part++) {
      const [path] = await present([join(folder, evidenceNames.shared(kind, part))]);
      if (path === void 0) break;
      found.push(path);
    }
  }
  return found;
}
function sbomBeside(artifact) {
  return present([join(dirname(artifact), evidenceNames.sbom)]);
}
async function present(paths) {
  const found = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => void 0))?.isFile() === true));
  return paths.filter((_, index) => found[index]);
}

export {
  evidenceNames,
  isEvidence,
  isShared,
  isBundleOf,
  bundlesBeside,
  sbomBeside
};
