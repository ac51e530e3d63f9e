import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { bundleToJSON } from '@sigstore/bundle'
import { pem } from '@sigstore/core'
import { DSSEBundleBuilder, FulcioSigner, MessageSignatureBundleBuilder, RekorWitness } from '@sigstore/sign'
import { describe, expect, it } from 'vitest'
import type { TokenClaims } from '../local-sigstore/local-sigstore.ts'
import { attempts } from '../local-sigstore/sign-with.ts'
import { statesOf } from './answers.ts'
import { type Json, setStage } from './stage.ts'
import { content, issuer, provenance } from './statements.ts'
import { withNode } from './tamper.ts'

const stage = await setStage()
stage.write('market.tgz', content)

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
// One key, whatever it is certified for.
const keyHolder = {
  sign: async (data: Buffer) => ({
    signature: sign('sha256', data, privateKey),
    key: { $case: 'publicKey' as const, publicKey },
  }),
}
const { fulcio, rekorV1 } = stage.sigstore.urls

function signerOf(claims: TokenClaims): FulcioSigner {
  const identityProvider = { getToken: () => stage.sigstore.identityToken({ iss: issuer, ...claims }) }
  return new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider, keyHolder, ...attempts })
}

/** A certificate for the same key under another name. */
async function certify(claims: TokenClaims): Promise<string> {
  const { key } = await signerOf(claims).sign(Buffer.from('anything'))
  if (key.$case !== 'x509Certificate') throw new Error('The story expected a certificate.')
  return pem.toDER(key.certificate).toString('base64')
}

const builderOf = (entryType: 'dsse' | 'intoto') => ({
  signer: signerOf({ repository: 'grove/stall' }),
  witnesses: [new RekorWitness({ rekorBaseURL: rekorV1, entryType, ...attempts })],
})
const type = 'application/vnd.in-toto+json'
const data = Buffer.from(JSON.stringify({ ...provenance(), predicateType: 'https://orchard.example/shipped' }))

const signings = [
  {
    kind: 'a file',
    chained: true,
    make: () => new MessageSignatureBundleBuilder(builderOf('dsse')).create({ data: Buffer.from(content) }),
  },
  { kind: 'a statement', chained: false, make: () => new DSSEBundleBuilder(builderOf('dsse')).create({ data, type }) },
  {
    kind: 'a statement, logged as before',
    chained: false,
    make: () => new DSSEBundleBuilder(builderOf('intoto')).create({ data, type }),
  },
]

describe.each(signings)('the signature of $kind', ({ make, chained }) => {
  it('holds under the name that the log shows, and under no other one of its key', async () => {
    // Before, for the log tells the time at which both must have been valid.
    const another = await certify({})
    const bundle = bundleToJSON(await make()) as Json
    const verify = (json: Json, repository: string) =>
      stage.verify('market.tgz', '--repository', repository, '--json', '--bundle', stage.write('b.json', json))
    expect((await verify(bundle, 'grove/stall')).status).toBe(0)
    const path = chained ? ['x509CertificateChain', 'certificates', '0'] : ['certificate']
    const other = withNode(bundle, ['verificationMaterial', ...path, 'rawBytes'], another)
    const told = await verify(other, 'orchard/market')
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual([
      'invalid: the transparency log holds something else (it is of another certificate)',
    ])
  })
})
