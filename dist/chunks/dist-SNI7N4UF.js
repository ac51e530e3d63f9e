import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_dist
} from "./chunk-QSXEJ6TK.js";
import "./chunk-HLUQNO2C.js";
export default require_dist();
