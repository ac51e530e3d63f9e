import { compareText } from '../../model/order.ts'
import type { LockGaps } from './lock-gaps.ts'

/** Dependencies that lead to nothing in their lockfile: a package manager fetches them without a lock, or stops. */
export interface Missing {
  count: number
  /** The first by name, whatever the order of the file. */
  first: { readonly from: string; readonly name: string; readonly line: number | null } | null
}

/** Nothing is missing yet. */
export function noMissing(): Missing {
  return { count: 0, first: null }
}

/** Notes that a package or project (`''` for the root) needs a name that leads nowhere. */
export function noteMissing(missing: Missing, from: string, name: string, line: number | null): void {
  missing.count++
  const { first } = missing
  if (first === null || (compareText(from, first.from) || compareText(name, first.name)) < 0)
    missing.first = { from, name, line }
}

/** Says what is missing, in one gap. */
export function sayMissing({ count, first }: Missing, gaps: LockGaps): void {
  if (first === null) return
  const who = first.from === '' || first.from === '.' ? 'the project' : JSON.stringify(first.from)
  const rest = count === 1 ? '' : ` (${count} such dependencies in all)`
  gaps.add('unknown', first.line, `${JSON.stringify(first.name)}, which ${who} needs, is not in it${rest}`)
}
