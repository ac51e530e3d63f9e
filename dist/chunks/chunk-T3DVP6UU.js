import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findArtifacts
} from "./chunk-EDIW2V35.js";
import {
  asObject,
  checkBundle,
  loadTrustedRoots,
  noSbom,
  parseStrictJson,
  prepareEvidence,
  readStatement
} from "./chunk-PEY2NMSI.js";
import {
  evidenceNames
} from "./chunk-7MCFMC6L.js";
import {
  openSigner,
  readClaims,
  requestToken,
  tokenSource
} from "./chunk-45JAA6YK.js";
import {
  splitSubjects,
  writeStatement
} from "./chunk-E7DCIT23.js";
import {
  folderOf,
  nameIn,
  pathIn,
  predicateTypes,
  statementMediaType,
  workflowBuildType
} from "./chunk-BNL4PXAJ.js";
import {
  describeInventory
} from "./chunk-BBA3YG67.js";
import {
  takeInventory
} from "./chunk-AUJORKRV.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  review
} from "./chunk-AWXMGKEY.js";
import {
  readIfThere,
  readTextFile,
  writeTextFile
} from "./chunk-OEUHFIGD.js";
import {
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/prove/evidence/read-checksums.ts
var algorithmOfLength = /* @__PURE__ */ new Map([
  [64, "sha256"],
  [96, "sha384"],
  [128, "sha512"]
]);
function readChecksums(text, file) {
  const subjects = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.replace(/\r$/, "");
    if (line.trim() === "" || line.startsWith("#")) continue;
    const subject = readLine(line);
    if (subject === void 0)
      throw new FerruleError(
        "bad-checksums",
        `Line ${index + 1} of ${file} is no SHA-256, SHA-384 or SHA-512 checksum with a name.`
      );
    subjects.push(subject);
  }
  if (subjects.length === 0) throw new FerruleError("bad-checksums", `${file} holds no checksums.`);
  return subjects;
}
function readLine(line) {
  const gnu = /^([0-9a-f]+) [ *](.+)$/i.exec(line);
  const bsd = /^(SHA(?:256|384|512)) \((.+)\) = ([0-9a-f]+)$/i.exec(line);
  const [hex, name] = gnu === null ? [bsd?.[3], bsd?.[2]] : [gnu[1], gnu[2]];
  const algorithm = algorithmOfLength.get(hex?.length ?? 0);
  if (hex === void 0 || name === void 0 || algorithm === void 0) return void 0;
  if (gnu === null && bsd?.[1]?.toLowerCase() !== algorithm) return void 0;
  return { name: name.replace(/^\.\//, ""), digests: { [algorithm]: hex.toLowerCase() } };
}

// src/prove/provenance.ts
function writeProvenance(claims, inventory, inputs) {
  const repository = `${claims.server}/${claims.repository}`;
  return {
    buildDefinition: {
      buildType: workflowBuildType,
      externalParameters: {
        ...inputs === null ? {} : { inputs },
        workflow: { ref: claims.ref, repository, path: pathOf(claims) }
      },
      internalParameters: {
        github: {
          event_name: claims.trigger,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.ownerId,
          runner_environment: claims.runner
        }
      },
      resolvedDependencies: [
        { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.commit } },
        ...inventory === null ? [] : lockedDependencies(inventory)
      ]
    },
    runDetails: {
      builder: { id: `${claims.server}/${claims.jobWorkflow}` },
      metadata: { invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}` }
    }
  };
}
function pathOf({ workflow, repository, ref }) {
  const path = workflow.slice(repository.length + 1);
  if (path.endsWith(`@${ref}`)) return path.slice(0, -ref.length - 1);
  return /^(.+?\.ya?ml)@/.exec(path)?.[1] ?? path;
}
function lockedDependencies({ lockfiles }) {
  const found = /* @__PURE__ */ new Map();
  for (const { purl, integrity } of lockfiles.flatMap((lockfile) => lockfile.dependencies)) {
    const digest = readIntegrity(integrity);
    if (digest !== null) found.set(`${purl} ${JSON.stringify(digest)}`, { uri: purl, digest });
  }
  return sortBy(found.entries(), ([key]) => key).map(([, dependency]) => dependency);
}
function readIntegrity(integrity) {
  const digests = {};
  for (const text of integrity) {
    const match = /^(sha256|sha384|sha512)-([A-Za-z0-9+/]+=*)$/.exec(text);
    if (match?.[1] === void 0 || match[2] === void 0) continue;
    const digest = Buffer.from(match[2], "base64");
    if (digest.length * 8 === Number(match[1].slice(3))) digests[match[1]] = digest.toString("hex");
  }
  return Object.keys(digests).length === 0 ? null : digests;
}

// src/prove/review-evidence.ts
function writeReviewEvidence(verdict, reviewedOn, toolVersion) {
  const waived = verdict.findings.flatMap(
    ({ fingerprint, waiver }) => waiver === null ? [] : [{ ...waiver, fingerprint }]
  );
  return {
    reviewer: { name: "ferrule", version: toolVersion },
    reviewedOn,
    base: verdict.base,
    head: verdict.head,
    policy: {
      origin: verdict.policy.origin,
      digest: verdict.policy.digest === null ? null : { sha256: verdict.policy.digest.replace(/^sha256:/, "") }
    },
    verdict: verdict.verdict,
    findings: verdict.findings.map(({ rule, level, severity, message, subject, file, line, fingerprint }) => ({
      ...{ rule, level, severity, message, subject, file, line, fingerprint }
    })),
    waivers: waived.map(({ fingerprint, reason, approvedBy, expires }) => ({
      fingerprint,
      reason,
      approvedBy,
      expires
    })),
    gaps: verdict.gaps.map(({ side, file, reason }) => ({ side, file, reason }))
  };
}

// src/prove/sbom-reference.ts
function writeSbomReference(name, sha256, toolVersion) {
  return {
    attester: { id: `pkg:github/ferrule@${toolVersion}` },
    references: [{ downloadLocation: name, digest: { sha256 }, mediaType: "application/vnd.cyclonedx+json" }]
  };
}

// src/prove/plan-evidence.ts
var largestStatement = 256 * 1024;
function planEvidence(evidence) {
  const { subjects, perArtifact } = evidence;
  const groups = perArtifact ? subjects.map((subject) => [subject]) : splitSubjects(subjects);
  const notices = /* @__PURE__ */ new Set();
  const statements = groups.flatMap((group, index) => {
    const part = index + 1;
    return [
      ...planProvenance(evidence, group, part, notices),
      ...planSbom(evidence, group, part),
      ...planReview(evidence, group, part)
    ];
  });
  return { statements, notices: [...notices] };
}
function planProvenance({ claims, inventory, inputs }, subjects, part, notices) {
  if (claims === null) return [];
  const payload = writeStatement(subjects, predicateTypes.provenance, writeProvenance(claims, inventory, inputs));
  if (payload.length <= largestStatement || inventory === null) return [{ kind: "provenance", part, subjects, payload }];
  notices.add(
    "The provenance names the source alone as a resolved dependency: with all locked packages it would be too large for a log. The SBOM lists them."
  );
  const short = writeStatement(subjects, predicateTypes.provenance, writeProvenance(claims, null, inputs));
  return [{ kind: "provenance", part, subjects, payload: short }];
}
function planSbom({ sbom, toolVersion }, subjects, part) {
  if (sbom === null) return [];
  const payload = writeStatement(subjects, predicateTypes.cyclonedx, JSON.parse(sbom.text));
  if (payload.length <= largestStatement) return [{ kind: "sbom", part, subjects, payload }];
  const reference = writeSbomReference(sbom.name, sbom.sha256, toolVersion);
  const short = writeStatement(subjects, predicateTypes.reference, reference);
  return [{ kind: "sbom-reference", part, subjects, payload: short }];
}
function planReview({ review: review2, toolVersion }, subjects, part) {
  if (review2 === null) return [];
  const predicate = writeReviewEvidence(review2.verdict, review2.day, toolVersion);
  return [{ kind: "review", part, subjects, payload: writeStatement(subjects, predicateTypes.review, predicate) }];
}

// src/verbs/attested-content.ts
async function makeSbomOf(options, commit) {
  const { limits } = options;
  const folder = options.repository ?? options.folder;
  if (options.sbom !== null) {
    const text = await readTextFile(pathIn(options.folder, options.sbom), 2e8);
    const { readSbom } = await import("./read-sbom-T4SW7CM4.js");
    const inventory2 = readSbom(text, options.sbom);
    if (commit !== null && inventory2.commit !== null && inventory2.commit !== commit)
      throw otherCommit(options.sbom, inventory2.commit, commit);
    return { inventory: inventory2, text };
  }
  const inventory = await takeInventory({ of: options.of ?? commit, folder, limits });
  if (commit !== null && inventory.commit !== commit)
    throw otherCommit(options.of ?? "the working tree", inventory.commit, commit);
  return { inventory, text: await describeInventory(inventory, { ...options, folder, name: null }) };
}
async function writeSbomFile({ folder }, text, found, place) {
  const same = found.find(({ path }) => pathIn(folder, path) === place);
  if (same !== void 0 && `sha256:${same.digests.sha256}` !== digestText(text))
    throw new FerruleError(
      "same-place",
      `The SBOM of this run would be written over ${same.path}, which is attested. Give that one as --sbom ${same.path}, or name another folder with --output.`
    );
  await writeTextFile(place, text);
}
function otherCommit(source, is, run, evidence = "an SBOM") {
  return new FerruleError(
    "other-commit",
    `${source} is of ${is === null ? "no commit" : `commit ${is}`}, and this run is of ${run}: ${evidence} of it would not be one of what was built.`
  );
}
async function reviewOf(options, commit) {
  if (options.verdict !== void 0) return options.verdict;
  if (options.base === null)
    throw new FerruleError(
      "bad-usage",
      "Evidence of a review needs --base SOURCE: what to compare with, such as the last release."
    );
  const { base, day, limits } = options;
  const folder = options.repository ?? options.folder;
  const verdict = await review({ base, head: options.of ?? commit, folder, policyFile: null, day, limits });
  if (commit !== null && verdict.head.commit !== commit)
    throw otherCommit(options.of ?? "the working tree", verdict.head.commit, commit, "a review");
  return verdict;
}

// src/prove/evidence/same-statement.ts
function saySame(left, right) {
  return JSON.stringify(essence(left)) === JSON.stringify(essence(right));
}
function essence({ subjects, predicateType, predicate }) {
  return [subjects.map(({ digest }) => Object.entries(digest)), predicateType, withoutRun(predicate)];
}
function withoutRun(predicate) {
  const object = asObject(predicate);
  const details = asObject(object?.runDetails);
  if (object === void 0 || details === void 0) return predicate;
  const { metadata: _, ...rest } = details;
  return { ...object, runDetails: rest };
}

// src/verbs/check-signed.ts
async function packSigned(signing, bundle, what) {
  const text = `${JSON.stringify(bundle)}
`;
  const checked = await check(signing, text);
  if (checked !== null && "cause" in checked && checked.cause === "unknown signer") {
    signing.onUnchecked(checked.reason);
    return text;
  }
  const complaint = checked === null ? "it cannot be read" : complaintAbout(signing, checked);
  if (complaint !== null)
    throw new FerruleError(
      "signed-wrong",
      `The ${what} was signed, but the bundle does not hold: ${complaint}. It was not written.`
    );
  return text;
}
async function readSigned(signing, path) {
  const text = await readIfThere(path);
  const checked = text === null ? null : await check(signing, text);
  if (text === null || checked === null || "cause" in checked) return null;
  return complaintAbout(signing, checked) === null && isOfThisWorkflow(signing, checked) ? { ...checked, text } : null;
}
async function check({ signer, roots }, text) {
  const parsed = parseStrictJson(text);
  const json = parsed.kind === "value" ? asObject(parsed.value) : void 0;
  if (json === void 0) return null;
  const trust = signer.publicKey === null ? { kind: "roots", roots } : { kind: "key", key: signer.publicKey, roots };
  return checkBundle({ json, text, origin: { file: "", index: null } }, trust, readStatement);
}
function complaintAbout({ claims }, checked) {
  if ("cause" in checked) return checked.reason;
  const [read] = prepareEvidence([checked], [], noSbom).bundles;
  if (read?.contradictions[0] !== void 0) return read.contradictions[0];
  const { sourceCommit, sourceRepository } = checked.signer;
  if (claims === null || checked.signer.kind === "key") return null;
  const isOurs = sourceCommit === claims.commit && sourceRepository === `${claims.server}/${claims.repository}`;
  return isOurs ? null : `its certificate is of ${sourceRepository} at ${sourceCommit}`;
}
function isOfThisWorkflow({ claims }, { signer }) {
  if (claims === null || signer.kind === "key") return true;
  return signer.sourceRef === claims.ref && signer.signerWorkflow === `${claims.server}/${claims.jobWorkflow}`;
}

// src/verbs/sign-planned.ts
var maximumCopies = 64;
async function signPlanned(work) {
  const files = [];
  const keep = (file) => {
    files.push(file);
    work.onSigned(file);
  };
  const { statements, sbom } = work;
  const isSigned = sbom !== null && statements.some(({ kind }) => kind === "sbom-reference");
  const planned = statements.map((statement) => ({ statement, places: placesOf(work, statement) }));
  refuseSamePlace(work, [...isSigned ? [[placeOfSbom(work)]] : [], ...planned.map(({ places }) => places)]);
  if (isSigned) keep(await signSbom(work, sbom));
  for (const [index, { statement, places }] of planned.entries()) {
    const [first = ""] = places;
    work.onProgress(`${statement.kind} ${index + 1} of ${statements.length}: ${work.nameOf(first)}`);
    const kept = await findKept(work, statement, places);
    const text = kept ?? await signOne(work, statement);
    for (const place of places)
      if (kept === null || await readIfThere(place) !== kept) await writeTextFile(place, text);
    const subjects = statement.subjects.map((subject) => subject.name);
    for (const place of places)
      keep({ file: work.nameOf(place), kind: statement.kind, state: kept === null ? "signed" : "kept", subjects });
  }
  return files;
}
function placesOf({ statements, home, placeOf: placeOf2 }, statement) {
  const { kind, part, subjects } = statement;
  const isAlone = !statements.some((other) => other.kind === "provenance");
  const isOwn = kind === "provenance" || isAlone && kind === statements[0]?.kind;
  if (!isOwn || subjects.length > maximumCopies) return [pathIn(home, evidenceNames.shared(kind, part))];
  return [...new Set(subjects.map(placeOf2))];
}
function placeOfSbom({ home }) {
  return pathIn(home, evidenceNames.bundleOf(evidenceNames.sbom));
}
function refuseSamePlace({ nameOf }, bundles) {
  const seen = /* @__PURE__ */ new Set();
  const twice = bundles.flat().find((place) => seen.size === seen.add(place).size);
  if (twice === void 0) return;
  throw new FerruleError(
    "same-place",
    `Two bundles would be written to ${nameOf(twice)}. Attest artifacts that share a name in runs of their own, each with its --output.`
  );
}
async function findKept(work, statement, places) {
  const planned = readStatement(statementMediaType, Buffer.from(statement.payload));
  if (typeof planned === "string") throw new TypeError(planned);
  for (const place of places) {
    const kept = await readSigned(work, place);
    if (kept?.content.kind === "statement" && saySame(kept.content.statement, planned)) return kept.text;
  }
  return null;
}
async function signOne(work, { payload, kind }) {
  const bundle = await work.signer.signStatement(Buffer.from(payload), statementMediaType);
  return packSigned(work, bundle, kind);
}
async function signSbom(work, sbom) {
  const place = placeOfSbom(work);
  work.onProgress(`signature of the SBOM: ${work.nameOf(place)}`);
  const kept = await readSigned(work, place);
  const isKept = kept?.content.kind === "blob" && `${kept.content.algorithm}:${kept.content.digest}` === digestText(sbom);
  if (!isKept) {
    const bundle = await work.signer.signBytes(Buffer.from(sbom));
    await writeTextFile(place, await packSigned(work, bundle, "SBOM"));
  }
  const state = isKept ? "kept" : "signed";
  return { file: work.nameOf(place), kind: "signature of the SBOM", state, subjects: [evidenceNames.sbom] };
}

// src/verbs/attest.ts
async function attest(options) {
  const tell = options.onProgress ?? (() => void 0);
  const found = await findArtifacts(options.folder, options.artifacts);
  const subjects = [...found, ...await readSubjects(options), ...options.subjects ?? []];
  if (subjects.length === 0)
    throw new FerruleError("bad-usage", "There is nothing to attest: name artifacts, or --checksums FILE.");
  const claims = await claimsOf(options);
  const { signer, notices: signingNotices } = await openSigner(options, claims, tell);
  const commit = claims?.commit ?? null;
  const made = options.evidence.includes("sbom") ? await makeSbomOf(options, commit) : null;
  const verdict = options.evidence.includes("review") ? await reviewOf(options, commit) : null;
  const plan = planEvidence({
    subjects,
    perArtifact: options.perArtifact,
    claims: options.evidence.includes("provenance") ? claims : null,
    inventory: made?.inventory ?? null,
    inputs: readInputs(options.inputs ?? null, claims),
    sbom: made === null ? null : { name: evidenceNames.sbom, text: made.text, sha256: digestText(made.text).slice(7) },
    review: verdict === null ? null : { verdict, day: options.day },
    toolVersion: options.toolVersion
  });
  const home = homeOf(options, found);
  const unchecked = /* @__PURE__ */ new Set();
  if (made !== null) await writeSbomFile(options, made.text, found, pathIn(home, evidenceNames.sbom));
  const files = await signPlanned({
    statements: plan.statements,
    sbom: made?.text ?? null,
    signer,
    roots: await loadTrustedRoots({ file: inFolder(options, options.trustedRoot), refresh: null }),
    claims,
    home,
    placeOf: (subject) => placeOf(options, found, subject, home),
    nameOf: (path) => nameIn(options.folder, path),
    onProgress: tell,
    onSigned: options.onSigned ?? (() => void 0),
    onUnchecked: (reason) => unchecked.add(`What was signed could not be checked here: ${reason}.`)
  });
  return { files, notices: [...signingNotices, ...plan.notices, ...unchecked] };
}
function readInputs(text, claims) {
  if (text === null) return null;
  if (claims === null || claims.jobWorkflow === claims.workflow)
    throw new FerruleError(
      "bad-usage",
      "Inputs are only stated by a reusable workflow, of what its caller gave it; this job is of no reusable one."
    );
  const parsed = parseStrictJson(text);
  const inputs = parsed.kind === "value" ? asObject(parsed.value) : void 0;
  if (inputs === void 0 || Object.values(inputs).some((value) => typeof value === "object" && value !== null))
    throw new FerruleError(
      "bad-usage",
      "The inputs of the workflow are no JSON object of plain values. Write them with toJSON(inputs)."
    );
  return inputs;
}
async function readSubjects({ checksums, folder }) {
  const subjects = [];
  for (const file of checksums)
    subjects.push(...readChecksums(await readTextFile(pathIn(folder, file), 5e7), file));
  return subjects;
}
async function claimsOf({ environment, evidence, issuer }) {
  if (tokenSource(environment) === "github") return readClaims(await requestToken(environment), issuer);
  if (!evidence.includes("provenance")) return null;
  if (tokenSource(environment) === null && environment.GITHUB_ACTIONS === "true") await requestToken(environment);
  throw new FerruleError(
    "no-provenance",
    "Provenance is only made in GitHub Actions, of the identity token of the run: elsewhere nobody vouches for what it would say. --evidence sbom leaves it out."
  );
}
function homeOf({ output, folder, checksums }, found) {
  if (output !== null) return pathIn(folder, output);
  const first = found[0]?.path ?? checksums[0];
  return first === void 0 ? folder : folderOf(pathIn(folder, first));
}
function placeOf({ output, folder }, found, subject, home) {
  const artifact = found.find((item) => item === subject);
  const beside = output === null && artifact !== void 0 ? folderOf(pathIn(folder, artifact.path)) : home;
  return pathIn(beside, evidenceNames.bundleOf(subject.name));
}
function inFolder({ folder }, path) {
  return path === null ? null : pathIn(folder, path);
}

export {
  attest
};
