import { type Blocks, openBlocks } from './hcl-blocks.ts'
import { HclText } from './hcl-text.ts'
import type { Entry, MapNode, Node } from './node.ts'
import { BrokenText, type Document, type Duplicate, maximumDepth } from './parsed.ts'
import { sameNode } from './same-node.ts'

/**
 * Parses HCL, the native syntax of Terraform, into what its JSON syntax would give: blocks are maps by their labels, several of one kind are
 * lists, and what must be evaluated is a text in `${…}`. Of functions only `jsonencode` is read through, since it changes nothing.
 * See https://developer.hashicorp.com/terraform/language/syntax/json.
 */
export function parseHcl(text: string): Document {
  const duplicates: Duplicate[] = []
  try {
    const parser = new Parser(new HclText(text), duplicates)
    return { kind: 'parsed', roots: [parser.readFile()], duplicates }
  } catch (error) {
    if (!(error instanceof BrokenText)) throw error
    return { kind: 'broken', reason: error.message, line: error.line }
  }
}

class Parser {
  private readonly source: HclText
  private readonly duplicates: Duplicate[]
  private depth = 0

  constructor(source: HclText, duplicates: Duplicate[]) {
    this.source = source
    this.duplicates = duplicates
  }

  readFile(): Node {
    const body = this.readBody(1)
    if (!this.source.isAtEnd()) this.source.fail('there is a bracket too many')
    return body
  }

  /** Attributes and blocks, up to the bracket that ends them. */
  private readBody(line: number): MapNode {
    this.enter()
    const entries = new Map<string, Entry>()
    const blocks = openBlocks(entries)
    for (this.source.skipSpace(true); !this.source.isAtEnd() && !this.source.sees('}'); this.source.skipSpace(true)) {
      const at = this.source.line()
      const name = this.source.readName() ?? this.source.fail('a name was expected')
      this.source.skipSpace(false)
      if (this.source.takesEquals()) this.put(entries, name, at, this.readExpression(true))
      else this.readBlock([name], at, blocks)
    }
    this.depth--
    return { kind: 'map', line, entries }
  }

  private readBlock(labels: string[], line: number, blocks: Blocks): void {
    while (!this.source.takes('{')) {
      const label = this.source.sees('"') ? this.source.readQuoted() : this.source.readName()
      if (label === undefined || labels.length > 10) this.source.fail('a block was expected')
      else labels.push(label)
      this.source.skipSpace(false)
    }
    const body = this.readBody(line)
    if (!this.source.takes('}')) this.source.fail('a block does not end')
    blocks.add(labels, line, body)
  }

  /** A literal as it is; whatever more stands there makes it an expression, which is kept as it is written. */
  private readExpression(newlineEnds: boolean): Node {
    this.source.skipSpace(!newlineEnds)
    const line = this.source.line()
    const start = this.source.position
    const literal = this.readLiteral(line)
    this.source.skipSpace(!newlineEnds)
    if (literal !== undefined && this.source.isAtEndOfExpression(newlineEnds)) return literal
    this.source.skipExpression(newlineEnds)
    const written = this.source.textSince(start).trim()
    if (written === '') this.source.fail('a value was expected')
    return { kind: 'scalar', line, text: `\${${written}}`, plain: false, comment: null }
  }

  private readLiteral(line: number): Node | undefined {
    if (this.source.sees('"')) return quoted(line, this.source.readQuoted())
    if (this.source.sees('<<')) return quoted(line, this.source.readHeredoc())
    if (this.source.takes('[')) return this.readList(line)
    if (this.source.takes('{')) return this.readObject(line)
    const word = this.source.readWord()
    if (word === 'jsonencode' && this.source.takes('(')) return this.readEncoded()
    const isLiteral = word !== undefined && /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)
    return isLiteral ? { kind: 'scalar', line, text: word, plain: true, comment: null } : undefined
  }

  /** What `jsonencode` is given, as if the text it makes of it had been read. */
  private readEncoded(): Node | undefined {
    const node = this.inside(() => this.readExpression(false))
    this.source.skipSpace(true)
    if (this.source.takes(')')) return node
    return this.source.skipBracket(')')
  }

  private readList(line: number): Node | undefined {
    return this.inside(() => {
      const items: Node[] = []
      this.source.skipSpace(true)
      if (this.source.seesLoop()) return this.source.skipBracket(']')
      while (!this.source.takes(']')) {
        items.push(this.readExpression(false))
        this.source.skipSpace(true)
        if (!this.source.takes(',') && !this.source.sees(']')) this.source.fail('a list does not end')
        this.source.skipSpace(true)
      }
      return { kind: 'list', line, items }
    })
  }

  private readObject(line: number): Node | undefined {
    return this.inside(() => {
      const entries = new Map<string, Entry>()
      this.source.skipSpace(true)
      if (this.source.seesLoop()) return this.source.skipBracket('}')
      while (!this.source.takes('}')) {
        const at = this.source.line()
        const key = this.source.readKey() ?? this.source.fail('a key was expected')
        this.source.skipSpace(false)
        if (!this.source.takesEquals() && !this.source.takes(':')) this.source.fail('a key has no value')
        this.put(entries, key, at, this.readExpression(true))
        this.source.takes(',')
        this.source.skipSpace(true)
      }
      return { kind: 'map', line, entries }
    })
  }

  private put(entries: Map<string, Entry>, key: string, line: number, value: Node): void {
    const before = entries.get(key)
    if (before !== undefined && !sameNode(before.value, value)) this.duplicates.push({ key, line })
    entries.set(key, { line, value })
  }

  private inside<Result>(read: () => Result): Result {
    this.enter()
    const result = read()
    this.depth--
    return result
  }

  /** What is nested is read by functions that call themselves. */
  private enter(): void {
    if (++this.depth > maximumDepth) throw new BrokenText(`it nests deeper than ${maximumDepth} levels`, null)
  }
}

function quoted(line: number, text: string): Node {
  return { kind: 'scalar', line, text, plain: false, comment: null }
}
