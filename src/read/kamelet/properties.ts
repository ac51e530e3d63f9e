import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, lineOfKey, type Node, texts } from '../node.ts'
import { isPlaceholder } from '../secret-shapes.ts'

/** A value that whoever uses the kamelet gives it. */
export interface Property {
  readonly name: string
  readonly line: number
  readonly default: string | null
  /** True where the kamelet says that it is part of how it signs in. */
  readonly credential: boolean
  /** True where it is not to be shown. */
  readonly hidden: boolean
  readonly node: Node
}

/** What a kamelet asks of whoever uses it. */
export function readProperties(root: Node): Property[] {
  return entries(at(root, 'spec', 'definition', 'properties')).map(({ key, line, value }) => {
    const descriptors = texts(at(value, 'x-descriptors')).map(descriptor => descriptor.text)
    const hidden =
      filledText(at(value, 'format')) === 'password' || descriptors.some(text => text.endsWith(':password'))
    return {
      name: key,
      line,
      default: filledText(at(value, 'default')) ?? null,
      credential: hidden || descriptors.includes('urn:camel:group:credentials'),
      hidden,
      node: value,
    }
  })
}

/** Credentials that a kamelet is handed, and those whose value stands in the file. */
export function secretsOf(properties: readonly Property[], file: SourceFile): Secret[] {
  return properties
    .filter(property => property.credential)
    .map(({ name, line, default: value, hidden, node }) => {
      const literal = hidden && value !== null && !isPlaceholder(value)
      return {
        name,
        kind: literal ? 'literal' : 'reference',
        place: placeIn(file, literal ? lineOfKey(node, 'default') : line),
      }
    })
}
