// Compares the catalogue with the public sources that a machine can read, as they are today, and prints what became different:
// `npm run refresh-catalog [-- PROVIDER …] [-- --from DIR]`. `--from` takes files that lie in DIR as `owner/name/path` instead of asking
// the network. Nothing is written: what a new scope weighs is judgement, and is written by hand into the folder that .ci/catalog.ts reads.
// Exit status 0: the same; 1: something differs; 3: a source could not be read.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '../src/model/order.ts'
import { type CatalogSource, catalogSources, type Facts, sourcesByHand } from './catalog-sources.ts'

const longestMilliseconds = 60_000
const largestBytes = 50_000_000

const words = process.argv.slice(2)
const at = words.indexOf('--from')
const stored = at === -1 ? undefined : words[at + 1]
const asked = words.filter((word, index) => !word.startsWith('--') && (at === -1 || index !== at + 1))
const unknown = asked.filter(provider => !catalogSources.some(source => source.provider === provider))
if (unknown.length > 0 || (at !== -1 && stored === undefined)) {
  const known = catalogSources.map(source => source.provider).join(', ')
  process.stderr.write(`There is no source to read for ${unknown.join(', ') || '--from'}; there is for ${known}.\n`)
  process.exit(2)
}

let status = 0
for (const source of catalogSources) {
  if (asked.length > 0 && !asked.includes(source.provider)) continue
  try {
    const texts = await Promise.all(source.files.map(fetchText))
    tell(source, source.read(texts))
  } catch (error) {
    status = 3
    process.stdout.write(`${source.provider}: not compared, ${error instanceof Error ? error.message : error}\n`)
  }
}
if (asked.length === 0)
  for (const { provider, pages } of sourcesByHand)
    process.stdout.write(`${provider}: to be compared by hand with ${pages.join(' and ')}\n`)
process.exitCode = status

async function fetchText(file: string): Promise<string> {
  if (stored !== undefined && !file.startsWith('https://')) return readFile(join(stored, file), 'utf8')
  const [owner, name, ...path] = file.split('/')
  const address = file.startsWith('https://')
    ? file
    : `https://raw.githubusercontent.com/${owner}/${name}/HEAD/${path.join('/')}`
  const answer = await fetch(address, { signal: AbortSignal.timeout(longestMilliseconds) }).catch(error => {
    throw new Error(`${address} cannot be reached: ${error instanceof Error ? error.message : error}`)
  })
  if (!answer.ok) throw new Error(`${address} answers with ${answer.status}`)
  const bytes = await answer.arrayBuffer()
  if (bytes.byteLength > largestBytes) throw new Error(`${address} is larger than ${largestBytes} bytes`)
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function tell({ provider, isPart = false, ...source }: CatalogSource, found: Facts): void {
  const known = source.known()
  if (found.size === 0) throw new Error('nothing was found in it, so that its shape must be another one now')
  const names = [...new Set([...known.keys(), ...found.keys()])].sort(compareText)
  const lines = names.flatMap(name => {
    const [before, after] = [known.get(name), found.get(name)]
    if (before === undefined) return [`  + ${JSON.stringify(name)} ${after}`]
    if (after === undefined) return isPart ? [] : [`  - ${JSON.stringify(name)} ${before}`]
    return before === after ? [] : [`  ~ ${JSON.stringify(name)} ${before} is now ${after}`]
  })
  if (lines.length > 0 && status === 0) status = 1
  process.stdout.write(
    `${provider}: ${found.size} there, ${lines.length} differ\n${lines.map(line => `${line}\n`).join('')}`,
  )
}
