import type { Pin } from '../../model/connector.ts'
import type { PackageReference } from './package-reference.ts'
import { packageUrl } from './package-url.ts'

/** A git repository as a package manager is told of it. */
export interface GitAddress {
  readonly url: string
  readonly ref: string | null
}

/** A package that is built from a git repository. */
export function gitReference({ url, ref }: GitAddress): PackageReference {
  const parts = /^[a-z]+:\/\/(?:[^@/]*@)?([^/]+)\/([^/]+)\/([^/]+)/i.exec(url)
  const host = parts?.[1]?.toLowerCase() ?? null
  const owner = parts?.[2] ?? null
  const repository = parts?.[3]?.replace(/\.git$/, '') ?? null
  const pin = pinOfRef(ref)
  const known = host !== null && owner !== null && repository !== null
  const forge = host === 'github.com' ? 'github' : host === 'bitbucket.org' ? 'bitbucket' : null
  return {
    name: known ? `${host}/${owner}/${repository}` : url,
    version: ref,
    pin,
    publisher: owner,
    purl:
      !known || forge === null
        ? null
        : packageUrl({
            type: forge,
            namespace: owner,
            name: repository,
            version: pin.kind === 'commit' || pin.kind === 'tag' ? ref : null,
          }),
  }
}

/** A name alone does not tell a tag from a branch: what does not look like a version is taken for a branch, the looser of the two. */
function pinOfRef(ref: string | null): Pin {
  if (ref === null || ref === '') return { kind: 'none', value: null }
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(ref)) return { kind: 'commit', value: ref }
  return { kind: /^(?:refs\/tags\/|semver:|v?\d+(?:\.|$))/.test(ref) ? 'tag' : 'branch', value: ref }
}
