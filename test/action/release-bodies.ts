// Releases, their assets and artifacts of jobs as GitHub sends them, with every field that its description asks for.
import { createHash } from 'node:crypto'
import { accountBody, jobBot } from './github-bodies.ts'

/** A release. */
export interface KeptRelease {
  readonly id: number
  readonly tag: string
  readonly draft: boolean
  readonly prerelease: boolean
  /** True where nothing may be added once it is published. */
  readonly immutable: boolean
  readonly publishedAt: string
  body: string
  readonly assets: KeptAsset[]
}

/** A file of a release. */
export interface KeptAsset {
  readonly id: number
  readonly name: string
  bytes: Buffer
  /** `open`: its upload broke off. */
  readonly state: 'uploaded' | 'open'
}

/** An artifact that a job uploaded. */
export interface JobArtifact {
  readonly id: number
  readonly name: string
  readonly archive: Buffer
  readonly expired: boolean
}

const page = 'https://github.example.com/orchard/harbour'
const day = '2026-03-01T08:00:00Z'

/** A release. */
export function releaseBody(api: string, uploads: string, release: KeptRelease) {
  const url = `${api}/repos/orchard/harbour/releases/${release.id}`
  return {
    id: release.id,
    node_id: `RE_${release.id}`,
    url,
    html_url: `${page}/releases/tag/${encodeURIComponent(release.tag)}`,
    assets_url: `${url}/assets`,
    upload_url: `${uploads}/repos/orchard/harbour/releases/${release.id}/assets{?name,label}`,
    tarball_url: null,
    zipball_url: null,
    tag_name: release.tag,
    target_commitish: 'main',
    name: release.tag,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: day,
    published_at: release.draft ? null : release.publishedAt,
    author: accountBody(api, { login: 'mallow', type: 'User' }),
    assets: release.assets.map(asset => assetBody(api, release, asset)),
  }
}

/** A file of a release. */
export function assetBody(api: string, release: KeptRelease, { id, name, bytes, state }: KeptAsset) {
  return {
    id,
    node_id: `RA_${id}`,
    name,
    label: '',
    url: `${api}/repos/orchard/harbour/releases/assets/${id}`,
    browser_download_url: `${page}/releases/download/${encodeURIComponent(release.tag)}/${encodeURIComponent(name)}`,
    content_type: 'application/octet-stream',
    size: bytes.length,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    state,
    download_count: 0,
    uploader: accountBody(api, jobBot),
    created_at: day,
    updated_at: day,
  }
}

/** An artifact that a job uploaded. */
export function artifactBody(api: string, { id, name, archive, expired }: JobArtifact) {
  const url = `${api}/repos/orchard/harbour/actions/artifacts/${id}`
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: archive.length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: day,
    expires_at: '2026-06-01T08:00:00Z',
    updated_at: day,
  }
}
