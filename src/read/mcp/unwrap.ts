import { baseOf } from '../path.ts'
import { isScript, splitCommand } from './split-command.ts'

/** A command without the programs that only start another one. */
export interface Unwrapped {
  readonly words: readonly string[]
  /** Variables set on the way (`env NAME=value …`). */
  readonly assigned: readonly string[]
  /** What makes it more than the start of one program: a shell line, code in the line itself, code that is downloaded; else null. */
  readonly hazard: 'shell' | 'inline code' | 'downloaded code' | null
}

const shells = new Set(['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh', 'fish'])
const powerShells = new Set(['powershell', 'pwsh'])
/** Programs that start what follows `--`, most of them to hand it secrets. */
const carriers = new Set([
  'aws-vault',
  'chamber',
  'doppler',
  'dotenv',
  'dotenvx',
  'env-cmd',
  'infisical',
  'op',
  'teller',
  'vault',
])
/** Programs that start what follows their own options. */
const prefixes = new Set(['command', 'exec', 'nice', 'nohup', 'time', 'xvfb-run'])
const inlineFlags = new Map<string, RegExp>([
  ['node', /^(?:-[pe]+|--eval|--print)(?:=|$)/],
  ['bun', /^(?:-e|--eval)(?:=|$)/],
  ['deno', /^eval$/],
  ['python', /^-[A-Za-z]*c$/],
  ['python3', /^-[A-Za-z]*c$/],
  ['py', /^-c$/],
  ['perl', /^-[a-z]*[eE]$/],
  ['ruby', /^-[a-z]*e$/],
  ['php', /^-r$/],
])
const maximumLayers = 6

/** Name of a program without its folder and the endings of Windows. */
export function programOf(word: string): string {
  return baseOf(word.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/\.(?:exe|cmd|bat|ps1)$/, '')
}

/** Takes shells, `cmd /c`, `env`, `sudo` and their kin off a command. */
export function unwrap(command: readonly string[]): Unwrapped {
  let words = command
  let hazard: Unwrapped['hazard'] = null
  let assigned: readonly string[] = []
  for (let layer = 0; layer < maximumLayers; layer++) {
    const inner = unwrapOnce(words)
    if (inner === null) break
    assigned = [...assigned, ...(inner.assigned ?? [])]
    hazard = hazard === null || inner.hazard === 'downloaded code' ? inner.hazard : hazard
    if (inner.words === words) break
    words = inner.words
  }
  return { words, assigned, hazard }
}

/** What is inside one layer. */
interface Inner {
  readonly words: readonly string[]
  readonly hazard: Unwrapped['hazard']
  readonly assigned?: readonly string[]
}

/** One layer less; the same words where nothing is inside that could be read; null where there is no layer. */
function unwrapOnce(words: readonly string[]): Inner | null {
  const [first = '', ...rest] = words
  const program = programOf(first)
  if (/\s/.test(first)) return unwrapLine(first, rest, words)
  if (shells.has(program)) return unwrapShell(rest, words)
  if (powerShells.has(program)) return unwrapPowerShell(rest, words)
  if (program === 'cmd') return unwrapCmd(rest, words)
  if (program === 'env') return unwrapPrefix(rest, true)
  if (prefixes.has(program)) return unwrapPrefix(rest, false)
  if (program === 'sudo' || program === 'doas') return unwrapSudo(rest)
  if (carriers.has(program)) {
    const dashes = rest.indexOf('--')
    return dashes === -1 || dashes === rest.length - 1 ? null : { words: rest.slice(dashes + 1), hazard: null }
  }
  const inline = inlineFlags.get(program)
  return inline !== undefined && ownOptions(program, rest).some(word => inline.test(word))
    ? { words, hazard: 'inline code' }
    : null
}

/** A whole line where a program is expected: clients split it, and hand it to a shell when it is more. */
function unwrapLine(line: string, rest: readonly string[], words: readonly string[]): Inner | null {
  if (isScript(line)) return scriptOf(line, words)
  // A folder with a space in its name is no command line.
  if (/^\s*(?:[/~"']|[A-Za-z]:\\)/.test(line)) return null
  const split = splitCommand(line)
  return split.length < 2 ? null : { words: [...split, ...rest], hazard: null }
}

function unwrapShell(rest: readonly string[], words: readonly string[]): Inner | null {
  for (let at = 0; at < rest.length - 1; at++) {
    const word = rest[at] ?? ''
    if (/^-[A-Za-z]*c$/.test(word) || word === '--command') return scriptOf(rest[at + 1] ?? '', words)
    if (/^[-+][oO]$/.test(word) || word === '--rcfile' || word === '--init-file') at++
    else if (!/^[-+]/.test(word)) return null
  }
  return null
}

function unwrapPowerShell(rest: readonly string[], words: readonly string[]): Inner | null {
  const at = rest.findIndex(word => /^[-/](?:c|command|e|ec|enc|encodedcommand)$/i.test(word))
  if (at === -1) return null
  if (/^[-/]e/i.test(rest[at] ?? '')) return { words, hazard: 'inline code' }
  return scriptOf(rest.slice(at + 1).join(' '), words)
}

/** `cmd /c npx …` is how Windows starts a script: no more than that, unless the rest is a script itself. */
function unwrapCmd(rest: readonly string[], words: readonly string[]): Inner | null {
  const at = rest.findIndex(word => /^\/[ckr]$/i.test(word))
  if (at === -1 || at === rest.length - 1) return null
  const inner = rest.slice(at + 1)
  if (inner.some(isScript)) return scriptOf(inner.join(' '), words)
  const [only] = inner
  return { words: inner.length === 1 && only !== undefined ? splitCommand(only) : inner, hazard: null }
}

function unwrapPrefix(rest: readonly string[], assigns: boolean): Inner | null {
  const at = rest.findIndex(word => !word.startsWith('-') && !(assigns && /^[A-Za-z_]\w*=/.test(word)))
  if (at === -1) return null
  return { words: rest.slice(at), hazard: null, assigned: assigns ? rest.slice(0, at) : [] }
}

/** Whoever starts a server as another user gives it that user's rights: this stays part of what runs. */
function unwrapSudo(rest: readonly string[]): Inner | null {
  const inner = unwrapPrefix(rest, true)
  return inner === null ? null : { ...inner, assigned: ['sudo', ...(inner.assigned ?? [])] }
}

/** A line for a shell; what it starts is followed only when it starts one program. */
function scriptOf(line: string, words: readonly string[]): Inner {
  const downloads = /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b/i.test(line)
  const runs = /[|(]|&&|;|\b(?:eval|iex|invoke-expression|source)\b/i.test(line)
  if (downloads && runs) return { words, hazard: 'downloaded code' }
  const inner = isScript(line) ? [] : splitCommand(line)
  return { words: inner.length === 0 ? words : inner, hazard: 'shell' }
}

/** Options of interpreters with a value that is no script. */
const interpreterOptions = new Set([
  '-r',
  '--require',
  '--import',
  '--loader',
  '--experimental-loader',
  '-W',
  '-X',
  '-I',
])

/** Words up to the first that is no option: later ones belong to the script that is started. */
function ownOptions(program: string, rest: readonly string[]): readonly string[] {
  if (program === 'deno') return rest.slice(0, 1)
  const end = rest.findIndex((word, index) => !word.startsWith('-') && !interpreterOptions.has(rest[index - 1] ?? ''))
  return end === -1 ? rest : rest.slice(0, end)
}
