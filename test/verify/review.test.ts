import { describe, expect, it } from 'vitest'
import { checkOf, statesOf, unmetOf } from './answers.ts'
import { setStage } from './stage.ts'
import { commit, content, provenance, review } from './statements.ts'

const stage = await setStage()
stage.write('market.tgz', content)
stage.write('policy.yml', 'evidence:\n  require: [review]\n')
stage.write('provenance.json', await stage.statement(provenance()))

async function verify(...reviews: readonly object[]) {
  const files = await Promise.all(
    reviews.map(async (changes, index) => stage.write(`review-${index}.json`, await stage.statement(review(changes)))),
  )
  const bundles = ['provenance.json', ...files].flatMap(file => ['--bundle', file])
  return stage.verify('market.tgz', '--repository', 'orchard/market', '--json', '--policy', 'policy.yml', ...bundles)
}

const earlier = { head: { source: 'v1.1.0', commit: 'a'.repeat(40) } }

describe('a review', () => {
  it.each(['pass', 'warn'])('that ended with %s is told of', async verdict => {
    const told = await verify({ verdict })
    expect(told.status).toBe(0)
    expect(checkOf(told, 'review')).toMatchObject({
      state: 'met',
      actual: `${verdict}, on 2026-01-05, compared with bbbbbbbbbbbb, under .github/ferrule.yml of v1.1.0, no waivers`,
    })
  })

  it.each(['block', 'PASS', 'passed', '', null, ['pass']])('that ended with %j is not enough', async verdict => {
    const told = await verify({ verdict })
    expect(told.status).toBe(1)
    expect(unmetOf(told)[0]).toMatch(/^review not met: /)
  })

  it('of another commit is none of this', async () => {
    const told = await verify(earlier)
    expect(told.status).toBe(1)
    expect(unmetOf(told)[0]).toBe(`review not met: the review is of commit ${'a'.repeat(40)} (-)`)
    for (const head of [null, {}, { commit: commit.slice(0, 12) }, { commit: commit.toUpperCase() }])
      expect((await verify({ head })).status).toBe(1)
  })

  it('is asked for', async () => {
    const told = await verify()
    expect(told.status).toBe(1)
    expect(checkOf(told, 'review')).toMatchObject({
      ...{ state: 'not known', demanded: true, actual: null },
      expected: 'a review of this commit that does not block',
    })
  })

  it('names the waivers that it used', async () => {
    const waivers = ['0a1b', '2c3d'].map(fingerprint => ({
      fingerprint,
      reason: 'seasonal',
      approvedBy: 'keeper',
      expires: '2026-12-31',
    }))
    expect(checkOf(await verify({ verdict: 'warn', waivers }), 'review').actual).toMatch(/, waivers 0a1b, 2c3d$/)
    expect(checkOf(await verify({ waivers: [7, null, {}] }), 'review').actual).toMatch(/, waivers \?, \?, \?$/)
  })

  it('is one of several, of which the worst counts, in any order', async () => {
    for (const reviews of [
      [{}, { verdict: 'block' }],
      [{ verdict: 'block' }, {}],
      [earlier, { verdict: 'block' }],
    ]) {
      const told = await verify(...reviews)
      expect(told.status).toBe(1)
      expect(checkOf(told, 'review').actual).toMatch(/^block, /)
    }
    for (const reviews of [
      [earlier, {}],
      [{}, earlier],
      [{}, { ...earlier, verdict: 'block' }],
    ])
      expect((await verify(...reviews)).status).toBe(0)
  })

  it('by another signer does not count', async () => {
    const bundle = stage.write(
      'foreign.json',
      await stage.statement(review(), { claims: { repository: 'grove/stall' } }),
    )
    const args = ['--repository', 'orchard/market', '--json', '--policy', 'policy.yml', '--bundle', 'provenance.json']
    const told = await stage.verify('market.tgz', ...args, '--bundle', bundle)
    expect(told.status).toBe(1)
    expect(statesOf(told)[1]).toMatch(/^other signer: /)
    expect(checkOf(told, 'review')).toMatchObject({ state: 'not known', actual: null })
  })
})
