// Runs real changes through the built command line and compares with what a careful reviewer has to see in them.
// `npm run replays -- DIR`; each case is a folder with base/, head/ and expected.json. A case whose formats are not all there is skipped, and said.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Change } from '../src/model/change.ts'
import { connectorFormats } from '../src/read/connector-formats.ts'

type Wanted = string | { readonly contains: string }
type Entry = Readonly<Record<string, Wanted>>

interface Expected {
  readonly source: { readonly date: string }
  readonly expect: readonly Entry[]
  readonly forbid: readonly Entry[]
  readonly verdict: string
}

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = resolve(process.argv[2] ?? join(root, '../shared/replays'))
const cli = join(root, 'dist/cli.js')
const known = new Set(connectorFormats.map(format => format.name))

if (!existsSync(folder)) {
  process.stdout.write(`There are no replays at ${folder}: skipped.\n`)
} else {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const name of readdirSync(folder).sort()) {
    if (existsSync(join(folder, name, 'expected.json'))) counts[run(name)]++
  }
  process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1
}

function run(name: string): 'passed' | 'failed' | 'skipped' {
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected
  const missing = [...formatsOf(expected)].filter(format => !known.has(format))
  if (missing.length > 0) {
    process.stdout.write(`- ${name}: skipped, there is no format ${missing.join(', ')} yet\n`)
    return 'skipped'
  }
  const args = [
    cli,
    'review',
    '--base',
    './base',
    '--head',
    './head',
    '--as-of',
    expected.source.date,
    '--format',
    'json',
  ]
  const done = spawnSync(process.execPath, args, { cwd: join(folder, name), encoding: 'utf8', maxBuffer: 1 << 28 })
  const faults =
    done.status === 0 || done.status === 1
      ? compare(expected, JSON.parse(done.stdout))
      : [`exit status ${done.status}: ${done.stderr}`]
  process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${name}\n${faults.map(fault => `    ${fault}\n`).join('')}`)
  return faults.length === 0 ? 'passed' : 'failed'
}

function formatsOf(expected: Expected): Set<string> {
  return new Set(expected.expect.flatMap(entry => (typeof entry.format === 'string' ? [entry.format] : [])))
}

function compare(
  expected: Expected,
  report: { readonly verdict: string; readonly changes: readonly Change[] },
): string[] {
  return [
    ...expected.expect
      .filter(entry => !report.changes.some(change => matches(entry, change)))
      .map(entry => `missing: ${JSON.stringify(entry)}`),
    ...expected.forbid.flatMap(entry =>
      report.changes
        .filter(change => matches(entry, change))
        .map(
          change =>
            `forbidden by ${JSON.stringify(entry)}: ${JSON.stringify({ ...change, subject: change.subject.id })}`,
        ),
    ),
    ...(report.verdict === expected.verdict ? [] : [`verdict is ${report.verdict}, not ${expected.verdict}`]),
  ]
}

function matches(entry: Entry, change: Change): boolean {
  const flat: Readonly<Record<string, unknown>> = { ...change, format: change.subject.format, id: change.subject.id }
  return Object.entries(entry).every(([field, wanted]) => {
    const value = flat[field]
    if (typeof value !== 'string') return false
    return typeof wanted === 'string' ? value === wanted : value.includes(wanted.contains)
  })
}
