import type { Endpoint, Setting, Trigger } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, entries, filledText, items, lineOfKey, type Node, texts } from '../node.ts'

/** What a script is to the products of Google it is added to. */
export interface AddOns {
  readonly name: string | null
  readonly triggers: readonly Trigger[]
  readonly endpoints: readonly (Endpoint | undefined)[]
  readonly settings: readonly Setting[]
}

/** Older manifests have these at the top; a move below `addOns` changes nothing. */
const olderHosts = ['gmail', 'chat', 'dataStudio']
/** Parts of `addOns` that are no products. */
const notHosts = new Set(['common', 'httpOptions'])

/** Reads the products a script is added to, the events there that start it, and the addresses it opens or is called at. */
export function readAddOns(root: Node, file: SourceFile): AddOns {
  const addOns = at(root, 'addOns')
  const hosts = [
    ...entries(addOns).filter(({ key }) => !notHosts.has(key)),
    ...entries(root).filter(({ key }) => olderHosts.includes(key)),
  ]
  const triggers = new Map<string, Trigger>()
  for (const { key, line, value } of hosts) {
    const events = [{ key: '', line }, ...entries(value).filter(part => /triggers?$/i.test(part.key))]
    for (const event of events) {
      const name = ['add-on', key, event.key].filter(part => part !== '').join(' ')
      if (!triggers.has(name)) triggers.set(name, draftTrigger(name, file, event.line))
    }
  }
  const named = [at(addOns, 'common'), at(root, 'dataStudio'), at(root, 'gmail')]
  return {
    name: named.map(part => filledText(at(part, 'name'))).find(name => name !== undefined) ?? null,
    triggers: [...triggers.values()],
    endpoints: [addOns, ...olderHosts.map(host => at(root, host))].flatMap(part => addressesIn(part, file)),
    settings: readSettings(root, file),
  }
}

function draftTrigger(event: string, file: SourceFile, line: number): Trigger {
  return { event, kind: 'event', filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) }
}

/** Add-ons that are not scripts name addresses where others name functions. */
function addressesIn(node: Node | undefined, file: SourceFile): (Endpoint | undefined)[] {
  return [
    ...entries(node).flatMap(({ key, line, value }) => {
      if (key === 'openLinkUrlPrefixes')
        return texts(value).map(prefix => draftEndpoint(prefix.text, 'link', placeIn(file, prefix.line)))
      const address = filledText(value)
      if (address === undefined || !/^https?:/i.test(address)) return addressesIn(value, file)
      if (key === 'openLink') return [draftEndpoint(address, 'link', placeIn(file, line))]
      return /function$/i.test(key) ? [draftEndpoint(address, 'webhook', placeIn(file, line))] : []
    }),
    ...items(node).flatMap(item => addressesIn(item, file)),
  ]
}

function readSettings(root: Node, file: SourceFile): Setting[] {
  const addOns = at(root, 'addOns')
  const compose = at(addOns, 'gmail', 'composeTrigger') ?? at(root, 'gmail', 'composeTrigger')
  return [
    ...ranked(
      at(addOns, 'calendar'),
      'eventAccess',
      'calendar-event-access',
      ['METADATA', 'READ', 'WRITE', 'READ_WRITE'],
      file,
    ),
    ...ranked(compose, 'draftAccess', 'gmail-draft-access', ['NONE', 'METADATA'], file),
    ...ranked(
      at(addOns, 'httpOptions'),
      'authorizationHeader',
      'http-authorization',
      ['SYSTEM_ID_TOKEN', 'USER_ID_TOKEN', 'NONE'],
      file,
    ),
    ...signIn(at(root, 'dataStudio'), file),
  ]
}

function ranked(
  node: Node | undefined,
  key: string,
  name: string,
  ranks: readonly string[],
  file: SourceFile,
): Setting[] {
  const value = filledText(at(node, key))
  if (value === undefined) return []
  const rank = ranks.indexOf(value)
  const place = placeIn(file, lineOfKey(node, key))
  return [{ name, value, exposure: rank === -1 ? ranks.length - 1 : rank, weight: 'high', place }]
}

/** How people sign in to the data that a connector of Looker Studio brings. */
function signIn(node: Node | undefined, file: SourceFile): Setting[] {
  const kinds = [...new Set(texts(at(node, 'authType')).map(kind => kind.text))].sort(compareText)
  if (kinds.length === 0) return []
  const place = placeIn(file, lineOfKey(node, 'authType'))
  return [
    {
      name: 'data-studio-auth',
      value: kinds.join(', '),
      exposure: kinds.includes('NONE') ? 1 : 0,
      weight: 'medium',
      place,
    },
  ]
}
