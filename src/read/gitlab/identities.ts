import { draftScope, placeIn } from '../connector-draft.ts'
import { at, entries, filledText, type Node, texts } from '../node.ts'
import { addSecret, type Facts } from './facts.ts'
import { fillIn, isOpen } from './values.ts'

/** Whom a job may prove its identity to; true where there is somebody. */
export function readIdentities(job: Node, facts: Facts): boolean {
  const audiences = entries(at(job, 'id_tokens')).flatMap(({ value }) => texts(at(value, 'aud')))
  for (const { text, line } of audiences) {
    const value = `id-token: ${fillIn(text, facts.values)}`
    addScope(value, line, facts)
  }
  const identity = at(job, 'identity')
  const provider = filledText(identity)
  if (identity !== undefined && provider !== undefined) addScope(`identity: ${provider}`, identity.line, facts)
  return audiences.length > 0 || provider !== undefined
}

function addScope(value: string, line: number, { file, scopes }: Facts): void {
  const kind = isOpen(value) ? 'template' : 'literal'
  scopes.push(draftScope({ value, kind, place: placeIn(file, line) }))
}

/** Secrets that a job gets from a vault, each with where it is kept; true where there are some. */
export function readSecrets(job: Node, facts: Facts): boolean {
  const secrets = entries(at(job, 'secrets'))
  for (const { key, line, value } of secrets) {
    const [from] = entries(value).filter(entry => !told.has(entry.key))
    const where = from === undefined ? '' : ` from ${from.key} ${sayPlace(from.value)}`.trimEnd()
    addSecret(facts, `${key}${where}`, 'reference', line)
  }
  return secrets.length > 0
}

/** Says how a secret is handed on, not which. */
const told: ReadonlySet<string> = new Set(['file', 'token'])

function sayPlace(node: Node): string {
  const written = filledText(node)
  if (written !== undefined) return written
  const path = filledText(at(node, 'path')) ?? filledText(at(node, 'name')) ?? filledText(at(node, 'secret_id'))
  const engine = filledText(at(node, 'engine', 'path'))
  const field = filledText(at(node, 'field'))
  return [path, field].filter(part => part !== undefined).join('/') + (engine === undefined ? '' : `@${engine}`)
}
