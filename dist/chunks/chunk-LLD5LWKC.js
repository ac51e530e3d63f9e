import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  standsForKey
} from "./chunk-GLRZUYNM.js";

// src/read/password-in-address.ts
function holdsPassword(address) {
  const password = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#@:]*:([^/?#@]+)@/i.exec(address.slice(0, 2e3))?.[1];
  return password !== void 0 && !standsForKey(password);
}

export {
  holdsPassword
};
