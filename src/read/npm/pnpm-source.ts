import type { DependencySource } from '../../model/dependency.ts'
import { integrityOf } from './lock-fields.ts'
import { fieldsAt, itemsAt, type PnpmYaml, textAt } from './pnpm-yaml.ts'
import { cleanGit, readSource, unnamedRegistry, unnamedSource } from './source.ts'

/** What an entry of pnpm-lock.yaml says of where its package comes from. */
export interface PnpmResolution {
  readonly source: DependencySource
  readonly integrity: readonly string[]
  /** Version in the place of one that the entry does not have: the commit of a repository. */
  readonly version: string
  /** Folder of a package that is no archive; null for all others. */
  readonly folder: string | null
}

/** Reads `resolution`, for a package of a name and a version that may be empty. */
export function readResolution(
  yaml: PnpmYaml,
  resolution: number | undefined,
  name: string,
  version: string,
): PnpmResolution {
  const fields = fieldsAt(yaml, resolution)
  const text = (field: string): string | undefined => textAt(yaml, fields.get(field))
  const type = text('type')
  const integrity = integrityOf(text('integrity'))
  const known = (source: DependencySource): PnpmResolution => ({ source, integrity, version: '', folder: null })
  if (type === 'git') {
    const commit = text('commit') ?? ''
    return { ...known({ kind: 'git', url: gitUrl(text('repo') ?? '', commit) }), version: commit }
  }
  if (type === 'variations')
    return { ...known(unnamedSource), integrity: variantDigests(yaml, itemsAt(yaml, fields.get('variants'))) }
  if (type === 'directory') {
    const folder = text('directory') ?? ''
    return { ...known({ kind: 'file', url: `file:${folder}` }), folder }
  }
  const address = text('tarball') ?? text('url')
  if (address !== undefined) return known(readSource(address, name, version))
  return known(type === undefined && integrity.length > 0 ? unnamedRegistry : unnamedSource)
}

/** Address of a repository as npm writes it, so that the two compare. */
function gitUrl(repository: string, commit: string): string {
  return `${cleanGit(/^(https?|ssh):/i.test(repository) ? `git+${repository}` : repository)}#${commit}`
}

/** Digests of a runtime that comes as another archive for each platform. */
function variantDigests(yaml: PnpmYaml, variants: readonly number[]): readonly string[] {
  const digests = variants.map(variant => {
    const resolution = fieldsAt(yaml, fieldsAt(yaml, variant).get('resolution'))
    return textAt(yaml, resolution.get('integrity'))
  })
  return integrityOf(digests.filter(digest => digest !== undefined).join(' '))
}
