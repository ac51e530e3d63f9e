import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { json } from '@sigstore/core'
import { HashAlgorithm, PublicKeyDetails } from '@sigstore/protobuf-specs'
import {
  CreateEntryRequest,
  Entry,
  type HashedRekordRequestV002,
  type Verifier,
} from '@sigstore/protobuf-specs/rekor/v2'
import { type Answer, fieldOf, parseJson, Refusal, refuseAsGrpc } from './answer.ts'
import type { Answerer } from './http-host.ts'
import { type LogKey, signCheckpoint } from './log-key.ts'
import { createMerkleTree, leafHash } from './merkle-tree.ts'
import { verifyDigest } from './verify-signature.ts'

const kindVersion = { kind: 'hashedrekord', version: '0.0.2' }

function keyOf(verifier: Verifier | undefined): KeyObject {
  const found = verifier?.verifier
  if (found?.$case === 'x509Certificate') return new X509Certificate(found.x509Certificate.rawBytes).publicKey
  if (found?.$case === 'publicKey') {
    return createPublicKey({ key: found.publicKey.rawBytes, format: 'der', type: 'spki' })
  }
  throw new Error('missing verifier')
}

/** The bytes to log, from the request whose fields they keep. */
function canonicalize({ digest, signature }: HashedRekordRequestV002): Buffer {
  const details = signature?.verifier?.keyDetails
  const fits =
    details === PublicKeyDetails.PKIX_ECDSA_P256_SHA_256 &&
    digest.length === 32 &&
    verifyDigest(digest, signature?.content ?? Buffer.of(), keyOf(signature?.verifier))
  if (!fits) throw new Error('invalid signature')
  const hashedRekordV002 = { data: { algorithm: HashAlgorithm.SHA2_256, digest }, signature }
  const spec = { spec: { $case: 'hashedRekordV002' as const, hashedRekordV002 } }
  const { kind, version: apiVersion } = kindVersion
  return Buffer.from(json.canonicalize(Entry.toJSON({ kind, apiVersion, spec })), 'utf8')
}

function readRequest(body: unknown): Buffer {
  const request = fieldOf(body, 'hashedRekordRequestV002')
  // Since its version 2.3 the server takes nothing else, though the format still knows dsseRequestV002.
  if (request === undefined) throw new Refusal(400, 'invalid type, must be hashedrekord')
  try {
    const { spec } = CreateEntryRequest.fromJSON({ hashedRekordRequestV002: request })
    if (spec?.$case === 'hashedRekordRequestV002') return canonicalize(spec.hashedRekordRequestV002)
  } catch {
    // Whatever is wrong, the server keeps the reason to its own log.
  }
  throw new Refusal(400, 'invalid hashedrekord request')
}

/** The log of signatures, second version: https://github.com/sigstore/rekor-tiles/blob/main/api/proto/rekor/v2/rekor_service.proto. */
export function createRekorV2(name: string, key: LogKey): Answerer {
  const tree = createMerkleTree()

  function describe(index: number, body: Buffer): object {
    // Unlike TransparencyLogEntry.toJSON, the server writes fields that are empty, too.
    return {
      logIndex: String(index),
      logId: { keyId: key.id.toString('base64') },
      kindVersion,
      integratedTime: '0',
      inclusionPromise: null,
      inclusionProof: {
        logIndex: String(index),
        rootHash: tree.root().toString('base64'),
        treeSize: String(tree.size),
        hashes: tree.proof(index).map(hash => hash.toString('base64')),
        checkpoint: { envelope: signCheckpoint(tree, key, name) },
      },
      canonicalizedBody: body.toString('base64'),
    }
  }

  function create(text: string): Answer {
    const body = readRequest(parseJson(text))
    const known = tree.indexOf(leafHash(body))
    if (known >= 0) {
      const message = `an equivalent entry already exists in the transparency log with index ${known}`
      throw new Refusal(409, message, { 'x-log-index': String(known) })
    }
    return { status: 201, body: describe(tree.append(body), body) }
  }

  return {
    answer({ method, path, body }) {
      if (method === 'POST' && path === '/api/v2/log/entries') return create(body)
      if (path === '/api/v2/checkpoint') {
        return { status: 200, headers: { 'content-type': 'text/plain' }, body: signCheckpoint(tree, key, name) }
      }
      throw new Refusal(404, 'Not Found')
    },
    refuse: refuseAsGrpc,
  }
}
