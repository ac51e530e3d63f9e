import type { Change, ChangeKind } from '../model/change.ts'
import { type Connector, connectorKey } from '../model/connector.ts'
import { describeChange } from '../model/describe-change.ts'
import type { Severity } from '../model/severity.ts'
import type { Case, Opinion } from './rule.ts'

/** One opinion for each expanding change of some kinds, as grave as the change. */
export function opinionsOnExpansions(given: Case, ...kinds: readonly ChangeKind[]): Opinion[] {
  return given.changes.filter(change => change.direction === 'expands' && kinds.includes(change.kind)).map(opinionOn)
}

/** One opinion for each change of some kinds, whatever its direction. */
export function opinionsOnChanges(given: Case, ...kinds: readonly ChangeKind[]): Opinion[] {
  return given.changes.filter(change => kinds.includes(change.kind)).map(opinionOn)
}

/** The opinion that a change matters as much as its severity says. */
export function opinionOn(change: Change): Opinion {
  return {
    severity: change.severity,
    message: change.note === null ? describeChange(change) : `${describeChange(change)} ${endSentence(change.note)}`,
    subject: change.subject,
    file: change.file,
    line: change.line,
    value: `${change.kind}\n${change.value}`,
  }
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** An opinion about a connector as it stands. */
export function opinionOnConnector(
  connector: Connector,
  known: Pick<Opinion, 'severity' | 'message' | 'value' | 'covers'> & { readonly line?: number | null },
): Opinion {
  const place = connector.places[0]
  return {
    subject: { type: 'connector', format: connector.format, id: connector.id, name: connector.name },
    file: place?.file ?? connector.id,
    line: known.line ?? place?.line ?? null,
    severity: known.severity,
    message: known.message,
    value: known.value,
    ...(known.covers === undefined ? {} : { covers: known.covers }),
  }
}

const indexes = new WeakMap<Case, ReadonlyMap<string, Connector>>()

/** The same connector in the base, where it may have stood elsewhere; undefined where it is new. */
export function inBase(given: Case, connector: Connector): Connector | undefined {
  let index = indexes.get(given)
  if (index === undefined) {
    index = indexBase(given)
    indexes.set(given, index)
  }
  return index.get(connectorKey(connector))
}

/** Connectors of the base by the keys they have in the head. */
function indexBase(given: Case): ReadonlyMap<string, Connector> {
  const index = new Map([...given.base.connectors].reverse().map(other => [connectorKey(other), other]))
  const staying = new Set(given.head.connectors.map(connectorKey))
  const leaving = given.base.connectors.filter(other => !staying.has(connectorKey(other)))
  for (const { kind, subject, before } of given.changes) {
    if (kind !== 'connector-moved') continue
    const candidates = leaving.filter(other => other.format === subject.format && other.places[0]?.file === before)
    const from = candidates.find(other => other.name === subject.name) ?? candidates[0]
    if (from !== undefined) index.set(connectorKey(subject), from)
  }
  return index
}

/** True for a path that differs between the sides; where only inventories are compared, nobody knows, and it counts as one that does. */
export function hasChanged(given: Case, path: string): boolean {
  return given.changedPaths === null || given.changedPaths.has(path)
}

/** Asked for by one rule after another. */
const touched = new WeakMap<Case, readonly Connector[]>()

/** Connectors of the head that a change touches, in their own file or one they refer to: what merely stands beside it is not its fault. */
export function touchedConnectors(given: Case): readonly Connector[] {
  const known = touched.get(given)
  if (known !== undefined) return known
  // Another owner changes nothing of what a connector may do.
  const changes = given.changes.filter(change => change.kind !== 'connector-owner-changed')
  const changed = new Set(changes.map(change => connectorKey(change.subject)))
  const found = given.head.connectors.filter(
    connector => changed.has(connectorKey(connector)) || connector.places.some(place => hasChanged(given, place.file)),
  )
  touched.set(given, found)
  return found
}

/** Grave when it is new, a warning when it stood there before: a change is answerable for what it brings. */
export function graveIfNew(isNew: boolean): Severity {
  return isNew ? 'high' : 'medium'
}
