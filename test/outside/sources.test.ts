import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { LoadableTree } from '../../src/model/tree.ts'
import { openSources } from '../../src/outside/source.ts'
import { takeInventory } from '../../src/verbs/inventory.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { commit, git, repositoryOf, temporaryFolder, writeFiles } from './repository.ts'

const manifest = 'display_information:\n  name: Orchard\noauth_config:\n  scopes:\n    bot: [chat:write]\n'

async function open(source: string | null, folder: string): Promise<LoadableTree> {
  const sources = openSources(folder)
  onTestFinished(() => sources.close())
  const opened = await sources.open(source)
  if (opened.kind !== 'tree') throw new Error('The story expected a tree.')
  return opened.tree
}

async function textOf(tree: LoadableTree, path: string): Promise<string> {
  const content = (await tree.load([path], 1_000_000)).get(path)
  return content?.kind === 'bytes' ? Buffer.from(content.bytes).toString('utf8') : JSON.stringify(content)
}

async function names(source: string | null, folder: string): Promise<string[]> {
  const { connectors, gaps } = await takeInventory({ of: source, folder, limits: defaultLimits })
  return [
    ...connectors.map(connector => `${connector.id}: ${connector.name}`),
    ...gaps.map(gap => `${gap.file}: ${gap.reason}`),
  ]
}

async function failure(source: string, folder: string): Promise<string> {
  return open(source, folder).then(
    () => 'no failure',
    error => `${error.code}: ${error.message}`,
  )
}

describe('a git revision', () => {
  it('is listed and read without a checkout', async () => {
    const folder = repositoryOf({ 'manifest.yml': manifest, 'docs/a.md': 'x' })
    const tree = await open('main', folder)
    expect(tree.commit).toBe(git(folder, 'rev-parse', 'main'))
    expect(tree.files.map(file => file.path)).toEqual(['docs/a.md', 'manifest.yml'])
    expect(await textOf(tree, 'manifest.yml')).toBe(manifest)
  })

  it('may be in a bare repository, a worktree, or one with SHA-256 ids', async () => {
    const folder = repositoryOf({ 'manifest.yml': manifest })
    const bare = temporaryFolder()
    execFileSync('git', ['clone', '--quiet', '--bare', folder, bare])
    expect(await names('main', bare)).toEqual(['manifest.yml: Orchard'])
    const worktree = join(temporaryFolder(), 'tree')
    git(folder, 'worktree', 'add', '--quiet', worktree, 'HEAD')
    expect(await names(null, worktree)).toEqual(['manifest.yml: Orchard'])
    const long = repositoryOf({ 'manifest.yml': manifest }, '--object-format=sha256')
    expect((await open('main', long)).commit).toHaveLength(64)
    expect(await names('main', long)).toEqual(['manifest.yml: Orchard'])
    expect(await names(null, long)).toEqual(['manifest.yml: Orchard'])
  })

  it('is the same from a folder inside the repository', async () => {
    const folder = repositoryOf({ 'manifest.yml': manifest, 'apps/readme.md': 'x' })
    expect(await names('HEAD', join(folder, 'apps'))).toEqual(['manifest.yml: Orchard'])
    expect(await names(null, join(folder, 'apps'))).toEqual(['manifest.yml: Orchard'])
  })

  it('that a shallow clone does not have tells the fetch that is missing', async () => {
    const folder = repositoryOf({ 'manifest.yml': manifest })
    const first = git(folder, 'rev-parse', 'HEAD')
    commit(folder, 'second', { 'a.md': 'x' })
    const shallow = temporaryFolder()
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow])
    expect(await failure(first, shallow)).toBe(
      `revision-not-fetched: ${first} is not in this shallow clone. Fetch it first: git fetch --depth=1 origin ${first}`,
    )
    expect(await failure('origin/next', shallow)).toContain('git fetch --depth=1 origin next')
    expect(await names('HEAD', shallow)).toEqual(['manifest.yml: Orchard'])
  })

  it('of a partial clone is fetched by git as needed, and is a gap where it cannot be', async () => {
    const folder = repositoryOf({ 'manifest.yml': manifest })
    git(folder, 'config', 'uploadpack.allowFilter', 'true')
    git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const partial = temporaryFolder()
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${folder}`, partial])
    expect(await names('HEAD', partial)).toEqual(['manifest.yml: Orchard'])
    const cut = temporaryFolder()
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${folder}`, cut])
    git(cut, 'config', 'remote.origin.url', `file://${folder}-gone`)
    expect(await names('HEAD', cut)).toEqual([
      'manifest.yml: git does not have its content here; in a partial or damaged clone, fetch it first',
    ])
  })

  it('that does not exist, and a place without a repository, are said', async () => {
    expect(await failure('nowhere', repositoryOf({ a: '' }))).toBe(
      'no-such-revision: nowhere is no commit, branch or tag of this repository. A path must begin with ./, ../ or /.',
    )
    expect(await failure('main', temporaryFolder())).toContain('no-repository: There is no git repository in')
    expect(await failure('--output=x', repositoryOf({ a: '' }))).toContain('no-such-revision')
  })

  it('may hold odd paths, links and submodules', async () => {
    const folder = repositoryOf({ 'Größe/mañana manifest.yml': manifest, 'tab\there/manifest.yml': manifest })
    symlinkSync('mañana manifest.yml', join(folder, 'Größe/alias.yml'))
    symlinkSync('../../outside.yml', join(folder, 'Größe/out.yml'))
    writeFileSync(Buffer.from([...Buffer.from(`${folder}/`), 0xff, ...Buffer.from('.yml')]), manifest)
    const inner = repositoryOf({ 'manifest.yml': manifest })
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'inner')
    commit(folder, 'second', {})
    expect(await names('HEAD', folder)).toEqual(
      [
        'Größe/mañana manifest.yml: Orchard',
        '\\xff.yml: Orchard',
        'tab\there/manifest.yml: Orchard',
        'Größe/out.yml: it is a link to something outside the tree',
        'inner: it is a submodule: what is in it is another repository and is not read',
      ].sort(compareLikeInventory),
    )
  })

  it('is not changed by replaced objects, nor does looking at it run anything', async () => {
    const folder = repositoryOf({ 'manifest.yml': manifest })
    const [old, fresh] = [git(folder, 'rev-parse', 'HEAD:manifest.yml'), 'display_information:\n  name: Fake\n']
    writeFiles(folder, { fake: fresh })
    const id = git(folder, 'hash-object', '-w', 'fake')
    git(folder, 'replace', old, id)
    writeFiles(folder, { hook: `#!/bin/sh\ntouch ${folder}/ran\n` })
    git(folder, 'config', 'core.fsmonitor', join(folder, 'hook'))
    expect(await names('HEAD', folder)).toEqual(['manifest.yml: Orchard'])
    rmSync(join(folder, 'fake'))
    await names(null, folder)
    expect(() => execFileSync('test', ['-e', join(folder, 'ran')])).toThrow()
  })
})

describe('the working tree', () => {
  it('holds new and modified files, not ignored and deleted ones', async () => {
    const folder = repositoryOf({ 'a/manifest.yml': manifest, 'b/manifest.yml': manifest, '.gitignore': 'secret/\n' })
    writeFiles(folder, {
      'a/manifest.yml': manifest.replace('Orchard', 'Harbour'),
      'c/manifest.yml': manifest,
      'secret/manifest.yml': manifest,
    })
    rmSync(join(folder, 'b/manifest.yml'))
    expect(await names(null, folder)).toEqual(['a/manifest.yml: Harbour', 'c/manifest.yml: Orchard'])
  })

  it('keeps the ids of files that are as the index has them', async () => {
    const folder = repositoryOf({ 'a.yml': manifest, 'b.yml': manifest })
    writeFiles(folder, { 'b.yml': 'changed' })
    expect((await open(null, folder)).files.map(file => [file.path, file.id === null])).toEqual([
      ['a.yml', false],
      ['b.yml', true],
    ])
  })
})

describe('a folder', () => {
  it('needs no repository and leaves out .git and node_modules', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'manifest.yml': manifest,
      'node_modules/x/manifest.yml': manifest,
      '.git/manifest.yml': manifest,
    })
    expect(await names('./', folder)).toEqual(['manifest.yml: Orchard'])
    expect(await names(null, folder)).toEqual(['manifest.yml: Orchard'])
  })

  it('is not left through links', async () => {
    const [folder, secret] = [temporaryFolder(), temporaryFolder()]
    writeFiles(secret, { 'manifest.yml': manifest })
    symlinkSync(secret, join(folder, 'apps'))
    symlinkSync(join(secret, 'manifest.yml'), join(folder, 'manifest.yml'))
    expect(await names('./', folder)).toEqual(['manifest.yml: it is a link to something outside the tree'])
  })

  it('may hold files beyond the limit, which are gaps', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'manifest.yml': `${manifest}# ${'x'.repeat(5_000_000)}` })
    expect(await names('./', folder)).toEqual(['manifest.yml: it is 5.0 MB large, over the limit of 5.0 MB'])
  })

  it('that is not there is said', async () => {
    expect(await failure('./nothing', temporaryFolder())).toBe('no-such-path: There is nothing at ./nothing.')
    mkdirSync(join(temporaryFolder(), 'x'))
  })
})

/** Connectors by id, then gaps by file: as an inventory lists them. */
function compareLikeInventory(left: string, right: string): number {
  return (
    Number(left.includes(': it is')) - Number(right.includes(': it is')) ||
    Buffer.compare(Buffer.from(left), Buffer.from(right))
  )
}
