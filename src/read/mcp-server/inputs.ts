import type { Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { authKind, type Credential, readCredential } from '../mcp/credential.ts'
import { soundsSecret } from '../mcp/secret-value.ts'
import { at, entries, filledText, flag, items, type Node, text } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { eitherCase, withReferences } from './either-case.ts'

/** Something that users are asked for, or that the file gives: a header, a variable, an argument. */
export interface Input {
  readonly name: string
  readonly node: Node
}

/** Headers or variables of a list. */
export function namedInputs(list: Node | undefined): Input[] {
  return items(list).flatMap(node => {
    const name = filledText(at(node, 'name'))
    return name === undefined ? [] : [{ name, node }]
  })
}

/** Variables that the text of a value refers to. */
export function variablesOf(node: Node | undefined): Input[] {
  return entries(at(node, 'variables')).map(({ key, value }) => ({ name: key, node: value }))
}

/** What an input is when nobody gives another value. */
export function givenValue(node: Node): string | undefined {
  return text(at(node, 'value')) ?? text(at(node, 'default'))
}

/** Secrets among inputs; of one that is made of variables those are looked at too. */
export function readSecretInputs(where: string, inputs: readonly Input[], file: SourceFile): Credential[] {
  return inputs.flatMap(input => {
    const own = readSecretInput(where, input, file)
    const parts = variablesOf(input.node).flatMap(part => readSecretInput(where, part, file) ?? [])
    return own === null ? parts : [own, ...parts.filter(part => part.kind === 'literal')]
  })
}

/** The secret that an input is; null where it is none. The file says so itself, and where it does not, the name does. */
export function readSecretInput(where: string, { name, node }: Input, file: SourceFile): Credential | null {
  const marked = flag(eitherCase(node, 'isSecret'))
  const value = withReferences(givenValue(node) ?? '')
  if (marked !== true && !soundsSecret(name) && !looksLikeSecret(value)) return null
  // The reader of values goes by names: one that does not sound secret is, where the file says so.
  const spoken = soundsSecret(name) ? name : 'secret'
  const place = placeIn(file, (at(node, 'value') ?? at(node, 'default') ?? node).line)
  const given = value === '' ? null : readCredential(where, spoken, value, place, new Map())
  if (given?.kind === 'literal') return { ...given, name, auth: authKind(name, value) }
  if (marked === false) return null
  return { where, name, kind: 'reference', auth: authKind(name, value), place: placeIn(file, node.line) }
}

/** Whether users have to give what is secret: a token that they need not give any more has another way in beside it. */
export function readDemands(where: string, inputs: readonly Input[], file: SourceFile): Setting[] {
  return inputs.flatMap((input): Setting[] => {
    if (readSecretInput(where, input, file) === null) return []
    const value = flag(eitherCase(input.node, 'isRequired')) === true ? 'required' : 'optional'
    const place = placeIn(file, input.node.line)
    return [{ name: `${where} ${input.name}`, value, exposure: 0, weight: 'low', place }]
  })
}
