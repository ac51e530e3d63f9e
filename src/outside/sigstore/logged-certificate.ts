import type { SignedEntity } from '@sigstore/verify'

type LogEntry = SignedEntity['tlogEntries'][number]

/**
 * Whether a log entry is about the certificate of a bundle. The library compares the signature and what was signed, and a key may have been
 * certified to two names: whoever watches the log for one of them would never see it.
 */
export function isLogged(certificate: Uint8Array, { canonicalizedBody }: LogEntry): boolean {
  const logged = certificatesIn(JSON.parse(Buffer.from(canonicalizedBody).toString('utf8')))
  return logged.length > 0 && logged.every(found => found.equals(certificate))
}

/** Where each kind of entry keeps who signed. https://github.com/sigstore/rekor/tree/main/pkg/types and rekor-tiles' api/proto */
function certificatesIn(body: unknown): readonly Buffer[] {
  const spec = at(body, 'spec')
  const [record, envelope] = [at(spec, 'hashedRekordV002'), at(spec, 'dsseV002')]
  const pems = [
    at(spec, 'signature', 'publicKey', 'content'),
    ...listAt(spec, 'signatures').map(signature => at(signature, 'verifier')),
    ...listAt(spec, 'content', 'envelope', 'signatures').map(signature => at(signature, 'publicKey')),
  ]
  const raws = [at(record, 'signature'), ...listAt(envelope, 'signatures')].map(signature =>
    at(signature, 'verifier', 'x509Certificate', 'rawBytes'),
  )
  return [...pems.filter(isText).map(readPem), ...raws.filter(isText).map(text => Buffer.from(text, 'base64'))]
}

/** The first certificate in base64 of PEM; of anything else nothing that a certificate could equal. */
function readPem(text: string): Buffer {
  const pem = Buffer.from(text, 'base64').toString('latin1')
  const [, inner = ''] = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(pem) ?? []
  return Buffer.from(inner, 'base64')
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = at(value, ...path)
  return Array.isArray(list) ? list : []
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
