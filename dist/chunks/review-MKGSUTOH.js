import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseDay,
  review
} from "./chunk-4THRONOO.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-OVBNPMFU.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-2X42MKD6.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  parseDay,
  review
};
