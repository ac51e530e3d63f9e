import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { lineFinder } from './lines.ts'
import type { Entry, MapNode, Node, ScalarNode } from './node.ts'
import {
  BrokenText,
  type Document,
  type Duplicate,
  maximumAliasedCharacters,
  maximumDepth,
  maximumNodes,
} from './parsed.ts'
import { sameNode } from './same-node.ts'

/** Parses a YAML stream (YAML 1.2, so that `on` stays a word); custom tags mean nothing, aliases are bounded, merge keys are followed. */
export function parseYaml(text: string): Document {
  if (holdsTooManyDocuments(text)) {
    return { kind: 'broken', reason: `it holds more than ${maximumDocuments} YAML documents`, line: null }
  }
  const first = parseStream(text)
  let document = first
  let source = text
  for (let spent = 0; spent <= maximumCharactersAgain; spent += text.length) {
    const line = document.kind === 'broken' && document.reason.startsWith(shallow) ? document.line : null
    if (line === null) break
    source = indentLine(source, line)
    document = parseStream(source)
  }
  // Where nothing helps, the first fault is where it began.
  return document.kind === 'broken' ? first : document
}

/**
 * Within brackets and quotes indentation means nothing to most parsers, and files are written by that; ours asks for it. Such a line is
 * indented and the text parsed again, which moves nothing to another line.
 */
const shallow = 'it is not YAML: deficient indentation'
const maximumCharactersAgain = 1_000_000

function indentLine(text: string, line: number): string {
  const lines = text.split('\n')
  return [
    ...lines.slice(0, line - 1),
    `${' '.repeat(maximumDepth)}${lines[line - 1] ?? ''}`,
    ...lines.slice(line),
  ].join('\n')
}

function parseStream(text: string): Document {
  try {
    const builder = openBuilder(text, parseEvents(text, { maxDepth: maximumDepth }))
    const roots: Node[] = []
    while (builder.position < builder.events.length) {
      const root = readDocument(builder)
      if (root !== undefined) roots.push(root)
    }
    if (roots.length === 0) return { kind: 'broken', reason: 'it is empty', line: null }
    return { kind: 'parsed', roots, duplicates: builder.duplicates }
  } catch (error) {
    if (error instanceof BrokenText) return { kind: 'broken', reason: error.message, line: error.line }
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark === undefined ? null : error.mark.line + 1
    return { kind: 'broken', reason: `it is not YAML: ${error.reason}${line === null ? '' : ` in line ${line}`}`, line }
  }
}

/** Streams of a few documents are usual; thousands are made to cost time. */
export const maximumDocuments = 1_000

/** True for a stream of so many documents that it is not read. */
export function holdsTooManyDocuments(text: string): boolean {
  const limit = maximumDocuments
  let count = 1
  for (let index = text.indexOf('\n---'); index !== -1 && count <= limit; index = text.indexOf('\n---', index + 4))
    count++
  return count > limit
}

/** What an anchor names. */
interface Anchored {
  readonly node: Node
  /** Values in it, those that aliases stand for as well. */
  readonly values: number
  /** Characters in it, likewise. */
  readonly characters: number
  /** Levels of lists and maps in it, itself included. */
  readonly depth: number
}

/** Makes nodes of the events of a parser. */
interface Builder {
  readonly source: string
  readonly events: readonly Event[]
  readonly lineAt: (offset: number) => number
  readonly anchors: Map<string, Anchored>
  readonly duplicates: Duplicate[]
  position: number
  /** Values so far, and those of them that aliases stand for. */
  values: number
  aliasedValues: number
  /** Characters so far, and those of them that aliases stand for. */
  characters: number
  aliasedCharacters: number
  /** Lists and maps that are open. */
  depth: number
  /** The most that were open since somebody asked. */
  deepest: number
}

function openBuilder(source: string, events: readonly Event[]): Builder {
  return {
    source,
    events,
    lineAt: lineFinder(source),
    anchors: new Map(),
    duplicates: [],
    position: 0,
    values: 0,
    aliasedValues: 0,
    characters: 0,
    aliasedCharacters: 0,
    depth: 0,
    deepest: 0,
  }
}

function next(builder: Builder): Event {
  const event = builder.events[builder.position++]
  if (event === undefined) throw new Error('The YAML parser ended its events early.')
  return event
}

function isEnd(builder: Builder): boolean {
  return builder.events[builder.position]?.type === EVENT_ID.POP
}

function readDocument(builder: Builder): Node | undefined {
  const document = next(builder)
  if (document.type !== EVENT_ID.DOCUMENT)
    throw new Error(`The YAML parser began a document with an event of type ${document.type}.`)
  builder.anchors.clear()
  const root = isEnd(builder) ? undefined : readNode(builder, 0)
  next(builder)
  return root
}

/** @param fallback where a value stands that is not written at all */
function readNode(builder: Builder, fallback: number): Node {
  const event = next(builder)
  if (event.type === EVENT_ID.ALIAS) return followAlias(builder, event.anchorStart, event.anchorEnd)
  if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING)
    throw new Error(`The YAML parser gave an event of type ${event.type} where a value was expected.`)
  const { values, characters, deepest } = builder
  builder.deepest = builder.depth
  const node = event.type === EVENT_ID.SCALAR ? readScalar(builder, event, fallback) : readCollection(builder, event)
  if (event.anchorStart >= 0) {
    builder.anchors.set(builder.source.slice(event.anchorStart, event.anchorEnd), {
      node,
      values: builder.values - values,
      characters: builder.characters - characters,
      depth: builder.deepest - builder.depth,
    })
  }
  builder.deepest = Math.max(builder.deepest, deepest)
  return node
}

function followAlias(builder: Builder, start: number, end: number): Node {
  const name = builder.source.slice(start, end)
  const target = builder.anchors.get(name)
  if (target === undefined) {
    const line = builder.lineAt(start)
    throw new BrokenText(`it is not YAML: the alias in line ${line} names nothing before it`, line)
  }
  builder.values += target.values
  builder.aliasedValues += target.values
  if (builder.aliasedValues > maximumNodes + builder.events.length)
    throw new BrokenText(`its aliases multiply it beyond ${maximumNodes} values`, null)
  builder.characters += target.characters
  builder.aliasedCharacters += target.characters
  if (builder.aliasedCharacters > maximumAliasedCharacters)
    throw new BrokenText('its aliases repeat more text than a file may hold', null)
  // Readers follow what is nested by calling themselves; aliases of aliases could lead them below any stack.
  if (builder.depth + target.depth > maximumDepth)
    throw new BrokenText(`its aliases nest it deeper than ${maximumDepth} levels`, builder.lineAt(start))
  builder.deepest = Math.max(builder.deepest, builder.depth + target.depth)
  return target.node
}

function readScalar(builder: Builder, event: Extract<Event, { valueStart: number }>, fallback: number): ScalarNode {
  const { source } = builder
  const plain = event.style === SCALAR_STYLE.PLAIN
  const text = event.valueStart >= 0 || !plain ? getScalarValue(source, event) : ''
  builder.values++
  builder.characters += text.length
  return {
    kind: 'scalar',
    line: builder.lineAt(event.valueStart >= 0 ? event.valueStart : fallback),
    text,
    plain,
    comment: commentBehind(source, event.valueEnd >= 0 ? event.valueEnd : fallback),
  }
}

function readCollection(builder: Builder, event: Extract<Event, { start: number }>): Node {
  builder.values++
  builder.deepest = Math.max(builder.deepest, ++builder.depth)
  const node = event.type === EVENT_ID.SEQUENCE ? readList(builder, event.start) : readMap(builder, event.start)
  next(builder)
  builder.depth--
  return node
}

function readList(builder: Builder, start: number): Node {
  const line = builder.lineAt(start)
  const items: Node[] = []
  while (!isEnd(builder)) items.push(readNode(builder, start))
  return { kind: 'list', line, items }
}

function readMap(builder: Builder, start: number): MapNode {
  const line = builder.lineAt(start)
  const entries = new Map<string, Entry>()
  const merged: Node[] = []
  while (!isEnd(builder)) {
    const offset = offsetOf(builder.events[builder.position]) ?? start
    const key = readNode(builder, offset)
    const value = readNode(builder, offset)
    const name = key.kind === 'scalar' ? key.text : ''
    if (name === '<<' && key.kind === 'scalar' && key.plain) {
      if (value.kind === 'list') for (const item of value.items) merged.push(item)
      else merged.push(value)
      continue
    }
    const earlier = entries.get(name)
    if (earlier !== undefined && !sameNode(earlier.value, value)) builder.duplicates.push({ key: name, line: key.line })
    entries.set(name, { line: key.line, value })
  }
  for (const from of merged) {
    if (from.kind !== 'map') continue
    for (const [key, entry] of from.entries) if (!entries.has(key)) entries.set(key, entry)
  }
  return { kind: 'map', line, entries }
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
