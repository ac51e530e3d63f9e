import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  closeScopes,
  isBoundToHosts,
  isCovered,
  weighScope,
  widerScopes
} from "./chunk-J2IEHGHJ.js";
import {
  changeKinds
} from "./chunk-ZSKD5H3K.js";
import {
  matchesEverySite
} from "./chunk-4WHIZJQN.js";
import {
  furtherPrincipals
} from "./chunk-BSHBZ6AN.js";
import {
  isDropHost,
  isLocalHost,
  isTunnelHost,
  partyOf
} from "./chunk-SEMNRWUQ.js";
import {
  require_semver
} from "./chunk-A5GFYVNI.js";
import {
  endsByRule,
  lifecycleById
} from "./chunk-GPS46V4X.js";
import {
  accessSetting,
  connectorKey,
  earlierVersions,
  pinKinds,
  plainArguments,
  protectiveArguments,
  scopesOf,
  tokenOfJob
} from "./chunk-UQUW52HH.js";
import {
  baseOf,
  folderOf
} from "./chunk-JQGZB4EF.js";
import {
  compareText,
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  isAtLeast,
  milder,
  severities
} from "./chunk-34PIO6HB.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/compare/requirement.ts
function readRequirement(auth) {
  return auth.split("|").map((alternative) => {
    const text = alternative.trim();
    return new Map(text === "none" ? [] : text.split("+").map(readScheme));
  });
}
function readScheme(text) {
  const bracket = text.indexOf("(");
  if (bracket === -1) return [text, /* @__PURE__ */ new Set()];
  return [text.slice(0, bracket), new Set(text.slice(bracket + 1, text.lastIndexOf(")")).split(","))];
}
function renameSchemes(auth, names) {
  if (names.size === 0) return auth;
  const ways = readRequirement(auth).map((way) => {
    const schemes = [...way].map(([name, scopes]) => {
      const renamed = names.get(name) ?? name;
      return scopes.size === 0 ? renamed : `${renamed}(${[...scopes].join(",")})`;
    });
    return schemes.length === 0 ? "none" : schemes.sort(compareText).join("+");
  });
  return ways.sort(compareText).join("|");
}
function asksNothing(operation) {
  return operation.auth === null || readRequirement(operation.auth).some((way) => way.size === 0);
}
var maximumPairs = 1e4;
function newWays(before, after) {
  if (before.length * after.length <= maximumPairs) return after.filter((way) => !before.some((old) => includes(way, old)));
  const known = new Set(before.map(sayWay));
  return after.filter((way) => !known.has(sayWay(way)));
}
function sayWay(way) {
  const schemes = [...way].map(([name, scopes]) => `${name}(${[...scopes].sort(compareText).join(",")})`);
  return schemes.sort(compareText).join("+");
}
function includes(wide, narrow) {
  return [...narrow].every(([name, scopes]) => {
    const given2 = wide.get(name);
    return given2 !== void 0 && [...scopes].every((scope) => given2.has(scope));
  });
}

// src/compare/align-schemes.ts
function alignSchemes(before, after) {
  if (before.operations.length === 0) return before;
  const names = findRenamed(before, after);
  if (names.size === 0) return before;
  return {
    ...before,
    auth: before.auth.map((auth) => ({ ...auth, name: names.get(auth.name) ?? auth.name })),
    operations: before.operations.map(
      (operation) => operation.auth === null ? operation : { ...operation, auth: renameSchemes(operation.auth, names) }
    ),
    settings: before.settings.map((setting) => {
      if (isRequirement(setting.name)) return { ...setting, value: renameSchemes(setting.value, names) };
      const [family = "", ...rest] = setting.name.split(" ");
      const renamed = names.get(rest.join(" "));
      return renamed === void 0 ? setting : { ...setting, name: `${family} ${renamed}` };
    })
  };
}
function isRequirement(name) {
  return name === "root-security" || name.startsWith("server-security ");
}
function findRenamed(before, after) {
  const gone = named(before, after);
  const fresh = named(after, before);
  const names = /* @__PURE__ */ new Map();
  for (const [content, from] of gone) {
    const to = fresh.get(content);
    if (from.length === 1 && to?.length === 1 && from[0] !== void 0 && to[0] !== void 0) names.set(from[0], to[0]);
  }
  return names;
}
function named(connector, other) {
  const taken = new Set(other.auth.map((auth) => auth.name));
  const settings = settingsByScheme(connector);
  const names = /* @__PURE__ */ new Map();
  for (const auth of connector.auth) {
    if (taken.has(auth.name) || !isPlain(auth.name)) continue;
    const content = describeScheme(auth, settings.get(auth.name) ?? []);
    const same = names.get(content);
    if (same === void 0) names.set(content, [auth.name]);
    else same.push(auth.name);
  }
  return names;
}
function isPlain(name) {
  return !/[%|+(),]/.test(name) && name.trim() !== "none";
}
function settingsByScheme(connector) {
  const settings = /* @__PURE__ */ new Map();
  for (const { name, value } of connector.settings) {
    const space = name.indexOf(" ");
    const scheme = name.slice(space + 1);
    const same = settings.get(scheme);
    const said = `${name.slice(0, Math.max(space, 0))} ${value}`;
    if (same === void 0) settings.set(scheme, [said]);
    else same.push(said);
  }
  return settings;
}
function describeScheme(auth, settings) {
  const scopes = auth.scopes.map((scope) => scope.value).sort(compareText);
  return [auth.kind, auth.provider ?? "", ...scopes, ...[...settings].sort(compareText)].join("\n");
}

// src/compare/auth-strength.ts
var authStrength = {
  none: 0,
  basic: 1,
  "api-key": 1,
  unknown: 1,
  bearer: 1,
  "session-cookie": 1,
  digest: 2,
  hmac: 2,
  oauth1: 2,
  jwt: 3,
  oauth2: 3,
  oidc: 3,
  certificate: 3,
  mtls: 3
};
function weakest(kinds) {
  return kinds.reduce((least, kind) => authStrength[kind] < authStrength[least] ? kind : least);
}

// src/compare/draft-change.ts
function draftChange(subject, known) {
  return {
    kind: known.kind,
    direction: known.direction,
    severity: known.severity ?? "info",
    subject,
    value: known.value,
    before: known.before ?? null,
    after: known.after ?? null,
    file: known.place.file,
    line: known.place.line,
    note: known.note ?? null
  };
}
function connectorSubject(connector) {
  return { type: "connector", format: connector.format, id: connector.id, name: connector.name };
}
function dependencySubject(format, dependency) {
  return { type: "dependency", format, id: dependency.id, name: dependency.name };
}
function placeOf(connector) {
  return connector.places[0] ?? { file: connector.id, line: null };
}

// src/compare/pair.ts
var platformPublishers = ["actions", "github", "gitlab (built in)"];
var curatedPublishers = ["docker.io/library"];
function isPlatformPublisher(publisher) {
  return publisher !== null && platformPublishers.includes(publisher.toLowerCase());
}
function changeOf(pair, known) {
  return draftChange(connectorSubject(pair.after), known);
}
function emptied(connector) {
  return {
    ...connector,
    version: null,
    pin: null,
    pinComment: null,
    auth: [],
    endpoints: [],
    triggers: [],
    operations: [],
    code: [],
    settings: [],
    deprecations: [],
    secrets: [],
    uses: []
  };
}

// src/compare/compare-operations.ts
function compareOperations(pair) {
  const earlier = new Map(pair.before.operations.map((operation) => [operation.id, operation]));
  const kinds = [kindsByName(pair.before), kindsByName(pair.after)];
  return pair.after.operations.flatMap((operation) => {
    const before = earlier.get(operation.id);
    if (before === void 0 || before.auth === operation.auth) return [];
    const { direction, severity } = weigh(kinds, before, operation);
    return [
      changeOf(pair, {
        kind: "auth-changed",
        direction,
        severity,
        value: `${operation.auth ?? "none"} for ${operation.id}`,
        before: before.auth ?? "none",
        after: operation.auth ?? "none",
        place: operation.place
      })
    ];
  });
}
function kindsByName(connector) {
  return new Map(connector.auth.map((auth) => [auth.name, auth.kind]));
}
function weigh([kindsBefore, kindsAfter], before, after) {
  const [wasOpen, isOpen] = [asksNothing(before), asksNothing(after)];
  if (isOpen && !wasOpen) return { direction: "expands", severity: after.writes ? "critical" : "high" };
  if (isOpen || wasOpen) return { direction: isOpen ? "neutral" : "narrows", severity: "info" };
  const [old, now] = [readRequirement(before.auth ?? "none"), readRequirement(after.auth ?? "none")];
  const [gained, lost] = [newWays(old, now), newWays(now, old)];
  const step = leastStrength(kindsAfter, now) - leastStrength(kindsBefore, old);
  if (gained.length > 0 && step < 0) return { direction: "expands", severity: "high" };
  if (gained.length > 0 && lost.length === 0) return { direction: "expands", severity: "medium" };
  return { direction: lost.length > 0 && (gained.length === 0 || step > 0) ? "narrows" : "neutral", severity: "info" };
}
function leastStrength(kinds, ways) {
  const strengthOf = (way) => [...way.keys()].reduce((most, name) => Math.max(most, authStrength[kinds.get(name) ?? "unknown"]), 0);
  return ways.reduce((least, way) => Math.min(least, strengthOf(way)), Number.POSITIVE_INFINITY);
}

// src/compare/compare-auth.ts
var apart = /* @__PURE__ */ new Set([
  "camunda-template",
  "copilot-agent",
  "forge-app",
  "n8n-workflow",
  "postman-collection",
  "teams-manifest"
]);
function compareAuth(pair) {
  return [...apart.has(pair.after.format) ? [] : compareAlternatives(pair), ...compareOperations(pair)];
}
function compareAlternatives(pair) {
  const before = kindsOf(pair.before);
  const after = kindsOf(pair.after);
  if (pair.added || !isSome(before) || !isSome(after) || before.join() === after.join()) return [];
  const [weakestBefore, weakestAfter] = [weakest(before), weakest(after)];
  const step = authStrength[weakestAfter] - authStrength[weakestBefore];
  const news = pair.after.auth.find((auth) => !before.includes(auth.kind)) ?? pair.after.auth[0];
  return [
    changeOf(pair, {
      kind: "auth-changed",
      direction: step < 0 ? "expands" : step > 0 ? "narrows" : "neutral",
      severity: step < 0 ? "high" : "info",
      value: step < 0 ? weakestAfter : news?.kind ?? weakestAfter,
      before: before.join(", "),
      after: after.join(", "),
      place: placeOfKind(pair.after, step < 0 ? weakestAfter : news?.kind),
      note: step < 0 ? sayWeakness(weakestAfter) : null
    })
  ];
}
function sayWeakness(kind) {
  return kind === "none" ? "Nothing asks any more who calls." : "A key that is pasted lives until somebody revokes it; a sign-in ends by itself.";
}
function isSome(kinds) {
  return kinds.length > 0;
}
function kindsOf(connector) {
  return [...new Set(connector.auth.map((auth) => auth.kind))].sort(compareText);
}
function placeOfKind(connector, kind) {
  const auth = connector.auth.find((candidate) => candidate.kind === kind);
  return auth?.place ?? placeOf(connector);
}

// src/compare/own-code.ts
var ownFormats = /* @__PURE__ */ new Set([
  "compose",
  "dockerfile",
  "github-action",
  "github-workflow",
  "gitlab-ci",
  "postman-collection",
  "servicenow-app"
]);
function runsOwnScripts(connector) {
  return ownFormats.has(connector.format);
}
function holdsPower(connector) {
  return connector.secrets.length > 0 || scopesOf(connector).some((scope) => /write/.test(scope.value));
}
function weighOwnCode(connector, code) {
  if (code.untrusted) return connector.triggers.some((trigger) => trigger.untrusted) ? "high" : "low";
  if (!runsOwnScripts(connector)) return "high";
  if (code.kind === "container") return "medium";
  return holdsPower(connector) ? "medium" : "low";
}

// src/compare/compare-uses.ts
function compareUses(pair, background) {
  if (pair.added || !runsOwnScripts(pair.after)) return [];
  const before = new Set(pair.before.uses);
  return pair.after.uses.filter((key) => !before.has(key) && !background.arrived.has(key) && !isContainer(pair.after, key)).map((key) => begun(pair, key, background.now.get(key)));
}
function begun(pair, key, used) {
  return changeOf(pair, {
    kind: "code-added",
    direction: "expands",
    severity: holdsPower(pair.after) && !isPlatformPublisher(used?.publisher ?? null) ? "medium" : "low",
    value: used?.name ?? key.slice(key.indexOf(":") + 1),
    after: key.includes(":docker://") ? "container" : /\.ya?ml$/.test(key) ? "workflow" : "action",
    place: placeOfUse(pair.after, used),
    note: "The repository has it already; here it runs with other rights."
  });
}
function isContainer(user, key) {
  const image = /:docker:\/\/(.+)$/.exec(key)?.[1];
  return image !== void 0 && user.code.some((code) => code.kind === "container" && code.digest.includes(image));
}
function placeOfUse(user, used) {
  const { file } = placeOf(user);
  const place = used?.role === "usage" ? used.places.find((candidate) => candidate.file === file) : void 0;
  return place ?? { file, line: null };
}

// src/compare/compare-code.ts
function compareCode(pair, background) {
  const { gone, fresh } = withoutMoved(
    differing(pair.before.code, pair.after.code),
    differing(pair.after.code, pair.before.code)
  );
  const earlier = new Set(gone.map(keyOf));
  return [
    ...fresh.map((code) => earlier.has(keyOf(code)) ? changed(pair, code) : added(pair, code)),
    ...compareUses(pair, background)
  ];
}
function differing(code, other) {
  const same = new Set(other.map((each) => keyOf(each) + contentOf(each)));
  return code.filter((each) => !same.has(keyOf(each) + contentOf(each)));
}
function withoutMoved(gone, fresh) {
  const byContent = /* @__PURE__ */ new Map();
  for (const code of [...gone].reverse()) {
    const same = byContent.get(contentOf(code));
    if (same === void 0) byContent.set(contentOf(code), [code]);
    else same.push(code);
  }
  const moved2 = /* @__PURE__ */ new Set();
  const others = fresh.filter((code) => {
    const from = byContent.get(contentOf(code))?.pop();
    if (from !== void 0) moved2.add(from);
    return from === void 0;
  });
  return { gone: gone.filter((code) => !moved2.has(code)), fresh: others };
}
function keyOf(code) {
  return `${code.kind} ${code.name}
`;
}
function contentOf(code) {
  return `${code.kind} ${code.digest} ${code.untrusted}`;
}
function added(pair, code) {
  return changeOf(pair, {
    kind: "code-added",
    direction: "expands",
    severity: weighOwnCode(pair.after, code),
    value: sayCode(pair, code),
    after: code.kind,
    place: code.place,
    note: code.untrusted ? "The code belongs to whoever starts it." : null
  });
}
function sayCode(pair, code) {
  return code.kind === "container" && runsOwnScripts(pair.after) ? code.digest : code.name;
}
function changed(pair, code) {
  const own = runsOwnScripts(pair.after);
  const [before, after] = [packageOf(pair.before), packageOf(pair.after)];
  const replaced = code.kind === "command" && before !== after;
  return changeOf(pair, {
    kind: "code-changed",
    direction: own ? "neutral" : "expands",
    severity: own ? "low" : "high",
    value: code.name,
    before: replaced ? before : null,
    after: replaced ? after : code.kind,
    place: code.place
  });
}
function packageOf(connector) {
  if (connector.purl === null) return null;
  const [path = "", qualifiers = ""] = connector.purl.split("?");
  const registry = /(?:^|&)repository_url=[^&#]*/.exec(qualifiers)?.[0].replace("&", "");
  return path.replace(/(?<=.)@[^@/]*$/, "") + (registry === void 0 ? "" : `?${registry}`);
}

// src/compare/compare-deprecations.ts
function compareDeprecations(pair, background) {
  const isTold2 = (item) => !isCurrent(item, background.day) && !(pair.added && item.subject.startsWith(earlierVersions));
  const before = new Map(pair.before.deprecations.filter(isTold2).map((item) => [keyOf2(item), item]));
  const after = new Map(pair.after.deprecations.filter(isTold2).map((item) => [keyOf2(item), item]));
  const changes = [];
  for (const [key, item] of after) if (!before.has(key)) changes.push(added2(pair, item, background.day));
  for (const [key, item] of before) {
    if (after.has(key)) continue;
    const { file } = placeOf(pair.after);
    changes.push(
      changeOf(pair, {
        kind: "deprecation-removed",
        direction: "neutral",
        value: item.subject,
        before: sayDates(item),
        place: { file, line: null }
      })
    );
  }
  return changes;
}
function isCurrent({ lifecycle, retired }, day) {
  return lifecycle !== null && retired !== null && retired > day && endsByRule(lifecycle);
}
function keyOf2(item) {
  return `${item.signal} ${item.subject} ${item.lifecycle ?? ""}`;
}
function added2(pair, item, day) {
  return changeOf(pair, {
    kind: "deprecation-added",
    direction: "neutral",
    severity: weighDeprecation(item, day),
    value: item.subject,
    after: sayDates(item),
    place: item.place,
    note: item.message
  });
}
function weighDeprecation(item, day) {
  if (item.retired === null) return item.certain && isGone(item) ? "high" : "medium";
  const severity = item.retired <= day ? "high" : item.retired > yearAfter(day) ? "low" : "medium";
  return item.certain ? severity : milder(severity, "medium");
}
function isGone({ lifecycle }) {
  const events = lifecycle === null ? [] : lifecycleById(lifecycle)?.events ?? [];
  return events.some((event) => event.what === "retired" && event.date === null && event.state === "in-force");
}
function yearAfter(day) {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
}
function sayDates(item) {
  const parts = [
    item.deprecated === null ? null : `deprecated since ${item.deprecated}`,
    item.retired === null ? null : `ends ${item.retired}`
  ].filter((part) => part !== null);
  return parts.length === 0 ? `deprecated (${item.signal})` : parts.join(", ");
}

// src/compare/descriptions.ts
var formats = /* @__PURE__ */ new Set(["asyncapi", "openapi"]);
function isDescription(connector) {
  return formats.has(connector.format);
}

// src/compare/reach.ts
function reachesOf(connector) {
  const byHost = /* @__PURE__ */ new Map();
  for (const endpoint of sortBy(
    connector.endpoints,
    (item) => item.host,
    (item) => item.purpose
  )) {
    const same = byHost.get(placeOfReach(endpoint));
    if (same === void 0) byHost.set(placeOfReach(endpoint), [endpoint]);
    else same.push(endpoint);
  }
  return [...byHost.values()].map((same) => {
    const [{ host, direction, template }] = same;
    const insecure = same.find(isInsecure);
    const purposes = new Set(same.map((item) => item.purpose));
    return { host, direction, template, insecure: insecure !== void 0, purposes, endpoint: insecure ?? same[0] };
  });
}
function isInsecure(endpoint) {
  return (endpoint.scheme === "http" || endpoint.scheme === "ws") && !isLocalHost(endpoint.host);
}
function placeOfReach({ direction, host }) {
  return `${direction} ${host}`;
}
var maximumLabels = 127;
function coverageOf(reaches) {
  const keyOf3 = ({ direction, template }, host) => `${direction} ${template} ${host}`;
  const exact = new Set(reaches.map((reach) => keyOf3(reach, reach.host)));
  const patterns = reaches.filter((reach) => reach.host.startsWith("*."));
  const below = new Set(patterns.map((reach) => keyOf3(reach, reach.host.slice(1))));
  return (narrow) => {
    if (exact.has(keyOf3(narrow, narrow.host))) return true;
    if (below.size === 0) return false;
    let dot = narrow.host.length;
    for (let label = 0; label < maximumLabels && dot > 0; label++) {
      dot = narrow.host.lastIndexOf(".", dot - 1);
      if (dot === -1) return false;
      if (below.has(keyOf3(narrow, narrow.host.slice(dot)))) return true;
    }
    return false;
  };
}

// src/compare/replaced-host.ts
function openGoneHosts(gone, after) {
  const position = new Map(gone.map((reach, index) => [reach, index]));
  const byUse = indexReaches(gone, usesOf);
  const byKin = indexReaches(gone, (reach) => kinOf(reach));
  const rivals = indexReaches(after, (reach) => kinOf(reach));
  return {
    replacedBy(fresh) {
      const candidates = usesOf(fresh).flatMap((use) => firstTwo(byUse.get(use)));
      const [only] = candidates;
      if (only === void 0 || candidates.some((reach) => reach !== only)) {
        const kin = kinOf(fresh).flatMap((key) => firstTwo(byKin.get(key)).slice(0, 1));
        return kin.sort((left3, right) => (position.get(left3) ?? 0) - (position.get(right) ?? 0))[0];
      }
      const others = kinOf(only).flatMap((key) => firstTwo(rivals.get(key)));
      return others.some((reach) => reach !== fresh) ? void 0 : only;
    },
    delete(reach) {
      for (const use of usesOf(reach)) byUse.get(use)?.delete(reach);
      for (const key of kinOf(reach)) byKin.get(key)?.delete(reach);
    }
  };
}
function usesOf({ direction, purposes }) {
  return [...purposes].map((purpose) => `${direction} ${purpose}`);
}
function kinOf(reach) {
  const party = partyOf(reach.host);
  return usesOf(reach).map((use) => `${use} ${party}`);
}
function indexReaches(reaches, keysOf) {
  const index = /* @__PURE__ */ new Map();
  for (const reach of reaches) {
    for (const key of keysOf(reach)) {
      const same = index.get(key);
      if (same === void 0) index.set(key, /* @__PURE__ */ new Set([reach]));
      else same.add(reach);
    }
  }
  return index;
}
function firstTwo(reaches) {
  const [first, second] = reaches ?? [];
  return [first, second].filter((reach) => reach !== void 0);
}

// src/compare/compare-endpoints.ts
function compareEndpoints(pair, background) {
  const [before, after] = [reachesOf(pair.before), reachesOf(pair.after)];
  const changes = [...schemeChanges(pair, before, after)];
  const gone = new Set(uncovered(before, after).filter((reach) => !isListed(pair.after, reach)));
  const goneHosts = openGoneHosts([...gone], after);
  const parties = new Set(pair.before.endpoints.filter((item) => !item.template).map((item) => partyOf(item.host)));
  for (const reach of uncovered(after, before).filter((fresh) => !isListed(pair.before, fresh))) {
    const replaced = goneHosts.replacedBy(reach);
    if (replaced !== void 0) {
      gone.delete(replaced);
      goneHosts.delete(replaced);
    }
    changes.push(
      reach.template ? opened(pair, reach, replaced) : met(pair, reach, replaced, weigh2(pair, reach, parties, background))
    );
  }
  for (const reach of gone) changes.push(left(pair, reach));
  return changes;
}
var hostLists = /* @__PURE__ */ new Set(["allowed-hosts", "url-fetch-whitelist"]);
function isListed(other, { purposes }) {
  const isOpen = other.settings.some((setting) => hostLists.has(setting.name) && setting.exposure > 0);
  return isOpen && [...purposes].every((purpose) => purpose === "fetch");
}
function uncovered(reaches, other) {
  const isCovered2 = coverageOf(other);
  return reaches.filter((reach) => !isCovered2(reach));
}
function schemeChanges(pair, before, after) {
  const known = new Map(before.map((reach) => [placeOfReach(reach), reach]));
  return after.flatMap((reach) => {
    const old = known.get(placeOfReach(reach));
    if (old === void 0 || old.insecure === reach.insecure || reach.template) return [];
    return [
      changeOf(pair, {
        kind: "endpoint-changed",
        direction: reach.insecure ? "expands" : "narrows",
        severity: reach.insecure ? "high" : "info",
        value: sayReach(reach),
        before: sayReach(old),
        after: sayReach(reach),
        place: reach.endpoint.place,
        note: reach.insecure ? "Plain http can be read and changed on the way." : null
      })
    ];
  });
}
function met(pair, reach, replaced, { severity, note }) {
  const fromTemplate = replaced?.template === true;
  return changeOf(pair, {
    kind: replaced === void 0 ? "endpoint-added" : "endpoint-changed",
    direction: fromTemplate ? "narrows" : "expands",
    severity: fromTemplate ? "info" : severity,
    value: reach.host,
    before: replaced === void 0 ? null : sayReach(replaced),
    after: sayReach(reach),
    place: reach.endpoint.place,
    note: fromTemplate ? "The host is in the file now." : note
  });
}
function weigh2(pair, reach, parties, background) {
  if (isLocalHost(reach.host)) return { severity: "low", note: "It is the machine itself." };
  if (isTunnelHost(reach.host))
    return { severity: "high", note: "It is a tunnel: whoever holds it today decides where the data goes." };
  if (isDropHost(reach.host))
    return {
      severity: "high",
      note: "Anybody may leave things there or watch what arrives, and nobody answers for it."
    };
  if (reach.insecure) return { severity: "high", note: "Plain http can be read and changed on the way." };
  const party = partyOf(reach.host);
  if (parties.has(party) || background.parties.has(party)) return { severity: "medium", note: null };
  if (pair.added && isDescription(pair.after)) return { severity: "medium", note: null };
  return { severity: "high", note: `Nothing in the base talked to ${party}.` };
}
function opened(pair, reach, replaced) {
  return changeOf(pair, {
    kind: "endpoint-opened",
    direction: "expands",
    severity: pair.added && isFilledIn(pair.after) ? "medium" : "high",
    value: reach.host,
    before: replaced === void 0 ? null : sayReach(replaced),
    after: sayReach(reach),
    place: reach.endpoint.place,
    note: "The host is not in the file: a setting or the user decides where it goes."
  });
}
function isFilledIn({ format }) {
  return format === "postman-collection";
}
function left(pair, reach) {
  const file = reach.endpoint.place.file === pair.before.places[0]?.file ? placeOf(pair.after).file : reach.endpoint.place.file;
  return changeOf(pair, {
    kind: "endpoint-removed",
    direction: "narrows",
    value: reach.host,
    before: sayReach(reach),
    place: { file, line: null }
  });
}
function sayReach(reach) {
  return reach.endpoint.scheme === null ? reach.host : `${reach.endpoint.scheme}://${reach.host}`;
}

// src/compare/compare-identity.ts
var import_semver = __toESM(require_semver(), 1);
var stackOwner = "stack-owner";
function compareIdentity(pair, background) {
  return [
    ...compareVersion(pair),
    ...comparePin(pair),
    ...compareDigest(pair),
    ...compareOwner(pair, background),
    ...comparePublisher(pair),
    ...compareStackOwner(pair),
    ...compareTier(pair)
  ];
}
function compareVersion(pair) {
  const { before, after } = pair;
  if (before.version === after.version || after.version === null) return [];
  return [
    changeOf(pair, {
      kind: "connector-version-changed",
      direction: "neutral",
      severity: weighVersions(before, after),
      value: after.version,
      before: sayVersion(before),
      after: sayVersion(after),
      place: placeOf(after)
    })
  ];
}
function weighVersions(before, after) {
  const [old, now] = [before, after].map(
    (connector) => import_semver.default.coerce(connector.pinComment ?? (connector.pin?.kind === "commit" ? "" : connector.version))
  );
  return old && now && old.major === now.major ? "info" : "low";
}
function sayVersion(connector) {
  if (connector.version === null) return null;
  return connector.pinComment === null ? connector.version : `${connector.version} (${connector.pinComment})`;
}
function comparePin(pair) {
  const [before, after] = [pair.before.pin, pair.after.pin];
  if (before === null || after === null || before.kind === after.kind) return [];
  const looser = rank(after) > rank(before);
  return [
    changeOf(pair, {
      kind: looser ? "pin-loosened" : "pin-tightened",
      direction: looser ? "expands" : "narrows",
      severity: !looser ? "info" : after.kind === "tag" ? "medium" : after.kind === "exact" ? "low" : "high",
      value: after.value ?? after.kind,
      before: sayPin(before),
      after: sayPin(after),
      place: placeOf(pair.after),
      note: looser ? "What it points to can change without any change here." : null
    })
  ];
}
function compareDigest({ before, after, added: added5 }) {
  const [old, now] = [before.pin, after.pin];
  if (old?.kind !== "digest" || now?.kind !== "digest" || old.value === now.value) return [];
  if (after.version === null || before.version !== after.version) return [];
  const isRelease = /^v?\d+\.\d+\.\d/.test(after.version);
  return [
    changeOf(
      { before, after, added: added5 },
      {
        kind: "code-changed",
        direction: isRelease ? "expands" : "neutral",
        severity: isRelease ? "high" : "low",
        value: after.name,
        before: old.value,
        after: now.value,
        place: placeOf(after),
        note: `It is still called ${after.version}, and holds something else.`
      }
    )
  ];
}
function rank(pin) {
  return pinKinds.indexOf(pin.kind);
}
function sayPin(pin) {
  return pin.value === null ? pin.kind : `${pin.kind} ${pin.value}`;
}
function compareOwner(pair, { handedOver }) {
  const { before, after } = pair;
  if (pair.added || after.role === "usage" && handedOver.has(sayHandOver(pair))) return [];
  return ownerChange(pair, before.owner, after.owner, "owner");
}
function sayHandOver({ before, after }) {
  return [placeOf(after).file, before.owner, after.owner].join("\n");
}
function comparePublisher({ before, after, added: added5 }) {
  return added5 ? [] : ownerChange({ before, after, added: added5 }, before.publisher, after.publisher, "publisher");
}
function compareStackOwner(pair) {
  const [before, after] = [pair.before, pair.after].map(stackOwnerOf);
  const [old, now] = [before?.value ?? null, after?.value ?? null];
  const handedOver = pair.before.publisher === old && pair.after.publisher === now;
  return handedOver ? [] : ownerChange(pair, old, now, "stack owner", after?.place);
}
function stackOwnerOf(connector) {
  return connector.settings.find((setting) => setting.name === stackOwner);
}
function ownerChange(pair, before, after, what, place = placeOf(pair.after)) {
  if (before === after) return [];
  const gained = before === null;
  return [
    changeOf(pair, {
      kind: "connector-owner-changed",
      direction: gained ? "neutral" : "expands",
      severity: gained ? "info" : "medium",
      value: after ?? "none",
      before: before === null ? `no ${what}` : `${what} ${before}`,
      after: after === null ? `no ${what}` : `${what} ${after}`,
      place
    })
  ];
}
var tiers = ["first-party", "certified", "verified", "community", "independent", "custom", "preview", "archived"];
function compareTier(pair) {
  const [before, after] = [pair.before.tier, pair.after.tier];
  if (pair.added || before === after) return [];
  const lower = after === null || before !== null && tiers.indexOf(after) > tiers.indexOf(before);
  return [
    changeOf(pair, {
      kind: "connector-tier-changed",
      direction: lower ? "expands" : "narrows",
      // Nobody but the owner of an API may certify a connector to it: outside that tier anybody publishes.
      severity: !lower ? "info" : before === "certified" && after !== null ? "high" : "medium",
      value: after ?? "none",
      before,
      after,
      place: placeOf(pair.after)
    })
  ];
}

// src/compare/held-scopes.ts
function holdings(connector) {
  const seen = /* @__PURE__ */ new Map();
  for (const auth of connector.auth) {
    for (const scope of auth.scopes) {
      const key = `${scope.principal}
${scope.value}`;
      const known = seen.get(key);
      if (known === void 0 || known.optional && !scope.optional)
        seen.set(key, { ...scope, provider: auth.provider });
    }
  }
  return [...seen.values()];
}
function alignPrincipals(before, after) {
  const [one, two] = [new Set(before.map((scope) => scope.principal)), new Set(after.map((scope) => scope.principal))];
  const [only] = one;
  return one.size === 1 && two.size === 1 && (only === null || two.has(null)) ? after.map((scope) => ({ ...scope, principal: only ?? null })) : [...after];
}
function byPrincipal(scopes) {
  const groups = /* @__PURE__ */ new Map();
  for (const scope of scopes) {
    const own = groups.get(scope.principal);
    if (own === void 0) groups.set(scope.principal, [scope]);
    else own.push(scope);
  }
  return groups;
}
function nearerPrincipals(principals) {
  const nearer = /* @__PURE__ */ new Map();
  for (const principal of principals) {
    for (const further of furtherPrincipals(principal)) {
      const list = nearer.get(further);
      if (list === void 0) nearer.set(further, [principal]);
      else list.push(principal);
    }
  }
  return nearer;
}
function byValue(scopes) {
  return new Map(scopes.map((scope) => [scope.value, scope]));
}
function effectOf(side) {
  const required = closure(side.filter((held) => !held.optional));
  const all = closure(side);
  return (scope) => isCovered(scope.provider, scope.value, (value) => (scope.optional ? all : required).has(value));
}
function closure(scopes) {
  const providers = new Set(scopes.map((scope) => scope.provider));
  const closed = /* @__PURE__ */ new Set();
  for (const provider2 of providers) {
    const own = scopes.filter((scope) => scope.provider === provider2);
    const values = own.map((scope) => scope.value);
    for (const value of closeScopes(provider2, values, own[0]?.principal ?? null)) closed.add(value);
  }
  return closed;
}

// src/compare/remaining-scopes.ts
function restOf(scopes) {
  const narrower = /* @__PURE__ */ new Map();
  for (const scope of scopes) {
    for (const wider of widerScopes(scope.provider, scope.value)) {
      const same = narrower.get(wider);
      if (same === void 0) narrower.set(wider, [scope]);
      else same.push(scope);
    }
  }
  return { all: byValue(scopes), literal: new Set(scopes.filter((scope) => scope.kind === "literal")), narrower };
}
function standingFor(scope, others) {
  if (scope.kind !== "literal") return [...others.literal];
  const inside = (others.narrower.get(scope.value) ?? []).filter((other) => others.all.get(other.value) === other);
  if (inside.length > 0) return inside;
  const implied = closure([scope]);
  const found = [...implied].flatMap((value) => others.all.get(value) ?? []);
  return found.length < 2 ? found : [...others.all.values()].filter((other) => implied.has(other.value));
}

// src/compare/weigh-extension-scope.ts
function weighExtensionScope(connector, scope) {
  const { severity } = weighScope("chrome", scope.value, scope.principal);
  if (scope.optional)
    return {
      severity: isAtLeast(severity, "high") ? "medium" : "low",
      note: "The browser asks its user before it grants it."
    };
  if (!isBoundToHosts(scope.value)) return void 0;
  const everywhere = scopesOf(connector).some((held) => !held.optional && matchesEverySite(held.value));
  return everywhere ? { severity: "high", note: "It works on every site, and browsers do not ask for it." } : void 0;
}

// src/compare/scope-changes.ts
function added3(pair, scope) {
  return changeOf(pair, {
    kind: "scope-added",
    direction: "expands",
    ...weigh3(pair, scope),
    value: scope.value,
    after: say(scope),
    place: scope.place
  });
}
function widened(pair, to, from) {
  return changeOf(pair, {
    kind: "scope-widened",
    direction: "expands",
    ...weigh3(pair, to),
    value: to.value,
    before: from.map(say).sort(compareText).join(", "),
    after: say(to),
    place: to.place
  });
}
function weigh3(pair, scope) {
  const known = weighScope(scope.provider, scope.value, scope.principal);
  const beside = scope.provider === "chrome" ? weighExtensionScope(pair.after, scope) : void 0;
  if (beside !== void 0) return beside;
  if (isDescription(pair.after) && scope.provider === null && scope.kind === "literal")
    return {
      severity: milder(known.severity, "low"),
      note: "The description offers it to its callers; what each operation asks is told there."
    };
  const note = known.known ? known.note : "This scope is not in the catalogue; it is weighed by its name and never taken for harmless.";
  return { severity: known.severity, note };
}
function narrowed(pair, from, to) {
  const [first] = to;
  const value = to.map((scope) => scope.value).sort(compareText).join(", ");
  const after = to.map(say).sort(compareText).join(", ");
  return changeOf(pair, {
    kind: "scope-narrowed",
    direction: "narrows",
    value,
    before: say(from),
    after,
    place: first?.place ?? placeOf(pair.after)
  });
}
function removed(pair, scope) {
  const place = { file: samePlace(pair, scope.place.file), line: null };
  return changeOf(pair, { kind: "scope-removed", direction: "narrows", value: scope.value, before: say(scope), place });
}
function samePlace(pair, file) {
  return pair.before.places[0]?.file === file ? placeOf(pair.after).file : file;
}
function say(scope) {
  const marks = [scope.principal, scope.optional ? "optional" : null].filter((mark) => mark !== null);
  return marks.length === 0 ? scope.value : `${scope.value} (${marks.join(", ")})`;
}

// src/compare/scope-sides.ts
var Sides = class {
  /** Held now, and not in effect before. */
  gained;
  /** Held before, and not in effect now. */
  lost;
  moved = [];
  before;
  after;
  nearer;
  /** Values that stand on the one side only, as long as nothing is told of them. */
  gone;
  fresh;
  constructor(before, after) {
    const wasInEffect = effectOf([...before.own, ...before.further]);
    const isInEffect = effectOf([...after.own, ...after.further]);
    this.gained = after.own.filter((scope) => !wasInEffect(scope) && !before.unspoken.includes(scope.value));
    this.lost = before.own.filter((scope) => !isInEffect(scope) && !after.unspoken.includes(scope.value));
    this.before = byValue(before.own);
    this.after = byValue(after.own);
    this.nearer = [before.nearer, after.nearer];
    this.gone = restOf(before.own.filter((scope) => !this.after.has(scope.value)));
    this.fresh = restOf(after.own.filter((scope) => !this.before.has(scope.value)));
  }
  changes(pair) {
    const used = /* @__PURE__ */ new Set();
    const use = (scope) => {
      used.add(scope);
      for (const rest of [this.gone, this.fresh]) {
        if (rest.all.get(scope.value) === scope) rest.all.delete(scope.value);
        rest.literal.delete(scope);
      }
    };
    const changes = this.moved.map(
      ({ from, to, widens }) => widens ? widened(pair, to, [from]) : narrowed(pair, from, [to])
    );
    for (const { from, to } of this.moved) [from, to].forEach(use);
    for (const scope of this.gained) {
      if (used.has(scope)) continue;
      const replaced = this.replacedBy(scope).filter((old) => !used.has(old) && !isAskedLater(scope, old));
      if (replaced.length === 0) continue;
      for (const old of [...replaced, scope]) use(old);
      changes.push(widened(pair, scope, replaced));
    }
    for (const scope of this.lost) {
      if (used.has(scope)) continue;
      const successors = this.succeeding(scope).filter((next) => !used.has(next) && !isAskedLater(scope, next));
      if (successors.length === 0) continue;
      for (const next of [...successors, scope]) use(next);
      changes.push(narrowed(pair, scope, successors));
    }
    for (const scope of this.gained) if (!used.has(scope)) changes.push(added3(pair, scope));
    for (const scope of this.lost) if (!used.has(scope)) changes.push(removed(pair, scope));
    return changes;
  }
  /** Scopes that are gone (or were optional) and that a gained one stands for. */
  replacedBy(gained) {
    const same = this.before.get(gained.value) ?? this.nearer[0].get(gained.value);
    return same === void 0 ? standingFor(gained, this.gone) : [same];
  }
  /** Scopes that are new (or became optional) and that a lost one covered. */
  succeeding(lost) {
    const same = this.after.get(lost.value) ?? this.nearer[1].get(lost.value);
    return same === void 0 ? standingFor(lost, this.fresh) : [same];
  }
};
function isAskedLater(wide, narrow) {
  return wide.optional && !narrow.optional && wide.value !== narrow.value;
}
function matchAcrossPrincipals(sides) {
  const delegated = (scopes) => byValue(scopes.filter((scope) => scope.principal === "delegated"));
  const lost = delegated(sides.flatMap((side) => side.lost));
  const gained = delegated(sides.flatMap((side) => side.gained));
  for (const side of sides) {
    for (const to of side.gained.filter((scope) => scope.principal === "application")) {
      const from = lost.get(to.value);
      if (from !== void 0) side.moved.push({ from, to, widens: true });
    }
    for (const from of side.lost.filter((scope) => scope.principal === "application")) {
      const to = gained.get(from.value);
      if (to !== void 0) side.moved.push({ from, to, widens: false });
    }
  }
  if (sides.every((side) => side.moved.length === 0)) return;
  for (const side of sides) {
    const taken = new Set(
      sides.filter((other) => other !== side).flatMap((other) => other.moved.flatMap((move) => [move.from, move.to]))
    );
    remove(side.gained, taken);
    remove(side.lost, taken);
  }
}
function remove(from, taken) {
  let kept = 0;
  for (const scope of from) if (!taken.has(scope)) from[kept++] = scope;
  from.length = kept;
}

// src/compare/unspoken-scopes.ts
var leastDefault = ["contents: read", "metadata: read", "packages: read"];
function unspokenScopes(connector) {
  const isOpen = connector.settings.some((setting) => setting.name === "permissions" && setting.value === "default");
  return connector.format === "github-workflow" && isOpen ? leastDefault : [];
}

// src/compare/compare-scopes.ts
function compareScopes(pair) {
  const before = holdings(pair.before);
  const after = alignPrincipals(before, holdings(pair.after));
  const principals = [...new Set([...before, ...after].map((scope) => scope.principal))].sort(
    (a, b) => compareText(a ?? "", b ?? "")
  );
  const [former, present] = [byPrincipal(before), byPrincipal(after)];
  const nearer = nearerPrincipals(principals);
  const sides = principals.map((principal) => {
    const sideOf = (held, connector) => ({
      own: held.get(principal) ?? [],
      further: furtherPrincipals(principal).flatMap((other) => held.get(other) ?? []),
      nearer: byValue((nearer.get(principal) ?? []).flatMap((other) => held.get(other) ?? [])),
      unspoken: principal === null ? unspokenScopes(connector) : []
    });
    return new Sides(sideOf(former, pair.before), sideOf(present, pair.after));
  });
  matchAcrossPrincipals(sides);
  const changes = sides.flatMap((side) => side.changes(pair));
  return isInferred(pair.before) || isInferred(pair.after) ? changes.map(asSpelledOut) : changes;
}
function isInferred(connector) {
  return connector.settings.some((setting) => setting.name === "scopes" && setting.value === "inferred");
}
function asSpelledOut(change) {
  const note = "The provider infers scopes where none are declared, so what was in effect on the other side is not known.";
  return { ...change, direction: "neutral", severity: "info", note };
}

// src/compare/compare-arguments.ts
function compareArguments(pair) {
  const [before, after] = [argumentsOf(pair.before), argumentsOf(pair.after)];
  if (before === null || after === null) return [];
  return [...compareGuards(pair, before, after), ...comparePlain(pair, before, after)];
}
function argumentsOf({ settings }) {
  const plain = settings.find((setting) => setting.name === plainArguments);
  const guards = settings.find((setting) => setting.name === protectiveArguments);
  return plain === void 0 ? null : { plain: wordsOf(plain), guards: wordsOf(guards), setting: plain };
}
function wordsOf(setting) {
  return setting === void 0 || setting.value === "none" ? [] : setting.value.split(" ");
}
function compareGuards(pair, before, after) {
  const [old, now] = [new Set(before.guards.map(nameOf)), new Set(after.guards.map(nameOf))];
  const lost = [...old].some((name) => !now.has(name));
  const came = minus(after.guards, before.guards);
  if (!lost && came.length === 0) return [];
  const replaced = came.some((word) => old.has(nameOf(word)));
  return [
    changeOf(pair, {
      kind: "setting-changed",
      direction: lost || replaced ? "expands" : "narrows",
      severity: lost ? "high" : replaced ? "medium" : "info",
      value: protectiveArguments,
      before: sayNames(before.guards),
      after: sayNames(after.guards),
      place: after.setting.place,
      note: lost ? "What kept the server from something is gone." : replaced ? "It is given another value." : null
    })
  ];
}
function comparePlain(pair, before, after) {
  if (before.plain.join(" ") === after.plain.join(" ")) return [];
  const [came, went] = [minus(after.plain, before.plain), minus(before.plain, after.plain)];
  const isLess = came.length === 0 && went.length > 0;
  const expands = !isLess || went.some(isOption);
  return [
    changeOf(pair, {
      kind: "setting-changed",
      direction: expands ? "expands" : "narrows",
      severity: !expands ? "info" : isLess ? "low" : "medium",
      value: plainArguments,
      before: sayNames(went),
      after: sayNames(came),
      place: after.setting.place,
      note: "The same package is told something else."
    })
  ];
}
function minus(words, others) {
  const left3 = /* @__PURE__ */ new Map();
  for (const word of others) left3.set(word, (left3.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left3.get(word) ?? 0;
    left3.set(word, count - 1);
    return count <= 0;
  });
}
function isOption(word) {
  return word.startsWith("-") && !word.includes("=");
}
function nameOf(word) {
  return word.replace(/=.*$/, "");
}
var maximumNames = 6;
function sayNames(words) {
  const names = [...new Set(words.map((word) => word.startsWith("#") ? "a value" : nameOf(word)))];
  const more = names.length > maximumNames ? ` and ${names.length - maximumNames} more` : "";
  return names.length === 0 ? "none" : names.slice(0, maximumNames).join(", ") + more;
}

// src/compare/compare-job-tokens.ts
var provider = "github-workflow";
function compareJobTokens(pair) {
  const [before, after] = [tokensOf(pair.before), tokensOf(pair.after)];
  if (before.size === 0 || after.size === 0) return [];
  const [heldBefore, heldAfter] = [heldBy(pair.before), heldBy(pair.after)];
  const gone = countGone(before, after);
  return [...after].flatMap(([job, token]) => {
    const old = before.get(job);
    if (old === void 0)
      return isRenamed(token, gone) ? [] : given(pair, job, token, null, heldBefore).filter(isGrave);
    return [...given(pair, job, token, old, heldBefore), ...withheld(pair, job, token, old, heldAfter)];
  });
}
function tokensOf({ settings }) {
  const effects = /* @__PURE__ */ new Map();
  return new Map(
    settings.filter((setting) => setting.name.startsWith(tokenOfJob)).map((setting) => {
      const scopes = readScopes(setting.value);
      const effect = effects.get(setting.value) ?? effectOf2(scopes);
      effects.set(setting.value, effect);
      return [setting.name.slice(tokenOfJob.length), { scopes, effect, setting }];
    })
  );
}
function effectOf2(scopes) {
  return closeScopes(provider, scopes[0] === byDefault ? [byDefault, ...leastDefault] : scopes, null);
}
var byDefault = "the default permissions";
function readScopes(value) {
  if (value === "default") return [byDefault];
  return value === "none" ? [] : value.split(", ");
}
function heldBy(connector) {
  const scopes = scopesOf(connector).map((scope) => scope.value);
  const unspoken = unspokenScopes(connector);
  return closeScopes(provider, unspoken.length === 0 ? scopes : [...scopes, ...unspoken, byDefault], null);
}
function countGone(before, after) {
  const gone = /* @__PURE__ */ new Map();
  for (const [job, { setting }] of before)
    if (!after.has(job)) gone.set(setting.value, (gone.get(setting.value) ?? 0) + 1);
  return gone;
}
function isRenamed({ setting }, gone) {
  const left3 = gone.get(setting.value) ?? 0;
  gone.set(setting.value, left3 - 1);
  return left3 > 0;
}
function given(pair, job, now, old, held) {
  return now.scopes.filter((scope) => held.has(scope) && old?.effect.has(scope) !== true).map(
    (scope) => changeOf(pair, {
      kind: "setting-changed",
      direction: "expands",
      severity: weigh4(scope),
      value: `${scope} to ${job}`,
      after: "given",
      place: now.setting.place,
      note: "Another job has it already; one more can use it now."
    })
  );
}
function withheld(pair, job, now, old, held) {
  const { file } = placeOf(pair.after);
  return old.scopes.filter((scope) => held.has(scope) && !now.effect.has(scope)).map(
    (scope) => changeOf(pair, {
      kind: "setting-changed",
      direction: "narrows",
      value: `${scope} to ${job}`,
      before: "given",
      after: "no longer given",
      place: { file, line: null }
    })
  );
}
function weigh4(scope) {
  if (scope === byDefault) return "medium";
  const known = weighScope(provider, scope, null).severity;
  return milder(severities[severities.indexOf(known) + 1] ?? "info", "medium");
}
function isGrave(change) {
  return change.severity === "medium" && !change.value.startsWith(byDefault);
}

// src/compare/compare-secrets.ts
function compareSecrets(pair) {
  const [before, after] = [byName(pair.before.secrets), byName(pair.after.secrets)];
  return [
    ...[...after.values()].flatMap((secret) => {
      const old = before.get(secret.name);
      if (old?.kind === secret.kind) return [];
      if (secret.kind === "literal") return [exposed(pair, secret)];
      return [old === void 0 ? handedOn(pair, secret) : takenOut(pair, secret)];
    }),
    ...[...before.values()].flatMap((secret) => after.has(secret.name) ? [] : [withdrawn(pair, secret)])
  ];
}
function byName(secrets) {
  const named2 = /* @__PURE__ */ new Map();
  for (const secret of secrets) if (named2.get(secret.name)?.kind !== "literal") named2.set(secret.name, secret);
  return named2;
}
function exposed(pair, secret) {
  return changeOf(pair, {
    kind: "secret-exposed",
    direction: "expands",
    severity: "critical",
    value: secret.name,
    place: secret.place,
    note: "The secret itself stands in the file, and stays in the history."
  });
}
function handedOn(pair, secret) {
  return changeOf(pair, {
    kind: "setting-changed",
    direction: "expands",
    severity: "medium",
    value: `secret ${secret.name}`,
    after: "handed on",
    place: secret.place
  });
}
function takenOut(pair, secret) {
  return changeOf(pair, {
    kind: "setting-changed",
    direction: "narrows",
    value: `secret ${secret.name}`,
    before: "in the file",
    after: "by reference",
    place: secret.place,
    note: "It stays in the history until it is revoked."
  });
}
function withdrawn(pair, secret) {
  const { file } = placeOf(pair.after);
  const isLiteral = secret.kind === "literal";
  return changeOf(pair, {
    kind: "setting-changed",
    direction: "narrows",
    value: `secret ${secret.name}`,
    before: isLiteral ? "in the file" : "handed on",
    after: isLiteral ? "not in the file" : "not handed on",
    place: { file, line: null },
    note: isLiteral ? "It stays in the history until it is revoked." : null
  });
}

// src/compare/known-settings.ts
var ofParts = /^(?:environment|runs-as|secure) /;
var onlyCompared = /* @__PURE__ */ new Set(["denied"]);
var offUntilTurnedOn = /* @__PURE__ */ new Map([
  ["admin-approved", "false"],
  ["allowed-ip-ranges", "any"],
  ["block-until-admin-action", "false"],
  ["cloud-registry", "disabled"],
  ["compliance-webhooks", "none"],
  ["connectable-extensions", "any"],
  ["listener-protocol", "HTTP"],
  ["oss-registry", "disabled"],
  ["pkce", "optional"],
  ["public", "true"],
  ["reach", "cluster"],
  ["read-only", "false"],
  ["refresh-token-lifetime", "infinite"],
  ["require-mfa", "false"],
  ["runtime-access", "permissive"],
  ["scope-choice", "fixed"],
  ["secret-in-apis", "true"],
  ["sensitivity-label", "none"],
  ["signed-install", "false"],
  ["signed-urls", "false"],
  ["socket-mode", "false"],
  ["token-rotation", "false"],
  ["user", "of the base image"]
]);
var allowLists = /* @__PURE__ */ new Set(["allowed-ip-ranges"]);
var identities = /* @__PURE__ */ new Set([
  "bot-id",
  "client-id",
  "job-type",
  "provider-package",
  "repository",
  "repository-id"
]);
var openByDefault = /* @__PURE__ */ new Map([
  ["admin-approved", "low"],
  ["allowed-hosts", "medium"],
  ["breaking-change-notice", "info"],
  ["permissions", "medium"],
  ["pkce", "low"],
  ["principals", "medium"],
  ["refresh-token-lifetime", "low"],
  ["root-security", "medium"],
  ["scopes", "medium"],
  ["server-security", "medium"],
  ["token-management", "low"],
  ["url-fetch-whitelist", "medium"]
]);

// src/compare/compare-settings.ts
function compareSettings(pair) {
  const before = new Map(pair.before.settings.map((setting) => [setting.name, setting]));
  const after = new Map(pair.after.settings.map((setting) => [setting.name, setting]));
  const { came, went } = withoutRenamed(
    pair.after.settings.filter(
      (setting) => isTold(setting) && !before.has(setting.name) && !onlyCompared.has(setting.name) && !(pair.added && isOffAnyway(setting))
    ),
    pair.before.settings.filter(
      (setting) => isTold(setting) && !after.has(setting.name) && !onlyCompared.has(setting.name)
    )
  );
  const kept = pair.after.settings.flatMap((setting) => {
    const old = before.get(setting.name);
    return old === void 0 || old.value === setting.value || isToldElsewhere(setting) ? [] : [changed2(pair, old, setting)];
  });
  return [
    ...kept,
    ...came.map((setting) => changed2(pair, void 0, setting)),
    ...went.map((setting) => dropped(pair, setting)),
    ...compareArguments(pair),
    ...compareJobTokens(pair),
    ...compareSecrets(pair)
  ];
}
function isTold(setting) {
  return setting.exposure > 0 && !ofParts.test(setting.name);
}
function isToldElsewhere({ name }) {
  return name === plainArguments || name === protectiveArguments || name === stackOwner || name.startsWith(tokenOfJob);
}
function isOffAnyway(setting) {
  return offUntilTurnedOn.get(setting.name) === setting.value;
}
function withoutRenamed(came, went) {
  const free = /* @__PURE__ */ new Map();
  for (const setting of [...went].reverse()) {
    const same = free.get(sayFamily(setting));
    if (same === void 0) free.set(sayFamily(setting), [setting]);
    else same.push(setting);
  }
  const renamed = /* @__PURE__ */ new Set();
  const others = came.filter((setting) => {
    const from = setting.name.includes(" ") ? free.get(sayFamily(setting))?.pop() : void 0;
    if (from !== void 0) renamed.add(from);
    return from === void 0;
  });
  return { came: others, went: went.filter((setting) => !renamed.has(setting)) };
}
function sayFamily(setting) {
  return `${sayKind(setting)}
${setting.value}
${setting.exposure}`;
}
function sayKind({ name }) {
  return name.split(" ", 1)[0] ?? name;
}
function changed2(pair, before, after) {
  const direction = directionOf(before, after);
  return changeOf(pair, {
    kind: "setting-changed",
    direction,
    severity: direction === "expands" ? weigh5(before, after) : "info",
    value: after.name,
    before: before?.value ?? null,
    after: after.value,
    place: after.place
  });
}
function directionOf(before, after) {
  const step = after.exposure - (before?.exposure ?? 0);
  if (step < 0 && before !== void 0 && isListing(before) && isListing(after) && hasNew(before, after))
    return "expands";
  if (step !== 0) return step > 0 ? "expands" : "narrows";
  if (before !== void 0 && identities.has(sayKind(after))) return "expands";
  if (before === void 0 || after.exposure === 0 && !allowLists.has(after.name)) return "neutral";
  return hasNew(before, after) ? "expands" : "narrows";
}
function isListing({ value, exposure }) {
  return exposure > 0 && value.split(", ").length === exposure;
}
function hasNew(before, after) {
  const known = new Set(before.value.split(", "));
  return after.value.split(", ").some((entry) => !known.has(entry));
}
function weigh5(before, after) {
  return before === void 0 ? milder(after.weight, openByDefault.get(sayKind(after)) ?? after.weight) : after.weight;
}
function dropped(pair, before) {
  const { file } = placeOf(pair.after);
  return changeOf(pair, {
    kind: "setting-changed",
    direction: "narrows",
    value: before.name,
    before: before.value,
    place: { file, line: null }
  });
}

// src/compare/filter.ts
var defaultTypes = /* @__PURE__ */ new Set(["opened", "reopened", "synchronize"]);
var withDefaultTypes = /* @__PURE__ */ new Set(["pull_request", "pull_request_target"]);
function readFilter(trigger) {
  const parsed = /* @__PURE__ */ new Map();
  for (const part of trigger.filter?.split("; ") ?? []) {
    const colon = part.indexOf(": ");
    if (colon > 0) parsed.set(part.slice(0, colon), new Set(part.slice(colon + 2).split(", ")));
  }
  if (withDefaultTypes.has(trigger.event) && !parsed.has("types")) parsed.set("types", defaultTypes);
  return parsed;
}

// src/compare/strangers.ts
var guarded = /* @__PURE__ */ new Set([
  "assigned",
  "demilestoned",
  "labeled",
  "locked",
  "milestoned",
  "unassigned",
  "unlabeled",
  "unlocked"
]);
function isOpenToStrangers(trigger) {
  if (!trigger.untrusted) return false;
  const types = trigger.event === "pull_request_target" ? readFilter(trigger).get("types") : void 0;
  return types === void 0 || ![...types].every((type) => guarded.has(type));
}
function weighStart(connector, trigger) {
  if (trigger.authenticated === false) return "high";
  if (!trigger.untrusted) return trigger.kind === "manual" ? "low" : "medium";
  return isOpenToStrangers(trigger) && temptsStrangers(connector) ? "high" : "medium";
}
var answering = /* @__PURE__ */ new Set(["discussions: write", "issues: write", "pull-requests: write"]);
var tempting = /^(?:permissions$|runner |all-secrets |secrets-inherit |script-injection )/;
function temptsStrangers(connector) {
  if (connector.format !== "github-workflow" || connector.secrets.length > 0) return true;
  if (scopesOf(connector).some((scope) => /write/.test(scope.value) && !answering.has(scope.value))) return true;
  if (connector.code.some((code) => code.untrusted)) return true;
  return connector.settings.some((setting) => setting.exposure > 0 && tempting.test(setting.name));
}

// src/compare/compare-filters.ts
function compareFilters(pair, before, after) {
  if (before.filter === after.filter) return [];
  const [old, now] = [readFilter(before), readFilter(after)];
  if (isSame(old, now)) return [];
  const direction = directionOfFilter(old, now);
  return [
    changeOf(pair, {
      kind: "setting-changed",
      direction,
      severity: direction === "expands" ? weigh6(pair, before, after) : "info",
      value: `filter of ${after.event}`,
      before: before.filter ?? "none",
      after: after.filter ?? "none",
      place: after.place,
      note: direction === "expands" ? "It starts in more cases than before." : null
    })
  ];
}
function isSame(old, now) {
  return old.size === now.size && [...old].every(([key, values]) => {
    const other = now.get(key) ?? /* @__PURE__ */ new Set();
    if ([...values].some((value) => value.startsWith("!"))) return [...values].join("\n") === [...other].join("\n");
    return minus2(values, other).length + minus2(other, values).length === 0;
  });
}
function weigh6(pair, before, after) {
  if (after.kind === "schedule") return "low";
  if (!isOpenToStrangers(after) || !temptsStrangers(pair.after)) return "medium";
  const [old, now] = [readFilter(before), readFilter(after)];
  const unguarded = !isOpenToStrangers(before) || [...old.keys()].some((key) => !now.has(key));
  return unguarded ? "high" : "medium";
}
function directionOfFilter(old, now) {
  let wider = [...old.keys()].some((key) => !now.has(key));
  let narrower = [...now.keys()].some((key) => !old.has(key));
  for (const [key, values] of old) {
    const current = now.get(key);
    if (current === void 0) continue;
    if (key === "cron") {
      wider ||= current.size > values.size;
      narrower ||= current.size < values.size;
      continue;
    }
    const keepsOut = (value) => key.endsWith("-ignore") || value.startsWith("!");
    const [came, went] = [minus2(current, values), minus2(values, current)];
    wider ||= came.some((value) => !keepsOut(value)) || went.some(keepsOut);
    narrower ||= went.some((value) => !keepsOut(value)) || came.some(keepsOut);
  }
  return wider ? "expands" : narrower ? "narrows" : "neutral";
}
function minus2(left3, right) {
  return [...left3].filter((value) => !right.has(value));
}

// src/compare/trigger-removed.ts
function triggerRemoved(pair, event, file) {
  const shown = file === pair.before.places[0]?.file ? placeOf(pair.after).file : file;
  return changeOf(pair, {
    kind: "trigger-removed",
    direction: "narrows",
    value: event,
    before: event,
    place: { file: shown, line: null }
  });
}

// src/compare/compare-routes.ts
function compareRoutes(pair) {
  if (!offersOperations(pair.after)) return [];
  const before = new Set(pair.before.operations.map((operation) => operation.id));
  const after = new Set(pair.after.operations.map((operation) => operation.id));
  const added5 = pair.after.operations.filter((operation) => !before.has(operation.id));
  const told = pair.added ? added5.filter((operation) => asksNothing(operation) && operation.writes) : added5;
  return [
    ...told.map((operation) => routeAdded(pair, operation)),
    ...pair.before.operations.filter((operation) => !after.has(operation.id)).map((operation) => triggerRemoved(pair, operation.id, operation.place.file))
  ];
}
function offersOperations(connector) {
  return connector.format === "openapi";
}
function sayAuth({ auth }) {
  return auth === null || auth === "none" ? "no authentication" : auth;
}
function routeAdded(pair, operation) {
  const open = asksNothing(operation);
  return changeOf(pair, {
    kind: "trigger-added",
    direction: "expands",
    severity: open ? operation.writes ? "high" : "medium" : "low",
    value: operation.id,
    after: `${operation.id} (${sayAuth(operation)})`,
    place: operation.place,
    note: open ? "The description asks nothing of who calls it." : null
  });
}

// src/compare/compare-triggers.ts
function compareTriggers(pair) {
  const before = byEvent(pair.before.triggers);
  const after = byEvent(pair.after.triggers);
  const changes = [];
  for (const [event, trigger] of after) {
    const old = before.get(event);
    if (old === void 0) changes.push(started(pair, trigger));
    else changes.push(...compareFilters(pair, old, trigger), ...compareTrust(pair, old, trigger));
  }
  for (const [event, trigger] of before)
    if (!after.has(event)) changes.push(triggerRemoved(pair, event, trigger.place.file));
  return [...changes, ...compareRoutes(pair)];
}
function byEvent(triggers) {
  return new Map(triggers.map((trigger) => [trigger.event, trigger]));
}
function started(pair, trigger) {
  return changeOf(pair, {
    kind: "trigger-added",
    direction: "expands",
    severity: weighStart(pair.after, trigger),
    value: trigger.event,
    after: trigger.filter === null ? trigger.event : `${trigger.event} (${trigger.filter})`,
    place: trigger.place,
    note: trigger.authenticated === false ? "Whoever knows the address can call it; nothing asks who it is." : isOpenToStrangers(trigger) ? "Anybody can start it, and it runs with the rights of this repository." : null
  });
}
function compareTrust(pair, before, after) {
  if (before.authenticated === after.authenticated || before.authenticated === null || after.authenticated === null)
    return [];
  if ([pair.before, pair.after].every((side) => hasAccess(side, after.event))) return [];
  return [
    changeOf(pair, {
      kind: "setting-changed",
      direction: after.authenticated ? "narrows" : "expands",
      severity: after.authenticated ? "info" : "high",
      value: `authentication of ${after.event}`,
      before: before.authenticated ? "required" : "none",
      after: after.authenticated ? "required" : "none",
      place: after.place
    })
  ];
}
function hasAccess(connector, event) {
  return connector.settings.some((setting) => setting.name === accessSetting(event)) || connector.operations.some((operation) => operation.id === event && operation.auth !== null);
}

// src/compare/follow-moves.ts
var alike = 0.5;
var maximumLookups = 5e6;
function followMoves(removed3, added5) {
  const moves = [];
  const sources = removed3.filter(canMove).map(describe);
  const free = openCandidates(
    added5.filter(canMove).map(describe),
    sources.reduce((sum, source2) => sum + source2.features.size, 0)
  );
  for (const from of sources) {
    const best = bestMatch(from, free.near(from));
    if (best === void 0) continue;
    free.delete(best);
    moves.push([from.connector, best.connector]);
  }
  return moves;
}
function canMove(connector) {
  const file = connector.places[0]?.file;
  if (file === void 0) return false;
  const folder = folderOf(file);
  return connector.role !== "usage" || connector.id.startsWith(file) || folder !== "" && connector.id.startsWith(`${folder}/`);
}
function describe(connector) {
  const features = featuresOf(connector);
  const kind = `${connector.format} ${connector.role}`;
  const name = `${kind}
${baseOf(connector.places[0]?.file ?? "")}`;
  return { connector, features, keys: [kind, name, `${kind}
${[...features].sort(compareText).join("\n")}`] };
}
function openCandidates(candidates, lookups) {
  const index = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    for (const key of candidate.keys) {
      const same = index.get(key);
      if (same === void 0) index.set(key, /* @__PURE__ */ new Set([candidate]));
      else same.add(candidate);
    }
  }
  return {
    near({ keys: [kind, name, content] }) {
      for (const key of [kind, name]) {
        const near = index.get(key);
        if (near === void 0 || near.size * lookups <= maximumLookups) return near ?? [];
      }
      const [equal] = index.get(content) ?? [];
      return equal === void 0 ? [] : [equal];
    },
    delete(taken) {
      for (const key of taken.keys) index.get(key)?.delete(taken);
    }
  };
}
function bestMatch(from, candidates) {
  let best;
  let score = alike;
  for (const to of candidates) {
    const likeness = jaccard(from.features, to.features);
    if (likeness > score || likeness === score && best === void 0) [best, score] = [to, likeness];
  }
  return best;
}
function featuresOf(connector) {
  return /* @__PURE__ */ new Set([
    `name ${connector.name}`,
    `file ${baseOf(connector.places[0]?.file ?? "")}`,
    `publisher ${connector.publisher}`,
    `version ${connector.version}`,
    ...connector.auth.flatMap((auth) => [
      `auth ${auth.kind} ${auth.name}`,
      ...auth.scopes.map((scope) => `scope ${scope.value}`)
    ]),
    ...connector.endpoints.map((endpoint) => `endpoint ${endpoint.host}`),
    ...connector.triggers.map((trigger) => `trigger ${trigger.event}`),
    ...connector.operations.map((operation) => `operation ${operation.id}`),
    ...connector.code.map((code) => `code ${code.digest}`),
    ...connector.settings.map((setting) => `setting ${setting.name} ${setting.value}`),
    ...connector.uses.map((use) => `use ${use}`)
  ]);
}
function jaccard(left3, right) {
  let shared = 0;
  for (const item of left3) if (right.has(item)) shared++;
  return shared / (left3.size + right.size - shared);
}

// src/compare/match-connectors.ts
function matchConnectors(before, after) {
  const pairs = [];
  const [earlier, later] = [groupByKey(before), groupByKey(after)];
  const added5 = [];
  const removed3 = [];
  for (const [key, heads] of later) {
    const bases = earlier.get(key);
    if (bases === void 0) for (const head of heads) added5.push(head);
    else for (const pair of pairVersions(bases, heads)) pairs.push(pair);
  }
  for (const [key, bases] of earlier) if (!later.has(key)) for (const base of bases) removed3.push(base);
  const moves = followParts(followMoves(removed3, added5), removed3, added5);
  const taken = new Set(moves.flat());
  return {
    pairs: [...pairs, ...moves.map(([from, to]) => ({ before: from, after: to, moved: true }))],
    added: added5.filter((connector) => !taken.has(connector)),
    removed: removed3.filter((connector) => !taken.has(connector))
  };
}
function groupByKey(connectors) {
  const groups = /* @__PURE__ */ new Map();
  for (const connector of connectors) {
    const key = connectorKey(connector);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [connector]);
    else group.push(connector);
  }
  return groups;
}
function pairVersions(bases, heads) {
  const kept = new Map(bases.map((base) => [versionOf(base), base]));
  const current = new Set(heads.map(versionOf));
  const free = bases.filter((base) => !current.has(versionOf(base))).reverse();
  const earlier = new Map(bases.flatMap((base) => base.places.map((place) => [place.file, base])));
  const standingThere = (head) => head.places.map((place) => earlier.get(place.file)).find((base) => base !== void 0);
  const pairs = heads.map((head) => {
    const before = kept.get(versionOf(head)) ?? free.pop() ?? standingThere(head) ?? bases[0];
    return { before, after: head, moved: false };
  });
  const byFile = new Map([...heads].reverse().flatMap((head) => head.places.map((place) => [place.file, head])));
  const replaced = free.flatMap((before) => {
    const file = before.places.find((place) => byFile.has(place.file))?.file;
    const after = file === void 0 ? void 0 : byFile.get(file);
    return after === void 0 ? [] : [{ before, after, moved: false }];
  });
  return [...pairs, ...replaced];
}
function versionOf(connector) {
  return `${connector.version}
${connector.pin?.value}`;
}
function followParts(moves, removed3, added5) {
  const targets = new Map(moves.map(([from, to]) => [connectorKey(from), to]));
  const taken = new Set(moves.flat());
  const free = new Map(added5.filter((to) => !taken.has(to)).map((to) => [connectorKey(to), to]));
  const parts = removed3.flatMap((part) => {
    if (part.role !== "usage" || taken.has(part)) return [];
    for (let end = part.id.indexOf("/"); end !== -1; end = part.id.indexOf("/", end + 1)) {
      const whole = targets.get(connectorKey({ format: part.format, id: part.id.slice(0, end) }));
      const key = whole && connectorKey({ format: part.format, id: whole.id + part.id.slice(end) });
      const to = key === void 0 ? void 0 : free.get(key);
      if (key === void 0 || to === void 0) continue;
      free.delete(key);
      return [[part, to]];
    }
    return [];
  });
  return [...moves, ...parts];
}

// src/compare/unread.ts
function findUnread(gaps) {
  return new Set(gaps.filter((gap) => gap.kind === "unreadable").map((gap) => gap.file));
}
function withoutUnread(changes, places, unread) {
  const hidden = places.some((place) => unread.has(place.file));
  return changes.filter((change) => !isLoss(change) || !(hidden || unread.has(change.file)));
}
function isLoss(change) {
  if (change.kind === "connector-owner-changed" || change.kind === "connector-tier-changed")
    return change.value === "none";
  return change.direction === "narrows" || change.kind === "deprecation-removed";
}

// src/compare/compare-connectors.ts
function compareConnectors(before, after, day, unread) {
  const { pairs, added: added5, removed: removed3 } = matchConnectors(before, after);
  const defined = pairs.filter((pair) => pair.after.role === "definition" && pair.before.owner !== pair.after.owner);
  const background = { ...backgroundOf(before, after, day), handedOver: new Set(defined.map(sayHandOver)) };
  return [
    ...pairs.flatMap((pair) => [
      ...pair.moved ? [moved(pair.before, pair.after)] : [],
      ...withoutUnread(compareKept(pair, background), pair.before.places, unread)
    ]),
    ...added5.flatMap((connector) => {
      const pair = { before: emptied(connector), after: connector, added: true };
      return [arrived(pair, background), ...compareFacts(pair, background)];
    }),
    ...removed3.flatMap((connector) => withoutUnread([left2(connector)], connector.places, unread))
  ];
}
function compareKept({ before, after }, background) {
  return compareFacts({ before: alignSchemes(before, after), after, added: false }, background);
}
function compareFacts(pair, background) {
  return [
    ...pair.added ? [] : compareIdentity(pair, background),
    ...compareAuth(pair),
    ...compareScopes(pair),
    ...compareEndpoints(pair, background),
    ...compareTriggers(pair),
    ...compareCode(pair, background),
    ...compareSettings(pair),
    ...compareDeprecations(pair, background)
  ];
}
function backgroundOf(connectors, after, day) {
  const known = new Set(connectors.map(connectorKey));
  const now = new Map(after.map((connector) => [connectorKey(connector), connector]));
  return {
    day,
    parties: new Set(
      connectors.flatMap(
        (connector) => connector.endpoints.filter((endpoint) => !endpoint.template).map((endpoint) => partyOf(endpoint.host))
      )
    ),
    publishers: /* @__PURE__ */ new Set([
      ...platformPublishers,
      ...curatedPublishers,
      ...connectors.flatMap((connector) => connector.publisher?.toLowerCase() ?? [])
    ]),
    arrived: new Set([...now.keys()].filter((key) => !known.has(key))),
    now
  };
}
function arrived(pair, background) {
  const connector = pair.after;
  const known = connector.publisher !== null && background.publishers.has(connector.publisher.toLowerCase());
  return changeOf(pair, {
    kind: "connector-added",
    direction: "expands",
    severity: weighArrival(connector, known),
    value: connector.id,
    after: connector.version,
    place: placeOf(connector),
    note: connector.role === "usage" && connector.runsCode && !known ? "It runs code of a publisher that nothing in the base uses." : null
  });
}
function weighArrival(connector, known) {
  if (connector.role === "definition") return "medium";
  return connector.runsCode && !known ? "high" : "medium";
}
function moved(before, after) {
  const place = placeOf(after);
  return draftChange(connectorSubject(after), {
    kind: "connector-moved",
    direction: "neutral",
    value: place.file,
    before: placeOf(before).file,
    after: place.file,
    place
  });
}
function left2(connector) {
  const { file } = placeOf(connector);
  return draftChange(connectorSubject(connector), {
    kind: "connector-removed",
    direction: "narrows",
    value: connector.id,
    before: connector.version,
    place: { file, line: null }
  });
}

// src/compare/compare-dependencies.ts
var import_semver2 = __toESM(require_semver(), 1);

// src/compare/compare-locked-package.ts
function compareLockedPackage(before, after, format) {
  const moved2 = source(before, after);
  const isFromRepository = after.source.kind === "git" && moved2.length > 0;
  return [
    ...deprecated(before, after),
    ...before === null ? [] : [...integrity(before, after, isFromRepository), ...license(before, after)],
    ...moved2,
    ...patched(before, after),
    ...installScript(before, after)
  ].map((known) => draftChange(dependencySubject(format, after), known));
}
function deprecated(before, after) {
  if (after.deprecated === null || before !== null && before.deprecated !== null) return [];
  return [
    {
      kind: "dependency-deprecated",
      direction: "neutral",
      severity: after.direct ? "medium" : "low",
      value: after.deprecated,
      after: after.version,
      place: after.place
    }
  ];
}
function integrity(before, after, mayLack) {
  if (before.version !== after.version) return [];
  const shared = before.integrity.filter(
    (digest) => after.integrity.some((other) => algorithmOf(other) === algorithmOf(digest))
  );
  const differs = shared.some((digest) => !after.integrity.includes(digest));
  const lost = before.integrity.length > 0 && after.integrity.length === 0 && !mayLack;
  if (!differs && !lost) return [];
  return [
    {
      kind: "dependency-integrity-changed",
      direction: "expands",
      severity: differs ? "critical" : "high",
      value: after.integrity.join(" ") || "none",
      before: before.integrity.join(" "),
      after: after.integrity.join(" ") || "none",
      place: after.place,
      note: differs ? "The same version has other content now." : "Nothing tells any more whether the content is the same."
    }
  ];
}
function algorithmOf(digest) {
  return digest.slice(0, digest.indexOf("-"));
}
function source(before, after) {
  const unusual = after.source.kind === "git" || after.source.kind === "tarball";
  if (before === null && !unusual) return [];
  if (before !== null && before.source.kind === after.source.kind && sameAddress(before, after)) return [];
  if (before !== null && (before.source.kind === "unknown" || after.source.kind === "unknown")) return [];
  const expands = unusual || before?.source.kind === after.source.kind;
  return [
    {
      kind: "dependency-source-changed",
      direction: expands ? "expands" : "narrows",
      severity: !expands ? "info" : before === null ? "medium" : "high",
      value: say2(after),
      before: before === null ? null : say2(before),
      after: say2(after),
      place: after.place
    }
  ];
}
function sameAddress(before, after) {
  const [old, now] = [before.source.url, after.source.url];
  if (old === null || now === null) return true;
  return originOf(old) === originOf(now);
}
function originOf(url) {
  const match = /^[a-z+]+:\/\/([^/]+)(\/[^#]*)?/.exec(url);
  if (match === null) return url;
  return url.startsWith("git") ? `${match[1]}${match[2] ?? ""}` : match[1] ?? url;
}
function say2(dependency) {
  return dependency.source.url === null ? dependency.source.kind : `${dependency.source.kind} ${dependency.source.url}`;
}
function patched(before, after) {
  const old = before?.patch ?? null;
  if (old === after.patch) return [];
  const gone = after.patch === null;
  return [
    {
      kind: "dependency-integrity-changed",
      direction: gone ? "narrows" : "expands",
      severity: gone ? "info" : "high",
      value: sayPatch(after.patch),
      before: sayPatch(old),
      after: sayPatch(after.patch),
      place: after.place,
      note: gone ? "It is as its publisher made it again." : "It runs other code than its publisher made."
    }
  ];
}
function sayPatch(digest) {
  return digest === null ? "no patch" : `patch ${digest}`;
}
function installScript(before, after) {
  if (!after.installScript || before?.installScript) return [];
  const severity = before === null ? "medium" : "high";
  return [
    {
      kind: "dependency-install-script-added",
      direction: "expands",
      severity,
      value: after.version,
      before: before?.version ?? null,
      after: after.version,
      place: after.place,
      note: "It runs on every machine that installs it."
    }
  ];
}
function license(before, after) {
  if (before.license === after.license || after.license === null) return [];
  return [
    {
      kind: "license-changed",
      direction: "neutral",
      severity: before.license === null ? "info" : "low",
      value: after.license,
      before: before.license,
      after: after.license,
      place: after.place
    }
  ];
}

// src/compare/match-lockfiles.ts
var alike2 = 0.5;
function matchLockfiles(before, after) {
  const pairs = [];
  const [old, fresh] = [new Set(before), new Set(after)];
  const take = (matches) => {
    for (const right of fresh) {
      const left3 = [...old].find((candidate) => matches(candidate, right));
      if (left3 === void 0) continue;
      old.delete(left3);
      fresh.delete(right);
      pairs.push([left3, right]);
    }
  };
  take((left3, right) => left3.file === right.file);
  take((left3, right) => folderOf(left3.file) === folderOf(right.file));
  take((left3, right) => baseOf(left3.file) === baseOf(right.file) && share(left3, right) >= alike2);
  return [...pairs, ...[...old].map((left3) => [left3, null]), ...[...fresh].map((right) => [null, right])];
}
function share(left3, right) {
  const purls = new Set(left3.dependencies.map((dependency) => dependency.purl));
  const shared = right.dependencies.filter((dependency) => purls.has(dependency.purl)).length;
  return shared / Math.max(1, left3.dependencies.length, right.dependencies.length);
}

// src/compare/compare-dependencies.ts
function compareDependencies(before, after) {
  return matchLockfiles(before, after).flatMap(([left3, right]) => compareLockfiles(left3, right));
}
function compareLockfiles(before, after) {
  const file = (after ?? before)?.file ?? "";
  const format = (after ?? before)?.format ?? "";
  const earlier = groupById(before?.dependencies ?? []);
  const later = groupById(after?.dependencies ?? []);
  const changes = [];
  for (const id of [.../* @__PURE__ */ new Set([...earlier.keys(), ...later.keys()])].sort(compareText)) {
    for (const change of comparePackage(earlier.get(id) ?? [], later.get(id) ?? [], file, format)) changes.push(change);
  }
  return changes;
}
function groupById(dependencies) {
  const groups = /* @__PURE__ */ new Map();
  for (const dependency of dependencies) {
    const group = groups.get(dependency.id);
    if (group === void 0) groups.set(dependency.id, [dependency]);
    else group.push(dependency);
  }
  return groups;
}
function comparePackage(before, after, file, format) {
  const changes = [];
  const { fresh, kept, gone } = cancelOut(before, after);
  for (const [old, dependency] of kept) {
    if (old !== dependency) changes.push(...compareLockedPackage(old, dependency, format));
  }
  const candidates = new Set(newestFirst(gone));
  const presentBefore = fresh.length === 0 ? null : alsoPresent(before);
  const presentAfter = gone.length === 0 ? null : alsoPresent(after);
  for (const dependency of fresh) {
    const old = nearest(readVersion(dependency), candidates, before.length > 1 || after.length > 1);
    if (old !== void 0) candidates.delete(old);
    const told = old === void 0 ? added4(dependency, before.length === 0, presentBefore, format) : changedVersion(old.dependency, dependency, format);
    changes.push(told, ...compareLockedPackage(old?.dependency ?? null, dependency, format));
  }
  const left3 = new Set([...candidates].map((candidate) => candidate.dependency));
  for (const dependency of gone) if (left3.has(dependency)) changes.push(removed2(dependency, presentAfter, file, format));
  return changes;
}
function cancelOut(before, after) {
  const byVersion = /* @__PURE__ */ new Map();
  for (const dependency of before.toReversed()) {
    const same = byVersion.get(dependency.version);
    if (same === void 0) byVersion.set(dependency.version, [dependency]);
    else same.push(dependency);
  }
  const gone = new Set(before);
  const fresh = [];
  const kept = [];
  for (const dependency of after) {
    const same = byVersion.get(dependency.version)?.pop();
    if (same === void 0) fresh.push(dependency);
    else {
      gone.delete(same);
      kept.push([same, dependency]);
    }
  }
  return { fresh, kept, gone: [...gone] };
}
function readVersion(dependency) {
  return {
    dependency,
    version: import_semver2.default.parse(dependency.version),
    major: import_semver2.default.coerce(dependency.version)?.major
  };
}
function newestFirst(dependencies) {
  return dependencies.map(readVersion).sort((left3, right) => -compareVersioned(left3, right));
}
function nearest(fresh, newestFirst2, several) {
  let older;
  for (const candidate of newestFirst2) {
    if (candidate.major === fresh.major) return candidate;
    if (older === void 0 && (!several || compareVersioned(candidate, fresh) < 0)) older = candidate;
  }
  return older;
}
function changedVersion(before, after, format) {
  const down = compareVersioned(readVersion(after), readVersion(before)) < 0;
  return draftChange(dependencySubject(format, after), {
    kind: down ? "dependency-downgraded" : "dependency-upgraded",
    direction: "neutral",
    severity: down ? "medium" : weighUpgrade(before.version, after.version),
    value: after.version,
    before: before.version,
    after: after.version,
    place: after.place,
    note: down ? "An older version may bring back faults that were mended." : null
  });
}
function weighUpgrade(before, after) {
  const [old, now] = [import_semver2.default.parse(before), import_semver2.default.parse(after)];
  return old !== null && now !== null && old.major === now.major && old.major > 0 ? "info" : "low";
}
function compareVersioned(left3, right) {
  return left3.version !== null && right.version !== null ? import_semver2.default.compare(left3.version, right.version) : compareText(left3.dependency.version, right.dependency.version);
}
function added4(dependency, isFirst, note, format) {
  return draftChange(dependencySubject(format, dependency), {
    kind: "dependency-added",
    direction: "expands",
    severity: dependency.direct && isFirst ? "low" : "info",
    value: dependency.version,
    after: dependency.version,
    place: dependency.place,
    note
  });
}
function removed2(dependency, note, file, format) {
  return draftChange(dependencySubject(format, dependency), {
    kind: "dependency-removed",
    direction: "narrows",
    value: dependency.version,
    before: dependency.version,
    place: { file, line: null },
    note
  });
}
function alsoPresent(others) {
  if (others.length === 0) return null;
  const versions = newestFirst(others).reverse().map((other) => other.dependency.version);
  return `also present: ${versions.slice(0, 5).join(", ")}${versions.length > 5 ? ` and ${versions.length - 5} more` : ""}`;
}

// src/compare/compare-inventories.ts
function compareInventories(before, after, day) {
  const unread = findUnread(after.gaps);
  return [
    ...compareConnectors(before.connectors, after.connectors, day, unread),
    ...withoutUnread(compareDependencies(before.lockfiles, after.lockfiles), [], unread)
  ].sort(compareChanges);
}
var order = new Map(changeKinds.map((kind, index) => [kind, index]));
function compareChanges(left3, right) {
  return compareText(left3.file, right.file) || compareText(left3.subject.format, right.subject.format) || compareText(left3.subject.id, right.subject.id) || (order.get(left3.kind) ?? 0) - (order.get(right.kind) ?? 0) || compareText(left3.value, right.value) || compareText(left3.before ?? "", right.before ?? "") || compareText(left3.after ?? "", right.after ?? "") || (left3.line ?? 0) - (right.line ?? 0);
}

export {
  compareInventories
};
