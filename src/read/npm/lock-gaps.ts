import type { Gap } from '../../model/gap.ts'

/** A broken lockfile may have as many faults as entries; this many are named. */
const maximumNamed = 20

/** The faults of one lockfile's entries, the first of them named and the rest counted. */
export interface LockGaps {
  add(kind: Gap['kind'], line: number | null, reason: string): void
  list(): readonly Gap[]
}

/** Collects the gaps of a lockfile. */
export function collectGaps(file: string): LockGaps {
  const gaps: Gap[] = []
  let unnamed = 0
  return {
    add(kind, line, reason) {
      if (gaps.length < maximumNamed) gaps.push({ kind, file, line, reason })
      else unnamed++
    },
    list() {
      if (unnamed === 0) return gaps
      return [...gaps, { kind: 'unreadable', file, line: null, reason: `${unnamed} more faults like these are in it` }]
    },
  }
}

/** Says that a key stands twice. */
export function sayTwice(key: string): string {
  return `the key ${JSON.stringify(key)} stands twice, and tools disagree which one counts`
}
