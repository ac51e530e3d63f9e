import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { entries, type Node, text } from '../node.ts'

/** A value of a property, and where it stands. */
export interface PropertyValue {
  readonly text: string
  readonly place: Place
}

/** The properties of one file: mostly those of one environment. */
export type PropertyFile = ReadonlyMap<string, PropertyValue>

/** Reads a file of properties; in YAML a property is the path to it. */
export function readPropertyFile(file: SourceFile): PropertyFile {
  const found = new Map<string, PropertyValue>()
  collect(rootOf(file), '', file, found)
  return found
}

function collect(node: Node | undefined, path: string, file: SourceFile, found: Map<string, PropertyValue>): void {
  for (const { key, line, value } of entries(node)) {
    const name = path === '' ? key : `${path}.${key}`
    if (name.length > 500) continue
    const given = text(value)
    if (given !== undefined) found.set(name, { text: given, place: placeIn(file, line) })
    else collect(value, name, file, found)
  }
}

/** What a text stands for in one environment. */
export interface Resolved {
  readonly text: string
  /** Where its value stands; null where that is more than one place, or none. */
  readonly place: Place | null
}

const placeholder = /\$\{(?:secure::)?([^{}]{1,200})\}/g

/** Longer than any address; what is longer is not looked into. */
const longest = 2_000

/** A text in all environments that give one of its properties; what no file gives stays as it is written. */
export function resolve(written: string, files: readonly PropertyFile[]): Resolved[] {
  const keys = written.length > longest ? [] : [...written.matchAll(placeholder)].map(match => match[1] ?? '')
  const environments = files.filter(file => keys.some(key => file.has(key)))
  if (environments.length === 0) return [{ text: written, place: null }]
  const seen = new Map<string, Resolved>()
  for (const environment of environments) {
    const text = fill(written, environment, files)
    const [only] = keys
    const place = keys.length === 1 && only !== undefined ? (environment.get(only)?.place ?? null) : null
    if (!seen.has(text)) seen.set(text, { text, place })
  }
  return [...seen.values()]
}

/** Properties may be made of properties; what grows without end is left as it is written. */
function fill(written: string, environment: PropertyFile, files: readonly PropertyFile[]): string {
  let current = written
  for (let round = 0; round < 5; round++) {
    const next = current.replace(placeholder, (whole, key: string) => {
      const value = environment.get(key) ?? files.find(file => file.has(key))?.get(key)
      return value === undefined || value.text.length > longest ? whole : value.text
    })
    if (next === current) break
    if (next.length > longest) return written
    current = next
  }
  return current
}

/** True for a value that was encrypted before it was written down: `![…]`. */
export function isEncrypted(text: string): boolean {
  return /^!\[[^\]]*\]$/.test(text.trim().slice(0, 10_000))
}

/** True for a text that is put in at run time: a placeholder, or an expression of DataWeave. */
export function isOpen(text: string): boolean {
  return text.includes('${') || /^\s*#\[/.test(text)
}
