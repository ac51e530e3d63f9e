import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  listOf,
  renderVerificationPage,
  step
} from "./chunk-J5B43EP6.js";
import {
  writeVerificationSummary
} from "./chunk-LZU3SHT6.js";
import {
  renderVerifications
} from "./chunk-ORM5Y6C2.js";
import "./chunk-QOWLQFFQ.js";
import {
  endUnverified,
  fail,
  openJob,
  readInputs,
  warnOfMovingRef,
  writeInWorkspace
} from "./chunk-LK76BCBO.js";
import {
  readRunner
} from "./chunk-UZPTMOCL.js";
import {
  verificationsToJson
} from "./chunk-XSXD5AWN.js";
import "./chunk-D3LD6NT3.js";
import "./chunk-CJGAJDTD.js";
import "./chunk-2UM637QK.js";
import {
  neutralizeLog
} from "./chunk-SR5OMTPT.js";
import {
  verify
} from "./chunk-JZ2XCVUA.js";
import {
  findArtifacts
} from "./chunk-EDIW2V35.js";
import "./chunk-PEY2NMSI.js";
import {
  bundlesBeside
} from "./chunk-7MCFMC6L.js";
import "./chunk-E7DCIT23.js";
import {
  nameIn,
  pathIn
} from "./chunk-BNL4PXAJ.js";
import "./chunk-V26EPMUB.js";
import "./chunk-FZDP2HCS.js";
import "./chunk-G3DWYIBP.js";
import "./chunk-P2BKSLYU.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-UQUW52HH.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QSXEJ6TK.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-SNA2OCSO.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";

// src/outside/github/verify-inputs.ts
function readVerifyInputs(get, runner) {
  const own = `${runner.owner}/${runner.repository}`;
  const repository = get("repository") || own;
  const ref = get("ref") || null;
  const artifacts = listOf(get("artifacts"));
  if (artifacts.length === 0)
    throw new FerruleError("bad-input", "The input artifacts is empty. Name files, globs or sha256:HEX to verify.");
  return {
    ...readInputs(get),
    artifacts,
    bundles: listOf(get("bundles")),
    from: listOf(get("from") || "attestations").map((word) => placeOf(word, repository, ref)),
    repository: repository.startsWith("https://") ? repository : `${runner.serverUrl}/${repository}`,
    signerWorkflow: get("signer-workflow") || null,
    ref,
    identity: get("identity") || null,
    issuer: get("issuer") || null,
    evidencePolicy: get("evidence-policy") || null,
    trustedRoot: get("trusted-root") || null,
    vsa: get("vsa") || null
  };
}
function placeOf(word, repository, ref) {
  if (word === "attestations") return `github:${repository}`;
  if (word !== "release") return word;
  const tag = /^refs\/tags\/(.+)$/.exec(ref ?? "")?.[1];
  if (tag === void 0)
    throw new FerruleError(
      "bad-input",
      "The input from asks for the release, and ref names no tag. Give ref: refs/tags/TAG."
    );
  return `release:${repository}@${tag}`;
}

// src/verbs/verify-on-github.ts
async function verifyOnGitHub(version) {
  try {
    await run(version);
  } catch (error) {
    fail(error, process.env);
  }
}
async function run(version) {
  const job = openJob();
  const runner = readRunner(process.env);
  const inputs = readVerifyInputs(step.input, runner);
  step.mask(inputs.token);
  warnOfMovingRef(runner, job);
  const workspace = runner.workspace ?? process.cwd();
  const artifacts = await expand(inputs, workspace);
  const now = (/* @__PURE__ */ new Date()).toISOString();
  const results = await verify({
    folder: workspace,
    artifacts,
    bundles: [...inputs.bundles, ...await beside(artifacts, workspace)],
    from: inputs.from,
    toolVersion: version,
    sboms: [],
    environment: { ...process.env, GITHUB_TOKEN: inputs.token },
    identity: inputs.identity ?? void 0,
    issuer: inputs.issuer ?? void 0,
    repository: inputs.identity === null ? inputs.repository : void 0,
    signerWorkflow: inputs.signerWorkflow ?? void 0,
    ref: inputs.ref ?? void 0,
    key: null,
    trustedRoot: inputs.trustedRoot,
    refresh: null,
    policyFile: inputs.evidencePolicy,
    now,
    onProgress: (message) => step.info(neutralizeLog(message))
  });
  await tell(results, { inputs, job, runner, workspace, summary: writeVerificationSummary(results, now, version) });
}
async function expand({ artifacts }, workspace) {
  const isDigest = (artifact) => /^(sha256|sha384|sha512|oci):/.test(artifact);
  const files = artifacts.filter((artifact) => !isDigest(artifact));
  const found = files.length === 0 ? [] : await findArtifacts(workspace, files);
  return [...artifacts.filter(isDigest), ...found.map(({ path }) => path)];
}
async function beside(artifacts, workspace) {
  const found = await Promise.all(artifacts.map((artifact) => bundlesBeside(pathIn(workspace, artifact))));
  return [...new Set(found.flat().map((path) => nameIn(workspace, path)))];
}
async function tell(results, telling) {
  const { inputs, job, runner, workspace, summary } = telling;
  const failed = results.filter((result) => !result.verified);
  step.output("verdict", failed.length === 0 ? "pass" : "block");
  if (inputs.vsa !== null) step.output("vsa-path", await writeInWorkspace(workspace, inputs.vsa, `${summary}
`));
  step.output(
    "report-path",
    await writeInWorkspace(
      runner.temporary,
      pathIn(runner.temporary, "verification.json"),
      verificationsToJson(results)
    )
  );
  step.group(
    failed.length === 0 ? "Verified" : "Not verified",
    neutralizeLog(renderVerifications(results, { color: false, width: 120 }))
  );
  if (!await job.summarize(renderVerificationPage(results)))
    step.info("There is no job summary here: the answers are above, and in the file that the output report-path names.");
  if (failed.length > 0) endUnverified(failed, inputs.failOn, job);
}
export {
  verifyOnGitHub
};
