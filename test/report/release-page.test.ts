import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Published } from '../../src/model/published.ts'
import type { Check } from '../../src/model/verification.ts'
import { renderReleaseNotes } from '../../src/report/release-notes.ts'
import { type ReleasePage, renderReleasePage } from '../../src/report/release-page.ts'
import { faultsOf } from './check-markdown.ts'
import { hostileText } from './hostile.ts'
import * as verdicts from './verdicts.ts'

const check: Check = {
  ...{ id: 'commit', title: 'commit', state: 'met', demanded: true },
  ...{ expected: null, actual: 'main', change: null },
}
const places = ['attestations', 'assets', 'notes'] as const
const states = ['stored', 'kept', 'replaced', 'unavailable', 'missing'] as const

const page: ReleasePage = {
  tag: 'v1.2.0',
  artifacts: ['market.tgz', 'inventory.json'],
  notes: renderReleaseNotes(verdicts.narrowed, 'the signed SBOM of v1.1.0'),
  checks: [
    check,
    { ...check, title: 'ref', state: 'not met', expected: 'refs/tags/v1.2.0', actual: 'refs/heads/main' },
    { ...check, title: 'review', state: 'not known', demanded: false, actual: null },
  ],
  published: [
    { name: 'market.tgz.sigstore.json', place: 'attestations', state: 'stored', reason: null },
    { name: 'market.tgz.sigstore.json', place: 'assets', state: 'kept', reason: null },
    { name: 'sbom.cdx.json', place: 'assets', state: 'missing', reason: 'GitHub refused it (422: Validation Failed)' },
    { name: 'release notes', place: 'notes', state: 'unavailable', reason: 'the tag has no release yet' },
  ],
  notices: ['The repository is private, so GitHub’s own instance signed, which keeps no log.'],
}

describe('the page of a release', () => {
  it('answers the questions about it, and says where its evidence lies and what is missing', async () => {
    await expect(renderReleasePage(page)).toMatchFileSnapshot('snapshots/release-page.md')
  })

  it('has no table of answers where nothing was signed', async () => {
    const notices = ['Nothing was signed: the policy does not accept this release.']
    const stopped = { ...page, artifacts: [], checks: [], published: [], notices }
    await expect(renderReleasePage(stopped)).toMatchFileSnapshot('snapshots/release-page-stopped.md')
  })

  it('is no longer than somebody reads with a thousand artifacts', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `part-${index}.tgz`)
    const published = names.map((name): Published => ({ name, place: 'assets', state: 'stored', reason: null }))
    const told = renderReleasePage({ ...page, artifacts: names, published })
    expect(told).toContain('and 980 more')
    expect(told).toMatch(/… and 700 more/)
  })

  it('does nothing that a hostile name, answer or reason wants', () => {
    const maybe = fc.option(hostileText, { nil: null })
    const hostile = fc.record({
      tag: hostileText,
      artifacts: fc.array(hostileText, { maxLength: 3 }),
      checks: fc.array(
        fc.record({ actual: maybe, expected: maybe, state: fc.constantFrom('met' as const, 'not met' as const) }),
      ),
      published: fc.array(
        fc.record({
          name: hostileText,
          place: fc.constantFrom(...places),
          state: fc.constantFrom(...states),
          reason: maybe,
        }),
        { maxLength: 4 },
      ),
    })
    fc.assert(
      fc.property(hostile, ({ checks, ...given }) => {
        const told = renderReleasePage({
          ...page,
          notices: [],
          ...given,
          checks: checks.map(known => ({ ...check, ...known })),
        })
        expect(faultsOf(told)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
