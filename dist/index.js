import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  verify
} from "./chunks/chunk-WEQU6BMC.js";
import {
  attest
} from "./chunks/chunk-GI3WQG2A.js";
import "./chunks/chunk-45JAA6YK.js";
import "./chunks/chunk-O7D3DHWU.js";
import "./chunks/chunk-PEY2NMSI.js";
import "./chunks/chunk-E7DCIT23.js";
import "./chunks/chunk-BNL4PXAJ.js";
import "./chunks/chunk-7MCFMC6L.js";
import "./chunks/chunk-6KROASNK.js";
import "./chunks/chunk-G3DWYIBP.js";
import {
  compareInventories
} from "./chunks/chunk-TYG4KW5A.js";
import "./chunks/chunk-ZSKD5H3K.js";
import "./chunks/chunk-3WXPUV77.js";
import "./chunks/chunk-P2BKSLYU.js";
import {
  makeSbom
} from "./chunks/chunk-2UFRWARU.js";
import "./chunks/chunk-5QXDT3IU.js";
import {
  takeInventory
} from "./chunks/chunk-JYDXCMUR.js";
import "./chunks/chunk-NZZCECDB.js";
import "./chunks/chunk-V26EPMUB.js";
import "./chunks/chunk-X4JEFT3W.js";
import "./chunks/chunk-A5GFYVNI.js";
import "./chunks/chunk-5IFEANAN.js";
import "./chunks/chunk-4RBZN4BH.js";
import "./chunks/chunk-UQUW52HH.js";
import {
  review
} from "./chunks/chunk-MGJC4YXU.js";
import "./chunks/chunk-LJ7GLBYO.js";
import "./chunks/chunk-GMRFGUSS.js";
import "./chunks/chunk-6GNUIXPS.js";
import "./chunks/chunk-BYZRSSJP.js";
import "./chunks/chunk-OEUHFIGD.js";
import "./chunks/chunk-MWP3MY7C.js";
import "./chunks/chunk-2COZ2S5I.js";
import "./chunks/chunk-MMSKCIFO.js";
import "./chunks/chunk-QSXEJ6TK.js";
import "./chunks/chunk-VIM27SFT.js";
import {
  defaultPolicy
} from "./chunks/chunk-GZMXP3JX.js";
import "./chunks/chunk-SNA2OCSO.js";
import "./chunks/chunk-34PIO6HB.js";
import {
  FerruleError
} from "./chunks/chunk-QZUYFFL5.js";
import "./chunks/chunk-HLUQNO2C.js";
export {
  FerruleError,
  attest,
  compareInventories,
  defaultPolicy,
  makeSbom,
  review,
  takeInventory,
  verify
};
