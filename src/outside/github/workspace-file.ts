import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { FerruleError } from '../../model/errors.ts'

/**
 * Writes a file that the user named. A relative path is one of the workspace, which may hold a stranger's checkout: a link in it that leads
 * out is not followed.
 */
export async function writeInWorkspace(workspace: string, path: string, text: string): Promise<string> {
  const full = resolve(workspace, path)
  const folder = dirname(full)
  await mkdir(folder, { recursive: true })
  if (!isAbsolute(path)) {
    const real = await realpath(folder)
    const found = await lstat(full).catch(() => undefined)
    if (isOutside(await realpath(workspace), real) || found?.isSymbolicLink()) {
      throw leadsOut(path)
    }
  }
  await writeFile(full, text)
  return full
}

/** Makes a folder that the user named, and gives its path; the same care is taken of links. */
export async function makeFolderInWorkspace(workspace: string, path: string): Promise<string> {
  const full = resolve(workspace, path)
  await mkdir(full, { recursive: true })
  if (!isAbsolute(path) && isOutside(await realpath(workspace), await realpath(full))) throw leadsOut(path)
  return full
}

function leadsOut(path: string): FerruleError {
  return new FerruleError(
    'path-leads-out',
    `${JSON.stringify(path)} leads out of the workspace through a link. Name another file, or an absolute path.`,
  )
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way)
}
