import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, filledText, items, type Node } from '../node.ts'
import type { KeyedValue } from './items.ts'

/** Longer addresses are not searched for variables. */
const longest = 2_000

/** A variable may stand for a text with variables: this many steps are taken. */
const maximumSteps = 5

/** Values of the variables that a collection gives itself. */
export type Variables = ReadonlyMap<string, string>

/** Variables by name; one without a value is filled in elsewhere. */
export function readVariables(pairs: readonly KeyedValue[]): Variables {
  return new Map(
    pairs.flatMap(({ key, value }) => {
      const text = filledText(value)
      return text === undefined || text.length > longest ? [] : [[key, text] as const]
    }),
  )
}

/** The host that a request goes to, as far as the collection itself says. */
export function readRequestHost(request: Node | undefined, variables: Variables, file: SourceFile): Endpoint[] {
  const url = request?.kind === 'scalar' ? request : at(request, 'url')
  if (url === undefined) return []
  return endpointOf(addressOf(url), 'api', url.line, variables, file)
}

/** An endpoint of an address with variables in it; nothing where it names no host. */
export function endpointOf(
  address: string | undefined,
  purpose: string,
  line: number,
  variables: Variables,
  file: SourceFile,
): Endpoint[] {
  if (address === undefined || address.length > longest) return []
  const endpoint = draftEndpoint(fillIn(authorityOf(address), variables), purpose, placeIn(file, line))
  return endpoint === undefined ? [] : [endpoint]
}

function addressOf(url: Node): string | undefined {
  const raw = filledText(url) ?? filledText(at(url, 'raw'))
  if (raw !== undefined) return raw
  const host = at(url, 'host')
  const name =
    filledText(host) ??
    items(host)
      .flatMap(part => filledText(part) ?? [])
      .join('.')
  if (name === '') return undefined
  const [protocol, port] = [filledText(at(url, 'protocol')), filledText(at(url, 'port'))]
  return `${protocol === undefined ? '' : `${protocol}://`}${name}${port === undefined ? '' : `:${port}`}`
}

/** Everything before the path: what comes behind may hold a key, and never the host. */
function authorityOf(address: string): string {
  return /^(?:[^/?#]*:\/\/)?[^/?#]*/.exec(address.trim())?.[0] ?? ''
}

/** Puts in the values of variables; what is known elsewhere only stays as it is written. */
function fillIn(address: string, variables: Variables): string {
  let filled = address
  for (let step = 0; step < maximumSteps && filled.length <= longest; step++) {
    const next = filled.replace(/\{\{([^{}]*)\}\}/g, (written, name: string) => variables.get(name.trim()) ?? written)
    if (next === filled) break
    filled = next
  }
  return filled.length > longest ? address : authorityOf(filled)
}
