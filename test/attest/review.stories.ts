import { describe, expect, it } from 'vitest'
import { commit, git } from '../outside/repository.ts'
import { slackManifest } from './market.ts'
import { digestsOf, statementOf } from './read-bundle.ts'
import { refuserOf } from './refuse.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const refuse = refuserOf(stage)
const shared = 'dist/review.sigstore.json'
const reviewed = ['attest', 'dist/market.whl', '--evidence', 'provenance,review', '--base', 'v1.1.0']

function policy(expires: string): string {
  return `version: 1
waivers:
  - fingerprint: 4157c2bcb0546b48
    reason: The stall answers where it is asked.
    approved-by: "@orchard/keepers"
    expires: ${expires}
`
}

/** A release that reads messages, after one that did not. */
function release(files: Readonly<Record<string, string>> = {}): string {
  const folder = stage.market(files)
  git(folder, 'tag', 'v1.1.0')
  commit(folder, 'Read messages', { 'manifest.yml': slackManifest('chat:write', 'channels:history') })
  return folder
}

async function predicateOf(folder: string): Promise<Record<string, unknown>> {
  const run = await stage.run(folder, [...reviewed, ...stage.through('v2')], { environment: stage.job(folder) })
  expect(run).toMatchObject({ status: 0, out: expect.stringContaining(`signed  ${shared}  review of market.whl\n`) })
  const statement = statementOf(folder, shared)
  expect(statement).toMatchObject({
    predicateType: 'urn:ferrule:review:v1',
    subject: [{ name: 'market.whl', digest: digestsOf('the market, on wheels') }],
  })
  return statement.predicate as Record<string, unknown>
}

async function verifyReview(folder: string) {
  const args = ['verify', 'dist/market.whl', '--repository', 'orchard/market', '--trusted-root', 'trust/root.json']
  return (await stage.run(folder, [...args, '--issuer', stage.sigstore.urls.issuer])).out
}

describe('evidence of a review', () => {
  it('that blocks says so, with what was found', async () => {
    const folder = release()
    expect(await predicateOf(folder)).toEqual({
      reviewer: { name: 'ferrule', version: '0.1.0' },
      reviewedOn: '2026-11-25',
      base: { source: 'v1.1.0', commit: git(folder, 'rev-parse', 'v1.1.0') },
      head: { source: git(folder, 'rev-parse', 'HEAD'), commit: git(folder, 'rev-parse', 'HEAD') },
      policy: { origin: 'the default policy', digest: null },
      verdict: 'block',
      findings: [
        {
          rule: 'scope-expanded',
          level: 'block',
          severity: 'high',
          message: 'Market asks for channels:history (bot). Reads messages.',
          subject: { type: 'connector', format: 'slack-manifest', id: 'manifest.yml', name: 'Market' },
          file: 'manifest.yml',
          line: 5,
          fingerprint: '4157c2bcb0546b48',
        },
      ],
      waivers: [],
      gaps: [],
    })
    expect(await verifyReview(folder)).toContain('block')
  })

  it('names the policy of the base by its digest, and the risks that were accepted', async () => {
    const text = policy('2027-03-31')
    const predicate = await predicateOf(release({ '.github/ferrule.yml': text }))
    expect(predicate.policy).toEqual({
      origin: '.github/ferrule.yml of v1.1.0',
      digest: { sha256: digestsOf(text).sha256 },
    })
    expect(predicate.verdict).toBe('pass')
    expect(predicate.findings).toMatchObject([{ rule: 'scope-expanded', fingerprint: '4157c2bcb0546b48' }])
    expect(predicate.waivers).toEqual([
      {
        fingerprint: '4157c2bcb0546b48',
        reason: 'The stall answers where it is asked.',
        approvedBy: '@orchard/keepers',
        expires: '2027-03-31',
      },
    ])
  })

  it('does not count a waiver that ended', async () => {
    const predicate = await predicateOf(release({ '.github/ferrule.yml': policy('2026-11-24') }))
    expect([predicate.verdict, predicate.waivers]).toEqual(['block', []])
  })

  it('tells what could not be read', async () => {
    const folder = release()
    commit(folder, 'Break', { 'manifest.yml': 'display_information: [' })
    const { gaps } = await predicateOf(folder)
    expect(gaps).toMatchObject([{ side: 'head', file: 'manifest.yml' }])
  })
})

describe('a review that cannot be made', () => {
  it.each([
    ['without a base', [], 'Evidence of a review needs --base SOURCE: what to compare with, such as the last release.'],
    ['with a base that is not here', ['--base', 'v0.9.0'], null],
  ])('%s is refused', async (_, options, message) => {
    const folder = release()
    const args = ['dist/market.whl', '--evidence', 'provenance,review', ...options]
    const { status, error } = await refuse(args, stage.job(folder), folder)
    expect(status).toBe(2)
    expect(error).toEqual(
      message === null ? expect.stringMatching(/^ferrule: .*v0\.9\.0.*\n$/) : `ferrule: ${message}\n`,
    )
  })

  it('of what was built is refused', async () => {
    const folder = release()
    const [first, second] = ['HEAD~1', 'HEAD'].map(name => git(folder, 'rev-parse', name))
    const args = ['dist/market.whl', '--evidence', 'provenance,review', '--base', 'v1.1.0', '--of', 'HEAD~1']
    expect(await refuse(args, stage.job(folder), folder)).toEqual({
      status: 2,
      error: `ferrule: HEAD~1 is of commit ${first}, and this run is of ${second}: a review of it would not be one of what was built.\n`,
    })
  })
})
