import sax, { type SAXParser, type Tag } from 'sax'
import { lineFinder } from './lines.ts'
import type { Entry, ListNode, Node } from './node.ts'
import { BrokenText, type Document, maximumDepth } from './parsed.ts'

/**
 * Parses XML into the shape of the other formats, so that readers ask one way. The root is a map of one key, its element. An element with
 * nothing but text is a scalar; any other is a map of its attributes (`@name`), its child elements and its own text (`#text`); what stands
 * more than once under a name is a list. Elements of the namespace of the root go by their local name, whatever its prefix; all others
 * keep theirs. Nothing is ever expanded but the five entities of XML itself: a document with declarations of its own is broken.
 */
export function parseXml(text: string): Document {
  const options = { position: true, strictEntities: true }
  const parser = sax.parser(true, options)
  const source = text.replace(/\r\n?/g, '\n')
  const builder: Builder = { parser, source, lineAt: lineFinder(source), open: [], namespace: '', root: undefined }
  listen(builder)
  try {
    parser.write(source).close()
  } catch (error) {
    if (!(error instanceof BrokenText)) throw error
    return { kind: 'broken', reason: error.message, line: error.line }
  }
  if (builder.root === undefined) return { kind: 'broken', reason: 'it is empty', line: null }
  return { kind: 'parsed', roots: [builder.root], duplicates: [] }
}

/** An element that is not closed yet. */
interface OpenElement {
  readonly name: string
  readonly line: number
  readonly entries: Map<string, Entry>
  /** Namespace of each prefix in it; the default has the prefix `''`. */
  readonly namespaces: ReadonlyMap<string, string>
  text: string
}

interface Builder {
  readonly parser: SAXParser
  readonly source: string
  readonly lineAt: (offset: number) => number
  readonly open: OpenElement[]
  /** Namespace of the root. */
  namespace: string
  root: Node | undefined
}

/** Namespaces are kept for each element, so that many of them cost more than they are worth. */
const maximumAttributes = 1_000

function listen(builder: Builder): void {
  const { parser, open } = builder
  let attributes = 0
  const addText = (text: string): void => {
    const around = open.at(-1)
    if (around !== undefined) around.text += text
  }
  parser.ontext = addText
  parser.oncdata = addText
  parser.onopentag = tag => {
    attributes = 0
    begin(builder, tag as Tag)
  }
  parser.onattribute = () => {
    if (++attributes > maximumAttributes)
      throw broken(parser, `an element has more than ${maximumAttributes} attributes`)
  }
  parser.onclosetag = () => end(builder)
  parser.ondoctype = () => {
    throw broken(parser, 'it declares a document type, which may hold entities')
  }
  parser.onerror = error => {
    // The rest of the message is where it stands, and the character, which may be hostile.
    throw broken(parser, `it is not XML: ${(error.message.split('\n', 1)[0] ?? '').replace(/: .*$/, '').toLowerCase()}`)
  }
}

function broken(parser: SAXParser, reason: string): BrokenText {
  const line = parser.line + 1
  return new BrokenText(`${reason} in line ${line}`, line)
}

function begin(builder: Builder, tag: Tag): void {
  const { parser, open } = builder
  const line = builder.lineAt(parser.startTagPosition - 1)
  if (open.length === 0 && builder.root !== undefined) throw broken(parser, 'it is not XML: it has a second root')
  if (open.length >= maximumDepth) throw broken(parser, `it nests deeper than ${maximumDepth} levels`)
  const attributes = Object.entries(tag.attributes) as [string, string][]
  if (writtenAttributes(builder) !== attributes.length) throw broken(parser, 'it is not XML: an attribute stands twice')
  const namespaces = declareNamespaces(open.at(-1)?.namespaces ?? new Map(), attributes)
  const [, prefix, local] = /^(?:([^:]*):)?(.*)$/s.exec(tag.name) ?? []
  const namespace = namespaces.get(prefix ?? '') ?? prefix ?? ''
  if (open.length === 0) builder.namespace = namespace
  const entries = new Map<string, Entry>()
  for (const [name, value] of attributes)
    if (!isDeclaration(name)) entries.set(`@${name}`, { line, value: scalar(value, line) })
  open.push({
    name: namespace === builder.namespace ? (local ?? tag.name) : tag.name,
    line,
    entries,
    namespaces,
    text: '',
  })
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

function declareNamespaces(
  around: ReadonlyMap<string, string>,
  attributes: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const declared = attributes.filter(([name]) => isDeclaration(name))
  return declared.length === 0
    ? around
    : new Map([...around, ...declared.map(([name, value]) => [name.slice('xmlns:'.length), value] as const)])
}

/** The parser leaves out an attribute that stands twice, and others take the later one: so those in the text are counted. */
function writtenAttributes({ parser, source }: Builder): number {
  const tag = source.slice(parser.startTagPosition - 1, parser.position)
  return tag.match(/[^\s=<]+\s*=\s*(?:"[^"]*"|'[^']*')/g)?.length ?? 0
}

function end(builder: Builder): void {
  const { open } = builder
  const element = open.pop()
  if (element === undefined) return
  const node = close(element)
  const around = open.at(-1)
  if (around !== undefined) put(around.entries, element.name, node)
  else builder.root = { kind: 'map', line: 1, entries: new Map([[element.name, { line: element.line, value: node }]]) }
}

function close({ entries, line, text }: OpenElement): Node {
  const own = text.trim()
  if (entries.size === 0) return scalar(own, line)
  if (own !== '') entries.set('#text', { line, value: scalar(own, line) })
  return { kind: 'map', line, entries }
}

/** A second element of one name makes a list of both; a list that stands in an entry was made here. */
function put(entries: Map<string, Entry>, name: string, node: Node): void {
  const earlier = entries.get(name)
  if (earlier === undefined) entries.set(name, { line: node.line, value: node })
  else if (earlier.value.kind === 'list') (earlier.value as ListNode & { readonly items: Node[] }).items.push(node)
  else
    entries.set(name, { line: earlier.line, value: { kind: 'list', line: earlier.line, items: [earlier.value, node] } })
}

function scalar(text: string, line: number): Node {
  // All is text in XML: an element that is empty is not null, and neither is one that says so.
  return { kind: 'scalar', line, text, plain: false, comment: null }
}
