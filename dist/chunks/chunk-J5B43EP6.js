import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  toldChecks
} from "./chunk-QOWLQFFQ.js";
import {
  endGroup,
  getInput,
  info,
  readInputs,
  setOutput,
  setSecret,
  startGroup
} from "./chunk-LK76BCBO.js";
import {
  endSentence,
  tableRow
} from "./chunk-2UM637QK.js";
import {
  codeSpan,
  neutralizeMarkdown
} from "./chunk-SR5OMTPT.js";
import {
  evidenceKinds
} from "./chunk-SNA2OCSO.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/outside/github/step.ts
var step = {
  input: (name) => getInput(name),
  output: (name, value) => setOutput(name, value),
  info: (line) => info(line),
  group(title, lines) {
    startGroup(title);
    info(lines);
    endGroup();
  },
  mask: (secret) => setSecret(secret)
};

// src/report/verification-markdown.ts
var toldInFull = 5;
var mostRows = 200;
function renderVerificationPage(results) {
  const failed = results.filter((result) => !result.verified);
  const answer = failed.length === 0 ? "verified" : `**not** verified`;
  const told = [...failed, ...results.filter((result) => result.verified)].slice(0, failed.length === 0 ? 1 : toldInFull);
  const blocks = [
    results.length === 1 ? `### ${codeSpan(results[0]?.artifact.name ?? "", 200)} is ${answer}` : `### ${results.length - failed.length} of ${results.length} artifacts are verified`,
    ...results.length === 1 ? [] : [listArtifacts(results)],
    ...told.flatMap((result) => [
      ...results.length === 1 ? [] : [`#### ${codeSpan(result.artifact.name, 200)}`],
      renderChecks(result.checks),
      ...renderRefused(result),
      ...renderLimits(result)
    ])
  ];
  return `${blocks.join("\n\n")}
`;
}
function listArtifacts(results) {
  const rows = results.slice(0, mostRows).map(({ artifact, verified }) => tableRow([verified ? "yes" : "**no**", codeSpan(artifact.name, 200)]));
  const more = results.length > mostRows ? ["", `… and ${results.length - mostRows} more.`] : [];
  return [tableRow(["Verified", "Artifact"]), tableRow(["---", "---"]), ...rows, ...more].join("\n");
}
function renderChecks(checks) {
  const rows = toldChecks(checks).map((check) => {
    const bad = check.demanded && check.state !== "met";
    const expected = bad && check.expected !== null ? ` (expected ${codeSpan(check.expected, 200)})` : "";
    const said = check.actual === null ? "nothing says so" : sayValue(check.actual);
    return tableRow([bad ? `**${check.state}**` : check.state, check.title, `${said}${expected}`]);
  });
  return [tableRow(["", "Question", "Answer"]), tableRow(["---", "---", "---"]), ...rows].join("\n");
}
function sayValue(value) {
  return /^\S{1,300}$/.test(value) ? codeSpan(value, 300) : neutralizeMarkdown(value, 500);
}
function renderRefused({ bundles }) {
  const refused = bundles.filter((bundle) => bundle.state !== "accepted" && bundle.state !== "about something else");
  if (refused.length === 0) return [];
  const lines = refused.slice(0, 20).map(({ origin, state, reason }) => {
    const place = `${origin.file}${origin.index === null ? "" : ` (${origin.index})`}`;
    return `- ${codeSpan(place, 200)}: ${state}${reason === null ? "" : ` — ${neutralizeMarkdown(endSentence(reason), 500)}`}`;
  });
  return [["Evidence that counts for nothing:", "", ...lines].join("\n")];
}
function renderLimits({ notProved }) {
  if (notProved.length === 0) return [];
  return [
    `${["<sub>This does not prove:", ...notProved.map((sentence) => neutralizeMarkdown(sentence, 300))].join(" ")}</sub>`
  ];
}

// src/outside/github/release-inputs.ts
var publishPlaces = ["attestations", "assets", "notes"];
function readReleaseInputs(get) {
  const shared = readInputs(get);
  const inputs = {
    ...shared,
    artifacts: listOf(get("artifacts")),
    checksums: listOf(get("checksums")),
    fromArtifact: get("from-artifact") || null,
    evidence: wordsOf("evidence", get("evidence") || evidenceKinds.join(), evidenceKinds),
    perArtifact: flagOf("per-artifact", get("per-artifact")),
    parameters: get("parameters") || null,
    output: get("output") || "ferrule-evidence",
    publish: get("publish") === "none" ? [] : wordsOf("publish", get("publish") || "attestations, assets", publishPlaces),
    publicLog: flagOf("public-log", get("public-log")),
    signingConfig: get("signing-config") || null,
    trustedRoot: get("trusted-root") || null,
    issuer: get("issuer") || null,
    retries: retriesOf(get("retries") || "18")
  };
  if (!inputs.evidence.includes("provenance"))
    throw new FerruleError(
      "bad-input",
      "The input evidence leaves provenance out, without which nobody could tell where a release comes from."
    );
  return inputs;
}
function listOf(text) {
  return text.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
}
function wordsOf(name, text, known) {
  return listOf(text).map((given) => {
    const word = known.find((candidate) => candidate === given);
    if (word === void 0)
      throw new FerruleError(
        "bad-input",
        `The input ${name} has ${JSON.stringify(given.slice(0, 100))} in it. It is a list of ${known.join(", ")}.`
      );
    return word;
  });
}
function flagOf(name, text) {
  if (text === "" || text === "false") return false;
  if (text === "true") return true;
  throw new FerruleError(
    "bad-input",
    `The input ${name} is ${JSON.stringify(text.slice(0, 100))}. It can be true or false.`
  );
}
function retriesOf(text) {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new FerruleError(
    "bad-input",
    `The input retries is ${JSON.stringify(text.slice(0, 100))}. It is a number from 0 to 999.`
  );
}

export {
  step,
  renderVerificationPage,
  renderChecks,
  readReleaseInputs,
  listOf
};
