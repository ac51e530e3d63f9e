// Reads every repository of a folder and says what was found: `npm run corpus -- DIR`. DIR holds git repositories, bare or not, at most three
// folders down, or folders of files. Each is read twice, in whole, and must give the same bytes; every file that a format claims by name is
// read, is a gap with a reason, or is counted as something else. Nothing is checked out, and nothing is written.
import { existsSync, readdirSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { compareText } from '../src/model/order.ts'
import { openSources } from '../src/outside/source.ts'
import { selectClaims } from '../src/read/select.ts'
import { defaultLimits } from '../src/verbs/limits.ts'
import { readTree } from '../src/verbs/read-source.ts'

interface Repository {
  readonly folder: string
  readonly source: string
}

interface FormatCount {
  connectors: number
  files: Set<string>
}

const [folder] = process.argv.slice(2).filter(word => !word.startsWith('--'))
const isVerbose = process.argv.includes('--verbose')
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write('Say which folder holds the repositories: npm run corpus -- DIR [--verbose]\n')
  process.exit(2)
}

const root = resolve(folder)
const formats = new Map<string, FormatCount>()
const reasons = new Map<string, number>()
let faults = 0
const all = findRepositories(root, 3)
const repositories = all.length > 0 ? all : plainFolders(root)
for (const repository of repositories) await tryRepository(repository)
tellTotals()
if (faults > 0 || repositories.length === 0) process.exitCode = 1

function findRepositories(place: string, depth: number): Repository[] {
  if (existsSync(join(place, 'HEAD')) && existsSync(join(place, 'objects'))) return [{ folder: place, source: 'HEAD' }]
  if (existsSync(join(place, '.git'))) return [{ folder: place, source: 'HEAD' }]
  if (depth === 0) return []
  return subfolders(place).flatMap(name => findRepositories(join(place, name), depth - 1))
}

function plainFolders(place: string): Repository[] {
  const below = subfolders(place).map(name => join(place, name))
  return (below.length > 0 ? below : [place]).map(each => ({ folder: each, source: each }))
}

function subfolders(place: string): string[] {
  return readdirSync(place, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.isSymbolicLink())
    .map(entry => entry.name)
    .sort(compareText)
}

async function tryRepository(repository: Repository): Promise<void> {
  const name = relative(root, repository.folder) || basename(root)
  try {
    const started = performance.now()
    const first = await read(repository)
    const took = performance.now() - started
    const second = await read(repository)
    const isSame = JSON.stringify(first.inventory) === JSON.stringify(second.inventory)
    const { connectors, lockfiles, gaps } = first.inventory
    count(first)
    process.stdout.write(
      `${isSame ? '✓' : '✗ another result the second time:'} ${name}: ${first.files} files, ${connectors.length} connectors, ` +
        `${lockfiles.length} lockfiles, ${gaps.length} gaps, ${first.left.length} left alone, ${took.toFixed(0)} ms\n`,
    )
    if (isVerbose) {
      for (const gap of gaps)
        process.stdout.write(`    gap ${JSON.stringify(gap.file)}:${gap.line ?? ''} ${gap.reason}\n`)
      for (const path of first.left) process.stdout.write(`    left alone ${JSON.stringify(path)}\n`)
    }
    if (!isSame) faults++
  } catch (error) {
    faults++
    process.stdout.write(`✗ ${name}: ${error instanceof Error ? error.stack : String(error)}\n`)
  }
}

async function read({ folder: place, source }: Repository) {
  const sources = openSources(place)
  try {
    const opened = await sources.open(source)
    if (opened.kind !== 'tree') throw new Error('It is no tree of files.')
    const options = { ignore: [], changed: null, limits: defaultLimits, owners: [] }
    const inventory = await readTree(opened.tree, options)
    const told = new Set([
      ...inventory.connectors.flatMap(connector => connector.places.map(({ file }) => file)),
      ...inventory.lockfiles.map(lockfile => lockfile.file),
      ...inventory.gaps.map(gap => gap.file),
    ])
    const named = selectClaims(opened.tree, options).filter(claim => claim.lockfile !== null || claim.certain.size > 0)
    const left = named.map(claim => claim.path).filter(path => !told.has(path))
    return { inventory, left, files: opened.tree.files.length }
  } finally {
    await sources.close()
  }
}

function count({ inventory }: Awaited<ReturnType<typeof read>>): void {
  for (const { format, places } of inventory.connectors) {
    const known = formats.get(format) ?? { connectors: 0, files: new Set() }
    known.connectors++
    for (const { file } of places) known.files.add(`${inventory.commit ?? inventory.source} ${file}`)
    formats.set(format, known)
  }
  for (const { reason } of inventory.gaps) {
    const kind = reason.replace(/"[^"]*"|[`'][^`']*[`']|\d+/g, '…').slice(0, 100)
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1)
  }
}

function tellTotals(): void {
  process.stdout.write(`\n${repositories.length} repositories, ${faults} faults\n\nformat, connectors, files\n`)
  for (const [name, { connectors, files }] of [...formats].sort(([left], [right]) => compareText(left, right)))
    process.stdout.write(`  ${name.padEnd(28)} ${String(connectors).padStart(7)} ${String(files.size).padStart(7)}\n`)
  process.stdout.write('\ngaps\n')
  for (const [reason, times] of [...reasons].sort((left, right) => right[1] - left[1]).slice(0, 40))
    process.stdout.write(`  ${String(times).padStart(6)}  ${reason}\n`)
}
