import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeSbom
} from "./chunk-N36J3HVM.js";
import "./chunk-QFQPXQQF.js";
import "./chunk-JDX5562V.js";
import "./chunk-GE5VB43O.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-5HELOZLX.js";
import "./chunk-UEXCZ5EV.js";
import "./chunk-R45LBLU6.js";
import "./chunk-2HXQQP5J.js";
import "./chunk-XMKAEI7E.js";
import "./chunk-S7Q4GMEZ.js";
import "./chunk-6XIEP6OF.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-D6BRE4X7.js";
export {
  makeSbom
};
