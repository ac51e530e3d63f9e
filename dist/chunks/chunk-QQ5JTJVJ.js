import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  placeIn
} from "./chunk-7AYUYXXQ.js";
import {
  at,
  filledText,
  itemsOrOne,
  lineOfKey
} from "./chunk-TZLIQTKD.js";

// src/read/element.ts
function textsOf(element, name) {
  return itemsOrOne(at(element, name)).flatMap((item) => {
    const text = filledText(item.kind === "map" ? at(item, "#text") : item);
    return text === void 0 ? [] : [{ text, line: item.line }];
  });
}
function textOf(element, name) {
  return textsOf(element, name)[0]?.text;
}
function partsOf(element, name) {
  return itemsOrOne(at(element, name)).filter((item) => item.kind === "map");
}
function isOn(element, name, otherwise) {
  const text = textOf(element, name)?.toLowerCase();
  if (text === "true" || text === "1") return true;
  return text === "false" || text === "0" ? false : otherwise;
}
function elementText(node) {
  return filledText(node) ?? filledText(at(node, "#text"));
}
function elementsOf(node) {
  if (node === void 0) return [];
  return node.kind === "list" ? node.items : [node];
}
function readSwitches(switches, element, file) {
  return switches.map(({ name, element: key, otherwise, safe, weight }) => {
    const on = isOn(element, key, otherwise);
    return {
      name,
      value: String(on),
      exposure: on === safe ? 0 : 1,
      weight,
      place: placeIn(file, lineOfKey(element, key))
    };
  });
}

export {
  textsOf,
  textOf,
  partsOf,
  isOn,
  elementText,
  elementsOf,
  readSwitches
};
