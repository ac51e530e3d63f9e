import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  verify
} from "./chunks/chunk-KZI7XCUJ.js";
import {
  attest
} from "./chunks/chunk-5ZULTSS7.js";
import "./chunks/chunk-VGWJQBOS.js";
import "./chunks/chunk-IBBABAPE.js";
import "./chunks/chunk-E7DCIT23.js";
import "./chunks/chunk-OPNWWLL2.js";
import "./chunks/chunk-BNL4PXAJ.js";
import "./chunks/chunk-7MCFMC6L.js";
import {
  compareInventories
} from "./chunks/chunk-ZJ3JCGUW.js";
import "./chunks/chunk-ZSKD5H3K.js";
import "./chunks/chunk-ZKX5DNVI.js";
import "./chunks/chunk-P2BKSLYU.js";
import {
  makeSbom
} from "./chunks/chunk-OMD64IEB.js";
import "./chunks/chunk-NURPARY4.js";
import {
  takeInventory
} from "./chunks/chunk-LECPDQJY.js";
import "./chunks/chunk-MZ7UHVZ4.js";
import "./chunks/chunk-V26EPMUB.js";
import "./chunks/chunk-7OMHRKSC.js";
import "./chunks/chunk-WC6OXEPR.js";
import "./chunks/chunk-4RBZN4BH.js";
import "./chunks/chunk-DCGG3644.js";
import "./chunks/chunk-6KROASNK.js";
import "./chunks/chunk-G3DWYIBP.js";
import "./chunks/chunk-A5GFYVNI.js";
import {
  review
} from "./chunks/chunk-4THRONOO.js";
import "./chunks/chunk-LJ7GLBYO.js";
import "./chunks/chunk-GMRFGUSS.js";
import "./chunks/chunk-OVBNPMFU.js";
import "./chunks/chunk-BYZRSSJP.js";
import "./chunks/chunk-2X42MKD6.js";
import "./chunks/chunk-MWP3MY7C.js";
import "./chunks/chunk-2COZ2S5I.js";
import "./chunks/chunk-MMSKCIFO.js";
import "./chunks/chunk-QSXEJ6TK.js";
import "./chunks/chunk-GX5X3HZH.js";
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
