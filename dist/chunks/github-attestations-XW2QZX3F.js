import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openGitHub
} from "./chunk-I4OT6KXH.js";
import {
  ask,
  expectText,
  maximumTextBytes,
  maximumTexts,
  parseJson,
  placeFailure
} from "./chunk-JFUZHCO2.js";
import {
  runnerFetch
} from "./chunk-THASDPZE.js";
import {
  apiUrlOf
} from "./chunk-UZPTMOCL.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";

// src/outside/evidence-places/decompress-snappy.ts
function decompressSnappy(block, maximumBytes) {
  const { length, start } = readLength(block);
  if (length > maximumBytes) throw new RangeError("it becomes larger than is read");
  const output = Buffer.alloc(length);
  let [from, to] = [start, 0];
  while (from < block.length) {
    const element = readElement(block, from);
    const { size, offset } = element;
    from = element.end;
    if (to + size > length) throw new RangeError("it becomes longer than it says");
    if (offset === null) {
      if (from + size > block.length) throw new RangeError("it breaks off");
      block.copy(output, to, from, from + size);
      from += size;
    } else {
      if (offset === 0 || offset > to) throw new RangeError("it repeats what was not there");
      for (let index = to; index < to + size; index++) output[index] = output[index - offset] ?? 0;
    }
    to += size;
  }
  if (to !== length) throw new RangeError("it ends before it says");
  return output;
}
function readElement(block, at) {
  const tag = block.readUInt8(at);
  const upper = tag >> 2;
  switch (tag & 3) {
    case 0: {
      if (upper < 60) return { size: upper + 1, offset: null, end: at + 1 };
      const width = upper - 59;
      return { size: block.readUIntLE(at + 1, width) + 1, offset: null, end: at + 1 + width };
    }
    case 1:
      return { size: (upper & 7) + 4, offset: tag >> 5 << 8 | block.readUInt8(at + 1), end: at + 2 };
    case 2:
      return { size: upper + 1, offset: block.readUInt16LE(at + 1), end: at + 3 };
    default:
      return { size: upper + 1, offset: block.readUInt32LE(at + 1), end: at + 5 };
  }
}
function readLength(block) {
  let length = 0;
  for (let index = 0; index < 5; index++) {
    const byte = block.readUInt8(index);
    length += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return { length, start: index + 1 };
  }
  throw new RangeError("its length does not end");
}

// src/outside/evidence-places/github-attestations.ts
var perPage = 100;
var maximumPages = 10;
async function findGitHubAttestations(place, search) {
  const askGitHub = openGitHub(place, search);
  const bundles = /* @__PURE__ */ new Map();
  for (const { digests } of search.artifacts) {
    if (digests.sha256 === void 0) continue;
    const listed = await listAttestations(place, askGitHub, digests.sha256);
    for (const bundle of await readBundles(place, listed, new URL(apiUrlOf(search.environment))))
      bundles.set(JSON.stringify(bundle), bundle);
  }
  if (bundles.size === 0) return { bundles: [], sboms: [] };
  const { owner, repo } = place.repository;
  const text = JSON.stringify({ attestations: [...bundles.values()].map((bundle) => ({ bundle })) });
  return { bundles: [{ name: `attestations of ${owner}/${repo}`, text }], sboms: [] };
}
async function listAttestations(place, askGitHub, sha256) {
  const listed = [];
  let after = null;
  for (let page = 1; ; page++) {
    if (page > maximumPages) throw placeFailure(place, `it lists more than ${maximumPages * perPage} attestations`);
    const answer = await askGitHub("GET /repos/{owner}/{repo}/attestations/{subject_digest}", {
      subject_digest: `sha256:${sha256}`,
      per_page: perPage,
      ...after === null ? {} : { after }
    });
    if (answer === void 0) return listed;
    const { attestations } = parseJson(place, answer.bytes.toString("utf8")) ?? {};
    if (!Array.isArray(attestations)) throw placeFailure(place, "its answer holds no list of attestations");
    listed.push(...attestations);
    after = cursorOf(answer.link);
    if (after === null) return listed;
  }
}
function cursorOf(link) {
  const address = /<([^<>]*)>;\s*rel="next"/.exec(link)?.[1] ?? "";
  return URL.canParse(address) ? new URL(address).searchParams.get("after") : null;
}
async function readBundles(place, listed, namedBy) {
  const bundles = [];
  let fetched = 0;
  for (const item of listed) {
    const { bundle, bundle_url } = item ?? {};
    if (bundle !== void 0 && bundle !== null) bundles.push(bundle);
    else {
      fetched++;
      if (fetched > maximumTexts)
        throw placeFailure(place, `more than ${maximumTexts} bundles would have to be fetched`);
      bundles.push(await fetchBundle(place, bundle_url, namedBy));
    }
  }
  return bundles;
}
async function fetchBundle(place, address, namedBy) {
  if (typeof address !== "string" || !URL.canParse(address))
    throw placeFailure(place, "it lists an attestation with neither a bundle nor an address of one");
  const answer = await ask(place, new URL(address), {}, { namedBy, fetcher: runnerFetch });
  const text = expectText(place, answer);
  if (text.startsWith("{")) return parseJson(place, text);
  try {
    return parseJson(place, decompressSnappy(answer.bytes, maximumTextBytes).toString("utf8"));
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw placeFailure(place, `a bundle cannot be decompressed (${cause.message})`, cause);
  }
}
export {
  findGitHubAttestations
};
