import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/visible-json.ts
var unseen = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|#(?=#\[)/gu;
function showInJson(json) {
  return json.replace(
    unseen,
    (point) => Array.from(
      { length: point.length },
      (_, index) => `\\u${point.charCodeAt(index).toString(16).padStart(4, "0")}`
    ).join("")
  );
}

export {
  showInJson
};
