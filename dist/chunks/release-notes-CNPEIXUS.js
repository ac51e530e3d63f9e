import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderReleaseNotes
} from "./chunk-WFYD3ZOX.js";
import "./chunk-S6E6I6JP.js";
import "./chunk-56ZM4DZK.js";
import "./chunk-2UM637QK.js";
import "./chunk-CXSJQHHC.js";
import "./chunk-SR5OMTPT.js";
import "./chunk-ZSKD5H3K.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-34PIO6HB.js";
import "./chunk-HLUQNO2C.js";
export {
  renderReleaseNotes
};
