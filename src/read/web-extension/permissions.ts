import type { Auth, Scope } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, entries, filledText, items, lineOfKey, type Node, texts } from '../node.ts'
import { geckoOf } from './gecko.ts'
import { spellPattern } from './patterns.ts'

/** What an extension is allowed, and what in the lists of it could not be read. */
export interface ExtensionPermissions {
  readonly auth: readonly Auth[]
  readonly gaps: readonly Gap[]
}

/**
 * Permissions and hosts, wherever they stand: version 2 has hosts among the permissions, version 3 in lists of their own, and a content
 * script reaches the sites it runs on.
 */
export function readExtensionPermissions(root: Node, file: SourceFile): ExtensionPermissions {
  const required = [at(root, 'permissions'), at(root, 'host_permissions')]
  const optional = [at(root, 'optional_permissions'), at(root, 'optional_host_permissions')]
  const scripts = items(at(root, 'content_scripts')).map(script => at(script, 'matches'))
  const scopes = new Scopes(file)
  for (const node of [...required, ...scripts].flatMap(items)) scopes.add(node, false)
  for (const node of optional.flatMap(items)) scopes.add(node, true)
  const place = placeIn(file, lineOfKey(root, 'permissions'))
  const auth: Auth = { kind: 'unknown', name: 'permissions', provider: 'chrome', scopes: scopes.all(), place }
  return { auth: [auth, ...readDataCollection(root, file)], gaps: scopes.gaps }
}

/** Scopes by what they are, each once; what is required and optional is required. */
class Scopes {
  readonly gaps: Gap[] = []
  private readonly found = new Map<string, Scope>()
  private readonly file: SourceFile

  constructor(file: SourceFile) {
    this.file = file
  }

  /** Apps of Chrome give some permissions as a map, with what they are limited to, which is not read. */
  add(node: Node, optional: boolean): void {
    const names = node.kind === 'map' ? entries(node).map(({ key }) => key) : texts(node).map(({ text }) => text)
    for (const name of names) this.keep(name, node.line, optional)
    if (node.kind === 'scalar') return
    const reason = 'a permission in it is not given as a text: what it is limited to is not known'
    this.gaps.push({ kind: 'unknown', file: this.file.path, line: node.line, reason })
  }

  all(): Scope[] {
    return [...this.found.values()]
  }

  private keep(name: string, line: number, optional: boolean): void {
    const value = spellPattern(name) ?? name
    if (this.found.has(value)) return
    const kind = /\$\{|\{\{|<<|<%|\b__[A-Z][A-Z_]*__\b/.test(value) ? 'template' : 'literal'
    this.found.set(value, draftScope({ value, optional, kind, place: placeIn(this.file, line) }))
  }
}

/** What an extension tells Firefox that it sends away of its user. */
function readDataCollection(root: Node, file: SourceFile): Auth[] {
  const node = at(geckoOf(root), 'data_collection_permissions')
  if (node === undefined) return []
  const scopes = ['required', 'optional'].flatMap(key =>
    items(at(node, key)).flatMap(item => {
      const value = filledText(item)
      if (value === undefined || value === 'none') return []
      const place = placeIn(file, item.line)
      return [draftScope({ value, principal: 'data-collection', optional: key === 'optional', place })]
    }),
  )
  return [{ kind: 'unknown', name: 'data-collection', provider: null, scopes, place: placeIn(file, node.line) }]
}
