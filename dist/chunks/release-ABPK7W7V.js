import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readReleaseInputs,
  renderChecks,
  step
} from "./chunk-OTQFOQ3O.js";
import {
  renderReleaseNotes
} from "./chunk-C7CFZW5D.js";
import {
  askRef,
  encodeToken,
  fetchCommits,
  openCommitStore,
  readPayload
} from "./chunk-SPH4UW2V.js";
import {
  block,
  endWithMissing,
  fail,
  makeFolderInWorkspace,
  openJob,
  warnOfMovingRef
} from "./chunk-B25ELMEW.js";
import {
  connectGitHub,
  readFailure
} from "./chunk-DROH6DKC.js";
import {
  readRunner
} from "./chunk-S7ANLNX6.js";
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
} from "./chunk-WVSG7XNG.js";
import {
  attest
} from "./chunk-JOJWYLQO.js";
import "./chunk-VGWJQBOS.js";
import "./chunk-BOPSTEH2.js";
import "./chunk-E7DCIT23.js";
import {
  loadTrustedRoots,
  parseStrictJson,
  prepareEvidence,
  signedInventory,
  textAt,
  valueAt
} from "./chunk-OPNWWLL2.js";
import {
  nameIn,
  pathIn
} from "./chunk-BNL4PXAJ.js";
import {
  evidenceNames,
  isEvidence,
  isSharedEvidence
} from "./chunk-YR7DF3KT.js";
import {
  defaultPatience
} from "./chunk-6KROASNK.js";
import "./chunk-G3DWYIBP.js";
import "./chunk-ZSKD5H3K.js";
import "./chunk-P2BKSLYU.js";
import "./chunk-XAFQLZ4K.js";
import "./chunk-NURPARY4.js";
import {
  takeInventory
} from "./chunk-NRM6ZUZI.js";
import "./chunk-36LOSJIW.js";
import "./chunk-V26EPMUB.js";
import "./chunk-YC2ZPMZI.js";
import "./chunk-4RBZN4BH.js";
import "./chunk-DCGG3644.js";
import {
  require_semver
} from "./chunk-A5GFYVNI.js";
import {
  review
} from "./chunk-YPKFRFWY.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-OVBNPMFU.js";
import "./chunk-BYZRSSJP.js";
import {
  defaultLimits
} from "./chunk-W27J6N4X.js";
import {
  makeTemporaryFolder,
  readIfThere,
  writeTextFile
} from "./chunk-2X42MKD6.js";
import {
  saySize
} from "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-MMSKCIFO.js";
import "./chunk-QSXEJ6TK.js";
import "./chunk-NYQ5Q3ST.js";
import "./chunk-GZMXP3JX.js";
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

// src/outside/github/releases.ts
var import_semver = __toESM(require_semver(), 1);
async function findRelease({ client, owner, repository: repo }, tag) {
  try {
    const { data } = await client.rest.repos.getReleaseByTag({ owner, repo, tag });
    return toRelease(data);
  } catch (error) {
    if (readFailure(error)?.status === 404) return null;
    throw error;
  }
}
function toRelease(data) {
  return {
    id: data.id,
    tag: data.tag_name,
    page: data.html_url,
    uploadUrl: data.upload_url.replace(/\{.*$/, ""),
    body: data.body ?? "",
    assets: data.assets.map(({ id, name, size }) => ({ id, name, size }))
  };
}
var mostPages = 5;
async function findEarlierRelease({ client, owner, repository: repo }, tag) {
  const releases = [];
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.rest.repos.listReleases({ owner, repo, per_page: 100, page });
    releases.push(...data);
    if (data.length < 100) break;
  }
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
function renderPublished(published) {
  const rows = published.slice(0, 300).map(({ name, place, state, reason }) => {
    const said = reason === null ? state : `${state}: ${neutralizeMarkdown(reason, 300)}`;
    return tableRow([codeSpan(name, 200), places[place], state === "missing" ? `**${said}**` : said]);
  });
  return [tableRow(["File", "Place", "State"]), tableRow(["---", "---", "---"]), ...rows].join("\n");
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
  const there = release2.assets.find((asset) => asset.name === file.name);
  if (there !== void 0) {
    if (there.size === file.bytes.length && (await readBytes(door, there)).equals(file.bytes)) return "kept";
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
    byKey: false,
    policy: defaultEvidencePolicy,
    policySource: null,
    now: evidence.now
  });
  const checked = await checkBundleTexts(
    evidence.bundles.map(({ file, text }) => ({ name: file, read: async () => text })),
    { kind: "roots", roots }
  );
  const { readSbom } = await import("./read-sbom-SXXQS4A6.js");
  return findSignedInventory(checked, evidence.sbom === null ? [] : [evidence.sbom], expectations, readSbom);
}

// src/verbs/find-earlier.ts
var maximumAssetBytes = 1e8;
async function findEarlier(search) {
  const { door, store, tag, named } = search;
  const release2 = named === null ? await findEarlierRelease(door, tag) : await findRelease(door, named);
  const earlierTag = release2?.tag ?? named;
  if (earlierTag === null) return { base: null, basis: null, policyBase: null };
  const ref = `refs/tags/${earlierTag}`;
  const commit = await askRef(store, ref) ?? null;
  if (commit !== null) await fetchCommits(store, [{ id: commit, ref, title: `The commit of ${earlierTag}` }]);
  const signed = release2 === null ? "there is no release of that name" : await readSigned(search, release2);
  if (typeof signed !== "string") return { base: signed, basis: `the signed SBOM of ${earlierTag}`, policyBase: commit };
  if (commit === null) return { base: null, basis: null, policyBase: null };
  return {
    base: commit,
    basis: `the commit of ${earlierTag} (its signed SBOM was not used: ${signed})`,
    policyBase: commit
  };
}
async function readSigned(search, release2) {
  const { door, serverUrl, issuer, trustedRoot, now } = search;
  const bundles = [];
  let sbom = null;
  for (const asset of release2.assets) {
    const isSbom = asset.name === evidenceNames.sbom;
    if (!isSbom && !isSharedEvidence(asset.name)) continue;
    const text = { file: asset.name, text: await readAsset(door, asset, maximumAssetBytes) };
    if (isSbom) sbom = text;
    else bundles.push(text);
  }
  return readEarlierInventory({
    ...{ bundles, sbom, issuer, trustedRoot, now },
    repository: `${serverUrl}/${door.owner}/${door.repository}`,
    ref: `refs/tags/${release2.tag}`
  });
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
    const failure = readFailure(error);
    const isUnavailable = failure?.status === 404 || /feature not available|user-owned private/i.test(failure?.sentence ?? "");
    if (failure === void 0 || !isUnavailable) throw error;
    return { kind: "unavailable", reason: failure.sentence };
  }
}
async function isThere({ client, owner, repository: repo }, bundle, sha256) {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/attestations/{subject_digest}", {
      owner,
      repo,
      subject_digest: `sha256:${sha256}`,
      per_page: 100
    });
    return data.attestations?.some((attestation) => isDeepStrictEqual(attestation.bundle, bundle)) ?? false;
  } catch (error) {
    if (readFailure(error)?.status === 404) return false;
    throw error;
  }
}

// src/verbs/publish-evidence.ts
async function publishEvidence(publication) {
  const { places: places2, files } = publication;
  const published = [];
  if (places2.includes("attestations")) {
    const seen = /* @__PURE__ */ new Set();
    for (const file of files) {
      const text = file.bytes.toString("utf8");
      if (file.subject === null || seen.has(text)) continue;
      seen.add(text);
      published.push(
        await attempt(publication, file.name, "attestations", () => storeAttestation(publication, file, text))
      );
    }
  }
  if (places2.includes("assets"))
    for (const file of files)
      published.push(await attempt(publication, file.name, "assets", () => storeAsset(publication, file)));
  if (places2.includes("notes"))
    published.push(await attempt(publication, "release notes", "notes", () => storeNotes(publication)));
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
    return { name, place, state: "missing", reason: `${reason}${adviceFor(place, failure?.kind)}`, passing };
  }
}
function adviceFor(place, kind) {
  if (kind !== "not-allowed") return "";
  return place === "attestations" ? "; give the job attestations: write" : "; give the job contents: write";
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

// src/outside/github/job-artifact.ts
import { createHash as createHash2 } from "node:crypto";

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var Worker;
try {
  Worker = require2("worker_threads").Worker;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
var Inflate = /* @__PURE__ */ (function() {
  function Inflate2(opts, cb) {
    if (typeof opts == "function")
      cb = opts, opts = {};
    this.ondata = cb;
    var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
    this.s = { i: 0, b: dict ? dict.length : 0 };
    this.o = new u8(32768);
    this.p = new u8(0);
    if (dict)
      this.o.set(dict);
  }
  Inflate2.prototype.e = function(c) {
    if (!this.ondata)
      err(5);
    if (this.d)
      err(4);
    if (!this.p.length)
      this.p = c;
    else if (c.length) {
      var n = new u8(this.p.length + c.length);
      n.set(this.p), n.set(c, this.p.length), this.p = n;
    }
  };
  Inflate2.prototype.c = function(final) {
    this.s.i = +(this.d = final || false);
    var bts = this.s.b;
    var dt = inflt(this.p, this.s, this.o);
    this.ondata(slc(dt, bts, this.s.b), this.d);
    this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
    this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
  };
  Inflate2.prototype.push = function(chunk, final) {
    this.e(chunk), this.c(final);
  };
  return Inflate2;
})();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}
var z64e = function(d, b) {
  for (; b2(d, b) != 1; b += 4 + b2(d, b + 2))
    ;
  return [b8(d, b + 12), b8(d, b + 4), b8(d, b + 20)];
};
var UnzipPassThrough = /* @__PURE__ */ (function() {
  function UnzipPassThrough2() {
  }
  UnzipPassThrough2.prototype.push = function(data, final) {
    this.ondata(null, data, final);
  };
  UnzipPassThrough2.compression = 0;
  return UnzipPassThrough2;
})();
var UnzipInflate = /* @__PURE__ */ (function() {
  function UnzipInflate2() {
    var _this = this;
    this.i = new Inflate(function(dat, final) {
      _this.ondata(null, dat, final);
    });
  }
  UnzipInflate2.prototype.push = function(data, final) {
    try {
      this.i.push(data, final);
    } catch (e) {
      this.ondata(e, null, final);
    }
  };
  UnzipInflate2.compression = 8;
  return UnzipInflate2;
})();
var Unzip = /* @__PURE__ */ (function() {
  function Unzip2(cb) {
    this.onfile = cb;
    this.k = [];
    this.o = {
      0: UnzipPassThrough
    };
    this.p = et;
  }
  Unzip2.prototype.push = function(chunk, final) {
    var _this = this;
    if (!this.onfile)
      err(5);
    if (!this.p)
      err(4);
    if (this.c > 0) {
      var len = Math.min(this.c, chunk.length);
      var toAdd = chunk.subarray(0, len);
      this.c -= len;
      if (this.d)
        this.d.push(toAdd, !this.c);
      else
        this.k[0].push(toAdd);
      chunk = chunk.subarray(len);
      if (chunk.length)
        return this.push(chunk, final);
    } else {
      var f = 0, i2 = 0, is = void 0, buf = void 0;
      if (!this.p.length)
        buf = chunk;
      else if (!chunk.length)
        buf = this.p;
      else {
        buf = new u8(this.p.length + chunk.length);
        buf.set(this.p), buf.set(chunk, this.p.length);
      }
      var l = buf.length, oc = this.c, add = oc && this.d;
      var _loop_2 = function() {
        var _a2;
        var sig = b4(buf, i2);
        if (sig == 67324752) {
          f = 1, is = i2;
          this_1.d = null;
          this_1.c = 0;
          var bf = b2(buf, i2 + 6), cmp_1 = b2(buf, i2 + 8), u = bf & 2048, dd = bf & 8, fnl = b2(buf, i2 + 26), es = b2(buf, i2 + 28);
          if (l > i2 + 30 + fnl + es) {
            var chks_3 = [];
            this_1.k.unshift(chks_3);
            f = 2;
            var sc_1 = b4(buf, i2 + 18), su_1 = b4(buf, i2 + 22);
            var fn_1 = strFromU8(buf.subarray(i2 + 30, i2 += 30 + fnl), !u);
            if (sc_1 == 4294967295) {
              _a2 = dd ? [-2] : z64e(buf, i2), sc_1 = _a2[0], su_1 = _a2[1];
            } else if (dd)
              sc_1 = -1;
            i2 += es;
            this_1.c = sc_1;
            var d_1;
            var file_1 = {
              name: fn_1,
              compression: cmp_1,
              start: function() {
                if (!file_1.ondata)
                  err(5);
                if (!sc_1)
                  file_1.ondata(null, et, true);
                else {
                  var ctr = _this.o[cmp_1];
                  if (!ctr)
                    file_1.ondata(err(14, "unknown compression type " + cmp_1, 1), null, false);
                  d_1 = sc_1 < 0 ? new ctr(fn_1) : new ctr(fn_1, sc_1, su_1);
                  d_1.ondata = function(err2, dat3, final2) {
                    file_1.ondata(err2, dat3, final2);
                  };
                  for (var _i = 0, chks_4 = chks_3; _i < chks_4.length; _i++) {
                    var dat2 = chks_4[_i];
                    d_1.push(dat2, false);
                  }
                  if (_this.k[0] == chks_3 && _this.c)
                    _this.d = d_1;
                  else
                    d_1.push(et, true);
                }
              },
              terminate: function() {
                if (d_1 && d_1.terminate)
                  d_1.terminate();
              }
            };
            if (sc_1 >= 0)
              file_1.size = sc_1, file_1.originalSize = su_1;
            this_1.onfile(file_1);
          }
          return "break";
        } else if (oc) {
          if (sig == 134695760) {
            is = i2 += 12 + (oc == -2 && 8), f = 3, this_1.c = 0;
            return "break";
          } else if (sig == 33639248) {
            is = i2 -= 4, f = 3, this_1.c = 0;
            return "break";
          }
        }
      };
      var this_1 = this;
      for (; i2 < l - 4; ++i2) {
        var state_1 = _loop_2();
        if (state_1 === "break")
          break;
      }
      this.p = et;
      if (oc < 0) {
        var dat = f ? buf.subarray(0, is - 12 - (oc == -2 && 8) - (b4(buf, is - 16) == 134695760 && 4)) : buf.subarray(0, i2);
        if (add)
          add.push(dat, !!f);
        else
          this.k[+(f == 2)].push(dat);
      }
      if (f & 2)
        return this.push(buf.subarray(i2), final);
      this.p = buf.subarray(i2);
    }
    if (final) {
      if (this.c)
        err(13);
      this.p = null;
    }
  };
  Unzip2.prototype.register = function(decoder) {
    this.o[decoder.compression] = decoder;
  };
  return Unzip2;
})();

// src/outside/github/job-artifact.ts
var maximumFiles = 1e5;
var maximumBytes = 5e10;
var timeout = 30 * 6e4;
async function digestJobArtifact(door, runId, name) {
  const { client, owner, repository: repo } = door;
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    owner,
    repo,
    run_id: Number(runId),
    name,
    per_page: 100
  });
  const [artifact] = data.artifacts.filter((found) => found.name === name && !found.expired);
  if (artifact === void 0)
    throw new FerruleError(
      "no-such-artifact",
      `This run has no artifact ${JSON.stringify(name)}. An earlier job has to upload it.`
    );
  const { headers } = await client.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: artifact.id,
    archive_format: "zip",
    request: { redirect: "manual" }
  });
  const answer = await fetch(headers.location ?? "", { signal: AbortSignal.timeout(timeout) });
  if (!answer.ok || answer.body === null)
    throw new FerruleError(
      "no-such-artifact",
      `The artifact ${name} could not be read: the store answered ${answer.status}.`,
      { status: 4 }
    );
  return digestArchive(answer.body, name);
}
async function digestArchive(archive, name) {
  const files = [];
  let bytes = 0;
  let fault = null;
  const unzip = new Unzip((file) => {
    const hashes = [createHash2("sha256"), createHash2("sha512")];
    if (!file.name.endsWith("/")) files.push({ name: file.name, hashes });
    file.ondata = (error, chunk) => {
      fault ??= error;
      bytes += chunk?.length ?? 0;
      if (error === null) for (const hash of hashes) hash.update(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of archive) {
    unzip.push(chunk);
    if (fault !== null || bytes > maximumBytes || files.length > maximumFiles) break;
  }
  unzip.push(new Uint8Array(0), true);
  if (fault !== null || bytes > maximumBytes || files.length > maximumFiles || files.length === 0)
    throw new FerruleError(
      "bad-artifact",
      `The archive of the artifact ${name} ${fault === null ? "is empty or far too large" : "cannot be read"}.`
    );
  return files.map((file) => ({
    name: file.name.split("/").at(-1) ?? file.name,
    digests: { sha256: file.hashes[0].digest("hex"), sha512: file.hashes[1].digest("hex") }
  }));
}

// src/prove/evidence/attested-subject.ts
function attestedSubject(text) {
  const parsed = parseStrictJson(text);
  const payload = parsed.kind === "value" ? textAt(parsed.value, "dsseEnvelope", "payload") : null;
  if (payload === null) return null;
  const statement = parseStrictJson(Buffer.from(payload, "base64").toString("utf8"));
  if (statement.kind === "fault") return null;
  const subjects = valueAt(statement.value, "subject");
  return { sha256: Array.isArray(subjects) ? textAt(subjects[0], "digest", "sha256") : null };
}

// src/verbs/release-evidence.ts
var inventoryName = "inventory.json";
var maximumAssetBytes2 = 1e8;
async function makeReleaseEvidence(run) {
  const { home, inputs, released, store, limits } = run;
  await fetchKept(run);
  const inventory = await takeInventory({ of: released.commit, folder: store.folder, limits });
  await writeTextFile(pathIn(home, inventoryName), inventoryToJson(inventory));
  const attestation = await sign(run, await subjectsOf(run));
  for (const { state, file, kind } of attestation.files) step.info(neutralizeLog(`${state} ${file} (${kind})`));
  const names = [...new Set(attestation.files.map(({ file }) => pathIn(run.workspace, file)))];
  const [verification] = await verifyOwn(run, names);
  return {
    home,
    artifacts: [...new Set(attestation.files.flatMap(({ kind, subjects }) => kind === "provenance" ? subjects : []))],
    files: await readFiles(run, names),
    sbom: inputs.evidence.includes("sbom") ? pathIn(home, evidenceNames.sbom) : null,
    verification: verification ?? null,
    notices: attestation.notices
  };
}
async function fetchKept({ door, release: release2, home }) {
  for (const asset of release2?.assets ?? []) {
    if (!isEvidence(asset.name) || asset.name === evidenceNames.sbom || asset.name.includes("/")) continue;
    const path = pathIn(home, asset.name);
    if (await readIfThere(path) === null) await writeTextFile(path, await readAsset(door, asset, maximumAssetBytes2));
  }
}
async function subjectsOf({ door, runner, inputs }) {
  if (inputs.fromArtifact === null) return [];
  return digestJobArtifact(door, runner.runId ?? "", inputs.fromArtifact);
}
function sign(run, subjects) {
  const { inputs, workspace, home, store, verdict, version, limits, day, now } = run;
  return attest({
    ...{ subjects, verdict, limits, day, now },
    folder: workspace,
    repository: store.folder,
    artifacts: [pathIn(home, inventoryName), ...inputs.artifacts],
    checksums: inputs.checksums,
    output: home,
    evidence: inputs.evidence,
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
    patience: defaultPatience,
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
    environment: process.env,
    sboms: inputs.evidence.includes("sbom") ? [pathIn(home, evidenceNames.sbom)] : [],
    identity: void 0,
    repository: `${runner.serverUrl}/${runner.owner}/${runner.repository}`,
    signerWorkflow: void 0,
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
  const run = await prepare(version, job);
  const { released, inputs } = run;
  step.info(`Release: ${released.tag} at ${released.commit}`);
  const earlier = await findEarlier({
    ...{ door: run.door, store: run.store, tag: released.tag, named: inputs.base, now: run.now },
    serverUrl: run.runner.serverUrl,
    issuer: inputs.issuer,
    trustedRoot: inputs.trustedRoot === null ? null : pathIn(run.workspace, inputs.trustedRoot)
  });
  const verdict = await compare(run, earlier);
  const notes = renderReleaseNotes(verdict, earlier.basis);
  const home = await makeFolderInWorkspace(run.workspace, inputs.output);
  await tellVerdict(verdict, notes, home);
  if (verdict.verdict === "block" && earlier.base !== null && inputs.failOn === "block") {
    await job.summarize(pageOf(run, notes, null, []));
    block(verdict, "block", run.runner, job);
    return;
  }
  const made = await findRelease(run.door, released.tag);
  const evidence = await makeReleaseEvidence({ ...run, home, verdict, release: made });
  await publish(run, job, { evidence, notes, release: made });
}
async function prepare(version, job) {
  const inputs = readReleaseInputs(step.input);
  step.mask(inputs.token);
  step.mask(encodeToken(inputs.token));
  const runner = readRunner(process.env);
  warnOfMovingRef(runner, job);
  const released = await readReleasedTag(runner);
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
    workspace: runner.workspace ?? process.cwd(),
    door: { client: connectGitHub(connection, "usual"), owner, repository },
    limits: {
      fileBytes: inputs.maximumFileBytes,
      lockfileBytes: Math.max(inputs.maximumFileBytes, defaultLimits.lockfileBytes)
    },
    day: inputs.day ?? now.slice(0, 10)
  };
}
function compare({ store, released, inputs, day, limits }, { base, policyBase }) {
  return review({
    ...{ base, day, limits, policyBase },
    head: released.commit,
    folder: store.folder,
    policyFile: null,
    policyPath: inputs.policy
  });
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
async function publish(run, job, { evidence, notes, release: release2 }) {
  step.output("bundle-path", evidence.home);
  if (evidence.sbom !== null) step.output("sbom-path", evidence.sbom);
  for (const notice of evidence.notices) job.notice(notice);
  const published = await publishEvidence({
    ...{ door: run.door, release: release2, files: evidence.files, notes },
    places: run.inputs.publish,
    onProgress: (message) => step.info(neutralizeLog(message))
  });
  if (!await job.summarize(pageOf(run, notes, evidence, published)))
    step.info("There is no job summary here: the release notes are in the file that the output notes-path names.");
  for (const reason of new Set(published.filter(({ state }) => state === "unavailable").map((item) => item.reason)))
    job.notice(`Not published: ${reason}.`);
  endWithMissing(published);
}
function pageOf({ released }, notes, evidence, published) {
  return renderReleasePage({
    tag: released.tag,
    artifacts: evidence?.artifacts ?? [],
    checks: evidence?.verification?.checks ?? [],
    notices: evidence?.notices ?? ["Nothing was signed: the policy does not accept this release."],
    ...{ notes, published }
  });
}
export {
  releaseOnGitHub
};
