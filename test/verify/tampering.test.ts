import { describe, expect, it } from 'vitest'
import { artifactOf } from './answers.ts'
import { type Json, type Signing, setStage, startInstance } from './stage.ts'
import { content, provenance } from './statements.ts'
import { type Tampering, tamper } from './tamper.ts'

const stage = await setStage()
stage.write('market.tgz', content)
const inside = await startInstance({ kind: 'private', name: 'inside.example' })
stage.write('inside.json', inside.trustedRoot)
// Another entry before, so that proofs have hashes to be changed.
await stage.blob('an earlier crate', { witnesses: ['v1', 'v2'] })

const inStatement = (signing: Signing) => stage.statement(provenance(), signing)
const inFile = (signing: Signing) => stage.blob(content, signing)
const entry = 'verificationMaterial.tlogEntries.0'
const stamps = 'verificationMaterial.timestampVerificationData'

/** An empty part says nothing, whatever is made of it. */
const noStamps = ['left out', 'made 7'].map(how => `${stamps}: ${how}`)
/** The log's promise tells the time already, so that a stamp is one witness more. */
const stampsToSpare = [
  ...['left out', 'made 7', 'made {}'].map(how => `${stamps}: ${how}`),
  ...['left out', 'made 7', 'made {}'].map(how => `${stamps}.rfc3161Timestamps: ${how}`),
  `${stamps}.rfc3161Timestamps.0: left out`,
]
/** The stamp tells the time already, and the proof shows that it is in the log. */
const promiseToSpare = [`${entry}.inclusionPromise: left out`]
/** Encodings of which the library reads less than is there; what is signed within them is the same. */
const wrappings = {
  /** Only where there is no log, which would hold the certificate as it was. */
  certificate: 'verificationMaterial.certificate.rawBytes: another count of unused bits in its signature',
  stamp: `${stamps}.rfc3161Timestamps.0.signedTimestamp: another tag of its outermost wrapping`,
}
/** Without a promise the index in the log is not signed: nobody is told of it, but of the one in the proof. */
const indexInLog = ['left out', 'made 7', 'made {}', 'counted up', 'negative', 'no number'].map(
  how => `${entry}.logIndex: ${how}`,
)
/** Only the first certificate is that of the signer; those above it come from the root of trust. */
const chain = 'verificationMaterial.x509CertificateChain.certificates: repeated'

/** A bundle, and all changes to it that make no difference to what is believed. */
const bundles: readonly {
  readonly name: string
  readonly bundle: Json
  readonly open: readonly string[]
  readonly root?: string
}[] = [
  {
    name: 'a statement in the first log',
    bundle: await inStatement({}),
    open: noStamps,
  },
  {
    name: 'a statement in the first log, stamped',
    bundle: await inStatement({ witnesses: ['v1', 'stamp'] }),
    open: [...promiseToSpare, ...stampsToSpare, wrappings.stamp],
  },
  {
    name: 'a statement in the second log',
    bundle: await inStatement({ witnesses: ['v2', 'stamp'] }),
    open: [...indexInLog, wrappings.stamp],
  },
  {
    name: 'a file in the first log',
    bundle: await inFile({}),
    open: [chain, ...noStamps],
  },
  {
    name: 'a statement of an instance without a log',
    bundle: await inStatement({ by: inside, witnesses: ['stamp'] }),
    open: [wrappings.certificate, wrappings.stamp],
    root: 'inside.json',
  },
]

/** As many as are verified at once, a line each: every one gets an answer of its own. */
const batch = 50

describe.each(bundles)('$name', ({ bundle, open, root = 'root.json' }) => {
  const verify = (file: string) =>
    stage.verify('market.tgz', '--repository', 'orchard/market', '--json', '--trusted-root', root, '--bundle', file)

  it('is refused with a sentence, whatever is changed in it', async () => {
    const all = [...tamper(bundle)]
    expect(all.length).toBeGreaterThan(80)
    const accepted: Tampering[] = []
    for (let start = 0; start < all.length; start += batch) {
      const some = all.slice(start, start + batch)
      const told = await verify(stage.write('tampered.jsonl', some.map(({ json }) => JSON.stringify(json)).join('\n')))
      expect(told).toMatchObject({ status: 1, error: '' })
      const { bundles: answers } = artifactOf(told)
      expect(answers).toHaveLength(some.length)
      for (const { index, state, reason } of answers) {
        const tampering = some[(index ?? 1) - 1]
        if (state === 'accepted' && tampering !== undefined) accepted.push(tampering)
        // A sentence about the bundle, and neither a stack nor the words of the interpreter.
        else expect(`${state}: ${reason}`).toMatch(/^(?!.*(?:\n| at |undefined|TypeError|Cannot read))[a-z ]+: .+/)
      }
    }
    expect(accepted.map(({ path, how }) => `${path}: ${how}`).sort()).toEqual([...open].sort())
    for (const { json } of accepted) expect((await verify(stage.write('accepted.json', json))).status).toBe(0)
  })
})
