import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  rules
} from "./chunk-3NPUPURY.js";
import "./chunk-ND7WOGP6.js";
import "./chunk-XMKAEI7E.js";
import "./chunk-S7Q4GMEZ.js";
import "./chunk-D6BRE4X7.js";
export {
  rules
};
