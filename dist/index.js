import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeSbom
} from "./chunks/chunk-XGFCEM2R.js";
import {
  takeInventory
} from "./chunks/chunk-6ULL2T4R.js";
import "./chunks/chunk-JLSBW76F.js";
import {
  review
} from "./chunks/chunk-BJ4CYUH7.js";
import "./chunks/chunk-GE5VB43O.js";
import "./chunks/chunk-GMRFGUSS.js";
import {
  compareInventories
} from "./chunks/chunk-CTQOKJNR.js";
import "./chunks/chunk-LFJSH3UO.js";
import "./chunks/chunk-N5543NK6.js";
import "./chunks/chunk-65ZMJR5E.js";
import "./chunks/chunk-LJ7GLBYO.js";
import "./chunks/chunk-R45LBLU6.js";
import "./chunks/chunk-2HXQQP5J.js";
import "./chunks/chunk-XMKAEI7E.js";
import "./chunks/chunk-S7Q4GMEZ.js";
import {
  defaultPolicy
} from "./chunks/chunk-TBHLFZ53.js";
import "./chunks/chunk-34PIO6HB.js";
import {
  FerruleError
} from "./chunks/chunk-QZUYFFL5.js";
import "./chunks/chunk-D6BRE4X7.js";
export {
  FerruleError,
  compareInventories,
  defaultPolicy,
  makeSbom,
  review,
  takeInventory
};
