import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  takeInventory
} from "./chunk-6ULL2T4R.js";
import "./chunk-GE5VB43O.js";
import "./chunk-LFJSH3UO.js";
import "./chunk-N5543NK6.js";
import "./chunk-R45LBLU6.js";
import "./chunk-2HXQQP5J.js";
import "./chunk-XMKAEI7E.js";
import "./chunk-S7Q4GMEZ.js";
import "./chunk-TBHLFZ53.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-D6BRE4X7.js";
export {
  takeInventory
};
