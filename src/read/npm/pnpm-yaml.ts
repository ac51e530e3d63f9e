import { EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml'
import type { LockFault } from '../format.ts'
import { lineFinder } from '../lines.ts'
import { sayTwice } from './lock-gaps.ts'

/**
 * A pnpm-lock.yaml as the events of its parser, which values are read from where they stand: building objects of them first would take twice the
 * time and memory. A value is the index of its first event.
 */
export interface PnpmYaml {
  readonly text: string
  readonly events: readonly Event[]
  /** Index behind each value. */
  readonly behind: Int32Array
  /** The mapping that each document is. */
  readonly roots: readonly number[]
  readonly lineAt: (offset: number) => number
  /** The first thing found wrong while it was read, or null. */
  fault: LockFault | null
}

/** Far more than pnpm writes; a stream of many thousand would take for ever for nothing. */
const maximumDocuments = 16
const tooManyDocuments = `it holds more than ${maximumDocuments} YAML documents, where pnpm writes two at most`

/** Parses all documents of a pnpm-lock.yaml, or says why it cannot be read. */
export function parsePnpmYaml(text: string): PnpmYaml | LockFault {
  if (hasManyDocuments(text)) return { reason: tooManyDocuments, line: null }
  let events: Event[]
  try {
    events = parseEvents(text, {})
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return describe(text, error)
  }
  const lineAt = lineFinder(text)
  const behind = new Int32Array(events.length)
  const open: number[] = []
  const roots: number[] = []
  for (const [index, event] of events.entries()) {
    behind[index] = index + 1
    // An alias could make one list the list of every package; pnpm never writes one.
    if (event.type === EVENT_ID.ALIAS) {
      const line = lineAt(event.anchorStart)
      return { reason: `it holds an alias in line ${line}, which pnpm never writes`, line }
    }
    if (event.type === EVENT_ID.POP) behind[open.pop() ?? index] = index + 1
    else if (event.type !== EVENT_ID.SCALAR) open.push(index)
    if (event.type === EVENT_ID.DOCUMENT) roots.push(index + 1)
  }
  const yaml = { text, events, behind, roots, lineAt, fault: null }
  if (roots.length > maximumDocuments) return { reason: tooManyDocuments, line: null }
  const filled = roots.filter(root => textAt(yaml, root) !== undefined || events[root]?.type !== EVENT_ID.SCALAR)
  if (filled.length === 0) return { reason: 'it is empty', line: null }
  if (filled.some(root => events[root]?.type !== EVENT_ID.MAPPING))
    return { reason: 'it is no YAML mapping', line: null }
  return { ...yaml, roots: filled }
}

/** Three dashes at the beginning of a line begin a document, whatever they stand in. */
function hasManyDocuments(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('\n---'); at !== -1 && count < maximumDocuments; at = text.indexOf('\n---', at + 4))
    count++
  return count >= maximumDocuments
}

function describe(text: string, error: YAMLException): LockFault {
  const conflict = /^(<<<<<<<|>>>>>>>) /m.exec(text)
  if (conflict !== null) {
    const line = lineFinder(text)(conflict.index)
    return { reason: `it is not YAML: a merge conflict is left in line ${line}`, line }
  }
  const line = error.mark === undefined ? null : error.mark.line + 1
  return { reason: `it is not YAML: ${error.reason}${line === null ? '' : ` in line ${line}`}`, line }
}

/** Text of a scalar that is not empty; undefined for everything else. */
export function textAt(yaml: PnpmYaml, value: number | undefined): string | undefined {
  const event = value === undefined ? undefined : yaml.events[value]
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) return undefined
  const text = getScalarValue(yaml.text, event)
  return text === '' ? undefined : text
}

/** True for a mapping. */
export function isMapping(yaml: PnpmYaml, value: number | undefined): value is number {
  return value !== undefined && yaml.events[value]?.type === EVENT_ID.MAPPING
}

/** Items of a sequence; none for everything else. */
export function itemsAt(yaml: PnpmYaml, value: number | undefined): number[] {
  const items: number[] = []
  if (value === undefined || yaml.events[value]?.type !== EVENT_ID.SEQUENCE) return items
  const end = (yaml.behind[value] ?? 0) - 1
  for (let item = value + 1; item < end; item = yaml.behind[item] ?? end) items.push(item)
  return items
}

/** Calls back for each pair of a mapping; everything else has none. A key that is no text or stands twice is a fault of the file. */
export function eachPair(
  yaml: PnpmYaml,
  mapping: number | undefined,
  pair: (key: string, value: number, line: number | null) => void,
  withLines = false,
): void {
  if (!isMapping(yaml, mapping)) return
  const { behind, events } = yaml
  const end = (behind[mapping] ?? 0) - 1
  let previous: string | undefined
  let seen: Set<string> | null = null
  for (let at = mapping + 1; at < end; ) {
    const value = behind[at] ?? end
    const event = events[at]
    const key = textAt(yaml, at)
    const line = withLines && event?.type === EVENT_ID.SCALAR ? yaml.lineAt(event.valueStart) : null
    if (key === undefined) yaml.fault ??= { reason: 'it holds a key that is no text', line: lineOf(yaml, at) }
    else {
      // pnpm sorts its keys: as long as they grow, none can stand twice.
      if (seen === null && previous !== undefined && key <= previous) seen = keysBefore(yaml, mapping, at)
      if (seen?.has(key)) yaml.fault ??= { reason: sayTwice(key), line: lineOf(yaml, at) }
      seen?.add(key)
      previous = key
      pair(key, value, line)
    }
    at = behind[value] ?? end
  }
}

/** Line of a value, where it stands in the text. */
export function lineOf(yaml: PnpmYaml, value: number | undefined): number | null {
  const event = value === undefined ? undefined : yaml.events[value]
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? null : yaml.lineAt(event.valueStart)
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? yaml.lineAt(event.start) : null
}

function keysBefore(yaml: PnpmYaml, mapping: number, end: number): Set<string> {
  const keys = new Set<string>()
  for (let at = mapping + 1; at < end; at = yaml.behind[yaml.behind[at] ?? end] ?? end) {
    const key = textAt(yaml, at)
    if (key !== undefined) keys.add(key)
  }
  return keys
}

/** Values of a mapping by key; none for everything else. */
export function fieldsAt(yaml: PnpmYaml, mapping: number | undefined): ReadonlyMap<string, number> {
  if (!isMapping(yaml, mapping)) return noFields
  const fields = new Map<string, number>()
  eachPair(yaml, mapping, (key, value) => fields.set(key, value))
  return fields
}

const noFields: ReadonlyMap<string, number> = new Map()
