import { type Runner, registryOptions } from './runners.ts'

/** A package where it is named. */
export interface Named {
  readonly index: number
  readonly prefix: string
  readonly spec: string
}

/** Words of a runner with what they mean to it. */
export interface Told {
  /** Where packages are named, as index of the word and the text in it. */
  readonly packages: readonly Named[]
  readonly registries: readonly string[]
  /** Index of the command or package itself. */
  readonly main: number | null
  readonly version: { readonly index: number; readonly value: string } | null
  readonly line: string | null
}

/** Understands the words of a runner up to the command it starts. */
export function listen(runner: Runner, verb: number, words: readonly string[]): Told {
  const told = {
    packages: [] as Named[],
    registries: [] as string[],
    version: null as Told['version'],
    line: null as string | null,
  }
  let index = 1
  for (; index < words.length; index++) {
    const word = words[index] ?? ''
    if (index === verb && runner.verbs.length > 0) {
      index += runner.verbs.length - 1
      continue
    }
    if (word === '--') {
      index++
      break
    }
    if (!word.startsWith('-') || word === '-') break
    const equals = word.indexOf('=')
    const option = equals === -1 ? word : word.slice(0, equals)
    if (!takesValue(runner, option)) continue
    const at = equals === -1 ? index + 1 : index
    const value = equals === -1 ? (words[at] ?? '') : word.slice(equals + 1)
    if (runner.packageOptions.has(option))
      told.packages.push({ index: at, prefix: equals === -1 ? '' : `${option}=`, spec: value })
    else if (runner.lineOptions.has(option)) told.line = value
    else if (registryOptions.has(option)) told.registries.push(value)
    else if (option === '--version' && equals === -1) told.version = { index, value }
    if (equals === -1) index++
  }
  const main = index < words.length ? index : null
  return { ...told, main, version: told.version ?? versionBehind(runner, words, index) }
}

/** `dnx` takes its options behind the package as well. */
function versionBehind(runner: Runner, words: readonly string[], from: number): Told['version'] {
  const index = runner.kind === 'nuget' ? words.indexOf('--version', from) : -1
  const value = words[index + 1]
  return index === -1 || value === undefined ? null : { index, value }
}

/** Index of the first verb of a runner, behind options that may stand before it; -1 where the verbs are others. */
export function findVerbs({ verbs, ...runner }: Runner, words: readonly string[]): number {
  if (verbs.length === 0) return 1
  let index = 1
  for (; index < words.length && words[index]?.startsWith('-'); index++)
    if (takesValue(runner, words[index] ?? '')) index++
  return verbs.every((verb, offset) => words[index + offset] === verb) ? index : -1
}

/** True for an option whose value is the next word. */
function takesValue(runner: Omit<Runner, 'verbs'>, word: string): boolean {
  return [runner.packageOptions, runner.valueOptions, runner.lineOptions].some(options => options.has(word))
}
