import { expect } from 'vitest'
import { type Attestation, attest } from '../../src/verbs/attest.ts'
import type { AttestOptions } from '../../src/verbs/attest-options.ts'
import { defaultLimits as limits } from '../../src/verbs/limits.ts'
import { secretsOf } from './secrets.ts'
import type { Stage } from './stage.ts'

/** Tries that come at once: what is waited for is another story. */
const patience = { retries: 2, firstWait: 1 }

/** Attests the wheel of the market through the second log, unless told otherwise, and does not wait between tries. */
export async function attestQuickly(
  stage: Stage,
  folder: string,
  given: Partial<AttestOptions> = {},
): Promise<Attestation & { readonly progress: readonly string[] }> {
  const progress: string[] = []
  const environment = stage.job(folder)
  const attestation = await attest({
    ...{ folder, artifacts: ['dist/market.whl'], checksums: [], output: null, evidence: ['provenance'] },
    ...{ perArtifact: false, of: null, sbom: null, spec: '1.6', base: null, key: null },
    ...{ signingConfig: 'trust/v2.json', trustedRoot: 'trust/root.json', issuer: stage.sigstore.urls.issuer },
    ...{ publicLog: false, environment, toolVersion: '0.1.0', day: '2026-11-25', now: new Date().toISOString() },
    ...{ limits, patience },
    ...given,
    onProgress: message => {
      progress.push(message)
      given.onProgress?.(message)
    },
  })
  for (const secret of secretsOf(stage.sigstore, environment)) expect(progress.join('\n')).not.toContain(secret)
  return { ...attestation, progress }
}
