import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  verify
} from "./chunks/chunk-JZ2XCVUA.js";
import {
  compareInventories
} from "./chunks/chunk-G7NE55R6.js";
import "./chunks/chunk-J2IEHGHJ.js";
import "./chunks/chunk-ZSKD5H3K.js";
import {
  attest
} from "./chunks/chunk-T3DVP6UU.js";
import "./chunks/chunk-EDIW2V35.js";
import "./chunks/chunk-PEY2NMSI.js";
import "./chunks/chunk-7MCFMC6L.js";
import "./chunks/chunk-45JAA6YK.js";
import "./chunks/chunk-E7DCIT23.js";
import "./chunks/chunk-BNL4PXAJ.js";
import {
  makeSbom
} from "./chunks/chunk-BBA3YG67.js";
import {
  takeInventory
} from "./chunks/chunk-AUJORKRV.js";
import "./chunks/chunk-TXNET6LX.js";
import "./chunks/chunk-V26EPMUB.js";
import "./chunks/chunk-FZDP2HCS.js";
import "./chunks/chunk-6KROASNK.js";
import "./chunks/chunk-G3DWYIBP.js";
import "./chunks/chunk-4WHIZJQN.js";
import "./chunks/chunk-CEP34567.js";
import "./chunks/chunk-N2IO7QIE.js";
import "./chunks/chunk-BSHBZ6AN.js";
import "./chunks/chunk-SQ6WFOLL.js";
import "./chunks/chunk-UBPJSKMJ.js";
import "./chunks/chunk-P2BKSLYU.js";
import "./chunks/chunk-SEMNRWUQ.js";
import "./chunks/chunk-A5GFYVNI.js";
import "./chunks/chunk-KAYPRSYD.js";
import "./chunks/chunk-HSQ45NQE.js";
import "./chunks/chunk-GPS46V4X.js";
import "./chunks/chunk-UQUW52HH.js";
import "./chunks/chunk-6JVN3OM5.js";
import "./chunks/chunk-JQB53MAW.js";
import "./chunks/chunk-JQGZB4EF.js";
import {
  review
} from "./chunks/chunk-AWXMGKEY.js";
import "./chunks/chunk-LJ7GLBYO.js";
import "./chunks/chunk-GMRFGUSS.js";
import "./chunks/chunk-6GNUIXPS.js";
import "./chunks/chunk-BYZRSSJP.js";
import "./chunks/chunk-OEUHFIGD.js";
import "./chunks/chunk-MWP3MY7C.js";
import "./chunks/chunk-2COZ2S5I.js";
import "./chunks/chunk-MMSKCIFO.js";
import "./chunks/chunk-QSXEJ6TK.js";
import {
  defaultPolicy
} from "./chunks/chunk-GZMXP3JX.js";
import "./chunks/chunk-W4RDVNCW.js";
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
