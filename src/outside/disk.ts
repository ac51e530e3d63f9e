import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
} from 'node:fs'
import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { FerruleError } from '../model/errors.ts'
import { sortBy } from '../model/order.ts'
import { saySize } from '../model/size.ts'
import type { FileContent, LoadableTree, TreeFile } from '../model/tree.ts'

/** A folder on disk as a tree. `.git` and `node_modules` are left out, links are not followed. */
export async function openFolder(source: string, folder: string): Promise<LoadableTree> {
  const root = await realpath(folder).catch(cause => {
    throw isFileError(cause) ? unreadableFolder(folder, cause) : cause
  })
  const files: TreeFile[] = []
  await walk(root, '', files).catch(cause => {
    throw isFileError(cause) ? unreadableFolder(folder, cause) : cause
  })
  return {
    source,
    commit: null,
    files: sortBy(files, file => file.path),
    load: (paths, maximumBytes) => loadFromDisk(root, paths, maximumBytes),
  }
}

function unreadableFolder(folder: string, cause: NodeJS.ErrnoException): FerruleError {
  return new FerruleError('unreadable-folder', `The folder ${folder} cannot be read: ${sayFileError(cause)}.`, {
    cause,
  })
}

const leftOut = new Set(['.git', 'node_modules'])
const maximumFolderDepth = 64

async function walk(root: string, folder: string, files: TreeFile[], depth = 0): Promise<void> {
  if (depth > maximumFolderDepth) {
    throw new FerruleError(
      'too-deep',
      `The folder ${root} nests deeper than ${maximumFolderDepth} levels. Name a folder further inside.`,
    )
  }
  const entries: Dirent[] = await readdir(join(root, folder), { withFileTypes: true })
  for (const entry of entries) {
    if (leftOut.has(entry.name)) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) await walk(root, path, files, depth + 1)
    else if (entry.isSymbolicLink()) files.push({ path, id: null, kind: 'link' })
    else if (entry.isFile()) files.push({ path, id: null, kind: 'file' })
  }
}

/**
 * Loads files below a root; a path that would leave it, or whose folder is a link out of it, is not opened. The files are small and many:
 * each waits for the disk here, which takes a tenth of the time of asking for it and being called back.
 */
export async function loadFromDisk(
  root: string,
  paths: readonly string[],
  maximumBytes: number,
): Promise<ReadonlyMap<string, FileContent>> {
  const real = await realpath(root)
  const isWithin = insideOf(real)
  return new Map(paths.map(path => [path, loadOne(join(real, path), maximumBytes, isWithin)]))
}

/** Whether the folder of a path is within a root once all links are followed; each folder is asked for once. */
function insideOf(root: string): (full: string) => boolean {
  const start = root.endsWith(sep) ? root : root + sep
  const known = new Map<string, boolean>()
  return full => {
    const folder = dirname(full)
    let inside = known.get(folder)
    if (inside === undefined) {
      inside = `${realpathSync.native(folder)}${sep}`.startsWith(start)
      known.set(folder, inside)
    }
    return inside
  }
}

function loadOne(full: string, maximumBytes: number, isWithin: (full: string) => boolean): FileContent {
  try {
    const stat = lstatSync(full)
    if (stat.isSymbolicLink()) return { kind: 'link', target: readlinkSync(full) }
    if (!stat.isFile()) return { kind: 'missing', reason: 'it is no regular file' }
    if (stat.size > maximumBytes)
      return {
        kind: 'missing',
        reason: `it is ${saySize(stat.size)} large, over the limit of ${saySize(maximumBytes)}`,
      }
    if (!isWithin(full)) return { kind: 'missing', reason: 'it lies outside, behind a link' }
    const bytes = readBounded(full, maximumBytes)
    if (bytes === undefined) return { kind: 'missing', reason: 'it grew over the limit while it was read' }
    return { kind: 'bytes', bytes, id: blobId(bytes) }
  } catch (error) {
    if (!isFileError(error)) throw error
    return {
      kind: 'missing',
      reason: error.code === 'ENOENT' ? 'it is listed but not on disk' : `the disk says ${error.code}`,
    }
  }
}

function readBounded(full: string, limit: number): Buffer | undefined {
  const file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return fstatSync(file).size > limit ? undefined : readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** Whether an error is one of the disk. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string'
}

/** The id git gives these bytes, so that a file and its commit can be compared. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Text of a file that the user named; wherever it lies, since the user may read it anyway. */
export async function readTextFile(path: string, maximumBytes: number): Promise<string> {
  try {
    const stat = await lstat(path)
    if (stat.size > maximumBytes)
      throw new FerruleError(
        'file-too-large',
        `${path} is ${saySize(stat.size)} large; at most ${saySize(maximumBytes)} are read.`,
      )
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (cause) {
    if (!isFileError(cause) || cause instanceof FerruleError) throw cause
    throw new FerruleError('no-such-file', `${path} cannot be read: ${sayFileError(cause)}.`, { cause })
  }
}

/** Text of a file that may not be there; null where it is not. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return null
    throw error
  }
}

/** Makes a folder of its own in one for files that end with the job. */
export function makeTemporaryFolder(parent: string): Promise<string> {
  return mkdtemp(join(parent, 'ferrule-'))
}

/** Writes a file that the user named, with its folder. */
export async function writeTextFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (cause) {
    if (!isFileError(cause)) throw cause
    throw new FerruleError('cannot-write', `${path} cannot be written: ${sayFileError(cause)}.`, { cause })
  }
}

/** What the disk says, in words. */
export function sayFileError({ code }: NodeJS.ErrnoException): string {
  const words: ReadonlyMap<string | undefined, string> = new Map([
    ['ENOENT', 'there is nothing there'],
    ['ENOTDIR', 'it is no folder'],
    ['EISDIR', 'it is a folder'],
    ['EACCES', 'it may not be opened'],
    ['EEXIST', 'a file stands where a folder should be'],
    ['ENOSPC', 'the disk is full'],
  ])
  return words.get(code) ?? `the disk says ${code}`
}
