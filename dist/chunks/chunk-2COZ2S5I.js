import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model/order.ts
function compareText(left, right) {
  if (left === right) return 0;
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
function sortBy(items, first, ...others) {
  const keyed = [...items].map((item) => ({ item, key: first(item) }));
  keyed.sort((left, right) => {
    let order = compareText(left.key, right.key);
    for (let index = 0; order === 0 && index < others.length; index++) {
      const key = others[index];
      if (key !== void 0) order = compareText(key(left.item), key(right.item));
    }
    return order;
  });
  return keyed.map(({ item }) => item);
}

export {
  compareText,
  sortBy
};
