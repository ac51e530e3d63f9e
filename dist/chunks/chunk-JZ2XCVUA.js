import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  asObject,
  checkBundle,
  digestFile,
  loadTrustedRoots,
  maySignSbom,
  noSbom,
  parseStrictJson,
  prepareEvidence,
  readProvenance,
  readStatement,
  signedInventory,
  textAt,
  valueAt
} from "./chunk-PEY2NMSI.js";
import {
  bundlesBeside,
  sbomBeside
} from "./chunk-7MCFMC6L.js";
import {
  nameIn,
  pathIn
} from "./chunk-BNL4PXAJ.js";
import {
  loadPolicyFile
} from "./chunk-FZDP2HCS.js";
import {
  matchesCase,
  matchesPattern
} from "./chunk-P2BKSLYU.js";
import {
  earlierVersions
} from "./chunk-UQUW52HH.js";
import {
  readTextFile
} from "./chunk-OEUHFIGD.js";
import {
  sortBy
} from "./chunk-2COZ2S5I.js";
import {
  defaultEvidencePolicy
} from "./chunk-SNA2OCSO.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/outside/sigstore/keys.ts
import { createPublicKey } from "node:crypto";
var maximumKeyBytes = 1e5;
async function loadPublicKey(file) {
  const text = await readTextFile(file, maximumKeyBytes);
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw new FerruleError("bad-key", `${file} is a private key. Verification takes the public one.`);
  try {
    return createPublicKey(text);
  } catch (cause) {
    throw new FerruleError("bad-key", `${file} holds no public key in PEM.`, { cause });
  }
}

// src/prove/verification/expectations.ts
var issuers = /* @__PURE__ */ new Map([
  ["https://github.com/", "https://token.actions.githubusercontent.com"],
  ["https://gitlab.com/", "https://gitlab.com"]
]);
function readExpectations(words) {
  const repository2 = words.repository === void 0 ? null : repositoryUrl(words.repository);
  const identity = words.identity ?? null;
  const named = identity !== null || repository2 !== null || words.byKey || words.policy.signers.length > 0;
  if (!named)
    throw new FerruleError(
      "bad-usage",
      "Who must have signed? Name the source with --repository OWNER/NAME, or the signer with --identity and --issuer, or a key with --key."
    );
  const signerWorkflow = words.signerWorkflow === void 0 ? null : readWorkflow(words.signerWorkflow, repository2);
  const issuer = words.issuer ?? (words.byKey ? null : issuerOf(identity ?? repository2));
  if (issuer === null && (identity !== null || repository2 !== null) && !words.byKey)
    throw new FerruleError(
      "bad-usage",
      `Nobody here knows who vouches for ${identity ?? repository2}. Name the issuer of its tokens with --issuer URL.`
    );
  return {
    identity,
    // Nobody vouches for a key but who names it, so no issuer is expected of what it signed.
    issuer: words.byKey || identity === null && repository2 === null ? words.issuer ?? null : issuer,
    repository: repository2,
    signerWorkflow,
    ref: words.ref === void 0 ? null : fullRef(words.ref),
    byKey: words.byKey,
    policy: words.policy,
    policySource: words.policySource,
    now: words.now
  };
}
function issuerOf(uri) {
  for (const [server, issuer] of issuers) if (uri?.startsWith(server) === true) return issuer;
  return null;
}
function repositoryUrl(text) {
  if (/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(text)) return `https://github.com/${text}`;
  if (/^https:\/\/[a-z0-9.-]+(:\d+)?(\/[A-Za-z0-9_.-]+){2,}$/.test(text)) return text;
  throw new FerruleError(
    "bad-usage",
    `${JSON.stringify(text)} is no repository. Write OWNER/NAME, or the whole address, such as https://gitlab.example/group/name.`
  );
}
function readWorkflow(text, repository2) {
  const match = /^(.+?\.ya?ml)(?:@(.+))?$/.exec(text);
  const path = match?.[1];
  if (path === void 0)
    throw new FerruleError(
      "bad-usage",
      `${JSON.stringify(text)} is no workflow. Write .github/workflows/release.yml, or with OWNER/NAME/ before it; @REF may follow.`
    );
  const ref = match?.[2] ?? null;
  if (path.startsWith("https://")) return { uri: path, ref };
  if (/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\//.test(path))
    return { uri: `https://github.com/${path}`, ref };
  if (repository2 === null)
    throw new FerruleError("bad-usage", "--signer-workflow PATH needs --repository, or OWNER/NAME/ before the path.");
  return { uri: `${repository2}/${path}`, ref };
}
function fullRef(text) {
  if (text.startsWith("refs/")) return text;
  throw new FerruleError(
    "bad-usage",
    `--ref takes a whole ref: refs/tags/${text} for a tag, refs/heads/${text} for a branch.`
  );
}

// src/model/evidence.ts
var digestAlgorithms = ["sha256", "sha384", "sha512"];

// src/prove/verification/check-contents.ts
function checkContents(accepted, provenance, evidence, expectations) {
  const { policy, now } = expectations;
  const found = findInventory(accepted, provenance, evidence);
  const limits = [policy.maxScopes, policy.maxHosts, policy.noDeprecatedAfter].some((limit2) => limit2 !== null);
  const isDemanded = policy.require.includes("sbom") || limits || policy.forbiddenHosts.length > 0 || policy.deniedPackages.length > 0;
  if (typeof found === "string" || found === null) return unknownContents(found, isDemanded);
  return [
    { ...known("sbom", "dependencies", sayDependencies(found)), demanded: isDemanded },
    known("connectors", "connectors", sayConnectors(found)),
    ...[
      limit("max-scopes", "scopes", scopesOf(found), policy.maxScopes, "evidence.max-scopes"),
      limit("max-hosts", "hosts", hostsOf(found), policy.maxHosts, "evidence.max-hosts"),
      forbid("forbidden-hosts", "hosts", hostsOf(found), policy.forbiddenHosts, "evidence.forbidden-hosts"),
      deprecated(found, policy.noDeprecatedAfter, now),
      forbid("denied-packages", "packages", packagesOf(found), policy.deniedPackages, "evidence.denied-packages")
    ].filter((check) => check !== null)
  ];
}
function findInventory(accepted, provenance, evidence) {
  let reason = null;
  for (const read of accepted) {
    if (read.kind !== "sbom" && read.kind !== "sbom reference") continue;
    if (provenance !== void 0 && !isSameOrigin(read, provenance)) {
      reason = `the SBOM was signed by ${read.signer.identity} for commit ${read.signer.sourceCommit ?? "unknown"}, the provenance by ${provenance.signer.identity} for ${provenance.signer.sourceCommit ?? "unknown"}`;
      continue;
    }
    const inventory = signedInventory(read, evidence);
    if (typeof inventory !== "string") return inventory;
    reason = inventory;
  }
  return reason;
}
function isSameOrigin(left, right) {
  const [a, b] = [left.bundle.signer, right.bundle.signer];
  return a.identity === b.identity && a.issuer === b.issuer && a.sourceCommit === b.sourceCommit;
}
function unknownContents(reason, demanded) {
  const nothing = { state: "not known", expected: null, actual: reason, change: null };
  return [
    { id: "sbom", title: "dependencies", demanded, ...nothing, expected: demanded ? "a signed SBOM" : null },
    { id: "connectors", title: "connectors", demanded: false, ...nothing }
  ];
}
function known(id, title, actual) {
  return { id, title, state: "met", demanded: false, expected: null, actual, change: null };
}
function limit(id, title, values, allowed, change) {
  if (allowed === null) return null;
  const beyond = values.filter((value) => !allowed.some((pattern) => matchesPattern(pattern, value)));
  return holds(id, title, beyond, `only ${sayList(allowed)}`, change);
}
function forbid(id, title, values, denied, change) {
  if (denied.length === 0) return null;
  const met = values.filter((value) => denied.some((pattern) => matchesPattern(pattern, value)));
  return holds(id, title, met, `none of ${sayList(denied)}`, change);
}
function deprecated(inventory, last, now) {
  if (last === null) return null;
  const today = now.slice(0, 10);
  const ending = today <= last ? [] : deprecationsOf(inventory, today);
  return holds(
    "no-deprecated-after",
    "deprecations",
    ending,
    `nothing deprecated after ${last}`,
    "evidence.no-deprecated-after"
  );
}
function deprecationsOf({ connectors, lockfiles }, today) {
  const ofConnectors = connectors.flatMap(
    ({ name, deprecations }) => deprecations.filter(
      ({ subject, deprecated: since }) => !subject.startsWith(earlierVersions) && (since === null || since <= today)
    ).map(({ subject }) => `${name}: ${subject}`)
  );
  const ofPackages = lockfiles.flatMap(
    (lockfile) => lockfile.dependencies.filter((dependency) => dependency.deprecated !== null).map((dependency) => dependency.purl)
  );
  return unique([...ofConnectors, ...ofPackages]);
}
function holds(id, title, against, expected, change) {
  const isMet = against.length === 0;
  return {
    id,
    title,
    state: isMet ? "met" : "not met",
    demanded: true,
    expected,
    actual: isMet ? expected : sayList(against),
    change: isMet ? null : change
  };
}
function scopesOf({ connectors }) {
  return unique(connectors.flatMap((connector) => connector.auth.flatMap((auth) => auth.scopes.map((scope) => scope.value))));
}
function hostsOf({ connectors }) {
  return unique(
    connectors.flatMap(
      (connector) => connector.endpoints.filter((endpoint) => endpoint.direction === "outbound").map((endpoint) => endpoint.host)
    )
  );
}
function packagesOf({ lockfiles }) {
  return unique(lockfiles.flatMap((lockfile) => lockfile.dependencies.map((dependency) => dependency.purl)));
}
function unique(values) {
  return sortBy(new Set(values), (value) => value);
}
function sayDependencies(inventory) {
  const direct = inventory.lockfiles.flatMap((lockfile) => lockfile.dependencies).filter((dependency) => dependency.direct);
  const count = packagesOf(inventory).length;
  return count === 0 ? "none" : `${count} ${count === 1 ? "package" : "packages"}, ${direct.length} asked for directly`;
}
function sayConnectors(inventory) {
  const { connectors } = inventory;
  if (connectors.length === 0) return "none";
  const [scopes, hosts] = [scopesOf(inventory), hostsOf(inventory)];
  return [
    `${connectors.length} (${sayList(unique(connectors.map((connector) => connector.name)))})`,
    scopes.length === 0 ? "no scopes" : `scopes ${sayList(scopes)}`,
    hosts.length === 0 ? "no hosts" : `hosts ${sayList(hosts)}`
  ].join("; ");
}
function sayList(values) {
  const shown = values.slice(0, 8).join(", ");
  return values.length > 8 ? `${shown} and ${values.length - 8} more` : shown;
}

// src/prove/verification/check-review.ts
function checkReview(accepted, provenance, { policy }) {
  const demanded = policy.require.includes("review");
  const expected = demanded ? "a review of this commit that does not block" : null;
  const reviews = accepted.filter((read) => read.kind === "review").map((read) => readReview(read, provenance));
  const own = reviews.filter(({ isOther }) => !isOther);
  const review = own.find(({ isFine }) => !isFine) ?? own[0] ?? reviews[0];
  const base = { id: "review", title: "review", demanded, expected, change: null };
  if (review === void 0) return { ...base, state: "not known", actual: null };
  if (review.isOther)
    return { ...base, state: "not met", actual: `the review is of commit ${review.commit ?? "unknown"}` };
  return { ...base, state: review.isFine ? "met" : "not met", actual: sayReview(review.predicate) };
}
function readReview({ statement, signer }, provenance) {
  const predicate = statement?.predicate;
  const [verdict, commit] = [textAt(predicate, "verdict"), textAt(predicate, "head", "commit")];
  const released = provenance?.signer.sourceCommit ?? signer.sourceCommit;
  const isOther = released !== null && commit !== released;
  return { predicate, commit, isOther, isFine: verdict === "pass" || verdict === "warn" };
}
function sayReview(predicate) {
  const waivers = valueAt(predicate, "waivers");
  const names = Array.isArray(waivers) ? waivers.map((waiver) => textAt(waiver, "fingerprint") ?? "?") : [];
  const base = textAt(predicate, "base", "commit") ?? textAt(predicate, "base", "source") ?? "unknown";
  return [
    textAt(predicate, "verdict") ?? "no verdict",
    `on ${textAt(predicate, "reviewedOn") ?? "an unknown day"}`,
    `compared with ${base.slice(0, 12)}`,
    `under ${textAt(predicate, "policy", "origin") ?? "an unknown policy"}`,
    names.length === 0 ? "no waivers" : `waivers ${names.join(", ")}`
  ].join(", ");
}

// src/prove/verification/compare-signer.ts
function compareSigner(signer, expectations) {
  const { policy } = expectations;
  return [
    exact("source", "source", signer?.sourceRepository, expectations.repository, "--repository"),
    exact("commit", "commit", signer?.sourceCommit, null, null),
    oneOf("ref", "ref", signer?.sourceRef, expectations.ref, policy.refs, "--ref", "evidence.refs"),
    compareWorkflow(signer, expectations),
    exact("identity", "signer", signer?.identity, expectations.identity, "--identity"),
    exact("issuer", "vouched by", signer?.issuer, expectations.issuer, "--issuer"),
    oneOf("trigger", "trigger", signer?.trigger, null, policy.triggers, null, "evidence.triggers"),
    oneOf("runner", "runner", signer?.runner, null, policy.runners, null, "evidence.runners"),
    exact("run", "run", signer?.run, null, null)
  ];
}
function isExpectedSigner(signer, expectations) {
  if (expectations.policy.signers.some((named) => named.identity === signer.identity && named.issuer === signer.issuer))
    return true;
  const isNamed = expectations.repository !== null || expectations.identity !== null || expectations.byKey;
  const isSilent = (state) => signer.kind === "key" && state === "not known";
  const checks = compareSigner(signer, expectations);
  return isNamed && checks.every(({ demanded, state }) => !demanded || state === "met" || isSilent(state));
}
function exact(id, title, found, expected, change) {
  return answer(id, title, found, expected, expected === null ? null : found === expected, change);
}
function oneOf(id, title, found, option, patterns, flag, key) {
  if (option !== null && found !== option) return exact(id, title, found, option, flag);
  if (patterns === null) return exact(id, title, found, option, flag);
  const fits = found != null && patterns.some((pattern) => matchesCase(pattern, found));
  return answer(id, title, found, patterns.join(" or "), fits, key);
}
function compareWorkflow(signer, { signerWorkflow, repository: repository2, policy }) {
  const found = signer?.signerWorkflow ?? null;
  const isNamed = signerWorkflow !== null && found !== null && isWorkflow(found, signerWorkflow);
  if (policy.builders !== null && (signerWorkflow === null || isNamed)) {
    const fits = found !== null && policy.builders.some((builder) => isWorkflow(found, readUri(builder)));
    return answer("workflow", "workflow", found, policy.builders.join(" or "), fits, "evidence.builders");
  }
  if (signerWorkflow !== null) {
    const expected = signerWorkflow.ref === null ? signerWorkflow.uri : `${signerWorkflow.uri}@${signerWorkflow.ref}`;
    return answer("workflow", "workflow", found, expected, isNamed, "--signer-workflow");
  }
  if (repository2 === null) return answer("workflow", "workflow", found, null, null, null);
  const isOwn = found?.startsWith(`${repository2}/`) ?? false;
  return answer("workflow", "workflow", found, `a workflow of ${repository2}`, isOwn, "--signer-workflow");
}
function isWorkflow(found, expected) {
  const workflow = readUri(found);
  return workflow.uri === expected.uri && (expected.ref === null || workflow.ref === expected.ref);
}
function readUri(uri) {
  const match = /^(.+?\.ya?ml)@(.+)$/.exec(uri);
  return { uri: match?.[1] ?? uri, ref: match?.[2] ?? null };
}
function answer(id, title, found, expected, fits, change) {
  const known2 = found != null && found !== "";
  return {
    id,
    title,
    state: !known2 ? "not known" : fits === false ? "not met" : "met",
    demanded: fits !== null,
    expected,
    actual: known2 ? found : null,
    change: fits === false ? change : null
  };
}

// src/prove/evidence/names-artifact.ts
function namesArtifact(statement, artifact) {
  const index = indexOf(statement);
  return keysOf(artifact.digests).some((key) => (index.get(key) ?? []).some((subject) => isArtifact(subject, artifact)));
}
function isArtifact(subject, artifact) {
  const both = digestAlgorithms.filter(
    (algorithm) => artifact.digests[algorithm] !== void 0 && subject.digest[algorithm] !== void 0
  );
  return both.length > 0 && both.every((algorithm) => subject.digest[algorithm] === artifact.digests[algorithm]);
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(statement) {
  const known2 = indexes.get(statement);
  if (known2 !== void 0) return known2;
  const index = /* @__PURE__ */ new Map();
  for (const subject of statement.subjects) {
    for (const key of keysOf(subject.digest)) {
      const same = index.get(key);
      if (same === void 0) index.set(key, [subject]);
      else same.push(subject);
    }
  }
  indexes.set(statement, index);
  return index;
}
function keysOf(digests) {
  return digestAlgorithms.flatMap((algorithm) => {
    const hex = digests[algorithm];
    return hex === void 0 ? [] : [`${algorithm}:${hex}`];
  });
}

// src/prove/verification/judge-bundle.ts
function judgeBundle(read, artifact, expectations) {
  const [state, reason] = weigh(read, artifact, expectations);
  const { bundle, statement, signer } = read;
  return {
    origin: bundle.origin,
    digest: bundle.digest,
    predicateType: statement?.predicateType ?? null,
    state,
    reason,
    signer,
    times: bundle.times
  };
}
function weigh(read, artifact, expectations) {
  if (!isAbout(read, artifact)) return ["about something else", `it is about ${sayContent(read)}`];
  if (!isExpectedSigner(read.signer, expectations)) return ["other signer", sayDifference(read, expectations)];
  const [contradiction] = read.contradictions;
  if (contradiction !== void 0) return ["contradicts itself", contradiction];
  return ["accepted", null];
}
function isAbout({ bundle, statement }, artifact) {
  if (statement !== null) return namesArtifact(statement, artifact);
  const { content } = bundle;
  return content.kind === "blob" && artifact.digests[content.algorithm] === content.digest;
}
function sayContent({ bundle, statement }) {
  if (statement === null)
    return bundle.content.kind === "blob" ? `${bundle.content.algorithm}:${bundle.content.digest}` : "";
  const [first] = statement.subjects;
  const more = statement.subjects.length > 1 ? ` and ${statement.subjects.length - 1} more` : "";
  const strong = digestAlgorithms.find((algorithm) => first?.digest[algorithm] !== void 0);
  const digest = strong === void 0 ? "without a strong digest" : `${strong}:${first?.digest[strong]}`;
  return `${first?.name ?? ""} (${digest})${more}`;
}
function sayDifference(read, expectations) {
  const wrong = compareSigner(read.signer, expectations).filter((check) => check.demanded && check.state !== "met");
  const said = wrong.map((check) => `${check.title} is ${check.actual ?? "not stated"}, expected ${check.expected}`);
  return said.length > 0 ? said.join("; ") : `it is signed by ${read.signer.identity}`;
}

// src/prove/verification/not-proved.ts
function sayNotProved(accepted, provenance) {
  if (accepted.length === 0) return [];
  const { signer, bundle } = provenance ?? accepted[0] ?? {};
  return [
    "That the source is free of faults or of bad intent.",
    "That the build did nothing but what its workflow says: whoever could change the workflow could sign this.",
    ...signer?.runner === "self-hosted" ? ["That the machine it was built on was clean: it belongs to whoever runs it."] : [],
    ...bundle?.logs.length === 0 ? ["That no other signature by this signer exists: it stands in no log."] : [],
    ...provenance === void 0 ? ["How it was built: there is no provenance."] : []
  ];
}

// src/prove/verification/verify-artifact.ts
function verifyArtifact(artifact, evidence, expectations) {
  const judged = evidence.bundles.map((read) => ({ read, said: judgeBundle(read, artifact, expectations) }));
  const accepted = judged.filter(({ said }) => said.state === "accepted").map(({ read }) => read);
  const provenance = chooseSpeaker(
    accepted.filter((read) => read.kind === "provenance"),
    expectations
  );
  const speaker = provenance ?? chooseSpeaker(accepted, expectations) ?? nearestOf(judged);
  const answers = [
    checkSubject(artifact, accepted, judged),
    checkSignature(speaker, accepted, evidence),
    ...compareSigner(speaker?.signer ?? null, expectations),
    checkProvenance(provenance, expectations),
    ...tellInputs(provenance),
    ...checkContents(accepted, provenance, evidence, expectations),
    checkReview(accepted, provenance, expectations),
    ...checkAge(speaker, expectations),
    ...checkIdentities(accepted, expectations)
  ];
  const checks = [...answers, ...checkPolicy(answers, expectations)];
  return {
    artifact,
    verified: accepted.length > 0 && checks.every((check) => !check.demanded || check.state === "met"),
    checks,
    bundles: [...judged.map(({ said }) => said), ...evidence.refused.map(considerRefused)],
    policy: expectations.policySource,
    notProved: sayNotProved(accepted, provenance)
  };
}
function chooseSpeaker(accepted, expectations) {
  const isNamed = ({ signer }) => compareSigner(signer, expectations).every((check) => !check.demanded || check.state === "met");
  return accepted.find(isNamed) ?? accepted[0];
}
function nearestOf(judged) {
  const about = judged.filter(({ said }) => said.state !== "about something else");
  const pool = about.length > 0 ? about : judged;
  return (pool.find(({ read }) => read.kind === "provenance") ?? pool[0])?.read;
}
function considerRefused({ origin, cause, reason }) {
  return { origin, digest: null, predicateType: null, state: cause, reason, signer: null, times: [] };
}
function checkSubject(artifact, accepted, judged) {
  const algorithm = digestAlgorithms.find((candidate) => artifact.digests[candidate] !== void 0);
  const digest = algorithm === void 0 ? "unknown" : `${algorithm}:${artifact.digests[algorithm]}`;
  const isMet = accepted.length > 0;
  const other = judged.find(({ said }) => said.state === "about something else");
  const isOther = !isMet && judged.length > 0 && judged.every(({ said }) => said.state === "about something else");
  return {
    id: "artifact",
    title: "artifact",
    state: isMet || judged.length > 0 && !isOther ? "met" : isOther ? "not met" : "not known",
    demanded: true,
    expected: digest,
    actual: isOther ? other?.said.reason ?? null : judged.length > 0 ? digest : null,
    change: isOther ? "--bundle" : null
  };
}
function checkSignature(speaker, accepted, { refused }) {
  const broken = refused.find(({ cause }) => cause !== "unknown signer");
  const [unknown] = refused;
  const fault = broken ?? (speaker === void 0 ? unknown : void 0);
  const contradiction = speaker !== void 0 && accepted.length === 0 ? speaker.contradictions[0] : void 0;
  const reason = fault?.reason ?? contradiction;
  return {
    id: "signature",
    title: "signed",
    state: reason !== void 0 ? "not met" : speaker === void 0 ? "not known" : "met",
    demanded: true,
    expected: "a signature that holds under a trusted root",
    actual: reason ?? (speaker === void 0 ? null : saySignature(speaker.bundle)),
    change: fault?.cause === "unknown signer" ? "--trusted-root" : null
  };
}
function saySignature({ instance, times, logs, signer }) {
  const when = times[0] === void 0 ? "at a time that nobody vouches for" : `on ${times[0].time} (${times[0].by})`;
  const where = logs[0] === void 0 ? "in no log" : `logged in ${logs[0].log} at ${logs[0].index}`;
  return `${when}, ${where}, ${signer.kind === "key" ? `by the key ${signer.identity}` : `vouched for by ${instance}`}`;
}
function checkProvenance(provenance, { policy }) {
  const demanded = policy.require.includes("provenance");
  const facts = provenance?.statement == null ? null : readProvenance(provenance.statement);
  return {
    id: "provenance",
    title: "provenance",
    state: provenance === void 0 ? "not known" : "met",
    demanded,
    expected: demanded ? "signed provenance" : null,
    actual: provenance === void 0 ? null : facts === null ? `${provenance.statement?.predicateType}, of a build type that is not known: only its certificate is believed` : `${provenance.statement?.predicateType}, agrees with its certificate`,
    change: null
  };
}
function tellInputs(provenance) {
  const inputs = valueAt(provenance?.statement?.predicate, "buildDefinition", "externalParameters", "inputs");
  if (inputs === void 0) return [];
  const actual = JSON.stringify(inputs);
  return [{ id: "inputs", title: "inputs", state: "met", demanded: false, expected: null, actual, change: null }];
}
function checkPolicy(answers, { policySource }) {
  if (policySource === null) return [];
  const { origin } = policySource;
  const unmet = answers.filter((check) => check.demanded && check.state !== "met").map((check) => check.title);
  const isMet = unmet.length === 0;
  return [
    {
      id: "policy",
      title: "policy",
      state: isMet ? "met" : "not met",
      demanded: true,
      expected: `every demand of ${origin}`,
      actual: isMet ? `${origin} holds` : `does not hold: ${unmet.join(", ")}`,
      change: isMet ? null : "--policy"
    }
  ];
}
function checkAge(speaker, { policy, now }) {
  if (policy.maximumAgeDays === null) return [];
  const time = speaker?.bundle.times[0]?.time;
  const days = time === void 0 ? null : (Date.parse(now) - Date.parse(time)) / 864e5;
  const isMet = days !== null && days <= policy.maximumAgeDays;
  return [
    {
      id: "age",
      title: "age",
      state: days === null ? "not known" : isMet ? "met" : "not met",
      demanded: true,
      expected: `at most ${policy.maximumAgeDays} days`,
      actual: days === null ? null : `${Math.floor(days)} days`,
      change: isMet ? null : "evidence.maximum-age-days"
    }
  ];
}
function checkIdentities(accepted, { policy }) {
  if (policy.minimumIdentities < 2) return [];
  const nameOf = (identity) => /^(.+?\.ya?ml)@./.exec(identity)?.[1] ?? identity;
  const identities = new Set(accepted.map(({ signer }) => `${signer.issuer ?? ""} ${nameOf(signer.identity)}`));
  const isMet = identities.size >= policy.minimumIdentities;
  return [
    {
      id: "identities",
      title: "signers",
      state: isMet ? "met" : "not met",
      demanded: true,
      expected: `at least ${policy.minimumIdentities}`,
      actual: String(identities.size),
      change: isMet ? null : "evidence.minimum-identities"
    }
  ];
}

// src/prove/evidence/read-bundle-file.ts
var maximumBundles = 1e3;
function readBundleFile(text, file) {
  const whole = parseStrictJson(text);
  if (whole.kind === "value") return readDocument(whole.value, text, file);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [first = ""] = lines;
  if (lines.length < 2 || parseStrictJson(first).kind === "fault") return [{ ...whole, origin: { file, index: null } }];
  if (lines.length > maximumBundles) return [tooMany(file, lines.length)];
  return lines.map((line, index) => readItem(parseStrictJson(line), line, { file, index: index + 1 }));
}
function readDocument(document, text, file) {
  const list = valueAt(document, "attestations") ?? document;
  if (!Array.isArray(list)) return [readItem({ kind: "value", value: document }, text, { file, index: null })];
  if (list.length > maximumBundles) return [tooMany(file, list.length)];
  return list.map((value, index) => readItem({ kind: "value", value }, null, { file, index: index + 1 }));
}
function readItem(parsed, text, origin) {
  if (parsed.kind === "fault") return { kind: "fault", origin, reason: parsed.reason };
  const wrapped = valueAt(parsed.value, "bundle") ?? valueAt(parsed.value, "attestation", "bundle");
  const isByAddress = wrapped == null && valueAt(parsed.value, "bundle_url") !== void 0;
  const json = asObject(wrapped == null ? parsed.value : wrapped);
  if (json === void 0 || isByAddress) {
    return {
      kind: "fault",
      origin,
      reason: isByAddress ? "it only names an address where a bundle lies; fetch that" : "it is no Sigstore bundle"
    };
  }
  return { kind: "bundle", origin, json, text: text === null || wrapped != null ? JSON.stringify(json) : text };
}
function tooMany(file, count) {
  return {
    kind: "fault",
    origin: { file, index: null },
    reason: `it holds ${count} bundles; at most ${maximumBundles} are read`
  };
}

// src/verbs/check-bundle-texts.ts
async function checkBundleTexts(sources, trust) {
  const checked = [];
  const known2 = /* @__PURE__ */ new Set();
  for (const { name, read } of sources) {
    const text = await read();
    if (known2.has(text)) continue;
    known2.add(text);
    for (const item of readBundleFile(text, name)) {
      checked.push(
        item.kind === "fault" ? { origin: item.origin, cause: "malformed", reason: item.reason } : await checkBundle(item, trust, readStatement)
      );
    }
  }
  return checked;
}

// src/outside/evidence-places/find-evidence.ts
async function findEvidence(places, search) {
  const bundles = [];
  const sboms = [];
  for (const place of places) {
    search.onProgress(`asking ${place.word}`);
    const found = await askPlace(place, search);
    bundles.push(...found.bundles);
    sboms.push(...found.sboms);
  }
  return { bundles, sboms };
}
async function askPlace(place, search) {
  switch (place.kind) {
    case "github":
      return (await import("./github-attestations-XW2QZX3F.js")).findGitHubAttestations(place, search);
    case "release":
      return (await import("./release-assets-LMG6OOIU.js")).findReleaseAssets(place, search);
    case "npm":
      return (await import("./npm-attestations-2NZRSQP4.js")).findNpmAttestations(place, search);
    case "oci":
      return (await import("./oci-referrers-MIUZBNRF.js")).findOciReferrers(place, search);
  }
}

// src/outside/evidence-places/read-place.ts
var repository = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,99}))\/(?!\.{1,2}(?:@|$))([A-Za-z0-9._-]{1,100})$/;
var npmPackage = /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*)@([0-9]+\.[0-9]+\.[0-9]+[0-9A-Za-z.+-]*)$/;
var ociImage = /^((?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-f:]+\])(?::[0-9]{1,5})?)\/([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)@(sha256:[0-9a-f]{64})$/;
var spellings = {
  github: "github:OWNER/NAME",
  release: "release:OWNER/NAME@TAG",
  npm: "npm:NAME@VERSION",
  oci: "oci:HOST/NAME@sha256:HEX"
};
function readPlace(word) {
  const colon = word.indexOf(":");
  const [kind, rest] = [word.slice(0, Math.max(colon, 0)), word.slice(colon + 1)];
  if (!Object.hasOwn(spellings, kind))
    throw new FerruleError(
      "bad-usage",
      `--from ${JSON.stringify(word)} is no place. Places: ${Object.values(spellings).join(", ")}.`
    );
  const spelled = kind;
  const place = word.length > 1e3 ? void 0 : readers[spelled](word, rest);
  if (place === void 0)
    throw new FerruleError(
      "bad-usage",
      `--from ${JSON.stringify(word.slice(0, 200))} is not spelled ${spellings[spelled]}.`
    );
  return place;
}
var readers = {
  github(word, rest) {
    const [, owner, repo] = repository.exec(rest) ?? [];
    return owner === void 0 || repo === void 0 ? void 0 : { kind: "github", word, repository: { owner, repo } };
  },
  release(word, rest) {
    const at = rest.indexOf("@");
    const [, owner, repo] = repository.exec(rest.slice(0, Math.max(at, 0))) ?? [];
    const tag = rest.slice(at + 1);
    if (owner === void 0 || repo === void 0 || !isTag(tag)) return void 0;
    return { kind: "release", word, repository: { owner, repo }, tag };
  },
  npm(word, rest) {
    const [, name, version] = npmPackage.exec(rest) ?? [];
    return name === void 0 || version === void 0 ? void 0 : { kind: "npm", word, name, version };
  },
  oci(word, rest) {
    const [, host, name, digest] = ociImage.exec(rest) ?? [];
    if (host === void 0 || name === void 0 || digest === void 0 || !URL.canParse(`https://${host}`))
      return void 0;
    return { kind: "oci", word, host, name, digest };
  }
};
function isTag(tag) {
  return tag !== "" && !/[\s\x00-\x1f\x7f~^:?*[\\]|\.\.|^[/.]|\/$/.test(tag);
}

// src/verbs/identify-artifact.ts
async function identifyArtifact(name, algorithms, folder) {
  return { name, digests: readDigest(name) ?? await digestFile(pathIn(folder, name), algorithms) };
}
function readDigest(artifact) {
  const match = /^(?:oci:[^@]*@)?(sha256|sha384|sha512):([0-9a-f]+)$/.exec(artifact);
  if (match === null) return void 0;
  const [, algorithm = "", hex = ""] = match;
  if (hex.length * 4 !== Number(algorithm.slice(3)))
    throw new FerruleError(
      "bad-usage",
      `${artifact} is no digest: ${algorithm} has ${Number(algorithm.slice(3)) / 4} digits.`
    );
  return { [algorithm]: hex };
}

// src/verbs/gather-evidence.ts
var maximumBundleBytes = 32e6;
var maximumSbomBytes = 2e8;
async function gatherEvidence(sources) {
  const places = sources.from.map(readPlace);
  const identified = await identifyForPlaces(places, sources);
  const found = await askPlaces(places, sources, identified);
  const looksBeside = sources.bundles.length === 0 && places.length === 0;
  const files = looksBeside ? await findBeside(sources, bundlesBeside) : sources.bundles;
  if (files.length === 0 && found.bundles.length === 0) throw nothingToVerify(sources);
  const read = (file) => () => readTextFile(pathIn(sources.folder, file), maximumBundleBytes);
  return {
    bundles: [
      ...files.map((name) => ({ name, read: read(name) })),
      ...found.bundles.map(({ name, text }) => ({ name, read: async () => text }))
    ],
    sboms: [
      ...await loadSboms(sources),
      ...found.sboms.map(({ name, text, sha256 }) => ({ file: name, text, digests: { sha256 } }))
    ],
    identified
  };
}
async function identifyForPlaces(places, { artifacts, folder }) {
  const identified = /* @__PURE__ */ new Map();
  if (!places.some(({ kind }) => kind === "github")) return identified;
  for (const name of artifacts) {
    const artifact = await identifyArtifact(name, digestAlgorithms, folder);
    if (artifact.digests.sha256 === void 0)
      throw new FerruleError(
        "bad-usage",
        `GitHub knows attestations by SHA-256: name ${name} as a file or as sha256:HEX.`
      );
    identified.set(name, artifact);
  }
  return identified;
}
async function askPlaces(places, { artifacts, folder, environment, toolVersion, onProgress = () => void 0 }, identified) {
  const known2 = artifacts.map((name) => identified.get(name) ?? { name, digests: readDigest(name) ?? {} });
  return findEvidence(places, { artifacts: known2, folder, environment, toolVersion, onProgress });
}
async function findBeside({ artifacts, folder }, beside) {
  const found = /* @__PURE__ */ new Set();
  for (const artifact of artifacts) {
    if (readDigest(artifact) !== void 0) continue;
    for (const path of await beside(pathIn(folder, artifact))) found.add(nameIn(folder, path));
  }
  return [...found];
}
async function loadSboms(sources) {
  const sboms = [];
  for (const file of sources.sboms.length > 0 ? sources.sboms : await findBeside(sources, sbomBeside)) {
    const path = pathIn(sources.folder, file);
    const text = await readTextFile(path, maximumSbomBytes);
    sboms.push({ file, text, digests: await digestFile(path, ["sha256"]) });
  }
  return sboms;
}
function nothingIn({ artifacts }, names) {
  return new FerruleError(
    "nothing-to-verify",
    `There is no evidence for ${artifacts.slice(0, 3).join(", ")}: ${names.slice(0, 3).join(", ")} holds no bundle. Name one with --bundle FILE.`,
    { status: 3 }
  );
}
function nothingToVerify({ artifacts, from }) {
  const named = artifacts.slice(0, 3).join(", ");
  const [where, remedy] = from.length === 0 ? ["no bundle lies beside it", "Name one with --bundle FILE, or a place that has one with --from PLACE."] : [
    `nothing is shown at ${from.slice(0, 3).join(", ")}`,
    "A place may show nothing to whoever has no token for it."
  ];
  return new FerruleError("nothing-to-verify", `There is no evidence for ${named}: ${where}. ${remedy}`, { status: 3 });
}

// src/verbs/verify.ts
async function verify(options) {
  const at = (path) => pathIn(options.folder, path);
  const loaded = options.policyFile === null ? null : await loadPolicyFile(at(options.policyFile));
  const expectations = readExpectations({
    ...options,
    byKey: options.key !== null,
    policy: loaded?.policy.evidence ?? defaultEvidencePolicy,
    policySource: loaded === null ? null : { origin: options.policyFile ?? "", digest: loaded.digest }
  });
  const { bundles, sboms, identified } = await gatherEvidence(options);
  const checked = await checkBundleTexts(bundles, await loadTrust(options, at));
  if (checked.length === 0)
    throw nothingIn(
      options,
      bundles.map(({ name }) => name)
    );
  const evidence = prepareEvidence(checked, sboms, await loadSbomReader(checked));
  const algorithms = algorithmsOf(checked);
  const results = [];
  for (const name of options.artifacts) {
    options.onProgress?.(`verifying ${name}`);
    const artifact = identified.get(name) ?? await identifyArtifact(name, algorithms, options.folder);
    results.push(verifyArtifact(artifact, evidence, expectations));
  }
  return results;
}
async function loadTrust(options, at) {
  const roots = await loadTrustedRoots({
    file: options.trustedRoot === null ? null : at(options.trustedRoot),
    refresh: options.refresh
  });
  if (options.key === null) return { kind: "roots", roots };
  return { kind: "key", key: await loadPublicKey(at(options.key)), roots };
}
async function loadSbomReader(checked) {
  if (!checked.some((bundle) => !("cause" in bundle) && maySignSbom(bundle))) return noSbom;
  return (await import("./read-sbom-T4SW7CM4.js")).readSbom;
}
function algorithmsOf(checked) {
  const algorithms = /* @__PURE__ */ new Set(["sha256"]);
  for (const bundle of checked) {
    if ("cause" in bundle) continue;
    if (bundle.content.kind === "blob") algorithms.add(bundle.content.algorithm);
    else
      for (const { digest } of bundle.content.statement.subjects) {
        if (digest.sha256 === void 0) algorithms.add(digest.sha512 === void 0 ? "sha384" : "sha512");
      }
  }
  return [...algorithms];
}

export {
  readExpectations,
  compareSigner,
  isExpectedSigner,
  checkBundleTexts,
  verify
};
