import { compareText } from '../../model/order.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { entries, isNull, itemsOrOne, type Node, texts } from '../node.ts'

/** What a `security` list names: schemes, each with the scopes asked of it and where they stand. */
export type Required = Map<string, { readonly place: Place; readonly scopes: Map<string, Place> }>

/**
 * Says a `security` list in one fixed text, so that another order says nothing: alternatives by `|`, what is needed together by `+`, scopes in
 * brackets, `none` where nothing is needed. Null where there is no such list.
 */
export function sayRequirements(security: Node | undefined): string | null {
  if (security === undefined || isNull(security)) return null
  const alternatives = itemsOrOne(security).map(sayAlternative)
  if (alternatives.length === 0) return 'none'
  return [...new Set(alternatives)].sort(compareText).join('|')
}

function sayAlternative(alternative: Node): string {
  const schemes = entries(alternative).map(({ key, value }) => {
    const scopes = [...new Set(texts(value).map(scope => escapeName(scope.text)))].sort(compareText)
    return scopes.length === 0 ? escapeScheme(key) : `${escapeScheme(key)}(${scopes.join(',')})`
  })
  return schemes.length === 0 ? 'none' : schemes.sort(compareText).join('+')
}

/** A scheme may be called anything: a name must not read as two of them, nor as no authentication. */
function escapeScheme(name: string): string {
  return name.trim() === 'none' ? '%6Eone' : escapeName(name)
}

function escapeName(name: string): string {
  return name.replace(/[%|+(),]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Adds what a `security` list names to what is known of others. */
export function collectRequired(security: Node | undefined, file: SourceFile, required: Required): void {
  if (security === undefined || isNull(security)) return
  for (const alternative of itemsOrOne(security)) {
    for (const { key, line, value } of entries(alternative)) {
      const scheme = required.get(key) ?? { place: { file: file.path, line }, scopes: new Map<string, Place>() }
      required.set(key, scheme)
      for (const scope of texts(value)) {
        if (!scheme.scopes.has(scope.text)) scheme.scopes.set(scope.text, { file: file.path, line: scope.line })
      }
    }
  }
}
