import { readHost } from '../host.ts'
import { at, type Node, texts } from '../node.ts'
import { geckoOf } from './gecko.ts'

/** Hosts of the stores, which look at what they hand out. */
const stores: ReadonlySet<string> = new Set(['clients2.google.com', 'edge.microsoft.com'])

/** Addresses that an extension is updated from, past the stores. */
export function readUpdateAddresses(root: Node): readonly { readonly text: string; readonly line: number }[] {
  return [at(root, 'update_url'), at(geckoOf(root), 'update_url')]
    .flatMap(node => texts(node))
    .filter(({ text }) => !stores.has(readHost(text)?.host ?? ''))
}
