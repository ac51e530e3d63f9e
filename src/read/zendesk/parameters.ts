import type { Secret, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { judgeValue, soundsSecret } from '../mcp/secret-value.ts'
import { at, filledText, flag, items, lineOfKey, type Node, text } from '../node.ts'

/** A value that administrators give when they install an app. */
interface Parameter {
  readonly name: string
  readonly node: Node
  /** True where it never reaches the browsers of those who use the app. */
  readonly secure: boolean
  readonly credential: boolean
}

function readParameters(root: Node): Parameter[] {
  const parameters = new Map<string, Parameter>()
  for (const node of items(at(root, 'parameters'))) {
    const name = filledText(at(node, 'name'))
    if (name === undefined || parameters.has(name)) continue
    const type = filledText(at(node, 'type'))?.toLowerCase()
    const secure = flag(at(node, 'secure')) === true
    const credential = secure || type === 'password' || type === 'oauth' || soundsSecret(name)
    parameters.set(name, { name, node, secure, credential })
  }
  return [...parameters.values()]
}

/** Whether parameters are kept from browsers; one that came or went had no protection to lose. */
export function parameterSettings(root: Node, file: SourceFile): Setting[] {
  return readParameters(root)
    .filter(({ node }) => !['checkbox', 'number', 'oauth'].includes(filledText(at(node, 'type'))?.toLowerCase() ?? ''))
    .map(({ name, node, secure }) => ({
      name: `secure ${name}`,
      value: String(secure),
      exposure: secure ? 0 : 1,
      weight: 'high',
      place: placeIn(file, lineOfKey(node, 'secure')),
    }))
}

/** Secrets that an app is given, and those that stand in the manifest. */
export function readZendeskSecrets(root: Node, file: SourceFile): Secret[] {
  const given = readParameters(root).flatMap(({ name, node, credential }): Secret[] => {
    const value = text(at(node, 'default')) ?? ''
    const spoken = credential && !soundsSecret(name) ? 'secret' : name
    if (judge(spoken, value) === 'literal')
      return [{ name: `parameters.${name}`, kind: 'literal', place: placeIn(file, lineOfKey(node, 'default')) }]
    return credential ? [{ name: `parameters.${name}`, kind: 'reference', place: placeIn(file, node.line) }] : []
  })
  const oauth = at(root, 'oauth')
  const client = text(at(oauth, 'client_secret')) ?? ''
  const kind = judge('client_secret', client)
  if (oauth === undefined || kind === null || client === '') return given
  return [...given, { name: 'oauth.client_secret', kind, place: placeIn(file, lineOfKey(oauth, 'client_secret')) }]
}

/** A value in braces is put in later. */
function judge(name: string, value: string): Secret['kind'] | null {
  if (/^\s*\{[^{}]{0,200}\}\s*$/.test(value)) return 'reference'
  return judgeValue(name, value, new Map())
}
