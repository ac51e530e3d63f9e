import type { Change, Subject } from '../../src/model/change.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { changeOf, findingOn, verdictOf } from './verdict-parts.ts'

/** Five hundred changes: more than anybody reads, and more than a comment holds. */
export function crowded(blocking = 160, warning = 180, others = 160): Verdict {
  const many = (count: number, make: (index: number) => Change) =>
    Array.from({ length: count }, (_, index) => make(index))
  const app = (index: number): Subject => ({
    type: 'connector',
    format: 'entra-app',
    id: `apps/berth-${index % 12}/manifest.json`,
    name: `Berth ${index % 12}`,
  })
  const grave = many(blocking, index =>
    changeOf(app(index), {
      kind: 'scope-added',
      value: `Ledger${index}.ReadWrite.All`,
      after: `Ledger${index}.ReadWrite.All (application)`,
      line: 10 + index,
      note: 'Changes the data of every user without one being there.',
    }),
  )
  const mild = many(warning, index =>
    changeOf(app(index), {
      kind: 'scope-added',
      severity: 'medium',
      value: `Shelf${index}.Read`,
      after: `Shelf${index}.Read (delegated)`,
      line: 400 + index,
      note: 'Reads what the signed-in user can read.',
    }),
  )
  const rest = many(others, index =>
    changeOf(
      { type: 'dependency', format: 'package-lock', id: `pkg:npm/plank-${index}`, name: `plank-${index}` },
      {
        kind: 'dependency-upgraded',
        direction: 'neutral',
        severity: 'info',
        value: `2.0.${index + 1}`,
        before: `2.0.${index}`,
        after: `2.0.${index + 1}`,
        file: 'package-lock.json',
        line: 1000 + index,
      },
    ),
  )
  return verdictOf({
    verdict: 'block',
    changes: [...grave, ...mild, ...rest],
    findings: [...grave, ...mild].map(change => findingOn(change, 'scope-expanded')),
  })
}
