import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeSbom
} from "./chunks/chunk-N36J3HVM.js";
import {
  takeInventory
} from "./chunks/chunk-QFQPXQQF.js";
import "./chunks/chunk-JDX5562V.js";
import {
  review
} from "./chunks/chunk-TWIIPAN4.js";
import "./chunks/chunk-GE5VB43O.js";
import "./chunks/chunk-GMRFGUSS.js";
import {
  compareInventories
} from "./chunks/chunk-TGKCNE5X.js";
import "./chunks/chunk-5HELOZLX.js";
import "./chunks/chunk-UEXCZ5EV.js";
import "./chunks/chunk-65ZMJR5E.js";
import "./chunks/chunk-LJ7GLBYO.js";
import "./chunks/chunk-R45LBLU6.js";
import "./chunks/chunk-2HXQQP5J.js";
import "./chunks/chunk-XMKAEI7E.js";
import "./chunks/chunk-S7Q4GMEZ.js";
import {
  defaultPolicy
} from "./chunks/chunk-6XIEP6OF.js";
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
