import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseDay,
  review
} from "./chunk-K6BA6BXN.js";
import "./chunk-PHETGFSH.js";
import "./chunk-LJ7GLBYO.js";
import "./chunk-BYZRSSJP.js";
import "./chunk-GQJH3N53.js";
import "./chunk-2COZ2S5I.js";
import "./chunk-QZUYFFL5.js";
import "./chunk-D6BRE4X7.js";
export {
  parseDay,
  review
};
