import type { Change } from '../model/change.ts'
import type { Auth, AuthKind, Connector, Operation } from '../model/connector.ts'
import { compareText } from '../model/order.ts'
import { placeOf } from './draft-change.ts'
import { changeOf, type Pair } from './pair.ts'

/** How well a kind of authentication protects: a secret that lives long and is pasted is weaker than a token that ends by itself. */
const strength: Readonly<Record<AuthKind, number>> = {
  none: 0,
  basic: 1,
  'api-key': 1,
  unknown: 1,
  bearer: 1,
  'session-cookie': 1,
  digest: 2,
  hmac: 2,
  oauth1: 2,
  jwt: 3,
  oauth2: 3,
  oidc: 3,
  certificate: 3,
  mtls: 3,
}

/** Compares the ways to authenticate; the weakest alternative decides, since whoever attacks chooses it. */
export function compareAuth(pair: Pair): Change[] {
  return [...compareAlternatives(pair), ...compareOperations(pair)]
}

function compareAlternatives(pair: Pair): Change[] {
  const before = kindsOf(pair.before)
  const after = kindsOf(pair.after)
  if (pair.added || before.length === 0 || after.length === 0 || before.join() === after.join()) return []
  const [weakestBefore, weakestAfter] = [weakest(before), weakest(after)]
  const step = strength[weakestAfter] - strength[weakestBefore]
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
      note: step < 0 ? 'A key that is pasted lives until somebody revokes it; a sign-in ends by itself.' : null,
    }),
  ]
}

/** What each operation asks of its caller: losing it lets anybody in. */
function compareOperations(pair: Pair): Change[] {
  const earlier = new Map(pair.before.operations.map(operation => [operation.id, operation]))
  return pair.after.operations.flatMap(operation => {
    const before = earlier.get(operation.id)
    if (before === undefined || before.auth === operation.auth) return []
    const opened = asksNothing(operation) && !asksNothing(before)
    const closed = asksNothing(before) && !asksNothing(operation)
    return [
      changeOf(pair, {
        kind: 'auth-changed',
        direction: opened ? 'expands' : closed ? 'narrows' : 'neutral',
        severity: !opened ? 'info' : operation.writes ? 'critical' : 'high',
        value: `${operation.auth ?? 'none'} for ${operation.id}`,
        before: before.auth ?? 'none',
        after: operation.auth ?? 'none',
        place: operation.place,
      }),
    ]
  })
}

function asksNothing(operation: Operation): boolean {
  return operation.auth === null || operation.auth.split('|').some(alternative => alternative.trim() === 'none')
}

function kindsOf(connector: Connector): AuthKind[] {
  return [...new Set(connector.auth.map(auth => auth.kind))].sort(compareText)
}

function weakest(kinds: readonly AuthKind[]): AuthKind {
  return kinds.reduce((least, kind) => (strength[kind] < strength[least] ? kind : least))
}

function placeOfKind(connector: Connector, kind: AuthKind | undefined) {
  const auth: Auth | undefined = connector.auth.find(candidate => candidate.kind === kind)
  return auth?.place ?? placeOf(connector)
}
