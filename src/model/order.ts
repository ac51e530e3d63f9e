/** Compares two strings by Unicode code point, the one order every list of Ferrule is sorted in, on every machine and locale. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0
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
export function sortBy<Item>(
  items: Iterable<Item>,
  first: (item: Item) => string,
  ...others: readonly ((item: Item) => string)[]
): Item[] {
  // The first text, which nearly always decides, is taken once and not for every comparison.
  const keyed = [...items].map(item => ({ item, key: first(item) }))
  keyed.sort((left, right) => {
    let order = compareText(left.key, right.key)
    for (let index = 0; order === 0 && index < others.length; index++) {
      const key = others[index]
      if (key !== undefined) order = compareText(key(left.item), key(right.item))
    }
    return order
  })
  return keyed.map(({ item }) => item)
}
