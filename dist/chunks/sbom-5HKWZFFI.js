import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  describeInventory,
  makeSbom
} from "./chunk-BNO5WENC.js";
import "./chunk-JJHF2DHM.js";
import "./chunk-MWYI4LQ3.js";
import "./chunk-K7CY77OC.js";
import "./chunk-AF2UOQXD.js";
import "./chunk-NYQ5Q3ST.js";
import "./chunk-M45HAB7M.js";
import "./chunk-4RBZN4BH.js";
import "./chunk-XMKAEI7E.js";
import "./chunk-5MKVJBD4.js";
import "./chunk-GMRFGUSS.js";
import "./chunk-PXDD3FMQ.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-T3PE3UAX.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  describeInventory,
  makeSbom
};
