import { isLocalHost } from './hosts.ts'

/** A match pattern of browsers taken apart, `https://*.example.com/*`; its path decides nothing of what can be reached. */
export interface MatchPattern {
  readonly scheme: string
  readonly host: string
}

/** Every address a browser opens, files included. */
export const everyAddress = '<all_urls>'

/** Longer than any pattern a browser takes. */
const longest = 300

/** Takes a pattern apart; undefined for what is none. See https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns. */
export function parseMatchPattern(text: string): MatchPattern | undefined {
  if (text.length > longest) return undefined
  const [, scheme, authority] = /^(\*|[a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(text) ?? []
  if (scheme === undefined || authority === undefined) return undefined
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  if (host === '' && scheme.toLowerCase() !== 'file') return undefined
  // What a build puts in is spelled as it is spelled there.
  return { scheme: scheme.toLowerCase(), host: /[$<{]/.test(host) ? host : host.toLowerCase() }
}

/** Whether a pattern matches every site, or all of a top level domain. */
export function matchesEverySite(pattern: string): boolean {
  if (pattern === everyAddress) return true
  const parsed = parseMatchPattern(pattern)
  return parsed !== undefined && isWeb(parsed.scheme) && /^\*(?:\.[^.]+)?\.?$/.test(parsed.host)
}

/** Whether a pattern matches nothing but the machine itself. */
export function matchesOwnMachine(pattern: string): boolean {
  const parsed = parseMatchPattern(pattern)
  return parsed !== undefined && isWeb(parsed.scheme) && isLocalHost(parsed.host)
}

/** Every pattern that is known to include one: another scheme, a domain above, all sites. */
export function widerPatterns(pattern: string): readonly string[] {
  const parsed = parseMatchPattern(pattern)
  if (parsed === undefined) return []
  const schemes = isWeb(parsed.scheme) ? [parsed.scheme, '*'] : [parsed.scheme]
  const hosts = [parsed.host, ...hostsAbove(parsed.host)]
  const wider = hosts.flatMap(host => schemes.map(scheme => `${scheme}://${host}/*`))
  return [...new Set([...wider, everyAddress])].filter(other => other !== pattern)
}

/** The two patterns that together are as wide as one of any scheme. */
export function halvesOf(pattern: string): readonly [string, string] | undefined {
  const rest = pattern.startsWith('*://') ? pattern.slice(1) : undefined
  return rest === undefined ? undefined : [`http${rest}`, `https${rest}`]
}

function isWeb(scheme: string): boolean {
  return scheme === '*' || scheme === 'http' || scheme === 'https'
}

/** A pattern without a port matches at every port, and `*.example.com` matches `example.com` too. */
function hostsAbove(host: string): string[] {
  if (host === '' || host === '*') return []
  const name = host.replace(/:\d+$/, '')
  const labels = name.replace(/^\*\./, '').split('.')
  const domains = labels.map((_, index) => `*.${labels.slice(index).join('.')}`)
  return [...(name === host ? [] : [name]), ...domains.filter(domain => domain !== host), '*']
}
