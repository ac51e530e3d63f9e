import { afterAll, expect, it } from 'vitest'
import type { Inventory } from '../../src/model/inventory.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { memoryTree } from './memory-tree.ts'
import { limit, Stopwatch } from './stopwatch.ts'
import { inventoryReports, judgeAll, readAll, verdictReports } from './tell-all.ts'
import type { Content } from './template.ts'

const stopwatch = new Stopwatch()
afterAll(() => process.stdout.write(stopwatch.tell()))

const many = <Item>(length: number, item: (index: number) => Item) => Array.from({ length }, (_, index) => item(index))

const huge: readonly (readonly [string, string, (size: number) => Content])[] = [
  [
    'scopes',
    'appsscript.json',
    size => ({ oauthScopes: many(size, index => `https://orchard.example/auth/s${index}`) }),
  ],
  [
    'hosts',
    'manifest.json',
    size => ({ display_information: { name: 'x' }, outgoing_domains: many(size, index => `h${index}.example`) }),
  ],
  [
    'connectors',
    '.github/workflows/a.yml',
    size => `on: push\njobs:\n  a:\n    steps:\n${many(size, index => `    - uses: a/b${index}@v1\n`).join('')}`,
  ],
  [
    'versions of one connector',
    '.github/workflows/a.yml',
    size => `on: push\njobs:\n  a:\n    steps:\n${many(size, index => `    - uses: a/b@v${index}\n`).join('')}`,
  ],
  [
    'versions of one package',
    'package-lock.json',
    size => ({
      name: 'x',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: Object.fromEntries([
        ['', { name: 'x', version: '1.0.0' }],
        ...many(size, index => [`node_modules/a${index}/node_modules/b`, { version: `1.0.${index}` }]),
      ]),
    }),
  ],
  [
    'keys that stand twice',
    '.mcp.json',
    size => `{"mcpServers":{"a":{"command":"x"}},${many(size, index => `"k":${index}`).join(',')}}`,
  ],
]

// More than a call takes arguments.
const size = 126_000

/** All reports of one of them, of the others those that are read first: what differs is how many of each thing there are. */
function reportsOf(name: string, verdict: Verdict, inventory: Inventory) {
  const { 'SBOM 1.7': _, ...all } = { ...verdictReports(verdict), ...inventoryReports(inventory) }
  const first = ['review text', 'comment', 'inventory table']
  return Object.entries(all).filter(([report]) => name === 'connectors' || first.includes(report))
}

/** Twice the limit, as most of them are rendered in two ways; an SBOM is made of a library's objects, a tenth of a millisecond each. */
const timeFor = (report: string) => (report.startsWith('SBOM') ? size / 10 : 2 * limit)

it.each(huge)(
  'a file of very many %s is read, compared and told in time',
  { timeout: 120_000 },
  async (name, file, make) => {
    const base = await readAll(memoryTree('base', { [file]: make(2) }))
    const tree = memoryTree('head', { [file]: make(size) })
    const read = await stopwatch.time(`read ${name}`, () => readAll(tree))
    expect(read.result.connectors.length + read.result.lockfiles.length).toBeGreaterThan(0)
    const compared = await stopwatch.time(`compare ${name}`, () => judgeAll(base, read.result))
    for (const { took } of [read, compared]) expect(took).toBeLessThan(limit)
    for (const [report, render] of reportsOf(name, compared.result, read.result)) {
      const told = await stopwatch.time(`${report} of ${name}`, render)
      expect({ report, inTime: told.took < timeFor(report) }).toEqual({ report, inTime: true })
    }
  },
)
