import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readPolicyValue
} from "./chunk-IBB4F45Z.js";
import {
  leavesOf,
  readFunctionPermission,
  readGrants
} from "./chunk-6FCY5JGJ.js";
import {
  standsForKey
} from "./chunk-GLRZUYNM.js";
import "./chunk-FNV4XNJJ.js";
import {
  draftConnector,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import "./chunk-BSHBZ6AN.js";
import "./chunk-SQ6WFOLL.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import {
  baseOf
} from "./chunk-JQGZB4EF.js";
import "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  flag,
  has,
  items,
  itemsOrOne,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/cloudformation/parameters.ts
function readParameterSecrets(root, file) {
  return entries(at(root, "Parameters")).flatMap(({ key, value }) => {
    const given = filledText(at(value, "Default"));
    if (flag(at(value, "NoEcho")) !== true || given === void 0 || standsForKey(given)) return [];
    if (/^AWS::SSM::|^\{\{resolve:/.test(filledText(at(value, "Type")) ?? "") || given.startsWith("{{resolve:"))
      return [];
    return [{ name: `default of ${key}`, kind: "literal", place: placeIn(file, lineOfKey(value, "Default")) }];
  });
}

// src/read/cloudformation/resources.ts
function resourcesOf(root) {
  return entries(at(root, "Resources")).flatMap(({ key: name2, line, value }) => {
    const type = filledText(at(value, "Type"));
    return type?.startsWith("AWS::") ? [{ name: name2, line, type, properties: at(value, "Properties") }] : [];
  });
}
function statementsOf(resource, conditions) {
  const { type, line, properties } = resource;
  if (type === "AWS::Lambda::Permission") {
    const keys = { action: at(properties, "Action"), principal: at(properties, "Principal") };
    const narrowing = ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"];
    return [
      readFunctionPermission(
        keys,
        line,
        narrowing.map((key) => at(properties, key))
      )
    ];
  }
  const found = [];
  collect(properties, found);
  return conditions.size === 0 ? found : found.map((statement) => withoutNames(statement, conditions));
}
function withoutNames(statement, names) {
  const isNone = ({ text: text2 }) => !names.has(text2);
  return {
    ...statement,
    actions: statement.actions.filter(isNone),
    exceptActions: statement.exceptActions?.filter(isNone) ?? null,
    principals: statement.principals?.filter(({ name: name2 }) => !names.has(name2)) ?? null
  };
}
function collect(node, found) {
  const statements = readPolicyValue(node) ?? [];
  for (const statement of statements) found.push(statement);
  if (statements.length > 0) return;
  for (const item of items(node)) collect(item, found);
  for (const { value } of entries(node)) collect(value, found);
}
var serverless = /* @__PURE__ */ new Set(["AWS::Serverless::Function", "AWS::Serverless::StateMachine"]);
function policiesOf({ type, properties }, own) {
  const named = leavesOf(at(properties, "ManagedPolicyArns"));
  const policies = serverless.has(type) ? itemsOrOne(at(properties, "Policies")).flatMap((policy) => readServerless(policy, own)) : [];
  return [...named, ...policies].filter(({ text: text2 }) => /^(?:arn:[a-z-]+:iam::aws:policy\/|SAM )/.test(text2));
}
function readServerless(policy, own) {
  if (policy.kind === "list") return policy.items.flatMap((item) => readServerless(item, own));
  if (policy.kind === "map") return readServerlessMap(policy, own);
  const name2 = text(policy);
  if (name2 === void 0 || own.has(name2)) return [];
  return [{ text: /^\w{1,100}$/.test(name2) ? `arn:aws:iam::aws:policy/${name2}` : name2, line: policy.line }];
}
function readServerlessMap(policy, own) {
  const chosen = items(at(policy, "Fn::If")).slice(1);
  if (chosen.length > 0) return chosen.flatMap((branch) => readServerless(branch, own));
  const named = entries(policy).filter(({ key }) => /^[A-Za-z0-9]{1,100}Policy$/.test(key));
  return named.length > 0 ? named.map(({ key, line }) => ({ text: `SAM ${key}`, line })) : leavesOf(policy);
}
function triggersOf({ name: name2, type, properties }, file) {
  const holder = type === "AWS::Lambda::Url" ? properties : at(properties, "FunctionUrlConfig");
  const auth = filledText(at(holder, "AuthType"))?.toUpperCase();
  if (auth !== "NONE" && auth !== "AWS_IAM") return [];
  const place = placeIn(file, lineOfKey(holder, "AuthType"));
  const event = `address of ${name2}`;
  return [{ event, kind: "route", filter: null, authenticated: auth === "AWS_IAM", untrusted: false, place }];
}

// src/read/connectors/cloudformation.ts
var name = "cloudformation";
var cloudformation = {
  name,
  title: "CloudFormation template",
  specification: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html",
  names: [],
  content: {
    names: ["**/*.{json,yml,yaml,template}"],
    pattern: /AWSTemplateFormatVersion|AWS::Serverless-\d|["']?Type["']?\s*:\s*["']?AWS::[A-Z]\w*::/
  },
  read(file) {
    const root = rootOf(file);
    const resources = resourcesOf(root);
    if (resources.length === 0 && !has(root, "AWSTemplateFormatVersion")) return null;
    const conditions = namesOf(root, "Conditions");
    const own = /* @__PURE__ */ new Set([...conditions, ...namesOf(root, "Parameters"), ...namesOf(root, "Resources")]);
    return {
      connectors: [
        ...readTemplate(root, file),
        ...resources.flatMap((resource) => readResource(resource, statementsOf(resource, conditions), own, file))
      ],
      gaps: readGaps(root, file)
    };
  }
};
function namesOf(root, key) {
  return new Set(entries(at(root, key)).map((entry) => entry.key));
}
function readTemplate(root, file) {
  const secrets = readParameterSecrets(root, file);
  if (secrets.length === 0) return [];
  const places = [placeIn(file, root?.line ?? null)];
  return [draftConnector({ format: name, id: file.path, name: baseOf(file.path), role: "definition", places, secrets })];
}
function readResource(resource, statements, own, file) {
  const policies = policiesOf(resource, own);
  const triggers = triggersOf(resource, file);
  const grants = statements.length + policies.length > 0;
  if (!grants && triggers.length === 0) return [];
  return [
    draftConnector({
      format: name,
      id: `${file.path}#${resource.name}`,
      name: resource.name,
      role: "grant",
      places: [placeIn(file, resource.line)],
      triggers,
      ...grants ? readGrants(statements, policies, file, resource.line) : {}
    })
  ];
}
function readGaps(root, file) {
  const made = [root, at(root, "Resources")].flatMap(
    (node) => entries(node).filter(({ key }) => key === "Fn::Transform" || key.startsWith("Fn::ForEach"))
  );
  return made.slice(0, 1).map(({ line }) => {
    const reason = "a part of it is made while it is deployed, and is not read";
    return { kind: "unknown", file: file.path, line, reason };
  });
}
export {
  cloudformation
};
