import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseDay,
  review
} from "./chunk-L7DZCCNF.js";
import "./chunk-V2CJXUH6.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-R45LBLU6.js";
import "./chunk-YTYZAE6A.js";
import "./chunk-S7Q4GMEZ.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-D6BRE4X7.js";
export {
  parseDay,
  review
};
