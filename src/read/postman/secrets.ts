import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { judgeValue, namesIn, soundsSecret } from '../mcp/secret-value.ts'
import { textsWithin } from '../n8n/workflow-node.ts'
import { at, entries, filledText, type Node } from '../node.ts'
import { standsForKey } from '../openapi/key-defaults.ts'
import { holdsPassword } from '../password-in-address.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { fieldsOf, type Item, type KeyedValue, pairsOf } from './items.ts'
import { typeOf } from './sign-in.ts'

/** Fields of what requests sign in with that hold the secret itself, in whatever type has them. */
const secretFields: ReadonlySet<string> = new Set([
  'accessToken',
  'authKey',
  'clientSecret',
  'clientToken',
  'consumerSecret',
  'password',
  'privateKey',
  'refreshToken',
  'secret',
  'secretKey',
  'sessionToken',
  'token',
  'tokenSecret',
  'value',
])

/** Secrets by the name they are told by; a variable that holds one is a reference. */
interface Found {
  /** @param text what holds the secret, which is told once */
  add(name: string, kind: Secret['kind'], line: number, text: string): void
  isTold(text: string): boolean
  all(): Secret[]
}

function openFound(file: SourceFile): Found {
  const secrets = new Map<string, Secret>()
  const texts = new Set<string>()
  return {
    add(name, kind, line, text) {
      texts.add(text)
      if (!secrets.has(name)) secrets.set(name, { name, kind, place: placeIn(file, line) })
    },
    isTold: text => texts.has(text),
    all: () => [...secrets.values()],
  }
}

/** Secrets of a collection: what requests sign in with and send, variables, and whatever looks like a live key. */
export function readSecrets(all: readonly Item[], variables: readonly KeyedValue[], file: SourceFile): Secret[] {
  const found = openFound(file)
  readValues(variables, found)
  const signIns = new Map(
    all.flatMap(item => (item.auth === undefined ? [] : [[item.auth, item.name] as const])).reverse(),
  )
  for (const [auth, owner] of signIns) readSignInSecrets(auth, owner, found)
  for (const item of all) readRequest(item, found)
  for (const { node, name } of all) readShapes(node, name, found)
  return found.all()
}

/** Secrets among the values of an environment, or of the globals. */
export function readEnvironmentSecrets(variables: readonly KeyedValue[], file: SourceFile): Secret[] {
  const found = openFound(file)
  readValues(variables, found)
  return found.all()
}

function readValues(variables: readonly KeyedValue[], found: Found): void {
  for (const { key, value, type } of variables) {
    const text = filledText(value)
    if (text === undefined || value === undefined) continue
    const hidden = type === 'secret' && !/\{\{/.test(text) && !standsForKey(text)
    if (hidden || holdsPassword(text) || judgeValue(key, text, new Map()) === 'literal')
      found.add(`variable ${key}`, 'literal', value.line, text)
  }
}

function readSignInSecrets(auth: Node, owner: string, found: Found): void {
  const type = typeOf(auth)
  for (const [key, value] of fieldsOf(at(auth, type))) {
    const text = filledText(value)
    if (text === undefined || !secretFields.has(key)) continue
    const [variable] = text.includes('{{') ? namesIn(text) : []
    if (variable !== undefined) found.add(`variable ${variable}`, 'reference', value.line, text)
    else if (!standsForKey(text)) found.add(`${key} of ${type} in ${owner}`, 'literal', value.line, text)
  }
}

/** Headers, parameters and forms by the names of their fields. */
function readRequest({ request, name: owner }: Item, found: Found): void {
  const url = request?.kind === 'scalar' ? request : at(request, 'url')
  const address = url?.kind === 'scalar' ? url : at(url, 'raw')
  if (address?.kind === 'scalar' && holdsPassword(address.text.trim()))
    found.add(`password in the address of ${owner}`, 'literal', address.line, address.text)
  const body = at(request, 'body')
  const sent: readonly [what: string, Node | undefined][] = [
    ['header', at(request, 'header')],
    ['parameter', at(request, 'url', 'query')],
    ['field', at(body, 'urlencoded')],
    ['field', at(body, 'formdata')],
  ]
  for (const [what, list] of sent) {
    for (const { key, value } of pairsOf(list)) {
      const text = filledText(value)
      if (text === undefined || value === undefined || isHint(key)) continue
      const judged = judgeValue(key, text, new Map())
      const [variable] = judged === 'reference' && soundsSecret(key) ? namesIn(text) : []
      if (judged === 'literal') found.add(`${what} ${key} of ${owner}`, 'literal', value.line, text)
      else if (variable !== undefined) found.add(`variable ${variable}`, 'reference', value.line, text)
    }
  }
}

/** `token_type_hint` and its kind say what a token is. */
function isHint(key: string): boolean {
  return /hint$/i.test(key.slice(-200))
}

/** What has the shape of a live key, wherever it stands: addresses, bodies, scripts and answers that were kept. */
function readShapes(node: Node, owner: string, found: Found): void {
  for (const { key, value } of entries(node)) {
    if (key === 'item') continue
    for (const text of textsWithin(value, key)) {
      if (looksLikeSecret(text.text) && !found.isTold(text.text))
        found.add(`${text.key} in ${owner}`, 'literal', text.line, text.text)
    }
  }
}
