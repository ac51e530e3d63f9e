import { BicepText } from './bicep-text.ts'
import type { Entry, Node } from './node.ts'
import { BrokenText, type Document, maximumDepth } from './parsed.ts'

/**
 * Parses the resources of a Bicep file into the shape of a template of Azure Resource Manager, which Bicep is made into: a map with a list
 * `resources`, each a map of its body with `type` and, where it is only referred to, `existing`. What is not written out is an expression,
 * in brackets as templates have it. See https://learn.microsoft.com/azure/azure-resource-manager/bicep/file.
 */
export function parseBicep(text: string): Document {
  const source = new BicepText(text)
  const resources: Node[] = []
  try {
    while (source.seekStatement()) {
      if (source.takesWord('resource')) readResource(source, resources)
      else source.skipStatement()
    }
  } catch (error) {
    if (!(error instanceof BrokenText)) throw error
    return { kind: 'broken', reason: error.message, line: error.line }
  }
  const list: Node = { kind: 'list', line: 1, items: resources }
  const root: Node = { kind: 'map', line: 1, entries: new Map([['resources', { line: 1, value: list }]]) }
  return { kind: 'parsed', roots: [root], duplicates: [] }
}

/** `resource name 'Type@version' = {`, with a condition or a loop before the body. */
function readResource(source: BicepText, resources: Node[], depth = 0): void {
  const line = source.line()
  if (source.readName() === undefined) source.fail('a resource has no name')
  const type = source.readText()
  if (type === undefined) source.fail('a resource has no type')
  const isExisting = source.takesWord('existing')
  if (!source.takes('=')) source.fail('a resource has no body')
  const body = readBody(source, resources, depth)
  if (body?.kind !== 'map') return
  const entries = new Map<string, Entry>(body.entries)
  entries.set('type', { line, value: scalar(type.replace(/@[^@]*$/, ''), line) })
  if (isExisting) entries.set('existing', { line, value: { ...scalar('true', line), plain: true } })
  resources.push({ kind: 'map', line, entries })
}

function readBody(source: BicepText, resources: Node[], depth: number): Node | undefined {
  if (source.takesWord('if')) source.skipBrackets()
  const value = readValue(source, resources, depth)
  // A loop makes several of one body.
  return value.kind === 'list' ? value.items[0] : value
}

function readValue(source: BicepText, resources: Node[], depth: number): Node {
  if (depth > maximumDepth) source.fail(`it nests deeper than ${maximumDepth} levels`)
  const line = source.line()
  if (source.takes('{')) return { kind: 'map', line, entries: readObject(source, resources, depth + 1) }
  if (source.takes('[')) return { kind: 'list', line, items: readList(source, resources, depth + 1) }
  const { text, isWhole, isPlain } = source.readExpression()
  return isWhole ? { ...scalar(text, line), plain: isPlain } : scalar(`[${text}]`, line)
}

function readObject(source: BicepText, resources: Node[], depth: number): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (;;) {
    source.skipBetween()
    if (source.takes('}')) return entries
    const line = source.line()
    if (source.seesDecorator()) {
      source.skipStatement()
      continue
    }
    const name = source.readName() ?? source.readText()
    if (name === undefined) source.fail('a key is missing')
    if (name === 'resource' && !source.sees(':')) {
      readResource(source, resources, depth)
      continue
    }
    if (!source.takes(':')) source.fail('a key has no value')
    entries.set(name, { line, value: readValue(source, resources, depth) })
  }
}

function readList(source: BicepText, resources: Node[], depth: number): Node[] {
  const items: Node[] = []
  source.skipBetween()
  if (source.takesWord('for')) {
    source.skipLoopHead()
    items.push(readBodyOfLoop(source, resources, depth))
  }
  for (;;) {
    source.skipBetween()
    if (source.takes(']')) return items
    items.push(readValue(source, resources, depth))
  }
}

function readBodyOfLoop(source: BicepText, resources: Node[], depth: number): Node {
  source.skipBetween()
  if (source.takesWord('if')) source.skipBrackets()
  return readValue(source, resources, depth)
}

function scalar(text: string, line: number): Node & { readonly kind: 'scalar' } {
  return { kind: 'scalar', line, text, plain: false, comment: null }
}
