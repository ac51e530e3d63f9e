import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readConfiguration
} from "./chunk-D7BXDHUG.js";
import {
  ask,
  expectJson,
  isLoopback,
  maximumTexts,
  parseJson,
  placeFailure
} from "./chunk-JFUZHCO2.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";

// src/outside/evidence-places/oci-registry.ts
import { createHash } from "node:crypto";

// src/outside/evidence-places/docker-credentials.ts
import { join } from "node:path";
async function readDockerCredentials(host, environment) {
  const home = environment.HOME || environment.USERPROFILE;
  const folder = environment.DOCKER_CONFIG || (home ? join(home, ".docker") : null);
  const text = folder === null ? null : await readConfiguration(join(folder, "config.json"));
  if (text === null) return null;
  for (const [key, value] of Object.entries(readAuths(text))) {
    if (hostOf(key) !== host.toLowerCase()) continue;
    const { auth, username, password } = value ?? {};
    if (typeof auth === "string" && /^[A-Za-z0-9+/]+=*$/.test(auth)) return auth;
    if (typeof username === "string" && typeof password === "string")
      return Buffer.from(`${username}:${password}`).toString("base64");
  }
  return null;
}
function hostOf(key) {
  return key.replace(/^https?:\/\//i, "").replace(/\/.*$/, "").toLowerCase();
}
function readAuths(text) {
  try {
    const { auths } = JSON.parse(text) ?? {};
    return typeof auths === "object" && auths !== null ? auths : {};
  } catch {
    throw new FerruleError("bad-docker-configuration", "config.json of docker is no JSON. What it holds is not shown.");
  }
}

// src/outside/evidence-places/oci-registry.ts
function openRegistry(place, { environment }) {
  const base = new URL(`v2/${place.name}/`, registryOf(place));
  let authorization = null;
  const askAs = (path, accept) => ask(place, new URL(path, base), { accept, ...authorization === null ? {} : { authorization } });
  async function read(path, accept) {
    const answer = await askAs(path, accept);
    if (answer.status !== 401) return answer;
    const credentials = await readDockerCredentials(place.host, environment);
    authorization = await authorize(place, answer.headers.get("www-authenticate") ?? "", credentials);
    return authorization === null ? answer : askAs(path, accept);
  }
  async function readExactly(path, digest, accept) {
    const answer = await read(path, accept);
    if (answer.status !== 200) throw placeFailure(place, `it lists ${digest}, and answers ${answer.status} for it`);
    const [algorithm = "", hex] = digest.split(":");
    if (createHash(algorithm).update(answer.bytes).digest("hex") !== hex)
      throw placeFailure(place, `what it gives as ${digest} has another digest`);
    return answer.bytes;
  }
  return { read, readExactly };
}
function registryOf({ host }) {
  const plain = new URL(`http://${host}`);
  return isLoopback(plain) ? plain : new URL(`https://${host}`);
}
function isDigest(value) {
  return typeof value === "string" && /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(value);
}
async function authorize(place, challenge, credentials) {
  const bearer = /\bbearer\s+(.*)/i.exec(challenge)?.[1];
  if (bearer !== void 0) return `Bearer ${await exchange(place, bearer, credentials)}`;
  return /\bbasic\b/i.test(challenge) && credentials !== null ? `Basic ${credentials}` : null;
}
async function exchange(place, challenge, credentials) {
  const parameters = new Map(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value])
  );
  const realm = parameters.get("realm") ?? "";
  if (!URL.canParse(realm)) throw placeFailure(place, "it does not say where tokens are to be had");
  const url = new URL(realm);
  const service = parameters.get("service");
  if (service !== void 0) url.searchParams.set("service", service);
  url.searchParams.set("scope", `repository:${place.name}:pull`);
  const headers = {
    accept: "application/json",
    ...credentials === null ? {} : { authorization: `Basic ${credentials}` }
  };
  const answer = await ask(place, url, headers, { namedBy: registryOf(place) });
  const { token, access_token } = expectJson(place, answer) ?? {};
  const given = token ?? access_token;
  if (typeof given !== "string" || !/^[\x21-\x7e]+$/.test(given))
    throw placeFailure(place, `${url.host} gives no token`);
  return given;
}

// src/outside/evidence-places/oci-referrers.ts
var indexType = "application/vnd.oci.image.index.v1+json";
var manifestType = "application/vnd.oci.image.manifest.v1+json";
var maximumPages = 10;
var maximumReferrers = 200;
async function findOciReferrers(place, search) {
  const registry = openRegistry(place, search);
  const layers = /* @__PURE__ */ new Set();
  for (const referrer of await listReferrers(place, registry)) {
    for (const layer of await bundleLayers(place, registry, referrer)) layers.add(layer);
    if (layers.size > maximumTexts) throw placeFailure(place, `more than ${maximumTexts} bundles refer to it`);
  }
  const bundles = [];
  for (const digest of layers) {
    const bytes = await registry.readExactly(`blobs/${digest}`, digest, "*/*");
    bundles.push({ name: `${place.word}, blob ${digest.slice(0, 19)}`, text: bytes.toString("utf8") });
  }
  return { bundles, sboms: [] };
}
async function listReferrers(place, registry) {
  const listed = [];
  let query = "";
  for (let page = 1; ; page++) {
    if (page > maximumPages) throw placeFailure(place, `its referrers have more than ${maximumPages} pages`);
    const answer = await registry.read(`referrers/${place.digest}${query}`, indexType);
    const isIndex = answer.status === 200 && answer.headers.get("content-type")?.split(";")[0]?.trim() === indexType;
    if (page === 1 && (answer.status === 404 || answer.status === 200 && !isIndex)) {
      const tagged = await registry.read(`manifests/${place.digest.replace(":", "-")}`, indexType);
      return tagged.status === 404 ? [] : readIndex(place, tagged);
    }
    listed.push(...readIndex(place, answer));
    if (listed.length > maximumReferrers)
      throw placeFailure(place, `more than ${maximumReferrers} manifests refer to it`);
    query = queryOfNext(answer);
    if (query === "") return listed;
  }
}
function queryOfNext({ headers }) {
  const address = /<([^<>]*)>;\s*rel="?next"?/.exec(headers.get("link") ?? "")?.[1] ?? "";
  return /\?[^#]*/.exec(address)?.[0] ?? "";
}
function readIndex(place, answer) {
  const { manifests } = fieldsOf(expectJson(place, answer));
  if (!Array.isArray(manifests)) throw placeFailure(place, "its list of referrers is none");
  const digests = manifests.map(fieldsOf).flatMap(({ mediaType, digest }) => {
    if (mediaType !== void 0 && mediaType !== manifestType) return [];
    if (!isDigest(digest)) throw placeFailure(place, "its list of referrers has a digest that is none");
    return [digest];
  });
  if (digests.length > maximumReferrers)
    throw placeFailure(place, `more than ${maximumReferrers} manifests refer to it`);
  return digests;
}
async function bundleLayers(place, registry, referrer) {
  const bytes = await registry.readExactly(`manifests/${referrer}`, referrer, manifestType);
  const { artifactType, layers } = fieldsOf(parseJson(place, bytes.toString("utf8")));
  if (!Array.isArray(layers)) return [];
  return layers.map(fieldsOf).flatMap(({ mediaType, digest }) => {
    if (!isBundleType(artifactType) && !isBundleType(mediaType)) return [];
    if (!isDigest(digest)) throw placeFailure(place, `the manifest ${referrer} has a digest that is none`);
    return [digest];
  });
}
function isBundleType(type) {
  return typeof type === "string" && /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+(?:\.\d+)*)?\+json(?:;\s*version="?[\d.]+"?)?$/.test(type);
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
export {
  findOciReferrers
};
