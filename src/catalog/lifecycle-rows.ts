import notesFile from './data/lifecycle-notes.json' with { type: 'json' }
import file from './data/lifecycles.json' with { type: 'json' }

/** A step towards the end of something. */
export interface LifecycleEvent {
  /** `creation-blocked`: nothing new. `deprecated`: advised against. `unsupported`: at one's own risk. `retired`: gone. */
  readonly what: 'creation-blocked' | 'deprecated' | 'unsupported' | 'retired'
  /** YYYY-MM-DD, or null where no day is known. */
  readonly date: string | null
  /** About when, in words, where no day is known. */
  readonly approx: string | null
  /** Of an event without a day: `announced` will be so, `in-force` is so, `open` is put off, `rule` is to be computed. */
  readonly state: 'announced' | 'in-force' | 'open' | 'rule' | null
}

/** What is known of the end of something: its days, how sure they are and who says so. */
export interface Lifecycle {
  readonly id: string
  readonly subject: string
  /** Days as YYYY-MM-DD; null where no such day is known. */
  readonly deprecated: string | null
  readonly unsupported: string | null
  readonly retired: string | null
  /** Only `high` is sure enough to block on. */
  readonly confidence: 'high' | 'medium' | 'low'
  /** A sentence of our own, or null. */
  readonly note: string | null
  readonly source: string
  readonly asOf: string
  /** What takes its place, in the words of the same field; null where nothing does or nobody says. */
  readonly replacement: string | null
  /** Every step, those without a day too; an empty list is something current. */
  readonly events: readonly LifecycleEvent[]
}

/** What a row of the calendar applies to; which fields it has depends on its kind. */
export interface Matcher {
  readonly kind: string
  readonly value: string | number | readonly string[] | { readonly min: number; readonly max: number }
  readonly also?: readonly string[]
  readonly alsoSuffixes?: readonly string[]
  readonly channel?: string
  readonly computed?: { readonly supportedMonths: number }
  readonly equals?: string
  readonly operationPattern?: string
  readonly parameter?: string
  readonly typeVersionBelow?: number
}

/** A row of the calendar as its file holds it. */
export interface LifecycleRow {
  readonly asOf: string
  readonly confidence: string
  readonly events: readonly {
    readonly what: string
    readonly date: string | null
    readonly approx?: string
    readonly state?: string
  }[]
  readonly id: string
  readonly matcher: Matcher
  readonly source: string
  readonly subject: string
}

/** All rows of the calendar, sorted by id. */
export const lifecycleRows: readonly LifecycleRow[] = file.entries

let notes: ReadonlyMap<string, string> | undefined
let replacements: ReadonlyMap<string, string> | undefined

/** A row as look-ups give it out; `computed` is the end of support of a version that a rule gives the day of. */
export function toLifecycle(row: LifecycleRow, computed: string | null = null): Lifecycle {
  notes ??= new Map(Object.entries(notesFile.notes))
  replacements ??= new Map(Object.entries(notesFile.replacements))
  const day = (what: string) => row.events.find(event => event.what === what && event.date !== null)?.date ?? null
  return {
    id: row.id,
    subject: row.subject,
    deprecated: day('deprecated'),
    unsupported: computed ?? day('unsupported'),
    retired: day('retired'),
    confidence: row.confidence as Lifecycle['confidence'],
    note: notes.get(row.id) ?? null,
    source: row.source,
    asOf: row.asOf,
    replacement: replacements.get(row.id) ?? null,
    events: row.events.map(event => ({
      what: event.what as LifecycleEvent['what'],
      date: event.what === 'unsupported' ? (computed ?? event.date) : event.date,
      approx: event.approx ?? null,
      state: computed === null ? ((event.state ?? null) as LifecycleEvent['state']) : null,
    })),
  }
}
