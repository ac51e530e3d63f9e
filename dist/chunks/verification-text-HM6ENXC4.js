import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderVerifications
} from "./chunk-CERAO3HW.js";
import "./chunk-QOWLQFFQ.js";
import "./chunk-74XG2JJR.js";
import "./chunk-4E42JYCA.js";
import "./chunk-2UM637QK.js";
import "./chunk-SR5OMTPT.js";
import "./chunk-HLUQNO2C.js";
export {
  renderVerifications
};
