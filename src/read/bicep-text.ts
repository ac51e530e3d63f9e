import { lineFinder } from './lines.ts'
import { BrokenText } from './parsed.ts'

const name = /[A-Za-z_]\w*/y
const between = /(?:[\s,]+|\/\/[^\n]*|#[^\n]*|\/\*.*?(?:\*\/|$))+/sy
const within = /(?:[ \t]+|\/\*.*?(?:\*\/|$))+/sy
const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** A value that is no object and no list: what was written, and whether that is all there is to it. */
export interface Expression {
  readonly text: string
  /** True for a text without anything put in, a number, true, false and null. */
  readonly isWhole: boolean
  /** True where it stands without quotes. */
  readonly isPlain: boolean
}

/** The text of a Bicep file, read from the front; each step goes on from where the last one ended. */
export class BicepText {
  private position = 0
  private readonly text: string
  private readonly lineAt: (offset: number) => number

  constructor(text: string) {
    this.text = text
    this.lineAt = lineFinder(text)
  }

  line(): number {
    return this.lineAt(this.position)
  }

  fail(what: string): never {
    throw new BrokenText(`it is not Bicep: ${what} in line ${this.line()}`, this.line())
  }

  sees(sign: string): boolean {
    this.match(within)
    return this.text.startsWith(sign, this.position)
  }

  takes(sign: string): boolean {
    if (!this.sees(sign)) return false
    this.position += sign.length
    return true
  }

  takesWord(word: string): boolean {
    this.match(within)
    const start = this.position
    if (this.match(name) === word) return true
    this.position = start
    return false
  }

  seesDecorator(): boolean {
    return this.sees('@')
  }

  readName(): string | undefined {
    this.match(within)
    return this.match(name)
  }

  /** Goes to the next statement; false at the end. */
  seekStatement(): boolean {
    this.skipBetween()
    return this.position < this.text.length
  }

  /** White space, line ends, commas, comments, and lines to the compiler (`#disable-next-line`). */
  skipBetween(): void {
    this.match(between)
  }

  /** Up to the end of the line on which everything that was opened is closed. */
  skipStatement(): void {
    this.scanTo('\n')
  }

  skipBrackets(): void {
    this.match(within)
    if (!this.text.startsWith('(', this.position)) this.fail('a condition is missing')
    this.skipPiece()
  }

  skipLoopHead(): void {
    this.scanTo(':')
    if (!this.takes(':')) this.fail('a loop has no body')
  }

  /** A text in single quotes without anything put in, or undefined. */
  readText(): string | undefined {
    const { position } = this
    if (!this.sees("'")) return undefined
    const { text, isWhole } = this.readExpression(false)
    if (isWhole) return text
    // A key with something put in is a key all the same.
    return this.text.slice(position, this.position).trim().replace(/^'|'$/g, '')
  }

  /** Reads up to the end of the value. @param isLast false where something may follow on the same line */
  readExpression(isLast = true): Expression {
    this.match(within)
    const start = this.position
    const literal = this.readLiteral()
    const end = this.position
    if (!isLast) return literal ?? { text: this.text.slice(start, end), isWhole: false, isPlain: false }
    this.scanTo('\n')
    const rest = this.text.slice(end, this.position).replace(/\/\/.*$/s, '')
    if (literal !== undefined && rest.trim() === '') return literal
    return { text: this.text.slice(start, this.position).trim(), isWhole: false, isPlain: false }
  }

  private readLiteral(): Expression | undefined {
    if (this.text.startsWith("'''", this.position)) {
      const end = this.text.indexOf("'''", this.position + 3)
      if (end === -1) this.fail('a text does not end')
      const text = this.text.slice(this.position + 3, end)
      this.position = end + 3
      return { text: text.replace(/^\r?\n/, ''), isWhole: true, isPlain: false }
    }
    if (this.text[this.position] === "'") return this.readQuoted()
    const plain = this.match(/-?\d+(?![\w.])|(?:true|false|null)(?!\w)/y)
    return plain === undefined ? undefined : { text: plain, isWhole: true, isPlain: true }
  }

  private readQuoted(): Expression | undefined {
    const start = this.position
    this.skipPiece()
    const written = this.text.slice(start + 1, this.position - 1)
    if (/(?:^|[^\\])(?:\\\\)*\$\{/.test(written)) return undefined
    const text = written.replace(/\\(?:u\{([0-9A-Fa-f]{1,6})\}|(.))/gs, (_, code: string | undefined, sign: string) => {
      if (code === undefined) return escapes.get(sign) ?? sign
      const point = Number.parseInt(code, 16)
      return point <= 0x10_ffff ? String.fromCodePoint(point) : '\ufffd'
    })
    return { text, isWhole: true, isPlain: false }
  }

  /** Goes on to a sign at the level where this began, or to a bracket that closes what is around; operators join lines. */
  private scanTo(sign: string): void {
    while (this.position < this.text.length) {
      const next = this.text[this.position] ?? ''
      if (next === '}' || next === ']' || next === ')') return
      if (next === '\n' && this.goesOn()) continue
      if (next === sign || (sign === '\n' && next === ',')) return
      this.skipPiece()
    }
  }

  /** True where the next line begins with what can only go on; then that line is where this stands. */
  private goesOn(): boolean {
    const start = this.position
    this.match(between)
    if (/^(?:[?:.]|&&|\|\||[=!]=|\+)/.test(this.text.slice(this.position, this.position + 2))) return true
    this.position = start
    return false
  }

  /** One sign, or a whole text, comment or bracket. */
  private skipPiece(): void {
    const expected: string[] = []
    do {
      const next = this.text[this.position]
      if (next === undefined) this.fail('something is open at the end')
      if (next === "'") this.skipQuoted()
      else if (this.text.startsWith('//', this.position)) this.position = this.endOfLine()
      else if (this.text.startsWith('/*', this.position)) this.match(within)
      else {
        const close = closing.get(next)
        if (close !== undefined) expected.push(close)
        else if (next === expected.at(-1)) expected.pop()
        this.position++
      }
    } while (expected.length > 0)
  }

  private skipQuoted(): void {
    if (this.text.startsWith("'''", this.position)) {
      const end = this.text.indexOf("'''", this.position + 3)
      if (end === -1) this.fail('a text does not end')
      this.position = end + 3
      return
    }
    let depth = 0
    for (this.position++; ; this.position++) {
      const next = this.text[this.position]
      if (next === undefined || (next === '\n' && depth === 0)) this.fail('a text does not end')
      if (next === '\\') this.position++
      else if (next === '$' && this.text[this.position + 1] === '{') depth++
      else if (next === '}' && depth > 0) depth--
      else if (next === "'" && depth === 0) break
    }
    this.position++
  }

  private endOfLine(): number {
    const end = this.text.indexOf('\n', this.position)
    return end === -1 ? this.text.length : end
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)
    if (found === null) return undefined
    this.position = pattern.lastIndex
    return found[0]
  }
}
