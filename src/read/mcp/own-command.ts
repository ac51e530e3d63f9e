import type { Code, Endpoint } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, entries, filledText, items, lineOfKey, type Node, texts } from '../node.ts'
import type { Credential } from './credential.ts'
import { scanAddress } from './scan-address.ts'
import { scanWords, type Word } from './scan-words.ts'
import { readHeaders } from './server-environment.ts'
import { splitCommand } from './split-command.ts'
import { type Unwrapped, unwrap } from './unwrap.ts'

/** Something that an assistant does by itself, unasked. */
export interface OwnCommand {
  readonly code: Code
  readonly credentials: readonly Credential[]
  readonly endpoints: readonly (Endpoint | undefined)[]
  readonly hazard: Unwrapped['hazard']
}

/** Reads what is done on events, such as the start of a session; several on one event are told apart by their order. */
export function readHooks(events: Node | undefined, file: SourceFile): OwnCommand[] {
  const met = new Map<string, number>()
  const found: OwnCommand[] = []
  for (const { key: event, value } of entries(events)) {
    for (const group of items(value)) {
      const matcher = filledText(at(group, 'matcher'))
      const name = matcher === undefined ? event : `${event} ${matcher}`
      for (const hook of items(at(group, 'hooks'))) {
        const count = (met.get(name) ?? 0) + 1
        const read = readHook(hook, count === 1 ? name : `${name} ${count}`, file)
        if (read === undefined) continue
        met.set(name, count)
        found.push(read)
      }
    }
  }
  return found
}

/** A hook runs a command, is sent to an address, or is a prompt that the model follows. */
function readHook(hook: Node, name: string, file: SourceFile): OwnCommand | undefined {
  const place = (key: string) => placeIn(file, lineOfKey(hook, key))
  const command = filledText(at(hook, 'command'))
  if (command !== undefined) {
    const more = texts(at(hook, 'args')).map(({ text, line }) => ({ text, place: placeIn(file, line) }))
    return ownCommand('hook', name, [{ text: command, place: place('command') }, ...more])
  }
  const url = filledText(at(hook, 'url'))
  if (url !== undefined) {
    const address = scanAddress(url, place('url'), new Map())
    return {
      code: draftHook(name, ['http', address.text], place('url')),
      credentials: [...address.credentials, ...readHeaders(at(hook, 'headers'), file, new Map())],
      endpoints: [draftEndpoint(address.text, 'webhook', place('url'))],
      hazard: null,
    }
  }
  const prompt = filledText(at(hook, 'prompt'))
  if (prompt === undefined) return undefined
  return { code: draftHook(name, ['prompt', prompt], place('prompt')), credentials: [], endpoints: [], hazard: null }
}

function draftHook(name: string, words: readonly string[], place: Place): Code {
  return { kind: 'hook', name, digest: digestText(words.join('\0')), untrusted: false, place }
}

/** A command with its secrets taken out. */
export function ownCommand(kind: Code['kind'], name: string, written: readonly [Word, ...Word[]]): OwnCommand {
  const [first, ...rest] = written
  // A whole line before other words: an option at its end is about the next of them.
  const line = rest.length === 0 ? [first] : splitCommand(first.text).map(text => ({ text, place: first.place }))
  const { words, credentials } = scanWords([...line, ...rest], new Map())
  const texts = words.map(word => word.text)
  return {
    code: { kind, name, digest: digestText(texts.join('\0')), untrusted: false, place: first.place },
    credentials,
    endpoints: [],
    hazard: unwrap(texts).hazard,
  }
}
