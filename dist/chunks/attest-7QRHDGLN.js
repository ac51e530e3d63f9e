import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  attest
} from "./chunk-EQWA3YWU.js";
import "./chunk-45JAA6YK.js";
import "./chunk-O7D3DHWU.js";
import "./chunk-PEY2NMSI.js";
import "./chunk-E7DCIT23.js";
import "./chunk-BNL4PXAJ.js";
import "./chunk-7MCFMC6L.js";
import "./chunk-6KROASNK.js";
import "./chunk-G3DWYIBP.js";
import "./chunk-4T4KE4KR.js";
import "./chunk-5QXDT3IU.js";
import "./chunk-CNQCRRVC.js";
import "./chunk-RHAAKM6P.js";
import "./chunk-V26EPMUB.js";
import "./chunk-6J3PXREY.js";
import "./chunk-A5GFYVNI.js";
import "./chunk-5IFEANAN.js";
import "./chunk-4RBZN4BH.js";
import "./chunk-UQUW52HH.js";
import "./chunk-45H3K6NF.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-6GNUIXPS.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-MMSKCIFO.js";
import "./chunk-QSXEJ6TK.js";
import "./chunk-PRWQ7XG7.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-SNA2OCSO.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  attest
};
