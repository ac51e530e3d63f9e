import { sortBy } from '../model/order.ts'
import type { TreeFile } from '../model/tree.ts'
import { findPosition } from '../model/tree-lookup.ts'

/** Takes `ls-tree -r -z` apart: `100644 blob 0123…<tab>path`, the type from the eighth character on. */
export function parseListing(output: Buffer): TreeFile[] {
  const { text, sorted } = decodePaths(output)
  const files: TreeFile[] = []
  for (let start = 0, end = text.indexOf('\0'); end !== -1; start = end + 1, end = text.indexOf('\0', start)) {
    const idStart = text.indexOf(' ', start + 7) + 1
    const tab = text.indexOf('\t', idStart)
    files.push({ path: text.slice(tab + 1, end), id: text.slice(idStart, tab), kind: kindOf(text, start) })
  }
  return sorted ? files : sortBy(files, file => file.path) // git lists in code point order already.
}

/**
 * Applies `diff-tree -r -z --raw` (`:<old mode> <new mode> <old id> <new id> <letter>`, path) to a listing; what did not change stays the
 * same object, so that it need not be compared again.
 */
export function applyDifference(
  files: readonly TreeFile[],
  output: Buffer,
): { readonly files: TreeFile[]; readonly paths: string[] } {
  const parts = decodePaths(output).text.split('\0')
  const result: (TreeFile | null)[] = [...files]
  const added: TreeFile[] = []
  const paths: string[] = []
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, mode = '', , id = '', letter] = (parts[index] ?? '').split(' ')
    const path = parts[index + 1] ?? ''
    paths.push(path)
    const now = letter === 'D' ? null : { path, id, kind: kindOf(mode, 0) }
    const position = findPosition(files, path)
    if (position !== undefined) result[position] = now
    else if (now !== null) added.push(now)
  }
  const kept = result.filter(file => file !== null)
  return { files: added.length === 0 ? kept : sortBy([...kept, ...added], file => file.path), paths }
}

/** What the mode says at a place of a text. */
function kindOf(text: string, start: number): TreeFile['kind'] {
  return text.startsWith('12', start) ? 'link' : text.startsWith('16', start) ? 'submodule' : 'file'
}

/**
 * Text of git's output between NULs. Paths are bytes: what is not UTF-8 is written with each odd byte as `\xNN`, so that two different paths
 * never look the same; it may then stand elsewhere in the order.
 */
function decodePaths(output: Buffer): { readonly text: string; readonly sorted: boolean } {
  const text = output.toString('utf8')
  if (!text.includes('\ufffd')) return { text, sorted: true }
  const parts: string[] = []
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    parts.push(decodePath(output.subarray(start, end)))
  }
  return { text: `${parts.join('\0')}\0`, sorted: false }
}

function decodePath(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\ufffd')) return text
  return [...bytes].map(byte => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('')
}
