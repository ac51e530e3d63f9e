import { type Mount, readMount, readVolume } from './mounts.ts'

/** What `docker run` and its kin are told, as far as it matters who can reach what. */
export interface ContainerRun {
  /** Index of the image among the words. */
  readonly imageIndex: number
  /** Options of `run` in their order. */
  readonly options: readonly Option[]
  /** Index of the first word behind `run`. */
  readonly start: number
  readonly mounts: readonly Mount[]
  readonly network: string | null
  /** Flags that take walls away, sorted as given: `privileged`, `cap-add ALL`, `pid host`. */
  readonly privileges: readonly string[]
  /** Ports that others can reach, as written. */
  readonly published: readonly string[]
}

/** Options of `run` without a value; every other one has one. */
const switches = new Set([
  'detach',
  'disable-content-trust',
  'help',
  'init',
  'interactive',
  'no-healthcheck',
  'oom-kill-disable',
  'privileged',
  'publish-all',
  'quiet',
  'read-only',
  'replace',
  'rm',
  'sig-proxy',
  'tls-verify',
  'tty',
])
const shortSwitches = new Set(['d', 'i', 't', 'P', 'q'])
const longNames = new Map([
  ['v', 'volume'],
  ['p', 'publish'],
  ['P', 'publish-all'],
])
/** Options before `run`. */
const globalOptions = new Set(['--context', '-c', '--host', '-H', '--config', '--log-level', '-l', '--connection'])

/** Reads the words of a container command; null where it runs no image. */
export function readContainerRun(words: readonly string[]): ContainerRun | null {
  const start = afterRun(words)
  if (start === null) return null
  const options: Option[] = []
  let index = start
  while (index < words.length) {
    const word = words[index] ?? ''
    if (word === '--') return describe(options, start, index + 1, words)
    if (!word.startsWith('-') || word === '-') return describe(options, start, index, words)
    index += word.startsWith('--')
      ? readLong(word.slice(2), words[index + 1], options)
      : readShort(word, words[index + 1], options)
  }
  return null
}

/** An option of `run`; one that has no value is `true`. */
export interface Option {
  readonly name: string
  readonly value: string
}

function afterRun(words: readonly string[]): number | null {
  let index = 1
  while (index < words.length) {
    const word = words[index] ?? ''
    if (word === 'run' || word === 'create') return index + 1
    if (globalOptions.has(word)) index += 2
    else if (word.startsWith('-') || word === 'container') index++
    else return null
  }
  return null
}

/** Takes a long option and tells how many words it has. */
function readLong(option: string, next: string | undefined, options: Option[]): 1 | 2 {
  const equals = option.indexOf('=')
  if (equals !== -1) options.push({ name: option.slice(0, equals), value: option.slice(equals + 1) })
  else if (switches.has(option)) options.push({ name: option, value: 'true' })
  else {
    options.push({ name: option, value: next ?? '' })
    return 2
  }
  return 1
}

/** Takes short options written together (`-it`, `-v/data:/data`) and tells how many words they have. */
function readShort(word: string, next: string | undefined, options: Option[]): 1 | 2 {
  for (let index = 1; index < word.length; index++) {
    const letter = word.charAt(index)
    const name = longNames.get(letter) ?? letter
    if (shortSwitches.has(letter)) {
      options.push({ name, value: 'true' })
      continue
    }
    const attached = word.slice(index + 1)
    options.push({ name, value: attached === '' ? (next ?? '') : attached.replace(/^=/, '') })
    return attached === '' ? 2 : 1
  }
  return 1
}

function describe(
  options: readonly Option[],
  start: number,
  imageIndex: number,
  words: readonly string[],
): ContainerRun | null {
  if (imageIndex >= words.length) return null
  return {
    imageIndex,
    options,
    start,
    mounts: options.flatMap(mountOf),
    network: options.findLast(({ name }) => name === 'network' || name === 'net')?.value ?? null,
    privileges: options.flatMap(privilegeOf),
    published: options.flatMap(({ name, value }) =>
      name === 'publish' ? [value] : name === 'publish-all' && value === 'true' ? ['all'] : [],
    ),
  }
}

/** True for a port that others than the machine itself can reach. */
export function isOpenPort(port: string): boolean {
  return !/^(?:127\.|localhost:|\[?::1\]?:)/.test(port)
}

function privilegeOf({ name, value }: Option): string[] {
  if (name === 'privileged') return value === 'true' ? ['privileged'] : []
  if (name === 'cap-add' || name === 'device') return [`${name} ${value}`]
  if (/^(?:pid|ipc|uts|userns|cgroupns)$/.test(name)) return value === 'host' ? [`${name} host`] : []
  return name === 'security-opt' && /unconfined|disable/.test(value) ? [`${name} ${value}`] : []
}

function mountOf({ name, value }: Option): Mount[] {
  return name === 'volume' ? [readVolume(value)] : name === 'mount' ? [readMount(value)] : []
}
