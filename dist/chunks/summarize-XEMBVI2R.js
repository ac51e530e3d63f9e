import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  writeVerificationSummary
} from "./chunk-LZU3SHT6.js";
import {
  openSigner,
  readClaims,
  requestToken,
  tokenSource
} from "./chunk-45JAA6YK.js";
import "./chunk-E7DCIT23.js";
import {
  pathIn,
  statementMediaType
} from "./chunk-BNL4PXAJ.js";
import "./chunk-6KROASNK.js";
import "./chunk-G3DWYIBP.js";
import "./chunk-A5GFYVNI.js";
import {
  writeTextFile
} from "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-MMSKCIFO.js";
import "./chunk-QSXEJ6TK.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";

// src/verbs/summarize.ts
async function summarize(results, options) {
  const statement = writeVerificationSummary(results, options.now, options.toolVersion);
  const file = pathIn(options.folder, options.output);
  if (!options.signed) {
    await writeTextFile(file, `${statement}
`);
    return [];
  }
  const isJob = options.key === null && tokenSource(options.environment) === "github";
  const claims = isJob ? await readClaims(await requestToken(options.environment), options.issuer) : null;
  const { signer, notices } = await openSigner(options, claims, options.onProgress);
  const bundle = await signer.signStatement(Buffer.from(statement), statementMediaType);
  await writeTextFile(file, `${JSON.stringify(bundle)}
`);
  return notices;
}
export {
  summarize
};
