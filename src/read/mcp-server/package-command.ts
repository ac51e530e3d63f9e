import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { readImage } from '../image.ts'
import type { Credential } from '../mcp/credential.ts'
import { type Launch, readLaunch } from '../mcp/launch.ts'
import { scanWords, type Word } from '../mcp/scan-words.ts'
import { namesIn } from '../mcp/secret-value.ts'
import { at, filledText, flag, items, type Node } from '../node.ts'
import { eitherCase, withReferences } from './either-case.ts'
import { givenValue, readSecretInput, variablesOf } from './inputs.ts'
import type { Delivery } from './package-reference.ts'

/** How a package is started, with its secrets taken out. */
export interface PackageCommand {
  readonly runtime: string | null
  /** Null where there is nothing to say beside the package. */
  readonly launch: Launch | null
  readonly words: readonly Word[]
  readonly credentials: readonly Credential[]
}

/** Programs that clients start a package with where the file names none. */
const usualRuntimes: ReadonlyMap<string, string> = new Map([
  ['npm', 'npx'],
  ['pypi', 'uvx'],
  ['nuget', 'dnx'],
  ['oci', 'docker'],
])

/** Puts the command together that a client starts the package by, and takes it apart as any other. */
export function readPackageCommand(node: Node, delivery: Delivery, file: SourceFile): PackageCommand {
  const runtime = filledText(eitherCase(node, 'runtimeHint')) ?? usualRuntimes.get(delivery.type) ?? null
  const before = items(eitherCase(node, 'runtimeArguments'))
  const behind = items(eitherCase(node, 'packageArguments'))
  const words = wordsOf(before, behind, runtime, delivery, placeIn(file, node.line), file)
  const scanned = scanWords(words, new Map())
  const launch =
    runtime === null && before.length + behind.length === 0 ? null : readLaunch(scanned.words.map(word => word.text))
  const changed = words.filter((word, index) => scanned.words[index]?.text !== word.text)
  const hidden = new Set(changed.flatMap(word => namesIn(word.text)))
  const asked = [...before, ...behind].flatMap(argument => secretsOfArgument(argument, hidden, file))
  return { runtime, launch, words: scanned.words, credentials: [...scanned.credentials, ...asked] }
}

function wordsOf(
  before: readonly Node[],
  behind: readonly Node[],
  runtime: string | null,
  delivery: Delivery,
  place: Word['place'],
  file: SourceFile,
): Word[] {
  const word = (text: string): Word => ({ text, place })
  const told = before.flatMap(argument => (namesPackage(argument, delivery) ? [] : wordsOfArgument(argument, file)))
  const isContainer = delivery.type === 'oci'
  const verb = isContainer && !told.some(({ text }) => text === 'run' || text === 'create') ? [word('run')] : []
  const dashes = delivery.type === 'nuget' && behind.length > 0 ? [word('--')] : []
  return [
    word(runtime ?? delivery.type),
    ...verb,
    ...told,
    word(delivery.spec),
    ...dashes,
    ...behind.flatMap(argument => wordsOfArgument(argument, file)),
  ]
}

/** Some files name the package among the arguments again. */
function namesPackage(argument: Node, { type, reference }: Delivery): boolean {
  const value = filledText(at(argument, 'value'))
  if (value === undefined || filledText(at(argument, 'type')) === 'named') return false
  if (type !== 'oci') return value === reference.name || value.startsWith(`${reference.name}@`)
  return readImage(value.replace(/[:@]\$?\{[^{}]{0,200}\}$/, ''))?.name === reference.name
}

function wordsOfArgument(argument: Node, file: SourceFile): Word[] {
  const name = filledText(at(argument, 'name'))
  const place = placeIn(file, argument.line)
  const value = givenValue(argument)
  if (name === undefined || filledText(at(argument, 'type')) === 'positional') {
    const hint = filledText(eitherCase(argument, 'valueHint')) ?? 'value'
    return [{ text: withReferences(value ?? `{${hint}}`), place }]
  }
  const isSwitch = flag(at(argument, 'value') ?? at(argument, 'default')) === true
  if (isSwitch) return [{ text: name, place }]
  // A switch has no value of its own, and is told apart only by that.
  if (value === undefined && !asksUser(argument)) return [{ text: name, place }]
  return [
    { text: name, place },
    { text: withReferences(value ?? `{${name.replace(/^-+/, '')}}`), place },
  ]
}

function asksUser(argument: Node): boolean {
  return ['valueHint', 'isRequired', 'isSecret', 'choices', 'format'].some(
    key => eitherCase(argument, key) !== undefined,
  )
}

/** Secrets that users are asked for to be put among the words, unless a word was known for one by itself. */
function secretsOfArgument(argument: Node, hidden: ReadonlySet<string>, file: SourceFile): Credential[] {
  const name = filledText(at(argument, 'name')) ?? filledText(eitherCase(argument, 'valueHint'))
  const own = name === undefined ? [] : [{ name: name.replace(/^-+/, ''), node: argument }]
  return [...own, ...variablesOf(argument)].flatMap(input => {
    if (hidden.has(input.name)) return []
    const secret = isMarked(input.node) ? readSecretInput('args', input, file) : null
    return secret === null ? [] : [secret]
  })
}

function isMarked(node: Node): boolean {
  return flag(eitherCase(node, 'isSecret')) === true
}
