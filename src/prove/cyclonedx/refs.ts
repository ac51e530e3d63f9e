import { plainText } from './text.ts'

/**
 * Hands out references that are unique in one bill: the wanted text, or, where that is taken, the text with a number. Asked for in the same
 * order it gives the same references; the library would fill a missing or double one with chance.
 */
export function issueRefs(): (wanted: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return wanted => {
    const base = plainText(wanted)
    let ref = base
    let count = counts.get(base) ?? 1
    while (ref === '' || taken.has(ref)) ref = `${base}~${++count}`
    counts.set(base, count)
    taken.add(ref)
    return ref
  }
}
