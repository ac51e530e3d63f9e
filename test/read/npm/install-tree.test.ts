import { describe, expect, it } from 'vitest'
import { type InstallTree, locate, resolve, tieFolders } from '../../../src/read/npm/install-tree.ts'
import { draftProject } from '../../../src/read/npm/project-drafts.ts'

/** An installation where something stands at each of the paths. */
function install(...paths: readonly string[]): InstallTree {
  const tree: InstallTree = new Map()
  for (const path of paths) {
    const location = locate(tree, path)
    if (location !== undefined) location.project = draftProject(path, null, null)
  }
  tieFolders(tree)
  return tree
}

function found(tree: InstallTree, from: string, name: string): string | undefined {
  const location = locate(tree, from)
  return location === undefined ? undefined : resolve(location, name)?.path
}

describe('an installation of npm', () => {
  it('looks in the folder itself, then in each folder above', () => {
    const tree = install('', 'node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/b', 'node_modules/@s/c')
    expect(found(tree, 'node_modules/a', 'b')).toBe('node_modules/a/node_modules/b')
    expect(found(tree, 'node_modules/a/node_modules/b', '@s/c')).toBe('node_modules/@s/c')
    expect(found(tree, 'node_modules/@s/c', 'b')).toBe('node_modules/b')
    expect(found(tree, 'node_modules/@s/c', 's/c')).toBeUndefined()
  })

  it('passes by folders that are only on the way to others', () => {
    const tree = install('', 'node_modules/a/node_modules/b', 'node_modules/c/node_modules/d', 'node_modules/d')
    expect(found(tree, '', 'a')).toBeUndefined()
    expect(found(tree, 'node_modules/c', 'd')).toBe('node_modules/c/node_modules/d')
  })

  it('walks up from workspaces, and from folders inside them and inside packages', () => {
    const tree = install(
      '',
      'node_modules/b',
      'packages/a',
      'packages/a/node_modules/b',
      'packages/a/lib/inner',
      'node_modules/c',
      'node_modules/c/node_modules/b',
      'node_modules/c/sub/folder',
    )
    expect(found(tree, 'packages/a', 'b')).toBe('packages/a/node_modules/b')
    expect(found(tree, 'packages/a/lib/inner', 'b')).toBe('packages/a/node_modules/b')
    expect(found(tree, 'packages/a/lib/inner', 'c')).toBe('node_modules/c')
    expect(found(tree, 'node_modules/c/sub/folder', 'b')).toBe('node_modules/c/node_modules/b')
  })

  it('finds nothing of the project from a folder outside it', () => {
    const tree = install(
      '',
      'node_modules/b',
      '../out',
      '../out/node_modules/c',
      '../m/node_modules/n/o',
      '../m/node_modules/p',
    )
    expect(found(tree, '../out', 'b')).toBeUndefined()
    expect(found(tree, '../out', 'c')).toBe('../out/node_modules/c')
    expect(found(tree, '/etc', 'b')).toBeUndefined()
  })

  it('gives up where packages nest without end', () => {
    const tree: InstallTree = new Map()
    expect(locate(tree, `node_modules/a${'/node_modules/a'.repeat(63)}`)?.name).toBe('a')
    expect(locate(tree, `node_modules/a${'/node_modules/a'.repeat(64)}`)).toBeUndefined()
  })
})
