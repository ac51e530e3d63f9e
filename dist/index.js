import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  compareInventories
} from "./chunks/chunk-MH3QKEZU.js";
import "./chunks/chunk-65ZMJR5E.js";
import {
  makeSbom
} from "./chunks/chunk-BNO5WENC.js";
import "./chunks/chunk-JJHF2DHM.js";
import {
  takeInventory
} from "./chunks/chunk-MWYI4LQ3.js";
import "./chunks/chunk-K7CY77OC.js";
import "./chunks/chunk-AF2UOQXD.js";
import "./chunks/chunk-NYQ5Q3ST.js";
import {
  defaultPolicy
} from "./chunks/chunk-M45HAB7M.js";
import "./chunks/chunk-4RBZN4BH.js";
import "./chunks/chunk-XMKAEI7E.js";
import "./chunks/chunk-5MKVJBD4.js";
import "./chunks/chunk-34PIO6HB.js";
import {
  review
} from "./chunks/chunk-KJYC4WTI.js";
import "./chunks/chunk-LJ7GLBYO.js";
import "./chunks/chunk-GMRFGUSS.js";
import "./chunks/chunk-PXDD3FMQ.js";
import "./chunks/chunk-BYZRSSJP.js";
import "./chunks/chunk-T3PE3UAX.js";
import "./chunks/chunk-2COZ2S5I.js";
import {
  FerruleError
} from "./chunks/chunk-QZUYFFL5.js";
import "./chunks/chunk-HLUQNO2C.js";
export {
  FerruleError,
  compareInventories,
  defaultPolicy,
  makeSbom,
  review,
  takeInventory
};
