import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeInventory } from '../../src/verbs/inventory.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { type ReviewOptions, review } from '../../src/verbs/review.ts'
import { commit, git, repositoryOf, temporaryFolder, writeFiles } from './repository.ts'

const manifest = (scopes: string): string =>
  `display_information:\n  name: Orchard\noauth_config:\n  scopes:\n    bot: [${scopes}]\n`
const denying = 'version: 1\nscopes: { deny: ["files:write"] }\n'

function reviewed(folder: string, known: Partial<ReviewOptions> = {}) {
  return review({
    base: 'HEAD~1',
    head: 'HEAD',
    folder,
    policyFile: null,
    day: '2026-11-25',
    limits: defaultLimits,
    ...known,
  })
}

function failure(told: Promise<unknown>): Promise<string> {
  return told.then(
    () => 'no failure',
    error => error.message,
  )
}

describe('a review', () => {
  it('without a base lists all of the head as new, and says so', async () => {
    const verdict = await reviewed(repositoryOf({ 'manifest.yml': manifest('chat:write') }), { base: null })
    expect(verdict.base).toEqual({ source: 'nothing', commit: null })
    expect(verdict.changes.map(change => change.kind)).toEqual(['connector-added', 'scope-added'])
    expect(verdict.notices).toContain('There was nothing to compare with: all of the head is listed as new.')
  })

  it('is judged by the policy of the branch it goes to, where that is another commit than its base', async () => {
    const folder = repositoryOf({ 'manifest.yml': manifest('chat:write') })
    const base = git(folder, 'rev-parse', 'HEAD')
    const head = commit(folder, 'asks for more', { 'manifest.yml': manifest('chat:write, files:write') })
    git(folder, 'checkout', '--quiet', '-b', 'target', base)
    commit(folder, 'a policy', { '.github/ferrule.yml': denying })
    const rules = async (policyBase: string | null) =>
      (await reviewed(folder, { base, head, policyBase })).findings.map(finding => finding.rule)
    expect(await rules(null)).toEqual(['scope-expanded'])
    expect(await rules('target')).toEqual(['scope-expanded', 'scope-not-allowed'])
  })

  it('of two folders sees a link that leads elsewhere now', async () => {
    const folder = temporaryFolder()
    for (const [side, target] of [
      ['base', 'one.txt'],
      ['head', 'two.txt'],
    ] as const) {
      writeFiles(folder, { [`${side}/one.txt`]: manifest('chat:write'), [`${side}/two.txt`]: manifest('files:write') })
      symlinkSync(target, join(folder, side, 'manifest.yml'))
    }
    const verdict = await reviewed(folder, { base: './base', head: './head' })
    expect(verdict.changes.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'scope-added files:write',
      'scope-removed chat:write',
    ])
  })

  it('stops where the policy cannot be read, and does not judge without one', async () => {
    const told = async (write: (file: string) => void): Promise<string> => {
      const folder = temporaryFolder()
      writeFiles(folder, { 'base/.github/x': '', 'head/manifest.yml': manifest('chat:write') })
      write(join(folder, 'base/.github/ferrule.yml'))
      return failure(reviewed(folder, { base: './base', head: './head' }))
    }
    expect(await told(file => symlinkSync('x', file))).toBe(
      'The policy .github/ferrule.yml of ./base cannot be read: it is a link.',
    )
    expect(await told(file => writeFileSync(file, Buffer.from([0x76, 0xff, 0xfe])))).toBe(
      'The policy .github/ferrule.yml of ./base is not UTF-8 text.',
    )
    expect(await told(file => writeFileSync(file, '#'.repeat(1_000_001)))).toMatch(
      /^The policy \.github\/ferrule\.yml of \.\/base cannot be read: it is 1\.0 MB large, over the limit/,
    )
  })
})

describe('an inventory of what cannot be read', () => {
  it('says of each file why', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'all/a/.mcp.json': Buffer.from([0x7b, 0xff]), 'all/b/x': '', 'all/c/x': '', 'all/d/x': '' })
    symlinkSync('gone.json', join(folder, 'all/b/.mcp.json'))
    symlinkSync('../../../etc/passwd', join(folder, 'all/c/.mcp.json'))
    symlinkSync('../a/.mcp.json', join(folder, 'all/d/.mcp.json'))
    const { gaps } = await takeInventory({ of: './all', folder, limits: defaultLimits })
    expect(gaps.map(gap => `${gap.file}: ${gap.reason}`)).toEqual([
      'a/.mcp.json: it is not UTF-8 text',
      'b/.mcp.json: it is a link to something outside the tree',
      'c/.mcp.json: it is a link to something outside the tree',
    ])
  })

  it('stops to follow documents that refer to thousands of others', async () => {
    const folder = temporaryFolder()
    const parts = Array.from({ length: 2_100 }, (_, index) => `parts/${index}.txt`)
    const references = parts.map((part, index) => `  /p${index}: { $ref: "${part}" }`)
    writeFiles(folder, {
      'all/openapi.yml': `openapi: 3.1.0\ninfo: { title: Orchard, version: "1" }\npaths:\n${references.join('\n')}\n`,
      ...Object.fromEntries(parts.map(part => [`all/${part}`, 'get: { responses: {} }\n'])),
    })
    const { gaps } = await takeInventory({ of: './all', folder, limits: defaultLimits })
    expect(gaps.map(gap => gap.reason)).toContain(
      'documents refer to more than 2000 other files; this and those behind it are not read',
    )
  })

  it('says of a submodule that it is another repository', async () => {
    const inner = repositoryOf({ 'manifest.yml': manifest('chat:write') })
    const folder = repositoryOf({ 'README.md': 'x' })
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'inner')
    commit(folder, 'a submodule', {})
    const verdict = await reviewed(folder)
    expect(verdict.gaps.map(gap => `${gap.side} ${gap.file}: ${gap.reason}`)).toEqual([
      'head inner: it is a submodule: what is in it is another repository and is not read',
    ])
  })
})
