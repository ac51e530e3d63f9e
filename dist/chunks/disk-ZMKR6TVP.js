import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isFileError,
  loadFromDisk,
  makeTemporaryFolder,
  openFolder,
  readIfThere,
  readTextFile,
  sayFileError,
  writeTextFile
} from "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  isFileError,
  loadFromDisk,
  makeTemporaryFolder,
  openFolder,
  readIfThere,
  readTextFile,
  sayFileError,
  writeTextFile
};
