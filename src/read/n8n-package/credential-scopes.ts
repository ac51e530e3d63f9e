import type { Scope } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope } from '../connector-draft.ts'
import { at, filledText, items, type Node, text } from '../node.ts'
import { isUnknown } from '../script/evaluation.ts'
import { placeOfValue } from '../script/place.ts'

/**
 * Scopes that are asked for: one text, or those texts that an expression of n8n chooses from. Where a run of the source decides, that is
 * said.
 */
export function readScopes(root: Node, properties: ReadonlyMap<string, Node>, file: SourceFile) {
  const scope = properties.get('scope')
  const written = at(scope, 'default')
  const gaps: Gap[] = []
  const tell = (node: Node, reason: string) => gaps.push({ kind: 'unknown', ...placeOfValue(node, file), reason })
  const list = at(root, 'properties')
  if (isUnknown(list) || items(list).some(isUnknown))
    tell(list ?? root, 'some of its properties are known only when it runs; its scopes may be among them')
  const scopes = new Map<string, Scope>()
  for (const node of chosenFrom(written, properties)) {
    for (const { value, kind } of splitScopes(text(node) ?? '')) {
      if (kind === 'template') tell(node, 'some of its scopes are known only when it runs')
      if (!scopes.has(value)) scopes.set(value, draftScope({ value, kind, place: placeOfValue(node, file) }))
    }
  }
  return { scopes: [...scopes.values()], gaps }
}

/** The text itself; of an expression, what it says in quotes is no list, but the properties it names are. */
function chosenFrom(written: Node | undefined, properties: ReadonlyMap<string, Node>): readonly Node[] {
  const value = filledText(written)
  if (written === undefined || value === undefined) return []
  if (!value.startsWith('=')) return [written]
  const named = [...value.slice(0, 4_000).matchAll(/\$self\s*(?:\[\s*["']|\.)(\w{1,100})/g)].flatMap(([, name]) => {
    const chosen = at(properties.get(name ?? ''), 'default')
    return /scopes?$/i.test(name ?? '') && chosen?.kind === 'scalar' && !chosen.plain ? [chosen] : []
  })
  return named.length > 0 ? named : [written]
}

function splitScopes(written: string): { readonly value: string; readonly kind: Scope['kind'] }[] {
  const trimmed = written.trim()
  if (trimmed.startsWith('=')) return [{ value: trimmed.slice(0, 200), kind: 'template' }]
  return trimmed
    .split(/[\s,]+/)
    .filter(value => value !== '')
    .map(value => ({ value, kind: kindOf(value) }))
}

function kindOf(value: string): Scope['kind'] {
  if (/\$\{|\{\{/.test(value)) return 'template'
  return value === '*' || value.endsWith('/.default') || value === '.default' ? 'catch-all' : 'literal'
}
