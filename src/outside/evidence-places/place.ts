import { FerruleError } from '../../model/errors.ts'
import type { Artifact } from '../../model/evidence.ts'
import type { Environment } from '../identity-token.ts'

/** A place beside the disk where evidence may lie, as `--from` names it. */
export type Place =
  | { readonly kind: 'github'; readonly word: string; readonly repository: Repository }
  | { readonly kind: 'release'; readonly word: string; readonly repository: Repository; readonly tag: string }
  | { readonly kind: 'npm'; readonly word: string; readonly name: string; readonly version: string }
  | {
      readonly kind: 'oci'
      readonly word: string
      /** With its port. */
      readonly host: string
      readonly name: string
      readonly digest: string
    }

/** A place of one kind. */
export type PlaceOf<Kind extends Place['kind']> = Extract<Place, { readonly kind: Kind }>

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** A text that was found, by the name that reports give it. */
export interface FoundText {
  readonly name: string
  readonly text: string
}

/** An SBOM that was found, with the digest of its bytes. */
export interface FoundSbom extends FoundText {
  readonly sha256: string
}

/** What a place has: bundles that nobody has believed yet, and SBOMs that count only where a bundle signs their digest. */
export interface FoundEvidence {
  readonly bundles: readonly FoundText[]
  readonly sboms: readonly FoundSbom[]
}

/** What evidence is looked for, and as whom. */
export interface Search {
  readonly artifacts: readonly Artifact[]
  /** Folder whose configuration counts beside that of the user. */
  readonly folder: string
  /** Variables of the process: tokens, and where configuration lies. */
  readonly environment: Environment
  /** Version of Ferrule, which services are told. */
  readonly toolVersion: string
  readonly onProgress: (message: string) => void
}

/** A place holds at most this many texts; more are no evidence but a flood. */
export const maximumTexts = 100

/** An error that says why a place gave nothing although it was asked. */
export function placeFailure({ word }: Place, reason: string, cause?: unknown): FerruleError {
  return new FerruleError('place-unreachable', `Evidence could not be read from ${word}: ${reason}.`, {
    status: 4,
    cause,
  })
}
