import { FerruleError } from '../../model/errors.ts'
import { type EvidenceKind, evidenceKinds } from '../../model/evidence-policy.ts'
import { type Inputs, readInputs } from './inputs.ts'

/** Where a release may be told of beside the files in the workspace. */
export const publishPlaces = ['attestations', 'assets', 'notes'] as const
export type PublishPlace = (typeof publishPlaces)[number]

/** Inputs of the modes release and verify, beside those that all modes share. */
export interface ReleaseInputs extends Inputs {
  readonly artifacts: readonly string[]
  readonly checksums: readonly string[]
  /** Artifact of an earlier job. */
  readonly fromArtifact: string | null
  readonly evidence: readonly EvidenceKind[]
  readonly perArtifact: boolean
  /** What the caller of a reusable workflow gave it, as JSON; null says nothing of it. */
  readonly parameters: string | null
  /** Folder in the workspace that evidence is written to. */
  readonly output: string
  readonly publish: readonly PublishPlace[]
  readonly publicLog: boolean
  readonly signingConfig: string | null
  readonly trustedRoot: string | null
  readonly issuer: string | null
  /** How often a service of Sigstore that is away is asked again. */
  readonly retries: number
}

/** Reads and checks the inputs of mode release. */
export function readReleaseInputs(get: (name: string) => string): ReleaseInputs {
  const shared = readInputs(get)
  const inputs = {
    ...shared,
    artifacts: listOf(get('artifacts')),
    checksums: listOf(get('checksums')),
    fromArtifact: get('from-artifact') || null,
    evidence: wordsOf('evidence', get('evidence') || evidenceKinds.join(), evidenceKinds),
    perArtifact: flagOf('per-artifact', get('per-artifact')),
    parameters: get('parameters') || null,
    output: get('output') || 'ferrule-evidence',
    publish:
      get('publish') === 'none' ? [] : wordsOf('publish', get('publish') || 'attestations, assets', publishPlaces),
    publicLog: flagOf('public-log', get('public-log')),
    signingConfig: get('signing-config') || null,
    trustedRoot: get('trusted-root') || null,
    issuer: get('issuer') || null,
    retries: retriesOf(get('retries') || '18'),
  }
  if (!inputs.evidence.includes('provenance'))
    throw new FerruleError(
      'bad-input',
      'The input evidence leaves provenance out, without which nobody could tell where a release comes from.',
    )
  return inputs
}

/** One a line, or with commas between. */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map(item => item.trim())
    .filter(item => item !== '')
}

/** Words out of a list of known ones. */
export function wordsOf<Word extends string>(name: string, text: string, known: readonly Word[]): readonly Word[] {
  return listOf(text).map(given => {
    const word = known.find(candidate => candidate === given)
    if (word === undefined)
      throw new FerruleError(
        'bad-input',
        `The input ${name} has ${JSON.stringify(given.slice(0, 100))} in it. It is a list of ${known.join(', ')}.`,
      )
    return word
  })
}

function flagOf(name: string, text: string): boolean {
  if (text === '' || text === 'false') return false
  if (text === 'true') return true
  throw new FerruleError(
    'bad-input',
    `The input ${name} is ${JSON.stringify(text.slice(0, 100))}. It can be true or false.`,
  )
}

function retriesOf(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  throw new FerruleError(
    'bad-input',
    `The input retries is ${JSON.stringify(text.slice(0, 100))}. It is a number from 0 to 999.`,
  )
}
