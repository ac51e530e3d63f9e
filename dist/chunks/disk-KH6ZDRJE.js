import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  loadFromDisk,
  openFolder,
  readTextFile,
  writeTextFile
} from "./chunk-2HXQQP5J.js";
import "./chunk-S7Q4GMEZ.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-D6BRE4X7.js";
export {
  loadFromDisk,
  openFolder,
  readTextFile,
  writeTextFile
};
