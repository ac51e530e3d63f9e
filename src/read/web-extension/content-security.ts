import { at, lineOfKey, type Node, text } from '../node.ts'

/** Where the code of an extension may come from besides its own files. */
export interface ScriptSources {
  /** Addresses of others. */
  readonly hosts: readonly string[]
  /** What lets in code of anybody: `'unsafe-eval'`, a whole scheme. */
  readonly loose: readonly string[]
  readonly line: number
}

const harmless = /^'(?:self|none|wasm-unsafe-eval|report-sample|strict-dynamic|nonce-.*|sha(?:256|384|512)-.*)'$/i

/** Longer than any policy; what is longer is not taken apart. */
const longest = 20_000

/** Reads the content security policy of an extension's own pages; without one only its own files run. */
export function readScriptSources(root: Node): ScriptSources {
  const key = 'content_security_policy'
  const policy = text(at(root, key, 'extension_pages')) ?? text(at(root, key)) ?? ''
  const line = at(root, key, 'extension_pages')?.line ?? lineOfKey(root, key)
  if (policy.length > longest) return { hosts: [], loose: ['too long to read'], line }
  const directives = policy.split(';').map(directive => directive.trim().split(/\s+/))
  const named = (name: string) => directives.find(([first]) => first?.toLowerCase() === name)?.slice(1)
  const sources = (named('script-src') ?? named('default-src') ?? []).filter(source => !harmless.test(source))
  const hosts = sources.filter(isHost)
  return { hosts, loose: sources.filter(source => !hosts.includes(source)), line }
}

/** `https:`, `https://*` and `*` are everybody's. */
function isHost(source: string): boolean {
  if (source.startsWith("'") || /^[a-z][a-z0-9+.-]*:$/i.test(source)) return false
  return /^[^/:]*[a-z0-9]/i.test(source.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ''))
}
