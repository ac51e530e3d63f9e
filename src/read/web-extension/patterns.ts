import { everyAddress, parseMatchPattern } from '../../catalog/match-patterns.ts'

/**
 * A pattern of hosts in its one spelling, `https://example.com/*`; undefined for what is none. A script that runs on one page of a site can
 * fetch every other, so that the path says nothing of the reach.
 */
export function spellPattern(text: string): string | undefined {
  if (text === everyAddress) return text
  const parsed = parseMatchPattern(text)
  if (parsed !== undefined) return `${parsed.scheme}://${parsed.host}/*`
  // What no browser takes may still hold a password or a key, before its host and behind it.
  const [, start, authority] = /^([^/]*:\/\/)([^/?#]*)/.exec(text) ?? []
  return authority === undefined ? undefined : `${start}${authority.slice(authority.lastIndexOf('@') + 1)}/*`
}
