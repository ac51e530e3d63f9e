import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderText
} from "./chunk-XV6YLQTO.js";
import "./chunk-74XG2JJR.js";
import "./chunk-3F3LJZWC.js";
import "./chunk-5SFUGCZU.js";
import "./chunk-4E42JYCA.js";
import "./chunk-SR5OMTPT.js";
import "./chunk-ND7WOGP6.js";
import "./chunk-S7Q4GMEZ.js";
import "./chunk-34PIO6HB.js";
import "./chunk-D6BRE4X7.js";
export {
  renderText
};
