import { createHash } from 'node:crypto'
import { dsse, json } from '@sigstore/core'
import { fieldOf, parseJson, Refusal, textOf } from './answer.ts'
import { keyOfPem, verifyData, verifyDigest } from './verify-signature.ts'

const invalidSignature = 'error processing entry: verifying signature: invalid signature'

function sha256(data: Buffer | string): { readonly algorithm: 'sha256'; readonly value: string } {
  return { algorithm: 'sha256', value: createHash('sha256').update(data).digest('hex') }
}

function decode(text: string): Buffer {
  return Buffer.from(text, 'base64')
}

function keyOf(pem: string) {
  try {
    return keyOfPem(decode(pem).toString('utf8'))
  } catch {
    throw new Refusal(400, 'error processing entry: could not parse public key')
  }
}

function listOf(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = fieldOf(value, ...path)
  if (!Array.isArray(list) || list.length === 0) throw new Refusal(400, `${path.join('.')} in body is required`)
  return list
}

function storeHashedRekord(spec: unknown): object {
  const [algorithm, digest] = [textOf(spec, 'data', 'hash', 'algorithm'), textOf(spec, 'data', 'hash', 'value')]
  const [signature, pem] = [textOf(spec, 'signature', 'content'), textOf(spec, 'signature', 'publicKey', 'content')]
  if (algorithm !== 'sha256' || !/^[0-9a-f]{64}$/.test(digest)) {
    throw new Refusal(400, 'error processing entry: invalid value for hash')
  }
  if (!verifyDigest(Buffer.from(digest, 'hex'), decode(signature), keyOf(pem))) throw new Refusal(400, invalidSignature)
  return {
    data: { hash: { algorithm, value: digest } },
    signature: { content: signature, publicKey: { content: pem } },
  }
}

function storeDsse(spec: unknown): object {
  const envelopeText = textOf(spec, 'proposedContent', 'envelope')
  const verifiers = listOf(spec, 'proposedContent', 'verifiers').map(String)
  const envelope = parseJson(envelopeText)
  const payload = decode(textOf(envelope, 'payload'))
  const signed = dsse.preAuthEncoding(textOf(envelope, 'payloadType'), payload)
  const signatures = listOf(envelope, 'signatures').map(entry => {
    const signature = textOf(entry, 'sig')
    const verifier = verifiers.find(pem => verifyData(signed, decode(signature), keyOf(pem)))
    if (verifier === undefined) throw new Refusal(400, invalidSignature)
    return { signature, verifier }
  })
  return { envelopeHash: sha256(envelopeText), payloadHash: sha256(payload), signatures }
}

/** The payload and signatures of this kind are encoded twice, a mistake that Rekor has to keep. */
function storeIntoto(spec: unknown): object {
  const envelope = fieldOf(spec, 'content', 'envelope')
  const payloadType = textOf(envelope, 'payloadType')
  const payload = decode(decode(textOf(envelope, 'payload')).toString('utf8'))
  const signed = dsse.preAuthEncoding(payloadType, payload)
  const signatures = listOf(envelope, 'signatures').map(entry => {
    const [sig, publicKey, keyid] = [textOf(entry, 'sig'), textOf(entry, 'publicKey'), fieldOf(entry, 'keyid')]
    const fits = verifyData(signed, decode(decode(sig).toString('utf8')), keyOf(publicKey))
    if (!fits) throw new Refusal(400, invalidSignature)
    return { publicKey, sig, ...(typeof keyid === 'string' && keyid !== '' ? { keyid } : {}) }
  })
  const hash = { algorithm: 'sha256', value: textOf(spec, 'content', 'hash', 'value') }
  return { content: { envelope: { payloadType, signatures }, hash, payloadHash: sha256(payload) } }
}

const kinds: Readonly<Record<string, (spec: unknown) => object>> = {
  'hashedrekord 0.0.1': storeHashedRekord,
  'dsse 0.0.1': storeDsse,
  'intoto 0.0.2': storeIntoto,
}

/** Checks a proposed entry and gives what Rekor v1 stores of it, in canonical JSON. */
export function storeEntry(proposed: unknown): Buffer {
  const [kind, apiVersion] = [textOf(proposed, 'kind'), textOf(proposed, 'apiVersion')]
  const store = kinds[`${kind} ${apiVersion}`]
  if (store === undefined)
    throw new Refusal(400, `error processing entry: entry type ${kind} ${apiVersion} is not known`)
  const spec = store(fieldOf(proposed, 'spec'))
  return Buffer.from(json.canonicalize({ apiVersion, kind, spec }), 'utf8')
}
