import { dirname, relative, resolve, sep } from 'node:path'

/** Where a path that a user wrote in a folder leads. */
export function pathIn(folder: string, path: string): string {
  return resolve(folder, path)
}

/** A path as it is told: relative to the folder, with slashes, so that reports are the same everywhere. */
export function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

/** The folder a path lies in. */
export function folderOf(path: string): string {
  return dirname(path)
}
