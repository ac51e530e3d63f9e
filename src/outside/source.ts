import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { FerruleError } from '../model/errors.ts'
import type { LoadableTree } from '../model/tree.ts'
import { openFolder } from './disk.ts'
import { openGitTree } from './git-tree.ts'
import { openWorkingTree } from './git-worktree.ts'

/** An opened SOURCE: a tree of files, or the text of a CycloneDX document. */
export type OpenSource =
  | { readonly kind: 'tree'; readonly tree: LoadableTree }
  | { readonly kind: 'sbom'; readonly source: string; readonly text: string }

/** Largest SBOM that is read, in bytes. */
const maximumSbomBytes = 200_000_000

/**
 * Opens a SOURCE as the contract has it: a git revision, or a path that begins with `./`, `../` or `/`; null is the working tree.
 * @param folder the folder Ferrule was started in, or the one of `-C`
 */
export async function openSource(source: string | null, folder: string): Promise<OpenSource> {
  if (source === null) {
    return { kind: 'tree', tree: (await openWorkingTree(folder)) ?? (await openFolder('folder', folder)) }
  }
  if (!isPath(source)) return { kind: 'tree', tree: await openGitTree(folder, source) }
  const path = resolve(folder, source)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new FerruleError('no-such-path', `There is nothing at ${source}.`)
  if (found.isDirectory()) return { kind: 'tree', tree: await openFolder(source, path) }
  if (found.size > maximumSbomBytes)
    throw new FerruleError(
      'sbom-too-large',
      `${source} is larger than ${maximumSbomBytes / 1_000_000} MB. It is not read.`,
    )
  return { kind: 'sbom', source, text: await readFile(path, 'utf8') }
}

function isPath(source: string): boolean {
  return source === '.' || source === '..' || source.startsWith('./') || source.startsWith('../') || isAbsolute(source)
}
