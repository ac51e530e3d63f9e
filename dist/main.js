import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  neutralizeLog
} from "./chunks/chunk-SR5OMTPT.js";
import {
  evidenceKinds
} from "./chunks/chunk-SNA2OCSO.js";
import {
  FerruleError
} from "./chunks/chunk-QZUYFFL5.js";
import "./chunks/chunk-HLUQNO2C.js";

// src/cli/run-command-line.ts
import { resolve as resolve4 } from "node:path";
import { parseArgs } from "node:util";

// src/cli/options.ts
import { resolve } from "node:path";
var shared = {
  output: { name: "output", value: "FILE", description: "writes the result to FILE instead of standard output" },
  json: { name: "json", value: null, description: "the same as --format json" },
  maximum: {
    name: "max-file-size",
    value: "MB",
    description: "largest connector file that is read, in megabytes (default 5)"
  }
};
function textOf(values, name) {
  const value = values[name];
  return typeof value === "string" ? value : void 0;
}
function textsOf(values, name) {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function formatOf(values, formats5) {
  const named = textOf(values, "format");
  if (values.json === true && named !== void 0 && named !== "json")
    throw new FerruleError("bad-usage", `--json and --format ${named} contradict each other.`);
  const wanted = values.json === true ? "json" : named;
  if (wanted === void 0) return formats5[0];
  const format = formats5.find((candidate) => candidate === wanted);
  if (format === void 0)
    throw new FerruleError(
      "bad-usage",
      `There is no format ${JSON.stringify(wanted)} here. Formats: ${formats5.join(", ")}.`
    );
  return format;
}
function specOf(values) {
  const spec = textOf(values, "spec") ?? "1.6";
  if (spec !== "1.6" && spec !== "1.7")
    throw new FerruleError("bad-usage", `--spec takes 1.6 or 1.7, not ${JSON.stringify(spec)}.`);
  return spec;
}
async function limitsOf(values) {
  const { defaultLimits } = await import("./chunks/limits-2FDNOVOK.js");
  const text = textOf(values, "max-file-size");
  if (text === void 0) return defaultLimits;
  const megabytes = Number(text);
  if (!(megabytes > 0 && megabytes <= 1e3))
    throw new FerruleError(
      "bad-usage",
      `--max-file-size takes a number of megabytes from above 0 to 1000, not ${JSON.stringify(text)}.`
    );
  const bytes = Math.round(megabytes * 1e6);
  return { fileBytes: bytes, lockfileBytes: Math.max(bytes, defaultLimits.lockfileBytes) };
}
async function deliver(call, text) {
  const file = textOf(call.values, "output");
  if (file === void 0) {
    call.terminal.writeOut(text);
    return;
  }
  const { writeTextFile } = await import("./chunks/disk-ZMKR6TVP.js");
  await writeTextFile(resolve(call.terminal.folder, file), text);
  call.terminal.writeError(`wrote ${file}
`);
}

// src/cli/commands/attest.ts
var formats = ["text", "json"];
var attest = {
  name: "attest",
  summary: "signs where artifacts come from, what is in them and how they were reviewed, as Sigstore bundles",
  usage: "ARTIFACT… [options]",
  description: "Signs evidence about artifacts (files and globs) through Sigstore, without a key: in GitHub Actions, with the\npermission id-token: write. Writes ARTIFACT.sigstore.json beside each, or into --output. What is there already and\nholds is not signed again, so that an interrupted run goes on where it stopped. A repository that is not public\nnever reaches a public log unless told to.",
  positionals: Number.POSITIVE_INFINITY,
  options: [
    {
      name: "checksums",
      value: "FILE",
      description: "SHA256SUMS of artifacts that are not here (repeatable)",
      several: true
    },
    { name: "output", value: "DIR", description: "folder for the bundles (default: beside the artifacts)" },
    { name: "evidence", value: "LIST", description: "of provenance, sbom and review (default: provenance,sbom)" },
    { name: "per-artifact", value: null, description: "a statement for each artifact instead of one about all" },
    { name: "of", value: "SOURCE", description: "what the SBOM is of (default: the commit of the run)" },
    { name: "sbom", value: "FILE", description: "an SBOM that is there already, instead of a new one" },
    { name: "spec", value: "VERSION", description: "CycloneDX version of the SBOM: 1.6 (default) or 1.7" },
    { name: "base", value: "SOURCE", description: "what the review compares with, such as the last release" },
    {
      name: "key",
      value: "PEM",
      description: "signs with this key (passphrase in FERRULE_KEY_PASSPHRASE), without Sigstore"
    },
    { name: "signing-config", value: "FILE", description: "services of another instance of Sigstore" },
    {
      name: "trusted-root",
      value: "FILE",
      description: "its trusted root, by which bundles are checked before they are written"
    },
    { name: "issuer", value: "URL", description: "issuer of the run’s identity token (default: GitHub’s)" },
    { name: "public-log", value: null, description: "lets what is not public reach a public log" },
    { name: "retries", value: "N", description: "tries when a service is away, for about 13 minutes (default 18)" },
    { name: "format", value: "FORMAT", description: "of the list of what was written: text (default) or json" },
    shared.json,
    shared.maximum
  ],
  examples: [
    "ferrule attest dist/*.tgz --output evidence",
    "ferrule attest --checksums SHA256SUMS --evidence provenance,sbom,review --base v1.1.0",
    "ferrule attest market.tgz --evidence sbom --key release.pem"
  ],
  async run(call) {
    const { values, terminal } = call;
    const format = formatOf(values, formats);
    const text = (name) => textOf(values, name) ?? null;
    const spec = specOf(values);
    const evidence = evidenceOf(text("evidence"));
    for (const option of ["of", "sbom", "spec"])
      if (values[option] !== void 0 && !evidence.includes("sbom") && !(option === "of" && evidence.includes("review")))
        throw new FerruleError("bad-usage", `--${option} is about the SBOM, and --evidence does not ask for one.`);
    if (text("sbom") !== null && text("of") !== null)
      throw new FerruleError(
        "bad-usage",
        "--sbom names an SBOM that is there, and --of what to make one of: give one of them."
      );
    const { attest: attestArtifacts } = await import("./chunks/attest-APQVGAOW.js");
    const attestation = await attestArtifacts({
      folder: terminal.folder,
      artifacts: call.positionals,
      checksums: textsOf(values, "checksums"),
      output: text("output"),
      evidence,
      perArtifact: values["per-artifact"] === true,
      of: text("of"),
      sbom: text("sbom"),
      spec,
      base: text("base"),
      key: text("key"),
      signingConfig: text("signing-config"),
      trustedRoot: text("trusted-root"),
      issuer: text("issuer"),
      publicLog: values["public-log"] === true,
      environment: terminal.environment,
      toolVersion: terminal.version,
      day: terminal.day,
      now: terminal.now(),
      limits: await limitsOf(values),
      patience: { retries: retriesOf(text("retries")), firstWait: 1e3 },
      onProgress: (message) => terminal.writeError(`ferrule: ${message}
`)
    });
    for (const notice of attestation.notices) terminal.writeError(`ferrule: ${notice}
`);
    terminal.writeOut(format === "json" ? `${JSON.stringify(attestation, null, 2)}
` : listFiles(attestation));
    return 0;
  }
};
function evidenceOf(text) {
  if (text === null) return ["provenance", "sbom"];
  return text.split(",").map((word) => {
    const kind = evidenceKinds.find((candidate) => candidate === word.trim());
    if (kind === void 0)
      throw new FerruleError(
        "bad-usage",
        `There is no evidence ${JSON.stringify(word)}. Kinds: ${evidenceKinds.join(", ")}.`
      );
    return kind;
  });
}
function retriesOf(text) {
  if (text === null) return 18;
  if (!/^\d{1,3}$/.test(text))
    throw new FerruleError("bad-usage", `--retries takes a number from 0 to 999, not ${JSON.stringify(text)}.`);
  return Number(text);
}
function listFiles({ files }) {
  return files.map(({ file, kind, state, subjects }) => {
    const about = subjects.length === 1 ? subjects[0] ?? "" : `${subjects.length} artifacts`;
    return `${state}  ${file}  ${kind} of ${about}
`;
  }).join("");
}

// src/cli/commands/demo.ts
var demo = {
  name: "demo",
  summary: "reviews a small repository with a risky change, made for it in a temporary folder",
  usage: "[options]",
  description: "Makes a small git repository in a temporary folder: an app with a Slack manifest, a workflow, an MCP server and a lockfile.\nThe last commit calls itself a cleanup. Then it reviews that commit. Nothing is installed; the folder is removed again.",
  positionals: 0,
  options: [
    { name: "format", value: "FORMAT", description: "text (default), markdown (the comment) or json" },
    { name: "keep", value: null, description: "keeps the folder and says where it is" }
  ],
  examples: ["ferrule demo", "ferrule demo --keep"],
  async run(call) {
    const format = formatOf(call.values, ["text", "markdown", "json"]);
    const { playDemo } = await import("./chunks/demo-5J7W3VZJ.js");
    const { folder, verdict } = await playDemo({ day: call.terminal.day, keep: call.values.keep === true });
    call.terminal.writeError(
      'A commit named "Tidy up the build" changes four files of a small app. What does it add to the reach?\n\n'
    );
    if (format === "json") call.terminal.writeOut((await import("./chunks/json-KYCSSOOS.js")).verdictToJson(verdict));
    else if (format === "markdown") {
      const { renderComment } = await import("./chunks/comment-KCAELVME.js");
      call.terminal.writeOut(renderComment(verdict, { links: null, marker: "", summaryUrl: null }));
    } else {
      const { renderText } = await import("./chunks/text-PJRMTXXH.js");
      call.terminal.writeOut(renderText(verdict, { color: call.terminal.color, width: call.terminal.width }));
    }
    if (folder !== null) {
      call.terminal.writeError(
        `
The repository is in ${folder}. Try:
  ferrule -C ${folder} inventory --of HEAD
  ferrule -C ${folder} review --base HEAD~1 --head HEAD --format markdown
`
      );
    }
    return 0;
  }
};

// src/cli/commands/explain.ts
var explain = {
  name: "explain",
  summary: "tells what a rule or a scope means, why it matters, what to do",
  usage: "RULE-OR-SCOPE [options]",
  description: "Tells what a rule of Ferrule looks for, or what a scope allows by the catalogue: its weight, what it includes, and the source.",
  positionals: 1,
  options: [{ name: "format", value: "FORMAT", description: "text (default) or json" }, shared.json],
  examples: [
    "ferrule explain untrusted-code",
    "ferrule explain Mail.ReadWrite",
    'ferrule explain "contents: write" --json'
  ],
  async run(call) {
    const [word] = call.positionals;
    if (word === void 0) throw new FerruleError("bad-usage", "ferrule explain needs the name of a rule or a scope.");
    const { explainWord } = await import("./chunks/explain-YHC6LVB2.js");
    const explanations = explainWord(word);
    if (explanations.length === 0) {
      throw new FerruleError(
        "unknown-word",
        `${JSON.stringify(word)} is no rule of Ferrule and no scope in its catalogue. A scope that is not there is never taken for harmless.`
      );
    }
    if (formatOf(call.values, ["text", "json"]) === "json")
      call.terminal.writeOut(`${JSON.stringify(explanations, null, 2)}
`);
    else {
      const { renderExplanations } = await import("./chunks/explanation-Z6D7CBLA.js");
      call.terminal.writeOut(renderExplanations(explanations, call.terminal.width));
    }
    return 0;
  }
};

// src/cli/commands/inventory.ts
var inventory = {
  name: "inventory",
  summary: "lists the connectors and dependencies of a SOURCE",
  usage: "[--of SOURCE] [options]",
  description: "Lists connectors with their versions, scopes, hosts, owners and ends of life, and the dependencies of every lockfile.",
  positionals: 0,
  options: [
    { name: "of", value: "SOURCE", description: "what to look at (default: the working tree)" },
    { name: "format", value: "FORMAT", description: "table (default) or json" },
    shared.json,
    shared.output,
    shared.maximum
  ],
  examples: ["ferrule inventory", "ferrule inventory --of v1.2.0 --json"],
  async run(call) {
    const format = formatOf(call.values, ["table", "json"]);
    const { takeInventory } = await import("./chunks/inventory-QVJP453D.js");
    const found = await takeInventory({
      of: textOf(call.values, "of") ?? null,
      folder: call.terminal.folder,
      limits: await limitsOf(call.values)
    });
    if (format === "json") {
      const { inventoryToJson } = await import("./chunks/json-KYCSSOOS.js");
      await deliver(call, inventoryToJson(found));
    } else {
      const { renderInventory } = await import("./chunks/inventory-table-RZ5RYTPG.js");
      await deliver(
        call,
        renderInventory(found, {
          color: call.terminal.color && call.values.output === void 0,
          width: call.terminal.width
        })
      );
    }
    return 0;
  }
};

// src/cli/commands/release-notes.ts
import { resolve as resolve2 } from "node:path";
var formats2 = ["markdown", "json"];
var releaseNotes = {
  name: "release-notes",
  summary: "writes what changed in the reach between two releases, as a section of release notes",
  usage: "--from SOURCE [--to SOURCE] [options]",
  description: "Compares two releases and lists scopes, connectors, hosts, deprecations and dependencies that came or went, as\nMarkdown. It only tells: whether the distance is accepted, ferrule review --base SOURCE answers.",
  positionals: 0,
  options: [
    { name: "from", value: "SOURCE", description: "the earlier release: a tag, or its SBOM (required)" },
    { name: "to", value: "SOURCE", description: "the later release (default: the working tree)" },
    { name: "policy", value: "FILE", description: "judges by this file instead of the policy of the earlier release" },
    { name: "as-of", value: "DATE", description: "the day to judge ends of life by, YYYY-MM-DD (default: today)" },
    { name: "format", value: "FORMAT", description: "markdown (default) or json, as review has it" },
    shared.json,
    shared.output,
    shared.maximum
  ],
  examples: ["ferrule release-notes --from v1.1.0 --to v1.2.0", "ferrule release-notes --from ./v1.1.0.cdx.json"],
  async run(call) {
    const format = formatOf(call.values, formats2);
    const from = textOf(call.values, "from");
    if (from === void 0)
      throw new FerruleError(
        "bad-usage",
        "ferrule release-notes needs --from SOURCE: the earlier release, such as v1.1.0."
      );
    const { parseDay, review: review2 } = await import("./chunks/review-4VRD4SGX.js");
    const [day, policy] = [textOf(call.values, "as-of"), textOf(call.values, "policy")];
    const verdict = await review2({
      base: from,
      head: textOf(call.values, "to") ?? null,
      folder: call.terminal.folder,
      policyFile: policy === void 0 ? null : resolve2(call.terminal.folder, policy),
      day: day === void 0 ? call.terminal.day : parseDay(day),
      limits: await limitsOf(call.values)
    });
    if (format === "json") await deliver(call, (await import("./chunks/json-KYCSSOOS.js")).verdictToJson(verdict));
    else await deliver(call, (await import("./chunks/release-notes-CNPEIXUS.js")).renderReleaseNotes(verdict, ""));
    return 0;
  }
};

// src/cli/commands/review.ts
import { resolve as resolve3 } from "node:path";
var formats3 = ["text", "markdown", "json"];
var review = {
  name: "review",
  summary: "compares two SOURCEs, judges the difference, and says what it adds to the reach",
  usage: "--base SOURCE [--head SOURCE] [options]",
  description: "Compares the connectors and dependencies of two SOURCEs and judges the difference by the policy of the base\n(.github/ferrule.yml there, or the default policy). Exit status 1 when the answer is block.",
  positionals: 0,
  options: [
    { name: "base", value: "SOURCE", description: "what to compare with (required)" },
    { name: "head", value: "SOURCE", description: "what to judge (default: the working tree)" },
    { name: "policy", value: "FILE", description: "judges by this file instead of the policy of the base" },
    { name: "as-of", value: "DATE", description: "the day to judge ends of life by, YYYY-MM-DD (default: today)" },
    { name: "format", value: "FORMAT", description: "text (default), markdown or json" },
    shared.json,
    shared.output,
    shared.maximum
  ],
  examples: [
    "ferrule review --base main",
    "ferrule review --base v1.2.0 --head v1.3.0 --format markdown",
    "ferrule review --base ./before --head ./after --json"
  ],
  async run(call) {
    const format = formatOf(call.values, formats3);
    const base = textOf(call.values, "base");
    if (base === void 0)
      throw new FerruleError("bad-usage", "ferrule review needs --base SOURCE: what to compare with, such as main.");
    const policy = textOf(call.values, "policy");
    const { parseDay, review: reviewSources } = await import("./chunks/review-4VRD4SGX.js");
    const day = textOf(call.values, "as-of");
    const verdict = await reviewSources({
      base,
      head: textOf(call.values, "head") ?? null,
      folder: call.terminal.folder,
      policyFile: policy === void 0 ? null : resolve3(call.terminal.folder, policy),
      day: day === void 0 ? call.terminal.day : parseDay(day),
      limits: await limitsOf(call.values),
      onProgress: (message) => {
        if (call.terminal.progress) call.terminal.writeError(`ferrule: ${message}
`);
      }
    });
    await deliver(call, await render(verdict, format, call));
    return verdict.verdict === "block" ? 1 : 0;
  }
};
async function render(verdict, format, call) {
  if (format === "json") return (await import("./chunks/json-KYCSSOOS.js")).verdictToJson(verdict);
  if (format === "markdown") return (await import("./chunks/summary-QAC4EQSB.js")).renderSummary(verdict, { links: null });
  const { renderText } = await import("./chunks/text-PJRMTXXH.js");
  return renderText(verdict, {
    color: call.terminal.color && call.values.output === void 0,
    width: call.terminal.width
  });
}

// src/cli/commands/sbom.ts
var sbom = {
  name: "sbom",
  summary: "writes a CycloneDX SBOM of a SOURCE",
  usage: "[--of SOURCE] [options]",
  description: "Writes a CycloneDX JSON SBOM: dependencies as components, connectors as services with their scopes, hosts and owners.\nThe same commit gives the same bytes on every machine.",
  positionals: 0,
  options: [
    { name: "of", value: "SOURCE", description: "what to describe (default: the working tree)" },
    {
      name: "name",
      value: "NAME",
      description: "what the described software is called (default: as its lockfile has it)"
    },
    { name: "spec", value: "VERSION", description: "version of CycloneDX: 1.6 (default) or 1.7" },
    shared.output,
    shared.maximum
  ],
  examples: ["ferrule sbom --of v1.2.0 --output sbom.cdx.json", "ferrule sbom --spec 1.7"],
  async run(call) {
    const spec = specOf(call.values);
    const { makeSbom } = await import("./chunks/sbom-KPMYGCYF.js");
    const text = await makeSbom({
      of: textOf(call.values, "of") ?? null,
      folder: call.terminal.folder,
      limits: await limitsOf(call.values),
      spec,
      name: textOf(call.values, "name") ?? null,
      toolVersion: call.terminal.version
    });
    await deliver(call, text);
    return 0;
  }
};

// src/cli/commands/verify.ts
var formats4 = ["text", "json"];
var verify = {
  name: "verify",
  summary: "checks who signed an artifact, what it was built from, and what it can reach; offline",
  usage: "ARTIFACT… --repository OWNER/NAME [options]",
  description: "Verifies artifacts (files, sha256:HEX, or an image as oci:HOST/NAME@sha256:HEX) by Sigstore bundles: those of --bundle\nand --from, or without either ARTIFACT.sigstore.json and the release’s other evidence beside it, offline. Somebody must\nbe named who has to have signed; names are compared whole. Places: github:OWNER/NAME (attestations),\nrelease:OWNER/NAME@TAG, npm:NAME@VERSION (the configured registry), oci:HOST/NAME@sha256:HEX (referrers). Exit status 1\nwhen the answer is no, 3 when there is no evidence, 4 when a place or --refresh reaches nothing.",
  positionals: Number.POSITIVE_INFINITY,
  options: [
    { name: "repository", value: "OWNER/NAME", description: "source it must come from (or its whole address)" },
    { name: "signer-workflow", value: "PATH", description: "workflow that must have signed, with or without @REF" },
    { name: "ref", value: "REF", description: "ref it must be built from, such as refs/tags/v1.2.0" },
    { name: "identity", value: "SAN", description: "exact identity in the certificate, instead of --repository" },
    {
      name: "issuer",
      value: "URL",
      description: "who must have vouched for the identity (default: that of the server)"
    },
    { name: "key", value: "PEM", description: "public key to believe instead of certificates" },
    {
      name: "bundle",
      value: "FILE",
      description: "bundle, JSON lines, or answer of npm or GitHub (repeatable)",
      several: true
    },
    {
      name: "from",
      value: "PLACE",
      description: "asks there: github:, release:, npm: or oci:… as above (repeatable)",
      several: true
    },
    { name: "sbom", value: "FILE", description: "SBOM that signed evidence refers to (repeatable)", several: true },
    { name: "policy", value: "FILE", description: 'policy whose part "evidence" says what must be shown' },
    {
      name: "trusted-root",
      value: "FILE",
      description: "trusts these instances of Sigstore (JSON or JSON lines) instead"
    },
    { name: "refresh", value: null, description: "fetches the newest trusted root first" },
    { name: "tuf-mirror", value: "URL", description: "where --refresh fetches it (default: the public-good instance)" },
    { name: "tuf-root", value: "FILE", description: "root metadata that --refresh begins with" },
    { name: "vsa", value: "FILE", description: "writes a verification summary (VSA) statement" },
    { name: "vsa-key", value: "PEM", description: "signs it with this key (passphrase in FERRULE_KEY_PASSPHRASE)" },
    { name: "vsa-keyless", value: null, description: "signs it through Sigstore, as attest does" },
    { name: "vsa-signing-config", value: "FILE", description: "services of another instance to sign it through" },
    { name: "public-log", value: null, description: "lets a summary that is not public reach a public log" },
    { name: "format", value: "FORMAT", description: "text (default) or json" },
    shared.json,
    shared.output
  ],
  examples: [
    "ferrule verify market-1.2.0.tgz --repository orchard/market --ref refs/tags/v1.2.0",
    "ferrule verify sha256:9f86d0… --bundle answer.json --repository orchard/market --json",
    "ferrule verify market-1.2.0.tgz --from github:orchard/market --repository orchard/market",
    "ferrule verify dist/*.tgz --key release.pub --policy .github/ferrule.yml"
  ],
  async run(call) {
    const format = formatOf(call.values, formats4);
    if (call.positionals.length === 0)
      throw new FerruleError("bad-usage", "ferrule verify needs an ARTIFACT: a file, or sha256:HEX.");
    const text = (name) => textOf(call.values, name);
    const [mirror, root] = [text("tuf-mirror") ?? null, text("tuf-root") ?? null];
    refuseIdleOptions(call.values);
    const { verify: verifyArtifacts } = await import("./chunks/verify-TYXBNLOZ.js");
    const results = await verifyArtifacts({
      folder: call.terminal.folder,
      artifacts: call.positionals,
      bundles: textsOf(call.values, "bundle"),
      from: textsOf(call.values, "from"),
      sboms: textsOf(call.values, "sbom"),
      identity: text("identity"),
      issuer: text("issuer"),
      repository: text("repository"),
      signerWorkflow: text("signer-workflow"),
      ref: text("ref"),
      key: text("key") ?? null,
      trustedRoot: text("trusted-root") ?? null,
      refresh: call.values.refresh === true ? { mirror, root } : null,
      policyFile: text("policy") ?? null,
      environment: call.terminal.environment,
      toolVersion: call.terminal.version,
      now: call.terminal.now(),
      onProgress: (message) => {
        if (call.terminal.progress) call.terminal.writeError(`ferrule: ${message}
`);
      }
    });
    await deliver(call, await render2(results, format, call));
    await writeSummary(results, call);
    return results.every((result) => result.verified) ? 0 : 1;
  }
};
function refuseIdleOptions(values) {
  const needs = [
    [["tuf-mirror", "tuf-root"], "refresh", values.refresh === true],
    [["vsa-key", "vsa-keyless"], "vsa", values.vsa !== void 0],
    [["vsa-signing-config", "public-log"], "vsa-keyless", values["vsa-keyless"] === true]
  ];
  for (const [options, needed, isThere] of needs) {
    const idle = options.find((option) => values[option] !== void 0);
    if (idle !== void 0 && !isThere)
      throw new FerruleError("bad-usage", `--${idle} does nothing without --${needed}.`);
  }
  if (values["vsa-key"] !== void 0 && values["vsa-keyless"] === true)
    throw new FerruleError("bad-usage", "--vsa-key and --vsa-keyless contradict each other.");
}
async function writeSummary(results, { values, terminal }) {
  const output = textOf(values, "vsa");
  if (output === void 0) return;
  const { summarize } = await import("./chunks/summarize-XEMBVI2R.js");
  const { defaultPatience } = await import("./chunks/signing-J36IHNA3.js");
  const notices = await summarize(results, {
    folder: terminal.folder,
    output,
    signed: values["vsa-key"] !== void 0 || values["vsa-keyless"] === true,
    key: textOf(values, "vsa-key") ?? null,
    signingConfig: textOf(values, "vsa-signing-config") ?? null,
    issuer: textOf(values, "issuer") ?? null,
    publicLog: values["public-log"] === true,
    environment: terminal.environment,
    toolVersion: terminal.version,
    now: terminal.now(),
    patience: defaultPatience,
    onProgress: (message) => terminal.writeError(`ferrule: ${message}
`)
  });
  for (const notice of notices) terminal.writeError(`ferrule: ${notice}
`);
  terminal.writeError(`wrote ${output}
`);
}
async function render2(results, format, call) {
  if (format === "json") return (await import("./chunks/json-KYCSSOOS.js")).verificationsToJson(results);
  const { renderVerifications } = await import("./chunks/verification-text-UMZCJ4BW.js");
  return renderVerifications(results, {
    color: call.terminal.color && call.values.output === void 0,
    width: call.terminal.width
  });
}

// src/cli/commands.ts
var commands = [review, inventory, sbom, attest, verify, releaseNotes, explain, demo];

// src/cli/help.ts
function overview(commands2) {
  const width = Math.max(...commands2.map((command) => command.name.length));
  return [
    "Ferrule knows what a release can reach, and shows what a change adds to it.",
    "",
    "Usage: ferrule [-C DIR] VERB [options]",
    "",
    ...commands2.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "A SOURCE is a git revision (main, v1.2.0, a commit), or a path that begins with ./, ../ or /:",
    "a folder, or a CycloneDX JSON file. Without one it is the working tree. Nothing of it is ever run.",
    "",
    "  -C DIR      works on the repository in DIR",
    "  --help      shows this, or the help of a verb",
    "  --version   shows the version",
    "",
    "Exit status: 0 done and fine; 1 done, and the answer is no; 2 the job could not be done;",
    "3 nothing was there to verify; 4 a service that was needed could not be reached.",
    ""
  ].join("\n");
}
function helpOf(command) {
  const named = command.options.map(
    (option) => [`--${option.name}${option.value === null ? "" : ` ${option.value}`}`, option.description]
  );
  const width = Math.max(...named.map(([name]) => name.length));
  return [
    `Usage: ferrule ${command.name}${command.usage === "" ? "" : ` ${command.usage}`}`,
    "",
    command.description,
    "",
    ...named.map(([name, description]) => `  ${name.padEnd(width)}  ${description}`),
    "",
    ...command.examples.length === 0 ? [] : ["Examples:", ...command.examples.map((example) => `  ${example}`), ""]
  ].join("\n");
}

// src/cli/run-command-line.ts
async function runCommandLine(args, terminal) {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof FerruleError) {
      terminal.writeError(`ferrule: ${neutralizeLog(error.message)}
`);
      return error.status;
    }
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    terminal.writeError(
      `ferrule: this is a fault in Ferrule itself, please report it with this text:
${neutralizeLog(stack)}
`
    );
    return 2;
  }
}
async function dispatch(args, terminal) {
  const { folder, rest } = takeFolder(args, terminal.folder);
  const [verb, ...words] = rest;
  if (verb === void 0 || verb === "--help" || verb === "-h" || verb === "help") {
    const named = commands.find((command2) => command2.name === words[0]);
    if (verb === "help" && words[0] !== void 0 && named === void 0) throw unknownVerb(words[0]);
    const text = named === void 0 ? overview(commands) : helpOf(named);
    if (verb === void 0) terminal.writeError(text);
    else terminal.writeOut(text);
    return verb === void 0 ? 2 : 0;
  }
  if (verb === "--version" || verb === "-v") {
    terminal.writeOut(`ferrule ${terminal.version}
`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === verb);
  if (command === void 0) throw unknownVerb(verb);
  if (words.includes("--help") || words.includes("-h")) {
    terminal.writeOut(helpOf(command));
    return 0;
  }
  return command.run({ ...parse(command, words), terminal: { ...terminal, folder } });
}
function takeFolder(args, start) {
  let folder = start;
  let index = 0;
  while (args[index] === "-C") {
    const next = args[index + 1];
    if (next === void 0) throw new FerruleError("bad-usage", "-C needs a folder behind it.");
    folder = resolve4(folder, next);
    index += 2;
  }
  return { folder, rest: args.slice(index) };
}
function parse(command, words) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(
        command.options.map((option) => [
          option.name,
          {
            type: option.value === null ? "boolean" : "string",
            multiple: option.several === true
          }
        ])
      ),
      allowPositionals: true,
      strict: true
    });
    if (positionals.length > command.positionals) {
      throw new FerruleError(
        "bad-usage",
        `ferrule ${command.name} does not take ${JSON.stringify(positionals[command.positionals])}. See ferrule ${command.name} --help.`
      );
    }
    return { values, positionals };
  } catch (error) {
    if (error instanceof FerruleError || !isUsageError(error)) throw error;
    throw new FerruleError(
      "bad-usage",
      `${error.message.split(/\.\s/)[0] ?? error.message}. See ferrule ${command.name} --help.`,
      { cause: error }
    );
  }
}
function isUsageError(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("ERR_PARSE_ARGS");
}
function unknownVerb(verb) {
  return new FerruleError(
    "bad-usage",
    `There is no verb ${JSON.stringify(verb)}. Verbs: ${commands.map((command) => command.name).join(", ")}. See ferrule --help.`
  );
}

// src/main.ts
async function runMain(args, version) {
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(process.exitCode ?? 0);
  });
  process.exitCode = await runCommandLine(args, {
    version,
    folder: process.cwd(),
    day: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    environment: process.env,
    color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    width: process.stdout.columns ?? 100,
    progress: process.stderr.isTTY === true,
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text)
  });
}
export {
  runMain
};
