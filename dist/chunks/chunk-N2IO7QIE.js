import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/catalog/kubernetes-rights.ts
var longest = 300;
function spellKubernetesRight(right) {
  if (right.kind === "path") return `${right.verb} ${right.path === "*" ? "/*" : right.path}`;
  const group = right.group === "" ? "" : `.${right.group}`;
  const below = right.subresource === null ? "" : `/${right.subresource}`;
  return `${right.verb} ${right.resource}${group}${below}${right.name === null ? "" : ` [${right.name}]`}`;
}
function parseKubernetesRight(text) {
  if (text.length > longest) return void 0;
  const [, verb, what] = /^([a-z*]+) (\S.*)$/i.exec(text) ?? [];
  if (verb === void 0 || what === void 0) return void 0;
  if (what.startsWith("/")) return { kind: "path", verb, path: what };
  const [, resource, group = "", subresource = null, name = null] = /^([^\s./[\]]+)(?:\.([^\s/[\]]+))?(?:\/(\S+))?(?: \[(.*)\])?$/.exec(what) ?? [];
  return resource === void 0 ? void 0 : { kind: "resource", verb, group, resource, subresource, name };
}
function widerKubernetesRights(text) {
  const right = parseKubernetesRight(text);
  if (right === void 0) return widerRoleGrants(text);
  const verbs = distinct([right.verb, "*"]);
  if (right.kind === "path") {
    const paths = widerPaths(right.path);
    return verbs.flatMap((verb) => paths.map((path) => `${verb} ${path}`)).filter((wider2) => wider2 !== text);
  }
  const { group, resource, subresource, name } = right;
  const groups = distinct([group, "*"]);
  const resources = [
    { resource, subresource },
    ...subresource === null ? [] : [{ resource: "*", subresource }],
    { resource: "*", subresource: null }
  ];
  const names = name === null ? [null] : [name, null];
  const wider = verbs.flatMap(
    (verb) => groups.flatMap(
      (group2) => resources.flatMap(
        (what) => names.map((name2) => spellKubernetesRight({ kind: "resource", verb, group: group2, ...what, name: name2 }))
      )
    )
  );
  return distinct(wider).filter((other) => other !== text);
}
function widerRoleGrants(text) {
  const grant = parseRoleGrant(text);
  return grant?.namespace == null ? [] : [spellRoleGrant(grant.role, null)];
}
function widerPaths(path) {
  const bare = path.replace(/\*$/, "");
  const ends = Array.from({ length: bare.length }, (_, index) => bare.slice(0, index + 1));
  return distinct([path, ...ends.filter((end) => bare.length < 60 || end.endsWith("/")).map((end) => `${end}*`)]);
}
function distinct(texts) {
  return [...new Set(texts)];
}
function spellRoleGrant(role, namespace) {
  return namespace === null ? role : `${role} in ${namespace}`;
}
function parseRoleGrant(text) {
  if (text.length > longest || !/^(?:Cluster)?Role\/\S/.test(text)) return void 0;
  const [role = "", namespace = null] = text.split(" in ");
  return { role, namespace };
}

// src/catalog/weigh-kubernetes-right.ts
var wholeCluster = "cluster";
var source = "https://kubernetes.io/docs/concepts/security/rbac-good-practices/";
var roles = "roles.rbac.authorization.k8s.io";
var clusterRoles = "clusterroles.rbac.authorization.k8s.io";
var keys = [
  {
    rights: [`escalate ${roles}`, `escalate ${clusterRoles}`, `bind ${roles}`, `bind ${clusterRoles}`],
    note: "Whoever holds it may give itself any right."
  },
  {
    rights: ["impersonate users", "impersonate groups", "impersonate serviceaccounts"],
    note: "Whoever holds it may act as somebody else."
  },
  {
    rights: [
      ...["create", "get"].flatMap((verb) => [`${verb} pods/exec`, `${verb} pods/attach`]),
      ...["patch", "update"].map((verb) => `${verb} pods/ephemeralcontainers`)
    ],
    note: "Runs commands in containers, with all they may do."
  },
  {
    rights: ["create", "delete", "get", "patch", "update"].map((verb) => `${verb} nodes/proxy`),
    note: "Reaches the kubelet of every node, which runs commands in any container."
  }
].map(({ rights, note }) => ({ note, rights: including(rights) }));
var secrets = including(["get secrets", "list secrets", "watch secrets"]);
var writing = /* @__PURE__ */ new Set(["create", "delete", "deletecollection", "patch", "update"]);
var reading = /* @__PURE__ */ new Set(["get", "list", "watch"]);
var others = /* @__PURE__ */ new Set(["*", "approve", "attest", "bind", "escalate", "impersonate", "sign", "use"]);
var everyday = /* @__PURE__ */ new Set([
  "events",
  "events.events.k8s.io",
  "leases.coordination.k8s.io",
  "localsubjectaccessreviews.authorization.k8s.io",
  "selfsubjectaccessreviews.authorization.k8s.io",
  "selfsubjectrulesreviews.authorization.k8s.io",
  "subjectaccessreviews.authorization.k8s.io",
  "tokenreviews.authentication.k8s.io"
]);
var checks = /^\/(?:healthz|livez|readyz|version)(?:\/\*?|\*)?$/;
function including(rights) {
  return new Set(rights.flatMap((right) => [right, ...widerKubernetesRights(right)]));
}
function weighKubernetesRight(value, principal) {
  const grant = parseRoleGrant(value);
  if (grant !== void 0) return weighRoleGrant(grant.role, grant.namespace, principal);
  const right = parseKubernetesRight(value);
  if (right === void 0 || !isKnownVerb(right.verb)) return void 0;
  return right.kind === "path" ? weighPath(right) : weighResource(right, principal);
}
function isKnownVerb(verb) {
  return writing.has(verb) || reading.has(verb) || others.has(verb);
}
function weighPath({ verb, path }) {
  const reads = reading.has(verb);
  if (reads && checks.test(path)) return know("low", "read", null);
  return know(reads ? "medium" : "high", reads ? "read" : "write", null);
}
function weighResource(right, principal) {
  const whole = spellKubernetesRight({ ...right, name: null });
  const named = right.name !== null;
  const key = keys.find(({ rights }) => rights.has(whole));
  const reads = reading.has(right.verb);
  if (right.resource === "*" && right.subresource === null && /^\*?$/.test(right.group) && !reads)
    return know("critical", "admin", "It is about every resource there is.");
  if (key !== void 0) return know(named ? "high" : "critical", reads ? "write" : "admin", key.note);
  if (secrets.has(whole)) {
    const all = principal === wholeCluster && !named;
    return know(all ? "critical" : "high", "read", all ? "Reads the secrets of every namespace." : "Reads secrets.");
  }
  if (reads) return know("medium", "read", null);
  return know(weighWrite(right), "write", noteOf(whole));
}
function weighWrite(right) {
  const { resource, group, subresource } = right;
  if (right.verb !== "*" && everyday.has(group === "" ? resource : `${resource}.${group}`)) return "low";
  return subresource === "status" && right.verb !== "*" ? "medium" : "high";
}
var workloads = /^(?:create|patch|update|\*) (?:pods|replicationcontrollers|(?:daemonsets|deployments|replicasets|statefulsets)\.apps|(?:cronjobs|jobs)\.batch)$/;
function noteOf(right) {
  if (workloads.test(right)) return "Runs containers, as any service account of their namespace.";
  if (/^(?:create|\*) serviceaccounts\/token$/.test(right)) return "Makes tokens of service accounts.";
  if (/\/finalizers$/.test(right)) return "Owns objects, so that others are deleted with them.";
  if (/ (?:mutating|validating)webhookconfigurations\./.test(right)) return "Sees and changes what is sent to the API.";
  return null;
}
var everybody = /* @__PURE__ */ new Set([
  "Group system:authenticated",
  "Group system:serviceaccounts",
  "Group system:unauthenticated",
  "User system:anonymous"
]);
var forEverybody = /* @__PURE__ */ new Set([
  "ClusterRole/system:basic-user",
  "ClusterRole/system:discovery",
  "ClusterRole/system:public-info-viewer",
  "ClusterRole/system:service-account-issuer-discovery"
]);
var builtIn = /* @__PURE__ */ new Map([
  ["ClusterRole/admin", "critical"],
  ["ClusterRole/cluster-admin", "critical"],
  ["ClusterRole/edit", "critical"],
  ["ClusterRole/view", "medium"]
]);
function weighRoleGrant(role, namespace, principal) {
  if (forEverybody.has(role)) return know("low", "read", null);
  if (principal !== null && everybody.has(principal))
    return know("critical", "other", "Everybody who reaches the cluster holds it.");
  const known = builtIn.get(role);
  if (known === void 0) return know("medium", "other", "What may be done with it stands in the role.");
  const severity = known === "critical" && namespace !== null ? "high" : known;
  return know(severity, known === "critical" ? "admin" : "read", null);
}
function know(severity, reach, note) {
  return { known: true, severity, reach, note, source, asOf: null };
}

export {
  spellKubernetesRight,
  widerKubernetesRights,
  spellRoleGrant,
  wholeCluster,
  weighKubernetesRight
};
