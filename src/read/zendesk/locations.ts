import type { Endpoint, Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, entries, filledText, itemsOrOne, type Node } from '../node.ts'

/** Where an app appears, and the page that is shown there. */
export interface Location {
  /** `support ticket_sidebar`: the product and the place in it. */
  readonly name: string
  readonly line: number
  /** As written; null in the first version of the framework. */
  readonly url: string | null
}

/** What products are called in older manifests. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['zendesk', 'support'],
  ['zopim', 'chat'],
])

/** Reads the places of an app; the first version of the framework has their names only, all of one product. */
export function readLocations(root: Node): Location[] {
  const location = at(root, 'location')
  if (location?.kind !== 'map') return named(location, 'support')
  return entries(location).flatMap(({ key, value }) => {
    const product = renamed.get(key) ?? key
    if (value.kind !== 'map') return named(value, product)
    return entries(value).map(({ key: place, line, value: page }) => ({
      name: `${product} ${place}`,
      line,
      url: filledText(page) ?? filledText(at(page, 'url')) ?? null,
    }))
  })
}

function named(node: Node | undefined, product: string): Location[] {
  return itemsOrOne(node).flatMap(item => {
    const place = filledText(item)
    return place === undefined ? [] : [{ name: `${product} ${place}`, line: item.line, url: null }]
  })
}

/** True for a page that is not in the app's own files. */
export function isRemote({ url }: Location): boolean {
  return url !== null && (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || url.startsWith('{{'))
}

/** Hosts whose pages are shown to those who work with the product. */
export function frameEndpoints(locations: readonly Location[], file: SourceFile): (Endpoint | undefined)[] {
  return locations.map(location =>
    location.url !== null && isRemote(location)
      ? draftEndpoint(location.url, 'frame', placeIn(file, location.line))
      : undefined,
  )
}

/** Each place feeds the app with what is open there. */
export function locationTriggers(locations: readonly Location[], file: SourceFile): Trigger[] {
  const triggers = new Map<string, Trigger>()
  for (const { name: event, line } of locations) {
    if (triggers.has(event)) continue
    const place = placeIn(file, line)
    triggers.set(event, { event, kind: 'event', filter: null, authenticated: null, untrusted: false, place })
  }
  return [...triggers.values()]
}
