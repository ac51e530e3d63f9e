import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  takeInventory
} from "./chunk-QWEWM66U.js";
import "./chunk-PHETGFSH.js";
import "./chunk-BMDA3EFA.js";
import "./chunk-UEXCZ5EV.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-GQJH3N53.js";
import "./chunk-XMKAEI7E.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-S2TMFOYS.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-D6BRE4X7.js";
export {
  takeInventory
};
