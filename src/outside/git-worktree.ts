import { FerruleError } from '../model/errors.ts'
import { sortBy } from '../model/order.ts'
import type { LoadableTree, TreeFile } from '../model/tree.ts'
import { loadFromDisk } from './disk.ts'
import { runGit } from './git.ts'

/**
 * The working tree of the repository a folder is in: tracked files and new ones that are not ignored. A file that is as the index has it
 * keeps the id of the index, so that it need not be read to know that it did not change. Undefined where there is no repository.
 */
export async function openWorkingTree(folder: string): Promise<LoadableTree | undefined> {
  const top = await runGit(folder, ['rev-parse', '--show-toplevel'])
  if (top.status !== 0) return undefined
  const root = top.stdout.toString('utf8').replace(/\r?\n$/, '')
  const [tracked, changed, others] = await Promise.all([
    listFiles(root, ['--cached', '--stage']),
    listFiles(root, ['--modified', '--deleted']),
    listFiles(root, ['--others', '--exclude-standard']),
  ])
  const dirty = new Set(changed)
  const byPath = new Map<string, TreeFile>()
  for (const entry of tracked) {
    const tab = entry.indexOf('\t')
    const path = entry.slice(tab + 1)
    const id = entry.slice(7, entry.indexOf(' ', 7))
    const kind = entry.startsWith('160000') ? 'submodule' : entry.startsWith('120000') ? 'link' : 'file'
    byPath.set(path, { path, id: dirty.has(path) ? null : id, kind })
  }
  for (const path of others) byPath.set(path, { path, id: null, kind: path.endsWith('/') ? 'submodule' : 'file' })
  for (const path of await deletedAmong(root, dirty)) byPath.delete(path)
  return {
    source: 'working tree',
    commit: null,
    files: sortBy(byPath.values(), file => file.path),
    load: (paths, maximumBytes) => loadFromDisk(root, paths, maximumBytes),
  }
}

async function deletedAmong(root: string, dirty: ReadonlySet<string>): Promise<string[]> {
  return dirty.size === 0 ? [] : listFiles(root, ['--deleted'])
}

async function listFiles(root: string, args: readonly string[]): Promise<string[]> {
  const listing = await runGit(root, ['ls-files', '-z', ...args])
  if (listing.status !== 0)
    throw new FerruleError('unreadable-tree', `The files of the working tree cannot be listed: ${listing.stderr}`)
  const text = listing.stdout.toString('utf8')
  return text === '' ? [] : text.slice(0, -1).split('\0')
}
