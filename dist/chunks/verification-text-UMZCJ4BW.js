import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderVerifications
} from "./chunk-ORM5Y6C2.js";
import "./chunk-QOWLQFFQ.js";
import "./chunk-D3LD6NT3.js";
import "./chunk-CJGAJDTD.js";
import "./chunk-2UM637QK.js";
import "./chunk-SR5OMTPT.js";
import "./chunk-HLUQNO2C.js";
export {
  renderVerifications
};
