import type { SourceFile } from '../../model/tree.ts'
import { documentOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, type Node } from '../node.ts'
import { baseOf, folderOf, resolveWithin } from '../path.ts'
import { localIncludes } from './includes.ts'
import { isOpen, readValues } from './values.ts'

/** The two parts of a file: what it asks of whoever includes it, and the pipeline. */
export function partsOf(file: SourceFile): { readonly header: Node | undefined; readonly content: Node | undefined } {
  const document = documentOf(file)
  const roots = document.kind === 'parsed' ? document.roots : []
  const hasHeader = roots.length > 1 && at(roots[0], 'spec') !== undefined
  return { header: hasHeader ? roots[0] : undefined, content: roots[hasHeader ? 1 : 0] }
}

/** A file of the repository that is included, or why it is not known which. */
export type LocalFile =
  | { readonly path: string; readonly line: number }
  | { readonly reason: string; readonly line: number }

/** Files of the repository that a file includes. */
export function localFiles(file: SourceFile, around: Surroundings): LocalFile[] {
  const { header, content } = partsOf(file)
  if (content === undefined) return []
  return localIncludes(content, readValues(header, content)).flatMap(({ path, line }): LocalFile[] => {
    if (isOpen(path) || path.includes('**')) return [{ line, reason: 'which file it includes is not followed' }]
    // Paths begin at the root of the repository, with a slash or without.
    const resolved = resolveWithin('', path.replace(/^\/*/, './'))
    if (resolved === undefined) return [{ line, reason: 'it includes a file that is not in the repository' }]
    const found = resolved.includes('*') ? matching(resolved, around) : around.has(resolved) ? [resolved] : []
    return found.length === 0
      ? [{ line, reason: 'it includes a file that is not in the repository' }]
      : found.map(each => ({ path: each, line }))
  })
}

/** Files of one folder whose names begin and end as written. */
function matching(glob: string, around: Surroundings): string[] {
  const [start = '', ...rest] = baseOf(glob).split('*')
  const end = rest.at(-1) ?? ''
  if (rest.length !== 1 || folderOf(glob).includes('*')) return []
  return around.list(folderOf(glob)).filter(path => {
    const base = baseOf(path)
    return base.length >= start.length + end.length && base.startsWith(start) && base.endsWith(end)
  })
}
