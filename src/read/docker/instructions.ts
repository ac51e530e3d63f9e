/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In upper case: `FROM`, `RUN` … */
  readonly name: string
  readonly line: number
  /** Options before the arguments, such as `--from=build`. */
  readonly flags: readonly string[]
  /** What follows, with lines that go on joined, and the texts of heredocs behind it. */
  readonly text: string
}

/** What a Dockerfile says, and the first line that no Dockerfile has. */
export interface Instructions {
  /** Image that reads the file, of `# syntax=…`. */
  readonly syntax: { readonly image: string; readonly line: number } | null
  readonly list: readonly Instruction[]
  readonly fault: { readonly line: number; readonly reason: string } | null
}

const known: ReadonlySet<string> = new Set([
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
])

/** Instructions that take texts of several lines. */
const takesHeredocs: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN'])

/** Reads the instructions of a Dockerfile. See https://docs.docker.com/reference/dockerfile/#format. */
export function readInstructions(text: string): Instructions {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  const { syntax, sign, next } = readDirectives(lines)
  const list: Instruction[] = []
  for (let index = next; index < lines.length; ) {
    if (isLeftOut(lines[index] ?? '')) {
      index++
      continue
    }
    const line = index + 1
    const joined = joinLines(lines, index, sign)
    const read = splitInstruction(joined.text, line)
    if (read === undefined)
      return { syntax, list, fault: { line, reason: `line ${line} is no instruction of a Dockerfile` } }
    const bodies = takesHeredocs.has(read.name)
      ? readHeredocs(lines, joined.next, read.text)
      : { texts: [], next: joined.next }
    if (bodies.next > lines.length)
      return { syntax, list, fault: { line, reason: `the text that begins in line ${line} does not end` } }
    list.push({ ...read, text: [read.text, ...bodies.texts].join('\n') })
    index = bodies.next
  }
  return { syntax, list, fault: null }
}

function readDirectives(lines: readonly string[]) {
  let syntax: Instructions['syntax'] = null
  let sign = '\\'
  let next = 0
  for (; next < lines.length; next++) {
    const [, key = '', value = ''] =
      /^#[ \t]*([a-z]+)[ \t]*=[ \t]*(\S*)[ \t]*$/i.exec((lines[next] ?? '').trimStart()) ?? []
    if (!/^(?:syntax|escape|check)$/i.test(key)) break
    if (key.toLowerCase() === 'syntax') syntax = { image: value, line: next + 1 }
    if (key.toLowerCase() === 'escape' && value === '`') sign = '`'
  }
  return { syntax, sign, next }
}

function isLeftOut(line: string): boolean {
  const start = line.trimStart()
  return start === '' || start.startsWith('#')
}

/** A line goes on behind its escape sign; comments and empty lines between are no part of it. */
function joinLines(lines: readonly string[], start: number, sign: string) {
  const parts: string[] = []
  let index = start
  while (index < lines.length) {
    const line = lines[index++] ?? ''
    if (parts.length > 0 && isLeftOut(line)) continue
    const trimmed = line.trim()
    if (!trimmed.endsWith(sign)) {
      parts.push(trimmed)
      break
    }
    parts.push(trimmed.slice(0, -1).trimEnd())
  }
  return { text: parts.join(' ').trim(), next: index }
}

function splitInstruction(text: string, line: number): Instruction | undefined {
  const [, word = '', rest = ''] = /^([A-Za-z]+)(?:[ \t]+([\s\S]*))?$/.exec(text) ?? []
  const name = word.toUpperCase()
  if (!known.has(name)) return undefined
  // What happens when others build upon the image is read as if it happened here.
  if (name === 'ONBUILD') return splitInstruction(rest, line)
  const flags: string[] = []
  let left = rest.trim()
  for (let flag = /^--[a-z]\S*/.exec(left); flag !== null; flag = /^--[a-z]\S*/.exec(left)) {
    flags.push(flag[0])
    left = left.slice(flag[0].length).trimStart()
  }
  return { name, line, flags, text: left }
}

/** The texts that `<<NAME` announces, each up to the line that holds its name; beyond the last line where one does not end. */
function readHeredocs(lines: readonly string[], start: number, text: string) {
  const texts: string[] = []
  let index = start
  for (const { name, tabs } of announced(text)) {
    const from = index
    const isEnd = (line: string) => (tabs ? line.replace(/^\t+/, '') : line) === name
    while (index < lines.length && !isEnd(lines[index] ?? '')) index++
    texts.push(lines.slice(from, index).join('\n'))
    index++
  }
  return { texts, next: index }
}

function announced(text: string): { readonly name: string; readonly tabs: boolean }[] {
  return wordsOf(text).flatMap(word => {
    const [, tabs = '', , name] = /^\d*<<(-?)(["']?)([^<"'\s]+)\2$/.exec(word) ?? []
    return name === undefined ? [] : [{ name, tabs: tabs === '-' }]
  })
}

/** Words as a shell parts them, with their quotes. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  let word = ''
  let quote = ''
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index)
    if (quote === '' && /\s/.test(letter)) {
      if (word !== '') words.push(word)
      word = ''
      continue
    }
    word += letter
    if (letter === '\\' && quote !== "'") word += text.charAt(++index)
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter
    else if (letter === quote) quote = ''
  }
  return word === '' ? words : [...words, word]
}
