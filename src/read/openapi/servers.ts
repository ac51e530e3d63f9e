import type { Endpoint } from '../../model/connector.ts'
import { at, entries, filledText, items, type Node, texts } from '../node.ts'
import { maximumAddress, readAddress } from './address.ts'
import { placeOfKey } from './operations.ts'
import type { Located, References } from './references.ts'

/** Spelling out the variables of one server gives at most this many hosts; beyond, only the template is told. */
const maximumHosts = 32

/** A URL of more variables than this is shown as it is written. */
const maximumVariables = 16

/** Hosts of a list of servers (3.x). A server of a path without a host is none. */
export function readServers(list: Located | undefined, references: References): Endpoint[] {
  if (list === undefined) return []
  return items(list.node).flatMap(item => {
    const server = references.follow({ file: list.file, node: item })
    const url = server === undefined ? undefined : filledText(at(server.node, 'url'))
    if (server === undefined || url === undefined) return []
    return hostsOfServer(url, at(server.node, 'variables')).flatMap(host =>
      readAddress(host, 'api', placeOfKey(server, 'url')),
    )
  })
}

/** Host and schemes of a 2.0 description. */
export function readSwaggerHost(root: Located): Endpoint[] {
  const host = filledText(at(root.node, 'host'))
  if (host === undefined) return []
  const schemes = [...new Set(texts(at(root.node, 'schemes')).map(scheme => scheme.text.toLowerCase()))]
  const place = placeOfKey(root, 'host')
  return (schemes.length === 0 ? [''] : schemes).flatMap(scheme =>
    readAddress(host.includes('://') || scheme === '' ? host : `${scheme}://${host}`, 'api', place),
  )
}

/** Drops endpoints that say the same as an earlier one. */
export function uniqueEndpoints(endpoints: readonly Endpoint[]): Endpoint[] {
  const seen = new Set<string>()
  return endpoints.filter(({ host, scheme, purpose, direction }) => {
    const key = `${direction} ${purpose} ${scheme} ${host}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

interface Variable {
  readonly values: readonly string[]
  /** True where whoever calls may put in what they like. */
  readonly open: boolean
}

/**
 * Addresses that a server's URL stands for. A variable with an `enum` is spelled out: the host is one of these. One without can be anything,
 * so that the host is a template; its default is told as well, since that is where most calls go.
 */
export function hostsOfServer(url: string, variables: Node | undefined): string[] {
  if (url.length > maximumAddress) return []
  const head = url.startsWith('//') ? url.slice(2) : url
  const pieces = authorityOf(head).split(/(\{[^{}]*\})/)
  if (pieces.length > 2 * maximumVariables + 1) return [pieces.join('')]
  const known = new Map(entries(variables).map(({ key, value }) => [key, readVariable(value)]))
  const valuesOf = (piece: string): Variable | undefined =>
    /^\{.*\}$/.test(piece) ? (known.get(piece.slice(1, -1)) ?? { values: [], open: true }) : undefined
  const open = pieces.some((piece, index) => valuesOf(piece)?.open === true && !isSchemeOrPort(pieces, index))
  const count = pieces.reduce((product, piece) => product * Math.max(1, valuesOf(piece)?.values.length ?? 1), 1)
  const template = pieces
    .map((piece, index) => {
      const variable = valuesOf(piece)
      return variable === undefined || (variable.open && !isSchemeOrPort(pieces, index))
        ? piece
        : (variable.values[0] ?? piece)
    })
    .join('')
  const spelled =
    count > maximumHosts
      ? [pieces.join('')]
      : spellOut(
          pieces.map(piece => valuesOf(piece)?.values ?? [piece]),
          pieces,
        )
  return open ? [template, ...spelled] : spelled
}

/** Everything before the path, where braces may hold a slash. */
function authorityOf(url: string): string {
  const scheme = url.indexOf('://')
  let depth = 0
  for (let index = scheme === -1 ? 0 : scheme + 3; index < url.length; index++) {
    const letter = url.charAt(index)
    if (letter === '{') depth++
    else if (letter === '}') depth--
    else if (depth <= 0 && (letter === '/' || letter === '?' || letter === '#')) return url.slice(0, index)
  }
  return url
}

function isSchemeOrPort(pieces: readonly string[], index: number): boolean {
  const isScheme = index === 1 && pieces[0] === '' && pieces[2]?.startsWith('://') === true
  return isScheme || pieces[index - 1]?.endsWith(':') === true
}

function readVariable(node: Node): Variable {
  const fallback = filledText(at(node, 'default'))
  const closed = texts(at(node, 'enum')).map(value => value.text)
  const values = fallback === undefined ? closed : [fallback, ...closed.filter(value => value !== fallback)]
  return { values, open: closed.length === 0 }
}

function spellOut(choices: readonly (readonly string[])[], pieces: readonly string[]): string[] {
  let texts = ['']
  for (const [index, values] of choices.entries()) {
    const here = values.length === 0 ? [pieces[index] ?? ''] : values
    texts = texts.flatMap(text => here.map(value => text + value))
  }
  return texts
}
