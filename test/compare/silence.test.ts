import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareInventories } from '../../src/compare/compare-inventories.ts'
import { connectorFormats } from '../../src/read/connector-formats.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { readTree } from '../../src/verbs/read-source.ts'
import { type Story, storiesOf } from '../formats.ts'
import { memoryTree } from '../hostile/memory-tree.ts'
import { rewrite, type Style } from './rewrite.ts'

const names: ReadonlySet<string> = new Set(connectorFormats.map(format => format.name))

const styles: fc.Arbitrary<Style> = fc.record({
  seed: fc.nat(),
  indent: fc.constantFrom('', ' ', '   ', '\t'),
  comment: fc.constantFrom('#', '# from the orchard', '# on: push'),
})

type Files = Readonly<Record<string, string>>

// A fixture with a file that cannot be read is broken on purpose: written again it would be broken in another way.
const stories = await Promise.all(
  storiesOf('read')
    .filter(({ format }) => names.has(format))
    .map(async story => {
      const files = filesOf(story)
      const { gaps } = await read(files)
      return { ...story, files, isBroken: gaps.some(gap => gap.kind === 'unreadable') }
    }),
)

describe('writing a file another way is no change', () => {
  it('tries every connector format', () => {
    const tried = stories.filter(each => !each.isBroken).map(each => each.format)
    expect([...new Set(tried)]).toEqual([...names].sort())
  })

  it.each(stories.filter(each => !each.isBroken))('$format $story', async ({ files }) => {
    const base = await read(files)
    await fc.assert(
      fc.asyncProperty(styles, async style => {
        const head = await read(rewriteAll(files, style))
        expect(compareInventories(base, head, '2026-11-25')).toEqual([])
        // Gaps stand in the order of lines, which is another one now.
        expect(head.gaps.map(gap => gap.reason).sort()).toEqual(base.gaps.map(gap => gap.reason).sort())
      }),
      { numRuns: 10 },
    )
  })
})

function filesOf(story: Story): Files {
  const folder = `${story.folder}/`
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(entry => `${entry.parentPath.replace(/\/?$/, '/')}${entry.name}`)
  return Object.fromEntries(paths.map(path => [path.slice(folder.length), readFileSync(path, 'utf8')]))
}

function read(files: Files) {
  return readTree(memoryTree('fixture', files), { ignore: [], changed: null, limits: defaultLimits, owners: [] })
}

function rewriteAll(files: Files, style: Style): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, rewrite(path, text, style)]))
}
