import { createHash } from 'node:crypto'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { RekorWitness } from '@sigstore/sign'
import { decodeJwt } from 'jose'
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type LocalSigstore, type LocalSigstoreOptions, startLocalSigstore } from './local-sigstore.ts'
import { attempts, signBlob, signerOf, signStatement, verifyBundle } from './sign-with.ts'

const blob = Buffer.from('{"bomFormat":"CycloneDX"}')
const statement = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}')

const sigstore = await startLocalSigstore()
afterAll(() => sigstore.close())
beforeEach(() => {
  sigstore.requests.splice(0)
  sigstore.faults.splice(0)
})

async function start(options: LocalSigstoreOptions = {}): Promise<LocalSigstore> {
  const other = await startLocalSigstore(options)
  onTestFinished(() => other.close())
  return other
}

async function messageOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { message?: unknown }).message
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { connection: 'close' } })
}

describe('what must not pass', () => {
  it('refuses the bundles of another instance, and roots made of two', async () => {
    const other = await start({ name: 'other.example' })
    const bundle = await signBlob(other, blob, ['v1', 'stamp'])
    verifyBundle(bundle, other.trustedRoot, blob)
    expect(() => verifyBundle(bundle, sigstore.trustedRoot, blob)).toThrow()
    const [ours, theirs] = [sigstore, other].map(({ trustedRoot }) => TrustedRoot.fromJSON(trustedRoot))
    for (const part of ['tlogs', 'ctlogs', 'certificateAuthorities', 'timestampAuthorities']) {
      const mixed = TrustedRoot.toJSON({ ...theirs, [part]: ours?.[part as 'tlogs'] } as TrustedRoot)
      expect(() => verifyBundle(bundle, mixed as object, blob), part).toThrow()
    }
  })

  it('refuses tokens that are forged, for another audience, expired or without a claim', async () => {
    const other = await start({})
    const tokens = [
      await other.identityToken({ iss: sigstore.urls.issuer }),
      await sigstore.identityToken({}, 'nobody'),
      await sigstore.identityToken({ exp: 1_700_000_000 }),
      await sigstore.identityToken({ run_id: '' }),
      await sigstore.identityToken({ email: 'keeper@orchard.example', email_verified: 'no' }),
    ]
    for (const token of tokens) {
      const claims = decodeJwt(token)
      const refused = signerOf(sigstore, token).sign(blob)
      await expect(refused, JSON.stringify(claims)).rejects.toMatchObject({
        code: 'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
        cause: { statusCode: 400, message: '(400) There was an error processing the identity token' },
      })
    }
  })

  it('refuses a key that nobody showed to hold', async () => {
    await signBlob(sigstore, blob, ['v1'])
    const seen = sigstore.requests.find(({ service }) => service === 'fulcio')
    const request = JSON.parse(seen?.body ?? '')
    request.credentials.oidcIdentityToken = await sigstore.identityToken({ repository: 'grove/stall' })
    const response = await post(`${sigstore.urls.fulcio}/api/v2/signingCert`, request)
    expect(response.status).toBe(400)
    expect(await messageOf(response)).toBe('The signature supplied in the request could not be verified')
  })

  it('logs no signature that does not fit', async () => {
    await signBlob(sigstore, blob, ['v1', 'v2', 'stamp'])
    await signStatement(sigstore, statement, ['v1'])
    await signStatement(sigstore, statement, ['v1 intoto'])
    const proposals = sigstore.requests.filter(({ path }) => path.endsWith('/log/entries'))
    expect(proposals).toHaveLength(4)
    const digest = createHash('sha256').update('something else').digest()
    for (const { service, path, body } of proposals) {
      const changed = body
        .replace(createHash('sha256').update(blob).digest('hex'), digest.toString('hex'))
        .replace(createHash('sha256').update(blob).digest('base64'), digest.toString('base64'))
        .replace(statement.toString('base64'), Buffer.from('{}').toString('base64'))
        .replace(Buffer.from(statement.toString('base64')).toString('base64'), 'ZTMwPQ==')
      expect(changed).not.toBe(body)
      const response = await post(`${sigstore.urls[service]}${path}`, JSON.parse(changed))
      expect(response.status).toBe(400)
      expect(await messageOf(response)).toMatch(/invalid (signature|hashedrekord request)$/)
    }
  })

  it('takes no envelope into the second log', async () => {
    const { rekorV2: rekorBaseURL } = sigstore.urls
    await signBlob(sigstore, blob, ['v1'])
    const witness = new RekorWitness({ rekorBaseURL, majorApiVersion: 2, ...attempts })
    const signature = { sig: Buffer.of(1), keyid: '' }
    const dsseEnvelope = { payload: statement, payloadType: 'application/vnd.in-toto+json', signatures: [signature] }
    const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
    await expect(witness.testify({ $case: 'dsseEnvelope', dsseEnvelope }, pem)).rejects.toMatchObject({
      cause: { message: '(400) invalid type, must be hashedrekord' },
    })
  })

  it('refuses what is too large for the first log', async () => {
    const small = await start({ rekorBodyLimit: 4000 })
    await signBlob(small, Buffer.alloc(100_000), ['v1'])
    await expect(signStatement(small, Buffer.alloc(10_000), ['v1'])).rejects.toMatchObject({
      code: 'TLOG_CREATE_ENTRY_ERROR',
      cause: { statusCode: 413 },
    })
  })
})
