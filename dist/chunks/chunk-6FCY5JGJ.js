import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  furtherPrincipals
} from "./chunk-BSHBZ6AN.js";
import {
  parseAwsAction,
  widerActions
} from "./chunk-SQ6WFOLL.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  items,
  itemsOrOne,
  text,
  texts
} from "./chunk-TZLIQTKD.js";

// src/read/aws-iam/values.ts
var longest = 2e3;
function leavesOf(node) {
  const found = [];
  collect(node, found);
  return found;
}
function collect(node, found) {
  const value = text(node)?.trim();
  if (node !== void 0 && value !== void 0 && value !== "")
    found.push({ text: withoutPartition(value), line: node.line });
  for (const item of items(node)) collect(item, found);
  for (const { key, line, value: given } of entries(node)) {
    if (key === "Fn::If") for (const branch of items(given).slice(1)) collect(branch, found);
    else if (key === "Fn::Sub") collect(given.kind === "list" ? given.items[0] : given, found);
    else if (key === "Fn::Join") found.push({ text: join(given), line });
    else if (key === "Ref") found.push(...refer(text(given), line));
    else if (key.startsWith("Fn::")) found.push({ text: `\${${sayFunction(key, given)}}`, line });
    else collect(given, found);
  }
}
function refer(name, line) {
  return name === void 0 || name === "AWS::NoValue" ? [] : [{ text: withoutPartition(`\${${name}}`), line }];
}
function sayFunction(key, given) {
  if (key !== "Fn::GetAtt") return key;
  return text(given) ?? items(given).map((part) => text(part) ?? "").join(".");
}
function join(given) {
  const between = text(at(given, 0)) ?? "";
  const parts = items(at(given, 1)).map((part) => leavesOf(part)[0]?.text ?? "");
  return parts.join(between).slice(0, longest);
}
function withoutPartition(value) {
  return value.replace(/\$\{AWS::Partition\}/g, "aws");
}
function isExpression(value) {
  return /\$\{|\{\{|^<[^<>]*>$|%\{/.test(value);
}

// src/read/aws-iam/grants.ts
var provider = "aws-iam";
var longest2 = 300;
function readGrants(statements, policies, file, line) {
  const place = placeIn(file, line);
  const scopes = withoutCovered([
    ...statements.filter((statement) => statement.allows).flatMap((statement) => scopesOf(statement, file)),
    // Policies of SAM are for what they are given.
    ...policies.map(
      (policy) => scopeOf(policy, policy.text.startsWith("SAM ") ? "some resources" : "every resource", file)
    )
  ]);
  return {
    auth: [{ kind: "unknown", name: "statements", provider, scopes, place }],
    settings: [readDenied(statements, file, line), ...readLetIn(statements, file)]
  };
}
function scopesOf(statement, file) {
  const reach = reachOf(statement);
  if (statement.exceptActions === null) return statement.actions.map((action) => scopeOf(action, reach, file));
  return [scopeOf({ text: sayExcept(statement.exceptActions), line: statement.line }, reach, file)];
}
function sayExcept(actions) {
  return `* but ${[...new Set(actions.map((action) => spell(action.text)))].sort(compareText).join(", ")}`;
}
function reachOf({ principals, everyResource, conditions }) {
  const reach = principals !== null ? "others" : everyResource ? "every resource" : "some resources";
  return conditions.length === 0 ? reach : `${reach}, under conditions`;
}
function scopeOf({ text: text2, line }, reach, file) {
  const value = spell(text2);
  const known = parseAwsAction(value) !== void 0 || /^(?:\* but |arn:|SAM )/.test(value);
  const kind = value === "*" || value.startsWith("* but ") ? "catch-all" : known ? "literal" : "template";
  return draftScope({ value, kind, principal: reach, place: placeIn(file, line) });
}
function spell(text2) {
  const colon = text2.indexOf(":");
  const action = colon === -1 || text2.startsWith("arn:") || isExpression(text2) ? text2 : text2.slice(0, colon).toLowerCase() + text2.slice(colon);
  return action.slice(0, longest2);
}
function withoutCovered(scopes) {
  const held = /* @__PURE__ */ new Map();
  const distinct = scopes.filter(({ principal, value }) => {
    const values = held.get(principal ?? "") ?? /* @__PURE__ */ new Set();
    held.set(principal ?? "", values);
    return !values.has(value) && values.add(value);
  });
  return distinct.filter(({ principal, value }) => {
    const wider = [value, ...widerActions(value)];
    return !furtherPrincipals(principal).some((further) => wider.some((each) => held.get(further)?.has(each)));
  });
}
var most = 1e3;
function readDenied(statements, file, line) {
  const denials = statements.filter((statement) => !statement.allows);
  const denied = denials.flatMap(({ actions, exceptActions, conditions }) => {
    const values2 = exceptActions === null ? actions.map((action) => spell(action.text)) : [sayExcept(exceptActions)];
    return values2.map((value2) => conditions.length === 0 ? value2 : `${value2} (under conditions)`);
  });
  const values = [...new Set(denied)].sort(compareText);
  const exposure = most - Math.min(values.length, most - 1);
  const value = values.length === 0 ? "nothing" : values.join(", ");
  return { name: "denied", value, exposure, weight: "high", place: placeIn(file, denials[0]?.line ?? line) };
}
function readLetIn(statements, file) {
  const allowing = statements.filter(({ allows, principals }) => allows && principals !== null);
  const named = allowing.flatMap(({ principals }) => (principals ?? []).filter(({ type }) => type !== "*"));
  const values = [...new Set(named.map(({ type, name }) => `${type}:${name}`))].sort(compareText);
  const place = placeIn(file, allowing[0]?.line ?? null);
  const settings = [];
  if (values.length > 0)
    settings.push({ name: "principals", value: values.join(", "), exposure: 1, weight: "high", place });
  const open = allowing.map((statement) => ({ statement, value: sayOpen(statement) })).filter(({ value }) => value !== null);
  const [widest] = open.sort((left, right) => Number(left.value !== "anybody") - Number(right.value !== "anybody"));
  if (widest?.value != null) {
    const bare = widest.value !== "anybody under conditions";
    const at2 = placeIn(file, widest.statement.line);
    settings.push({
      name: "lets-in",
      value: widest.value,
      exposure: bare ? 2 : 1,
      weight: bare ? "critical" : "high",
      place: at2
    });
  }
  return settings;
}
function sayOpen({ principals, conditions }) {
  if (principals?.some(({ type }) => type === "*"))
    return conditions.length === 0 ? "anybody" : "anybody under conditions";
  const anySubject = principals?.some(
    ({ type, name }) => type === "Federated" && name.includes("token.actions.githubusercontent.com")
  );
  return anySubject && !conditions.some((condition) => condition.endsWith(":sub")) ? "every workflow at GitHub" : null;
}

// src/read/aws-iam/statements.ts
function readStatements(document) {
  return statementsWithin(at(document, "Statement")).flatMap((node) => {
    const effect = filledText(at(node, "Effect"))?.toLowerCase();
    if (effect !== "allow" && effect !== "deny") return [];
    const others = at(node, "NotPrincipal");
    const exceptActions = at(node, "NotAction");
    return [
      {
        line: node.line,
        allows: effect === "allow",
        actions: leavesOf(at(node, "Action")),
        exceptActions: exceptActions === void 0 ? null : leavesOf(exceptActions),
        everyResource: at(node, "NotResource") !== void 0 || isEvery(leavesOf(at(node, "Resource"))),
        principals: others === void 0 ? readPrincipals(at(node, "Principal")) : [{ type: "*", name: "all others" }],
        conditions: entries(at(node, "Condition")).flatMap(
          ({ value }) => entries(value).map(({ key }) => key.toLowerCase())
        )
      }
    ];
  });
}
function statementsWithin(node) {
  if (at(node, "Effect") !== void 0) return node === void 0 ? [] : [node];
  return [...items(node), ...entries(node).map(({ value }) => value)].flatMap(statementsWithin);
}
function readFunctionPermission(keys, line, conditions) {
  return {
    line,
    allows: true,
    actions: leavesOf(keys.action),
    exceptActions: null,
    everyResource: false,
    principals: leavesOf(keys.principal).map(
      ({ text: text2 }) => text2.endsWith(".amazonaws.com") ? { type: "Service", name: text2 } : asPrincipal("AWS", text2)
    ),
    conditions: conditions.filter((condition) => condition !== void 0).map(() => "source")
  };
}
function readStatementBlocks(document) {
  return itemsOrOne(at(document, "statement")).map((node) => {
    const exceptActions = at(node, "not_actions");
    return {
      line: node.line,
      allows: filledText(at(node, "effect"))?.toLowerCase() !== "deny",
      actions: leavesOf(at(node, "actions")),
      exceptActions: exceptActions === void 0 ? null : leavesOf(exceptActions),
      everyResource: at(node, "not_resources") !== void 0 || isEvery(leavesOf(at(node, "resources"))),
      principals: readPrincipalBlocks(node),
      conditions: itemsOrOne(at(node, "condition")).flatMap(
        (condition) => filledText(at(condition, "variable"))?.toLowerCase() ?? []
      )
    };
  });
}
function isEvery(resources) {
  return resources.some(({ text: text2 }) => {
    if (text2 === "*") return true;
    const [arn, , , , , resource, ...rest] = text2.slice(0, 2e3).replace(/\$\{[^{}]*\}/g, "x").split(":");
    return arn === "arn" && [resource, ...rest].join(":").replace(/^\*(?:[:/]\*)*$/, "") === "";
  });
}
function readPrincipals(node) {
  if (node === void 0) return null;
  if (node.kind !== "map") return leavesOf(node).map(({ text: text2 }) => asPrincipal("AWS", text2));
  return entries(node).flatMap(({ key, value }) => leavesOf(value).map(({ text: text2 }) => asPrincipal(key, text2)));
}
function readPrincipalBlocks(statement) {
  const others = at(statement, "not_principals");
  if (others !== void 0) return [{ type: "*", name: "all others" }];
  const blocks = at(statement, "principals");
  if (blocks === void 0) return null;
  return itemsOrOne(blocks).flatMap((block) => {
    const type = filledText(at(block, "type")) ?? "AWS";
    return texts(at(block, "identifiers")).map(({ text: text2 }) => asPrincipal(type, text2));
  });
}
function asPrincipal(type, name) {
  return name === "*" && (type === "AWS" || type === "*") ? { type: "*", name: "*" } : { type, name };
}

export {
  leavesOf,
  isExpression,
  readGrants,
  readStatements,
  readFunctionPermission,
  readStatementBlocks
};
