import type { Endpoint, Secret } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { elementText } from '../element.ts'
import type { Reading } from '../format.ts'
import { at, filledText, itemsOrOne, lineOfKey, type Node } from '../node.ts'
import { standsForKey } from '../openapi/key-defaults.ts'
import { baseOf, folderOf } from '../path.ts'
import { looksLikeSecret } from '../secret-shapes.ts'

/** Type of an environment variable that names a secret of a key vault. */
const secretType = '100000005'

/** A value of an environment variable, and the place it stands at. */
interface Value {
  readonly text: string
  readonly isReference: boolean
  readonly place: Place
}

/** Reads the definition of an environment variable with its default: where flows and apps go, or a secret of theirs. */
export function readVariable(node: Node, file: SourceFile): Reading {
  const name = filledText(at(node, '@schemaname')) ?? elementText(at(node, 'schemaname')) ?? folderName(file)
  const text = elementText(at(node, 'defaultvalue'))
  const isReference = elementText(at(node, 'type')) === secretType
  const place = placeIn(file, lineOfKey(node, 'defaultvalue'))
  return readValues(name, text === undefined ? [] : [{ text, isReference, place }])
}

/** Reads the values that stand beside a definition: they count instead of its default. */
export function readVariableValues(root: Node, file: SourceFile): Reading {
  const values = itemsOrMap(at(root, 'environmentvariablevalues', 'environmentvariablevalue')).flatMap(node => {
    const text = filledText(at(node, 'value'))
    return text === undefined
      ? []
      : [{ text, isReference: isVaultPath(text), place: placeIn(file, lineOfKey(node, 'value')) }]
  })
  return readValues(folderName(file), values)
}

function itemsOrMap(node: Node | undefined): readonly Node[] {
  return node?.kind === 'map' ? [node] : itemsOrOne(node)
}

/** A variable stands in a folder of its name. */
function folderName(file: SourceFile): string {
  return baseOf(folderOf(file.path))
}

/** A variable that says neither where something goes nor what is secret reaches nothing. */
function readValues(name: string, values: readonly Value[]): Reading {
  const endpoints = values.flatMap(({ text, place }): Endpoint[] => {
    const endpoint = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? draftEndpoint(text, 'setting', place) : undefined
    return endpoint === undefined ? [] : [endpoint]
  })
  const secrets = values.flatMap((value): Secret[] => {
    const kind = secretKind(name, value)
    return kind === null ? [] : [{ name: 'value', kind, place: value.place }]
  })
  const [first] = values
  if (first === undefined || endpoints.length + secrets.length === 0) return { connectors: [], gaps: [] }
  const known = {
    format: 'power-platform-solution',
    id: `variable/${name.toLowerCase()}`,
    name,
    role: 'usage',
  } as const
  return { connectors: [draftConnector({ ...known, places: [first.place], endpoints, secrets })], gaps: [] }
}

/** Names that say that their value is secret. */
const secretName = /(?:password|passphrase|secret|token|(?:api|access|account|subscription|shared|function)_?key)$/i

function secretKind(name: string, { text, isReference }: Value): Secret['kind'] | null {
  if (looksLikeSecret(text)) return 'literal'
  if (isReference) return isVaultPath(text) || standsForKey(text) ? 'reference' : 'literal'
  if (!secretName.test(name.slice(-100)) || standsForKey(text) || text.length < 8) return null
  return /^https?:\/\//i.test(text) ? null : 'literal'
}

/** The path of a secret of a key vault in Azure. */
function isVaultPath(text: string): boolean {
  return /^\/subscriptions\/[^/]{1,100}\/.*\/vaults\/[^/]{1,200}\/secrets\/[^/]{1,200}$/i.test(text.slice(0, 1_000))
}
