import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readTree
} from "./chunk-TXNET6LX.js";
import {
  loadPolicyOf,
  policyPath
} from "./chunk-FZDP2HCS.js";
import {
  openSources
} from "./chunk-6GNUIXPS.js";

// src/verbs/inventory.ts
async function takeInventory(options) {
  const sources = openSources(options.folder);
  try {
    const opened = await sources.open(options.of);
    if (opened.kind === "sbom") {
      const { readSbom } = await import("./read-sbom-T4SW7CM4.js");
      return readSbom(opened.text, opened.source);
    }
    const { policy } = await loadPolicyOf(opened.tree, policyPath);
    return await readTree(opened.tree, {
      ignore: policy.ignore,
      changed: null,
      limits: options.limits,
      owners: policy.owners
    });
  } finally {
    await sources.close();
  }
}

export {
  takeInventory
};
