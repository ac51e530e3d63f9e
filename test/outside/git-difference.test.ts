import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openSources } from '../../src/outside/source.ts'
import { changedPaths } from '../../src/verbs/changed-paths.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { commit, git, repositoryOf } from './repository.ts'

async function openTree(folder: string, revision: string) {
  const sources = openSources(folder)
  onTestFinished(() => sources.close())
  const opened = await sources.open(revision)
  if (opened.kind !== 'tree') throw new Error('The story expected a tree.')
  return opened.tree
}

it('lists a second commit as it would be listed alone, whatever changed', async () => {
  const folder = repositoryOf({
    'a/b': '1',
    'a-b': '1',
    'a/c/d': '1',
    'm/x': '1',
    'm/ä': '1',
    z: '1',
    gone: '1',
    'turns/file': '1',
  })
  const first = git(folder, 'rev-parse', 'HEAD')
  rmSync(join(folder, 'gone'))
  rmSync(join(folder, 'turns'), { recursive: true })
  symlinkSync('z', join(folder, 'link'))
  commit(folder, 'second', {
    'a/b': '2',
    'a/c/e': '1',
    'aa/new': '1',
    '0first': '1',
    'zz/last': '1',
    turns: '1',
    'm/ö': '1',
  })
  const sources = openSources(folder)
  onTestFinished(() => sources.close())
  const [base, head] = await Promise.all([sources.open(first), sources.open('HEAD')])
  if (base.kind !== 'tree' || head.kind !== 'tree') throw new Error('The story expected trees.')
  expect(head.tree.files).toEqual((await openTree(folder, 'HEAD')).files)
  const known = await changedPaths(base.tree, head.tree, defaultLimits, [])
  const compared = await changedPaths(await openTree(folder, first), await openTree(folder, 'HEAD'), defaultLimits, [])
  expect([...known].sort()).toEqual([...compared].sort())
  expect([...known].sort()).toEqual([
    '0first',
    'a/b',
    'a/c/e',
    'aa/new',
    'gone',
    'link',
    'm/ö',
    'turns',
    'turns/file',
    'zz/last',
  ])
})
