import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Artifact } from '../../model/evidence.ts'
import { evidenceNames, isBundleOf, isShared } from '../evidence-files.ts'
import { parseJson } from './ask.ts'
import { type AskGitHub, openGitHub } from './ask-github.ts'
import { type FoundEvidence, type FoundSbom, maximumTexts, type PlaceOf, placeFailure, type Search } from './place.ts'

type ReleasePlace = PlaceOf<'release'>

interface Asset {
  readonly id: number
  readonly name: string
  /** As GitHub says it; only chooses what is downloaded. */
  readonly digest: string | null
}

const perPage = 100
/** A release has at most 1,000 assets. */
const maximumPages = 10

/** Bundles and the SBOM among the assets of a release. https://docs.github.com/rest/releases/assets */
export async function findReleaseAssets(place: ReleasePlace, search: Search): Promise<FoundEvidence> {
  const askGitHub = openGitHub(place, search)
  const release = await askGitHub('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag: place.tag })
  if (release === undefined) return { bundles: [], sboms: [] }
  const { id } = (parseJson(place, release.bytes.toString('utf8')) ?? {}) as { readonly id?: unknown }
  if (typeof id !== 'number') throw placeFailure(place, 'its answer describes no release')
  const assets = await listAssets(place, askGitHub, id)
  const names = search.artifacts.flatMap(artifact => fileNamesOf(artifact, assets))
  const bundles = assets.filter(({ name }) => isShared(name) || names.some(artifact => isBundleOf(name, artifact)))
  const sboms = assets.filter(({ name }) => name === evidenceNames.sbom)
  if (bundles.length > maximumTexts) throw placeFailure(place, `it holds more than ${maximumTexts} files of bundles`)
  return {
    bundles: await downloadAll(place, askGitHub, bundles),
    sboms: await downloadAll(place, askGitHub, sboms),
  }
}

async function listAssets(place: ReleasePlace, askGitHub: AskGitHub, release: number): Promise<readonly Asset[]> {
  const assets: Asset[] = []
  for (let page = 1; page <= maximumPages; page++) {
    const answer = await askGitHub('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
      release_id: release,
      per_page: perPage,
      page,
    })
    const listed = answer === undefined ? undefined : parseJson(place, answer.bytes.toString('utf8'))
    if (!Array.isArray(listed)) throw placeFailure(place, 'its answer holds no list of assets')
    assets.push(...listed.flatMap(readAsset))
    if (listed.length < perPage) break
  }
  return assets
}

function readAsset(value: unknown): Asset[] {
  const { id, name, digest } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (typeof id !== 'number' || typeof name !== 'string') return []
  return [{ id, name, digest: typeof digest === 'string' ? digest : null }]
}

/** What an artifact is called in the release; one that is only known by its digest, as the asset of that digest. */
function fileNamesOf({ name, digests }: Artifact, assets: readonly Asset[]): string[] {
  const known = new Set(Object.entries(digests).map(([algorithm, hex]) => `${algorithm}:${hex}`))
  return [
    basename(name),
    ...assets.filter(({ digest }) => digest !== null && known.has(digest)).map(asset => asset.name),
  ]
}

async function downloadAll(place: ReleasePlace, askGitHub: AskGitHub, assets: readonly Asset[]): Promise<FoundSbom[]> {
  const { owner, repo } = place.repository
  const texts: FoundSbom[] = []
  for (const { id, name } of assets) {
    const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}'
    const answer = await askGitHub(route, { asset_id: id }, 'application/octet-stream')
    if (answer === undefined) throw placeFailure(place, `it lists ${name}, which is not there`)
    const text = answer.bytes.toString('utf8').replace(/^\uFEFF/, '')
    const sha256 = createHash('sha256').update(answer.bytes).digest('hex')
    texts.push({ name: `${name} of release ${place.tag} of ${owner}/${repo}`, text, sha256 })
  }
  return texts
}
