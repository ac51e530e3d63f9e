// What GitHub answers about releases and their assets. https://docs.github.com/rest/releases
import { type Answer, notAllowed, notFound, pageOf, type Scene } from './double-scene.ts'
import { errorBody } from './github-bodies.ts'
import { assetBody, type KeptAsset, type KeptRelease, releaseBody } from './release-bodies.ts'

/** Answers what is asked about releases; undefined for anything else. */
export function answerReleases(scene: Scene): Answer | undefined {
  const { api, uploads, url, found, releases } = scene
  const told = (release: KeptRelease) => releaseBody(api, uploads, release)
  switch (found?.name) {
    case 'GET /repos/{owner}/{repo}/releases': {
      // Drafts are shown to those who may write.
      const { shown, headers } = pageOf(
        url,
        releases.filter(({ draft }) => !draft || scene.mayRelease !== false),
      )
      return { status: 200, body: shown.map(told), headers: headers ?? {} }
    }
    case 'GET /repos/{owner}/{repo}/releases/tags/{tag}': {
      const release = releases.find(({ tag, draft }) => !draft && tag === found.values.tag)
      return release === undefined ? notFound : { status: 200, body: told(release) }
    }
    case 'PATCH /repos/{owner}/{repo}/releases/{release_id}': {
      const release = releaseOf(scene)
      if (scene.mayRelease === false) return notAllowed
      if (release === undefined) return notFound
      release.body = JSON.parse(scene.body.toString('utf8')).body
      return { status: 200, body: told(release) }
    }
    case 'GET /repos/{owner}/{repo}/releases/{release_id}/assets': {
      const release = releaseOf(scene)
      if (release === undefined) return notFound
      const { shown, headers } = pageOf(url, release.assets)
      return { status: 200, body: shown.map(asset => assetBody(api, release, asset)), headers: headers ?? {} }
    }
    case 'POST /repos/{owner}/{repo}/releases/{release_id}/assets':
      return upload(scene, url.searchParams.get('name') ?? '')
    case 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}':
      return giveAsset(scene)
    case 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}':
      return removeAsset(scene)
    default:
      return undefined
  }
}

function releaseOf({ releases, found }: Scene): KeptRelease | undefined {
  return releases.find(({ id }) => id === Number(found?.values.release_id))
}

function upload(scene: Scene, given: string): Answer {
  const release = releaseOf(scene)
  if (scene.mayRelease === false) return notAllowed
  if (release === undefined) return notFound
  if (release.immutable && !release.draft)
    return { status: 422, body: errorBody(422, 'Cannot upload assets to an immutable release.') }
  const name = given.replace(/[^\w.-]+/g, '.').replace(/^\.+|\.+$/g, '')
  if (release.assets.some(asset => asset.name === name))
    return {
      status: 422,
      body: {
        ...errorBody(422, 'Validation Failed'),
        errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }],
      },
    }
  const ids = scene.releases.flatMap(({ assets }) => assets.map(({ id }) => id))
  const asset: KeptAsset = { id: Math.max(500, ...ids) + 1, name, bytes: scene.body, state: 'uploaded' }
  release.assets.push(asset)
  return { status: 201, body: assetBody(scene.api, release, asset) }
}

function giveAsset(scene: Scene): Answer {
  const [release, asset] = findAsset(scene)
  if (release === undefined || asset === undefined) return notFound
  if (scene.accept !== 'application/octet-stream') return { status: 200, body: assetBody(scene.api, release, asset) }
  return asset.state === 'open' ? notFound : { status: 302, headers: { location: scene.store(asset.bytes) } }
}

function removeAsset(scene: Scene): Answer {
  const [release, asset] = findAsset(scene)
  if (scene.mayRelease === false) return notAllowed
  if (release === undefined || asset === undefined) return notFound
  release.assets.splice(release.assets.indexOf(asset), 1)
  return { status: 204 }
}

function findAsset({ releases, found }: Scene): [KeptRelease | undefined, KeptAsset | undefined] {
  const id = Number(found?.values.asset_id)
  const release = releases.find(({ assets }) => assets.some(asset => asset.id === id))
  return [release, release?.assets.find(asset => asset.id === id)]
}
