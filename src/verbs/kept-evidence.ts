import { readIfThere, writeTextFile } from '../outside/disk.ts'
import { evidenceNames, isEvidence, type SharedKind } from '../outside/evidence-files.ts'
import { listAttestations } from '../outside/github/attestation-store.ts'
import { readFailure } from '../outside/github/failure.ts'
import { readAsset } from '../outside/github/release-assets.ts'
import type { Release, ReleaseDoor } from '../outside/github/releases.ts'
import { pathIn } from '../outside/paths.ts'
import { attestedSubject } from '../prove/evidence/attested-subject.ts'
import { predicateTypes } from '../prove/predicate-types.ts'

/** Where evidence of an earlier try is looked for. */
export interface KeptEvidence {
  readonly door: ReleaseDoor
  /** The release of the tag; null where there is none. */
  readonly release: Release | null
  readonly home: string
}

const maximumAssetBytes = 100_000_000

/** Puts bundles that an earlier try published with the release into the folder. Whether they hold and say the same is for signing to see. */
export async function fetchKeptAssets({ door, release, home }: KeptEvidence): Promise<void> {
  for (const asset of release?.assets ?? []) {
    const isBundle = isEvidence(asset.name) && asset.name !== evidenceNames.sbom && !/[\\/]/.test(asset.name)
    if (!asset.isWhole || !isBundle) continue
    const path = pathIn(home, asset.name)
    if ((await readIfThere(path)) === null) await writeTextFile(path, await readAsset(door, asset, maximumAssetBytes))
  }
}

const kinds: ReadonlyMap<string, SharedKind> = new Map([
  [predicateTypes.cyclonedx, 'sbom'],
  [predicateTypes.reference, 'sbom-reference'],
  [predicateTypes.review, 'review'],
])

/** Puts bundles that the repository keeps about an artifact into the folder, where the release has none: a tag may have no release. */
export async function fetchKeptAttestations({ door, home }: KeptEvidence, name: string, sha256: string): Promise<void> {
  for (const bundle of await listOrNone(door, sha256)) {
    const text = `${JSON.stringify(bundle)}\n`
    const type = attestedSubject(text)?.predicateType ?? ''
    const kind = kinds.get(type)
    if (kind === undefined && type !== predicateTypes.provenance) continue
    const path = pathIn(home, kind === undefined ? evidenceNames.bundleOf(name) : evidenceNames.shared(kind, 1))
    if ((await readIfThere(path)) === null) await writeTextFile(path, text)
  }
}

/** What cannot be listed now is signed anew, which only costs time. */
async function listOrNone(door: ReleaseDoor, sha256: string): Promise<readonly unknown[]> {
  try {
    return await listAttestations(door, sha256)
  } catch (error) {
    if (readFailure(error) === undefined) throw error
    return []
  }
}
