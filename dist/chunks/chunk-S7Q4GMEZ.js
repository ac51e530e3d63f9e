import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/order.ts
function compareText(left, right) {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a === b) continue;
    return lift(a) - lift(b);
  }
  return left.length - right.length;
}
function lift(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 8192 : unit >= 57344 ? unit - 2048 : unit;
}
function sortBy(items, ...keys) {
  return [...items].sort((left, right) => {
    for (const key of keys) {
      const order = compareText(key(left), key(right));
      if (order !== 0) return order;
    }
    return 0;
  });
}

export {
  compareText,
  sortBy
};
