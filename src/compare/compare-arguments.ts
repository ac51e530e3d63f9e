import type { Change } from '../model/change.ts'
import { type Connector, plainArguments, protectiveArguments, type Setting } from '../model/connector.ts'
import { changeOf, type Pair } from './pair.ts'

/**
 * Compares what the package of a server is told, where the package is the same. An option that protects is missed when it goes, and good to have
 * when it comes; of any other word nobody knows what it does, so that
 * one more is worth a look, an option less a note, and a value less nothing.
 */
export function compareArguments(pair: Pair): Change[] {
  const [before, after] = [argumentsOf(pair.before), argumentsOf(pair.after)]
  if (before === null || after === null) return []
  return [...compareGuards(pair, before, after), ...comparePlain(pair, before, after)]
}

interface Given {
  readonly plain: readonly string[]
  readonly guards: readonly string[]
  readonly setting: Setting
}

function argumentsOf({ settings }: Connector): Given | null {
  const plain = settings.find(setting => setting.name === plainArguments)
  const guards = settings.find(setting => setting.name === protectiveArguments)
  return plain === undefined ? null : { plain: wordsOf(plain), guards: wordsOf(guards), setting: plain }
}

function wordsOf(setting: Setting | undefined): readonly string[] {
  return setting === undefined || setting.value === 'none' ? [] : setting.value.split(' ')
}

function compareGuards(pair: Pair, before: Given, after: Given): Change[] {
  const [old, now] = [new Set(before.guards.map(nameOf)), new Set(after.guards.map(nameOf))]
  const lost = [...old].some(name => !now.has(name))
  const came = minus(after.guards, before.guards)
  if (!lost && came.length === 0) return []
  const replaced = came.some(word => old.has(nameOf(word)))
  return [
    changeOf(pair, {
      kind: 'setting-changed',
      direction: lost || replaced ? 'expands' : 'narrows',
      severity: lost ? 'high' : replaced ? 'medium' : 'info',
      value: protectiveArguments,
      before: sayNames(before.guards),
      after: sayNames(after.guards),
      place: after.setting.place,
      note: lost ? 'What kept the server from something is gone.' : replaced ? 'It is given another value.' : null,
    }),
  ]
}

function comparePlain(pair: Pair, before: Given, after: Given): Change[] {
  if (before.plain.join(' ') === after.plain.join(' ')) return []
  const [came, went] = [minus(after.plain, before.plain), minus(before.plain, after.plain)]
  const isLess = came.length === 0 && went.length > 0
  const expands = !isLess || went.some(isOption)
  return [
    changeOf(pair, {
      kind: 'setting-changed',
      direction: expands ? 'expands' : 'narrows',
      severity: !expands ? 'info' : isLess ? 'low' : 'medium',
      value: plainArguments,
      before: sayNames(went),
      after: sayNames(came),
      place: after.setting.place,
      note: 'The same package is told something else.',
    }),
  ]
}

/** What one list has more often than another. */
function minus(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** Options of a server stand without their value; those of a container with it, and to leave one out gives the container less. */
function isOption(word: string): boolean {
  return word.startsWith('-') && !word.includes('=')
}

function nameOf(word: string): string {
  return word.replace(/=.*$/, '')
}

/** Most names that are said. */
const maximumNames = 6

/** Names of options; values are digests that say nothing to a reader. */
function sayNames(words: readonly string[]): string {
  const names = [...new Set(words.map(word => (word.startsWith('#') ? 'a value' : nameOf(word))))]
  const more = names.length > maximumNames ? ` and ${names.length - maximumNames} more` : ''
  return names.length === 0 ? 'none' : names.slice(0, maximumNames).join(', ') + more
}
