import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  attest
} from "./chunk-T3DVP6UU.js";
import "./chunk-EDIW2V35.js";
import "./chunk-PEY2NMSI.js";
import "./chunk-7MCFMC6L.js";
import "./chunk-45JAA6YK.js";
import "./chunk-E7DCIT23.js";
import "./chunk-BNL4PXAJ.js";
import "./chunk-BBA3YG67.js";
import "./chunk-AUJORKRV.js";
import "./chunk-TXNET6LX.js";
import "./chunk-V26EPMUB.js";
import "./chunk-FZDP2HCS.js";
import "./chunk-6KROASNK.js";
import "./chunk-G3DWYIBP.js";
import "./chunk-CEP34567.js";
import "./chunk-A5GFYVNI.js";
import "./chunk-KAYPRSYD.js";
import "./chunk-HSQ45NQE.js";
import "./chunk-UQUW52HH.js";
import "./chunk-6JVN3OM5.js";
import "./chunk-JQB53MAW.js";
import "./chunk-JQGZB4EF.js";
import "./chunk-AWXMGKEY.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-6GNUIXPS.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-MMSKCIFO.js";
import "./chunk-QSXEJ6TK.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-W4RDVNCW.js";
import "./chunk-SNA2OCSO.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  attest
};
