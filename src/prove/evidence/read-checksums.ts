import { FerruleError } from '../../model/errors.ts'
import type { Digests } from '../../model/evidence.ts'
import type { Subject } from '../statement.ts'

const algorithmOfLength: ReadonlyMap<number, keyof Digests> = new Map([
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
])

/**
 * Reads a file of checksums (`SHA256SUMS`): `HEX  NAME` or `HEX *NAME` as the GNU tools write it, or `SHA256 (NAME) = HEX` as BSD's do.
 * @throws FerruleError `bad-checksums` with the line, for a checksum that is not understood would be an artifact that is not signed
 */
export function readChecksums(text: string, file: string): readonly Subject[] {
  const subjects: Subject[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '')
    if (line.trim() === '' || line.startsWith('#')) continue
    const subject = readLine(line)
    if (subject === undefined)
      throw new FerruleError(
        'bad-checksums',
        `Line ${index + 1} of ${file} is no SHA-256, SHA-384 or SHA-512 checksum with a name.`,
      )
    subjects.push(subject)
  }
  if (subjects.length === 0) throw new FerruleError('bad-checksums', `${file} holds no checksums.`)
  return subjects
}

function readLine(line: string): Subject | undefined {
  const gnu = /^([0-9a-f]+) [ *](.+)$/i.exec(line)
  const bsd = /^(SHA(?:256|384|512)) \((.+)\) = ([0-9a-f]+)$/i.exec(line)
  const [hex, name] = gnu === null ? [bsd?.[3], bsd?.[2]] : [gnu[1], gnu[2]]
  const algorithm = algorithmOfLength.get(hex?.length ?? 0)
  if (hex === undefined || name === undefined || algorithm === undefined) return undefined
  // A digest that was cut short is as long as one of another algorithm.
  if (gnu === null && bsd?.[1]?.toLowerCase() !== algorithm) return undefined
  return { name: name.replace(/^\.\//, ''), digests: { [algorithm]: hex.toLowerCase() } }
}
