import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseDay,
  review
} from "./chunk-AWXMGKEY.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-6GNUIXPS.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-OEUHFIGD.js";
import "./chunk-MWP3MY7C.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-HLUQNO2C.js";
export {
  parseDay,
  review
};
