import type { Pin } from '../../model/connector.ts'

/** A package that a command runs, and how firmly the command holds its version. */
export interface PackageReference {
  /** Its name without version, spelled the same way however it was written. */
  readonly name: string
  /** As written: an exact version, a range, a tag, a commit, a digest; null where none is given. */
  readonly version: string | null
  readonly pin: Pin
  readonly publisher: string | null
  readonly purl: string | null
}

/** Something fetched from an address: what is there may change at any time. */
export function unversioned(name: string): PackageReference {
  return { name, version: null, pin: { kind: 'none', value: null }, publisher: null, purl: null }
}

/** The pin of a version that is exact or not; a version that is put in later pins nothing. */
export function pinOf(version: string | null, exact: boolean): Pin {
  if (version === null || isTemplate(version)) return { kind: 'none', value: version }
  return { kind: exact ? 'exact' : 'tag', value: version }
}

/** True where a part of the text is put in later. */
export function isTemplate(text: string): boolean {
  return /[$%{}]|<[A-Za-z_-]+>/.test(text)
}
