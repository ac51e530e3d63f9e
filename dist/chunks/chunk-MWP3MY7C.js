import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/size.ts
function saySize(bytes) {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.ceil(bytes / 1e3)} kB`;
}

export {
  saySize
};
