import { createHash } from 'node:crypto'
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { certificateOf } from '../local-sigstore/sign-with.ts'
import { textOf } from './stage.ts'

/** A bundle as it was written, and as the library reads it. */
export function readBundle(folder: string, path: string): Bundle {
  return bundleFromJSON(JSON.parse(textOf(folder, path)))
}

/** The statement in a bundle. */
export function statementOf(folder: string, path: string): Record<string, unknown> {
  const { content } = readBundle(folder, path)
  if (content.$case !== 'dsseEnvelope') throw new Error('The story expected an envelope.')
  return JSON.parse(content.dsseEnvelope.payload.toString('utf8'))
}

/** Serial number of the certificate in a bundle: another one for each signature. */
export function serialOf(folder: string, path: string): string {
  return certificateOf(readBundle(folder, path)).serialNumber
}

/** Digests of a text as statements hold them. */
export function digestsOf(text: string): { readonly sha256: string; readonly sha512: string } {
  const digest = (algorithm: string) => createHash(algorithm).update(text).digest('hex')
  return { sha256: digest('sha256'), sha512: digest('sha512') }
}
