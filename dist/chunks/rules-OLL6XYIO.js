import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  rules
} from "./chunk-3QL7YGNY.js";
import "./chunk-CXSJQHHC.js";
import "./chunk-P2BKSLYU.js";
import "./chunk-UQUW52HH.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-HLUQNO2C.js";
export {
  rules
};
