import { FerruleError } from '../model/errors.ts'
import type { Artifact, DigestAlgorithm } from '../model/evidence.ts'
import { digestFile } from '../outside/digest-file.ts'
import { pathIn } from '../outside/paths.ts'

/** Knows an artifact by its bytes, or by the digest that it was named by. */
export async function identifyArtifact(
  name: string,
  algorithms: readonly DigestAlgorithm[],
  folder: string,
): Promise<Artifact> {
  return { name, digests: readDigest(name) ?? (await digestFile(pathIn(folder, name), algorithms)) }
}

/** The digest that an artifact was named by: `sha256:HEX`, or an image as `oci:HOST/NAME@sha256:HEX`; undefined for a file. */
export function readDigest(artifact: string): Artifact['digests'] | undefined {
  const match = /^(?:oci:[^@]*@)?(sha256|sha384|sha512):([0-9a-f]+)$/.exec(artifact)
  if (match === null) return undefined
  const [, algorithm = '', hex = ''] = match
  if (hex.length * 4 !== Number(algorithm.slice(3)))
    throw new FerruleError(
      'bad-usage',
      `${artifact} is no digest: ${algorithm} has ${Number(algorithm.slice(3)) / 4} digits.`,
    )
  return { [algorithm]: hex }
}
