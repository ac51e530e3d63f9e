import { FerruleError } from '../../model/errors.ts'
import { saySize } from '../../model/size.ts'
import type { Asset, Release, ReleaseDoor } from './releases.ts'

/** A file to be kept with a release. */
export interface KeptFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Reads an asset that is text, up to so many bytes. */
export async function readAsset(door: ReleaseDoor, asset: Asset, maximumBytes: number): Promise<string> {
  if (asset.size > maximumBytes)
    throw new FerruleError(
      'asset-too-large',
      `The asset ${asset.name} is ${saySize(asset.size)} large; at most ${saySize(maximumBytes)} are read.`,
    )
  const bytes = await readBytes(door, asset)
  return bytes.toString('utf8')
}

async function readBytes({ client, owner, repository: repo }: ReleaseDoor, { id }: Asset): Promise<Buffer> {
  const { data } = await client.rest.repos.getReleaseAsset({
    owner,
    repo,
    asset_id: id,
    headers: { accept: 'application/octet-stream' },
  })
  // With this accept header GitHub sends the file and not its description, which the types do not know.
  const body: unknown = data
  if (body instanceof ArrayBuffer) return Buffer.from(body)
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

/**
 * Keeps a file with a release: one that is there with the same bytes stays, one with others is replaced.
 * @throws RequestError of the client
 */
export async function keepAsset(
  door: ReleaseDoor,
  release: Release,
  file: KeptFile,
): Promise<'kept' | 'stored' | 'replaced'> {
  const { client, owner, repository: repo } = door
  const there = findAsset(release, file.name)
  if (there !== undefined) {
    const mayBeSame = there.isWhole && there.size === file.bytes.length
    if (mayBeSame && (await readBytes(door, there)).equals(file.bytes)) return 'kept'
    await client.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: there.id })
  }
  await client.request({
    method: 'POST',
    url: `${release.uploadUrl}?name=${encodeURIComponent(file.name)}`,
    headers: { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length },
    data: file.bytes,
    request: { retries: 0 },
  })
  return there === undefined ? 'stored' : 'replaced'
}

/** The asset of a file. GitHub puts a full stop in the place of what it does not like in a name. */
export function findAsset({ assets }: Release, name: string): Asset | undefined {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9_-]+/g, '.').replace(/^\.|\.$/g, '')
  return assets.find(asset => asset.name === name) ?? assets.find(asset => plain(asset.name) === plain(name))
}

const marks = ['<!-- ferrule:release-notes -->', '<!-- /ferrule:release-notes -->'] as const

/** Puts a section into the notes of a release, in place of the one that stands between its marks. */
export async function keepNotes(
  { client, owner, repository: repo }: ReleaseDoor,
  release: Release,
  section: string,
): Promise<'kept' | 'stored'> {
  const [begin, end] = marks
  const block = `${begin}\n${section.trim()}\n${end}`
  const body = release.body.replaceAll('\r\n', '\n')
  const [from, to] = [body.indexOf(begin), body.indexOf(end)]
  const next =
    from !== -1 && to > from
      ? body.slice(0, from) + block + body.slice(to + end.length)
      : `${body.trimEnd()}\n\n${block}\n`.trimStart()
  if (next === body) return 'kept'
  await client.rest.repos.updateRelease({ owner, repo, release_id: release.id, body: next })
  return 'stored'
}
