import type { Place } from '../../model/place.ts'
import { parseJson } from '../json.ts'
import { entries, items, type Node, text } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { type Credential, readCredential, withheld } from './credential.ts'
import { isAddress, type Scanned, scanAddress } from './scan-address.ts'
import { type Inputs, namesIn, soundsSecret } from './secret-value.ts'
import { splitCommand } from './split-command.ts'

/** A word of a command and where it stands. */
export interface Word {
  readonly text: string
  readonly place: Place
}

/** Words with their secrets taken out, as many as before, and the credentials that were in them. */
export interface ScannedWords {
  readonly words: readonly Word[]
  readonly credentials: readonly Credential[]
}

const headerOptions = /^(?:-H|--headers?)$/
const variableOptions = /^(?:-e|--env|--set-env)$/
/** A shell line may hold another one; deeper ones are left alone. */
const maximumDepth = 3

/** Finds the secrets in the words of a command: options, headers, variables, addresses, shell lines and JSON in a word. */
export function scanWords(words: readonly Word[], inputs: Inputs, depth = 0): ScannedWords {
  const found = words.map((word, index) => scanWord(word, words[index - 1]?.text ?? '', inputs, depth))
  return {
    words: words.map((word, index) => ({ text: found[index]?.text ?? word.text, place: word.place })),
    credentials: found.flatMap(scanned => scanned.credentials),
  }
}

function scanWord({ text: word, place }: Word, before: string, inputs: Inputs, depth: number): Scanned {
  if (headerOptions.test(before)) return scanHeader(word, place, inputs)
  if (variableOptions.test(before) && /^\w+$/.test(word)) return passedOn(word, place)
  if (before.startsWith('-') && !before.includes('=') && !word.startsWith('-') && soundsSecret(before))
    return scanNamed('args', before.replace(/^-+/, ''), word, word, place, inputs)
  const pair = /^(-{0,2})([A-Za-z][\w.-]*)=(.*)$/s.exec(word)
  // `TOKEN=x npx …` is a line for a shell: only the value is a secret, and what is started has to stay.
  const line = /\s/.test(word) && !variableOptions.test(before)
  if (pair !== null && (!line || word.startsWith('-'))) return scanPair(pair, { text: word, place }, inputs, depth)
  if (isAddress(word)) return scanAddress(word, place, inputs)
  if (word.startsWith('{') && word.length < 100_000) return scanJson(word, place, inputs)
  if (line && depth < maximumDepth) return scanLine(word, place, inputs, depth)
  return scanBare(word, place, inputs)
}

/** A secret by its own shape, or one that is put in where the word stands. */
function scanBare(word: string, place: Place, inputs: Inputs): Scanned {
  const referred = namesIn(word).find(name => soundsSecret(name) || inputs.get(name) === true)
  if (looksLikeSecret(word)) return scanNamed('args', 'value', word, word, place, inputs)
  return referred === undefined
    ? { text: word, credentials: [] }
    : scanNamed('args', referred, word, word, place, inputs)
}

function scanNamed(where: string, name: string, value: string, word: string, place: Place, inputs: Inputs): Scanned {
  const credential = readCredential(where, name, value, place, inputs)
  return credential === null ? { text: word, credentials: [] } : { text: withheld, credentials: [credential] }
}

function passedOn(name: string, place: Place): Scanned {
  if (!soundsSecret(name)) return { text: name, credentials: [] }
  const credential = readCredential('env', name, `$${name}`, place, new Map())
  return { text: name, credentials: credential === null ? [] : [credential] }
}

/** `NAME=value` is a variable, `--name=value` an option. */
function scanPair(pair: RegExpExecArray, { text: word, place }: Word, inputs: Inputs, depth: number): Scanned {
  const [, dashes = '', name = '', value = ''] = pair
  const found = scanValue(dashes, name, { text: value, place }, inputs, depth)
  return found.credentials.length === 0
    ? { text: word, credentials: [] }
    : { text: `${dashes}${name}=${found.text}`, credentials: found.credentials }
}

function scanValue(dashes: string, name: string, word: Word, inputs: Inputs, depth: number): Scanned {
  const { text: value, place } = word
  if (headerOptions.test(dashes + name)) return scanHeader(value, place, inputs)
  const named = scanNamed(dashes === '' ? 'env' : 'args', name, value, value, place, inputs)
  if (named.credentials.length > 0) return named
  if (isAddress(value)) return scanAddress(value, place, inputs)
  return /\s/.test(value) && depth < maximumDepth ? scanLine(value, place, inputs, depth) : named
}

/** `Name: value`, in one word. */
function scanHeader(word: string, place: Place, inputs: Inputs): Scanned {
  const colon = word.indexOf(':')
  if (colon === -1) return scanBare(word, place, inputs)
  const name = word.slice(0, colon).trim()
  const found = scanNamed('headers', name, word.slice(colon + 1), word, place, inputs)
  return found.credentials.length === 0 ? found : { text: `${name}: ${withheld}`, credentials: found.credentials }
}

function scanLine(line: string, place: Place, inputs: Inputs, depth: number): Scanned {
  const header = /^[A-Za-z][\w-]*:\s/.test(line) ? scanHeader(line, place, inputs) : null
  if (header !== null && header.credentials.length > 0) return header
  const words = splitCommand(line).map(text => ({ text, place }))
  const found = scanWords(words, inputs, depth + 1)
  if (found.credentials.length > 0)
    return { text: found.words.map(word => word.text).join(' '), credentials: found.credentials }
  return looksLikeSecret(line) ? scanNamed('args', 'value', line, line, place, inputs) : { text: line, credentials: [] }
}

/** A whole setting handed over as JSON in one word. */
function scanJson(word: string, place: Place, inputs: Inputs): Scanned {
  const document = parseJson(word)
  const [root] = document.kind === 'parsed' ? document.roots : []
  if (root === undefined) return scanBare(word, place, inputs)
  const credentials: Credential[] = []
  const visit = (node: Node): void => {
    for (const { key, value } of entries(node)) {
      const leaf = text(value)
      const credential = leaf === undefined ? null : readCredential('args', key, leaf, place, inputs)
      if (credential !== null) credentials.push(credential)
      else visit(value)
    }
    for (const item of items(node)) visit(item)
  }
  visit(root)
  return credentials.length === 0 ? scanBare(word, place, inputs) : { text: withheld, credentials }
}
