import type { Operation } from '../model/connector.ts'
import { compareText } from '../model/order.ts'

/** One way to be let in: schemes that are all needed, each with the scopes asked of it. Empty where nothing is needed. */
export type Way = ReadonlyMap<string, ReadonlySet<string>>

/** Reads what an operation asks as the readers write it: alternatives by `|`, what is needed together by `+`, scopes in brackets. */
export function readRequirement(auth: string): Way[] {
  return auth.split('|').map(alternative => {
    const text = alternative.trim()
    return new Map(text === 'none' ? [] : text.split('+').map(readScheme))
  })
}

function readScheme(text: string): [string, ReadonlySet<string>] {
  const bracket = text.indexOf('(')
  if (bracket === -1) return [text, new Set()]
  return [text.slice(0, bracket), new Set(text.slice(bracket + 1, text.lastIndexOf(')')).split(','))]
}

/** The same requirement with other names for its schemes, in the order the readers write it. */
export function renameSchemes(auth: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return auth
  const ways = readRequirement(auth).map(way => {
    const schemes = [...way].map(([name, scopes]) => {
      const renamed = names.get(name) ?? name
      return scopes.size === 0 ? renamed : `${renamed}(${[...scopes].join(',')})`
    })
    return schemes.length === 0 ? 'none' : schemes.sort(compareText).join('+')
  })
  return ways.sort(compareText).join('|')
}

/** True where an operation lets anybody in, or does not say whom. */
export function asksNothing(operation: Operation): boolean {
  return operation.auth === null || readRequirement(operation.auth).some(way => way.size === 0)
}

/** More pairs of ways than any API has are not weighed one against the other: a way that is written anew is a new one then. */
const maximumPairs = 10_000

/** Ways in that nobody had before: whoever meets no more than one of them was turned away. */
export function newWays(before: readonly Way[], after: readonly Way[]): Way[] {
  if (before.length * after.length <= maximumPairs) return after.filter(way => !before.some(old => includes(way, old)))
  const known = new Set(before.map(sayWay))
  return after.filter(way => !known.has(sayWay(way)))
}

function sayWay(way: Way): string {
  const schemes = [...way].map(([name, scopes]) => `${name}(${[...scopes].sort(compareText).join(',')})`)
  return schemes.sort(compareText).join('+')
}

function includes(wide: Way, narrow: Way): boolean {
  return [...narrow].every(([name, scopes]) => {
    const given = wide.get(name)
    return given !== undefined && [...scopes].every(scope => given.has(scope))
  })
}
