// Reads a report as GitHub would, without anything of the code that writes it, and names what a reader or GitHub could trip over.

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u{e0000}-\u{e007f}]/u
/** What keeps a mention from being one: a word joiner, and only behind what it breaks. */
const breaker = '\u2060'
const ownTags = ['<br><sub>', '<sub>', '</sub>', '<code>', '</code>', '<span>', '</span>']
const ownBold = /^\*\*(Blocks:|Warns:|Note:|What to do:|\d[\w ,]*\.|not|not met|missing)\*\*/
const ownLink = /^\((https:\/\/github\.example\/orchard\/market\/[A-Za-z0-9%/._-]+(\?plain=1)?(#L\d+)?)\)/
const lineStart =
  /^(#{2,4} |- |> \S|\| |… and \d|\*\*\d|Compared |Not shown here: |<sub>Ferrule compared |There is no earlier release |Nothing that this release |\d+ places? could not |Evidence is about )/

/** Everything that is wrong with a report in Markdown; nothing where it is safe. */
export function faultsOf(markdown: string): string[] {
  const faults: string[] = []
  let open = 0
  let columns = 0
  const lines = markdown.split('\n')
  for (const [index, line] of lines.entries()) {
    const fault = (what: string) => faults.push(`line ${index + 1}: ${what}: ${JSON.stringify(line.slice(0, 300))}`)
    if (index === 0 && /^<!-- ferrule:review:[\w%.~!'()*-]+ -->$/.test(line)) continue
    if (line === '<details>') {
      open++
      continue
    }
    if (line === '</details>') {
      open--
      continue
    }
    if (open > 1 || open < 0) fault('folds stand in one another')
    if (/^<summary>[\w ,:()]+<\/summary>$/.test(line)) {
      if (lines[index - 1] !== '<details>' || lines[index + 1] !== '') fault('a summary out of place')
      continue
    }
    if (line === '') {
      columns = 0
      continue
    }
    if (!lineStart.test(line)) fault('a line begins as none of ours does')
    if (line.startsWith('| ')) {
      const cells = countCells(line)
      if (columns === 0) columns = cells
      else if (cells !== columns) fault('a row has other cells than its table')
    } else if (columns > 0) fault('a table is left in its middle')
    readInline(line, fault)
  }
  if (open !== 0) faults.push('a fold is not closed')
  return faults
}

/** A table splits at every pipe, in code as well. */
function countCells(line: string): number {
  return line.split('|').length
}

function readInline(line: string, fault: (what: string) => void): void {
  const table = line.startsWith('| ')
  let text = ''
  let rest = line.replace(/^(#{2,4} (⛔ |⚠️ |✅ )?|- |> )/u, '')
  while (rest !== '') {
    const run = /^`+/.exec(rest)?.[0]
    if (run !== undefined) {
      const end = findRun(rest, run)
      if (end === -1) {
        fault('a code span is not closed')
        return
      }
      readCode(rest.slice(run.length, end), fault)
      text += '\u0001'
      rest = rest.slice(end + run.length)
      continue
    }
    const [taken, seen] = takeOne(rest, text, table, fault)
    text += seen
    rest = rest.slice(taken)
  }
  readText(text, fault)
}

function findRun(text: string, run: string): number {
  for (const match of text.slice(run.length).matchAll(/`+/g))
    if (match[0].length === run.length) return run.length + match.index
  return -1
}

/** Takes one piece of markup or one character, and tells what GitHub's filters see of it. */
function takeOne(rest: string, before: string, table: boolean, fault: (what: string) => void): [number, string] {
  const tag = ownTags.find(own => rest.startsWith(own))
  if (tag !== undefined) return [tag.length, '\u0001']
  const entity = /^&(amp|lt|gt|#\d+);/.exec(rest)
  if (entity !== null) return [entity[0].length, decode(entity[1] ?? '')]
  const bold = ownBold.exec(rest)
  if (bold !== null) return [bold[0].length, '\u0001']
  if (rest.startsWith('](')) {
    const link = ownLink.exec(rest.slice(1))
    if (link === null) fault('a link that is not ours')
    return [1 + (link?.[0].length ?? 1), '\u0001']
  }
  const [point = ''] = rest
  if (point === '[' && /^\[[^[\]`]*\]\(/.test(rest)) return [1, '\u0001']
  if ('<>&*~\\$[]'.includes(point)) fault(`a bare ${point}`)
  if (point === '|' && !table) fault('a bare pipe')
  if (point === '_' && !(/[A-Za-z0-9]$/.test(before) && /^_[A-Za-z0-9]/.test(rest))) fault('a bare underscore')
  return [point.length, point]
}

function decode(entity: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }
  return named[entity] ?? String.fromCharCode(Number(entity.slice(1)))
}

function readCode(code: string, fault: (what: string) => void): void {
  if (/(^|[^A-Za-z0-9])@[A-Za-z0-9]/.test(code)) fault('a mention in code')
  if (/#\d/.test(code) || /\bgh-\d/i.test(code)) fault('a reference in code')
  if (hidden.test(code.replaceAll(breaker, ''))) fault('something unseen in code')
}

/** What is left once markup is read: GitHub looks for mentions, references and addresses in it. */
function readText(text: string, fault: (what: string) => void): void {
  // The mark stands for a code span or tag: what is quoted without its markup must be no mention either.
  if (/@[\w\u0001]/.test(text)) fault('a mention')
  if (/#[\d\u0001]/.test(text) || /\bgh-[\d\u0001]/i.test(text)) fault('a reference')
  if (/\b[0-9a-f]{7,40}\b/i.test(text)) fault('a commit')
  if (/:\/\/|\bwww\./i.test(text)) fault('an address')
  if (/:[a-z0-9_+-]+:/i.test(text)) fault('an emoji by name')
  if (/(^|[^@#:\-w0-9a-f/])\u2060/i.test(text)) fault('a word joiner where nothing is to be broken')
  if (hidden.test(text.replaceAll('\u0001', '').replaceAll(breaker, ''))) fault('something unseen')
}
