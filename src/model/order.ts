/** Compares two strings by Unicode code point, the one order every list of Ferrule is sorted in, on every machine and locale. */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index)
    const b = right.charCodeAt(index)
    if (a === b) continue
    // UTF-16 sorts surrogates below U+E000..U+FFFF although they stand for higher code points: lift them.
    return lift(a) - lift(b)
  }
  return left.length - right.length
}

function lift(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit >= 0xe000 ? unit - 0x800 : unit
}

/** Sorts a copy of a list by the texts a function takes from each item, the first that differs decides. */
export function sortBy<Item>(items: Iterable<Item>, ...keys: readonly ((item: Item) => string)[]): Item[] {
  return [...items].sort((left, right) => {
    for (const key of keys) {
      const order = compareText(key(left), key(right))
      if (order !== 0) return order
    }
    return 0
  })
}
