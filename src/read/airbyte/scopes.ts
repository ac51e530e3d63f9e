import type { Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, filledText, items, type Node, texts } from '../node.ts'
import { scopeKind } from '../openapi/providers.ts'
import type { Component } from './walk.ts'

/** What a connector asks for when somebody signs in, and what its streams say that they need. */
export function readScopes(root: Node, components: readonly Component[], file: SourceFile): Scope[] {
  const input = at(root, 'spec', 'advanced_auth', 'oauth_config_specification', 'oauth_connector_input_specification')
  const listed = scopeObjects(at(input, 'scopes'))
  const asked = listed.length > 0 ? listed : texts(at(input, 'scope')).flatMap(split)
  const found = new Map<string, Scope>()
  const add = (written: readonly Written[], optional: boolean): void => {
    for (const { text: value, line } of written)
      if (!found.has(value))
        found.set(value, draftScope({ value, optional, kind: scopeKind(value), place: placeIn(file, line) }))
  }
  add(asked, false)
  add(texts(at(input, 'consent_url')).flatMap(inAddress), false)
  for (const { type, node } of components) {
    if (type === 'OAuthAuthenticator') add(texts(at(node, 'scopes')), false)
    add(texts(at(node, '$parameters', 'required_scopes')).flatMap(split), false)
  }
  add(scopeObjects(at(input, 'optional_scopes')), true)
  return [...found.values()]
}

interface Written {
  readonly text: string
  readonly line: number
}

function scopeObjects(list: Node | undefined): Written[] {
  return items(list).flatMap(item => {
    const text = filledText(at(item, 'scope'))
    return text === undefined ? [] : [{ text, line: item.line }]
  })
}

/** Scopes in one text; a template is one, whatever it will be. */
function split({ text, line }: Written): Written[] {
  if (/\{\{|\{%/.test(text)) return [{ text, line }]
  return text
    .split(/[\s,]+/)
    .filter(scope => scope !== '')
    .map(scope => ({ text: scope, line }))
}

/** Scopes that are written into the address people sign in at. */
function inAddress({ text, line }: Written): Written[] {
  const query = /[?&]scopes?=([^&#{}]+)/.exec(text.slice(0, 20_000))?.[1]
  if (query === undefined) return []
  try {
    return split({ text: decodeURIComponent(query.replaceAll('+', ' ')), line })
  } catch {
    // No address could have such an escape: shown as written.
    return split({ text: query, line })
  }
}
