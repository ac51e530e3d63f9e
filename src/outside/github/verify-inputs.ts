import { FerruleError } from '../../model/errors.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { listOf } from './release-inputs.ts'
import type { Runner } from './runner.ts'

/** Inputs of mode verify, beside those that all modes share. */
export interface VerifyInputs extends Inputs {
  /** Files, globs and digests. */
  readonly artifacts: readonly string[]
  readonly bundles: readonly string[]
  /** Places to ask for evidence, as `--from` of the command line has them. */
  readonly from: readonly string[]
  /** Address of the source that must be the artifacts'. */
  readonly repository: string
  readonly signerWorkflow: string | null
  readonly ref: string | null
  readonly identity: string | null
  readonly issuer: string | null
  readonly evidencePolicy: string | null
  readonly trustedRoot: string | null
  /** File that a verification summary is written to. */
  readonly vsa: string | null
}

/** Reads and checks the inputs of mode verify. Without another word it is about this repository, and asks for its attestations. */
export function readVerifyInputs(get: (name: string) => string, runner: Runner): VerifyInputs {
  const own = `${runner.owner}/${runner.repository}`
  const repository = get('repository') || own
  const ref = get('ref') || null
  const artifacts = listOf(get('artifacts'))
  if (artifacts.length === 0)
    throw new FerruleError('bad-input', 'The input artifacts is empty. Name files, globs or sha256:HEX to verify.')
  return {
    ...readInputs(get),
    artifacts,
    bundles: listOf(get('bundles')),
    from: listOf(get('from') || 'attestations').map(word => placeOf(word, repository, ref)),
    repository: repository.startsWith('https://') ? repository : `${runner.serverUrl}/${repository}`,
    signerWorkflow: get('signer-workflow') || null,
    ref,
    identity: get('identity') || null,
    issuer: get('issuer') || null,
    evidencePolicy: get('evidence-policy') || null,
    trustedRoot: get('trusted-root') || null,
    vsa: get('vsa') || null,
  }
}

/** `attestations` and `release` stand for those of the repository that is named. */
function placeOf(word: string, repository: string, ref: string | null): string {
  if (word === 'attestations') return `github:${repository}`
  if (word !== 'release') return word
  const tag = /^refs\/tags\/(.+)$/.exec(ref ?? '')?.[1]
  if (tag === undefined)
    throw new FerruleError(
      'bad-input',
      'The input from asks for the release, and ref names no tag. Give ref: refs/tags/TAG.',
    )
  return `release:${repository}@${tag}`
}
