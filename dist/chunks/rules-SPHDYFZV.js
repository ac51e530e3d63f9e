import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  rules
} from "./chunk-ED6NUE2R.js";
import "./chunk-P2BKSLYU.js";
import "./chunk-ND7WOGP6.js";
import "./chunk-XMKAEI7E.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-HLUQNO2C.js";
export {
  rules
};
