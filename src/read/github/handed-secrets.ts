import type { Secret } from '../../model/connector.ts'
import { sortBy } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { entries, items, type Node, type ScalarNode } from '../node.ts'
import { isPlaceholder, looksLikeSecret } from '../secret-shapes.ts'
import { readExpression } from './expression-paths.ts'
import { findExpressions, hasExpression } from './expressions.ts'

/** Secrets that a part of a file names or holds, each with its first line. */
export interface HandedSecrets {
  /** Names of secrets, but for the token that every run has. */
  readonly references: Map<string, number>
  /** Places of values that stand in the file. */
  readonly literals: Map<string, number>
  /** Expressions that reach all secrets at once. */
  readonly whole: Map<string, number>
}

/** None yet. */
export function noSecrets(): HandedSecrets {
  return { references: new Map(), literals: new Map(), whole: new Map() }
}

/** Looks for secrets in all texts of a part of a file; `where` names the part and `path` the keys down to it. */
export function scanSecrets(node: Node, where: string, into: HandedSecrets, path = ''): void {
  if (node.kind === 'scalar') scanScalar(node, where, into, path)
  else if (node.kind === 'list') for (const item of items(node)) scanSecrets(item, where, into, path)
  else for (const { key, value } of entries(node)) scanSecrets(value, where, into, path === '' ? key : `${path}.${key}`)
}

/** Adds what was found in one part to another. */
export function addSecrets(from: HandedSecrets, into: HandedSecrets): void {
  for (const kind of ['references', 'literals', 'whole'] as const)
    for (const [name, line] of from[kind]) note(into[kind], name, line)
}

/** Secrets as a connector holds them: by name and place, never by value. */
export function secretsOf(file: SourceFile, handed: HandedSecrets): readonly Secret[] {
  const secrets: Secret[] = []
  for (const [name, line] of handed.references) secrets.push({ name, kind: 'reference', place: placeIn(file, line) })
  for (const [name, line] of handed.literals) secrets.push({ name, kind: 'literal', place: placeIn(file, line) })
  return sortBy(
    secrets,
    secret => secret.kind,
    secret => secret.name,
  )
}

function scanScalar(node: ScalarNode, where: string, into: HandedSecrets, path: string): void {
  // A condition is an expression without its braces.
  const isCondition = /(?:^|\.)if$/.test(path) && !hasExpression(node.text)
  for (const expression of isCondition ? [node.text] : findExpressions(node.text).map(found => found.text))
    scanExpression(expression, node.line, into)
  if (looksLikeSecret(node.text) || isPassword(node, path))
    note(into.literals, where === '' ? path : `${where} ${path}`, node.line)
}

function scanExpression(expression: string, line: number, into: HandedSecrets): void {
  for (const { path, whole } of readExpression(expression).paths) {
    const [context, name] = path.split('.', 2)
    if (context !== 'secrets') continue
    if (name === undefined || name === '*') note(into.whole, whole ? 'toJSON(secrets)' : 'secrets', line)
    else if (name === '?') note(into.whole, 'secrets[…]', line)
    // Names of secrets have no case.
    else if (name !== 'github_token') note(into.references, name.toUpperCase(), line)
  }
}

/** The password for a registry is one whatever it looks like. */
function isPassword(node: ScalarNode, path: string): boolean {
  return path.endsWith('credentials.password') && !hasExpression(node.text) && !isPlaceholder(node.text)
}

function note(found: Map<string, number>, name: string, line: number): void {
  found.set(name, Math.min(line, found.get(name) ?? line))
}
