import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { syntaxOf } from './source.ts'
import { type AnySyntax, childrenOf, lineOf } from './syntax.ts'

/** Secrets that stand in a source, wherever it is, each known by the name it is given there. */
export function findSecrets(file: SourceFile): Secret[] {
  const parsed = syntaxOf(file)
  if (parsed.kind === 'broken' || !looksLikeSecret(file.text)) return []
  const found = new Map<string, Secret>()
  const waiting = [{ node: parsed.syntax as AnySyntax, name: 'text' }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next
    if (looksLikeSecret(textIn(node)) && !found.has(next.name))
      found.set(next.name, { name: next.name, kind: 'literal', place: placeIn(file, lineOf(node)) })
    const name = nameGivenBy(node) ?? next.name
    for (const child of childrenOf(node)) waiting.push({ node: child, name })
  }
  return [...found.values()].sort((left, right) => (left.place.line ?? 0) - (right.place.line ?? 0))
}

function textIn(node: AnySyntax): string {
  const { value } = node as unknown as { readonly value?: unknown }
  if (node.type === 'StringLiteral') return String(value)
  return node.type === 'TemplateElement' ? ((value as { readonly raw?: string }).raw ?? '') : ''
}

/** The variable or the key that what is in it is given to. */
function nameGivenBy(node: AnySyntax): string | undefined {
  const { id, key } = node as unknown as {
    readonly id?: { readonly name?: string } | null
    readonly key?: { readonly name?: string; readonly value?: unknown }
  }
  const name = key?.name ?? (typeof key?.value === 'string' ? key.value : undefined) ?? id?.name
  // A key may be a secret itself.
  return name === undefined || looksLikeSecret(name) ? undefined : name
}
