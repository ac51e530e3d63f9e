import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One folder a format: `read/` small repositories and what must be read of them, `changes/` pairs of them and what must be said, `template.ts`. */
export const formatsFolder = fileURLToPath(new URL('formats/', import.meta.url))

/** Names of the folders in a folder; none where it is not there. */
export function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

/** A case of a format: its folder, and its name. */
export interface Story {
  readonly format: string
  readonly story: string
  readonly folder: string
}

/** The cases of every format, in order. */
export function storiesOf(kind: 'read' | 'changes'): Story[] {
  return foldersIn(formatsFolder).flatMap(format => storiesOfFormat(format, kind))
}

/** The cases of one format. */
export function storiesOfFormat(format: string, kind: 'read' | 'changes'): Story[] {
  const all = `${formatsFolder}${format}/${kind}`
  return foldersIn(all).map(story => ({ format, story, folder: `${all}/${story}` }))
}
