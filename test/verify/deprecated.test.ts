import { describe, expect, it } from 'vitest'
import { defaultEvidencePolicy } from '../../src/model/evidence-policy.ts'
import type { Inventory } from '../../src/model/inventory.ts'
import { checkContents } from '../../src/prove/verification/check-contents.ts'
import { prepareEvidence } from '../../src/prove/verification/prepare-evidence.ts'
import { signedBundle } from './signed-bundle.ts'

const deprecation = (subject: string, deprecated: string | null) => ({ subject, deprecated })
const inventory = {
  connectors: [
    {
      name: 'Harbour',
      auth: [],
      endpoints: [],
      deprecations: [deprecation('operation FindBoat', null), deprecation('connector', '2027-06-01')],
    },
  ],
  lockfiles: [{ dependencies: [{ purl: 'pkg:npm/rope@1.0.0', deprecated: 'use twine', direct: true }] }],
} as unknown as Inventory

/** The answer about deprecations on a day, where the policy accepts them up to another. */
function check(day: string, noDeprecatedAfter: string | null) {
  const evidence = prepareEvidence([signedBundle('https://cyclonedx.org/bom', {})], [], () => inventory)
  const expectations = {
    ...{
      identity: null,
      issuer: null,
      repository: null,
      signerWorkflow: null,
      ref: null,
      byKey: false,
      policySource: null,
    },
    policy: { ...defaultEvidencePolicy, noDeprecatedAfter },
    now: `${day}T09:00:00Z`,
  }
  return checkContents(evidence.bundles, undefined, evidence, expectations).find(
    ({ id }) => id === 'no-deprecated-after',
  )
}

describe('no-deprecated-after', () => {
  it('lets what is deprecated pass up to its day', () => {
    expect(check('2026-12-31', '2026-12-31')).toMatchObject({ state: 'met', demanded: true })
  })

  it('lets nothing pass from the next day on that is deprecated by then', () => {
    expect(check('2027-01-01', '2026-12-31')).toMatchObject({
      state: 'not met',
      expected: 'nothing deprecated after 2026-12-31',
      actual: 'Harbour: operation FindBoat, pkg:npm/rope@1.0.0',
      change: 'evidence.no-deprecated-after',
    })
    expect(check('2027-06-01', '2026-12-31')?.actual).toBe(
      'Harbour: connector, Harbour: operation FindBoat, pkg:npm/rope@1.0.0',
    )
  })

  it('is asked by policies alone that name a day', () => {
    expect(check('2027-01-01', null)).toBeUndefined()
  })
})
