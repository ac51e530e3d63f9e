import { digestText } from '../digest.ts'
import { withheld } from './credential.ts'
import { isAddress } from './scan-address.ts'
import { programOf } from './unwrap.ts'

/** What a server is told when it starts, apart from which code it is. Values are shown as digests: any of them may be a secret. */
export interface Arguments {
  /** Options that keep the server from something, with what they are given: `--read-only`, `--toolsets=#6f1c…`. */
  readonly guards: readonly string[]
  /** Options that give a protection up. */
  readonly risks: readonly string[]
  /** All others, in their order. */
  readonly plain: readonly string[]
}

const risky =
  /^(?:(?:no|disable|skip|without|ignore|bypass)-(?:.*-)?(?:auth|authentication|authorization|sandbox|security|verify|verification|tls|ssl|certs?|certificate-errors|confirm|confirmation|approval|permissions?|safety|checks?|guards?|limits?|isolation)|(?:.*-)?(?:unsafe|insecure|unrestricted|privileged|yolo)|dangerously-.*|allow-(?:all|any|dangerous|destructive|exec|execute|run|shell|unsafe|write|writes|delete|root|http|origins?|hosts?)|enable-(?:all|dangerous|destructive|exec|shell|write|writes|delete)|(?:full|write|admin)-(?:access|mode)|auto-approve|trust|force)$/
const guarding =
  /^(?:read-?only|ro|sandbox(?:ed)?|isolated?|safe(?:-mode)?|strict|dry-run|(?:no|disable|without|block|blocked|deny|denied|exclude|excluded|forbid|hide)-.+|exclude|deny|block|(?:allowed|restrict|restricted|require|confirm|limit|only|max)(?:-.+)?|allow-?list|whitelist|toolsets?|tools|caps|capabilities|features|scopes?|project-ref)$/
/** Guards that stand alone: the word behind them is another one. */
const switches = /^(?:read-?only|ro|sandbox(?:ed)?|isolated?|safe(?:-mode)?|strict|dry-run|(?:no|disable|without)-.+)$/
/** Says that an option is off. */
export const off = /^(?:false|0|no|off)$/i

/** Sorts the words behind a package by what they do to its server. */
export function sortArguments(words: readonly string[]): Arguments {
  const sorted = { guards: [] as string[], risks: [] as string[], plain: [] as string[] }
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const option = /^--?([A-Za-z][\w.-]{0,80})(?:=(.*))?$/s.exec(word)
    if (option === null) {
      if (word !== '--') addValue(sorted.plain, word)
      continue
    }
    const [, name = '', given] = option
    const plainName = name.toLowerCase().replaceAll('_', '-')
    const isOff = given !== undefined && off.test(given)
    if (risky.test(plainName) && !isOff) sorted.risks.push(`--${name}`)
    else if (guarding.test(plainName) && !isOff) {
      const next = words[index + 1]
      const follows = given === undefined && !switches.test(plainName) && next !== undefined && !next.startsWith('-')
      if (follows) index++
      const value = follows ? next : given
      sorted.guards.push(value === undefined ? `--${name}` : `--${name}=${digestWord(value)}`)
    } else {
      sorted.plain.push(`${word.startsWith('--') ? '--' : '-'}${name}`)
      if (given !== undefined) addValue(sorted.plain, given)
    }
  }
  return sorted
}

/** Adds the options of `deno run`: each permission is a wall less. */
export function withPermissions(told: Arguments, options: readonly string[]): Arguments {
  const permissions = options.filter(isPermission)
  const shown = permissions.map(word => word.replace(/=(.*)$/s, (_, value: string) => `=${digestWord(value)}`))
  return { ...told, risks: [...told.risks, ...shown] }
}

/** True for an option that lets a program of Deno do more. */
export function isPermission(word: string): boolean {
  return /^(?:-A|--allow-[a-z-]{1,40}(?:=.*)?)$/s.test(word)
}

/** An address is told as a host, a secret as a secret. */
function addValue(values: string[], value: string): void {
  if (!isAddress(value) && value !== withheld) values.push(digestWord(value))
}

/** Digest of a word, short enough to read and long enough that nobody finds another word of it. */
export function digestWord(word: string): string {
  return `#${digestText(word).slice('sha256:'.length, 'sha256:'.length + 24)}`
}

const programs =
  /^(?:(?:ba|z|da|a|k|fi)?sh|cmd|powershell|pwsh|node|deno|bun|python[\d.]*|py|ruby|perl|php|java|go|dotnet|npx|npm|pnpm|yarn|bunx|uvx?|pipx|docker|podman|nerdctl|tsx|ts-node|nodemon|env|sudo|xargs|curl|wget|mcp-proxy|supergateway|concurrently|cross-env|dotenv(?:-cli)?|vite-node|mcp-inspector|inspector)$/
const codeOptions =
  /^--?(?:eval|exec|execute|command|cmd|stdio|script|run|plugins?|require|import|loader|preload)(?:=|$)/i
const codeFile = /\.(?:[cm]?[jt]sx?|py|sh|bash|rb|pl|php|ps1|bat|cmd|exe|jar|wasm|so|dll)$/i

/** True where words name code to run, so that other words are other code: a program, a script, a line for a shell. */
export function holdsCode(started: readonly string[], words: readonly string[]): boolean {
  if (started.some(isProgram)) return true
  return words.some(word => {
    const value = /^-{0,2}[\w.-]+=(.*)$/s.exec(word)?.[1] ?? word
    const [first = ''] = value.split(/\s/, 1)
    return codeOptions.test(word) || codeFile.test(value) || isProgram(first) || /[|;&`]|\$\(/.test(value)
  })
}

/** True for a program that runs what it is told to. */
function isProgram(word: string): boolean {
  return programs.test(programOf(word))
}
