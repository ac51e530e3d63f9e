import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseDay,
  review
} from "./chunk-KJYC4WTI.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-PXDD3FMQ.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-T3PE3UAX.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  parseDay,
  review
};
