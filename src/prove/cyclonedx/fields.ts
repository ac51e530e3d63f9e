import type { DependencySource } from '../../model/dependency.ts'
import { isIri } from './iri.ts'
import { parsePurl } from './purl.ts'
import { plainText } from './text.ts'

// What of a fact fits into a field of CycloneDX. Writing puts the rest into a property; reading checks that such a property says no other
// thing than the field that everybody else sees.

/** Longest version that CycloneDX allows. */
const longestVersion = 1024

/** A text that is not empty. */
export function fitText(text: string): string | undefined {
  return text === '' ? undefined : plainText(text)
}

/** A version. */
export function fitVersion(version: string): string | undefined {
  return fitText(version.slice(0, longestVersion))
}

/** A package url; one that consumers could not parse is left out. */
export function fitPurl(purl: string): string | undefined {
  return parsePurl(purl) === undefined ? undefined : purl
}

/** An address and what it is, of the kinds that a locked package has. */
export interface SourceReference {
  readonly type: 'distribution' | 'vcs'
  readonly url: string
}

/** The address a package comes from; package managers' own schemes (`git+https`) are known to no other tool. */
export function fitSource(source: DependencySource): SourceReference | undefined {
  const url = source.url?.replace(/^git\+/, '') ?? ''
  if (!isIri(url)) return undefined
  if (source.kind === 'git') return { type: 'vcs', url }
  return source.kind === 'registry' || source.kind === 'tarball' ? { type: 'distribution', url } : undefined
}

/** The source that an address stands for where nothing more is said. */
export function sourceOf(reference: SourceReference | undefined): DependencySource {
  if (reference === undefined) return { kind: 'unknown', url: null }
  return { kind: reference.type === 'vcs' ? 'git' : 'registry', url: reference.url }
}
