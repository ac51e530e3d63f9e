import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeSbom
} from "./chunks/chunk-TET6QP2N.js";
import {
  takeInventory
} from "./chunks/chunk-QWEWM66U.js";
import "./chunks/chunk-D2YK2G6M.js";
import {
  review
} from "./chunks/chunk-K6BA6BXN.js";
import "./chunks/chunk-PHETGFSH.js";
import "./chunks/chunk-GMRFGUSS.js";
import {
  compareInventories
} from "./chunks/chunk-JJBSJWVI.js";
import "./chunks/chunk-BMDA3EFA.js";
import "./chunks/chunk-UEXCZ5EV.js";
import "./chunks/chunk-65ZMJR5E.js";
import "./chunks/chunk-LJ7GLBYO.js";
import "./chunks/chunk-BYZRSSJP.js";
import "./chunks/chunk-GQJH3N53.js";
import "./chunks/chunk-XMKAEI7E.js";
import "./chunks/chunk-2COZ2S5I.js";
import {
  defaultPolicy
} from "./chunks/chunk-S2TMFOYS.js";
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
