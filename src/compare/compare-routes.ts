import type { Change } from '../model/change.ts'
import type { Connector, Operation } from '../model/connector.ts'
import { changeOf, type Pair } from './pair.ts'
import { asksNothing } from './requirement.ts'
import { triggerRemoved } from './trigger-removed.ts'

/** Operations that a definition offers to others are inbound routes; those that a connector calls are not. */
export function compareRoutes(pair: Pair): Change[] {
  if (!offersOperations(pair.after)) return []
  const before = new Set(pair.before.operations.map(operation => operation.id))
  const after = new Set(pair.after.operations.map(operation => operation.id))
  const added = pair.after.operations.filter(operation => !before.has(operation.id))
  // A new description brings all its operations: they are told one by one only where they let anybody in.
  const told = pair.added ? added.filter(operation => asksNothing(operation) && operation.writes) : added
  return [
    ...told.map(operation => routeAdded(pair, operation)),
    ...pair.before.operations
      .filter(operation => !after.has(operation.id))
      .map(operation => triggerRemoved(pair, operation.id, operation.place.file)),
  ]
}

function offersOperations(connector: Connector): boolean {
  return connector.format === 'openapi'
}

function sayAuth({ auth }: Operation): string {
  return auth === null || auth === 'none' ? 'no authentication' : auth
}

function routeAdded(pair: Pair, operation: Operation): Change {
  const open = asksNothing(operation)
  return changeOf(pair, {
    kind: 'trigger-added',
    direction: 'expands',
    severity: open ? (operation.writes ? 'high' : 'medium') : 'low',
    value: operation.id,
    after: `${operation.id} (${sayAuth(operation)})`,
    place: operation.place,
    note: open ? 'The description asks nothing of who calls it.' : null,
  })
}
