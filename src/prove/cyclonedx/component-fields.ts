import { type Digest, writeIntegrity } from './digests.ts'
import type { SourceReference } from './fields.ts'
import { BadSbom, objectOf, objectsOf, quote, type Raw, textOf } from './raw.ts'

// Fields of a component that a bill of Ferrule and one of any other tool have alike.

/** Name with its group, as packages are called; undefined where there is none. */
export function readName(raw: Raw): string | undefined {
  const group = textOf(raw, 'group') ?? ''
  const name = textOf(raw, 'name')
  return name === undefined || group === '' ? name : `${group}/${name}`
}

/** Digests of a component or of a reference. */
export function readHashes(raw: Raw): Digest[] {
  return objectsOf(raw, 'hashes').map(hash => {
    const algorithm = textOf(hash, 'alg') ?? ''
    const content = textOf(hash, 'content') ?? ''
    if (algorithm === '' || content.length > 128 || !/^[0-9a-fA-F]+$/.test(content))
      throw new BadSbom(`the digest ${quote(content)} in it is none`)
    return { algorithm, content: content.toLowerCase() }
  })
}

/** Digests of a component itself and of what is distributed, as lockfiles write them. */
export function readIntegrity(raw: Raw): string[] {
  const distributed = objectsOf(raw, 'externalReferences').filter(
    reference => textOf(reference, 'type') === 'distribution',
  )
  return writeIntegrity([raw, ...distributed].flatMap(readHashes))
}

/** Where a component is fetched from. */
export function readReference(raw: Raw): SourceReference | undefined {
  for (const type of ['distribution', 'vcs'] as const) {
    const reference = objectsOf(raw, 'externalReferences').find(candidate => textOf(candidate, 'type') === type)
    const url = reference === undefined ? undefined : textOf(reference, 'url')
    if (url !== undefined) return { type, url }
  }
  return undefined
}

/** Licenses: an expression, an id or a name each. */
export function readLicenses(raw: Raw): string[] {
  return objectsOf(raw, 'licenses').flatMap(choice => {
    const license = objectOf(choice, 'license') ?? {}
    return textOf(choice, 'expression') ?? textOf(license, 'id') ?? textOf(license, 'name') ?? []
  })
}
