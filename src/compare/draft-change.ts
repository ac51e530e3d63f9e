import type { Change, ChangeKind, Direction, Subject } from '../model/change.ts'
import type { Connector } from '../model/connector.ts'
import type { Dependency } from '../model/dependency.ts'
import type { Place } from '../model/place.ts'
import type { Severity } from '../model/severity.ts'

/** What a comparer knows of a change; the rest is filled in. */
export interface KnownChange {
  readonly kind: ChangeKind
  readonly direction: Direction
  /** Only what expands, and deprecations, can be graver than `info`. */
  readonly severity?: Severity
  readonly value: string
  readonly before?: string | null
  readonly after?: string | null
  readonly place: Place
  readonly note?: string | null
}

/** A change of something. */
export function draftChange(subject: Subject, known: KnownChange): Change {
  return {
    kind: known.kind,
    direction: known.direction,
    severity: known.severity ?? 'info',
    subject,
    value: known.value,
    before: known.before ?? null,
    after: known.after ?? null,
    file: known.place.file,
    line: known.place.line,
    note: known.note ?? null,
  }
}

/** A connector as the subject of changes. */
export function connectorSubject(connector: Connector): Subject {
  return { type: 'connector', format: connector.format, id: connector.id, name: connector.name }
}

/** A dependency as the subject of changes; its format is that of the lockfile. */
export function dependencySubject(format: string, dependency: Dependency): Subject {
  return { type: 'dependency', format, id: dependency.id, name: dependency.name }
}

/** First place of a connector. */
export function placeOf(connector: Connector): Place {
  return connector.places[0] ?? { file: connector.id, line: null }
}
