import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  attest
} from "./chunk-3WYQLOLM.js";
import "./chunk-45JAA6YK.js";
import "./chunk-O7D3DHWU.js";
import "./chunk-E7DCIT23.js";
import "./chunk-PEY2NMSI.js";
import "./chunk-BNL4PXAJ.js";
import "./chunk-7MCFMC6L.js";
import "./chunk-UH7PSB2F.js";
import "./chunk-NURPARY4.js";
import "./chunk-HVDCEKFH.js";
import "./chunk-MGKQKUHY.js";
import "./chunk-V26EPMUB.js";
import "./chunk-TYVYWKBP.js";
import "./chunk-WC6OXEPR.js";
import "./chunk-4RBZN4BH.js";
import "./chunk-DCGG3644.js";
import "./chunk-6KROASNK.js";
import "./chunk-G3DWYIBP.js";
import "./chunk-A5GFYVNI.js";
import "./chunk-T3VUN77G.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-6GNUIXPS.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-MMSKCIFO.js";
import "./chunk-QSXEJ6TK.js";
import "./chunk-GX5X3HZH.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-SNA2OCSO.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  attest
};
