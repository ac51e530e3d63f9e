import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isFileError,
  readIfThere,
  sayFileError
} from "./chunk-OEUHFIGD.js";
import {
  FerruleError
} from "./chunk-QZUYFFL5.js";

// src/outside/evidence-places/read-configuration.ts
async function readConfiguration(path) {
  try {
    return await readIfThere(path);
  } catch (cause) {
    if (!isFileError(cause)) throw cause;
    throw new FerruleError("unreadable-configuration", `${path} cannot be read: ${sayFileError(cause)}.`, { cause });
  }
}

export {
  readConfiguration
};
