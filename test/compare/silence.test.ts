import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type Node, parseTree } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { compareInventories } from '../../src/compare/compare-inventories.ts'
import { sortBy } from '../../src/model/order.ts'
import { connectorFormats } from '../../src/read/connector-formats.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { readTree } from '../../src/verbs/read-source.ts'
import { type Story, storiesOf } from '../formats.ts'
import { memoryTree } from '../hostile/memory-tree.ts'

const names: ReadonlySet<string> = new Set(connectorFormats.map(format => format.name))

/** How a file is written again. */
interface Style {
  readonly seed: number
  readonly indent: string
  readonly comment: string
}

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

function rewrite(path: string, text: string, style: Style): string {
  if (/\.ya?ml$/.test(path)) return rewriteYaml(text, style)
  if (!/\.(?:json|jsonc|code-workspace)$/.test(path)) return text
  const bare = text.replace(/^\ufeff/, '')
  const root = parseTree(bare, [], { allowTrailingComma: true })
  return root === undefined ? text : writeJson(root, bare, style, '\n')
}

/** Keys in another order and other white space; what is no list or map stays as it is written. */
function writeJson(node: Node, text: string, style: Style, margin: string): string {
  const inner = style.indent === '' ? '' : margin + style.indent
  const list = (items: readonly string[]) => inner + items.join(`,${inner}`) + (style.indent === '' ? '' : margin)
  const children = node.children ?? []
  if (node.type === 'array')
    return `[${list(children.map(child => writeJson(child, text, style, margin + style.indent)))}]`
  if (node.type !== 'object') return text.slice(node.offset, node.offset + node.length)
  const entries = children.map(({ children: [key, value] = [] }) => {
    const [name, content] = [key, value].map(part =>
      part === undefined ? '' : writeJson(part, text, style, margin + style.indent),
    )
    return `${name}: ${content}`
  })
  const shuffled = sortBy(entries, entry => createHash('sha1').update(`${style.seed} ${entry}`).digest('hex'))
  return `{${list(shuffled)}}`
}

/** A byte order mark, CRLF, and comments before the keys at the margin: within a block scalar they would be content. */
function rewriteYaml(text: string, style: Style): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const commented = lines.flatMap(line => (/^["'\w][^#]*:(?:\s|$)/.test(line) ? [style.comment, line] : [line]))
  return `\ufeff${commented.join('\r\n')}`
}
