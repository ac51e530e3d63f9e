import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  commentLimit,
  commentMarker,
  renderComment
} from "./chunk-V2KX565G.js";
import "./chunk-IMZKFL65.js";
import "./chunk-JGEPF2B4.js";
import "./chunk-VSLUSVPL.js";
import "./chunk-2UM637QK.js";
import "./chunk-ND7WOGP6.js";
import "./chunk-SR5OMTPT.js";
import "./chunk-34PIO6HB.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-HLUQNO2C.js";
export {
  commentLimit,
  commentMarker,
  renderComment
};
