import semver from 'semver'
import type { GitHubClient } from './client.ts'
import type { RepositoryName } from './comparison.ts'
import { readFailure } from './failure.ts'

/** A release on GitHub, as far as evidence is concerned. */
export interface Release {
  readonly id: number
  readonly tag: string
  readonly page: string
  readonly uploadUrl: string
  readonly body: string
  readonly assets: readonly Asset[]
}

/** A file of a release. */
export interface Asset {
  readonly id: number
  readonly name: string
  readonly size: number
  /** False where its upload broke off, so that there is only a name. */
  readonly isWhole: boolean
}

/** Where releases are asked for. */
export interface ReleaseDoor extends RepositoryName {
  readonly client: GitHubClient
}

/** The release of a tag, or its draft, to which evidence may be added before anybody sees it; null where there is none yet. */
export async function findRelease(door: ReleaseDoor, tag: string): Promise<Release | null> {
  const { client, owner, repository: repo } = door
  try {
    const { data } = await client.rest.repos.getReleaseByTag({ owner, repo, tag })
    return toRelease(data)
  } catch (error) {
    if (readFailure(error)?.status !== 404) throw error
    const draft = (await listReleases(door)).find(release => release.draft && release.tag_name === tag)
    return draft === undefined ? null : toRelease(draft)
  }
}

type ReleaseData = Awaited<ReturnType<GitHubClient['rest']['repos']['getReleaseByTag']>>['data']

function toRelease(data: ReleaseData): Release {
  return {
    id: data.id,
    tag: data.tag_name,
    page: data.html_url,
    uploadUrl: data.upload_url.replace(/\{.*$/, ''),
    body: data.body ?? '',
    assets: data.assets.map(({ id, name, size, state }) => ({ id, name, size, isWhole: state === 'uploaded' })),
  }
}

/** More pages than this are not looked through for the release before. */
const mostPages = 5

async function listReleases({ client, owner, repository: repo }: ReleaseDoor): Promise<readonly ReleaseData[]> {
  const releases: ReleaseData[] = []
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.rest.repos.listReleases({ owner, repo, per_page: 100, page })
    releases.push(...data)
    if (data.length < 100) break
  }
  return releases
}

/**
 * The release that users had before this one: the greatest lower version where tags are versions, else the one published last before. Drafts
 * do not count, and prereleases only before another prerelease.
 */
export async function findEarlierRelease(door: ReleaseDoor, tag: string): Promise<Release | null> {
  const releases = await listReleases(door)
  const isPrerelease = releases.find(release => release.tag_name === tag)?.prerelease ?? semver.prerelease(tag) !== null
  const others = releases.filter(
    release => release.tag_name !== tag && !release.draft && (isPrerelease || !release.prerelease),
  )
  const found = semver.valid(tag) === null ? publishedLast(others) : greatestBelow(others, tag)
  return found === undefined ? null : toRelease(found)
}

function publishedLast(releases: readonly ReleaseData[]): ReleaseData | undefined {
  const timeOf = ({ published_at: published, created_at: created }: ReleaseData) => Date.parse(published ?? created)
  return releases.toSorted((left, right) => timeOf(right) - timeOf(left))[0]
}

function greatestBelow(releases: readonly ReleaseData[], tag: string): ReleaseData | undefined {
  return releases
    .filter(({ tag_name: name }) => semver.valid(name) !== null && semver.lt(name, tag))
    .toSorted((left, right) => semver.rcompare(left.tag_name, right.tag_name))[0]
}
