import { afterAll, describe, expect, it } from 'vitest'
import { collectionsOf, grow } from './grow.ts'
import { memoryTree } from './memory-tree.ts'
import { limit, Stopwatch } from './stopwatch.ts'
import { judgeAll, readAll } from './tell-all.ts'
import { templates } from './templates.ts'

// FERRULE_CROWD=all grows every list and map of every template, which takes minutes; without it some of each file are grown.
const all = process.env.FERRULE_CROWD === 'all'
const seed = Number(process.env.FERRULE_SEED ?? 1)
const eachFile = 3
const bytes = 1_000_000
const word = 'lantern'

const stopwatch = new Stopwatch()
afterAll(() => process.stdout.write(stopwatch.tell()))

describe.each(templates)('%s', (format, template) => {
  const files = template.files(word, 'plum-and-cherry-9-Tz', 'x')
  const cases = Object.entries(files).flatMap(([file, document]) => {
    if (typeof document === 'string') return []
    const paths = collectionsOf(document)
    const step = Math.ceil(paths.length / eachFile)
    const chosen = all ? paths : paths.filter((_, index) => index % step === seed % step)
    return chosen.map(path => [file, path.join('.') || 'all of it', document, path] as const)
  })

  const grown = cases.map(
    ([file, name, document, path]) => [file, name, () => grow(document, path, word, bytes)] as const,
  )
  // A file that is text has no lists to grow: more of what it repeats is written behind it.
  const more = Object.entries(files).flatMap(([file, document]) => {
    const { more } = template
    if (typeof document !== 'string' || more === undefined || more(file, word, 0) === '') return []
    const end = document.search(/(?:<\/[^<>]*>)?\s*$/)
    const grown = () => `${document.slice(0, end)}\n${repeat(index => more(file, word, index))}${document.slice(end)}`
    return [[file, 'text', grown] as const]
  })

  it.each([...grown, ...more])('with much more of %s: %s is read and compared in time', async (file, name, make) => {
    const what = `${format} ${file} ${name}`
    const tree = memoryTree('head', { ...files, [file]: make() })
    const read = await stopwatch.time(`read ${what}`, () => readAll(tree))
    expect(read.result.connectors.length + read.result.lockfiles.length).toBeGreaterThan(0)
    const base = await readAll(memoryTree('base', files))
    const changed = await stopwatch.time(`compare ${what}`, () => judgeAll(base, read.result))
    const undone = await stopwatch.time(`compare back ${what}`, () => judgeAll(read.result, base))
    for (const { took } of [read, changed, undone]) expect(took).toBeLessThan(limit)
  })
})

/** As many pieces as make a megabyte. */
function repeat(piece: (index: number) => string): string {
  const pieces: string[] = []
  for (let length = 0; length < bytes; length += pieces.at(-1)?.length ?? 0) pieces.push(piece(pieces.length))
  return pieces.join('')
}
