import { parseMatchPattern } from '../../catalog/match-patterns.ts'
import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { normalizeHost } from '../host.ts'
import { at, type Node, texts } from '../node.ts'
import { readScriptSources } from './content-security.ts'
import { readUpdateAddresses } from './update-source.ts'

/** Hosts of an extension, and the lines of addresses in which no host could be read. */
export interface ExtensionEndpoints {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly number[]
}

/** Whose code runs in it and updates it, where it sends what is searched for, and which sites may talk to it. */
export function readExtensionEndpoints(root: Node, file: SourceFile): ExtensionEndpoints {
  const unread: number[] = []
  const scripts = readScriptSources(root)
  const overrides = at(root, 'chrome_settings_overrides')
  const search = at(overrides, 'search_provider')
  const found = [
    ...scripts.hosts.map(text => ({ text, line: scripts.line, purpose: 'script' })),
    ...readUpdateAddresses(root).map(address => ({ ...address, purpose: 'update' })),
    ...listed(at(search, 'search_url'), 'search'),
    ...listed(at(search, 'suggest_url'), 'search'),
    ...listed(at(overrides, 'homepage'), 'homepage'),
    ...listed(at(overrides, 'startup_pages'), 'homepage'),
  ]
  const outbound = found.map(({ text, line, purpose }) => {
    const endpoint = draftEndpoint(text, purpose, placeIn(file, line))
    if (endpoint === undefined) unread.push(line)
    return endpoint
  })
  const inbound = texts(at(root, 'externally_connectable', 'matches')).map(({ text, line }) => {
    const pattern = parseMatchPattern(text)
    if (pattern === undefined) unread.push(line)
    return pattern === undefined ? undefined : inboundAt(pattern, file, line)
  })
  return { endpoints: distinctEndpoints([...outbound, ...inbound]), unread }
}

function inboundAt({ scheme, host }: { scheme: string; host: string }, file: SourceFile, line: number): Endpoint {
  return {
    host: normalizeHost(host, scheme),
    scheme: scheme === '*' ? null : scheme,
    template: false,
    direction: 'inbound',
    purpose: 'message',
    place: placeIn(file, line),
  }
}

function listed(node: Node | undefined, purpose: string) {
  return texts(node).map(address => ({ ...address, purpose }))
}
