import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseDay,
  review
} from "./chunk-BJ4CYUH7.js";
import "./chunk-GE5VB43O.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-R45LBLU6.js";
import "./chunk-2HXQQP5J.js";
import "./chunk-S7Q4GMEZ.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-D6BRE4X7.js";
export {
  parseDay,
  review
};
