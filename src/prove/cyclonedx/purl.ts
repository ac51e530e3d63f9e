import { PackageURL } from 'packageurl-js'

/** Takes a package url apart; undefined where it is none that every consumer can parse. */
export function parsePurl(text: string): PackageURL | undefined {
  try {
    return /^pkg:[!-~]+$/.test(text) ? PackageURL.fromString(text) : undefined
  } catch {
    return undefined // Its errors say only that it is none.
  }
}

/** A package url without its version, by its text alone: qualifiers and spelling stay as they are. */
export function withoutVersion(purl: string): string {
  const end = /[?#]|$/.exec(purl)?.index ?? purl.length
  const at = purl.lastIndexOf('@', end - 1)
  return at > purl.lastIndexOf('/', end - 1) ? purl.slice(0, at) + purl.slice(end) : purl
}

/** Group and name as CycloneDX keeps them apart: the namespace of the package url where the name begins with it. */
export function splitName(
  name: string,
  purl: PackageURL | undefined,
): { readonly group: string | null; readonly name: string } {
  const namespace = purl?.namespace ?? ''
  const group = name.slice(0, namespace.length)
  // Case is left to the name: package urls of some types have lost it.
  if (group === '' || name.charAt(group.length) !== '/' || group.toLowerCase() !== namespace.toLowerCase())
    return { group: null, name }
  return { group, name: name.slice(group.length + 1) }
}
