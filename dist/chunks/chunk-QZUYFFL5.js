import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/errors.ts
var FerruleError = class extends Error {
  name = "FerruleError";
  code;
  status;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.status = options.status ?? 2;
  }
};

export {
  FerruleError
};
