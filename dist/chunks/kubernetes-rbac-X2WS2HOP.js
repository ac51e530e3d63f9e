import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  draftConnector,
  draftScope,
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  spellKubernetesRight,
  spellRoleGrant,
  wholeCluster
} from "./chunk-N2IO7QIE.js";
import {
  connectorKey
} from "./chunk-UQUW52HH.js";
import {
  documentOf
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
  text,
  texts
} from "./chunk-TZLIQTKD.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-HLUQNO2C.js";

// src/read/kubernetes/objects.ts
var kinds = /* @__PURE__ */ new Set(["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"]);
var lists = /^(?:List|(?:Cluster)?Role(?:Binding)?List)$/;
function accessObjects(roots) {
  return roots.flatMap((root) => {
    const kind = filledText(at(root, "kind")) ?? "";
    if (lists.test(kind)) return accessObjects(items(at(root, "items")));
    if (!isAccessKind(kind) || !isAccessGroup(at(root, "apiVersion"))) return [];
    const metadata = at(root, "metadata");
    const [name, namespace] = [filledText(at(metadata, "name")), filledText(at(metadata, "namespace"))];
    return [{ kind, name, namespace: kind.startsWith("Cluster") ? void 0 : namespace, node: root }];
  });
}
function isAccessKind(kind) {
  return kinds.has(kind);
}
function isAccessGroup(version) {
  const written = filledText(version);
  if (written === void 0) return version?.kind === "map";
  return written.startsWith("rbac.authorization.k8s.io/") || isFilledIn(written);
}
function identify(kind, namespace, name) {
  return [kind, ...namespace === void 0 ? [] : [namespace], name].join("/");
}
function isFilledIn(text2) {
  return /\{\{|\$\{|\$\(/.test(text2);
}
function holdsTemplates(node) {
  if (node.kind === "list") return node.items.some(holdsTemplates);
  return entries(node).some(({ key, value }) => key === "" || holdsTemplates(value));
}

// src/read/kubernetes/rights.ts
var maximumRights = 2e4;
function readRights({ kind, node }, file, budget) {
  const principal = kind === "ClusterRole" ? wholeCluster : null;
  const rights = /* @__PURE__ */ new Map();
  for (const rule of items(at(node, "rules"))) {
    const verbs = wordsOf(at(rule, "verbs"));
    const [resources, paths] = [wordsOf(at(rule, "resources")), wordsOf(at(rule, "nonResourceURLs"))];
    const groups = wordsOf(at(rule, "apiGroups"));
    const names = wordsOf(at(rule, "resourceNames"));
    const count = verbs.length * (groups.length * resources.length * Math.max(names.length, 1) + paths.length);
    const unread = faultOf(count, resources, groups, budget);
    if (unread !== void 0) budget.gaps.push({ ...unread, file: file.path, line: rule.line });
    if (count > budget.left) continue;
    budget.left -= count;
    for (const { right, line } of multiply(verbs, groups, resources, names, paths)) {
      const value = spellKubernetesRight(right);
      const place = placeIn(file, line);
      if (!rights.has(value))
        rights.set(value, draftScope({ value, principal, kind: isFilledIn(value) ? "template" : "literal", place }));
    }
  }
  return [...rights.values()];
}
function faultOf(count, resources, groups, budget) {
  if (count > budget.left)
    return {
      kind: "unreadable",
      reason: `its rules are more than ${maximumRights} combinations, and this one is not read`
    };
  if (resources.length > 0 && groups.length === 0)
    return { kind: "unknown", reason: "a rule names resources and no API group, which Kubernetes refuses" };
  return void 0;
}
function wordsOf(node) {
  return itemsOrOne(node).flatMap((item) => {
    const word = text(item)?.trim();
    return word === void 0 ? [] : [{ text: word, line: item.line }];
  });
}
function* multiply(verbs, groups, resources, names, paths) {
  const objects = names.length === 0 ? [null] : names.map((name) => name.text);
  for (const { text: verb } of verbs) {
    for (const { text: path, line } of paths) yield { right: { kind: "path", verb, path }, line };
    for (const { text: written, line } of resources) {
      const slash = written.indexOf("/");
      const resource = slash === -1 ? written : written.slice(0, slash);
      const subresource = slash === -1 ? null : written.slice(slash + 1);
      for (const { text: group } of groups)
        for (const name of objects)
          yield { right: { kind: "resource", verb, group, resource, subresource, name }, line };
    }
  }
}
function lineOfRules({ node }) {
  return lineOfKey(node, "rules");
}

// src/read/kubernetes/role-settings.ts
function readRoleSettings({ kind, node }, file) {
  const whole = kind === "ClusterRole";
  const reach = {
    name: "reach",
    value: whole ? "cluster" : "namespace",
    exposure: whole ? 1 : 0,
    weight: "high",
    place: placeIn(file, lineOfKey(node, "kind"))
  };
  return whole ? [reach, readAggregation(node, file), readAggregates(node, file)] : [reach];
}
function readAggregation(node, file) {
  const selectors = items(at(node, "aggregationRule", "clusterRoleSelectors")).map(saySelector).sort(compareText);
  return {
    name: "aggregation",
    value: selectors.join(", ") || "none",
    exposure: selectors.length,
    weight: "medium",
    place: placeIn(file, lineOfKey(node, "aggregationRule"))
  };
}
function saySelector(selector) {
  const labels = entries(at(selector, "matchLabels")).map(({ key, value }) => `${key}=${filledText(value) ?? ""}`);
  const expressions = items(at(selector, "matchExpressions")).map((expression) => {
    const [key, operator] = [filledText(at(expression, "key")), filledText(at(expression, "operator"))];
    const values = texts(at(expression, "values")).map((value) => value.text);
    return [key ?? "", operator ?? "", ...values.length === 0 ? [] : [values.sort(compareText).join("|")]].join(" ");
  });
  return [...labels, ...expressions].sort(compareText).join(" & ") || "all";
}
var intoRole = /^rbac\.authorization\.k8s\.io\/aggregate-to-([\w.-]{1,60})$/;
function readAggregates(node, file) {
  const labels = at(node, "metadata", "labels");
  const taken = entries(labels).filter(({ key, value }) => intoRole.test(key) && flag(value) === true);
  const names = taken.map(({ key }) => intoRole.exec(key)?.[1] ?? "").sort(compareText);
  return {
    name: "aggregates-to",
    value: names.join(", ") || "none",
    exposure: names.length,
    weight: "high",
    place: placeIn(file, taken[0]?.line ?? lineOfKey(node, "kind"))
  };
}

// src/read/kubernetes/subjects.ts
function roleOf({ node, namespace }) {
  const reference = at(node, "roleRef");
  const [kind, name] = [filledText(at(reference, "kind")), filledText(at(reference, "name"))];
  if (kind === void 0 || name === void 0) return void 0;
  return identify(kind, kind === "Role" ? namespace : void 0, name);
}
function readSubjects(binding, role, file) {
  const { node, kind, namespace } = binding;
  const within = kind === "RoleBinding" && role.startsWith("ClusterRole/") ? namespace ?? "one namespace" : null;
  const value = spellRoleGrant(role, within);
  const subjects = /* @__PURE__ */ new Map();
  for (const subject of items(at(node, "subjects"))) {
    const principal = sayingSubject(subject);
    if (principal === void 0 || subjects.has(principal)) continue;
    const place = placeIn(file, lineOfKey(subject, "name"));
    const written = isFilledIn(`${value} ${principal}`) ? "template" : "literal";
    const scopes = [draftScope({ value, principal, kind: written, place })];
    subjects.set(principal, { kind: "unknown", name: principal, provider: "kubernetes", scopes, place });
  }
  return [...subjects.values()];
}
function sayingSubject(subject) {
  const [kind, name] = [filledText(at(subject, "kind")), filledText(at(subject, "name"))];
  if (kind === void 0 || name === void 0) return void 0;
  const namespace = kind === "ServiceAccount" ? filledText(at(subject, "namespace")) : void 0;
  const [, itsNamespace, itsName] = kind === "User" && /^system:serviceaccount:([^:\s]+):([^:\s]+)$/.exec(name) || [];
  if (itsNamespace !== void 0) return `ServiceAccount ${itsNamespace}/${itsName}`;
  return `${kind} ${namespace === void 0 ? "" : `${namespace}/`}${name}`;
}

// src/read/connectors/kubernetes-rbac.ts
var format = "kubernetes-rbac";
var kubernetesRbac = {
  name: format,
  title: "Kubernetes role or binding",
  specification: "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
  names: [],
  content: {
    names: ["**/*.{yaml,yml,json}"],
    // Charts write the version by a function: there only the kind tells.
    pattern: /["']?apiVersion["']?[ \t]*:[ \t]*["']?rbac\.authorization\.k8s\.io\/|^kind:[ \t]*["']?(?:Cluster)?Role(?:Binding)?["']?[ \t]*(?:#.*)?\r?$/m
  },
  read(file) {
    const document = documentOf(file);
    const objects = document.kind === "parsed" ? accessObjects(document.roots) : [];
    if (objects.length === 0) return null;
    const budget = { left: maximumRights, gaps: [] };
    const connectors = objects.flatMap((object) => readObject(object, file, budget));
    return { connectors, gaps: budget.gaps };
  }
};
function readObject(object, file, budget) {
  const { kind, name, node } = object;
  const line = lineOfKey(node, "kind");
  const tell = (told, reason) => budget.gaps.push({ kind: told, file: file.path, line, reason });
  if (holdsTemplates(node)) {
    tell("unreadable", `a ${kind} in it is templated, so what it says is known only once it is filled in`);
    return [];
  }
  if (isFilledIn(name ?? "")) tell("unknown", `the name of a ${kind} in it is templated`);
  const known = {
    format,
    id: name === void 0 ? `${file.path}#${kind}` : identify(kind, object.namespace, name),
    name: name ?? kind,
    role: "grant",
    places: [placeIn(file, line)]
  };
  return [kind.endsWith("Binding") ? readBinding(object, known, file, tell) : readRole(object, known, file, budget)];
}
function readRole(object, known, file, budget) {
  const scopes = readRights(object, file, budget);
  const place = placeIn(file, lineOfRules(object));
  return draftConnector({
    ...known,
    auth: [{ kind: "unknown", name: "rules", provider: "kubernetes", scopes, place }],
    settings: readRoleSettings(object, file)
  });
}
function readBinding(object, known, file, tell) {
  const role = roleOf(object);
  if (role === void 0) tell("unknown", `a ${object.kind} in it names no role`);
  return draftConnector({
    ...known,
    auth: role === void 0 ? [] : readSubjects(object, role, file),
    uses: role === void 0 ? [] : [connectorKey({ format, id: role })]
  });
}
export {
  kubernetesRbac
};
