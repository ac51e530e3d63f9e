import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  inventoryToJson,
  verdictToJson
} from "./chunk-X7CBBLZN.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-S7Q4GMEZ.js";
import "./chunk-D6BRE4X7.js";
export {
  inventoryToJson,
  verdictToJson
};
