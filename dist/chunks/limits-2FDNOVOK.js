import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  defaultLimits
} from "./chunk-W27J6N4X.js";
import "./chunk-HLUQNO2C.js";
export {
  defaultLimits
};
