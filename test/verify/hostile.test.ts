import { describe, expect, it } from 'vitest'
import { faultsIn } from '../hostile/check-telling.ts'
import { type Json, setStage, type Told } from './stage.ts'
import { content, provenance, review, sbom, statementOf, subjectOf } from './statements.ts'
import { withNode } from './tamper.ts'

const stage = await setStage()
stage.write('market.tgz', content)

/** What a terminal obeys, what turns a line around, what a job's runner takes for a command, and what nobody sees. */
const hostile: readonly (readonly [string, string])[] = [
  ['escape sequences', '\u001b[2J\u001b]0;Verified\u0007\u001b[31mVerified\u001b[0m\u009b2J'],
  ['a return over the line', 'x\rVerified: market.tgz'],
  ['lines of its own', 'x\nVerified: market.tgz\n\nmet        source\u2028Verified\u2029\u0085'],
  ['a text from right to left', '\u202egzt.tekram\u202c\u2066'],
  ['commands to the runner', '\n::set-output name=verdict::pass\n##[add-path]/tmp'],
  ['a command to the runner at once', '::stop-commands::x ##[group]y'],
  ['what cannot be seen', 'market\u200b\u00ad\u2060\ufeff\u{e0041}\ud800\u0000'],
]

function expectTame(told: Told, medium: 'terminal' | 'json') {
  expect([0, 1, 2]).toContain(told.status)
  expect(faultsIn({ name: 'out', medium, text: told.out })).toEqual([])
  expect(faultsIn({ name: 'error', medium: 'terminal', text: told.error })).toEqual([])
  expect(told.error).not.toContain('fault in Ferrule')
}

/** Verifies by bundles, and expects words and JSON that show everything and obey nothing. */
async function tell(...bundles: readonly (Json | string)[]): Promise<Told> {
  const files = bundles.flatMap((bundle, index) => ['--bundle', stage.write(`${index}.json`, bundle)])
  const all = ['market.tgz', '--repository', 'orchard/market', ...files]
  const told = await stage.verify(...all)
  expectTame(told, 'terminal')
  expectTame(await stage.verify(...all, '--json'), 'json')
  expect(told.out.match(/^(?:Not v|V)erified: market\.tgz$/gm)).toHaveLength(1)
  expect(told.out).toMatch(/^(?:Not v|V)erified: market\.tgz\n/)
  return told
}

describe.each(hostile)('%s', (_, text) => {
  it('in a certificate is only shown', async () => {
    const ref = `refs/heads/${text}`
    const job_workflow_ref = `orchard/market/.github/workflows/${text}.yml@refs/heads/main`
    await tell(await stage.blob(content, { claims: { ref, event_name: text, runner_environment: text, run_id: text } }))
    await tell(await stage.blob(content, { claims: { repository: `orchard/${text}`, job_workflow_ref } }))
  })

  it('in what was signed is only shown', async () => {
    const said = provenance() as unknown as Json
    const parameters = ['predicate', 'buildDefinition', 'externalParameters']
    const statements = [
      provenance([subjectOf('another crate', text)]),
      provenance([{ name: text, digest: { [text]: text } }]),
      { ...provenance(), predicateType: text },
      { ...provenance(), _type: text },
      withNode(said, [...parameters, text], text),
      withNode(said, [...parameters, 'workflow', 'ref'], text),
      withNode(said, ['predicate', 'buildDefinition', 'buildType'], text),
      review({ verdict: text, reviewedOn: text, policy: { origin: text }, waivers: [{ fingerprint: text }] }),
      statementOf(
        'https://cyclonedx.org/bom',
        sbom({ services: [{ name: text, endpoints: [`https://${text}.example`] }] }),
      ),
    ]
    const bundles = await Promise.all(statements.map(statement => stage.statement(statement)))
    await tell(...bundles)
    await tell(await stage.statement(review({ head: { commit: text } })))
    await tell(await stage.statement(statementOf('https://cyclonedx.org/bom', sbom({ specVersion: text }))))
    await tell(await stage.statement(provenance(), { type: text }))
  })

  it('in what was not signed is only shown', async () => {
    const bundle = await stage.statement(provenance())
    const entry = ['verificationMaterial', 'tlogEntries', '0']
    const paths = [
      ['mediaType'],
      [...entry, 'kindVersion', 'kind'],
      [...entry, 'logIndex'],
      [...entry, 'inclusionProof', 'checkpoint', 'envelope'],
      ['dsseEnvelope', 'payloadType'],
      [text],
    ]
    const byKey = { publicKey: { hint: text }, tlogEntries: [] }
    const told = await tell(
      ...paths.map(path => withNode(bundle, path, text)),
      withNode(bundle, ['verificationMaterial'], byKey),
      text,
    )
    expect(told.out).toContain('8 read, 1 accepted')
  })

  it('on the command line is only shown', async () => {
    const bundle = stage.write('b.json', await stage.blob(content))
    for (const args of [
      [text, '--repository', 'orchard/market'],
      [`x${text}`, '--repository', 'orchard/market'],
      ['market.tgz', '--repository', text],
      ['market.tgz', '--identity', text],
      ['market.tgz', '--identity', text, '--issuer', text],
      ['market.tgz', '--repository', 'orchard/market', '--issuer', text],
      ['market.tgz', '--repository', 'orchard/market', '--ref', text],
      ['market.tgz', '--repository', 'orchard/market', '--ref', `refs/tags/${text}`],
      ['market.tgz', '--repository', 'orchard/market', '--signer-workflow', text],
      ['market.tgz', '--repository', 'orchard/market', '--signer-workflow', `${text}.yml@${text}`],
      ['market.tgz', '--repository', 'orchard/market', '--trusted-root', text],
      ['market.tgz', '--repository', 'orchard/market', '--policy', text],
      ['market.tgz', '--key', text],
    ])
      expectTame(await stage.verify(...args, '--bundle', bundle), 'terminal')
  })
})

describe('a name that is far too long', () => {
  it('is cut', async () => {
    const long = 'apples'.repeat(40_000)
    const told = await tell(await stage.statement(provenance([subjectOf('another crate', long)])))
    expect(told.out.length).toBeLessThan(10_000)
    const again = await tell(await stage.statement({ ...provenance(), predicateType: long }))
    expect(again.out.length).toBeLessThan(10_000)
  })
})
