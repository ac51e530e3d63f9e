import { FerruleError } from '../model/errors.ts'
import type { Inventory } from '../model/inventory.ts'
import { evidenceNames, isShared } from '../outside/evidence-files.ts'
import { askRef, type CommitStore, fetchCommits } from '../outside/github/fetch-commits.ts'
import { readAsset } from '../outside/github/release-assets.ts'
import { findEarlierRelease, findRelease, type Release, type ReleaseDoor } from '../outside/github/releases.ts'
import { type NamedText, readEarlierInventory } from './earlier-release.ts'

/** What a release is compared with. */
export interface Earlier {
  /** Its tag; null where there is no earlier release. */
  readonly tag: string | null
  /** The inventory that the earlier release signed, or its commit; null where there is no earlier release. */
  readonly base: Inventory | string | null
  /** How the base is known, for people; null where there is none. */
  readonly basis: string | null
  /** Commit whose policy judges; null where there is none. */
  readonly policyBase: string | null
}

/** Where and how to look for the earlier release. */
export interface EarlierSearch {
  readonly door: ReleaseDoor
  readonly store: CommitStore
  readonly tag: string
  /** Tag that was named to compare with; null looks for the release before. */
  readonly named: string | null
  readonly serverUrl: string
  readonly issuer: string | null
  /** Workflow that must have signed where it is one of another repository. */
  readonly signerWorkflow: string | null
  readonly trustedRoot: string | null
  readonly now: string
}

const maximumAssetBytes = 100_000_000

/** Finds what users had before: by what the earlier release signed, where that holds, else by its commit. */
export async function findEarlier(search: EarlierSearch): Promise<Earlier> {
  const { door, store, tag, named } = search
  const release = named === null ? await findEarlierRelease(door, tag) : await findRelease(door, named)
  const earlierTag = release?.tag ?? named
  if (earlierTag === null) return { tag: null, base: null, basis: null, policyBase: null }
  const ref = `refs/tags/${earlierTag}`
  const commit = (await askRef(store, ref)) ?? null
  if (commit !== null) await fetchCommits(store, [{ id: commit, ref, title: `The commit of ${earlierTag}` }])
  const signed = release === null ? 'there is no release of that name' : await readSigned(search, release)
  if (typeof signed !== 'string')
    return { tag: earlierTag, base: signed, basis: `the signed SBOM of ${earlierTag}`, policyBase: commit }
  // Without what users had before there is nothing to hold the release against, and it must not pass as the first one.
  if (commit === null) throw notFound(earlierTag, named !== null, signed)
  return {
    tag: earlierTag,
    base: commit,
    basis: `the commit of ${earlierTag} (its signed SBOM was not used: ${signed})`,
    policyBase: commit,
  }
}

function notFound(tag: string, isNamed: boolean, reason: string): FerruleError {
  return new FerruleError(
    'earlier-not-found',
    isNamed
      ? `The input base names ${JSON.stringify(tag)}, and the repository has no such tag (${reason}).`
      : `The release before is ${tag}, but its tag is not there and its signed SBOM cannot be used (${reason}). Name another with the input base.`,
  )
}

async function readSigned(search: EarlierSearch, release: Release): Promise<Inventory | string> {
  const { door, serverUrl, issuer, signerWorkflow, trustedRoot, now } = search
  const bundles: NamedText[] = []
  let sbom: NamedText | null = null
  for (const asset of release.assets) {
    const isSbom = asset.name === evidenceNames.sbom
    if (!asset.isWhole || (!isSbom && !isShared(asset.name))) continue
    const text = { file: asset.name, text: await readAsset(door, asset, maximumAssetBytes) }
    if (isSbom) sbom = text
    else bundles.push(text)
  }
  return readEarlierInventory({
    ...{ bundles, sbom, issuer, signerWorkflow, trustedRoot, now },
    repository: `${serverUrl}/${door.owner}/${door.repository}`,
    ref: `refs/tags/${release.tag}`,
  })
}
