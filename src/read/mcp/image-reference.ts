import { readImage } from '../image.ts'
import { isTemplate, type PackageReference, unversioned } from './package-reference.ts'
import { packageUrl } from './package-url.ts'

/** A container image that a command runs; a tag can be moved to another image at any time, a digest cannot. */
export function imageReference(text: string): PackageReference {
  const image = readImage(text)
  if (image === undefined || isTemplate(image.name)) return unversioned(text)
  const namespace = image.path.slice(0, -1).join('/')
  const official = namespace === '' && image.registry === null
  const repository = [image.registry ?? 'docker.io', ...(official ? ['library'] : []), ...image.path].join('/')
  const tag = image.pin.kind === 'tag' ? image.pin.value : null
  return {
    name: image.name,
    version: image.version,
    pin: image.pin,
    publisher: official ? 'library' : namespace === '' ? null : namespace,
    purl: packageUrl({
      type: 'oci',
      name: image.path.at(-1) ?? '',
      version: image.pin.kind === 'digest' ? image.pin.value : null,
      qualifiers: { repository_url: repository, ...(tag === null ? {} : { tag }) },
    }),
  }
}
