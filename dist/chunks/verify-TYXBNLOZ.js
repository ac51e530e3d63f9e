import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  verify
} from "./chunk-JZ2XCVUA.js";
import "./chunk-PEY2NMSI.js";
import "./chunk-7MCFMC6L.js";
import "./chunk-BNL4PXAJ.js";
import "./chunk-FZDP2HCS.js";
import "./chunk-G3DWYIBP.js";
import "./chunk-P2BKSLYU.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-UQUW52HH.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QSXEJ6TK.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-SNA2OCSO.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  verify
};
