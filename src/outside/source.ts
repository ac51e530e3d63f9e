import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { FerruleError } from '../model/errors.ts'
import { saySize } from '../model/size.ts'
import type { LoadableTree } from '../model/tree.ts'
import { openFolder } from './disk.ts'
import { openBlobs } from './git-blobs.ts'
import { openGitTrees } from './git-tree.ts'
import { openWorkingTree } from './git-worktree.ts'

/** An opened SOURCE: a tree of files, or the text of a CycloneDX document. */
export type OpenSource =
  | { readonly kind: 'tree'; readonly tree: LoadableTree }
  | { readonly kind: 'sbom'; readonly source: string; readonly text: string }

/** Opens SOURCEs of one place; they share the process that reads its objects. */
export interface SourceOpener {
  /** Opens a SOURCE as the contract has it: a git revision, or a path that begins with `./`, `../` or `/`; null is the working tree. */
  open(source: string | null): Promise<OpenSource>
  /** Ends what was started. */
  close(): Promise<void>
}

/** Largest SBOM that is read, in bytes. */
const maximumSbomBytes = 200_000_000

/** @param folder the folder Ferrule was started in, or the one of `-C` */
export function openSources(folder: string): SourceOpener {
  const blobs = openBlobs(folder)
  const trees = openGitTrees(folder, blobs)
  return {
    async open(source) {
      if (source === null)
        return { kind: 'tree', tree: (await openWorkingTree(folder)) ?? (await openFolder('folder', folder)) }
      if (!isPath(source)) return { kind: 'tree', tree: await trees.open(source) }
      return openPath(source, resolve(folder, source))
    },
    close: () => blobs.close(),
  }
}

async function openPath(source: string, path: string): Promise<OpenSource> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new FerruleError('no-such-path', `There is nothing at ${source}.`)
  if (found.isDirectory()) return { kind: 'tree', tree: await openFolder(source, path) }
  if (found.size > maximumSbomBytes) {
    throw new FerruleError(
      'sbom-too-large',
      `${source} is ${saySize(found.size)} large; an SBOM is read up to ${saySize(maximumSbomBytes)}.`,
    )
  }
  return { kind: 'sbom', source, text: await readFile(path, 'utf8') }
}

function isPath(source: string): boolean {
  return source === '.' || source === '..' || source.startsWith('./') || source.startsWith('../') || isAbsolute(source)
}
