import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  draftEndpoint
} from "./chunk-ZC5TDZSW.js";
import {
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import {
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  documentOf,
  isScript,
  syntaxOf
} from "./chunk-6JVN3OM5.js";
import {
  resolveWithin
} from "./chunk-JQB53MAW.js";
import {
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  at,
  isNull,
  lineOfKey
} from "./chunk-TZLIQTKD.js";
import {
  maximumAliasedCharacters,
  maximumDepth,
  maximumNodes
} from "./chunk-W4RDVNCW.js";

// src/read/script/syntax.ts
var without = /* @__PURE__ */ new Set([
  "loc",
  "extra",
  "errors",
  "comments",
  "leadingComments",
  "innerComments",
  "trailingComments",
  "typeAnnotation",
  "typeParameters",
  "typeArguments",
  "returnType",
  "implements"
]);
function childrenOf(node) {
  const children = [];
  for (const key in node) {
    const value = node[key];
    if (typeof value !== "object" || value === null || without.has(key)) continue;
    if (!Array.isArray(value)) keepSyntax(value, children);
    else for (const child of value) keepSyntax(child, children);
  }
  return children;
}
function keepSyntax(value, children) {
  if (typeof value === "object" && value !== null && typeof value.type === "string")
    children.push(value);
}
function lineOf(node) {
  return node.loc?.start.line ?? 1;
}
function isFunction(node) {
  return /^(?:ArrowFunctionExpression|Function(?:Expression|Declaration)|ObjectMethod|Class(?:Private)?Method)$/.test(
    node.type
  );
}

// src/read/script/secrets.ts
function findSecrets(file) {
  const parsed = syntaxOf(file);
  if (parsed.kind === "broken" || !looksLikeSecret(file.text)) return [];
  const found = /* @__PURE__ */ new Map();
  const waiting = [{ node: parsed.syntax, name: "text" }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { node } = next;
    if (looksLikeSecret(textIn(node)) && !found.has(next.name))
      found.set(next.name, { name: next.name, kind: "literal", place: placeIn(file, lineOf(node)) });
    const name = nameGivenBy(node) ?? next.name;
    for (const child of childrenOf(node)) waiting.push({ node: child, name });
  }
  return [...found.values()].sort((left, right) => (left.place.line ?? 0) - (right.place.line ?? 0));
}
function textIn(node) {
  const { value } = node;
  if (node.type === "StringLiteral") return String(value);
  return node.type === "TemplateElement" ? value.raw ?? "" : "";
}
function nameGivenBy(node) {
  const { id, key } = node;
  const name = key?.name ?? (typeof key?.value === "string" ? key.value : void 0) ?? id?.name;
  return name === void 0 || looksLikeSecret(name) ? void 0 : name;
}

// src/read/script/evaluation.ts
var origins = /* @__PURE__ */ new WeakMap();
function rememberOrigin(node, path) {
  if (!origins.has(node)) origins.set(node, path);
  return node;
}
function originOf(node) {
  return origins.get(node);
}
function fullPurse() {
  return { nodes: maximumNodes, characters: maximumAliasedCharacters };
}
function spend(run, characters) {
  run.left.nodes -= 1;
  run.left.characters -= characters;
  return run.depth <= maximumDepth && run.left.nodes > 0 && run.left.characters > 0;
}
var unknownText = `\${…}`;
function unknown(name, line) {
  return { kind: "scalar", line, text: `\${${name.length > 100 ? "…" : name}}`, plain: true, comment: null };
}
function isUnknown(node) {
  return node?.kind === "scalar" && node.plain && node.text.startsWith("${");
}
function scalar(text2, line, plain) {
  return { kind: "scalar", line, text: text2, plain, comment: null };
}
function list(items, line) {
  return { kind: "list", line, items };
}
function map(entries, line) {
  return { kind: "map", line, entries };
}

// src/read/script/scope.ts
var unknown2 = { kind: "unknown" };
function findBinding(name, scope) {
  for (let current = scope; current !== null; current = current.outer) {
    const binding = current.names.get(name);
    if (binding !== void 0) return binding;
  }
  return void 0;
}
function scopeOfFunction(node, outer) {
  const scope = { ...outer, names: /* @__PURE__ */ new Map(), outer };
  const { params, body } = node;
  for (const parameter of params) for (const name of namesIn(parameter)) scope.names.set(name, unknown2);
  const waiting = [body];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    if (next.type === "VariableDeclaration") declareVariables(next, scope);
    if (!isFunction(next)) for (const child of childrenOf(next)) waiting.push(child);
  }
  return scope;
}
function declareVariables(statement, scope) {
  if (statement.type !== "VariableDeclaration") return;
  for (const { id, init } of statement.declarations) {
    const specifier = requiredBy(init);
    if (id.type === "Identifier") {
      if (specifier === void 0) declare(scope, id.name, init, null);
      else declareImport(scope, id.name, specifier, "*");
    } else if (id.type === "ObjectPattern" && init != null) {
      for (const property of id.properties) {
        const key = property.type === "ObjectProperty" && property.key.type === "Identifier" ? property.key.name : null;
        const name = property.type === "ObjectProperty" && property.value.type === "Identifier" ? property.value.name : null;
        if (name === null) continue;
        if (specifier === void 0 || key === null) declare(scope, name, key === null ? null : init, key);
        else declareImport(scope, name, specifier, key);
      }
    } else for (const name of namesIn(id)) scope.names.set(name, unknown2);
  }
}
function requiredBy(value) {
  if (value?.type !== "CallExpression" || value.callee.type !== "Identifier" || value.callee.name !== "require")
    return void 0;
  const [first] = value.arguments;
  return first?.type === "StringLiteral" ? first.value : void 0;
}
function declareImport(scope, name, specifier, imported) {
  const isKnown = !scope.names.has(name) && !scope.changed.has(name);
  scope.names.set(name, isKnown ? { kind: "import", specifier, name: imported } : unknown2);
}
function declare(scope, name, value, key) {
  const isKnown = value != null && !scope.names.has(name) && !scope.changed.has(name);
  scope.names.set(name, isKnown ? { kind: "value", value, scope, key } : unknown2);
}
function namesIn(pattern) {
  const names = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    if (next.type === "Identifier") names.push(next.name);
    else if (!isFunction(next)) for (const child of childrenOf(next)) waiting.push(child);
  }
  return names;
}

// src/read/script/addresses.ts
var addressKeys = /* @__PURE__ */ new Set(["url", "uri", "baseURL", "baseUrl"]);
var vocabulary = /^https?:\/\/(?:www\.w3\.org|schemas\.|xml\.|purl\.org|json-schema\.org)/i;
function findAddresses(root, scope, run) {
  const found = /* @__PURE__ */ new Map();
  const waiting = [{ node: root, scope, isCode: false }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { node, scope: scope2, isCode } = next;
    if (isCode && isText(node)) {
      const text2 = evaluateText(node, scope2, run);
      if (isAddress(text2)) keep(found, withoutLocalNames(text2), lineOf(node));
      else for (const part of partsOf(node)) waiting.push({ node: part, scope: scope2, isCode });
      continue;
    }
    for (const visit of visitsWithin(node, scope2, isCode, run, found)) waiting.push(visit);
  }
  if (run.left.nodes <= 0 || run.left.characters <= 0) keep(found, unknownText, 1);
  return [...found.values()].sort((left, right) => left.line - right.line);
}
function partsOf(node) {
  const parts = [];
  let rest = node;
  while (rest.type === "BinaryExpression") {
    const { left, right } = rest;
    parts.push(right);
    rest = left;
  }
  return rest === node ? childrenOf(node) : [rest, ...parts];
}
function visitsWithin(node, scope, isCode, run, found) {
  if (isFunction(node)) {
    const inner = scopeOfFunction(node, scope);
    return childrenOf(node).map((child) => ({ node: child, scope: inner, isCode: true }));
  }
  if (node.type === "ObjectProperty" && isCode) {
    const { key, value } = node;
    if (addressKeys.has(key.name ?? "") && (isText(value) || value.type === "Identifier" || value.type === "MemberExpression")) {
      const text2 = evaluateText(value, scope, run);
      if (isOpen(text2) || isAddress(text2)) keep(found, withoutLocalNames(text2), lineOf(value));
    }
    return [{ node: value, scope, isCode }];
  }
  const { init } = node;
  const isConstant = node.type === "VariableDeclarator" && init != null && (isText(init) || init.type === "LogicalExpression");
  return childrenOf(node).map((child) => ({ node: child, scope, isCode: isCode || isConstant && child === init }));
}
function keep(found, text2, line) {
  if (!found.has(text2)) found.set(text2, { text: text2, line });
}
function isText(node) {
  return node.type === "StringLiteral" || node.type === "TemplateLiteral" || node.type === "BinaryExpression";
}
function evaluateText(node, scope, run) {
  const value = run.evaluate(node, scope, run);
  return value.kind === "scalar" ? value.text : "";
}
var given = String.raw`process\.env\.|bundle\.|this\.\$auth\.`;
function withoutLocalNames(text2) {
  return text2.replace(localName, unknownText);
}
var localName = new RegExp(String.raw`\$\{(?!${given})[^{}]{0,100}\}`, "g");
var givenFirst = new RegExp(String.raw`^\$\{(?:${given})`);
function isOpen(text2) {
  return givenFirst.test(text2) || /^\$\{[^{}()]{1,100}\}./.test(text2);
}
function isAddress(text2) {
  if (vocabulary.test(text2)) return false;
  const host = /^(?:https?|wss?|ftps?|sftp):\/\/([^\s/?#]{1,1000})/i.exec(text2)?.[1];
  return host !== void 0 && /[.:]|\$\{|^localhost$/i.test(host);
}

// src/read/script/evaluate-member.ts
function evaluateMemberOf(expression, key, scope, run) {
  let [current, names] = [expression, scope];
  for (let step = 0; step < 100 && spend(run, 0); step++) {
    if (current.type === "Identifier") {
      const binding = findBinding(current.name, names);
      if (binding?.kind !== "value" || binding.key !== null) break;
      current = binding.value;
      names = binding.scope;
    } else if (current.type === "TSAsExpression" || current.type === "TSSatisfiesExpression" || current.type === "ParenthesizedExpression")
      current = current.expression;
    else break;
  }
  if (current.type !== "ObjectExpression") return at(run.evaluate(current, names, run), key);
  for (const property of current.properties.toReversed()) {
    if (property.type !== "ObjectProperty" || property.computed === true) break;
    const { key: written } = property;
    const name = written.type === "Identifier" ? written.name : written.type === "StringLiteral" ? written.value : null;
    if (name === key) return run.evaluate(property.value, names, { ...run, depth: run.depth + 1 });
    if (name === null) break;
  }
  return at(run.evaluate(current, names, run), key);
}

// src/read/script/evaluate-name.ts
function evaluateName(name, scope, run, line) {
  if (name === "undefined") return { kind: "scalar", line, text: "null", plain: true, comment: null };
  const binding = findBinding(name, scope);
  return binding === void 0 ? unknown(name, line) : evaluateBinding(binding, name, scope.path, run, line);
}
function memberOfName(name, key, scope, run, line) {
  const binding = findBinding(name, scope);
  if (binding?.kind === "value" && binding.key === null && run.depth < 100)
    return evaluateMemberOf(binding.value, key, binding.scope, { ...run, depth: run.depth + 1 });
  if (binding?.kind !== "import") return void 0;
  const module = run.open(binding.specifier, scope.path);
  if (module === void 0 || "kind" in module) return void 0;
  if (binding.name === "*") return evaluateExport(module, key, run, line);
  const given2 = module.exports.get(binding.name);
  return given2?.kind === "value" && given2.key === null && run.depth < 100 ? evaluateMemberOf(given2.value, key, given2.scope, { ...run, depth: run.depth + 1 }) : void 0;
}
function evaluateBinding(binding, name, path, run, line) {
  if (binding.kind === "import") return evaluateImport(binding.specifier, binding.name, path, run, line);
  if (binding.kind === "unknown") return unknown(name, line);
  if (binding.key === null) return run.evaluate(binding.value, binding.scope, run);
  return evaluateMemberOf(binding.value, binding.key, binding.scope, run) ?? unknown(binding.key, line);
}
function evaluateImport(specifier, name, path, run, line) {
  const shown = name === "*" || name === "default" ? "…" : name;
  const module = run.depth > 100 ? void 0 : run.open(specifier, path);
  if (module === void 0) return unknown(shown, line);
  const inner = { ...run, depth: run.depth + 1 };
  if ("kind" in module) {
    const found = name === "*" || name === "default" ? module : at(module, name);
    return found === void 0 ? unknown(shown, line) : onLine(found, line, path, inner);
  }
  if (name !== "*") return evaluateExport(module, name, inner, line) ?? unknown(shown, line);
  return evaluateExport(module, "module.exports", inner, line) ?? evaluateAll(module, inner, line);
}
function evaluateExport(module, name, run, line) {
  if (run.depth > 100) return void 0;
  const inner = { ...run, depth: run.depth + 1 };
  const binding = module.exports.get(name);
  if (binding !== void 0) return evaluateBinding(binding, name, module.scope.path, inner, line);
  const whole = name === "module.exports" ? void 0 : module.exports.get("module.exports");
  if (whole !== void 0) {
    if (name !== "default" && whole.kind === "value" && whole.key === null)
      return evaluateMemberOf(whole.value, name, whole.scope, inner);
    const value = evaluateBinding(whole, name, module.scope.path, inner, line);
    return name === "default" ? value : at(value, name);
  }
  for (const specifier of name === "default" ? [] : module.passedOn) {
    const other = run.open(specifier, module.scope.path);
    const found = other === void 0 || "kind" in other ? void 0 : evaluateExport(other, name, inner, line);
    if (found !== void 0) return found;
  }
  return void 0;
}
function evaluateAll(module, run, line) {
  const entries = /* @__PURE__ */ new Map();
  for (const name of module.exports.keys()) {
    const value = evaluateExport(module, name, run, line);
    if (value !== void 0) entries.set(name, { line, value });
  }
  return map(entries, line);
}
function onLine(node, line, path, run) {
  run.left.nodes -= 1;
  if (run.left.nodes < 0) return unknown("…", line);
  const copy = (inner) => onLine(inner, line, path, run);
  if (node.kind === "scalar") return rememberOrigin({ ...node, line }, path);
  if (node.kind === "list") return rememberOrigin(list(node.items.map(copy), line), path);
  const entries = [...node.entries].map(([key, { value }]) => [key, { line, value: copy(value) }]);
  return rememberOrigin(map(new Map(entries), line), path);
}

// src/read/script/evaluate-call.ts
var transparent = /^(?:__importDefault|__importStar|_interop\w{1,40}|__toESM|define[A-Z]\w{0,40}|freeze|seal)$/;
function evaluateCall(node, scope, run, line) {
  const { callee } = node;
  const given2 = node.arguments.filter((argument) => argument.type !== "SpreadElement");
  const [first] = given2;
  if (callee.type === "Identifier") {
    if (callee.name === "require" && first?.type === "StringLiteral")
      return evaluateImport(first.value, "*", scope.path, run, line);
    if (transparent.test(callee.name) && first !== void 0) return run.evaluate(first, scope, run);
    return unknown(`${callee.name}()`, line);
  }
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return unknown("…", line);
  const method = callee.property.name;
  const isObject = callee.object.type === "Identifier" && callee.object.name === "Object";
  if (isObject && method === "assign") return assign(given2, scope, run, line);
  if (transparent.test(method) && first !== void 0) return run.evaluate(first, scope, run);
  if (!/^(?:join|concat|split|trim)$/.test(method) || callee.object.type === "Super")
    return unknown(`${method}()`, line);
  const held = run.evaluate(callee.object, scope, run);
  const values = given2.map((argument) => run.evaluate(argument, scope, run));
  return putTogether(method, held, values, run, line) ?? unknown(`${method}()`, line);
}
function assign(given2, scope, run, line) {
  const entries = /* @__PURE__ */ new Map();
  for (const argument of given2) {
    const value = run.evaluate(argument, scope, run);
    if (value.kind === "map") for (const [key, entry] of value.entries) entries.set(key, entry);
    else if (!isNull(value)) entries.set("...", { line: value.line, value });
  }
  return map(entries, line);
}
function putTogether(method, held, values, run, line) {
  if (method === "concat" && held.kind === "list")
    return list([...held.items, ...values.flatMap((value) => value.kind === "list" ? value.items : [value])], line);
  if (method === "join" && held.kind === "list") {
    const separator2 = values[0] === void 0 ? "," : values[0].kind === "scalar" ? values[0].text : void 0;
    const texts = held.items.map((item) => item.kind === "scalar" ? isNull(item) ? "" : item.text : unknownText);
    const joined = separator2 === void 0 ? void 0 : texts.join(separator2);
    return joined === void 0 || !spend(run, joined.length) ? void 0 : scalar(joined, line, false);
  }
  if (held.kind !== "scalar" || held.plain) return void 0;
  if (method === "trim") return { ...held, text: held.text.trim() };
  const [separator] = values;
  if (method !== "split" || separator?.kind !== "scalar") return void 0;
  const parts = held.text.split(separator.text);
  run.left.nodes -= parts.length;
  return run.left.nodes < 0 ? void 0 : list(
    parts.map((part) => scalar(part, line, false)),
    line
  );
}

// src/read/script/evaluate-class.ts
function evaluateClass(node, scope, run, line) {
  const entries = /* @__PURE__ */ new Map();
  if (node.superClass?.type === "Identifier")
    entries.set("#extends", { line, value: scalar(node.superClass.name, line, false) });
  for (const member of node.body.body) {
    if (!("key" in member) || member.key.type !== "Identifier" || "static" in member && member.static === true)
      continue;
    const { name } = member.key;
    const at2 = lineOf(member);
    if (member.type === "ClassMethod" && member.kind === "constructor") readConstructor(member, scope, run, entries);
    else if (member.type === "ClassMethod") entries.set(name, { line: at2, value: unknown(`${name}()`, at2) });
    else if (member.type === "ClassProperty" && member.value != null)
      entries.set(name, { line: at2, value: run.evaluate(member.value, scope, run) });
  }
  return map(entries, line);
}
function readConstructor(node, outer, run, entries) {
  const scope = scopeOfFunction(node, outer);
  for (const statement of node.body.body) {
    if (statement.type !== "ExpressionStatement") continue;
    const { expression } = statement;
    const line = lineOf(statement);
    if (expression.type === "AssignmentExpression") {
      const name = memberOfThis(expression.left);
      if (name !== void 0) entries.set(name, { line, value: run.evaluate(expression.right, scope, run) });
    } else if (expression.type === "CallExpression" && expression.callee.type === "Super") {
      const given2 = expression.arguments;
      entries.set("#super", {
        line,
        value: list(
          given2.map((argument) => run.evaluate(argument, scope, run)),
          line
        )
      });
    }
  }
}
function memberOfThis(target) {
  return target.type === "MemberExpression" && target.object.type === "ThisExpression" && target.property.type === "Identifier" && target.computed !== true ? target.property.name : void 0;
}

// src/read/script/evaluate.ts
function beginEvaluation(open2) {
  return { left: fullPurse(), depth: 0, open: open2, evaluate };
}
function evaluate(expression, scope, run) {
  return rememberOrigin(evaluateIn(expression, scope, run), scope.path);
}
function evaluateIn(expression, scope, run) {
  const line = lineOf(expression);
  if (!spend(run, 0)) return unknown("…", line);
  const inner = { ...run, depth: run.depth + 1 };
  switch (expression.type) {
    case "StringLiteral":
      return text(expression.value, line, run);
    case "NumericLiteral":
    case "BooleanLiteral":
      return scalar(String(expression.value), line, true);
    case "NullLiteral":
      return scalar("null", line, true);
    case "TemplateLiteral":
      return evaluateTemplate(expression, scope, inner, line);
    case "BinaryExpression":
      return evaluateSum(expression, scope, inner, line);
    case "UnaryExpression":
      return evaluateUnary(expression, scope, inner, line);
    case "ArrayExpression":
      return list(
        expression.elements.flatMap((element) => {
          if (element == null) return [];
          if (element.type !== "SpreadElement") return [evaluate(element, scope, inner)];
          const spread = evaluate(element.argument, scope, inner);
          return spread.kind === "list" ? spread.items : [spread];
        }),
        line
      );
    case "ObjectExpression":
      return evaluateObject(expression, scope, inner, line);
    case "ClassExpression":
    case "ClassDeclaration":
      return evaluateClass(expression, scope, inner, line);
    case "Identifier":
      return evaluateName(expression.name, scope, inner, line);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return evaluateMember(expression, scope, inner, line);
    case "CallExpression":
      return evaluateCall(expression, scope, inner, line);
    case "ConditionalExpression":
    case "LogicalExpression":
      return evaluateChoice(expression, scope, inner, line);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "ParenthesizedExpression":
      return evaluate(expression.expression, scope, inner);
    default:
      return unknown("…", line);
  }
}
function text(value, line, run) {
  return spend(run, value.length) ? scalar(value, line, false) : unknown("…", line);
}
function textOf(node) {
  return node.kind === "scalar" ? node.text : unknownText;
}
function evaluateTemplate(node, scope, run, line) {
  const parts = node.quasis.flatMap((quasi, index) => {
    const expression = node.expressions[index];
    const value = expression === void 0 ? "" : textOf(evaluate(expression, scope, run));
    return [quasi.value.cooked ?? "", value];
  });
  return text(parts.join(""), line, run);
}
function evaluateSum(node, scope, run, line) {
  const parts = [];
  let left = node;
  while (left.type === "BinaryExpression" && left.operator === "+") {
    parts.push(left.right);
    left = left.left;
  }
  if (parts.length === 0) return unknown("…", line);
  const values = [left, ...parts.reverse()].map((part) => evaluate(part, scope, run));
  if (values.every((value) => value.kind !== "scalar" || value.plain)) return unknown("…", line);
  return text(values.map(textOf).join(""), line, run);
}
function evaluateUnary(node, scope, run, line) {
  if (node.operator === "void") return scalar("null", line, true);
  const value = evaluate(node.argument, scope, run);
  const known2 = value.kind === "scalar" && value.plain ? value.text : "";
  if (node.operator === "-" && /^\d/.test(known2)) return scalar(`-${known2}`, line, true);
  if (node.operator === "!" && /^(?:0|1|true|false)$/.test(known2))
    return scalar(String(known2 === "0" || known2 === "false"), line, true);
  return unknown("…", line);
}
function evaluateObject(node, scope, run, line) {
  const entries = /* @__PURE__ */ new Map();
  for (const property of node.properties) {
    if (property.type === "SpreadElement") {
      const spread = evaluate(property.argument, scope, run);
      if (spread.kind === "map") for (const [key2, entry] of spread.entries) entries.set(key2, entry);
      else entries.set("...", { line: spread.line, value: spread });
      continue;
    }
    const key = keyOf(property, scope, run);
    const at2 = lineOf(property);
    if (key === void 0) entries.set("...", { line: at2, value: unknown("…", at2) });
    else if (property.type === "ObjectMethod") entries.set(key, { line: at2, value: unknown(`${key}()`, at2) });
    else entries.set(key, { line: at2, value: evaluate(property.value, scope, run) });
  }
  return map(entries, line);
}
function keyOf(property, scope, run) {
  const key = property.key;
  if (key.type === "Identifier" && property.computed !== true) return key.name;
  const value = evaluate(key, scope, run);
  return value.kind === "scalar" && !value.text.includes("${") ? value.text : void 0;
}
function evaluateMember(node, scope, run, line) {
  const key = node.property.type === "Identifier" && node.computed !== true ? node.property.name : textOf(evaluate(node.property, scope, run));
  const { object } = node;
  if (object.type === "Identifier") {
    const member = memberOfName(object.name, key, scope, run, line);
    if (member !== void 0) return member;
  }
  if (object.type === "ThisExpression") return unknown(`this.${key}`, line);
  const holder = object.type === "Super" ? unknown("super", line) : evaluate(object, scope, run);
  if (holder.kind === "map") {
    const entry = holder.entries.get(key);
    if (entry === void 0 && key === "default") return holder;
    return entry?.value ?? unknown(key, line);
  }
  if (holder.kind === "list")
    return (/^\d{1,9}$/.test(key) ? holder.items[Number(key)] : void 0) ?? unknown(key, line);
  const name = /^\$\{([\w$.]+)\}$/.exec(holder.text)?.[1];
  return unknown(name === void 0 ? key : `${name}.${key}`, line);
}
function evaluateChoice(node, scope, run, line) {
  const asked = evaluate(node.type === "ConditionalExpression" ? node.test : node.left, scope, run);
  const truth = truthOf(asked);
  if (truth === void 0) return asked.kind === "scalar" ? unknown(nameIn(asked.text), line) : unknown("…", line);
  if (node.type === "ConditionalExpression") return evaluate(truth ? node.consequent : node.alternate, scope, run);
  const isNothing = asked.kind === "scalar" && asked.plain && asked.text === "null";
  const takesRight = node.operator === "&&" ? truth : node.operator === "||" ? !truth : isNothing;
  return takesRight ? evaluate(node.right, scope, run) : asked;
}
function truthOf(node) {
  if (node.kind !== "scalar") return true;
  if (node.text.includes("${")) return void 0;
  return node.plain ? !/^(?:false|null|-?0)$/.test(node.text) : node.text !== "";
}
function nameIn(text2) {
  return /^\$\{([\w$.]+)\}$/.exec(text2)?.[1] ?? "…";
}

// src/read/script/changed-names.ts
var changing = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|set|add|delete|clear)$/;
function changedNames(syntax) {
  const names = /* @__PURE__ */ new Set();
  const waiting = [syntax];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const name = nameOf(changedBy(next));
    if (name !== void 0) names.add(name);
    for (const child of childrenOf(next)) waiting.push(child);
  }
  return names;
}
function changedBy(node) {
  const fields = node;
  if (node.type === "AssignmentExpression") return fields.left;
  if (node.type === "UpdateExpression" || node.type === "UnaryExpression" && fields.operator === "delete")
    return fields.argument;
  if (node.type !== "CallExpression") return void 0;
  const callee = fields.callee;
  if (callee.type !== "MemberExpression") return void 0;
  const method = callee.property.name;
  if (method === "assign" && callee.object.name === "Object") return fields.arguments[0];
  return typeof method === "string" && changing.test(method) ? callee.object : void 0;
}
function nameOf(target) {
  let node = target;
  while (node?.type === "MemberExpression") node = node.object;
  return node?.type === "Identifier" ? node.name : void 0;
}

// src/read/script/module.ts
function openModule(syntax, path) {
  const scope = { names: /* @__PURE__ */ new Map(), outer: null, path, changed: changedNames(syntax) };
  const exports = /* @__PURE__ */ new Map();
  const passedOn = [];
  for (const statement of syntax.program.body) {
    declareStatement(statement, scope);
    exportStatement(statement, scope, exports, passedOn);
  }
  return { scope, exports, passedOn };
}
function declareStatement(statement, scope) {
  if (statement.type === "ImportDeclaration") {
    for (const specifier of statement.specifiers) {
      const name = specifier.type === "ImportSpecifier" ? nameOf2(specifier.imported) : specifier.type === "ImportDefaultSpecifier" ? "default" : "*";
      scope.names.set(specifier.local.name, { kind: "import", specifier: statement.source.value, name });
    }
  } else if (statement.type === "ExportNamedDeclaration") {
    if (statement.declaration != null) declareStatement(statement.declaration, scope);
  } else if (statement.type === "ExportDefaultDeclaration") {
    if (statement.declaration.type === "ClassDeclaration") declareClass(statement.declaration, scope);
  } else if (statement.type === "ClassDeclaration") declareClass(statement, scope);
  else declareVariables(statement, scope);
}
function declareClass(node, scope) {
  if (node.id != null) scope.names.set(node.id.name, { kind: "value", value: node, scope, key: null });
}
function exportStatement(statement, scope, exports, passedOn) {
  const give = (name, value) => exports.set(name, { kind: "value", value, scope, key: null });
  if (statement.type === "ExportAllDeclaration") passedOn.push(statement.source.value);
  else if (statement.type === "ExportDefaultDeclaration") {
    if (statement.declaration.type !== "FunctionDeclaration" && statement.declaration.type !== "TSDeclareFunction")
      give("default", statement.declaration);
  } else if (statement.type === "TSExportAssignment") give("module.exports", statement.expression);
  else if (statement.type === "ExpressionStatement") exportAssigned(statement.expression, give);
  else if (statement.type === "ExportNamedDeclaration") {
    for (const name of declaredBy(statement.declaration)) {
      const binding = scope.names.get(name);
      if (binding !== void 0) exports.set(name, binding);
    }
    for (const specifier of statement.specifiers) {
      if (specifier.type !== "ExportSpecifier") continue;
      const [local, name] = [nameOf2(specifier.local), nameOf2(specifier.exported)];
      if (statement.source != null)
        exports.set(name, { kind: "import", specifier: statement.source.value, name: local });
      else exports.set(name, { kind: "value", value: specifier.local, scope, key: null });
    }
  }
}
function exportAssigned(expression, give) {
  const names = [];
  let value = expression;
  while (value.type === "AssignmentExpression" && value.operator === "=") {
    const name = exportedBy(value.left);
    if (name !== void 0) names.push(name);
    value = value.right;
  }
  if (value.type === "UnaryExpression" && value.operator === "void") return;
  for (const name of names) give(name, value);
}
function exportedBy(target) {
  if (target.type !== "MemberExpression" || target.computed || target.property.type !== "Identifier") return void 0;
  const { object, property } = target;
  if (object.type === "Identifier")
    return object.name === "exports" ? property.name : object.name === "module" && property.name === "exports" ? "module.exports" : void 0;
  return exportedBy(object) === "module.exports" ? property.name : void 0;
}
function declaredBy(declaration) {
  if (declaration?.type === "ClassDeclaration") return declaration.id == null ? [] : [declaration.id.name];
  if (declaration?.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap(({ id }) => id.type === "Identifier" ? [id.name] : []);
}
function nameOf2(node) {
  return "name" in node ? node.name : node.value;
}

// src/read/script/resolve-import.ts
var endings = [".ts", ".js", ".mjs", ".cjs", ".mts", ".cts", ".json", "/index.ts", "/index.js", "/index.mjs"];
function resolveImport(specifier, from, around) {
  if (!/^\.\.?(?:\/|$)/.test(specifier) || specifier.length > 1e3) return void 0;
  const path = resolveWithin(folderOf(from), specifier);
  if (path === void 0) return void 0;
  const bare = path.replace(/\.([cm]?)js$/, "");
  const written = /\.(?:[cm]?[jt]s|json)$/.test(path) ? [path] : [];
  const compiled = bare === path ? [] : [`${bare}.ts`, `${bare}.mts`, `${bare}.cts`];
  return [...written, ...compiled, ...endings.map((ending) => path + ending)].find((candidate) => around.has(candidate));
}

// src/read/script/script.ts
var opened = /* @__PURE__ */ new WeakMap();
function readScript(file, around) {
  const module = moduleOf(file);
  if (module === void 0) return void 0;
  const run = beginEvaluation((specifier, from) => open(specifier, from, around));
  const begin = () => ({ ...run, left: fullPurse() });
  return {
    file,
    names: [...module.exports.keys()],
    get: (name) => evaluateExport(module, name, begin(), 1),
    addresses: () => findAddresses(syntaxIn(file), module.scope, begin())
  };
}
function importedPaths(file, around) {
  const paths = specifiersIn(file).map((specifier) => resolveImport(specifier, file.path, around));
  return [...new Set(paths.filter((path) => path !== void 0))];
}
var specifiers = /* @__PURE__ */ new WeakMap();
function specifiersIn(file) {
  const known2 = specifiers.get(file);
  if (known2 !== void 0) return known2;
  const found = /* @__PURE__ */ new Set();
  const waiting = [syntaxIn(file)];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const specifier = importedBy(next);
    if (specifier !== void 0) found.add(specifier);
    for (const child of childrenOf(next)) waiting.push(child);
  }
  specifiers.set(file, [...found]);
  return [...found];
}
function importedBy(node) {
  if (!/^Import|^Export|^CallExpression$/.test(node.type)) return void 0;
  const {
    source,
    callee,
    arguments: given2
  } = node;
  const isImport = /^(?:Import|Export(?:Named|All))Declaration$|^ImportExpression$/.test(node.type);
  const isRequire = node.type === "CallExpression" && callee?.name === "require";
  const value = isImport ? source?.value : isRequire ? given2?.[0]?.value : void 0;
  return typeof value === "string" ? value : void 0;
}
var nothing = { type: "EmptyStatement" };
function syntaxIn(file) {
  if (!isScript(file.path)) return nothing;
  const parsed = syntaxOf(file);
  return parsed.kind === "parsed" ? parsed.syntax : nothing;
}
function moduleOf(file) {
  const known2 = opened.get(file);
  if (known2 !== void 0) return known2;
  const parsed = isScript(file.path) ? syntaxOf(file) : void 0;
  if (parsed?.kind !== "parsed") return void 0;
  const module = openModule(parsed.syntax, file.path);
  opened.set(file, module);
  return module;
}
function open(specifier, from, around) {
  const path = resolveImport(specifier, from, around);
  const file = path === void 0 ? void 0 : around.file(path);
  if (file === void 0) return void 0;
  if (isScript(file.path)) return moduleOf(file);
  const document = documentOf(file);
  return document.kind === "parsed" ? document.roots[0] : void 0;
}

// src/read/script/called.ts
var known = /* @__PURE__ */ new WeakMap();
function readCalled(file, around, isTold = () => false) {
  const cache = known.get(around) ?? /* @__PURE__ */ new Map();
  known.set(around, cache);
  const seen = /* @__PURE__ */ new Set([file.path]);
  const endpoints = [];
  const gaps = [];
  const files = [];
  for (const path of seen) {
    const other = around.file(path);
    if (other === void 0 || !isScript(path)) continue;
    const found = cache.get(path) ?? look(other, around);
    cache.set(path, found);
    for (const endpoint of found.endpoints) endpoints.push(endpoint);
    if (found.gap === null) files.push(other);
    else gaps.push(found.gap);
    for (const imported of found.imported) if (!isTold(imported)) seen.add(imported);
  }
  return { files, endpoints, gaps };
}
function look(file, around) {
  const parsed = syntaxOf(file);
  if (parsed.kind === "broken") {
    const gap = { kind: "unreadable", file: file.path, line: parsed.line, reason: parsed.reason };
    return { endpoints: [], imported: [], gap };
  }
  const addresses = readScript(file, around)?.addresses() ?? [];
  return {
    endpoints: addresses.map(({ text: text2, line }) => draftEndpoint(text2, "api", placeIn(file, line))),
    imported: importedPaths(file, around),
    gap: null
  };
}

// src/read/script/place.ts
function placeOfValue(node, file) {
  return { file: originOf(node) ?? file.path, line: node.line };
}
function placeOfKey(node, key, file) {
  if (node === void 0) return { file: file.path, line: 1 };
  return { file: originOf(node) ?? file.path, line: lineOfKey(node, key) };
}

export {
  originOf,
  isUnknown,
  placeOfValue,
  placeOfKey,
  childrenOf,
  lineOf,
  findSecrets,
  resolveImport,
  readScript,
  importedPaths,
  readCalled
};
