import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  takeInventory
} from "./chunk-PKKVUX2M.js";
import "./chunk-XBMQNLSN.js";
import "./chunk-V26EPMUB.js";
import "./chunk-G777RCKK.js";
import "./chunk-4RBZN4BH.js";
import "./chunk-DCGG3644.js";
import "./chunk-A5GFYVNI.js";
import "./chunk-OVBNPMFU.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-2X42MKD6.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-NYQ5Q3ST.js";
import "./chunk-GZMXP3JX.js";
import "./chunk-SNA2OCSO.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  takeInventory
};
