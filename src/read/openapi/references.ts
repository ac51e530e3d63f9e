import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { documentOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { entries, type Node, text } from '../node.ts'
import { folderOf, resolveWithin } from '../path.ts'

/** A node with the file it stands in, since one description may be spread over many files. */
export interface Located {
  readonly file: SourceFile
  readonly node: Node
}

/** References (`$ref`) of one description, followed within the tree only; what cannot be followed becomes a gap. */
export interface References {
  /** The node itself, or what it refers to in the end; undefined where that cannot be read. */
  follow(from: Located): Located | undefined
  /** Follows keys from a node, and every reference on the way. */
  at(from: Located | undefined, ...keys: readonly string[]): Located | undefined
  /** Gaps met so far, each once. */
  gaps(): readonly Gap[]
}

/** A reference to a reference to a reference …: this many steps are followed. */
const maximumSteps = 20

/** This many gaps are told one by one; a description with more is said to have more. */
const maximumGaps = 200

/** Longer references are not looked up: no file has such a name. */
const maximumLength = 2_000

/** Text of a node's `$ref`; undefined where it has none. */
export function referenceOf(node: Node | undefined): string | undefined {
  return node?.kind === 'map' ? text(node.entries.get('$ref')?.value) : undefined
}

/** Follows references from one document; its answers are kept, so that a file of nothing but references stays cheap. */
export function openReferences(document: SourceFile, around: Surroundings): References {
  const known = new Map<SourceFile, Map<string, Located | 'open' | undefined>>()
  const gaps = new Map<string, Gap>()

  const note = (kind: Gap['kind'], file: SourceFile, line: number | null, reason: string): undefined => {
    if (gaps.size < maximumGaps) gaps.set(`${file.path}\n${reason}`, { kind, file: file.path, line, reason })
    else if (gaps.size === maximumGaps) {
      gaps.set('', {
        kind: 'unreadable',
        file: document.path,
        line: null,
        reason: 'more of its references lead nowhere',
      })
    }
    return undefined
  }

  const follow = (from: Located, steps: number): Located | undefined => {
    const reference = referenceOf(from.node)
    if (reference === undefined) return from
    const line = from.node.line
    if (steps >= maximumSteps || reference.length > maximumLength) {
      return note('unreadable', from.file, line, 'it holds a reference that is too long to follow')
    }
    const ofFile = known.get(from.file) ?? new Map<string, Located | 'open' | undefined>()
    known.set(from.file, ofFile)
    const before = ofFile.get(reference)
    if (before === 'open')
      return note('unreadable', from.file, line, `the reference ${quote(reference)} leads in a circle`)
    if (before !== undefined || ofFile.has(reference)) return before
    ofFile.set(reference, 'open')
    const target = look(from, reference, steps)
    ofFile.set(reference, target)
    return target
  }

  const look = (from: Located, reference: string, steps: number): Located | undefined => {
    const hash = reference.indexOf('#')
    const address = hash === -1 ? reference : reference.slice(0, hash)
    const file = address === '' ? from.file : open(from, address)
    if (file === undefined) return undefined
    const read = documentOf(file)
    if (read.kind === 'broken') {
      return note('unreadable', file, read.line, `${read.reason}; ${document.path} refers to it`)
    }
    const root = read.roots[0]
    if (root === undefined) return undefined
    let current: Located | undefined = { file, node: root }
    for (const key of pointerKeys(hash === -1 ? '' : reference.slice(hash + 1)) ?? ['#']) {
      const holder: Located | undefined = follow(current, steps + 1)
      const node = holder === undefined ? undefined : childOf(holder.node, key)
      if (holder === undefined) return undefined
      if (node === undefined) {
        return note('unreadable', from.file, from.node.line, `it refers to ${quote(reference)}, which is not there`)
      }
      current = { file: holder.file, node }
    }
    return follow(current, steps + 1)
  }

  const open = (from: Located, address: string): SourceFile | undefined => {
    const { file, node } = from
    const remote = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/([^/?#]*)/.exec(address)
    if (remote !== null) {
      const host = remote[1]?.slice(remote[1].lastIndexOf('@') + 1) ?? ''
      return note('unknown', file, node.line, `it refers to a document at ${quote(host)}, which is not read`)
    }
    const path = pathOfReference(file.path, address)
    if (path === undefined) {
      return note('unreadable', file, node.line, `it refers to ${quote(address)}, which is outside the tree`)
    }
    const found = around.file(path)
    if (found !== undefined) return found
    const state = around.has(path) ? 'could not be read' : 'is not there'
    return note('unreadable', file, node.line, `it refers to the file ${quote(path)}, which ${state}`)
  }

  return {
    follow: from => follow(from, 0),
    at(from, ...keys) {
      let current = from === undefined ? undefined : follow(from, 0)
      for (const key of keys) {
        const node = current === undefined ? undefined : childOf(current.node, key)
        if (current === undefined || node === undefined) return undefined
        current = follow({ file: current.file, node }, 0)
      }
      return current
    },
    gaps: () => [...gaps.values()],
  }
}

/** Path of the file a reference names, as seen from another file; undefined where it leaves the tree or is remote. */
export function pathOfReference(from: string, address: string): string | undefined {
  let decoded = address
  try {
    decoded = decodeURIComponent(address)
  } catch {
    // A percent sign that encodes nothing: taken as written.
  }
  return resolveWithin(folderOf(from), decoded)
}

/** Entries of a map with the file they stand in; nothing for anything else. */
export function locatedEntries(
  from: Located | undefined,
): readonly { readonly key: string; readonly line: number; readonly at: Located }[] {
  if (from === undefined) return []
  return entries(from.node).map(({ key, line, value }) => ({ key, line, at: { file: from.file, node: value } }))
}

/** Keys of a JSON pointer; undefined where the text is none (an anchor, for example). */
function pointerKeys(pointer: string): readonly string[] | undefined {
  if (pointer === '') return []
  if (!pointer.startsWith('/')) return undefined
  let decoded = pointer
  try {
    decoded = decodeURIComponent(pointer)
  } catch {
    // Taken as written, as above.
  }
  return decoded
    .slice(1)
    .split('/')
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function childOf(node: Node, key: string): Node | undefined {
  if (node.kind === 'map') return node.entries.get(key)?.value
  return node.kind === 'list' && /^\d{1,9}$/.test(key) ? node.items[Number(key)] : undefined
}

function quote(value: string): string {
  return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value)
}
