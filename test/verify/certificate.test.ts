import { generateKeyPairSync, sign } from 'node:crypto'
import { bundleToJSON } from '@sigstore/bundle'
import { MessageSignatureBundleBuilder, TSAWitness } from '@sigstore/sign'
import { describe, expect, it } from 'vitest'
import { isForCodeSigning } from '../../src/outside/sigstore/signer-facts.ts'
import { certificatePem, extendedKeyUsage, issueCertificate, signingKeyUsage } from '../local-sigstore/certificate.ts'
import { createCertificateAuthority } from '../local-sigstore/certificate-authority.ts'
import { certifyIdentity } from '../local-sigstore/certified-identity.ts'
import { attempts } from '../local-sigstore/sign-with.ts'
import { completeGithubClaims } from '../local-sigstore/token-claims.ts'
import { statesOf } from './answers.ts'
import { type Json, setStage } from './stage.ts'
import { content, issuer } from './statements.ts'
import { withNode } from './tamper.ts'

const stage = await setStage({ kind: 'private' })
stage.write('market.tgz', content)
// An authority of the story's own, beside the stage's clock: it certifies what no Fulcio would.
const authority = createCertificateAuthority('own.example')
const { subject, certificates } = authority
const chain = { certificates: certificates.map(der => ({ rawBytes: der.toString('base64') })) }
stage.write(
  'own.json',
  withNode(
    stage.sigstore.trustedRoot as Json,
    ['certificateAuthorities'],
    [{ subject, uri: 'https://own.example', certChain: chain, validFor: { start: '2020-01-01T00:00:00Z' } }],
  ),
)

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const minute = 60_000

/** A leaf for the stories' workflow. */
function certify(usage: readonly Buffer[], from = -minute, until = 10 * minute): Buffer {
  const { extensions } = certifyIdentity({ iss: issuer, ...completeGithubClaims({}) })
  const life = { notBefore: new Date(Date.now() + from), notAfter: new Date(Date.now() + until) }
  const order = { subject: null, publicKey, ...life, extensions: [signingKeyUsage, ...usage, ...extensions] }
  return issueCertificate(order, authority.issuer)
}

async function verifySignedBy(certificate: Buffer) {
  const key = { $case: 'x509Certificate' as const, certificate: certificatePem(certificate) }
  const signer = { sign: async (data: Buffer) => ({ key, signature: sign('sha256', data, privateKey) }) }
  const witnesses = [new TSAWitness({ tsaBaseURL: stage.sigstore.urls.timestamp, ...attempts })]
  const bundle = await new MessageSignatureBundleBuilder({ signer, witnesses }).create({ data: Buffer.from(content) })
  const file = stage.write('b.json', bundleToJSON(bundle) as object)
  const named = ['--repository', 'orchard/market', '--json', '--trusted-root', 'own.json']
  return stage.verify('market.tgz', ...named, '--bundle', file)
}

describe('a certificate', () => {
  it('for signing code is accepted', async () => {
    const told = await verifySignedBy(certify([extendedKeyUsage('code signing')]))
    expect({ states: statesOf(told), status: told.status }).toEqual({ states: ['accepted'], status: 0 })
  })

  it.each<readonly [string, readonly Buffer[]]>([
    ['for stamping times', [extendedKeyUsage('time stamping')]],
    ['for nothing that it says', []],
  ])('%s is refused', async (_, usage) => {
    const certificate = certify(usage)
    expect(isForCodeSigning(certificate)).toBe(false)
    const told = await verifySignedBy(certificate)
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual(['invalid: its certificate was not issued for signing code'])
  })

  it.each([
    ['had ended', -20 * minute, -10 * minute],
    ['had not begun', 10 * minute, 20 * minute],
  ])('that %s when it was used is refused', async (_, from, until) => {
    const told = await verifySignedBy(certify([extendedKeyUsage('code signing')], from, until))
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual([expect.stringMatching(/^invalid: its certificate does not hold /)])
  })

  it('that another key of the same name issued is refused', async () => {
    const order = {
      subject: null,
      publicKey,
      notBefore: new Date(Date.now() - minute),
      notAfter: new Date(Date.now() + minute),
    }
    const { extensions } = certifyIdentity({ iss: issuer, ...completeGithubClaims({}) })
    const forged = issueCertificate(
      { ...order, extensions: [signingKeyUsage, extendedKeyUsage('code signing'), ...extensions] },
      { ...authority.issuer, privateKey: createCertificateAuthority('own.example').issuer.privateKey },
    )
    const told = await verifySignedBy(forged)
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual([expect.stringMatching(/^invalid: its certificate does not hold /)])
  })

  it('that one of the authority did not issue for itself is refused', async () => {
    const told = await verifySignedBy(certificates[0] ?? Buffer.of())
    expect(told.status).toBe(1)
  })
})
