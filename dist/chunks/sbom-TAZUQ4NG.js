import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeSbom
} from "./chunk-ESUKY3NX.js";
import "./chunk-PA5E5Y7F.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-V2CJXUH6.js";
import "./chunk-XIDXXCOT.js";
import "./chunk-NLRKI3KA.js";
import "./chunk-R45LBLU6.js";
import "./chunk-ND7WOGP6.js";
import "./chunk-YTYZAE6A.js";
import "./chunk-HNXBDMC5.js";
import "./chunk-JDX5562V.js";
import "./chunk-UEXCZ5EV.js";
import "./chunk-XMKAEI7E.js";
import "./chunk-S7Q4GMEZ.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-D6BRE4X7.js";
export {
  makeSbom
};
