import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  findFile
} from "./chunk-BYZRSSJP.js";
import {
  readTextFile
} from "./chunk-OEUHFIGD.js";
import {
  defaultPolicy
} from "./chunk-GZMXP3JX.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/read/decode.ts
var utf8 = new TextDecoder("utf-8", { fatal: true });
function decodeText(bytes) {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return void 0;
    throw error;
  }
}

// src/verbs/load-policy.ts
var policyPath = ".github/ferrule.yml";
var maximumPolicyBytes = 1e6;
async function loadPolicyOf(tree, path) {
  if (findFile(tree, path) === void 0) return { policy: defaultPolicy, origin: "the default policy", digest: null };
  const content = (await tree.load([path], maximumPolicyBytes)).get(path);
  if (content?.kind !== "bytes") {
    const reason = content?.kind === "missing" ? content.reason : "it is a link";
    throw new FerruleError("bad-policy", `The policy ${path} of ${tree.source} cannot be read: ${reason}.`);
  }
  const text = decodeText(content.bytes);
  if (text === void 0)
    throw new FerruleError("bad-policy", `The policy ${path} of ${tree.source} is not UTF-8 text.`);
  return { policy: await parse(text, path), origin: `${path} of ${tree.source}`, digest: digestText(text) };
}
async function loadPolicyFile(file) {
  const text = await readTextFile(file, maximumPolicyBytes);
  return { policy: await parse(text, file), origin: file, digest: digestText(text) };
}
async function parse(text, path) {
  const [{ parsePolicy }, { rules }] = await Promise.all([import("./policy-QIREZ6IF.js"), import("./rules-OLL6XYIO.js")]);
  return parsePolicy(
    text,
    path,
    rules.map((rule) => rule.id)
  );
}

export {
  decodeText,
  policyPath,
  loadPolicyOf,
  loadPolicyFile
};
