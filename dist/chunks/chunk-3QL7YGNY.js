import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  describeChange
} from "./chunk-CXSJQHHC.js";
import {
  matchesPattern
} from "./chunk-P2BKSLYU.js";
import {
  accessSetting,
  connectorKey,
  scopesOf
} from "./chunk-UQUW52HH.js";
import {
  compareText
} from "./chunk-2COZ2S5I.js";

// src/judge/opinions.ts
function opinionsOnExpansions(given, ...kinds) {
  return given.changes.filter((change) => change.direction === "expands" && kinds.includes(change.kind)).map(opinionOn);
}
function opinionsOnChanges(given, ...kinds) {
  return given.changes.filter((change) => kinds.includes(change.kind)).map(opinionOn);
}
function opinionOn(change) {
  return {
    severity: change.severity,
    message: change.note === null ? describeChange(change) : `${describeChange(change)} ${endSentence(change.note)}`,
    subject: change.subject,
    file: change.file,
    line: change.line,
    value: `${change.kind}
${change.value}`
  };
}
function endSentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function opinionOnConnector(connector, known) {
  const place = connector.places[0];
  return {
    subject: { type: "connector", format: connector.format, id: connector.id, name: connector.name },
    file: place?.file ?? connector.id,
    line: known.line ?? place?.line ?? null,
    severity: known.severity,
    message: known.message,
    value: known.value,
    ...known.covers === void 0 ? {} : { covers: known.covers }
  };
}
var indexes = /* @__PURE__ */ new WeakMap();
function inBase(given, connector) {
  let index = indexes.get(given);
  if (index === void 0) {
    index = indexBase(given);
    indexes.set(given, index);
  }
  return index.get(connectorKey(connector));
}
function indexBase(given) {
  const index = new Map([...given.base.connectors].reverse().map((other) => [connectorKey(other), other]));
  const staying = new Set(given.head.connectors.map(connectorKey));
  const leaving = given.base.connectors.filter((other) => !staying.has(connectorKey(other)));
  for (const { kind, subject, before } of given.changes) {
    if (kind !== "connector-moved") continue;
    const candidates = leaving.filter((other) => other.format === subject.format && other.places[0]?.file === before);
    const from = candidates.find((other) => other.name === subject.name) ?? candidates[0];
    if (from !== void 0) index.set(connectorKey(subject), from);
  }
  return index;
}
function hasChanged(given, path) {
  return given.changedPaths === null || given.changedPaths.has(path);
}
var touched = /* @__PURE__ */ new WeakMap();
function touchedConnectors(given) {
  const known = touched.get(given);
  if (known !== void 0) return known;
  const changes = given.changes.filter((change) => change.kind !== "connector-owner-changed");
  const changed = new Set(changes.map((change) => connectorKey(change.subject)));
  const found = given.head.connectors.filter(
    (connector) => changed.has(connectorKey(connector)) || connector.places.some((place) => hasChanged(given, place.file))
  );
  touched.set(given, found);
  return found;
}
function graveIfNew(isNew) {
  return isNew ? "high" : "medium";
}

// src/judge/rules/auth-weakened.ts
var authWeakened = {
  id: "auth-weakened",
  title: "Authentication became weaker",
  level: "severity",
  why: "What protects a connection is only as strong as its weakest way in.",
  remedy: "Keep the stronger way to sign in, or say in the pull request why it cannot stay.",
  judge: (given) => opinionsOnExpansions(given, "auth-changed")
};

// src/judge/rules/code-added.ts
var codeAdded = {
  id: "code-added",
  title: "More code runs",
  level: "severity",
  why: "Code that runs can use everything the connector may reach.",
  remedy: "Read the code, and run it with no more rights than it needs.",
  // A checkout is judged together with what starts it, by the rule untrusted-code.
  judge: (given) => opinionsOnExpansions(
    { ...given, changes: given.changes.filter((change) => change.after !== "checkout") },
    "code-added",
    "code-changed"
  )
};

// src/judge/rules/connector-added.ts
var connectorAdded = {
  id: "connector-added",
  title: "A connector is new",
  level: "severity",
  why: "A new connector is a new way out of, or into, what is released.",
  remedy: "Confirm who publishes it and who answers for it here, and allow it in the policy if it stays.",
  judge: (given) => opinionsOnExpansions(given, "connector-added")
};

// src/judge/lists.ts
function refuses(list, value) {
  if (list.deny.some((pattern) => matchesPattern(pattern, value))) return true;
  return list.allow !== null && !list.allow.some((pattern) => matchesPattern(pattern, value));
}

// src/judge/rules/connector-not-allowed.ts
var connectorNotAllowed = {
  id: "connector-not-allowed",
  title: "The policy does not allow a connector",
  level: "severity",
  why: "The team decided which connectors its releases may use.",
  remedy: "Use an allowed connector, or propose the change of the policy on its own.",
  judge: (given) => touchedConnectors(given).filter((connector) => refuses(given.policy.connectors, connectorKey(connector))).map(
    (connector) => opinionOnConnector(connector, {
      severity: graveIfNew(inBase(given, connector) === void 0),
      message: `${connector.name} is not allowed by the policy (${connectorKey(connector)}).`,
      value: "connector"
    })
  )
};

// src/judge/rules/connector-unpinned.ts
var connectorUnpinned = {
  id: "connector-unpinned",
  title: "A new connector is not pinned",
  level: "severity",
  why: "What a tag, a branch or nothing points to can be changed by its owner without any change here.",
  remedy: "Pin it to a commit, digest or exact version.",
  judge: (given) => given.head.connectors.filter((connector) => connector.role === "usage" && connector.runsCode && inBase(given, connector) === void 0).flatMap((connector) => {
    const severity = weigh(connector);
    if (severity === null || connector.pin === null) return [];
    const held = connector.pin.value === null ? "no version" : `${connector.pin.kind} ${connector.pin.value}`;
    return [
      opinionOnConnector(connector, {
        severity,
        message: `${connector.name} is new and held by ${held} only.`,
        value: connector.pin.kind
      })
    ];
  })
};
function weigh(connector) {
  switch (connector.pin?.kind) {
    case "branch":
      return "high";
    case "none":
      return "medium";
    case "tag":
      return connector.publisher === "actions" || connector.publisher === "github" ? "low" : "medium";
    default:
      return null;
  }
}

// src/judge/rules/dependency-added.ts
var dependencyAdded = {
  id: "dependency-added",
  title: "A dependency is new",
  level: "severity",
  why: "Each package is code of somebody else that runs with all rights of the release.",
  remedy: "Confirm that the package is the one that is meant and that it is needed.",
  judge: (given) => opinionsOnExpansions(given, "dependency-added")
};

// src/judge/rules/dependency-deprecated.ts
var dependencyDeprecated = {
  id: "dependency-deprecated",
  title: "A dependency is deprecated",
  level: "severity",
  why: "A deprecated package gets no more fixes.",
  remedy: "Move to what its publisher names in its place.",
  judge: (given) => opinionsOnChanges(given, "dependency-deprecated")
};

// src/judge/rules/dependency-downgraded.ts
var dependencyDowngraded = {
  id: "dependency-downgraded",
  title: "A dependency goes back to an older version",
  level: "severity",
  why: "An older version may bring back faults that were mended.",
  remedy: "Go back only with a reason, and say it in the pull request.",
  judge: (given) => opinionsOnChanges(given, "dependency-downgraded")
};

// src/judge/rules/dependency-install-script-added.ts
var dependencyInstallScriptAdded = {
  id: "dependency-install-script-added",
  title: "A package runs a script when it is installed",
  level: "severity",
  why: "Install scripts run on every developer machine and build with the rights of its user.",
  remedy: "Read the script, or install with scripts turned off.",
  judge: (given) => opinionsOnExpansions(given, "dependency-install-script-added")
};

// src/judge/rules/dependency-integrity-changed.ts
var dependencyIntegrityChanged = {
  id: "dependency-integrity-changed",
  title: "A package has other content for the same version, or no checksum any more",
  level: "severity",
  why: "A published version never changes honestly: other content means a replaced package or another registry, and without a checksum nobody notices.",
  remedy: "Compare the package with its publisher before anything is installed.",
  judge: (given) => opinionsOnExpansions(given, "dependency-integrity-changed")
};

// src/judge/rules/dependency-source-changed.ts
var dependencySourceChanged = {
  id: "dependency-source-changed",
  title: "A package comes from somewhere else",
  level: "severity",
  why: "A package from an address of its own is outside what a registry checks and keeps.",
  remedy: "Take the package from the registry, or confirm who controls the address.",
  judge: (given) => opinionsOnExpansions(given, "dependency-source-changed")
};

// src/judge/rules/deprecation-added.ts
var deprecationAdded = {
  id: "deprecation-added",
  title: "Something in use ends",
  level: "severity",
  why: "What is past its end stops working or gets no more security fixes, at a time somebody else chooses.",
  remedy: "Move to what replaces it before the end.",
  judge: (given) => opinionsOnChanges(given, "deprecation-added")
};

// src/judge/rules/file-unreadable.ts
var fileUnreadable = {
  id: "file-unreadable",
  title: "A file could not be read",
  level: "severity",
  why: "What cannot be read cannot be compared: nobody knows what this change lets the release reach.",
  remedy: "Mend the file, or leave its path out in the policy if it is no connector.",
  judge: (given) => given.gaps.filter((gap) => gap.kind === "unreadable").map((gap) => say(gap, given))
};
function say(gap, given) {
  const grave = gap.side === "head" && hasChanged(given, gap.file);
  const message = gap.side === "head" ? `${gap.file} could not be read: ${gap.reason}.` : `${gap.file} could not be read in the base, so all of it is new: ${gap.reason}.`;
  return {
    severity: grave ? "high" : gap.side === "base" ? "medium" : "low",
    message,
    subject: null,
    file: gap.file,
    line: gap.line,
    value: gap.side
  };
}

// src/judge/rules/host-added.ts
var hostAdded = {
  id: "host-added",
  title: "A connector reaches another host",
  level: "severity",
  why: "Data that goes to a new host is in the hands of whoever runs it.",
  remedy: "Confirm who runs the host and that the data may go there, and allow it in the policy if it stays.",
  judge: (given) => opinionsOnExpansions(given, "endpoint-added", "endpoint-changed")
};

// src/judge/rules/host-not-allowed.ts
var hostNotAllowed = {
  id: "host-not-allowed",
  title: "The policy does not allow a host",
  level: "severity",
  why: "The team decided where its data may go.",
  remedy: "Use an allowed host, or propose the change of the policy on its own.",
  judge: (given) => touchedConnectors(given).flatMap((connector) => {
    const known = new Set(inBase(given, connector)?.endpoints.map((endpoint) => endpoint.host));
    const hosts = new Map(
      connector.endpoints.filter((endpoint) => refuses(given.policy.hosts, endpoint.host)).map((endpoint) => [endpoint.host, endpoint])
    );
    return [...hosts.values()].map(
      ({ host, place }) => opinionOnConnector(connector, {
        severity: graveIfNew(!known.has(host)),
        message: `${connector.name} reaches ${host}, which the policy does not allow.`,
        value: host,
        line: place.line
      })
    );
  })
};

// src/judge/rules/host-opened.ts
var hostOpened = {
  id: "host-opened",
  title: "A host left the file",
  level: "severity",
  why: "A host that comes from a setting or the user cannot be reviewed here, and can change without a commit.",
  remedy: "Name the host in the file, or limit what the setting may hold.",
  judge: (given) => opinionsOnExpansions(given, "endpoint-opened")
};

// src/judge/rules/license-changed.ts
var licenseChanged = {
  id: "license-changed",
  title: "A package has another licence",
  level: "severity",
  why: "Another licence may ask for things that this project does not do.",
  remedy: "Let whoever answers for licences confirm it.",
  judge: (given) => opinionsOnChanges(given, "license-changed")
};

// src/judge/rules/owner-changed.ts
var ownerChanged = {
  id: "owner-changed",
  title: "A connector has another owner or publisher",
  level: "severity",
  why: "Who publishes a connector decides what it does next.",
  remedy: "Confirm with the former owner that the hand-over is wanted.",
  judge: (given) => opinionsOnExpansions(given, "connector-owner-changed")
};

// src/judge/rules/owner-missing.ts
var ownerMissing = {
  id: "owner-missing",
  title: "A new connector has no owner",
  level: "note",
  why: "A connector that nobody answers for is reviewed by nobody when it changes.",
  remedy: "Name an owner for its file in CODEOWNERS, or for the connector in the policy.",
  judge: (given) => given.head.connectors.filter(
    (connector) => connector.role !== "usage" && connector.owner === null && inBase(given, connector) === void 0
  ).map(
    (connector) => opinionOnConnector(connector, { severity: "low", message: `${connector.name} has no owner.`, value: "owner" })
  )
};

// src/judge/rules/pin-comment-stale.ts
var pinCommentStale = {
  id: "pin-comment-stale",
  title: "A pinned commit changed and the version beside it did not",
  level: "severity",
  why: "Reviewers read the comment, machines run the commit: one of them is wrong.",
  remedy: "Compare the commit with the tag of that version, and correct the comment or the commit.",
  judge: (given) => given.head.connectors.flatMap((connector) => {
    const before = inBase(given, connector);
    const changed = before?.pin?.kind === "commit" && connector.pin?.kind === "commit" && before.pin.value !== connector.pin.value;
    if (!changed || connector.pinComment === null || connector.pinComment !== before.pinComment) return [];
    return [
      opinionOnConnector(connector, {
        severity: "medium",
        message: `${connector.name} is pinned to another commit, and the comment beside it still says ${connector.pinComment}.`,
        value: connector.pin?.value ?? ""
      })
    ];
  })
};

// src/judge/rules/pin-loosened.ts
var pinLoosened = {
  id: "pin-loosened",
  title: "A version is held less firmly",
  level: "severity",
  why: "What a tag or branch points to can be changed by its owner, or by whoever takes over the account, without any change here.",
  remedy: "Pin it to a commit or digest, with the version in a comment.",
  judge: (given) => opinionsOnExpansions(given, "pin-loosened")
};

// src/judge/rules/policy-changed.ts
var policyChanged = {
  id: "policy-changed",
  title: "The policy itself changes",
  level: "severity",
  why: "Whoever changes the policy decides what the next change may do; this one is still judged by the old policy.",
  remedy: "Let the people who answer for the policy approve this change.",
  judge: (given) => given.changedPaths?.has(given.policyPath) ? [
    {
      severity: "medium",
      message: "This change edits the policy that judges changes.",
      subject: null,
      file: given.policyPath,
      line: null,
      value: "policy"
    }
  ] : []
};

// src/judge/rules/publisher-not-allowed.ts
var publisherNotAllowed = {
  id: "publisher-not-allowed",
  title: "The policy does not allow a publisher",
  level: "severity",
  why: "The team decided whose code and connectors its releases may use.",
  remedy: "Use a connector of an allowed publisher, or propose the change of the policy on its own.",
  judge: (given) => touchedConnectors(given).flatMap((connector) => {
    const { publisher } = connector;
    if (publisher === null || !refuses(given.policy.publishers, publisher)) return [];
    const isNew = inBase(given, connector)?.publisher !== publisher;
    return [
      opinionOnConnector(connector, {
        severity: graveIfNew(isNew),
        message: `${connector.name} is published by ${publisher}, whom the policy does not allow.`,
        value: publisher
      })
    ];
  })
};

// src/judge/rules/scope-expanded.ts
var scopeExpanded = {
  id: "scope-expanded",
  title: "A connector asks for more",
  level: "severity",
  why: "A permission that is granted once stays granted, and whoever holds the token can use all of it.",
  remedy: "Ask for a narrower scope, or let the owner of the connector confirm that this one is needed.",
  judge: (given) => opinionsOnExpansions(given, "scope-added", "scope-widened")
};

// src/judge/rules/scope-not-allowed.ts
var scopeNotAllowed = {
  id: "scope-not-allowed",
  title: "The policy does not allow a scope",
  level: "severity",
  why: "The team decided which permissions its releases may hold.",
  remedy: "Ask for an allowed scope, or propose the change of the policy on its own.",
  judge: (given) => touchedConnectors(given).flatMap((connector) => {
    const before = inBase(given, connector);
    const known = new Set(before === void 0 ? [] : scopesOf(before).map((scope) => scope.value));
    const scopes = new Map(
      scopesOf(connector).filter((scope) => refuses(given.policy.scopes, scope.value)).map((scope) => [scope.value, scope])
    );
    return [...scopes.values()].map(
      ({ value, place }) => opinionOnConnector(connector, {
        severity: graveIfNew(!known.has(value)),
        message: `${connector.name} asks for ${value}, which the policy does not allow.`,
        value,
        line: place.line
      })
    );
  })
};

// src/judge/rules/secret-exposed.ts
var secretExposed = {
  id: "secret-exposed",
  title: "A secret stands in a file",
  level: "severity",
  why: "A secret in a repository is known to everybody who can read it, now and in its history.",
  remedy: "Revoke the secret, take it out of the file, and hand it in by reference.",
  judge: (given) => opinionsOnExpansions(given, "secret-exposed")
};

// src/judge/rules/secret-handed-on.ts
var secretHandedOn = {
  id: "secret-handed-on",
  title: "A connector is handed a secret",
  level: "severity",
  why: "Whatever runs there can use the secret, and send it elsewhere.",
  remedy: "Confirm that this step needs the secret, and give it only to the step that does.",
  judge: (given) => opinionsOnExpansions(
    { ...given, changes: given.changes.filter((change) => change.after === "handed on") },
    "setting-changed"
  )
};

// src/judge/rules/setting-weakened.ts
var settingWeakened = {
  id: "setting-weakened",
  title: "A protective setting was weakened",
  level: "severity",
  why: "A protection that is taken away is missed only when it would have been needed.",
  remedy: "Keep the protection, or say in the pull request why it cannot stay.",
  // A secret that is handed on has a rule of its own.
  judge: (given) => {
    const changes = given.changes.filter((change) => change.after !== "handed on");
    const routes = routesOf(given);
    return opinionsOnExpansions({ ...given, changes }, "setting-changed").map((opinion) => {
      const covers = routes.get(opinion.value);
      return covers === void 0 ? opinion : { ...opinion, covers };
    });
  }
};
function routesOf({ changes }) {
  return new Map(
    changes.filter((change) => change.kind === "trigger-added").map(({ value }) => [
      `setting-changed
${accessSetting(value)}`,
      [{ rule: "trigger-added", value: `trigger-added
${value}` }]
    ])
  );
}

// src/judge/rules/tier-lowered.ts
var tierLowered = {
  id: "tier-lowered",
  title: "A connector is of a lower tier",
  level: "severity",
  why: "A lower tier means that fewer people have checked it.",
  remedy: "Confirm that the connector may be used without the checks of the higher tier.",
  judge: (given) => opinionsOnExpansions(given, "connector-tier-changed")
};

// src/judge/rules/trigger-added.ts
var triggerAdded = {
  id: "trigger-added",
  title: "Something more can start a connector",
  level: "severity",
  why: "Each way to start it is a way in for whoever can cause it.",
  remedy: "Confirm that everybody who can cause this event may start what runs then.",
  judge: (given) => opinionsOnExpansions(given, "trigger-added")
};

// src/judge/rules/untrusted-code.ts
var untrustedCode = {
  id: "untrusted-code",
  title: "Code of strangers runs with the rights of the repository",
  level: "severity",
  why: "Anybody can open a pull request whose code then runs beside secrets and a token of this repository, whatever the permissions say.",
  remedy: "Run the pull request on pull_request, and use a second workflow without its code for what needs rights.",
  judge: (given) => touchedConnectors(given).flatMap((connector) => {
    const before = inBase(given, connector);
    const known = new Set(before === void 0 ? [] : dangersOf(before).flatMap(occasionsOf));
    return dangersOf(connector).map(
      (danger) => say2(connector, danger, occasionsOf(danger).every((occasion) => known.has(occasion)) ? "medium" : "critical")
    );
  })
};
function dangersOf(connector) {
  const events = connector.triggers.filter((trigger) => trigger.untrusted).map((trigger) => trigger.event);
  if (events.length === 0) return [];
  const sorted = [...events].sort(compareText);
  const triggers = sorted.map((event) => ({ rule: "trigger-added", value: `trigger-added
${event}` }));
  const checkouts = connector.code.filter((code) => code.untrusted).map(({ name, place }) => ({
    piece: `checkout ${name}`,
    name,
    sentence: `takes code of whoever starts it: ${name}`,
    line: place.line,
    events: sorted,
    covers: triggers
  }));
  const injections = connector.settings.filter((setting) => setting.name.startsWith("script-injection ") && setting.exposure > 0).map(({ name, value, place }) => ({
    piece: `injection ${value}`,
    name,
    sentence: `puts text of whoever starts it into a script: ${value}`,
    line: place.line,
    events: sorted,
    covers: [...triggers, { rule: "setting-weakened", value: `setting-changed
${name}` }]
  }));
  return [...checkouts, ...injections];
}
function occasionsOf(danger) {
  return danger.events.map((event) => `${event}
${danger.piece}`);
}
function say2(connector, danger, severity) {
  return opinionOnConnector(connector, {
    severity,
    message: `${connector.name} is started by ${danger.events.join(", ")} and ${danger.sentence}.`,
    value: `${danger.events.join("\n")}
${danger.name}`,
    line: danger.line,
    covers: danger.covers
  });
}

// src/judge/rules.ts
var rules = [
  authWeakened,
  codeAdded,
  connectorAdded,
  connectorNotAllowed,
  connectorUnpinned,
  dependencyAdded,
  dependencyDeprecated,
  dependencyDowngraded,
  dependencyInstallScriptAdded,
  dependencyIntegrityChanged,
  dependencySourceChanged,
  deprecationAdded,
  fileUnreadable,
  hostAdded,
  hostNotAllowed,
  hostOpened,
  licenseChanged,
  ownerChanged,
  ownerMissing,
  pinCommentStale,
  pinLoosened,
  policyChanged,
  publisherNotAllowed,
  scopeExpanded,
  scopeNotAllowed,
  secretExposed,
  secretHandedOn,
  settingWeakened,
  tierLowered,
  triggerAdded,
  untrustedCode
];

export {
  rules
};
