import { sayWays, type Way } from '../openapi/requirements.ts'
import { type FoundOperation, serversOfChannel } from './operations.ts'
import { isLocalServer, type Server } from './servers.ts'

/** What servers ask is said again for each operation that goes through them; longer than this it is said of all servers at once. */
const longest = 500

/** An operation asks at most this many ways in on its own and through its servers; beyond, only its own are told. */
const mostWays = 20

/**
 * Says of each operation what is asked of who connects: what one of its servers asks, and what it asks itself besides. A server that says
 * nothing, or is the machine itself, speaks for none but itself; null where nothing is said at all.
 */
export function sayAuth(operations: readonly FoundOperation[], servers: readonly Server[]): (string | null)[] {
  const byName = new Map(servers.map(server => [server.name, saidBy(server)]))
  const lengths = new Map([...byName].map(([name, ways]) => [name, sayWays(ways).length]))
  const all = servers.flatMap(saidBy)
  const everywhere = all.length === 0 ? null : sayWays(all)
  return operations.map(({ channel, ways }) => {
    const names = serversOfChannel(channel)?.filter(name => byName.has(name)) ?? null
    const length = names?.reduce((sum, name) => sum + (lengths.get(name) ?? 0), 0) ?? 0
    const some = names === null || names.length === 0 || length > longest ? null : names
    const through = some === null ? all : some.flatMap(name => byName.get(name) ?? [])
    if (ways === null) return some === null ? everywhere : through.length === 0 ? null : sayWays(through)
    const few = through.length > 0 && through.length * ways.length <= mostWays
    const short = some !== null || (everywhere ?? '').length <= longest
    return sayWays(few && short ? through.flatMap(outer => ways.map(own => both(outer, own))) : ways)
  })
}

function saidBy(server: Server): readonly Way[] {
  return isLocalServer(server) ? [] : (server.ways ?? [])
}

/** Both of two ways at once; a scheme that is in both is asked all scopes of both. */
function both(outer: Way, own: Way): Way {
  const schemes = new Map<string, readonly string[]>()
  for (const [name, scopes] of [...outer, ...own]) schemes.set(name, [...(schemes.get(name) ?? []), ...scopes])
  return [...schemes]
}
