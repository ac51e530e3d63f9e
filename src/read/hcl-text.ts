import { lineFinder } from './lines.ts'
import { BrokenText } from './parsed.ts'

const name = /[\p{L}_][\p{L}\p{N}_-]*/uy
const word = /-?[\p{L}\p{N}_][\p{L}\p{N}_.+-]*/uy
const heredoc = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy
const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** The text of a file in HCL, read from the front; each step goes on from where the last one ended. */
export class HclText {
  position = 0
  private readonly text: string
  private readonly lineAt: (offset: number) => number

  constructor(text: string) {
    this.text = text
    this.lineAt = lineFinder(text)
    if (text.startsWith('\ufeff')) this.position = 1
  }

  line(): number {
    return this.lineAt(this.position)
  }

  isAtEnd(): boolean {
    return this.position >= this.text.length
  }

  sees(sign: string): boolean {
    return this.text.startsWith(sign, this.position)
  }

  takes(sign: string): boolean {
    if (!this.sees(sign)) return false
    this.position += sign.length
    return true
  }

  takesEquals(): boolean {
    return !this.sees('==') && !this.sees('=>') && this.takes('=')
  }

  textSince(start: number): string {
    return this.text.slice(start, this.position)
  }

  fail(what: string): never {
    throw new BrokenText(`it is not HCL: ${what} in line ${this.line()}`, this.line())
  }

  readName(): string | undefined {
    return this.match(name)?.[0]
  }

  /** A name, a number, or a part of what follows them. */
  readWord(): string | undefined {
    return this.match(word)?.[0]
  }

  /** Key of an object: a name, a text, or an expression in brackets. */
  readKey(): string | undefined {
    if (this.sees('"')) return this.readQuoted()
    if (!this.sees('(')) return this.readWord()
    const start = this.position
    this.position++
    this.skipBracket(')')
    return `\${${this.textSince(start)}}`
  }

  /** True before `for`, which makes a list or an object out of another one. */
  seesLoop(): boolean {
    return /^for\s/.test(this.text.slice(this.position, this.position + 4))
  }

  /** @param lines whether to go on over ends of lines */
  skipSpace(lines: boolean): void {
    for (; !this.isAtEnd(); this.position++) {
      const sign = this.text[this.position]
      if (sign === '#' || this.sees('//')) {
        const end = this.text.indexOf('\n', this.position)
        this.position = (end === -1 ? this.text.length : end) - 1
      } else if (this.sees('/*')) {
        const end = this.text.indexOf('*/', this.position + 2)
        if (end === -1) this.fail('a comment does not end')
        this.position = end + 1
      } else if (sign !== ' ' && sign !== '\t' && sign !== '\r' && !(lines && sign === '\n')) return
    }
  }

  isAtEndOfExpression(newlineEnds: boolean): boolean {
    return this.isAtEnd() || /[,)\]}]/.test(this.text[this.position] ?? '') || (newlineEnds && this.sees('\n'))
  }

  /** Goes on to where an expression ends: a comma, a bracket that was not opened in it, or the end of the line. */
  skipExpression(newlineEnds: boolean): void {
    let open = 0
    for (;;) {
      this.skipSpace(open > 0 || !newlineEnds)
      if (open === 0 && this.isAtEndOfExpression(newlineEnds)) return
      if (this.isAtEnd()) this.fail('a bracket does not end')
      const sign = this.text[this.position] ?? ''
      if (sign === '"') this.readQuoted()
      else if (this.sees('<<') && this.seesHeredoc()) this.readHeredoc()
      else {
        if (/[([{]/.test(sign)) open++
        else if (/[)\]}]/.test(sign)) open--
        this.position++
      }
    }
  }

  /** Goes on behind the bracket that ends what was just begun. */
  skipBracket(end: string): undefined {
    for (;;) {
      this.skipExpression(false)
      if (this.takes(end)) return undefined
      if (!this.takes(',')) this.fail('a bracket does not end')
    }
  }

  /** A text in quotes; what is to be put in stays as it is written. */
  readQuoted(): string {
    const parts: string[] = []
    let from = ++this.position
    for (; this.text[this.position] !== '"'; this.position++) {
      const sign = this.text[this.position]
      if (sign === undefined || sign === '\n') this.fail('a text does not end')
      if (sign === '\\') {
        parts.push(this.text.slice(from, this.position), this.readEscape())
        from = this.position + 1
      } else if ((sign === '$' || sign === '%') && this.text[this.position + 1] === '{') this.skipTemplate()
    }
    parts.push(this.text.slice(from, this.position++))
    return parts.join('')
  }

  private readEscape(): string {
    const sign = this.text[++this.position] ?? ''
    const digits = sign === 'u' ? 4 : sign === 'U' ? 8 : 0
    if (digits === 0) return escapes.get(sign) ?? sign
    const code = Number.parseInt(this.text.slice(this.position + 1, this.position + 1 + digits), 16)
    this.position += digits
    return Number.isNaN(code) || code > 0x10ffff ? '' : String.fromCodePoint(code)
  }

  /** Goes on to the bracket that ends `${`, over texts and brackets in it; `$${` is none. */
  private skipTemplate(): void {
    if (this.text[this.position - 1] === this.text[this.position]) return
    // Whether what is open is a text: brackets in texts count only where they are put in.
    const open: boolean[] = [false]
    this.position += 2
    for (; open.length > 0; this.position++) {
      const sign = this.text[this.position]
      if (sign === undefined) this.fail('a text does not end')
      if (open.at(-1) === true) {
        if (sign === '\\') this.position++
        else if (sign === '"') open.pop()
        else if ((sign === '$' || sign === '%') && this.text[this.position + 1] === '{') {
          open.push(false)
          this.position++
        }
      } else if (sign === '"') open.push(true)
      else if (sign === '{') open.push(false)
      else if (sign === '}') open.pop()
    }
    this.position--
  }

  private seesHeredoc(): boolean {
    heredoc.lastIndex = this.position
    return heredoc.test(this.text)
  }

  /** A text of several lines, up to the line that is nothing but its mark. */
  readHeredoc(): string {
    const begin = this.match(heredoc)
    const mark = begin?.[2]
    if (mark === undefined) this.fail('a text was expected')
    const start = this.position
    while (!this.isAtEnd()) {
      const end = this.text.indexOf('\n', this.position)
      const line = this.text.slice(this.position, end === -1 ? undefined : end)
      if (line.trim() === mark) {
        const text = this.text.slice(start, this.position)
        this.position += line.replace(/\r$/, '').length
        return text
      }
      if (end === -1) break
      this.position = end + 1
    }
    return this.fail('a text does not end')
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)
    if (found !== null) this.position = pattern.lastIndex
    return found
  }
}
