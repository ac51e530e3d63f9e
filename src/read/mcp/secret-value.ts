import { isPlaceholder, looksLikeSecret } from '../secret-shapes.ts'

/** Values that a client asks its user for, by id (`${input:id}`): true where what is typed is hidden. */
export type Inputs = ReadonlyMap<string, boolean>

const secretWord =
  /^(?:(?:api|access|auth|private|secret|service|signing|encryption|master|client|account|license|subscription)?keys?|.*(?:tokens?|secrets?|passwords?|passwd|passphrase|credentials?)|pass|pwd|pat|jwt|cookie|bearer|authorization)$/
/** Words behind which a name says something about a secret and holds none. */
const about = new Set([
  'algorithm',
  'audience',
  'count',
  'dir',
  'enabled',
  'endpoint',
  'expires',
  'expiry',
  'field',
  'file',
  'header',
  'host',
  'id',
  'issuer',
  'length',
  'limit',
  'manager',
  'mode',
  'name',
  'path',
  'port',
  'prefix',
  'provider',
  'region',
  'scheme',
  'scope',
  'scopes',
  'size',
  'store',
  'timeout',
  'ttl',
  'type',
  'uri',
  'url',
  'version',
])
const open = new Set(['max', 'min', 'num', 'public', 'publishable', 'total'])

/** True where a name (of a variable, a header, an option, a query key) says that its value is a secret. */
export function soundsSecret(name: string): boolean {
  const words = name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '' && !/^\d+$/.test(word))
  const last = words.at(-1)
  if (last === undefined || about.has(last) || words.some(word => open.has(word))) return false
  return words.some(word => secretWord.test(word))
}

/** Whether a value is a secret itself (`literal`), stands for one that comes from elsewhere (`reference`), or is none. */
export function judgeValue(name: string, value: string, inputs: Inputs): 'literal' | 'reference' | null {
  if (looksLikeSecret(value)) return 'literal'
  const secret = soundsSecret(name)
  if (secret && defaultsOf(value).some(text => isLiteral(name, text))) return 'literal'
  const names = namesIn(value)
  if (!secret && !names.some(referred => soundsSecret(referred) || inputs.get(referred) === true)) return null
  if (names.length > 0 || !isLiteral(name, value)) return isHarmless(name, value) ? null : 'reference'
  return 'literal'
}

/** Names of the variables and inputs that a text is made of. */
export function namesIn(text: string): string[] {
  const found = text
    .slice(0, 10_000)
    .matchAll(/\$\{\{?\s*(?:env:|input:|secrets?[.:])?([\w.-]+)|\{\{\s*([\w.-]+)|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g)
  return [...found].map(match => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
}

function isLiteral(name: string, value: string): boolean {
  const bare = value.trim().replace(/^(?:bearer|basic|token|apikey|api-key)\s+/i, '')
  return !(isPlaceholder(bare) || standsIn(bare) || isPath(bare) || isHarmless(name, value))
}

/** Defaults inside references: `${TOKEN:-default}`. */
function defaultsOf(text: string): string[] {
  return [...text.slice(0, 10_000).matchAll(/\$\{[\w.]+:-([^{}]*)\}/g)].map(match => match[1] ?? '')
}

function standsIn(text: string): boolean {
  return (
    /(?:^|[\s_.-])(?:your|example|dummy|changeme|placeholder|replace|insert|redacted)(?:[\s_.-]|$)/i.test(text) ||
    /x{4}|\*{3}|\.{3}$|…$/i.test(text)
  )
}

/** A file the secret is kept in. */
function isPath(text: string): boolean {
  return /^(?:\.{1,2}\/|~\/|[A-Za-z]:\\|file:)/.test(text) || (/^\/[\w./ -]+$/.test(text) && /\/.*[/.]/.test(text))
}

function isHarmless(name: string, value: string): boolean {
  return /^(?:true|false|yes|no|on|off|\d+(?:\.\d+)?)$/i.test(value.trim()) && !/pass|pwd/i.test(name)
}
