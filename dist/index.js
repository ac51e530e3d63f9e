import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeSbom
} from "./chunks/chunk-ESUKY3NX.js";
import {
  takeInventory
} from "./chunks/chunk-PA5E5Y7F.js";
import {
  review
} from "./chunks/chunk-L7DZCCNF.js";
import "./chunks/chunk-GMRFGUSS.js";
import "./chunks/chunk-V2CJXUH6.js";
import {
  compareInventories
} from "./chunks/chunk-EMP6CGTD.js";
import "./chunks/chunk-65ZMJR5E.js";
import "./chunks/chunk-XIDXXCOT.js";
import "./chunks/chunk-NLRKI3KA.js";
import "./chunks/chunk-LJ7GLBYO.js";
import "./chunks/chunk-R45LBLU6.js";
import "./chunks/chunk-ND7WOGP6.js";
import "./chunks/chunk-YTYZAE6A.js";
import {
  defaultPolicy
} from "./chunks/chunk-HNXBDMC5.js";
import "./chunks/chunk-34PIO6HB.js";
import "./chunks/chunk-JDX5562V.js";
import "./chunks/chunk-UEXCZ5EV.js";
import "./chunks/chunk-XMKAEI7E.js";
import "./chunks/chunk-S7Q4GMEZ.js";
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
