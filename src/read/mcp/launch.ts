import { type Arguments, holdsCode, isPermission, sortArguments, withPermissions } from './arguments.ts'
import { isCodeOption, sortContainerOptions } from './container-arguments.ts'
import { type ContainerRun, readContainerRun } from './container-run.ts'
import { imageReference } from './image-reference.ts'
import type { PackageReference } from './package-reference.ts'
import { readPackage } from './read-package.ts'
import { findVerbs, listen } from './runner-words.ts'
import { type Runner, runners } from './runners.ts'
import { programOf, type Unwrapped, unwrap } from './unwrap.ts'

/** How a server is started, as far as its command tells. */
export interface Launch {
  /** The words that say what runs: without wrappers, without the version of the package, without answers to prompts. */
  readonly words: readonly string[]
  /** Those of them that say which code it is. */
  readonly command: readonly string[]
  /** What the code is told beside that; null where one cannot be told from the other. */
  readonly arguments: Arguments | null
  /** The package that is fetched and run; null for a program of one's own. */
  readonly package: PackageReference | null
  readonly container: ContainerRun | null
  readonly hazard: Unwrapped['hazard']
  /** Addresses that packages are fetched from instead of the usual registry. */
  readonly registries: readonly string[]
}

const containerEngines = new Set(['docker', 'podman', 'nerdctl'])
/** Answers to prompts and the like: with or without them the same code runs. */
const silent = new Set(['-y', '--yes', '-q', '--quiet', '--silent'])

/** Takes a command apart into what it runs, which version of it, and how firmly that is held. */
export function readLaunch(command: readonly string[]): Launch {
  const { words, assigned, hazard } = unwrap(command)
  const launch = launchWords(words, hazard)
  if (assigned.length === 0) return launch
  return { ...launch, words: [...assigned, ...launch.words], command: [...assigned, ...launch.command] }
}

function launchWords(words: readonly string[], hazard: Launch['hazard']): Launch {
  const program = programOf(words[0] ?? '')
  if (containerEngines.has(program)) return launchContainer(words, hazard)
  for (const runner of runners.get(program) ?? []) {
    const verb = findVerbs(runner, words)
    if (verb !== -1) return launchPackage(runner, verb, words, hazard)
  }
  return program === 'deno' ? launchDeno(words, hazard) : bare(words, hazard)
}

function bare(words: readonly string[], hazard: Launch['hazard']): Launch {
  return { words, command: words, arguments: null, package: null, container: null, hazard, registries: [] }
}

function launchContainer(words: readonly string[], hazard: Launch['hazard']): Launch {
  const container = readContainerRun(words)
  const image = container === null ? undefined : words[container.imageIndex]
  if (container === null || image === undefined) return bare(words, hazard)
  const reference = imageReference(image)
  const launch = { ...bare(words.with(container.imageIndex, reference.name), hazard), package: reference, container }
  const [first = '', ...rest] = words.slice(container.imageIndex + 1)
  // The first word behind an image is what runs in it, unless it is an option of what runs there anyway.
  const isOption = first.startsWith('-') || first === ''
  const behind = isOption ? words.slice(container.imageIndex + 1) : rest
  if (hazard !== null || holdsCode(isOption ? [] : [first], behind)) return launch
  const told = [sortContainerOptions(container.options), sortArguments(behind)]
  return {
    ...launch,
    command: [
      ...words.slice(0, container.start),
      ...container.options.filter(isCodeOption).map(({ name, value }) => `--${name}=${value}`),
      reference.name,
      ...(isOption ? [] : [first]),
    ],
    arguments: {
      guards: told.flatMap(part => part.guards),
      risks: told.flatMap(part => part.risks),
      plain: told.flatMap(part => part.plain),
    },
  }
}

function launchPackage(runner: Runner, verb: number, words: readonly string[], hazard: Launch['hazard']): Launch {
  const told = listen(runner, verb, words)
  const main = told.main === null ? null : { index: told.main, prefix: '', spec: words[told.main] ?? '' }
  const named = told.packages.find(({ spec }) => bareName(runner, spec) === main?.spec) ?? told.packages[0] ?? main
  if (named === null) return { ...bare(words, told.line === null ? hazard : 'shell'), registries: told.registries }
  const spec = told.version === null ? named.spec : `${named.spec}@${told.version.value}`
  const reference = readPackage(runner.kind, spec)
  const dropped = told.version === null ? [] : [told.version.index, told.version.index + 1]
  const end = runner.kind === 'nuget' ? words.length : (told.main ?? words.length)
  const keep = (from: number, to: number): string[] =>
    words
      .slice(from, to)
      .map((word, offset) =>
        from + offset === named.index && reference !== null ? named.prefix + reference.name : word,
      )
      .filter((word, offset) => !dropped.includes(from + offset) && !(from + offset < end && silent.has(word)))
  const behind = argumentsAt(runner, told.main, words)
  const rest = words.slice(behind)
  const isOne = reference !== null && hazard === null && told.line === null
  const apart = isOne && !holdsCode([reference.name, main?.spec ?? ''], rest)
  const kept = keep(0, words.length)
  return {
    words: kept,
    command: apart ? keep(0, behind) : kept,
    arguments: apart ? sortArguments(rest) : null,
    package: reference,
    container: null,
    hazard: told.line === null ? hazard : (hazard ?? 'shell'),
    registries: told.registries,
  }
}

/** Where the words for the package begin; options of `dnx` may stand behind it, so that only a `--` parts them. */
function argumentsAt(runner: Runner, main: number | null, words: readonly string[]): number {
  if (main === null) return words.length
  if (runner.kind !== 'nuget') return main + 1
  const dashes = words.indexOf('--', main)
  return dashes === -1 ? words.length : dashes
}

function bareName(runner: Runner, spec: string): string | undefined {
  const name = readPackage(runner.kind, spec)?.name
  return name?.slice(name.lastIndexOf('/') + 1)
}

/** `deno run npm:package@version` fetches a package; an address is code from elsewhere too, but names no version. */
function launchDeno(words: readonly string[], hazard: Launch['hazard']): Launch {
  const index = words.findIndex((word, position) => position > 0 && !word.startsWith('-') && word !== 'run')
  const spec = words[index]
  const found = spec === undefined ? null : /^(npm|jsr):\/?(.+)$/s.exec(spec)
  if (found === null) {
    const fetched = spec !== undefined && /^https?:/i.test(spec)
    return bare(words, fetched ? (hazard ?? 'downloaded code') : hazard)
  }
  const read = readPackage('npm', found[2] ?? '')
  if (read === null) return bare(words, hazard)
  const reference = found[1] === 'jsr' ? { ...read, purl: null } : read
  const name = `${found[1]}:${reference.name}`
  const launch = { ...bare(words.with(index, name), hazard), package: reference }
  const [options, behind] = [words.slice(0, index), words.slice(index + 1)]
  if (hazard !== null || holdsCode([reference.name], behind)) return launch
  return {
    ...launch,
    command: [...options.filter(word => !isPermission(word)), name],
    arguments: withPermissions(sortArguments(behind), options),
  }
}
