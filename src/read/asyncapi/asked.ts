import type { Place } from '../../model/place.ts'
import { at, filledText, isNull, itemsOrOne, texts } from '../node.ts'
import { field } from '../openapi/operations.ts'
import { type Located, locatedEntries, type References, referenceOf } from '../openapi/references.ts'
import { collectRequired, type Required, readWays, type Way } from '../openapi/requirements.ts'
import type { DeclaredScheme } from '../openapi/security.ts'

/** What servers and operations ask of who connects, collected while it is read. */
export interface Asked {
  /** The ways in that a server or an operation names; null where it names none. */
  waysOf(holder: Located): readonly Way[] | null
  /** Scopes asked of each scheme so far. */
  readonly required: Required
  /** Schemes declared for all, and those that stand where they are asked for. */
  schemes(): readonly DeclaredScheme[]
}

/** Reads what is asked for: version 2 names schemes as OpenAPI does, version 3 holds or refers to the schemes themselves. */
export function openAsked(declared: Located | undefined, references: References, version: 2 | 3): Asked {
  const required: Required = new Map()
  const schemes = new Map(locatedEntries(declared).map(scheme => [scheme.key, scheme]))
  const ask = (item: Located): Way => {
    const { file, node } = item
    const scheme = references.follow(item)
    const name = nameOf(item, scheme)
    if (!schemes.has(name)) schemes.set(name, { key: name, line: node.line, at: item })
    const entry = required.get(name) ?? {
      place: { file: file.path, line: node.line },
      scopes: new Map<string, Place>(),
    }
    required.set(name, entry)
    const scopes = texts(at(scheme?.node, 'scopes'))
    for (const { text, line } of scopes) {
      if (!entry.scopes.has(text)) entry.scopes.set(text, { file: scheme?.file.path ?? file.path, line })
    }
    return [[name, scopes.map(scope => scope.text)]]
  }
  return {
    waysOf({ file, node }) {
      const security = field(node, 'security')
      if (security === undefined || isNull(security)) return null
      if (version === 3) {
        const ways = itemsOrOne(security).map(item => ask({ file, node: item }))
        return ways.length === 0 ? [[]] : ways
      }
      collectRequired(security, file, required)
      return readWays(security)
    },
    required,
    schemes: () => [...schemes.values()],
  }
}

/** A scheme is known by the name that a reference ends with; one that stands where it is asked for has none, and goes by its type. */
function nameOf(item: Located, scheme: Located | undefined): string {
  const reference = referenceOf(item.node)
  if (reference !== undefined) return lastKey(reference)
  const said = [at(scheme?.node, 'type'), at(scheme?.node, 'scheme')].flatMap(node => filledText(node) ?? [])
  return said.join(' ') || 'unknown'
}

/** Last key that a reference leads by, which is the name of what it refers to. */
export function lastKey(reference: string): string {
  const key = reference.slice(reference.lastIndexOf('/') + 1)
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
