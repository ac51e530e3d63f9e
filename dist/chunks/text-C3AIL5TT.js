import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  renderText
} from "./chunk-3BIRPQFC.js";
import "./chunk-74XG2JJR.js";
import "./chunk-5ZN4DBXS.js";
import "./chunk-5SFUGCZU.js";
import "./chunk-4E42JYCA.js";
import "./chunk-SR5OMTPT.js";
import "./chunk-ND7WOGP6.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-34PIO6HB.js";
import "./chunk-D6BRE4X7.js";
export {
  renderText
};
