import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { lineFinder } from './lines.ts'
import type { Entry, Node } from './node.ts'
import { type Document, type Duplicate, maximumDepth, maximumNodes } from './parsed.ts'
import { sameNode } from './same-node.ts'

/** Parses a YAML stream (YAML 1.2, so that `on` stays a word); custom tags mean nothing, aliases are bounded, merge keys are followed. */
export function parseYaml(text: string): Document {
  let events: Event[]
  try {
    events = parseEvents(text, { maxDepth: maximumDepth })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark === undefined ? null : error.mark.line + 1
    return { kind: 'broken', reason: `it is not YAML: ${error.reason}${line === null ? '' : ` in line ${line}`}`, line }
  }
  return build(text, events)
}

class TooManyNodes extends Error {}

interface Built {
  readonly node: Node
  /** Nodes below and with it, a long text counted for several, aliases as often as they are used. */
  readonly size: number
}

function build(source: string, events: readonly Event[]): Document {
  const lineAt = lineFinder(source)
  const anchors = new Map<string, Built>()
  const duplicates: Duplicate[] = []
  let position = 0
  let total = 0

  const count = (size: number): void => {
    total += size
    if (total > maximumNodes + events.length) throw new TooManyNodes()
  }

  const next = (): Event => {
    const event = events[position++]
    if (event === undefined) throw new Error('The YAML parser ended its events early.')
    return event
  }

  const peekIsPop = (): boolean => events[position]?.type === EVENT_ID.POP

  const keep = (built: Built, start: number, end: number): Built => {
    if (start >= 0) anchors.set(source.slice(start, end), built)
    return built
  }

  const read = (fallbackOffset: number): Built => {
    const event = next()
    if (event.type === EVENT_ID.ALIAS) {
      const target = anchors.get(source.slice(event.anchorStart, event.anchorEnd))
      const built = target ?? { node: scalar('', lineAt(event.anchorStart)), size: 1 }
      count(built.size)
      return built
    }
    if (event.type === EVENT_ID.SCALAR) {
      const offset = event.valueStart >= 0 ? event.valueStart : fallbackOffset
      const plain = event.style === SCALAR_STYLE.PLAIN
      const value = event.valueStart >= 0 || !plain ? getScalarValue(source, event) : ''
      const node: Node = {
        kind: 'scalar',
        line: lineAt(offset),
        text: value,
        plain,
        comment: commentBehind(source, event.valueEnd >= 0 ? event.valueEnd : fallbackOffset),
      }
      return keep({ node, size: 1 + (value.length >> 8) }, event.anchorStart, event.anchorEnd)
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      const list: Node[] = []
      let size = 1
      while (!peekIsPop()) {
        const item = read(event.start)
        list.push(item.node)
        size += item.size
      }
      next()
      return keep(
        { node: { kind: 'list', line: lineAt(event.start), items: list }, size },
        event.anchorStart,
        event.anchorEnd,
      )
    }
    if (event.type === EVENT_ID.MAPPING) {
      const entries = new Map<string, Entry>()
      const merged: Node[] = []
      let size = 1
      while (!peekIsPop()) {
        const keyOffset = offsetOf(events[position]) ?? event.start
        const key = read(keyOffset)
        const value = read(keyOffset)
        size += key.size + value.size
        const name = key.node.kind === 'scalar' ? key.node.text : ''
        if (name === '<<' && key.node.kind === 'scalar' && key.node.plain) {
          merged.push(...(value.node.kind === 'list' ? value.node.items : [value.node]))
          continue
        }
        const earlier = entries.get(name)
        if (earlier !== undefined && !sameNode(earlier.value, value.node))
          duplicates.push({ key: name, line: key.node.line })
        entries.set(name, { line: key.node.line, value: value.node })
      }
      next()
      for (const from of merged) {
        if (from.kind !== 'map') continue
        for (const [key, entry] of from.entries) if (!entries.has(key)) entries.set(key, entry)
      }
      return keep(
        { node: { kind: 'map', line: lineAt(event.start), entries }, size },
        event.anchorStart,
        event.anchorEnd,
      )
    }
    throw new Error(`The YAML parser gave an event of type ${event.type} where a value was expected.`)
  }

  const roots: Node[] = []
  try {
    while (position < events.length) {
      const document = next()
      if (document.type !== EVENT_ID.DOCUMENT)
        throw new Error(`The YAML parser began a document with an event of type ${document.type}.`)
      anchors.clear()
      if (!peekIsPop()) roots.push(read(0).node)
      next()
    }
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error
    return { kind: 'broken', reason: `its aliases multiply it beyond ${maximumNodes} values`, line: null }
  }
  if (roots.length === 0) return { kind: 'broken', reason: 'it is empty', line: null }
  return { kind: 'parsed', roots, duplicates }
}

function scalar(text: string, line: number): Node {
  return { kind: 'scalar', line, text, plain: true, comment: null }
}

function offsetOf(event: Event | undefined): number | undefined {
  if (event === undefined) return undefined
  if (event.type === EVENT_ID.SCALAR) return event.valueStart >= 0 ? event.valueStart : undefined
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start
  return undefined
}

/** Text of a comment that follows on the same line, as `uses: a/b@sha # v4` has it. */
function commentBehind(source: string, end: number): string | null {
  let index = end
  const quote = source[index]
  if (quote === '"' || quote === "'") index++
  while (source[index] === ' ' || source[index] === '\t') index++
  if (source[index] !== '#' || index === end) return null
  const lineEnd = source.indexOf('\n', index)
  return source.slice(index + 1, lineEnd === -1 ? undefined : lineEnd).trim()
}
