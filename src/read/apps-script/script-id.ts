import type { Gap } from '../../model/gap.ts'
import { documentOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, filledText } from '../node.ts'
import { folderOf, joinPath, resolveWithin } from '../path.ts'

const claspName = '.clasp.json'

/** The files that may say which script a manifest belongs to: `.clasp.json` beside it, or above it where that names its folder. */
export function claspPaths(path: string, around: Surroundings): string[] {
  const paths: string[] = []
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const clasp = joinPath(folder, claspName)
    if (around.has(clasp)) paths.push(clasp)
    if (folder === '') return paths
  }
}

/** The script's id where a `.clasp.json` gives it, else the manifest's folder, `.` for the root. */
export function scriptOf(path: string, around: Surroundings): { readonly id: string; readonly gaps: readonly Gap[] } {
  const folder = folderOf(path)
  const gaps: Gap[] = []
  for (const claspPath of claspPaths(path, around)) {
    const clasp = around.file(claspPath)
    const document = clasp === undefined ? undefined : documentOf(clasp)
    if (document?.kind === 'broken') {
      const reason = `${document.reason}; it should say which script ${path} is`
      gaps.push({ kind: 'unreadable', file: claspPath, line: document.line, reason })
    }
    if (document?.kind !== 'parsed') continue
    const [root] = document.roots
    const id = filledText(at(root, 'scriptId'))
    const held = resolveWithin(folderOf(claspPath), filledText(at(root, 'rootDir')) ?? '.')
    if (held === folder && id !== undefined && isScriptId(id)) return { id, gaps: [] }
  }
  return { id: folder === '' ? '.' : folder, gaps }
}

/** Templates of projects hold words where the id belongs. */
function isScriptId(text: string): boolean {
  return /^[A-Za-z0-9_-]{8,200}$/.test(text) && /\d/.test(text) && !/^your|placeholder|x{4}/i.test(text)
}
