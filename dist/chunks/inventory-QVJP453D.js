import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  takeInventory
} from "./chunk-AUJORKRV.js";
import "./chunk-TXNET6LX.js";
import "./chunk-V26EPMUB.js";
import "./chunk-FZDP2HCS.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-UQUW52HH.js";
import "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import "./chunk-JQGZB4EF.js";
import "./chunk-6GNUIXPS.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-SNA2OCSO.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  takeInventory
};
