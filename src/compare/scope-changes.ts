import { weighScope } from '../catalog/scopes.ts'
import type { Change } from '../model/change.ts'
import { compareText } from '../model/order.ts'
import { milder, type Severity } from '../model/severity.ts'
import { isDescription } from './descriptions.ts'
import { placeOf } from './draft-change.ts'
import type { Held } from './held-scopes.ts'
import { changeOf, type Pair } from './pair.ts'
import { weighExtensionScope } from './weigh-extension-scope.ts'

/** A scope that nothing of before stands for. */
export function added(pair: Pair, scope: Held): Change {
  return changeOf(pair, {
    kind: 'scope-added',
    direction: 'expands',
    ...weigh(pair, scope),
    value: scope.value,
    after: say(scope),
    place: scope.place,
  })
}

/** A scope that takes the place of weaker ones. */
export function widened(pair: Pair, to: Held, from: readonly Held[]): Change {
  return changeOf(pair, {
    kind: 'scope-widened',
    direction: 'expands',
    ...weigh(pair, to),
    value: to.value,
    before: from.map(say).sort(compareText).join(', '),
    after: say(to),
    place: to.place,
  })
}

function weigh(pair: Pair, scope: Held): { readonly severity: Severity; readonly note: string | null } {
  const known = weighScope(scope.provider, scope.value, scope.principal)
  const beside = scope.provider === 'chrome' ? weighExtensionScope(pair.after, scope) : undefined
  if (beside !== undefined) return beside
  if (isDescription(pair.after) && scope.provider === null && scope.kind === 'literal')
    return {
      severity: milder(known.severity, 'low'),
      note: 'The description offers it to its callers; what each operation asks is told there.',
    }
  const note = known.known
    ? known.note
    : 'This scope is not in the catalogue; it is weighed by its name and never taken for harmless.'
  return { severity: known.severity, note }
}

/** A scope whose place weaker ones take. */
export function narrowed(pair: Pair, from: Held, to: readonly Held[]): Change {
  const [first] = to
  const value = to
    .map(scope => scope.value)
    .sort(compareText)
    .join(', ')
  const after = to.map(say).sort(compareText).join(', ')
  return changeOf(pair, {
    kind: 'scope-narrowed',
    direction: 'narrows',
    value,
    before: say(from),
    after,
    place: first?.place ?? placeOf(pair.after),
  })
}

/** A scope that nothing of now stands for. */
export function removed(pair: Pair, scope: Held): Change {
  const place = { file: samePlace(pair, scope.place.file), line: null }
  return changeOf(pair, { kind: 'scope-removed', direction: 'narrows', value: scope.value, before: say(scope), place })
}

/** What is gone has no line any more; it is shown in the file it stood in, or where that file is now. */
function samePlace(pair: Pair, file: string): string {
  return pair.before.places[0]?.file === file ? placeOf(pair.after).file : file
}

function say(scope: Held): string {
  const marks = [scope.principal, scope.optional ? 'optional' : null].filter(mark => mark !== null)
  return marks.length === 0 ? scope.value : `${scope.value} (${marks.join(', ')})`
}
