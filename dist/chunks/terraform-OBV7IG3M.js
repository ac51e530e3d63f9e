import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readPolicyValue
} from "./chunk-IBB4F45Z.js";
import {
  isExpression,
  leavesOf,
  readFunctionPermission,
  readGrants,
  readStatementBlocks
} from "./chunk-6FCY5JGJ.js";
import {
  distinctEndpoints,
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-BSHBZ6AN.js";
import "./chunk-SQ6WFOLL.js";
import {
  digestText
} from "./chunk-HSQ45NQE.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import {
  baseOf,
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  items,
  itemsOrOne,
  lineOfKey,
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/terraform/blocks.ts
function blocksOf(root, kind) {
  return itemsOrOne(at(root, kind)).flatMap(
    (types) => entries(types).flatMap(
      ({ key: type, value }) => itemsOrOne(value).flatMap(
        (names) => entries(names).flatMap(
          ({ key: name, line, value: bodies }) => itemsOrOne(bodies).flatMap((body) => {
            const address = `${kind === "data" ? "data." : ""}${type}.${name}`;
            return body.kind === "map" ? [{ address, type, line, body }] : [];
          })
        )
      )
    )
  );
}

// src/read/terraform/policies.ts
var policyKeys = /* @__PURE__ */ new Set(["access_policy", "assume_role_policy", "policy", "resource_policy"]);
var attachmentKeys = /* @__PURE__ */ new Set([
  "managed_policy_arns",
  "policy_arn",
  "policy_arns",
  "permissions_boundary"
]);
function readPolicies(block, file) {
  const found = { statements: [], policies: [], open: [] };
  if (block.type === "aws_iam_policy_document") readDocument(block, found);
  else if (block.type === "aws_lambda_permission") readPermission(block, found);
  else if (block.type.startsWith("aws_") && !block.type.endsWith("_lifecycle_policy")) collect(block.body, found);
  const open = [...found.open, ...found.statements.flatMap(linesOfExpressions)];
  const gaps = open.slice(0, 1).map((line) => {
    const reason = `a policy of ${block.address.slice(0, 200)} is an expression, which is not evaluated`;
    return { kind: "unknown", file: file.path, line, reason };
  });
  if (found.statements.length === 0 && found.policies.length === 0) return { connectors: [], gaps };
  const folder = folderOf(file.path);
  const connector = draftConnector({
    format: "terraform",
    // All files of a folder are one module, in which an address is unique.
    id: folder === "" ? block.address : `${folder}/${block.address}`,
    name: block.address,
    role: "grant",
    places: [placeIn(file, block.line)],
    ...readGrants(found.statements, found.policies, file, block.line)
  });
  return { connectors: [connector], gaps };
}
function readDocument({ body }, found) {
  for (const statement of readStatementBlocks(body)) found.statements.push(statement);
  const made = at(body, "dynamic", "statement");
  if (made !== void 0) found.open.push(made.line);
}
function readPermission({ body, line }, found) {
  const keys = { action: at(body, "action"), principal: at(body, "principal") };
  const conditions = ["source_arn", "source_account", "principal_org_id", "event_source_token"].map(
    (key) => at(body, key)
  );
  found.statements.push(readFunctionPermission(keys, line, conditions));
}
function linesOfExpressions({ actions, exceptActions }) {
  return [...actions, ...exceptActions ?? []].filter(({ text: text2 }) => isExpression(text2)).map(({ line }) => line);
}
function collect(node, found) {
  for (const item of items(node)) collect(item, found);
  for (const { key, value } of entries(node)) {
    const statements = readPolicyValue(value);
    if (statements !== void 0) for (const statement of statements) found.statements.push(statement);
    else if (attachmentKeys.has(key)) {
      for (const leaf of leavesOf(value)) if (isKeptByAws(leaf.text)) found.policies.push(leaf);
    } else if (policyKeys.has(key) && isOpen(value)) found.open.push(value.line);
    else collect(value, found);
  }
}
function isKeptByAws(text2) {
  return /^arn:[a-z-]+:iam::aws:policy\//.test(text2);
}
var readElsewhere = [
  /^\$\{data\.aws_iam_policy_document\.[\w.[\]"*-]+\}$/,
  /^\$\{file\("[^"]*\.json"\)\}$/,
  /^\$\{templatefile\(\s*"[^"]*\.json"\s*,/
];
function isOpen(value) {
  const written = text(value)?.trim();
  return written !== void 0 && isExpression(written) && !readElsewhere.some((pattern) => pattern.test(written));
}

// src/read/terraform/providers.ts
var usualRegistries = /* @__PURE__ */ new Set(["registry.opentofu.org", "registry.terraform.io"]);
function readProviders(root, file) {
  return itemsOrOne(at(root, "provider")).flatMap(
    (providers) => entries(providers).flatMap(({ key, line, value }) => {
      const version = filledText(at(value, "version"));
      return version === void 0 ? [] : [readProvider(key, line, version, value, file)];
    })
  );
}
function readProvider(address, line, version, node, file) {
  const id = address.toLowerCase();
  const [registry = "", publisher] = id.split("/");
  const place = placeIn(file, line);
  return draftConnector({
    format: "terraform",
    id,
    name: id.split("/").slice(1).join("/") || id,
    role: "usage",
    version,
    pin: { kind: "exact", value: version },
    publisher: publisher ?? null,
    runsCode: true,
    places: [place],
    endpoints: usualRegistries.has(registry) ? [] : distinctEndpoints([draftEndpoint(registry, "download", place)]),
    settings: readHashes(version, node, file)
  });
}
function readHashes(version, node, file) {
  const hashes = texts(at(node, "hashes")).map((hash) => hash.text);
  const archives = [...new Set(hashes.filter((hash) => hash.startsWith("zh:")))].sort(compareText);
  const place = placeIn(file, lineOfKey(node, "hashes"));
  const value = hashes.length === 0 ? "none" : "kept";
  const kept = { name: "hashes", value, exposure: hashes.length === 0 ? 1 : 0, weight: "high", place };
  if (archives.length === 0) return [kept];
  const digest = digestText(archives.join("\n"));
  return [kept, { name: `provider-package ${version}`, value: digest, exposure: 0, weight: "high", place }];
}

// src/read/connectors/terraform.ts
var terraform = {
  name: "terraform",
  title: "Terraform lock file or IAM policy in Terraform",
  specification: "https://developer.hashicorp.com/terraform/language/files/dependency-lock",
  names: ["**/.terraform.lock.hcl", "**/*.tf.json", "**/*.tofu.json"],
  // Of the files in its own syntax only those are read that speak of policies.
  content: {
    names: ["**/*.{tf,tofu}"],
    pattern: /\baws_(?:iam_|lambda_permission\b)|\b(?:access|assume_role|resource)_policy\b|\bStatement\b/
  },
  read(file) {
    const root = rootOf(file);
    if (baseOf(file.path).toLowerCase() === ".terraform.lock.hcl")
      return { connectors: readProviders(root, file), gaps: [] };
    const read = [...blocksOf(root, "data"), ...blocksOf(root, "resource")].map((block) => readPolicies(block, file));
    return {
      connectors: read.flatMap(({ connectors }) => connectors),
      gaps: read.flatMap(({ gaps }) => gaps)
    };
  }
};
export {
  terraform
};
