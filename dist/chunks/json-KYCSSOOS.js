import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  inventoryToJson,
  verdictToJson,
  verificationsToJson
} from "./chunk-XSXD5AWN.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-HLUQNO2C.js";
export {
  inventoryToJson,
  verdictToJson,
  verificationsToJson
};
