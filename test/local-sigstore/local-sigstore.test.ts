import { createHash } from 'node:crypto'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { type LocalSigstore, type LocalSigstoreOptions, startLocalSigstore } from './local-sigstore.ts'
import { certificateOf, signBlob, signStatement, verifyBundle, type WitnessName } from './sign-with.ts'

const blob = Buffer.from('{"bomFormat":"CycloneDX"}')
const statement = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}')

const sigstore = await startLocalSigstore()
afterAll(() => sigstore.close())

async function start(options: LocalSigstoreOptions = {}): Promise<LocalSigstore> {
  const other = await startLocalSigstore(options)
  onTestFinished(() => other.close())
  return other
}

describe('signing and verifying', () => {
  // Rekor v2 promises nothing, so that only the stamp tells when its signature was made.
  it.each<{ names: readonly WitnessName[]; logs: number; times: number }>([
    { names: ['v1'], logs: 1, times: 1 },
    { names: ['v1', 'stamp'], logs: 1, times: 2 },
    { names: ['v2', 'stamp'], logs: 1, times: 1 },
    { names: ['v1', 'v2', 'stamp'], logs: 2, times: 2 },
  ])('signs a blob with $names', async ({ names, logs, times }) => {
    const bundle = await signBlob(sigstore, blob, names)
    const thresholds = { tlogThreshold: logs, timestampThreshold: times }
    verifyBundle(bundle, sigstore.trustedRoot, blob, thresholds)
    expect(() => verifyBundle(bundle, sigstore.trustedRoot, statement, thresholds)).toThrow('signature')
    expect(() => verifyBundle(bundle, sigstore.trustedRoot, blob, { tlogThreshold: logs + 1 })).toThrow('tlog entries')
    expect(() => verifyBundle(bundle, sigstore.trustedRoot, blob, { timestampThreshold: times + 1 })).toThrow(
      'timestamps',
    )
  })

  it.each<readonly WitnessName[]>([['v1'], ['v1 intoto'], ['v1', 'stamp'], ['v1 intoto', 'stamp'], ['v2', 'stamp']])(
    'signs a statement with %s %s',
    async (...names) => {
      const bundle = await signStatement(sigstore, statement, names)
      verifyBundle(bundle, sigstore.trustedRoot)
      if (bundle.content.$case === 'dsseEnvelope') bundle.content.dsseEnvelope.payload[0] = 0
      expect(() => verifyBundle(bundle, sigstore.trustedRoot)).toThrow()
    },
  )

  it('grows trees whose every proof holds', async () => {
    const grown = await start({})
    const names = ['v1', 'v2', 'stamp'] as const
    for (let size = 1; size <= 9; size += 1) {
      const data = Buffer.from(`crate ${size}`)
      const bundle = await signBlob(grown, data, names)
      verifyBundle(bundle, grown.trustedRoot, data, { tlogThreshold: 2 })
      const { tlogEntries } = bundle.verificationMaterial
      expect(tlogEntries.map(entry => entry.inclusionProof?.treeSize)).toEqual([`${size}`, `${size}`])
      expect(tlogEntries.map(entry => entry.logIndex)).toEqual([`${250_000 + size - 1}`, `${size - 1}`])
      for (const entry of tlogEntries) expect(entry.inclusionProof?.checkpoint?.envelope).toContain('\u2014 127.0.0.1 ')
    }
  })

  it('names the second log by its name and key', () => {
    const log = TrustedRoot.fromJSON(sigstore.trustedRoot).tlogs[1]
    const raw = log?.publicKey?.rawBytes?.subarray(-32) ?? Buffer.of()
    const id = createHash('sha256').update('127.0.0.1\n\u0001').update(raw).digest()
    expect(log?.logId?.keyId).toEqual(id)
  })
})

describe('a private instance', () => {
  it('signs without logs', async () => {
    const inside = await start({ kind: 'private', name: 'inside.example' })
    const bundle = await signStatement(inside, statement, ['stamp'])
    const thresholds = { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 1 }
    verifyBundle(bundle, inside.trustedRoot, undefined, thresholds)
    expect(() => verifyBundle(bundle, inside.trustedRoot, undefined, { ...thresholds, ctlogThreshold: 1 })).toThrow(
      'SCT',
    )
    expect(() => verifyBundle(bundle, inside.trustedRoot, undefined, { ...thresholds, tlogThreshold: 1 })).toThrow(
      'tlog',
    )
    expect(certificateOf(bundle).issuer).toContain('O=inside.example')
    expect(inside.signingConfig('none')).toMatchObject({ rekorTlogUrls: [] })
    await expect(signBlob(inside, blob, ['v1'])).rejects.toThrow('error creating tlog entry')
  })
})
