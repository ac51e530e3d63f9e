import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isTemplate,
  unversioned
} from "./chunk-ASY5KA3B.js";
import {
  packageUrl
} from "./chunk-G7VDFZS4.js";
import {
  readImage
} from "./chunk-4I5N2VA6.js";

// src/read/mcp/image-reference.ts
function imageReference(text) {
  const image = readImage(text);
  if (image === void 0 || isTemplate(image.name)) return unversioned(text);
  const namespace = image.path.slice(0, -1).join("/");
  const official = namespace === "" && image.registry === null;
  const repository = [image.registry ?? "docker.io", ...official ? ["library"] : [], ...image.path].join("/");
  const tag = image.pin.kind === "tag" ? image.pin.value : null;
  return {
    name: image.name,
    version: image.version,
    pin: image.pin,
    publisher: official ? "library" : namespace === "" ? null : namespace,
    purl: packageUrl({
      type: "oci",
      name: image.path.at(-1) ?? "",
      version: image.pin.kind === "digest" ? image.pin.value : null,
      qualifiers: { repository_url: repository, ...tag === null ? {} : { tag } }
    })
  };
}

export {
  imageReference
};
