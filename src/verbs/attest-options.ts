import type { EvidenceKind } from '../model/evidence-policy.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Subject } from '../prove/statement.ts'
import type { ReadLimits } from './limits.ts'
import type { SignerOptions } from './open-signer.ts'
import type { SignedFile } from './sign-planned.ts'

/** What is attested, and how. Paths are relative to the folder. */
export interface AttestOptions extends SignerOptions {
  /** Files and globs. */
  readonly artifacts: readonly string[]
  /** Files of checksums, for artifacts that are not here. */
  readonly checksums: readonly string[]
  /** Artifacts whose digests are known from elsewhere. */
  readonly subjects?: readonly Subject[]
  /** Folder that bundles are written to; null writes each beside its artifact. */
  readonly output: string | null
  readonly evidence: readonly EvidenceKind[]
  readonly perArtifact: boolean
  /** What the caller of a reusable workflow gave it, as JSON of an object: it stands in the provenance. */
  readonly inputs?: string | null
  /** SOURCE that the SBOM is made of; null for the commit of the run, or else the working tree. */
  readonly of: string | null
  /** An SBOM that is there already. */
  readonly sbom: string | null
  readonly spec: '1.6' | '1.7'
  /** SOURCE that the review compares with. */
  readonly base: string | null
  /** The verdict of a review of the same commit that was made already; a new one is made without it. */
  readonly verdict?: Verdict
  /** Folder of the repository that SOURCEs are in, where it is another than the artifacts are in. */
  readonly repository?: string
  readonly trustedRoot: string | null
  /** Issuer of the run's token where it is not GitHub's. */
  readonly issuer: string | null
  readonly toolVersion: string
  /** Today, YYYY-MM-DD. */
  readonly day: string
  readonly limits: ReadLimits
  readonly onProgress?: (message: string) => void
  /** Told of each bundle that holds as soon as it is written. */
  readonly onSigned?: (file: SignedFile) => void
}
