import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  describeInventory,
  makeSbom
} from "./chunk-UH7PSB2F.js";
import "./chunk-NURPARY4.js";
import "./chunk-HVDCEKFH.js";
import "./chunk-MGKQKUHY.js";
import "./chunk-V26EPMUB.js";
import "./chunk-TYVYWKBP.js";
import "./chunk-WC6OXEPR.js";
import "./chunk-4RBZN4BH.js";
import "./chunk-DCGG3644.js";
import "./chunk-A5GFYVNI.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-6GNUIXPS.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-GX5X3HZH.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-SNA2OCSO.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  describeInventory,
  makeSbom
};
