import { HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums'
import { compareText } from '../../model/order.ts'

/** A digest as CycloneDX writes it. */
export interface Digest {
  /** `SHA-512` … */
  readonly algorithm: string
  /** Lower-case hexadecimal. */
  readonly content: string
}

/** A digest whose algorithm lockfiles use as well. */
export interface KnownDigest extends Digest {
  readonly algorithm: HashAlgorithm
}

/** Algorithms that lockfiles and CycloneDX share, with the bytes of a digest. */
const algorithms = [
  { word: 'sha512', name: HashAlgorithm['SHA-512'], bytes: 64 },
  { word: 'sha384', name: HashAlgorithm['SHA-384'], bytes: 48 },
  { word: 'sha256', name: HashAlgorithm['SHA-256'], bytes: 32 },
  { word: 'sha1', name: HashAlgorithm['SHA-1'], bytes: 20 },
  { word: 'md5', name: HashAlgorithm.MD5, bytes: 16 },
] as const

/** Digests out of a lockfile's texts (`sha512-BASE64`, `sha256:HEX`), at most one an algorithm; what is no digest of a file is left out. */
export function readDigests(integrity: readonly string[]): KnownDigest[] {
  const digests = new Map<string, KnownDigest>()
  for (const text of integrity) {
    const digest = readDigest(text)
    if (digest !== undefined && !digests.has(digest.algorithm)) digests.set(digest.algorithm, digest)
  }
  return [...digests.values()].sort((left, right) => compareText(left.algorithm, right.algorithm))
}

function readDigest(text: string): KnownDigest | undefined {
  const algorithm = algorithms.find(({ word }) => text.startsWith(word))
  if (algorithm === undefined) return undefined
  const value = text.slice(algorithm.word.length + 1)
  const separator = text.charAt(algorithm.word.length)
  if (separator === ':' && value.length === algorithm.bytes * 2 && /^[0-9a-fA-F]+$/.test(value))
    return { algorithm: algorithm.name, content: value.toLowerCase() }
  if (separator !== '-' || value.length > 100 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined
  const bytes = Buffer.from(value, 'base64')
  return bytes.length === algorithm.bytes ? { algorithm: algorithm.name, content: bytes.toString('hex') } : undefined
}

/** Digests as package-lock.json writes them (`sha512-BASE64`), sorted; algorithms it does not know as `name:HEX`. */
export function writeIntegrity(digests: readonly Digest[]): string[] {
  const texts = digests.map(({ algorithm, content }) => {
    const known = algorithms.find(({ name, bytes }) => name === algorithm && content.length === bytes * 2)
    if (known === undefined) return `${algorithm.toLowerCase()}:${content.toLowerCase()}`
    return `${known.word}-${Buffer.from(content, 'hex').toString('base64')}`
  })
  return [...new Set(texts)].sort(compareText)
}
