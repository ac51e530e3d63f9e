import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderText
} from "./chunk-2Q3RR33L.js";
import "./chunk-D3LD6NT3.js";
import "./chunk-CJGAJDTD.js";
import "./chunk-S6E6I6JP.js";
import "./chunk-56ZM4DZK.js";
import "./chunk-2UM637QK.js";
import "./chunk-CXSJQHHC.js";
import "./chunk-SR5OMTPT.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-34PIO6HB.js";
import "./chunk-HLUQNO2C.js";
export {
  renderText
};
