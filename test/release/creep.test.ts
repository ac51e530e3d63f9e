import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scopesOf as scopesIn } from '../../src/model/connector.ts'
import type { Inventory } from '../../src/model/inventory.ts'
import { run } from '../cli/terminal.ts'
import { harbourRepository, releases, type SampleRelease } from './harbour.ts'

// One repository for all: its commits are only read.
let folder = ''
beforeAll(() => {
  folder = harbourRepository()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [first, ...later] = releases as [SampleRelease, ...SampleRelease[]]
const steps = later.map((release, index) => [releases[index] as SampleRelease, release] as const)
const last = later.at(-1) as SampleRelease

/** Steps with the names that their stories are told by. */
function named(distances: readonly (readonly [SampleRelease, SampleRelease])[]) {
  return distances.map(([from, to]) => [from.tag, to.tag, from, to] as const)
}

/** Answers of the policy to a distance: what the review ends with, and what the notes say. */
async function judge(from: string, to: string) {
  const review = await run(['review', '--base', from, '--head', to, '--json'], { folder })
  const notes = await run(['release-notes', '--from', from, '--to', to], { folder })
  const json = await run(['release-notes', '--from', from, '--to', to, '--json'], { folder })
  expect(json.out).toBe(review.out)
  expect(notes).toMatchObject({ status: 0, error: '' })
  return { verdict: JSON.parse(review.out).verdict as string, status: review.status, notes: notes.out }
}

/** Scopes that a commit asks for, by its inventory. */
async function scopesAt({ tag }: SampleRelease): Promise<readonly string[]> {
  const { out } = await run(['inventory', '--of', tag, '--json'], { folder })
  const { connectors } = JSON.parse(out) as Pick<Inventory, 'connectors'>
  return connectors
    .filter(({ name }) => name === 'Harbour')
    .flatMap(scopesIn)
    .map(({ value }) => value)
    .sort()
}

/** Scopes that a section of the notes names. */
function namedIn(notes: string, title: string): readonly string[] {
  const [, section = ''] = new RegExp(`#### ${title}\\n\\n((?:- .*\\n)+)`).exec(notes) ?? []
  return [...section.matchAll(/asks for `([^`]+)`/g)].map(([, scope = '']) => scope).sort()
}

const said = {
  pass: 'The policy holds.',
  warn: 'The policy holds, with warnings.',
  block: 'The policy does **not** hold.',
} as const

describe('scopes that creep over five releases', () => {
  it.each(named(steps))('pass one at a time: from %s to %s', async (_from, _to, from, to) => {
    const { verdict, status, notes } = await judge(from.tag, to.tag)
    expect([verdict, status]).toEqual(['warn', 0])
    expect(notes).toContain(said.warn)
  })

  it('do not pass together: the policy of the first release judges the whole distance', async () => {
    const { verdict, status, notes } = await judge(first.tag, last.tag)
    expect([verdict, status]).toEqual(['block', 1])
    expect(notes).toContain(said.block)
    await expect(notes.replace(/`[0-9a-f]{7}`/g, '`COMMIT`')).toMatchFileSnapshot('snapshots/whole-distance.md')
  })

  it.each(named([...steps, [first, last]]))(
    'are named as the inventories have them: from %s to %s',
    async (_from, _to, from, to) => {
      const [before, after] = [await scopesAt(from), await scopesAt(to)]
      expect([before, after]).toEqual([from.scopes.toSorted(), to.scopes.toSorted()])
      const { notes } = await judge(from.tag, to.tag)
      expect(namedIn(notes, 'Scopes gained')).toEqual(after.filter(scope => !before.includes(scope)))
      expect(namedIn(notes, 'Scopes lost')).toEqual(before.filter(scope => !after.includes(scope)))
    },
  )

  it('are told the same by the SBOM of the first release as by its commit', async () => {
    const sbom = join(folder, 'v1.0.0.cdx.json')
    await run(['sbom', '--of', first.tag, '--output', sbom], { folder })
    const bySbom = await run(['release-notes', '--from', './v1.0.0.cdx.json', '--to', last.tag], { folder })
    const byCommit = await run(['release-notes', '--from', first.tag, '--to', last.tag], { folder })
    expect(linesOf(bySbom.out)).toEqual(linesOf(byCommit.out))
    expect(bySbom.out).toContain(said.block)
  })

  it('leave nothing to tell where nothing changed', async () => {
    const { verdict, notes } = await judge(last.tag, last.tag)
    expect(verdict).toBe('pass')
    expect(notes).toMatch(/The policy holds\.\n\nNothing that this release can reach has changed\.\n$/)
  })
})

/** What is told of changes, without what they were compared with. */
function linesOf(notes: string): readonly string[] {
  return notes.split('\n').filter(line => /^(- |#### )/.test(line))
}
