import type { Entry, Node } from './node.ts'

/** Puts blocks where the JSON syntax has them: below their kind and their labels, and into a list where there are several. */
export interface Blocks {
  /** @param path the kind of the block and its labels */
  add(path: readonly string[], line: number, body: Node): void
}

/** Blocks of one body; what else has the name of a label gives way, since no two kinds of thing share one. */
export function openBlocks(root: Map<string, Entry>): Blocks {
  const maps = new Map<Node, Map<string, Entry>>()
  const lists = new Map<Node, Node[]>()
  const open = (entries: Map<string, Entry>, label: string, line: number): Map<string, Entry> => {
    const before = entries.get(label)?.value
    const known = before === undefined ? undefined : maps.get(before)
    if (known !== undefined) return known
    const fresh = new Map<string, Entry>()
    const node: Node = { kind: 'map', line, entries: fresh }
    maps.set(node, fresh)
    entries.set(label, { line, value: node })
    return fresh
  }
  return {
    add(path, line, body) {
      const entries = path.slice(0, -1).reduce((within, label) => open(within, label, line), root)
      const last = path.at(-1) ?? ''
      const before = entries.get(last)
      const list = before === undefined ? undefined : lists.get(before.value)
      if (list !== undefined) list.push(body)
      else if (before === undefined) entries.set(last, { line, value: body })
      else {
        const items = [before.value, body]
        const node: Node = { kind: 'list', line: before.line, items }
        lists.set(node, items)
        entries.set(last, { line: before.line, value: node })
      }
    },
  }
}
