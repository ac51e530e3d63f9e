import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  wrap
} from "./chunk-CJGAJDTD.js";
import {
  neutralizeTerminal
} from "./chunk-SR5OMTPT.js";
import "./chunk-HLUQNO2C.js";

// src/report/explanation.ts
function renderExplanations(explanations, width) {
  return explanations.map((explanation) => renderExplanation(explanation, Math.min(width, 100))).join("\n");
}
function renderExplanation(explanation, width) {
  if (explanation.kind === "rule") {
    return [
      `${explanation.id} (rule)`,
      ...wrap(`${explanation.title}.`, width, "  "),
      "",
      ...wrap(`Why: ${explanation.why}`, width, "  "),
      ...wrap(`What to do: ${explanation.remedy}`, width, "  "),
      ...wrap(
        `Level: ${explanation.level}; the policy can set another (rules: ${explanation.id}: block | warn | note | off).`,
        width,
        "  "
      ),
      ""
    ].join("\n");
  }
  const { provider, value, principal, severity, reach, note, includes, source, asOf } = explanation;
  return [
    `${neutralizeTerminal(value)} (scope of ${provider}${principal === null ? "" : `, ${principal}`})`,
    `  Weight: ${severity}; reach: ${reach}`,
    ...note === null ? [] : wrap(note, width, "  "),
    ...includes.length === 0 ? [] : wrap(`Includes: ${includes.join(", ")}`, width, "  "),
    ...source === null ? [] : wrap(`Source: ${source}${asOf === null ? "" : ` (as of ${asOf})`}`, width, "  "),
    ""
  ].join("\n");
}
export {
  renderExplanations
};
