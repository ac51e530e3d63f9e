import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  rules
} from "./chunk-GK7R7UT6.js";
import "./chunk-ND7WOGP6.js";
import "./chunk-XMKAEI7E.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-D6BRE4X7.js";
export {
  rules
};
