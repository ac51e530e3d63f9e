import type { Change } from '../model/change.ts'
import type { Auth, AuthKind, Connector } from '../model/connector.ts'
import { compareText } from '../model/order.ts'
import { authStrength, weakest } from './auth-strength.ts'
import { compareOperations } from './compare-operations.ts'
import { placeOf } from './draft-change.ts'
import { changeOf, type Pair } from './pair.ts'

/** Formats whose ways to authenticate are each for another service, and so no alternatives: what is called with which is compared call by call. */
const apart: ReadonlySet<string> = new Set([
  'camunda-template',
  'copilot-agent',
  'forge-app',
  'n8n-workflow',
  'postman-collection',
  'teams-manifest',
])

/** Compares the ways to authenticate; the weakest alternative decides, since whoever attacks chooses it. */
export function compareAuth(pair: Pair): Change[] {
  return [...(apart.has(pair.after.format) ? [] : compareAlternatives(pair)), ...compareOperations(pair)]
}

function compareAlternatives(pair: Pair): Change[] {
  const before = kindsOf(pair.before)
  const after = kindsOf(pair.after)
  if (pair.added || !isSome(before) || !isSome(after) || before.join() === after.join()) return []
  const [weakestBefore, weakestAfter] = [weakest(before), weakest(after)]
  const step = authStrength[weakestAfter] - authStrength[weakestBefore]
  const news = pair.after.auth.find(auth => !before.includes(auth.kind)) ?? pair.after.auth[0]
  return [
    changeOf(pair, {
      kind: 'auth-changed',
      direction: step < 0 ? 'expands' : step > 0 ? 'narrows' : 'neutral',
      severity: step < 0 ? 'high' : 'info',
      value: step < 0 ? weakestAfter : (news?.kind ?? weakestAfter),
      before: before.join(', '),
      after: after.join(', '),
      place: placeOfKind(pair.after, step < 0 ? weakestAfter : news?.kind),
      note: step < 0 ? sayWeakness(weakestAfter) : null,
    }),
  ]
}

function sayWeakness(kind: AuthKind): string {
  return kind === 'none'
    ? 'Nothing asks any more who calls.'
    : 'A key that is pasted lives until somebody revokes it; a sign-in ends by itself.'
}

function isSome(kinds: readonly AuthKind[]): kinds is readonly [AuthKind, ...AuthKind[]] {
  return kinds.length > 0
}

function kindsOf(connector: Connector): AuthKind[] {
  return [...new Set(connector.auth.map(auth => auth.kind))].sort(compareText)
}

function placeOfKind(connector: Connector, kind: AuthKind | undefined) {
  const auth: Auth | undefined = connector.auth.find(candidate => candidate.kind === kind)
  return auth?.place ?? placeOf(connector)
}
