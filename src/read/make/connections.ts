import type { Auth, AuthKind, Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, filledText, lineOfKey, type Node, texts } from '../node.ts'
import { providerOfUrls, scopeKind } from '../openapi/providers.ts'
import type { Component } from './component.ts'

/** How users of an app sign in to what it calls; what single modules and webhooks need is asked for when they are used. */
export function readConnections(components: readonly Component[], file: SourceFile): Auth[] {
  const users = components.filter(component => component.kind !== 'connection')
  const connections = components.filter(component => component.kind === 'connection')
  const asked = scopesByConnection(users)
  return connections.map(connection => {
    const communication = connection.part('communication')?.root
    const kind = kindOf(connection, communication)
    const place = placeIn(file, connection.line)
    const provider = providerOfUrls(
      ['authorize', 'token'].flatMap(step => filledText(at(communication, step, 'url')) ?? []),
    )
    const scopes = kind === 'oauth2' ? readScopes(connection, communication, asked.get(connection.key) ?? []) : []
    return { kind, name: connection.key, provider, scopes, place }
  })
}

/** What Make calls basic is any key or password that is pasted. */
function kindOf({ node }: Component, communication: Node | undefined): AuthKind {
  const type = filledText(at(node, 'connectionType'))
  if (type === 'oauth' || at(communication, 'token')?.kind === 'map') return 'oauth2'
  return type === 'basic' ? 'api-key' : 'unknown'
}

function scopesByConnection(users: readonly Component[]): ReadonlyMap<string, readonly Component[]> {
  const asked = new Map<string, Component[]>()
  for (const user of users) {
    for (const key of ['connection', 'altConnection']) {
      const name = filledText(at(user.node, key))
      if (name === undefined) continue
      const same = asked.get(name)
      if (same === undefined) asked.set(name, [user])
      else same.push(user)
    }
  }
  return asked
}

function readScopes(connection: Component, communication: Node | undefined, users: readonly Component[]): Scope[] {
  const scopes = new Map<string, Scope>()
  const seen = new Set<SourceFile>()
  const add = (component: Component, name: string, optional: boolean): void => {
    const part = component.part(name)
    if (part === undefined || part.root.kind !== 'list' || seen.has(part.file)) return
    seen.add(part.file)
    for (const { text: value, line } of texts(part.root))
      if (!scopes.has(value))
        scopes.set(value, draftScope({ value, optional, kind: scopeKind(value), place: placeIn(part.file, line) }))
  }
  add(connection, 'defaultScope', false)
  const query = at(communication, 'authorize', 'qs')
  const part = connection.part('communication')
  const written = filledText(at(query, 'scope')) ?? ''
  // As a rule it is put together of the lists.
  if (part !== undefined && !written.includes('{{'))
    for (const value of written.split(/[\s,]+/).filter(Boolean))
      if (!scopes.has(value)) {
        const place = placeIn(part.file, lineOfKey(query, 'scope'))
        scopes.set(value, draftScope({ value, kind: scopeKind(value), place }))
      }
  for (const user of users) for (const name of ['scope', 'requiredScope']) add(user, name, true)
  return [...scopes.values()]
}
