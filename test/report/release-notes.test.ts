import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeKinds } from '../../src/model/change.ts'
import { renderReleaseNotes } from '../../src/report/release-notes.ts'
import { faultsOf } from './check-markdown.ts'
import { crowded } from './crowded.ts'
import { hostileText, hostileVerdict } from './hostile.ts'
import { changeOf, verdictOf } from './verdict-parts.ts'
import * as verdicts from './verdicts.ts'

const bot = { type: 'connector', format: 'slack-manifest', id: 'slack/manifest.json', name: 'Orchard bot' } as const
const kiln = { type: 'dependency', format: 'package-lock', id: 'pkg:npm/kiln', name: 'kiln' } as const

/** One change of each kind there is. */
const everything = verdictOf({
  verdict: 'warn',
  changes: changeKinds.map((kind, index) => {
    const isOfDependency = kind.startsWith('dependency-') || kind === 'license-changed'
    const direction = /removed|narrowed|tightened/.test(kind) ? 'narrows' : 'expands'
    return changeOf(isOfDependency ? kiln : bot, {
      ...{ kind, direction },
      value: `value-${index}`,
      before: `before-${index}`,
      after: `after-${index}`,
    })
  }),
})

describe('the notes of a release', () => {
  it.each(
    Object.entries({
      blocked: verdicts.blocked,
      narrowed: verdicts.narrowed,
      untouched: verdicts.untouched,
      'gaps-only': verdicts.gapsOnly,
      dependencies: verdicts.dependencies,
      waived: verdicts.waived,
      everything,
    }),
  )('read well when a release is %s', async (name, verdict) => {
    const notes = renderReleaseNotes(verdict, '')
    expect(faultsOf(notes)).toEqual([])
    await expect(notes).toMatchFileSnapshot(`snapshots/release-notes-${name}.md`)
  })

  it('tell every change once, whatever its kind is', () => {
    const notes = renderReleaseNotes(everything, '')
    expect(notes.match(/^- /gm)).toHaveLength(changeKinds.length)
  })

  it('say of the first release that all of it is new', () => {
    expect(renderReleaseNotes(verdicts.warned, null)).toContain(
      'There is no earlier release to compare with: all of it is new.',
    )
  })

  it('say how the earlier release is known', () => {
    expect(renderReleaseNotes(verdicts.warned, 'the signed SBOM of v1.1.0')).toContain(
      ', by the signed SBOM of v1.1.0. The policy holds, with warnings.',
    )
  })

  it('are no longer than somebody reads, and count the rest', () => {
    const notes = renderReleaseNotes(crowded(500, 500, 500), '')
    expect(notes.split('\n').length).toBeLessThan(200)
    expect(notes).toMatch(/… and \d+ more/)
  })

  it('do nothing that a hostile release wants, whatever it is compared with', () => {
    fc.assert(
      fc.property(hostileVerdict, fc.option(hostileText, { nil: null }), (verdict, basis) => {
        expect(faultsOf(renderReleaseNotes(verdict, basis))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
