import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  defaultPatience,
  openKeylessSigner
} from "./chunk-6KROASNK.js";
import "./chunk-G3DWYIBP.js";
import "./chunk-A5GFYVNI.js";
import "./chunk-MMSKCIFO.js";
import "./chunk-QSXEJ6TK.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  defaultPatience,
  openKeylessSigner
};
