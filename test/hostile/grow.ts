import type { Content } from './template.ts'

/** Where a list or a map stands in a document. */
export type Path = readonly (string | number)[]

/** A document in which one list or map is grown until the document has about so many bytes; the copies differ in every text that is `word`. */
export function grow(document: Content, path: Path, word: string, bytes: number): Content {
  const target = at(document, path)
  const size = JSON.stringify(target).length + 12
  const copies = Array.from({ length: Math.max(1, Math.floor(bytes / size)) }, (_, index) => index)
  const grown = Array.isArray(target)
    ? copies.flatMap(index => vary(target, word, index) as unknown[])
    : Object.fromEntries(
        copies.flatMap(index =>
          Object.entries(target as object).map(([key, value]) => [
            index === 0 ? key : `${key} ${index}`,
            vary(value, word, index),
          ]),
        ),
      )
  return replace(document, path, grown) as Content
}

/** Every list and map of a document that has something in it. */
export function collectionsOf(document: unknown, path: Path = []): Path[] {
  if (document === null || typeof document !== 'object') return []
  const entries = Object.entries(document)
  if (entries.length === 0) return []
  const isList = Array.isArray(document)
  return [path, ...entries.flatMap(([key, value]) => collectionsOf(value, [...path, isList ? Number(key) : key]))]
}

function at(document: unknown, path: Path): unknown {
  return path.reduce((node, key) => (node as Record<string | number, unknown>)[key], document)
}

function replace(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(document)) return document.map((item, index) => (index === key ? replace(item, rest, value) : item))
  return Object.fromEntries(
    Object.entries(document as object).map(([name, item]) => [name, name === key ? replace(item, rest, value) : item]),
  )
}

function vary(value: unknown, word: string, index: number): unknown {
  if (typeof value === 'string') return value.replaceAll(word, `${word}${index}`)
  if (Array.isArray(value)) return value.map(item => vary(item, word, index))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.replaceAll(word, `${word}${index}`), vary(item, word, index)]),
  )
}
