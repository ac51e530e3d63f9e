import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { judgeValue, soundsSecret } from '../mcp/secret-value.ts'
import { at, entries, filledText, items, lineOfKey, type Node } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import type { Component, Part } from './component.ts'

/** Secrets an app asks its users for, those it is sent with, and those that stand in its files. */
export function readSecrets(
  root: Node,
  general: readonly (Part | undefined)[],
  components: readonly Component[],
  file: SourceFile,
): Secret[] {
  const secrets = new Map<string, Secret>()
  const add = (name: string, kind: Secret['kind'], line: number, where: SourceFile): void => {
    if (secrets.get(name)?.kind !== 'literal') secrets.set(name, { name, kind, place: placeIn(where, line) })
  }
  for (const origin of items(at(root, 'origins')))
    if (filledText(at(origin, 'apikeyFile')) !== undefined)
      add(
        `key of ${filledText(at(origin, 'label')) ?? 'an origin'}`,
        'reference',
        lineOfKey(origin, 'apikeyFile'),
        file,
      )
  // Components may share a file; the first of them stands for all.
  const seen = new Set<SourceFile>()
  const fresh = (part: Part | undefined): Part[] => {
    if (part === undefined || seen.has(part.file)) return []
    seen.add(part.file)
    return [part]
  }
  for (const component of components) {
    const { kind, key: owner } = component
    for (const part of kind === 'connection' ? fresh(component.part('params')) : [])
      for (const { name, line } of askedFor(part)) add(`${name} of ${owner}`, 'reference', line, part.file)
    for (const name of ['common', 'communication', 'attach', 'detach', 'update', 'epoch'])
      for (const part of fresh(component.part(name)))
        for (const { key, line } of literalsIn(part)) add(`${key} of ${owner}`, 'literal', line, part.file)
  }
  for (const part of general.flatMap(fresh))
    for (const { key, line } of literalsIn(part)) add(key, 'literal', line, part.file)
  return [...secrets.values()]
}

/** What a user types in to sign in. */
function askedFor({ root }: Part): { readonly name: string; readonly line: number }[] {
  return items(root).flatMap(item => {
    const name = filledText(at(item, 'name'))
    const isSecret = filledText(at(item, 'type')) === 'password' || (name !== undefined && soundsSecret(name))
    return name === undefined || !isSecret ? [] : [{ name, line: item.line }]
  })
}

/** Of what is sent much is called a key or a token and names a field; a secret is longer. */
const shortest = 8

/** Values beside a name that says what they are, and what looks like one wherever it stands. An expression brings its value from elsewhere. */
function literalsIn({ root }: Part): { readonly key: string; readonly line: number }[] {
  const found: { readonly key: string; readonly line: number }[] = []
  const visit = (node: Node, key: string, inResponse: boolean): void => {
    const value = filledText(node)
    if (value !== undefined) {
      const isNamed = !inResponse && !/\{\{/.test(value) && value.length >= shortest
      if (looksLikeSecret(value) || (isNamed && judgeValue(key, value, new Map()) === 'literal'))
        found.push({ key, line: node.line })
    }
    // What comes back, and what is kept out of logs, is named and not given.
    for (const entry of entries(node)) visit(entry.value, entry.key, inResponse || /^(?:log|response)$/.test(entry.key))
    for (const item of items(node)) visit(item, key, inResponse)
  }
  visit(root, 'a text', false)
  return found
}
