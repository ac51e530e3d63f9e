import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import { readFrom, setStage } from './stage.ts'
import { content, hex, provenance, subjectOf } from './statements.ts'

const stage = await setStage()
stage.write('market.tgz', content)
stage.write('pears.tgz', 'a crate of pears')
stage.write('policy.yml', 'evidence:\n  require: [provenance]\n')
stage.write('provenance.json', await stage.statement(provenance()))
stage.write('config.json', stage.sigstore.signingConfig('v2'))
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
stage.write('key.pem', keys.privateKey.export({ type: 'pkcs8', format: 'pem' }))
stage.write('key.pub', keys.publicKey.export({ type: 'spki', format: 'pem' }))

const named = ['--repository', 'orchard/market', '--bundle', 'provenance.json']

async function summarize(...args: readonly string[]) {
  const told = await stage.verify(...args, ...named, '--vsa', 'vsa.json')
  const summary = JSON.parse(readFrom(stage, 'vsa.json'))
  return { ...told, summary }
}

describe('a verification summary', () => {
  it('says what was verified, by whom, and from which evidence', async () => {
    const { status, error, summary } = await summarize('market.tgz')
    expect({ status, error }).toEqual({ status: 0, error: 'wrote vsa.json\n' })
    const evidence = { uri: 'provenance.json', digest: { sha256: hex(readFrom(stage, 'provenance.json')) } }
    expect(summary).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [subjectOf()],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { id: 'urn:ferrule:verifier', version: { ferrule: '0.0.0' } },
        timeVerified: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        resourceUri: 'git+https://github.com/orchard/market@refs/tags/v1.2.0',
        policy: { uri: 'urn:ferrule:no-policy' },
        inputAttestations: [evidence],
        verificationResult: 'PASSED',
        verifiedLevels: ['FERRULE_EVIDENCE_VERIFIED'],
        slsaVersion: '1.2',
      },
    })
  })

  it('names the policy by its digest', async () => {
    const { summary } = await summarize('market.tgz', '--policy', 'policy.yml')
    expect(summary.predicate).toMatchObject({
      policy: { uri: 'policy.yml', digest: { sha256: hex('evidence:\n  require: [provenance]\n') } },
      verifiedLevels: ['FERRULE_EVIDENCE_VERIFIED', 'FERRULE_POLICY_MET'],
    })
  })

  it('is about those that failed, where some did', async () => {
    const { status, summary } = await summarize('market.tgz', 'pears.tgz')
    expect(status).toBe(1)
    expect(summary.subject).toEqual([subjectOf('a crate of pears', 'pears.tgz')])
    expect(summary.predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: [] })
  })

  it('signed with a key holds for whoever believes the key', async () => {
    await stage.verify('market.tgz', ...named, '--vsa', 'signed.json', '--vsa-key', 'key.pem')
    const believed = await stage.verify('market.tgz', '--key', 'key.pub', '--bundle', 'signed.json')
    expect(believed.status).toBe(0)
    expect(believed.out).toContain('signed.json: https://slsa.dev/verification_summary/v1')
  })

  it('signed through Sigstore holds for whoever believes the job', async () => {
    const args = ['--vsa', 'keyless.json', '--vsa-keyless', '--vsa-signing-config', 'config.json']
    const told = await verifyInJob('market.tgz', '--identity', workflowIdentity, ...args)
    expect(told).toEqual({ status: 1, error: 'wrote keyless.json\n' })
    const issuer = ['--issuer', stage.sigstore.urls.issuer]
    const believed = await stage.verify(
      'market.tgz',
      '--repository',
      'orchard/market',
      ...issuer,
      '--bundle',
      'keyless.json',
    )
    expect(believed.status).toBe(0)
  })

  it.each([
    [['--vsa-key', 'key.pem'], '--vsa-key does nothing without --vsa.'],
    [['--vsa', 'x.json', '--public-log'], '--public-log does nothing without --vsa-keyless.'],
    [
      ['--vsa', 'x.json', '--vsa-key', 'key.pem', '--vsa-keyless'],
      '--vsa-key and --vsa-keyless contradict each other.',
    ],
    [['--tuf-mirror', 'https://tuf.example'], '--tuf-mirror does nothing without --refresh.'],
  ])('is not asked for in a way that makes no sense: %j', async (args, sentence) => {
    const told = await stage.verify('market.tgz', ...named, ...args)
    expect(told).toEqual({ status: 2, out: '', error: `ferrule: ${sentence}\n` })
  })
})

const workflowIdentity = 'https://github.com/orchard/market/.github/workflows/release.yml@refs/tags/v1.2.0'

/** In a job whose tokens the stage's issuer gives; the provenance is of another issuer, so that the answer is no. */
async function verifyInJob(...args: readonly string[]) {
  let error = ''
  const now = new Date().toISOString()
  const issuer = ['--issuer', stage.sigstore.urls.issuer, '--bundle', 'provenance.json', '--trusted-root', 'root.json']
  const status = await runCommandLine(['verify', ...args, ...issuer], {
    ...{ version: '0.0.0', folder: stage.folder, day: now.slice(0, 10), now: () => now },
    ...{ environment: stage.sigstore.tokenEnvironment(), color: false, width: 100, progress: false },
    writeOut: () => undefined,
    writeError: text => {
      error += text
    },
  })
  return { status, error }
}
