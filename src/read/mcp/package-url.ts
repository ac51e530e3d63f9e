import { PackageURL } from 'packageurl-js'

/** What a package url is made of. */
export interface PackageUrlParts {
  readonly type: string
  readonly namespace?: string | null
  readonly name: string
  readonly version?: string | null
  readonly qualifiers?: Readonly<Record<string, string>>
}

/** Writes a package url; null for a text out of a file that no package url can hold, such as a lone surrogate. */
export function packageUrl(parts: PackageUrlParts): string | null {
  try {
    const { type, namespace, name, version, qualifiers } = parts
    return new PackageURL(
      type,
      namespace ?? undefined,
      name,
      version ?? undefined,
      qualifiers === undefined ? undefined : { ...qualifiers },
      undefined,
    ).toString()
  } catch {
    // The library refuses by several kinds of error; each means that the name is no package's.
    return null
  }
}
