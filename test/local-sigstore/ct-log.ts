import { createHash, type KeyObject } from 'node:crypto'
import { extension, spkiOf } from './certificate.ts'
import { octets } from './der.ts'
import type { LogKey } from './log-key.ts'

function uint(value: number, size: number): Buffer {
  return Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex')
}

/** The extension with the log's promise to publish a precertificate: https://www.rfc-editor.org/rfc/rfc6962#section-3. */
export function promiseInclusion(log: LogKey, toBeSigned: Buffer, issuer: KeyObject): Buffer {
  const timestamp = uint(Date.now(), 8)
  const version = uint(0, 1)
  const noExtensions = uint(0, 2)
  const signature = log.sign(
    Buffer.concat([
      version,
      uint(0, 1), // certificate_timestamp
      timestamp,
      uint(1, 2), // precert_entry
      createHash('sha256').update(spkiOf(issuer)).digest(),
      uint(toBeSigned.length, 3),
      toBeSigned,
      noExtensions,
    ]),
  )
  const sha256WithEcdsa = Buffer.from([4, 3])
  const signed = Buffer.concat([sha256WithEcdsa, uint(signature.length, 2), signature])
  const promise = Buffer.concat([version, log.id, timestamp, noExtensions, signed])
  const list = Buffer.concat([uint(promise.length, 2), promise])
  return extension('1.3.6.1.4.1.11129.2.4.2', octets(Buffer.concat([uint(list.length, 2), list])))
}
