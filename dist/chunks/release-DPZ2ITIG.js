import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readReleaseInputs,
  renderChecks,
  step
} from "./chunk-J5B43EP6.js";
import "./chunk-QOWLQFFQ.js";
import {
  renderReleaseNotes
} from "./chunk-WFYD3ZOX.js";
import {
  askRef,
  encodeToken,
  fetchCommits,
  openCommitStore,
  readPayload
} from "./chunk-WZOYO3WD.js";
import {
  block,
  endIncomplete,
  fail,
  makeFolderInWorkspace,
  openJob,
  warnOfMovingRef
} from "./chunk-LK76BCBO.js";
import {
  connectGitHub,
  runnerFetch
} from "./chunk-THASDPZE.js";
import {
  readFailure,
  readRunner
} from "./chunk-UZPTMOCL.js";
import {
  inventoryToJson,
  verdictToJson
} from "./chunk-XSXD5AWN.js";
import "./chunk-S6E6I6JP.js";
import "./chunk-56ZM4DZK.js";
import {
  tableRow
} from "./chunk-2UM637QK.js";
import "./chunk-CXSJQHHC.js";
import {
  codeSpan,
  neutralizeLog,
  neutralizeMarkdown
} from "./chunk-SR5OMTPT.js";
import {
  checkBundleTexts,
  compareSigner,
  isExpectedSigner,
  readExpectations,
  verify
} from "./chunk-JZ2XCVUA.js";
import "./chunk-ZSKD5H3K.js";
import {
  attest
} from "./chunk-T3DVP6UU.js";
import "./chunk-EDIW2V35.js";
import {
  digestFile,
  loadTrustedRoots,
  parseStrictJson,
  prepareEvidence,
  signedInventory,
  textAt,
  valueAt
} from "./chunk-PEY2NMSI.js";
import {
  evidenceNames,
  isEvidence,
  isShared
} from "./chunk-7MCFMC6L.js";
import {
  readClaims,
  requestToken
} from "./chunk-45JAA6YK.js";
import "./chunk-E7DCIT23.js";
import {
  nameIn,
  pathIn,
  predicateTypes
} from "./chunk-BNL4PXAJ.js";
import "./chunk-BBA3YG67.js";
import {
  takeInventory
} from "./chunk-AUJORKRV.js";
import "./chunk-TXNET6LX.js";
import "./chunk-V26EPMUB.js";
import "./chunk-FZDP2HCS.js";
import {
  defaultPatience
} from "./chunk-6KROASNK.js";
import "./chunk-G3DWYIBP.js";
import "./chunk-CEP34567.js";
import "./chunk-P2BKSLYU.js";
import {
  require_semver
} from "./chunk-A5GFYVNI.js";
import "./chunk-KAYPRSYD.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-UQUW52HH.js";
import "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import "./chunk-JQGZB4EF.js";
import {
  review
} from "./chunk-AWXMGKEY.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-6GNUIXPS.js";
import "./chunk-BYZRSSJP.js";
import {
  defaultLimits
} from "./chunk-W27J6N4X.js";
import {
  makeTemporaryFolder,
  readIfThere,
  writeTextFile
} from "./chunk-OEUHFIGD.js";
import {
  saySize
} from "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-MMSKCIFO.js";
import "./chunk-QSXEJ6TK.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-W4RDVNCW.js";
import {
  defaultEvidencePolicy
} from "./chunk-SNA2OCSO.js";
import "./chunk-34PIO6HB.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/outside/github/releases.ts
var import_semver = __toESM(require_semver(), 1);
async function findRelease(door, tag) {
  const { client, owner, repository: repo } = door;
  try {
    const { data } = await client.rest.repos.getReleaseByTag({ owner, repo, tag });
    return toRelease(data);
  } catch (error) {
    if (readFailure(error)?.status !== 404) throw error;
    const draft = (await listReleases(door)).find((release2) => release2.draft && release2.tag_name === tag);
    return draft === void 0 ? null : toRelease(draft);
  }
}
function toRelease(data) {
  return {
    id: data.id,
    tag: data.tag_name,
    page: data.html_url,
    uploadUrl: data.upload_url.replace(/\{.*$/, ""),
    body: data.body ?? "",
    assets: data.assets.map(({ id, name, size, state }) => ({ id, name, size, isWhole: state === "uploaded" }))
  };
}
var mostPages = 5;
async function listReleases({ client, owner, repository: repo }) {
  const releases = [];
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.rest.repos.listReleases({ owner, repo, per_page: 100, page });
    releases.push(...data);
    if (data.length < 100) break;
  }
  return releases;
}
async function findEarlierRelease(door, tag) {
  const releases = await listReleases(door);
  const isPrerelease = releases.find((release2) => release2.tag_name === tag)?.prerelease ?? import_semver.default.prerelease(tag) !== null;
  const others = releases.filter(
    (release2) => release2.tag_name !== tag && !release2.draft && (isPrerelease || !release2.prerelease)
  );
  const found = import_semver.default.valid(tag) === null ? publishedLast(others) : greatestBelow(others, tag);
  return found === void 0 ? null : toRelease(found);
}
function publishedLast(releases) {
  const timeOf = ({ published_at: published, created_at: created }) => Date.parse(published ?? created);
  return releases.toSorted((left, right) => timeOf(right) - timeOf(left))[0];
}
function greatestBelow(releases, tag) {
  return releases.filter(({ tag_name: name }) => import_semver.default.valid(name) !== null && import_semver.default.lt(name, tag)).toSorted((left, right) => import_semver.default.rcompare(left.tag_name, right.tag_name))[0];
}

// src/outside/github/release-assets.ts
async function readAsset(door, asset, maximumBytes2) {
  if (asset.size > maximumBytes2)
    throw new FerruleError(
      "asset-too-large",
      `The asset ${asset.name} is ${saySize(asset.size)} large; at most ${saySize(maximumBytes2)} are read.`
    );
  const bytes = await readBytes(door, asset);
  return bytes.toString("utf8");
}
async function readBytes({ client, owner, repository: repo }, { id }) {
  const { data } = await client.rest.repos.getReleaseAsset({
    owner,
    repo,
    asset_id: id,
    headers: { accept: "application/octet-stream" }
  });
  const body = data;
  if (body instanceof ArrayBuffer) return Buffer.from(body);
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}
async function keepAsset(door, release2, file) {
  const { client, owner, repository: repo } = door;
  const there = findAsset(release2, file.name);
  if (there !== void 0) {
    const mayBeSame = there.isWhole && there.size === file.bytes.length;
    if (mayBeSame && (await readBytes(door, there)).equals(file.bytes)) return "kept";
    await client.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: there.id });
  }
  await client.request({
    method: "POST",
    url: `${release2.uploadUrl}?name=${encodeURIComponent(file.name)}`,
    headers: { "content-type": "application/octet-stream", "content-length": file.bytes.length },
    data: file.bytes,
    request: { retries: 0 }
  });
  return there === void 0 ? "stored" : "replaced";
}
function findAsset({ assets }, name) {
  const plain = (text) => text.replace(/[^A-Za-z0-9_-]+/g, ".").replace(/^\.|\.$/g, "");
  return assets.find((asset) => asset.name === name) ?? assets.find((asset) => plain(asset.name) === plain(name));
}
var marks = ["<!-- ferrule:release-notes -->", "<!-- /ferrule:release-notes -->"];
async function keepNotes({ client, owner, repository: repo }, release2, section) {
  const [begin, end] = marks;
  const block2 = `${begin}
${section.trim()}
${end}`;
  const body = release2.body.replaceAll("\r\n", "\n");
  const [from, to] = [body.indexOf(begin), body.indexOf(end)];
  const next = from !== -1 && to > from ? body.slice(0, from) + block2 + body.slice(to + end.length) : `${body.trimEnd()}

${block2}
`.trimStart();
  if (next === body) return "kept";
  await client.rest.repos.updateRelease({ owner, repo, release_id: release2.id, body: next });
  return "stored";
}

// src/prove/verification/signed-inventory.ts
import { createHash } from "node:crypto";
function findSignedInventory(checked, sboms, expectations, readSbom) {
  const files = sboms.map(({ file, text }) => ({
    ...{ file, text },
    digests: { sha256: createHash("sha256").update(text).digest("hex") }
  }));
  const evidence = prepareEvidence(checked, files, readSbom);
  let reason = evidence.refused[0]?.reason ?? "no SBOM is signed";
  for (const read of evidence.bundles) {
    if (read.kind !== "sbom" && read.kind !== "sbom reference") continue;
    if (!isExpectedSigner(read.signer, expectations)) {
      const wrong = compareSigner(read.signer, expectations).find((check) => check.demanded && check.state !== "met");
      reason = `its SBOM is signed by another: ${wrong?.title} is ${wrong?.actual ?? "not stated"}, expected ${wrong?.expected}`;
      continue;
    }
    const inventory = signedInventory(read, evidence);
    if (typeof inventory !== "string") return inventory;
    reason = inventory;
  }
  return reason;
}

// src/verbs/earlier-release.ts
async function readEarlierInventory(evidence) {
  if (evidence.bundles.length === 0) return "it has no bundles";
  const roots = await loadTrustedRoots({ file: evidence.trustedRoot, refresh: null });
  const expectations = readExpectations({
    repository: evidence.repository,
    ref: evidence.ref,
    issuer: evidence.issuer ?? void 0,
    signerWorkflow: evidence.signerWorkflow ?? void 0,
    byKey: false,
    policy: defaultEvidencePolicy,
    policySource: null,
    now: evidence.now
  });
  const checked = await checkBundleTexts(
    evidence.bundles.map(({ file, text }) => ({ name: file, read: async () => text })),
    { kind: "roots", roots }
  );
  const { readSbom } = await import("./read-sbom-T4SW7CM4.js");
  return findSignedInventory(checked, evidence.sbom === null ? [] : [evidence.sbom], expectations, readSbom);
}

// src/verbs/find-earlier.ts
var maximumAssetBytes = 1e8;
async function findEarlier(search) {
  const { door, store, tag, named } = search;
  const release2 = named === null ? await findEarlierRelease(door, tag) : await findRelease(door, named);
  const earlierTag = release2?.tag ?? named;
  if (earlierTag === null) return { tag: null, base: null, basis: null, policyBase: null };
  const ref = `refs/tags/${earlierTag}`;
  const commit = await askRef(store, ref) ?? null;
  if (commit !== null) await fetchCommits(store, [{ id: commit, ref, title: `The commit of ${earlierTag}` }]);
  const signed = release2 === null ? "there is no release of that name" : await readSigned(search, release2);
  if (typeof signed !== "string")
    return { tag: earlierTag, base: signed, basis: `the signed SBOM of ${earlierTag}`, policyBase: commit };
  if (commit === null) throw notFound(earlierTag, named !== null, signed);
  return {
    tag: earlierTag,
    base: commit,
    basis: `the commit of ${earlierTag} (its signed SBOM was not used: ${signed})`,
    policyBase: commit
  };
}
function notFound(tag, isNamed, reason) {
  return new FerruleError(
    "earlier-not-found",
    isNamed ? `The input base names ${JSON.stringify(tag)}, and the repository has no such tag (${reason}).` : `The release before is ${tag}, but its tag is not there and its signed SBOM cannot be used (${reason}). Name another with the input base.`
  );
}
async function readSigned(search, release2) {
  const { door, serverUrl, issuer, signerWorkflow, trustedRoot, now } = search;
  const bundles = [];
  let sbom = null;
  for (const asset of release2.assets) {
    const isSbom = asset.name === evidenceNames.sbom;
    if (!asset.isWhole || !isSbom && !isShared(asset.name)) continue;
    const text = { file: asset.name, text: await readAsset(door, asset, maximumAssetBytes) };
    if (isSbom) sbom = text;
    else bundles.push(text);
  }
  return readEarlierInventory({
    ...{ bundles, sbom, issuer, signerWorkflow, trustedRoot, now },
    repository: `${serverUrl}/${door.owner}/${door.repository}`,
    ref: `refs/tags/${release2.tag}`
  });
}

// src/report/release-page.ts
function renderReleasePage(page) {
  const { tag, artifacts, notes, checks, published, notices } = page;
  return `${[
    `## Release ${codeSpan(tag, 100)}`,
    ...notices.map((notice) => neutralizeMarkdown(notice, 500)),
    ...checks.length === 0 ? [] : [`Evidence is about ${listNames(artifacts)}.`, renderChecks(checks)],
    notes.trim(),
    ...published.length === 0 ? [] : ["### Where its evidence lies", renderPublished(published)]
  ].join("\n\n")}
`;
}
function listNames(names) {
  const shown = names.slice(0, 20).map((name) => codeSpan(name, 100));
  return names.length > 20 ? `${shown.join(", ")} and ${names.length - 20} more` : shown.join(", ");
}
var places = {
  attestations: "attestations of the repository",
  assets: "assets of the release",
  notes: "notes of the release"
};
var mostRows = 300;
function renderPublished(published) {
  const rank = ({ state }) => state === "missing" ? 0 : state === "unavailable" ? 1 : 2;
  const inOrder = published.toSorted((left, right) => rank(left) - rank(right));
  const rows = inOrder.slice(0, mostRows).map(({ name, place, state, reason }) => {
    const said = state === "missing" ? "**missing**" : state;
    const why = reason === null ? "" : `: ${neutralizeMarkdown(reason, 300)}`;
    return tableRow([codeSpan(name, 200), places[place], `${said}${why}`]);
  });
  const more = published.length > mostRows ? ["", `… and ${published.length - mostRows} more.`] : [];
  return [tableRow(["File", "Place", "State"]), tableRow(["---", "---", "---"]), ...rows, ...more].join("\n");
}

// src/outside/github/attestation-store.ts
import { isDeepStrictEqual } from "node:util";
async function keepAttestation(door, bundle, sha256) {
  const { client, owner, repository: repo } = door;
  try {
    if (sha256 !== null && await isThere(door, bundle, sha256)) return { kind: "kept" };
    await client.request("POST /repos/{owner}/{repo}/attestations", {
      owner,
      repo,
      bundle,
      request: { retries: 0 }
    });
    return { kind: "stored" };
  } catch (error) {
    const reason = whyUnavailable(readFailure(error));
    if (reason === null) throw error;
    return { kind: "unavailable", reason };
  }
}
function whyUnavailable(failure) {
  if (failure?.status === 404) return "this server keeps no attestations of the repository (404)";
  if (failure?.status !== void 0 && /feature not available|user-owned private/i.test(failure.sentence))
    return `GitHub keeps no attestations of a private repository that a user owns (${failure.status})`;
  return null;
}
async function isThere(door, bundle, sha256) {
  return (await listAttestations(door, sha256)).some((kept) => isDeepStrictEqual(kept, bundle));
}
async function listAttestations({ client, owner, repository: repo }, sha256) {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/attestations/{subject_digest}", {
      ...{ owner, repo },
      subject_digest: `sha256:${sha256}`,
      per_page: 100
    });
    return (data.attestations ?? []).flatMap(({ bundle }) => bundle ?? []);
  } catch (error) {
    if (readFailure(error)?.status === 404) return [];
    throw error;
  }
}

// src/verbs/publish-evidence.ts
async function publishEvidence(publication) {
  const { places: places2, files } = publication;
  const published = [];
  if (places2.includes("attestations")) published.push(...await storeAttestations(publication));
  if (places2.includes("assets"))
    for (const file of files)
      published.push(await attempt(publication, file.name, "assets", () => storeAsset(publication, file)));
  if (places2.includes("notes"))
    published.push(await attempt(publication, "release notes", "notes", () => storeNotes(publication)));
  return published;
}
async function storeAttestations(publication) {
  const published = [];
  const seen = /* @__PURE__ */ new Set();
  for (const file of publication.files) {
    const text = file.bytes.toString("utf8");
    if (file.subject === null || seen.has(text)) continue;
    seen.add(text);
    const none = published.find(({ state }) => state === "unavailable");
    published.push(
      none === void 0 ? await attempt(publication, file.name, "attestations", () => storeAttestation(publication, file, text)) : { ...none, name: file.name }
    );
  }
  return published;
}
async function attempt({ onProgress }, name, place, store) {
  onProgress(`${place}: ${name}`);
  try {
    return { name, place, ...await store() };
  } catch (error) {
    const failure = readFailure(error);
    if (failure === void 0 && !(error instanceof FerruleError)) throw error;
    const reason = failure?.sentence ?? error.message;
    const passing = failure?.kind === "unreachable" || failure?.kind === "rate-limited";
    return { name, place, state: "missing", reason: `${reason}${adviceFor(place, failure)}`, passing };
  }
}
function adviceFor(place, failure) {
  if (failure?.kind === "not-allowed")
    return place === "attestations" ? "; give the job attestations: write" : "; give the job contents: write";
  return /immutable/i.test(failure?.sentence ?? "") ? "; make the release as a draft, and publish it when its evidence is there" : "";
}
async function storeAttestation({ door }, { subject }, text) {
  const stored = await keepAttestation(door, JSON.parse(text), subject?.sha256 ?? null);
  return stored.kind === "unavailable" ? { state: "unavailable", reason: stored.reason } : { state: stored.kind, reason: null };
}
var noRelease = {
  state: "unavailable",
  reason: "the tag has no release yet; run on the event release, or make the release first"
};
async function storeAsset({ door, release: release2 }, file) {
  return release2 === null ? noRelease : { state: await keepAsset(door, release2, file), reason: null };
}
async function storeNotes({ door, release: release2, notes }) {
  return release2 === null ? noRelease : { state: await keepNotes(door, release2, notes), reason: null };
}

// src/verbs/publish-release.ts
async function publishRelease(run, job, made) {
  const { evidence, notes, release: release2 } = made;
  step.output("bundle-path", evidence.home);
  if (evidence.sbom !== null) step.output("sbom-path", evidence.sbom);
  for (const notice of evidence.notices) job.notice(notice);
  const published = await publishEvidence({
    ...{ door: run.door, release: release2, files: evidence.files, notes },
    places: run.inputs.publish,
    onProgress: (message) => step.info(neutralizeLog(message))
  });
  await tellRelease(run, job, { notes, evidence, published });
  for (const reason of new Set(published.filter(({ state }) => state === "unavailable").map((item) => item.reason)))
    job.notice(`Not published: ${reason}.`);
  endIncomplete({ published, failure: evidence.failure, signed: evidence.signed });
}
async function tellRelease({ released }, job, told) {
  const { notes, evidence, published } = told;
  const failure = evidence?.failure ?? null;
  const page = renderReleasePage({
    tag: released.tag,
    artifacts: evidence?.artifacts ?? [],
    checks: evidence?.verification?.checks ?? [],
    notices: [
      ...evidence === null ? ["Nothing was signed: the policy does not accept this release."] : evidence.notices,
      ...failure === null ? [] : [`Not all of it is signed: ${failure.message}`]
    ],
    ...{ notes, published }
  });
  if (!await job.summarize(page))
    step.info("There is no job summary here: the release notes are in the file that the output notes-path names.");
}

// src/outside/github/job-artifact.ts
import { createHash as createHash2 } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";

// src/outside/zip-archive.ts
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInflateRaw } from "node:zlib";
var maximumEntries = 1e5;
var maximumDirectoryBytes = 64e6;
var endBytes = 22 + 65535 + 20;
async function listZip(path) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { count, bytes, offset } = await findDirectory(file, size);
    if (count > maximumEntries || bytes > maximumDirectoryBytes || offset + bytes > size)
      throw broken("its directory is too large");
    return readDirectory(await readAt(file, offset, bytes), count);
  } finally {
    await file.close();
  }
}
async function openZipEntry(path, entry) {
  const file = await open(path);
  const header = await readAt(file, entry.offset, 30).finally(() => file.close());
  if (header.readUInt32LE(0) !== 67324752) throw broken("a file is not where its directory says");
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (entry.packedBytes === 0) return (async function* () {
  })();
  const packed = createReadStream(path, { start, end: start + entry.packedBytes - 1 });
  if (!entry.isDeflated) return packed;
  const unpacked = createInflateRaw();
  packed.on("error", (error) => unpacked.destroy(error));
  return packed.pipe(unpacked);
}
async function findDirectory(file, size) {
  const from = Math.max(0, size - endBytes);
  const tail = await readAt(file, from, size - from);
  const end = tail.lastIndexOf(Buffer.from("PK", "latin1"));
  if (end < 0 || end + 22 > tail.length) throw broken("it has no end");
  const plain = {
    count: tail.readUInt16LE(end + 10),
    bytes: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16)
  };
  const locator = end - 20;
  if (locator < 0 || tail.readUInt32LE(locator) !== 117853008) return plain;
  const record = await readAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
  if (record.readUInt32LE(0) !== 101075792) throw broken("it has no directory");
  const long = (at) => Number(record.readBigUInt64LE(at));
  return { count: long(32), bytes: long(40), offset: long(48) };
}
function readDirectory(directory, count) {
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 33639248) throw broken("its directory is cut");
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) => directory.readUInt16LE(at + place));
    const next = at + 46 + nameBytes + extraBytes + commentBytes;
    if (next > directory.length) throw broken("its directory is cut");
    const [flags, method] = [directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)];
    if ((flags & 1) !== 0 || method !== 0 && method !== 8)
      throw broken("a file in it is encrypted or packed in another way");
    const name = directory.toString("utf8", at + 46, at + 46 + nameBytes);
    const extra = directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    const sizes = [24, 20, 42].map((place) => directory.readUInt32LE(at + place));
    const [bytes = 0, packedBytes = 0, offset = 0] = withLongSizes(sizes, extra);
    entries.push({ name, crc: directory.readUInt32LE(at + 16), bytes, packedBytes, offset, isDeflated: method === 8 });
    at = next;
  }
  return entries;
}
function withLongSizes(sizes, extra) {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let place = at + 4;
    return sizes.map((size) => {
      if (size !== 4294967295) return size;
      place += 8;
      if (place > extra.length) throw broken("its directory is cut");
      return Number(extra.readBigUInt64LE(place - 8));
    });
  }
  return sizes;
}
async function readAt(file, position, length) {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw broken("it is cut");
  return buffer;
}
function broken(reason) {
  return new FerruleError("bad-archive", reason);
}

// src/outside/github/job-artifact.ts
var maximumBytes = 5e10;
var timeout = 30 * 6e4;
async function digestJobArtifact(door, { runId, name, temporary }) {
  const { client, owner, repository: repo } = door;
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    ...{ owner, repo, name },
    run_id: Number(runId),
    per_page: 100
  });
  const [artifact] = data.artifacts.filter((found) => found.name === name && !found.expired).toSorted((left, right) => right.id - left.id);
  if (artifact === void 0)
    throw new FerruleError(
      "no-such-artifact",
      `This run has no artifact ${JSON.stringify(name)}. An earlier job has to upload it.`
    );
  const { headers } = await client.rest.actions.downloadArtifact({
    ...{ owner, repo },
    artifact_id: artifact.id,
    archive_format: "zip",
    request: { redirect: "manual" }
  });
  const path = join(await makeTemporaryFolder(temporary), "artifact.zip");
  try {
    await download(headers.location ?? "", name, path);
    return await digestArchive(path, name);
  } finally {
    await rm(path, { force: true });
  }
}
async function download(address, name, path) {
  try {
    const answer = await runnerFetch(address, { signal: AbortSignal.timeout(timeout) });
    if (!answer.ok || answer.body === null) throw new Error(`the store answered ${answer.status}`);
    await pipeline(Readable.fromWeb(answer.body), createWriteStream(path));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FerruleError(
      "artifact-not-read",
      `The artifact ${name} could not be read: ${reason}. Run the job again.`,
      {
        ...{ cause, status: 4 }
      }
    );
  }
}
async function digestArchive(path, name) {
  try {
    const entries = (await listZip(path)).filter((entry) => !entry.name.endsWith("/"));
    if (entries.length === 0) throw new Error("it is empty");
    if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > maximumBytes) throw new Error("it is far too large");
    const files = [];
    for (const entry of entries) files.push({ name: lastOf(entry.name), digests: await digestEntry(path, entry) });
    return files;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FerruleError("bad-artifact", `The archive of the artifact ${name} cannot be read: ${reason}.`, { cause });
  }
}
async function digestEntry(path, entry) {
  const [sha256, sha512] = [createHash2("sha256"), createHash2("sha512")];
  let [bytes, crc] = [0, 0];
  for await (const chunk of await openZipEntry(path, entry)) {
    bytes += chunk.length;
    if (bytes > entry.bytes) break;
    crc = crc32(chunk, crc);
    sha256.update(chunk);
    sha512.update(chunk);
  }
  if (bytes !== entry.bytes || crc !== entry.crc) throw new Error(`${entry.name} is not what its directory says`);
  return { sha256: sha256.digest("hex"), sha512: sha512.digest("hex") };
}
function lastOf(path) {
  return path.split("/").at(-1) ?? path;
}

// src/prove/evidence/attested-subject.ts
function attestedSubject(text) {
  const parsed = parseStrictJson(text);
  const payload = parsed.kind === "value" ? textAt(parsed.value, "dsseEnvelope", "payload") : null;
  if (payload === null) return null;
  const statement = parseStrictJson(Buffer.from(payload, "base64").toString("utf8"));
  if (statement.kind === "fault") return null;
  const subjects = valueAt(statement.value, "subject");
  const predicateType = textAt(statement.value, "predicateType");
  return { predicateType, sha256: Array.isArray(subjects) ? textAt(subjects[0], "digest", "sha256") : null };
}

// src/verbs/kept-evidence.ts
var maximumAssetBytes2 = 1e8;
async function fetchKeptAssets({ door, release: release2, home }) {
  for (const asset of release2?.assets ?? []) {
    const isBundle = isEvidence(asset.name) && asset.name !== evidenceNames.sbom && !/[\\/]/.test(asset.name);
    if (!asset.isWhole || !isBundle) continue;
    const path = pathIn(home, asset.name);
    if (await readIfThere(path) === null) await writeTextFile(path, await readAsset(door, asset, maximumAssetBytes2));
  }
}
var kinds = /* @__PURE__ */ new Map([
  [predicateTypes.cyclonedx, "sbom"],
  [predicateTypes.reference, "sbom-reference"],
  [predicateTypes.review, "review"]
]);
async function fetchKeptAttestations({ door, home }, name, sha256) {
  for (const bundle of await listOrNone(door, sha256)) {
    const text = `${JSON.stringify(bundle)}
`;
    const type = attestedSubject(text)?.predicateType ?? "";
    const kind = kinds.get(type);
    if (kind === void 0 && type !== predicateTypes.provenance) continue;
    const path = pathIn(home, kind === void 0 ? evidenceNames.bundleOf(name) : evidenceNames.shared(kind, 1));
    if (await readIfThere(path) === null) await writeTextFile(path, text);
  }
}
async function listOrNone(door, sha256) {
  try {
    return await listAttestations(door, sha256);
  } catch (error) {
    if (readFailure(error) === void 0) throw error;
    return [];
  }
}

// src/verbs/release-evidence.ts
var inventoryName = "inventory.json";
async function makeReleaseEvidence(run) {
  const { home, inputs, released, store, limits } = run;
  const inventory = await takeInventory({ of: released.commit, folder: store.folder, limits });
  await writeTextFile(pathIn(home, inventoryName), inventoryToJson(inventory));
  await fetchKept(run);
  const { files, notices, failure } = await signAll(run);
  const names = [...new Set(files.map(({ file }) => pathIn(run.workspace, file)))];
  const [verification] = await verifyOwn(run, names);
  return {
    ...{ home, notices, failure },
    signed: names.map((name) => nameIn(home, name)),
    artifacts: [...new Set(files.flatMap(({ kind, subjects }) => kind === "provenance" ? subjects : []))],
    files: await readFiles(run, names),
    sbom: inputs.evidence.includes("sbom") ? pathIn(home, evidenceNames.sbom) : null,
    verification: verification ?? null
  };
}
async function signAll(run) {
  const files = [];
  const keep = (file) => {
    files.push(file);
    step.info(neutralizeLog(`${file.state} ${file.file} (${file.kind})`));
  };
  try {
    return { ...await sign(run, await subjectsOf(run), keep), failure: null };
  } catch (error) {
    if (!(error instanceof FerruleError) || error.status !== 4 || files.length === 0) throw error;
    return { files, notices: [], failure: error };
  }
}
async function fetchKept(run) {
  await fetchKeptAssets(run);
  if (!run.inputs.publish.includes("attestations")) return;
  const { sha256 = "" } = await digestFile(pathIn(run.home, inventoryName), ["sha256"]);
  await fetchKeptAttestations(run, inventoryName, sha256);
}
async function subjectsOf({ door, runner, inputs }) {
  if (inputs.fromArtifact === null) return [];
  const { runId, temporary } = runner;
  return digestJobArtifact(door, { runId: runId ?? "", name: inputs.fromArtifact, temporary });
}
function sign(run, subjects, onSigned) {
  const { inputs, workspace, home, store, verdict, version, limits, day, now } = run;
  return attest({
    ...{ subjects, limits, day, now },
    ...verdict === null ? {} : { verdict },
    folder: workspace,
    repository: store.folder,
    artifacts: [pathIn(home, inventoryName), ...inputs.artifacts],
    checksums: inputs.checksums,
    output: home,
    // A review compares: of a first release there is none to sign.
    evidence: inputs.evidence.filter((kind) => kind !== "review" || verdict !== null),
    perArtifact: inputs.perArtifact,
    inputs: inputs.parameters,
    of: null,
    sbom: null,
    spec: "1.6",
    base: null,
    key: null,
    signingConfig: inputs.signingConfig,
    trustedRoot: inputs.trustedRoot,
    issuer: inputs.issuer,
    publicLog: inputs.publicLog,
    environment: process.env,
    toolVersion: version,
    patience: { ...defaultPatience, retries: inputs.retries },
    onSigned,
    onProgress: (message) => step.info(neutralizeLog(message))
  });
}
async function verifyOwn(run, bundles) {
  const { inputs, workspace, home, runner, released } = run;
  const results = await verify({
    folder: workspace,
    artifacts: [pathIn(home, inventoryName)],
    bundles,
    from: [],
    toolVersion: run.version,
    environment: process.env,
    sboms: inputs.evidence.includes("sbom") ? [pathIn(home, evidenceNames.sbom)] : [],
    identity: void 0,
    repository: `${runner.serverUrl}/${runner.owner}/${runner.repository}`,
    signerWorkflow: run.signerWorkflow ?? void 0,
    issuer: inputs.issuer ?? void 0,
    ref: `refs/tags/${released.tag}`,
    key: null,
    trustedRoot: inputs.trustedRoot,
    refresh: null,
    policyFile: null,
    now: run.now
  });
  return results.filter(({ bundles: considered }) => considered.some(({ state }) => state !== "unknown signer"));
}
async function readFiles({ home }, bundles) {
  const files = [];
  for (const path of [...bundles, pathIn(home, inventoryName), pathIn(home, evidenceNames.sbom)]) {
    const text = await readIfThere(path);
    if (text === null) continue;
    files.push({ name: nameIn(home, path), bytes: Buffer.from(text), subject: attestedSubject(text) });
  }
  return files;
}

// src/outside/github/release-event.ts
async function readReleasedTag(runner) {
  const { eventName, ref, commit } = runner;
  const payload = eventName === "release" ? await readPayload(runner) : null;
  const named = payload?.release?.tag_name;
  const tag = typeof named === "string" ? named : /^refs\/tags\/(.+)$/.exec(ref ?? "")?.[1] ?? "";
  if (!isTag(tag) || commit === null)
    throw new FerruleError(
      "not-a-tag",
      `A release is made of a tag, and this run is of ${ref ?? "no ref"}. Run it on push: tags, or on release.`
    );
  return { tag, commit };
}
function isTag(name) {
  return name !== "" && !name.includes("..") && !name.startsWith("-") && !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name);
}

// src/verbs/release-run.ts
async function openReleaseRun(version, job) {
  const inputs = readReleaseInputs(step.input);
  step.mask(inputs.token);
  step.mask(encodeToken(inputs.token));
  const runner = readRunner(process.env);
  warnOfMovingRef(runner, job);
  const released = await readReleasedTag(runner);
  const claims = await readClaims(await requestToken(process.env), inputs.issuer);
  const { owner, repository, temporary } = runner;
  const connection = {
    token: inputs.token,
    apiUrl: runner.apiUrl,
    userAgent: `ferrule/${version}`,
    log: { debug: () => void 0, info: step.info }
  };
  const store = await openCommitStore({
    ...runner,
    repository: `${owner}/${repository}`,
    temporary: await makeTemporaryFolder(temporary),
    token: inputs.token
  });
  const ref = `refs/tags/${released.tag}`;
  await fetchCommits(store, [{ id: released.commit, ref, title: `The commit of ${released.tag}` }]);
  const now = (/* @__PURE__ */ new Date()).toISOString();
  return {
    ...{ version, inputs, runner, released, store, now },
    signerWorkflow: foreignWorkflow(claims),
    workspace: runner.workspace ?? process.cwd(),
    door: { client: connectGitHub(connection, "usual"), owner, repository },
    limits: {
      fileBytes: inputs.maximumFileBytes,
      lockfileBytes: Math.max(inputs.maximumFileBytes, defaultLimits.lockfileBytes)
    },
    day: inputs.day ?? now.slice(0, 10)
  };
}
function foreignWorkflow({ server, repository, jobWorkflow }) {
  if (jobWorkflow.startsWith(`${repository}/`)) return null;
  return `${server}/${/^(.+?\.ya?ml)@/.exec(jobWorkflow)?.[1] ?? jobWorkflow}`;
}

// src/verbs/release.ts
async function releaseOnGitHub(version) {
  try {
    await release(version);
  } catch (error) {
    fail(error, process.env);
  }
}
async function release(version) {
  const job = openJob();
  const run = await openReleaseRun(version, job);
  const { released, inputs } = run;
  step.info(`Release: ${released.tag} at ${released.commit}`);
  const earlier = await findEarlier({
    ...{ door: run.door, store: run.store, tag: released.tag, named: inputs.base, now: run.now },
    serverUrl: run.runner.serverUrl,
    issuer: inputs.issuer,
    signerWorkflow: run.signerWorkflow,
    trustedRoot: inputs.trustedRoot === null ? null : pathIn(run.workspace, inputs.trustedRoot)
  });
  const verdict = await compare(run, earlier);
  const notes = renderReleaseNotes(verdict, earlier.basis);
  const home = await makeFolderInWorkspace(run.workspace, inputs.output);
  await tellVerdict(verdict, notes, home);
  if (verdict.verdict === "block" && earlier.base !== null) {
    block(verdict, inputs.failOn, run.runner, job);
    if (inputs.failOn === "block") return tellRelease(run, job, { notes, evidence: null, published: [] });
  }
  const made = await findRelease(run.door, released.tag);
  const evidence = await makeReleaseEvidence({
    ...run,
    home,
    verdict: earlier.base === null ? null : verdict,
    release: made
  });
  await publishRelease(run, job, { evidence, notes, release: await lookAgain(run, made) });
}
async function lookAgain({ door, released }, before) {
  try {
    return await findRelease(door, released.tag);
  } catch (error) {
    if (readFailure(error) === void 0) throw error;
    return before;
  }
}
async function compare({ store, released, inputs, day, limits }, { tag, base, policyBase }) {
  const verdict = await review({
    ...{ base, day, limits, policyBase },
    head: released.commit,
    folder: store.folder,
    policyFile: null,
    policyPath: inputs.policy
  });
  const named = tag === null ? verdict.base : { ...verdict.base, source: tag };
  return { ...verdict, base: named, head: { ...verdict.head, source: released.tag } };
}
async function tellVerdict(verdict, notes, home) {
  const [report, section] = [pathIn(home, "review.json"), pathIn(home, "release-notes.md")];
  await writeTextFile(report, verdictToJson(verdict));
  await writeTextFile(section, notes);
  step.output("verdict", verdict.verdict);
  step.output("report-path", report);
  step.output("notes-path", section);
  step.group(`Verdict: ${verdict.verdict}`, neutralizeLog(notes));
}
export {
  releaseOnGitHub
};
