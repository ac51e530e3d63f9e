import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readTree
} from "./chunk-MZ7UHVZ4.js";
import {
  loadPolicyOf,
  policyPath
} from "./chunk-7OMHRKSC.js";
import {
  openSources
} from "./chunk-OVBNPMFU.js";

// src/verbs/inventory.ts
async function takeInventory(options) {
  const sources = openSources(options.folder);
  try {
    const opened = await sources.open(options.of);
    if (opened.kind === "sbom") {
      const { readSbom } = await import("./read-sbom-SXXQS4A6.js");
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
