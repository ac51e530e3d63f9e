import { compareText } from '../../model/order.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { entries, isNull, itemsOrOne, type Node, texts } from '../node.ts'

/** What a `security` list names: schemes, each with the scopes asked of it and where they stand. */
export type Required = Map<string, { readonly place: Place; readonly scopes: Map<string, Place> }>

/** One way to be let in: the schemes that are needed together, each with the scopes asked of it. */
export type Way = readonly (readonly [scheme: string, scopes: readonly string[]])[]

/** The ways in that a `security` list names, one of them empty where nothing is needed; null where there is no such list. */
export function readWays(security: Node | undefined): readonly Way[] | null {
  if (security === undefined || isNull(security)) return null
  const ways = itemsOrOne(security).map(way =>
    entries(way).map(({ key, value }) => [key, texts(value).map(scope => scope.text)] as const),
  )
  return ways.length === 0 ? [[]] : ways
}

/**
 * Says a `security` list in one fixed text, so that another order says nothing: alternatives by `|`, what is needed together by `+`, scopes in
 * brackets, `none` where nothing is needed. Null where there is no such list.
 */
export function sayRequirements(security: Node | undefined): string | null {
  const ways = readWays(security)
  return ways === null ? null : sayWays(ways)
}

/** Says ways in as {@link sayRequirements} does. */
export function sayWays(ways: readonly Way[]): string {
  return [...new Set(ways.map(sayWay))].sort(compareText).join('|')
}

function sayWay(way: Way): string {
  const schemes = way.map(([name, asked]) => {
    const scopes = [...new Set(asked.map(escapeName))].sort(compareText)
    return scopes.length === 0 ? escapeScheme(name) : `${escapeScheme(name)}(${scopes.join(',')})`
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
