import type { Verification } from '../../src/model/verification.ts'
import type { Told } from './stage.ts'

type Check = Verification['checks'][number]

/** One bundle as the JSON of a verification tells it. */
export interface ToldBundle {
  readonly file: string
  readonly index: number | null
  readonly state: string
  readonly reason: string | null
  readonly predicateType: string | null
}

/** What the JSON of a verification says of one artifact. */
export interface ToldArtifact {
  readonly name: string
  readonly digests: Readonly<Record<string, string>>
  readonly verified: boolean
  readonly checks: readonly Check[]
  readonly bundles: readonly ToldBundle[]
  readonly notProved: readonly string[]
}

/** The answers in the JSON of a verification. */
export function artifactsOf({ out, error }: Told): readonly ToldArtifact[] {
  if (out === '') throw new Error(`The story expected an answer, and was told: ${error}`)
  return (JSON.parse(out) as { readonly artifacts: readonly ToldArtifact[] }).artifacts
}

/** The answer about the only artifact. */
export function artifactOf(told: Told): ToldArtifact {
  const [first, second] = artifactsOf(told)
  if (first === undefined || second !== undefined) throw new Error('The story expected one artifact.')
  return first
}

/** One answer by its id. */
export function checkOf(told: Told, id: string): Check {
  const found = artifactOf(told).checks.find(check => check.id === id)
  if (found === undefined) throw new Error(`Nothing was told of ${id}.`)
  return found
}

/** What became of the bundles, in one line each. */
export function statesOf(told: Told): string[] {
  return artifactOf(told).bundles.map(({ state, reason }) => (reason === null ? state : `${state}: ${reason}`))
}

/** Everything that was demanded and is not so: title, state, what was expected, and what would change it. */
export function unmetOf(told: Told): string[] {
  return artifactOf(told)
    .checks.filter(check => check.demanded && check.state !== 'met')
    .map(({ title, state, actual, change }) => `${title} ${state}: ${actual ?? '-'} (${change ?? '-'})`)
}
