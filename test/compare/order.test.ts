import { readdirSync, readFileSync } from 'node:fs'
import { loadAll } from 'js-yaml'
import { parse } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { compareInventories } from '../../src/compare/compare-inventories.ts'
import { connectorFormats } from '../../src/read/connector-formats.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { readTree } from '../../src/verbs/read-source.ts'
import { storiesOfFormat } from '../formats.ts'
import { memoryTree } from '../hostile/memory-tree.ts'

type Value = string | number | boolean | null | Value[] | { [key: string]: Value }

/** Lists that a change of order is told of, by the key they stand under, and why. */
const ordered: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'claude-plugin': { args: 'words of a command' },
  cloudformation: { 'Fn::If': 'one is for yes and one for no', 'Fn::Join': 'a text is put together of them' },
  compose: { command: 'words of a command', test: 'words of a command' },
  'github-workflow': {
    branches: 'a pattern that takes some out works on those before it',
    steps: 'they run one after the other',
  },
  'gitlab-ci': { script: 'lines run one after the other' },
  'make-app': { origins: 'an app is known by the first place it is sent to' },
  'mcp-config': { args: 'words of a command' },
  'mcp-server': { packageArguments: 'words of a command', runtimeArguments: 'words of a command' },
  'n8n-workflow': { '': 'a workflow without an id goes by its place among the others' },
  'slack-manifest': { '': 'the first document of a stream is the manifest' },
}

describe('the order of a list is no change, but where order matters', () => {
  it.each(connectorFormats.map(format => format.name))('%s', async format => {
    const told = new Set<string>()
    for (const { folder } of storiesOfFormat(format, 'read')) {
      const files = documentsIn(`${folder}/`)
      const written = writeAll(files)
      const base = await read(written)
      if (base.gaps.some(gap => gap.kind === 'unreadable')) continue
      for (const [path, documents] of files) {
        for (const list of listsIn(documents, [])) {
          list.items.reverse()
          const head = await read({ ...written, [path]: writeDocuments(documents) })
          list.items.reverse()
          for (const { kind } of compareInventories(base, head, '2026-11-25'))
            told.add(`${list.keys.at(-1) ?? ''} (${kind})`)
        }
      }
    }
    const why = ordered[format] ?? {}
    expect([...told].filter(each => why[each.replace(/ ?\(.*$/, '')] === undefined)).toEqual([])
    // A reason that nothing needs any more goes.
    for (const key of Object.keys(why)) expect([...told].some(each => each.startsWith(`${key} (`))).toBe(true)
  })
})

/** The files of a folder that hold JSON or YAML, as values; the others as text. */
function documentsIn(folder: string): Map<string, Value[] | string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    entries.map(entry => {
      const full = `${entry.parentPath.replace(/\/?$/, '/')}${entry.name}`
      const text = readFileSync(full, 'utf8').replace(/^\ufeff/, '')
      return [full.slice(folder.length), valuesOf(entry.name, text) ?? text] as const
    }),
  )
}

function valuesOf(name: string, text: string): Value[] | undefined {
  try {
    if (/\.(?:json|jsonc|code-workspace)$/.test(name)) return [parse(text, [], { allowTrailingComma: true })]
    return /\.ya?ml$/.test(name) ? (loadAll(text) as Value[]) : undefined
  } catch {
    // A broken file is no list of anything; that it is a gap is held elsewhere.
    return undefined
  }
}

function writeAll(files: ReadonlyMap<string, Value[] | string>): Record<string, string> {
  return Object.fromEntries(
    [...files].map(([path, value]) => [path, typeof value === 'string' ? value : writeDocuments(value)]),
  )
}

/** JSON is YAML as well; several documents are a stream of them. */
function writeDocuments(documents: Value[] | string): string {
  if (typeof documents === 'string') return documents
  return documents.map(document => JSON.stringify(document, null, 2)).join('\n---\n')
}

function listsIn(
  value: Value[] | Value | string,
  keys: readonly string[],
): { keys: readonly string[]; items: Value[] }[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...keys, key]))
  const inside = value.flatMap(item => listsIn(item, keys))
  return value.length < 2 ? inside : [{ keys, items: value }, ...inside]
}

function read(files: Readonly<Record<string, string>>) {
  return readTree(memoryTree('fixture', files), { ignore: [], changed: null, limits: defaultLimits, owners: [] })
}
