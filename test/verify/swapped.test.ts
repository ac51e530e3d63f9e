import { describe, expect, it } from 'vitest'
import { artifactOf, checkOf, statesOf } from './answers.ts'
import { type Json, setStage } from './stage.ts'
import { content, provenance } from './statements.ts'
import { nodeAt, withNode } from './tamper.ts'

const stage = await setStage()
stage.write('market.tgz', content)
const verify = (bundle: Json) =>
  stage.verify('market.tgz', '--repository', 'orchard/market', '--json', '--bundle', stage.write('b.json', bundle))

const entryAt = ['verificationMaterial', 'tlogEntries', '0']
const signing = { witnesses: ['v1', 'stamp'] } as const
const signingV2 = { witnesses: ['v2', 'stamp'] } as const

/** Two bundles of the same kind, the first of which is about the artifact. */
const pairs: readonly {
  readonly kind: string
  readonly pair: readonly [Json, Json]
  readonly parts: readonly string[]
}[] = [
  {
    kind: 'statements in the first log',
    pair: [
      await stage.statement(provenance(), signing),
      await stage.statement({ ...provenance(), predicate: {} }, signing),
    ],
    parts: ['certificate', 'tlogEntries', 'timestampVerificationData', 'payload', 'signatures'],
  },
  {
    kind: 'statements in the second log',
    pair: [
      await stage.statement(provenance(), signingV2),
      await stage.statement({ ...provenance(), predicate: {} }, signingV2),
    ],
    parts: ['certificate', 'tlogEntries', 'timestampVerificationData', 'payload', 'signatures'],
  },
  {
    kind: 'files',
    pair: [await stage.blob(content, signing), await stage.blob('another crate', signing)],
    parts: ['x509CertificateChain', 'tlogEntries', 'timestampVerificationData', 'signature', 'messageDigest'],
  },
]

const places: Readonly<Record<string, readonly string[]>> = {
  payload: ['dsseEnvelope', 'payload'],
  signatures: ['dsseEnvelope', 'signatures'],
  signature: ['messageSignature', 'signature'],
  messageDigest: ['messageSignature', 'messageDigest'],
}
const placeOf = (part: string) => places[part] ?? ['verificationMaterial', part]

describe.each(pairs)('of two $kind', ({ pair: [bundle, other], parts }) => {
  it.each(parts)('%s cannot be exchanged', async part => {
    expect((await verify(bundle)).status).toBe(0)
    const told = await verify(withNode(bundle, placeOf(part), nodeAt(other, placeOf(part))))
    expect(told).toMatchObject({ status: 1, error: '' })
    expect(statesOf(told).join()).toMatch(/^(invalid|malformed): /)
  })

  it.each(['inclusionPromise', 'inclusionProof', 'canonicalizedBody'])('nor %s of an entry', async part => {
    const other_ = nodeAt(other, [...entryAt, part])
    const told = await verify(withNode(bundle, [...entryAt, part], other_ ?? { signedEntryTimestamp: 'AAAA' }))
    expect(told.status).toBe(1)
    expect(statesOf(told).join()).toMatch(/^invalid: /)
  })

  it('nor two of its parts at once', async () => {
    for (const first of parts) {
      for (const second of parts.filter(part => part > first)) {
        const once = withNode(bundle, placeOf(first), nodeAt(other, placeOf(first)))
        const twice = await verify(withNode(once, placeOf(second), nodeAt(other, placeOf(second))))
        expect({ first, second, status: twice.status }).toEqual({ first, second, status: 1 })
      }
    }
  })
})

describe('what is added to a bundle', () => {
  const [bundle] = pairs[1]?.pair ?? []
  if (bundle === undefined) throw new Error('There is no bundle.')

  it.each<readonly [string, readonly string[], unknown]>([
    ['the name of a key', ['dsseEnvelope', 'signatures', '0', 'keyid'], 'the key of somebody else'],
    ['the time of an entry that promises nothing', [...entryAt, 'integratedTime'], '946684800'],
    ['a field that nobody knows', ['reviewedBy'], 'everybody'],
  ])('%s changes nothing in the answer', async (_, path, value) => {
    const [before, after] = [await verify(bundle), await verify(withNode(bundle, path, value))]
    const answerOf = (told: typeof before) => {
      const { checks, bundles } = artifactOf(told)
      return { status: told.status, checks, bundles: bundles.map(found => ({ ...found, digest: '' })) }
    }
    expect(answerOf(after)).toEqual(answerOf(before))
  })

  it('tells the place in the log that the proof shows, whatever stands beside it', async () => {
    const told = await verify(withNode(bundle, [...entryAt, 'logIndex'], '123456'))
    expect(checkOf(told, 'signature').actual).not.toContain('123456')
  })

  it.each<readonly [string, readonly string[], unknown]>([
    [
      'a second kind of content',
      ['messageSignature'],
      { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' },
    ],
    ['a key beside the certificate', ['verificationMaterial', 'publicKey'], { hint: 'mine' }],
    ['a chain beside the certificate', ['verificationMaterial', 'x509CertificateChain'], { certificates: [] }],
  ])('%s makes it ambiguous', async (_, path, value) => {
    const told = await verify(withNode(bundle, path, value))
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual(['malformed: it says twice what was signed, or with what'])
  })

  it('an entry of another log, or a stamp of another signature, spoils it', async () => {
    const [first] = pairs[0]?.pair ?? []
    for (const path of [
      ['verificationMaterial', 'tlogEntries'],
      ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps'],
    ]) {
      const both = [...(nodeAt(bundle, path) as unknown[]), ...(nodeAt(first as Json, path) as unknown[])]
      const told = await verify(withNode(bundle, path, both))
      expect(told.status).toBe(1)
      expect(statesOf(told).join()).toMatch(/^invalid: /)
    }
  })
})
