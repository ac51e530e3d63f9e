import { at, filledText, flag, has, items, lineOfKey, type Node } from '../node.ts'
import type { Address, Remote } from './remotes.ts'

/** An address outside Atlassian that an app may use, and for what. */
export interface Egress extends Address {
  readonly purpose: string
  /** `analytics`, or null where nothing is said. */
  readonly category: string | null
  /** True where the file says that data of end users goes there. */
  readonly userData: boolean
}

/** What is let out, and the lines of remotes that are named and not there. */
export interface EgressReading {
  readonly egress: readonly Egress[]
  readonly missing: readonly number[]
}

const lists = [
  [['fetch', 'backend'], 'fetch'],
  [['fetch', 'client'], 'client'],
  [['fonts'], 'font'],
  [['frames'], 'frame'],
  [['images'], 'image'],
  [['media'], 'media'],
  [['navigation'], 'navigation'],
  [['scripts'], 'script'],
  [['styles'], 'style'],
] as const

/** Reads the lists of addresses that an app may reach from its functions and from the browser of whoever uses it. */
export function readEgress(root: Node, remotes: ReadonlyMap<string, Remote>): EgressReading {
  const missing: number[] = []
  // Named once is enough: a file may name one with many addresses any number of times.
  const named = new Set<string>()
  const external = at(root, 'permissions', 'external')
  const egress = lists.flatMap(([path, purpose]) =>
    items(at(external, ...path)).flatMap((node): Egress[] => {
      const facts = {
        purpose,
        category: filledText(at(node, 'category')) ?? null,
        userData: flag(at(node, 'inScopeEUD')) === true,
      }
      const written = filledText(node) ?? filledText(at(node, 'address'))
      if (written !== undefined) return [{ ...facts, text: written, line: lineOfKey(node, 'address') }]
      if (!has(node, 'remote')) return []
      const key = filledText(at(node, 'remote')) ?? ''
      const remote = remotes.get(key)
      if (remote === undefined) missing.push(lineOfKey(node, 'remote'))
      if (named.has(`${purpose} ${key}`)) return []
      named.add(`${purpose} ${key}`)
      return (remote?.addresses ?? []).map(address => ({ ...facts, ...address }))
    }),
  )
  return { egress, missing }
}
