import { type Answer, expectJson, parseJson } from './ask.ts'
import { isDigest, type OciRegistry, openRegistry } from './oci-registry.ts'
import { type FoundEvidence, type FoundText, maximumTexts, type PlaceOf, placeFailure, type Search } from './place.ts'

type OciPlace = PlaceOf<'oci'>

const indexType = 'application/vnd.oci.image.index.v1+json'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const maximumPages = 10
/** Others refer to an image too, and their manifests have to be looked at to know. */
const maximumReferrers = 200

/**
 * Sigstore bundles that refer to an image: layers of manifests that an OCI registry lists as its referrers.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
export async function findOciReferrers(place: OciPlace, search: Search): Promise<FoundEvidence> {
  const registry = openRegistry(place, search)
  const layers = new Set<string>()
  for (const referrer of await listReferrers(place, registry)) {
    for (const layer of await bundleLayers(place, registry, referrer)) layers.add(layer)
    if (layers.size > maximumTexts) throw placeFailure(place, `more than ${maximumTexts} bundles refer to it`)
  }
  const bundles: FoundText[] = []
  for (const digest of layers) {
    const bytes = await registry.readExactly(`blobs/${digest}`, digest, '*/*')
    bundles.push({ name: `${place.word}, blob ${digest.slice(0, 19)}`, text: bytes.toString('utf8') })
  }
  return { bundles, sboms: [] }
}

/** Digests of manifests that refer to the image. */
async function listReferrers(place: OciPlace, registry: OciRegistry): Promise<readonly string[]> {
  const listed: string[] = []
  let query = ''
  for (let page = 1; ; page++) {
    if (page > maximumPages) throw placeFailure(place, `its referrers have more than ${maximumPages} pages`)
    const answer = await registry.read(`referrers/${place.digest}${query}`, indexType)
    const isIndex = answer.status === 200 && answer.headers.get('content-type')?.split(';')[0]?.trim() === indexType
    // A registry that does not know this question keeps the same list under a tag.
    if (page === 1 && (answer.status === 404 || (answer.status === 200 && !isIndex))) {
      const tagged = await registry.read(`manifests/${place.digest.replace(':', '-')}`, indexType)
      return tagged.status === 404 ? [] : readIndex(place, tagged)
    }
    listed.push(...readIndex(place, answer))
    if (listed.length > maximumReferrers)
      throw placeFailure(place, `more than ${maximumReferrers} manifests refer to it`)
    query = queryOfNext(answer)
    if (query === '') return listed
  }
}

/** Only the query is taken from the address of the next page, never where it leads. */
function queryOfNext({ headers }: Answer): string {
  const address = /<([^<>]*)>;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.[1] ?? ''
  return /\?[^#]*/.exec(address)?.[0] ?? ''
}

function readIndex(place: OciPlace, answer: Answer): string[] {
  const { manifests } = fieldsOf(expectJson(place, answer))
  if (!Array.isArray(manifests)) throw placeFailure(place, 'its list of referrers is none')
  const digests = manifests.map(fieldsOf).flatMap(({ mediaType, digest }) => {
    if (mediaType !== undefined && mediaType !== manifestType) return []
    if (!isDigest(digest)) throw placeFailure(place, 'its list of referrers has a digest that is none')
    return [digest]
  })
  if (digests.length > maximumReferrers)
    throw placeFailure(place, `more than ${maximumReferrers} manifests refer to it`)
  return digests
}

/** Digests of the layers that are bundles, or that belong to a manifest of bundles. */
async function bundleLayers(place: OciPlace, registry: OciRegistry, referrer: string): Promise<string[]> {
  const bytes = await registry.readExactly(`manifests/${referrer}`, referrer, manifestType)
  const { artifactType, layers } = fieldsOf(parseJson(place, bytes.toString('utf8')))
  if (!Array.isArray(layers)) return []
  return layers.map(fieldsOf).flatMap(({ mediaType, digest }) => {
    if (!isBundleType(artifactType) && !isBundleType(mediaType)) return []
    if (!isDigest(digest)) throw placeFailure(place, `the manifest ${referrer} has a digest that is none`)
    return [digest]
  })
}

/** Of version 0.3 the newer form, and the older ones. https://docs.sigstore.dev/about/bundle/ */
function isBundleType(type: unknown): boolean {
  return (
    typeof type === 'string' &&
    /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+(?:\.\d+)*)?\+json(?:;\s*version="?[\d.]+"?)?$/.test(type)
  )
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
