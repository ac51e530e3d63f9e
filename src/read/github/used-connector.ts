import { PackageURL } from 'packageurl-js'
import type { Connector, Deprecation } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector } from '../connector-draft.ts'
import type { Image } from '../image.ts'
import { looksLikeVersion, type Uses } from './uses.ts'

/** The connector that a `uses` of somebody else's repository is, once for each place. */
export function draftUsedRepository(
  format: string,
  uses: Extract<Uses, { kind: 'repository' }>,
  comment: string | null,
  place: Place,
): Connector {
  const { owner, repository, path, pin } = uses
  const below = path === '' ? '' : `/${path}`
  const id = `${owner.toLowerCase()}/${repository.toLowerCase()}${below}`
  const pinComment = versionIn(comment)
  return draftConnector({
    format,
    id,
    name: `${owner}/${repository}${below}`,
    role: 'usage',
    version: pin.value,
    pin,
    pinComment,
    publisher: owner.toLowerCase(),
    purl: writePurl('github', owner, repository, pin.value, null, path),
    runsCode: true,
    deprecations: findEnds(id, pin.kind === 'commit' ? null : pin.value, pinComment, place),
    places: [place],
  })
}

/** The connector that a container image is, whether a step or a job runs in it. */
export function draftUsedImage(format: string, image: Image, place: Place): Connector {
  const namespace = image.path.length > 1 ? image.path.slice(0, -1).join('/') : image.registry === null ? 'library' : ''
  return draftConnector({
    format,
    id: `docker://${image.name}`,
    role: 'usage',
    version: image.version,
    pin: image.pin,
    // With the registry, since a name on Docker Hub and the owner of a repository of that name need not be one.
    publisher: [image.registry ?? 'docker.io', namespace].filter(part => part !== '').join('/'),
    purl: writePurl('docker', namespace, image.path.at(-1) ?? '', image.pin.value, image.registry, ''),
    runsCode: true,
    places: [place],
  })
}

/** First word of a comment that is a version: people write `v4.1.0`, `tag=v4.1.0`, and reasons behind it. */
function versionIn(comment: string | null): string | null {
  const first =
    comment
      ?.trim()
      .split(/\s/, 1)[0]
      ?.replace(/^(?:tag|pin|ref|version)[=:@]/i, '') ?? ''
  return looksLikeVersion(first) ? first : null
}

/** Versions end by major: `v3.1.2` is looked up as itself, then as `v3`. What only a comment claims is not certain. */
function findEnds(id: string, ref: string | null, claimed: string | null, place: Place): readonly Deprecation[] {
  const version = ref ?? claimed
  if (version === null) return []
  const major = /^v?\d+/.exec(version)?.[0]
  for (const candidate of new Set([version, ...(major === undefined ? [] : [major, `v${major.replace(/^v/, '')}`])])) {
    const [found] = findDeprecations('github-action-version', `${id}@${candidate}`, `version ${version}`, place)
    if (found !== undefined) return [ref === null ? { ...found, certain: false } : found]
  }
  return []
}

function writePurl(
  type: string,
  namespace: string,
  name: string,
  version: string | null,
  registry: string | null,
  path: string,
): string | null {
  try {
    const qualifiers = registry === null ? undefined : { repository_url: registry }
    return new PackageURL(type, namespace, name, version ?? undefined, qualifiers, path || undefined).toString()
  } catch {
    // A name that no package url can hold, such as a lone surrogate: there is no package then.
    return null
  }
}
