import { parse } from 'smol-toml'
import { lineFinder } from './lines.ts'
import { BrokenText, maximumDepth } from './parsed.ts'

/** Where a value of a TOML document begins, and its key; and the same of what is in it, by key or index. */
export interface TomlLines {
  line: number
  keyLine: number
  readonly parts: Map<string | number, TomlLines>
}

/** Finds the lines of a text that is TOML: whoever calls has parsed it, so that what stands where is beyond doubt. */
export function locateToml(text: string): TomlLines {
  return new Locator(text).locate()
}

const blank = /[ \t]*/y
const space = /[ \t\r\n\uFEFF]+/y
const comment = /#[^\n]*/y
const bareKey = /[^\s.=\]"']+/y
const plain = /\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]+|[^\s,\]}#]+/y

class Locator {
  private at = 0
  private readonly text: string
  private readonly lineAt: (offset: number) => number
  private readonly root: TomlLines = { line: 1, keyLine: 1, parts: new Map() }

  constructor(text: string) {
    this.text = text
    this.lineAt = lineFinder(text)
  }

  locate(): TomlLines {
    let table = this.root
    for (this.skipLines(); this.at < this.text.length; this.skipLines()) {
      if (this.take('[')) table = this.header()
      else this.pair(table)
    }
    return this.root
  }

  /** `[a.b]` or `[[a.b]]`, the bracket being read. */
  private header(): TomlLines {
    const line = this.lineAt(this.at)
    const isList = this.take('[')
    let table = this.root
    const keys = this.keys()
    for (const [index, key] of keys.entries()) {
      table = partOf(table, key, line)
      const size = table.parts.size
      if (isList && index === keys.length - 1) table = partOf(table, size, line)
      // Where tables are listed, a header below them means the last one.
      else if (table.parts.has(size - 1)) table = partOf(table, size - 1, line)
    }
    this.expect(']')
    if (isList) this.expect(']')
    return table
  }

  private pair(table: TomlLines): void {
    const line = this.lineAt(this.at)
    let part = table
    for (const key of this.keys()) part = partOf(part, key, line)
    this.expect('=')
    this.skip(blank)
    this.value(part)
  }

  private keys(): string[] {
    const keys: string[] = []
    do {
      this.skip(blank)
      const written = this.quoted() || this.skip(bareKey)
      if (written === '' || keys.push(plainKey(written)) > maximumDepth) this.giveUp()
      this.skip(blank)
    } while (this.take('.'))
    return keys
  }

  private value(part: TomlLines): void {
    part.line = this.lineAt(this.at)
    if (this.take('[')) this.list(part)
    else if (this.take('{')) this.inlineTable(part)
    else if (!(this.quoted() || this.skip(plain))) this.giveUp()
  }

  private list(part: TomlLines): void {
    for (this.skipLines(); !this.take(']'); this.skipLines()) {
      this.value(partOf(part, part.parts.size, this.lineAt(this.at)))
      this.skipLines()
      this.take(',')
    }
  }

  private inlineTable(part: TomlLines): void {
    for (this.skipLines(); !this.take('}'); this.skipLines()) {
      this.pair(part)
      this.skipLines()
      this.take(',')
    }
  }

  private skipLines(): void {
    while (this.skip(space) || this.skip(comment));
  }

  /** Goes on behind a text in quotes, one or three, and gives it as written; the empty text where none is here. */
  private quoted(): string {
    const { text, at } = this
    const sign = text[at] ?? ''
    if (sign !== '"' && sign !== "'") return ''
    const fence = text.startsWith(sign.repeat(3), at) ? sign.repeat(3) : sign
    let end = at + fence.length
    while (end < text.length && !text.startsWith(fence, end)) end += sign === '"' && text[end] === '\\' ? 2 : 1
    end += fence.length
    // Up to two quotes that end a long text may stand before the three that close it.
    for (let more = 0; fence !== sign && more < 2 && text[end] === sign; more++) end++
    this.at = end
    return text.slice(at, end)
  }

  /** Goes on behind what a pattern finds here, and gives that. */
  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const [found] = pattern.exec(this.text) ?? ['']
    this.at += found.length
    return found
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false
    this.at++
    return true
  }

  private expect(sign: string): void {
    if (!this.take(sign)) this.giveUp()
  }

  private giveUp(): never {
    const line = this.lineAt(this.at)
    throw new BrokenText(`it is TOML that cannot be followed in line ${line}`, line)
  }
}

function partOf(around: TomlLines, key: string | number, line: number): TomlLines {
  const known = around.parts.get(key)
  if (known !== undefined) return known
  const part: TomlLines = { line, keyLine: line, parts: new Map() }
  around.parts.set(key, part)
  return part
}

/** A quoted key as it is meant; the parser knows the escapes. */
function plainKey(written: string): string {
  return /^["']/.test(written) ? (Object.keys(parse(`${written}=0`))[0] ?? '') : written
}
