import { getDomain } from 'tldts'
import file from './data/hosts.json' with { type: 'json' }

/** Longer than any host name; what is longer is taken as it stands. */
const longest = 255

let families: ReadonlyMap<string, string> | undefined
let tenants: ReadonlySet<string> | undefined
let open: ReadonlySet<string> | undefined
let tunnels: ReadonlySet<string> | undefined
let drops: ReadonlySet<string> | undefined

/**
 * The party that answers at a host: the family that owns several domains, or the registrable domain. Where anybody gets a name under a
 * domain (`github.io`, `sharepoint.com`) each name is a party, and where anybody's content stands at one host, that host is none of its
 * owner's. An address, a single label or a template is its own party.
 */
export function partyOf(host: string): string {
  const name = bareName(host)
  if (name.length > longest || isAddress(name) || !name.includes('.')) return name
  open ??= new Set(file.open)
  tenants ??= new Set(file.tenants)
  if (findSuffix(name, open) !== undefined) return name
  const tenant = findSuffix(name, tenants)
  if (tenant !== undefined && tenant !== name) return name
  families ??= new Map(Object.entries(file.families).flatMap(([party, names]) => names.map(each => [each, party])))
  const family = findSuffix(name, families)
  if (family !== undefined) return families.get(family) ?? family
  return getDomain(name, { allowPrivateDomains: true, extractHostname: false }) ?? name
}

/** Whether a host is a tunnel: whoever opened it answers from his own machine, today here and tomorrow elsewhere. */
export function isTunnelHost(host: string): boolean {
  tunnels ??= new Set(file.tunnels)
  const name = bareName(host)
  return name.length <= longest && findSuffix(name, tunnels) !== undefined
}

/** Whether anybody may leave things at a host and fetch them, as at paste sites, or watch what arrives, as at catchers of requests. */
export function isDropHost(host: string): boolean {
  drops ??= new Set(Object.keys(file.drops))
  const name = bareName(host)
  return name.length <= longest && findSuffix(name, drops) !== undefined
}

/** Whether a host is the machine itself; other machines of a private network are not, their traffic can be read on the way. */
export function isLocalHost(host: string): boolean {
  const name = bareName(host)
  if (name === 'localhost' || name.endsWith('.localhost') || name === 'host.docker.internal') return true
  return name === '[::1]' || name === '::1' || name === '0.0.0.0' || /^127(\.\d{1,3}){3}$/.test(name)
}

/** Lower case, without wildcard, port and final dot. */
function bareName(host: string): string {
  const name = host.trim().toLowerCase().replace(/^\*\./, '')
  const bracketed = /^\[[^\]]*\]/.exec(name)?.[0]
  if (bracketed !== undefined) return bracketed
  const colon = name.indexOf(':')
  const single = colon >= 0 && colon === name.lastIndexOf(':')
  return (single ? name.slice(0, colon) : name).replace(/\.$/, '')
}

function isAddress(name: string): boolean {
  return name.startsWith('[') || name.includes(':') || /^\d{1,3}(\.\d{1,3}){3}$/.test(name)
}

/** The longest of some names that a host is or stands under. */
function findSuffix(name: string, names: { has(name: string): boolean }): string | undefined {
  for (let rest = name; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    if (names.has(rest)) return rest
  }
  return undefined
}
