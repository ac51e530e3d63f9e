import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  inventoryToJson,
  verdictToJson
} from "./chunk-5SBJDJ4G.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-D6BRE4X7.js";
export {
  inventoryToJson,
  verdictToJson
};
