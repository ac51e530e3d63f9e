import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  loadFromDisk,
  openFolder,
  readTextFile,
  writeTextFile
} from "./chunk-GQJH3N53.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-D6BRE4X7.js";
export {
  loadFromDisk,
  openFolder,
  readTextFile,
  writeTextFile
};
