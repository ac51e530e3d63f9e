import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import type { Egress } from './egress.ts'
import type { Remote } from './remotes.ts'
import { type Defaults, withDefaults } from './variables.ts'

/** Hosts of an app, and the lines of addresses in which no host could be read. */
export interface ForgeEndpoints {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly number[]
}

/** Where an app may send data, load code from, or hand its work to. A path says nothing: the whole host is let in. */
export function readForgeEndpoints(
  egress: readonly Egress[],
  remotes: ReadonlyMap<string, Remote>,
  defaults: Defaults,
  file: SourceFile,
): ForgeEndpoints {
  const unread = new Set<number>()
  const addresses = [
    ...egress,
    ...[...remotes.values()].flatMap(remote =>
      remote.addresses.map(each => ({ ...each, purpose: `remote ${remote.key}` })),
    ),
  ]
  const endpoints = addresses.flatMap(({ text, line, purpose }) => {
    const read = withDefaults(text, defaults).map(each => draftForgeEndpoint(each, purpose, placeIn(file, line)))
    if (read.every(endpoint => endpoint === undefined)) unread.add(line)
    return read
  })
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] }
}

/** An endpoint out of an entry of a list: an address, a host, a pattern, any host at all, or the scheme of a program. */
export function draftForgeEndpoint(text: string, purpose: string, place: Endpoint['place']): Endpoint | undefined {
  const known = { direction: 'outbound', purpose, place, template: false } as const
  if (/^(?:https:\/\/)?\*$/.test(text)) return { ...known, host: '*', scheme: null }
  const scheme = /^([a-z][a-z0-9+.-]{0,60}):(?:\/\/)?$/i.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined) return { ...known, host: `${scheme}:`, scheme }
  return draftEndpoint(text, purpose, place)
}
