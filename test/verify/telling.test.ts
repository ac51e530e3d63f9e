import { describe, expect, it } from 'vitest'
import { type Json, setStage, type Told } from './stage.ts'
import { content, provenance, ref, review, sbomStatement, subjectOf } from './statements.ts'
import { withNode } from './tamper.ts'

const stage = await setStage()
stage.write('market.tgz', content)
stage.write(
  'policy.yml',
  'evidence:\n  require: [provenance, sbom, review]\n  runners: [github-hosted]\n  refs: [refs/tags/v*]\n  maximum-age-days: 30\n  max-hosts: ["*.example"]\n',
)

const good = [
  stage.write('provenance.json', await stage.statement(provenance(), { witnesses: ['v1', 'stamp'] })),
  stage.write('sbom.json', await stage.statement(sbomStatement())),
  stage.write('review.json', await stage.statement(review())),
]
const builder = 'orchard/builders/.github/workflows/build.yml@refs/tags/v2'
const called = withNode(
  provenance([subjectOf()], { ref: 'refs/heads/main', commit: 'a'.repeat(40) }) as unknown as Json,
  ['predicate', 'runDetails', 'builder', 'id'],
  `https://github.com/${builder}`,
)
const bad = [
  stage.write(
    'called.json',
    await stage.statement(called, {
      claims: {
        ref: 'refs/heads/main',
        sha: 'a'.repeat(40),
        job_workflow_ref: builder,
        runner_environment: 'self-hosted',
      },
    }),
  ),
  stage.write('other.json', await stage.blob('another crate')),
  stage.write('broken.json', { ...(await stage.blob(content)), mediaType: 'application/vnd.in-toto+json' }),
]

/** What is another one each time: ports, moments, places in logs, digests of bundles. */
function settle({ out }: Told): string {
  return out
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replace(/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'TIME')
    .replace(/ at 25\d{4}\b/g, ' at INDEX')
    .replace(/("digest": ")[0-9a-f]{64}"/g, '$1DIGEST"')
}

const cases = [
  { name: 'verified', files: good, status: 0, args: ['--ref', ref, '--policy', 'policy.yml'] },
  { name: 'refused', files: bad, status: 1, args: ['--ref', ref, '--policy', 'policy.yml'] },
]

describe.each(cases)('a release that is $name', ({ name, files, status, args }) => {
  const all = ['market.tgz', '--repository', 'orchard/market', ...args, ...files.flatMap(file => ['--bundle', file])]

  it('is told in words', async () => {
    const told = await stage.verify(...all)
    expect(told).toMatchObject({ status, error: '' })
    await expect(settle(told)).toMatchFileSnapshot(`snapshots/${name}.txt`)
  })

  it('is told in JSON, and the same', async () => {
    const told = await stage.verify(...all, '--json')
    expect(told).toMatchObject({ status, error: '' })
    await expect(settle(told)).toMatchFileSnapshot(`snapshots/${name}.json`)
  })
})

describe('many artifacts', () => {
  it('are a line each, and one of them tells of all', async () => {
    const names = Array.from({ length: 12 }, (_, index) => stage.write(`crate-${index}.tgz`, `crate ${index}`))
    const subjects = names.map((name, index) => subjectOf(`crate ${index}`, name))
    const file = stage.write('all.json', await stage.statement(provenance(subjects)))
    const told = await stage.verify(...names, 'market.tgz', '--repository', 'orchard/market', '--bundle', file)
    expect(told.out).toMatch(/^12 of 13 artifacts are verified\.\n/)
    expect(told.out.match(/^verified {2}crate-\d+\.tgz$/gm)).toHaveLength(11)
    expect(told.out.match(/^Not verified: market\.tgz$/gm)).toHaveLength(1)
    expect(told.out.match(/^Verified: crate-0\.tgz$/gm)).toHaveLength(1)
  })
})
