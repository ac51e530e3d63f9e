import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isFileError,
  loadFromDisk,
  openFolder,
  readIfThere,
  readTextFile,
  sayFileError,
  writeTextFile
} from "./chunk-T3PE3UAX.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  isFileError,
  loadFromDisk,
  openFolder,
  readIfThere,
  readTextFile,
  sayFileError,
  writeTextFile
};
