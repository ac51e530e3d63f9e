import type { Change, ChangeKind } from '../model/change.ts'
import type { Case, Opinion } from './rule.ts'

/** One opinion for each expanding change of some kinds, as grave as the change. */
export function opinionsOn(given: Case, kinds: readonly ChangeKind[]): Opinion[] {
  return given.changes.filter(change => change.direction === 'expands' && kinds.includes(change.kind)).map(opinionOn)
}

/** The opinion that a change matters as much as its severity says. */
export function opinionOn(change: Change): Opinion {
  return {
    severity: change.severity,
    message: change.value,
    subject: change.subject,
    file: change.file,
    line: change.line,
    value: `${change.kind}\n${change.value}`,
  }
}
