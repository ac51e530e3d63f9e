import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_packageurl_js
} from "./chunk-KAYPRSYD.js";
import {
  __toESM
} from "./chunk-HLUQNO2C.js";

// src/read/mcp/package-url.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);
function packageUrl(parts) {
  try {
    const { type, namespace, name, version, qualifiers } = parts;
    return new import_packageurl_js.PackageURL(
      type,
      namespace ?? void 0,
      name,
      version ?? void 0,
      qualifiers === void 0 ? void 0 : { ...qualifiers },
      void 0
    ).toString();
  } catch {
    return null;
  }
}

export {
  packageUrl
};
