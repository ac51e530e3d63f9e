import type { Entry, Node } from './node.ts'

/** Puts blocks where the JSON syntax has them: below their kind and their labels, and into a list where there are several. */
export class Blocks {
  private readonly root: Map<string, Entry>
  private readonly maps = new Set<Map<string, Entry>>()
  private readonly lists = new Map<Node, Node[]>()

  constructor(root: Map<string, Entry>) {
    this.root = root
  }

  /** @param path the kind of the block and its labels */
  add(path: readonly string[], line: number, body: Node): void {
    let entries = this.root
    for (const label of path.slice(0, -1)) entries = this.open(entries, label, line)
    const last = path.at(-1) ?? ''
    const before = entries.get(last)
    const list = before === undefined ? undefined : this.lists.get(before.value)
    if (list !== undefined) list.push(body)
    else if (before === undefined) entries.set(last, { line, value: body })
    else {
      const items = [before.value, body]
      const node: Node = { kind: 'list', line: before.line, items }
      this.lists.set(node, items)
      entries.set(last, { line: before.line, value: node })
    }
  }

  /** The map of a label; what else has the name gives way, since no two kinds of thing share one. */
  private open(entries: Map<string, Entry>, label: string, line: number): Map<string, Entry> {
    const before = entries.get(label)?.value
    if (before?.kind === 'map' && this.maps.has(before.entries as Map<string, Entry>))
      return before.entries as Map<string, Entry>
    const fresh = new Map<string, Entry>()
    this.maps.add(fresh)
    entries.set(label, { line, value: { kind: 'map', line, entries: fresh } })
    return fresh
  }
}
