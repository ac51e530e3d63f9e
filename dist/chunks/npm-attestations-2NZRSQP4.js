import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readConfiguration
} from "./chunk-D7BXDHUG.js";
import {
  ask,
  expectText,
  isLoopback,
  parseJson
} from "./chunk-JFUZHCO2.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";

// src/outside/evidence-places/npm-configuration.ts
import { join } from "node:path";
async function findNpmRegistry(name, folder, environment) {
  const own = readEnvironment(environment);
  const home = environment.HOME || environment.USERPROFILE;
  const userFile = own.get("userconfig") ?? (home ? join(home, ".npmrc") : null);
  const layers = [own, await readFile(join(folder, ".npmrc"), environment), await readFile(userFile, environment)];
  const setting = (key) => layers.find((layer) => layer.has(key))?.get(key);
  const scope = /^@[^/]+/.exec(name)?.[0];
  const address = (scope === void 0 ? void 0 : setting(`${scope}:registry`)) ?? setting("registry");
  if (address === void 0)
    throw new FerruleError(
      "no-registry",
      `No npm registry is configured to ask about ${name}: set npm_config_registry, or registry in .npmrc of this folder or of the home folder.`
    );
  const url = readAddress(address);
  return { url, token: tokenFor(url, setting) };
}
function readAddress(address) {
  const url = URL.canParse(address) ? new URL(address.endsWith("/") ? address : `${address}/`) : void 0;
  if (url === void 0 || !(url.protocol === "https:" || url.protocol === "http:" && isLoopback(url)))
    throw new FerruleError("bad-registry", "The npm registry that is configured has no address of https.");
  return url;
}
function tokenFor({ host, pathname }, setting) {
  for (let place = `//${host}${pathname}`; place.length > 2; place = place.replace(/(?:[^/]+|\/)$/, "")) {
    const token = setting(`${place}:_authToken`);
    if (token === void 0) continue;
    if (/\$\{[^}]*\}/.test(token)) return null;
    if (/^[\x21-\x7e]+$/.test(token)) return token;
    throw new FerruleError("bad-registry", `The token for ${host} has signs that no token has. It is not shown.`);
  }
  return null;
}
function readEnvironment(environment) {
  const settings = /* @__PURE__ */ new Map();
  for (const [variable, value] of Object.entries(environment)) {
    if (!/^npm_config_/i.test(variable) || !value) continue;
    const key = variable.slice("npm_config_".length);
    settings.set(key.startsWith("//") ? key : key.replace(/(?!^)_/g, "-").toLowerCase(), value);
  }
  return settings;
}
async function readFile(path, environment) {
  const text = path === null ? null : await readConfiguration(path);
  return text === null ? /* @__PURE__ */ new Map() : readNpmrc(text, environment);
}
function readNpmrc(text, environment) {
  const settings = /* @__PURE__ */ new Map();
  for (const line of text.split(/\r?\n/)) {
    const [, key = "", value = ""] = /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === "" || value === "") continue;
    settings.set(expand(key, environment), expand(unquote(value), environment));
  }
  return settings;
}
function unquote(value) {
  const [, quoted] = /^(?:"(.*)"|'(.*)')$/.exec(value)?.filter((part) => part !== void 0) ?? [];
  return quoted ?? value.replace(/\s*(?<!\\)[;#].*$/, "");
}
function expand(text, environment) {
  return text.replace(
    /\$\{([^${}?]+)(\??)\}/g,
    (whole, name, mayMiss) => environment[name] ?? (mayMiss === "" ? whole : "")
  );
}

// src/outside/evidence-places/npm-attestations.ts
async function findNpmAttestations(place, search) {
  const { url, token } = await findNpmRegistry(place.name, search.folder, search.environment);
  const named = `${place.name.replace("/", "%2f")}@${encodeURIComponent(place.version)}`;
  const answer = await ask(place, new URL(`-/npm/v1/attestations/${named}`, url), {
    accept: "application/json",
    ...token === null ? {} : { authorization: `Bearer ${token}` }
  });
  if (answer.status === 404) return { bundles: [], sboms: [] };
  const text = expectText(place, answer);
  const { attestations } = parseJson(place, text) ?? {};
  if (Array.isArray(attestations) && attestations.length === 0) return { bundles: [], sboms: [] };
  return { bundles: [{ name: `attestations of ${place.name}@${place.version}`, text }], sboms: [] };
}
export {
  findNpmAttestations
};
