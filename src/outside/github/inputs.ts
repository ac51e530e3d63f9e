import { FerruleError } from '../../model/errors.ts'

/** What the action may be asked to do; `auto` goes by the event. */
export const modes = ['auto', 'review', 'release', 'verify'] as const
export type Mode = (typeof modes)[number]

/** The inputs that every mode of the action has, as action.yml describes them. */
export interface Inputs {
  readonly mode: Mode
  readonly token: string
  /** Path of the policy in the base. */
  readonly policy: string
  readonly base: string | null
  readonly head: string | null
  readonly comment: 'auto' | 'always' | 'never'
  readonly commentKey: string
  readonly failOn: 'block' | 'never'
  /** Where the SBOM of the head is written; null writes none. */
  readonly sbom: string | null
  /** Day of the review, YYYY-MM-DD; null is today. */
  readonly day: string | null
  readonly maximumFileBytes: number
}

/** Reads and checks the inputs; one that makes no sense is an error that says what would. */
export function readInputs(get: (name: string) => string): Inputs {
  const mode = choose('mode', get('mode') || 'auto', modes)
  const token = get('github-token')
  if (token === '') {
    throw new FerruleError(
      'no-token',
      'The input github-token is empty. Leave it out to use the token of the job, or give one that can read the repository.',
    )
  }
  return {
    mode,
    token,
    policy: readPolicyPath(get('policy') || '.github/ferrule.yml'),
    base: get('base') || null,
    head: get('head') || null,
    comment: choose('comment', get('comment') || 'auto', ['auto', 'always', 'never']),
    commentKey: readKey(get('comment-key')),
    failOn: choose('fail-on', get('fail-on') || 'block', ['block', 'never']),
    sbom: get('sbom') || null,
    day: readDay(get('as-of')),
    maximumFileBytes: readSize(get('max-file-size') || '5MB'),
  }
}

function choose<Choice extends string>(name: string, given: string, choices: readonly Choice[]): Choice {
  const chosen = choices.find(choice => choice === given)
  if (chosen === undefined)
    throw wrong(name, given, `It can be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`)
  return chosen
}

function readPolicyPath(given: string): string {
  const path = given.replace(/^\.\//, '')
  if (path.startsWith('/') || path.split('/').includes('..')) {
    throw wrong('policy', given, 'It is a path inside the repository, such as .github/ferrule.yml')
  }
  return path
}

/** The key stands in an HTML comment: what could end one is not let in. */
function readKey(given: string): string {
  if (given !== '' && !/^[\p{L}\p{N} ._/@+-]{1,100}$/u.test(given)) {
    throw wrong('comment-key', given, 'It can have letters, digits, spaces and . _ / @ + -, up to 100 of them')
  }
  return given
}

function readDay(given: string): string | null {
  if (given === '') return null
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given) {
    throw wrong('as-of', given, 'It is a day such as 2026-03-31')
  }
  return given
}

const units = new Map([
  ['', 1],
  ['b', 1],
  ['kb', 1_000],
  ['mb', 1_000_000],
])

function readSize(given: string): number {
  const match = /^(\d{1,9}) ?([a-z]*)$/.exec(given.toLowerCase())
  const unit = units.get(match?.[2] ?? '')
  const bytes = match === null || unit === undefined ? 0 : Number(match[1]) * unit
  if (bytes === 0 || bytes > 500_000_000) {
    throw wrong('max-file-size', given, 'It is a number of bytes, or a size such as 800kB or 5MB, up to 500MB')
  }
  return bytes
}

function wrong(name: string, given: string, rule: string): FerruleError {
  return new FerruleError('bad-input', `The input ${name} is ${JSON.stringify(given.slice(0, 200))}. ${rule}.`)
}
