/** JSON that two readers may understand differently is understood by none here: keys that stand twice are a fault. */
export type StrictJson =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly reason: string }

/** Deeper than any bundle or statement nests. */
const maximumDepth = 200

/** Parses one JSON document; a byte order mark and space around it are let pass. */
export function parseStrictJson(text: string): StrictJson {
  const plain = text.replace(/^\ufeff/, '')
  const { keys, depth } = scan(plain)
  if (depth > maximumDepth) return { kind: 'fault', reason: `it nests deeper than ${maximumDepth} levels` }
  let value: unknown
  try {
    value = JSON.parse(plain)
  } catch {
    return { kind: 'fault', reason: 'it is not JSON' }
  }
  if (countKeys(value) !== keys) return { kind: 'fault', reason: 'a key stands in it twice' }
  return { kind: 'value', value }
}

/** Counts colons outside strings, each of which belongs to one key, and how deep brackets nest. */
function scan(text: string): { readonly keys: number; readonly depth: number } {
  let keys = 0
  let open = 0
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const mark = text[index]
    if (mark === '"') index = endOfString(text, index)
    else if (mark === ':') keys++
    else if (mark === '{' || mark === '[') depth = Math.max(depth, ++open)
    else if (mark === '}' || mark === ']') open--
  }
  return { keys, depth }
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === '"') return index
  }
  return text.length
}

function countKeys(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countKeys(item), 0)
  if (value === null || typeof value !== 'object') return 0
  return Object.values(value).reduce<number>((sum, inner) => sum + 1 + countKeys(inner), 0)
}

/** An object of parsed JSON, or undefined for anything else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}

/** The inner value at a path of own keys; undefined where the way ends. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let inner = value
  for (const key of path) {
    const object = asObject(inner)
    if (object === undefined || !Object.hasOwn(object, key)) return undefined
    inner = object[key]
  }
  return inner
}

/** The text at a path of own keys; null where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const inner = valueAt(value, ...path)
  return typeof inner === 'string' ? inner : null
}
