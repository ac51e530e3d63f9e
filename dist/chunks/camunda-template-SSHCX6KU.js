import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addressesInCode
} from "./chunk-YIE2FAM7.js";
import {
  providerOfUrls,
  scopeKind
} from "./chunk-VIRLKS43.js";
import {
  judgeValue
} from "./chunk-KGAP5Q73.js";
import {
  distinctEndpoints,
  draftEndpoint,
  unreadAddress
} from "./chunk-ZC5TDZSW.js";
import {
  looksLikeSecret
} from "./chunk-FNV4XNJJ.js";
import "./chunk-GUVYATHA.js";
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  rootOf
} from "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import "./chunk-JQGZB4EF.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";
import {
  at,
  entries,
  filledText,
  flag,
  items,
  itemsOrOne,
  lineOfKey,
  text
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/camunda/elements.ts
function foreign(node, name) {
  const attribute = name.startsWith("@");
  const local = attribute ? name.slice(1) : name;
  return entries(node).find(({ key }) => key.startsWith("@") === attribute && key.endsWith(`:${local}`))?.value;
}
function elementsIn(process) {
  const found = [];
  const visit = (node) => {
    if (node.kind === "map") {
      const element = readElement(node);
      if (element !== void 0) found.push(element);
    }
    for (const { key, value } of entries(node)) if (key !== "extensionElements" && !key.startsWith("@")) visit(value);
    for (const item of items(node)) visit(item);
  };
  visit(process);
  return found;
}
function readElement(node) {
  const extension = at(node, "extensionElements");
  const template = filledText(foreign(node, "@modelerTemplate")) ?? null;
  if (template === null && extension === void 0) return void 0;
  const fields = [
    ...readFields(foreign(foreign(extension, "ioMapping"), "input"), "@target", "@source"),
    ...readFields(foreign(foreign(extension, "properties"), "property"), "@name", "@value")
  ];
  const jobType = filledText(at(foreign(extension, "taskDefinition"), "@type")) ?? null;
  const inboundType = fields.find((field) => field.name === "inbound.type")?.value ?? null;
  if (template === null && inboundType === null && !/^io\.camunda[.:]/.test(jobType ?? "")) return void 0;
  const key = filledText(at(node, "@id")) ?? "an element";
  const version = filledText(foreign(node, "@modelerTemplateVersion")) ?? null;
  return { key, template, version, jobType, inboundType, fields, line: node.line };
}
function readFields(list, nameKey, valueKey) {
  return itemsOrOne(list).flatMap((item) => {
    const name = filledText(at(item, nameKey));
    const value = text(at(item, valueKey)) ?? null;
    return name === void 0 ? [] : [{ name, value, choices: [], fixed: true, line: item.line }];
  });
}

// src/read/camunda/feel.ts
var longest = 4e3;
var literal = /"((?:[^"\\]|\\.)*)"/g;
function addressesOf(value) {
  const text2 = value.slice(0, longest).trim();
  if (!text2.startsWith("=")) return text2.split(/\s*,\s*(?=[^/]*$)/).map((each) => each.replace(/^jdbc:/i, ""));
  const expression = text2.slice(1).trim();
  const joined = joinTexts(expression);
  if (joined !== void 0) return [joined];
  const inside = addressesInCode(expression, /(?!)/);
  const choices = /^if\b/.test(expression) ? choicesOf(expression) : void 0;
  const first = /^(?:if|for|\{|\[)/.test(expression) ? expression : expression.replace(literal, " ").split("+", 1).join("");
  return choices ?? [`{{ ${sayReferences(first)} }}`, ...inside];
}
function onlyText(value) {
  const match = /^=\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(value.slice(0, longest));
  return match?.[1];
}
function joinTexts(expression) {
  if (!/^"/.test(expression)) return void 0;
  let joined = "";
  let end = 0;
  for (const match of expression.matchAll(literal)) {
    const between = expression.slice(end, match.index).trim();
    if (between !== "") joined += `{{ ${sayReferences(between)} }}`;
    joined += match[1] ?? "";
    end = match.index + match[0].length;
  }
  const rest = expression.slice(end).trim();
  return rest === "" ? joined : `${joined}{{ ${sayReferences(rest)} }}`;
}
function choicesOf(expression) {
  const texts = [];
  const plain = expression.replace(literal, (_, text2) => `${texts.push(text2) - 1}`);
  const found = [];
  for (const match of plain.matchAll(/\b(?:then|else)\b[\s(]*(\S+)/g)) {
    const next = match[1] ?? "";
    if (next === "if") continue;
    const index = /^\u0001(\d+)\u0002\)*$/.exec(next)?.[1];
    if (index === void 0 || /^[\s)]*\+/.test(plain.slice(match.index + match[0].length))) return void 0;
    found.push(texts[Number(index)] ?? "");
  }
  return found.length === 0 ? void 0 : found;
}
function sayReferences(expression) {
  const names = expression.replace(literal, " ").match(/[A-Za-z_][\w.]{0,80}/g) ?? [];
  return [...new Set(names.filter((name) => !words.has(name)))].slice(0, 3).join(", ") || "…";
}
var words = /* @__PURE__ */ new Set([
  "and",
  "else",
  "false",
  "if",
  "not",
  "null",
  "or",
  "string",
  "then",
  "true"
]);

// src/read/camunda/field.ts
function valuesOf(field) {
  if (field.value !== null && (field.fixed || field.choices.length === 0)) return [field.value];
  return field.choices;
}
function defaultOf(element, name) {
  return element.fields.find((field) => field.name === name && field.value !== null)?.value ?? null;
}
function lastPart(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

// src/read/camunda/endpoints.ts
function readEndpoints(element, file) {
  const unread = [];
  const endpoints = element.fields.filter(isAddress).flatMap((field) => {
    const written = addressesIn(field);
    const found = written.flatMap((address) => draft(address, field, purposeOf(field, element), file) ?? []);
    if (written.length > 0 && found.length === 0) unread.push(field.line);
    return found;
  });
  return { endpoints, unread };
}
function draft(address, field, purpose, file) {
  const place = placeIn(file, field.line);
  const isName = /(?:host|servers)$/i.test(field.name) && /^[\w-]{1,100}(?::\d{1,5})?$/.test(address);
  const endpoint = draftEndpoint(isName ? `tcp://${address}` : address, purpose, place);
  return endpoint !== void 0 && isName ? { ...endpoint, scheme: null } : endpoint;
}
function addressesIn(field) {
  const given = valuesOf(field).filter((value) => value !== "" && !value.startsWith("/")).flatMap(addressesOf);
  return field.fixed || field.choices.length > 0 ? given : [`{{ ${field.name.slice(0, 200)} }}`, ...given];
}
function isAddress({ name }) {
  const last = lastPart(name);
  return /(?:url|endpoint|host|hostname|servers)$/i.test(last) && !/virtualhost$/i.test(last) || last.toLowerCase() === "uri";
}
function purposeOf(field, { key }) {
  const last = lastPart(field.name);
  const purpose = /token/i.test(last) ? "token" : /jwk/i.test(last) ? "keys" : "api";
  return key === "" ? purpose : `${purpose} of ${key}`;
}

// src/read/camunda/sign-in.ts
var kinds = [
  [/^(?:none|noauth)$/, "none"],
  [/basic|password|username/, "basic"],
  [/oauth|refresh|clientcredentials/, "oauth2"],
  [/^jwt|jwt$/, "jwt"],
  [/^api-?key|^sas$/, "api-key"],
  [/bearer|token|^pat$/, "bearer"],
  [/certificate/, "certificate"]
];
function wayOf(word) {
  const plain = word.trim().toLowerCase().slice(0, 100);
  if (plain.startsWith("=")) return { kind: "unknown", name: "expression" };
  const kind = kinds.find(([pattern]) => pattern.test(plain))?.[1];
  return kind === void 0 ? { kind: "unknown", name: plain.replace(/[^\w.-]/g, "_") || "unknown" } : { kind, name: kind };
}
function readSignIn(element, host, file) {
  const scopes = readScopes(element, file);
  const auth = /* @__PURE__ */ new Map();
  const operations = [];
  for (const field of element.fields) {
    if (!isSignIn(field) || field.name.startsWith("inbound.")) continue;
    const ways = valuesOf(field).map(wayOf);
    const place = placeIn(file, field.line);
    for (const { kind, name } of ways) {
      const own = kind === "oauth2" ? scopes : { scopes: [], provider: null };
      if (!auth.has(name)) auth.set(name, { kind, name, ...own, place });
    }
    const names = [...new Set(ways.map((way) => way.name))].sort(compareText);
    const id = [element.jobType ?? element.inboundType ?? element.template, host, ownQuestion(field)];
    if (names.length > 0)
      operations.push({
        id: id.filter(Boolean).join(" "),
        auth: names.join("|"),
        writes: false,
        deprecated: false,
        place
      });
  }
  const [first] = scopes.scopes;
  if (first !== void 0 && !auth.has("oauth2"))
    auth.set("oauth2", { kind: "oauth2", name: "oauth2", ...scopes, place: first.place });
  return { auth: [...auth.values()], operations };
}
function ownQuestion({ name }) {
  return name === "authentication.type" ? null : name.slice(0, 200);
}
function isSignIn({ name }) {
  return /(?:^|\.)\w{0,60}auth(?:entication)?\.?type$/i.test(name.slice(-200));
}
function readScopes(element, file) {
  const scopes = /* @__PURE__ */ new Map();
  for (const field of element.fields) {
    if (!/^scopes?$/i.test(lastPart(field.name))) continue;
    for (const written of valuesOf(field)) {
      const place = placeIn(file, field.line);
      const isOpen = written.trim().startsWith("=") && !/^=\s*"[^"]*"\s*$/.test(written);
      const values = isOpen ? [written.trim().slice(0, 200)] : written.replace(/^\s*=/, "").replace(/"/g, "").split(/[\s,]+/);
      for (const value of values)
        if (value !== "" && !scopes.has(value))
          scopes.set(value, draftScope({ value, kind: isOpen ? "template" : scopeKind(value), place }));
    }
  }
  const tokens = element.fields.filter((field) => /token\w*(?:endpoint|url)$/i.test(field.name.slice(-200)));
  return { scopes: [...scopes.values()], provider: providerOfUrls(tokens.flatMap(valuesOf).flatMap(addressesOf)) };
}

// src/read/camunda/inbound.ts
function readInbound(element, file) {
  const type = element.inboundType;
  if (type === null) return { triggers: [], auth: [], operations: [] };
  const place = placeIn(file, element.line);
  const kind = /webhook/i.test(type) ? "webhook" : /polling/i.test(type) ? "schedule" : "event";
  const asked = kind === "webhook" ? readAsked(element, type) : void 0;
  const context = kind === "webhook" ? defaultOf(element, "inbound.context") : null;
  const isNamed = context !== null && context !== "" && !context.startsWith("=");
  const event = isNamed ? `inbound/${context}` : element.key === "" ? type : `${type} at ${element.key}`;
  const authenticated = asked === void 0 || asked.isOpen ? null : asked.names.length > 0;
  return {
    triggers: [{ event, kind, filter: null, authenticated, untrusted: false, place }],
    auth: (asked?.names ?? []).map((name) => ({ kind: wayOf(name).kind, name, provider: null, scopes: [], place })).map((auth) => auth.name === "hmac" ? { ...auth, kind: "hmac" } : auth),
    operations: asked === void 0 ? [] : [{ id: event, auth: asked.names.join("+") || "none", writes: false, deprecated: false, place }]
  };
}
function readAsked(element, type) {
  const sign = defaultOf(element, "inbound.auth.type");
  const signature = defaultOf(element, "inbound.shouldValidateHmac");
  if (sign === null && signature === null && !/^io\.camunda:webhook:/.test(type)) return void 0;
  const way = wayOf(sign ?? "NONE");
  const names = [...way.kind === "none" ? [] : [way.name], ...isOn(signature) ? ["hmac"] : []];
  return { names: names.sort(compareText), isOpen: way.name === "expression" || signature?.startsWith("=") === true };
}
function isOn(value) {
  return value !== null && /^(?:enabled|true)$/i.test(value.trim());
}

// src/read/camunda/secrets.ts
var reference = /\{\{ ?secrets\.([\w.-]{1,200}) ?\}\}|(?:^|[^\w.])secrets\.([A-Za-z_][\w-]{0,200})/g;
var secretName = /(?:access|api|hmac|master|private|secret|shared|signing|subscription)[-_]?key$|authorization|password|passphrase|secret|token$/i;
function readSecrets(element, file) {
  const owner = element.key === "" ? "" : ` of ${element.key}`;
  return element.fields.flatMap((field) => {
    const place = placeIn(file, field.line);
    return valuesOf(field).flatMap((value) => {
      const names = [...value.slice(0, 2e4).matchAll(reference)].flatMap(([, name, older]) => name ?? older ?? []);
      if (names.length > 0) return names.map((name) => ({ name, kind: "reference", place }));
      return isLiteral(field.name, value) ? [{ name: field.name + owner, kind: "literal", place }] : [];
    });
  });
}
function isLiteral(name, value) {
  const last = lastPart(name).slice(-200);
  const text2 = value.startsWith("=") ? onlyText(value) : value;
  if (text2 === void 0 || !secretName.test(last)) return false;
  if (!/password|passphrase/i.test(last) && (text2.length < 8 || /\s\S+\s/.test(text2.slice(0, 2e3)))) return false;
  return !/^[A-Z]+(?:_[A-Z]+)+$/.test(text2) && judgeValue(last, text2, /* @__PURE__ */ new Map()) === "literal";
}
function shapedSecrets(node, file) {
  const found = /* @__PURE__ */ new Map();
  const visit = (current, key) => {
    const value = filledText(current);
    if (value !== void 0 && looksLikeSecret(value) && !found.has(key))
      found.set(key, { name: key, kind: "literal", place: placeIn(file, current.line) });
    for (const entry of entries(current)) if (!/icon$/i.test(entry.key)) visit(entry.value, entry.key);
    for (const item of items(current)) visit(item, key);
  };
  visit(node, "a text");
  return [...found.values()];
}
function distinctSecrets(secrets) {
  const found = /* @__PURE__ */ new Map();
  for (const secret of secrets) {
    const known = found.get(secret.name);
    if (known === void 0 || known.kind === "reference" && secret.kind === "literal") found.set(secret.name, secret);
  }
  return [...found.values()];
}

// src/read/camunda/facts.ts
function readElements(elements, file) {
  const read = elements.map((element) => {
    const { endpoints, unread } = readEndpoints(element, file);
    const host = endpoints.find((endpoint) => endpoint.purpose.startsWith("api"))?.host;
    return { endpoints, unread, inbound: readInbound(element, file), signIn: readSignIn(element, host, file) };
  });
  return {
    facts: {
      auth: mergeAuth(read.flatMap(({ inbound, signIn }) => [...inbound.auth, ...signIn.auth])),
      endpoints: distinctEndpoints(read.flatMap((each) => each.endpoints)),
      operations: mergeOperations(read.flatMap(({ inbound, signIn }) => [...inbound.operations, ...signIn.operations])),
      triggers: [...new Map(read.flatMap((each) => each.inbound.triggers).map((each) => [each.event, each])).values()],
      secrets: distinctSecrets(elements.flatMap((element) => readSecrets(element, file)))
    },
    gaps: read.flatMap((each) => each.unread).map((line) => unreadAddress(placeIn(file, line)))
  };
}
function readJobTypes(elements, file) {
  const types = elements.flatMap(({ jobType, inboundType }) => jobType ?? inboundType ?? []);
  const [first] = elements;
  if (first === void 0) return [];
  const value = [...new Set(types)].sort(compareText).join(", ") || "none";
  return [{ name: "job-type", value, exposure: 0, weight: "high", place: placeIn(file, first.line) }];
}
function mergeAuth(all) {
  const merged = /* @__PURE__ */ new Map();
  for (const auth of all) {
    const key = `${auth.name}
${auth.provider}`;
    const known = merged.get(key) ?? { first: auth, scopes: /* @__PURE__ */ new Map() };
    merged.set(key, known);
    for (const scope of auth.scopes) if (!known.scopes.has(scope.value)) known.scopes.set(scope.value, scope);
  }
  return [...merged.values()].map(({ first, scopes }) => ({ ...first, scopes: [...scopes.values()] }));
}
function mergeOperations(all) {
  const merged = /* @__PURE__ */ new Map();
  for (const operation of all) {
    const known = merged.get(operation.id) ?? { first: operation, ways: /* @__PURE__ */ new Set() };
    merged.set(operation.id, known);
    for (const way of (operation.auth ?? "").split("|")) known.ways.add(way);
  }
  return [...merged.values()].map(({ first, ways }) => ({ ...first, auth: [...ways].sort(compareText).join("|") }));
}

// src/read/camunda/process.ts
function processesIn(root) {
  return itemsOrOne(at(root, "definitions", "process")).filter((flow) => flow.kind === "map");
}
function readProcess(flow, file) {
  const elements = elementsIn(flow);
  if (elements.length === 0) return { connectors: [], gaps: [] };
  const id = filledText(at(flow, "@id")) ?? file.path;
  const { facts, gaps } = readElements(elements, file);
  const used = readUsed(elements, id, file);
  const connector = draftConnector({
    format: "camunda-template",
    id,
    name: filledText(at(flow, "@name")) ?? id,
    role: "definition",
    version: filledText(at(foreign(at(flow, "extensionElements"), "versionTag"), "@value")) ?? null,
    places: [placeIn(file, flow.line)],
    ...facts,
    secrets: distinctSecrets([...facts.secrets, ...shapedSecrets(flow, file)]),
    uses: [...new Set(used.map(connectorKey))].sort(compareText)
  });
  return { connectors: [connector, ...used], gaps };
}
function readUsed(elements, processId, file) {
  const groups = /* @__PURE__ */ new Map();
  for (const element of elements) {
    const key = `${nameOf(element)}
${element.version}`;
    const same = groups.get(key);
    if (same === void 0) groups.set(key, [element]);
    else same.push(element);
  }
  return [...groups.values()].map(
    (same) => draftConnector({
      format: "camunda-template",
      id: `${processId}/${nameOf(same[0])}`,
      name: nameOf(same[0]),
      role: "usage",
      version: same[0].version,
      places: same.map((element) => placeIn(file, element.line)),
      settings: readJobTypes(same, file)
    })
  );
}
function nameOf({ template, jobType, inboundType }) {
  return template ?? jobType ?? inboundType ?? "connector";
}

// src/read/camunda/template.ts
function templatesIn(root) {
  if (root.kind !== "list") return hasSchema(root) ? [root] : [];
  return root.items.some(hasSchema) ? root.items.filter((item) => hasSchema(item) || at(item, "properties")?.kind === "list") : [];
}
function hasSchema(node) {
  return /zeebe-element-templates-json-schema/.test(filledText(at(node, "$schema")) ?? "");
}
function readTemplate(root, file) {
  const element = readElement2(root);
  const { facts, gaps } = readElements([element], file);
  const id = element.template ?? file.path;
  const connector = draftConnector({
    format: "camunda-template",
    id,
    name: filledText(at(root, "name")) ?? id,
    role: "definition",
    version: element.version,
    places: [placeIn(file, lineOfKey(root, "id"))],
    ...facts,
    settings: [...readJobTypes([element], file), readEngines(root, file)],
    deprecations: readDeprecation(root, file),
    secrets: distinctSecrets([...facts.secrets, ...shapedSecrets(root, file)])
  });
  return { connectors: [connector], gaps };
}
function readElement2(root) {
  const properties = items(at(root, "properties"));
  const bound = (property) => filledText(at(property, "binding", "type")) ?? "";
  const fields = properties.flatMap((property) => {
    const name = filledText(at(property, "binding", "name"));
    return name !== void 0 && /^zeebe:(?:input|property)$/.test(bound(property)) ? [readField(name, property)] : [];
  });
  const jobs = properties.filter(
    (property) => bound(property) === "zeebe:taskDefinition:type" || bound(property) === "zeebe:taskDefinition" && filledText(at(property, "binding", "property")) === "type"
  );
  const [job] = jobs;
  return {
    key: "",
    template: filledText(at(root, "id")) ?? null,
    version: text(at(root, "version")) ?? null,
    jobType: job === void 0 ? null : filledText(at(job, "value")) ?? "any",
    inboundType: fields.find((field) => field.name === "inbound.type")?.value ?? null,
    fields,
    line: job?.line ?? lineOfKey(root, "id")
  };
}
function readField(name, property) {
  return {
    name,
    value: text(at(property, "value")) ?? null,
    choices: items(at(property, "choices")).flatMap((choice) => text(at(choice, "value")) ?? []),
    fixed: filledText(at(property, "type")) === "Hidden" || flag(at(property, "editable")) === false,
    line: lineOfKey(property, "value")
  };
}
function readEngines(root, file) {
  const value = filledText(at(root, "engines", "camunda")) ?? "any";
  return { name: "engines", value, exposure: 0, weight: "medium", place: placeIn(file, lineOfKey(root, "engines")) };
}
function readDeprecation(root, file) {
  const node = at(root, "deprecated");
  if (node?.kind !== "map" && flag(node) !== true) return [];
  return [
    {
      signal: "flag",
      subject: "connector",
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: filledText(at(node, "message")) ?? null,
      place: placeIn(file, lineOfKey(root, "deprecated"))
    }
  ];
}

// src/read/connectors/camunda-template.ts
var camundaTemplate = {
  name: "camunda-template",
  title: "Camunda template or process",
  specification: "https://docs.camunda.io/docs/components/modeler/element-templates/about-templates/",
  names: [],
  content: {
    names: ["**/*.{json,bpmn}"],
    pattern: /"\$schema"\s*:\s*"[^"]{0,300}zeebe-element-templates-json-schema|http:\/\/camunda\.org\/schema\/zeebe\//
  },
  read(file) {
    const root = rootOf(file);
    if (root === void 0) return null;
    const readings = [
      ...templatesIn(root).map((template) => readTemplate(template, file)),
      ...processesIn(root).map((flow) => readProcess(flow, file))
    ];
    const connectors = readings.flatMap((reading) => reading.connectors);
    return connectors.length === 0 ? null : { connectors, gaps: readings.flatMap((reading) => reading.gaps) };
  }
};
export {
  camundaTemplate
};
