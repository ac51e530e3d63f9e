import { at, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'

/** Something an agent may look into or do in the name of whoever talks to it. */
export interface Capability {
  readonly name: string
  readonly line: number
  /** What it is narrowed to; null where nothing narrows it, and for what has no extent. */
  readonly within: readonly { readonly text: string; readonly line: number }[] | null
}

type Narrowing = (node: Node) => Capability['within']

/** Lists that narrow a capability, by its name. What is left out, or empty, lets the agent look everywhere. */
const narrowings: ReadonlyMap<string, Narrowing> = new Map<string, Narrowing>([
  ['Dataverse', node => items(at(node, 'knowledge_sources')).flatMap(tablesOf)],
  ['Email', mailboxesOf],
  ['GraphConnectors', node => each(at(node, 'connections'), 'connection_id')],
  ['Meetings', node => each(at(node, 'items_by_id'), 'id')],
  [
    'OneDriveAndSharePoint',
    node => [...each(at(node, 'items_by_url'), 'url'), ...items(at(node, 'items_by_sharepoint_ids')).flatMap(idsOf)],
  ],
  ['TeamsMessages', node => each(at(node, 'urls'), 'url')],
  ['WebSearch', node => each(at(node, 'sites'), 'url')],
])

/** True for a capability that reaches everything of its kind unless something narrows it. */
export function hasExtent(name: string): boolean {
  return narrowings.has(name)
}

/** Reads the capabilities of an agent, each name once. */
export function readCapabilities(root: Node): Capability[] {
  const found = new Map<string, Capability>()
  for (const node of items(at(root, 'capabilities'))) {
    const name = filledText(at(node, 'name'))
    if (name === undefined || found.has(name)) continue
    const within = narrowings.get(name)?.(node) ?? null
    found.set(name, {
      name,
      line: lineOfKey(node, 'name'),
      within: within === null || within.length === 0 ? null : within,
    })
  }
  return [...found.values()]
}

/** True where an agent may also show what two people have in common: their mails, documents and messages. */
export function readsRelatedContent(root: Node): boolean {
  return items(at(root, 'capabilities')).some(
    node => filledText(at(node, 'name')) === 'People' && flag(at(node, 'include_related_content')) === true,
  )
}

function each(list: Node | undefined, key: string) {
  return items(list).flatMap(node => texts(at(node, key)))
}

/** A mailbox of others stands in the place of one's own, and folders narrow them all. */
function mailboxesOf(node: Node) {
  const folders = each(at(node, 'folders'), 'folder_id').map(({ text, line }) => ({ text: `folder ${text}`, line }))
  const mailboxes = [...texts(at(node, 'shared_mailbox')), ...texts(at(node, 'group_mailboxes'))]
  const whole = mailboxes.map(({ text, line }) => ({ text: `${text}/*`, line }))
  return folders.length === 0 ? whole : [...mailboxes, ...folders]
}

/** A site, a list in it, or one thing in that: the longer, the less. */
function idsOf(node: Node) {
  const ids = ['site_id', 'web_id', 'list_id', 'unique_id', 'part_id'].flatMap(key => filledText(at(node, key)) ?? [])
  return ids.length === 0 ? [] : [{ text: ids.join('/'), line: node.line }]
}

function tablesOf(node: Node) {
  const host = filledText(at(node, 'host_name'))
  if (host === undefined) return []
  const tables = each(at(node, 'tables'), 'table_name')
  const whole = { text: `${host}/*`, line: lineOfKey(node, 'host_name') }
  return tables.length === 0 ? [whole] : tables.map(({ text, line }) => ({ text: `${host}/${text}`, line }))
}
