import { FerruleError } from '../model/errors.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Verdict } from '../model/verdict.ts'
import { readTextFile, writeTextFile } from '../outside/disk.ts'
import type { FoundArtifact } from '../outside/find-artifacts.ts'
import { pathIn } from '../outside/paths.ts'
import { digestText } from '../read/digest.ts'
import type { AttestOptions } from './attest-options.ts'
import { takeInventory } from './inventory.ts'
import { review } from './review.ts'
import { describeInventory } from './sbom.ts'

/** An SBOM that is to be attested, and what it was made of. */
export interface MadeSbom {
  readonly inventory: Inventory
  readonly text: string
}

/** The SBOM has to be of the commit that the provenance names, or nothing says that it belongs to the artifact. */
export async function makeSbomOf(options: AttestOptions, commit: string | null): Promise<MadeSbom> {
  const { limits } = options
  const folder = options.repository ?? options.folder
  if (options.sbom !== null) {
    const text = await readTextFile(pathIn(options.folder, options.sbom), 200_000_000)
    const { readSbom } = await import('../prove/read-sbom.ts')
    const inventory = readSbom(text, options.sbom)
    if (commit !== null && inventory.commit !== null && inventory.commit !== commit)
      throw otherCommit(options.sbom, inventory.commit, commit)
    return { inventory, text }
  }
  const inventory = await takeInventory({ of: options.of ?? commit, folder, limits })
  if (commit !== null && inventory.commit !== commit)
    throw otherCommit(options.of ?? 'the working tree', inventory.commit, commit)
  return { inventory, text: await describeInventory(inventory, { ...options, folder, name: null }) }
}

/** Writes the SBOM beside the bundles, but not over an artifact of the same name. */
export async function writeSbomFile(
  { folder }: AttestOptions,
  text: string,
  found: readonly FoundArtifact[],
  place: string,
): Promise<void> {
  const same = found.find(({ path }) => pathIn(folder, path) === place)
  if (same !== undefined && `sha256:${same.digests.sha256}` !== digestText(text))
    throw new FerruleError(
      'same-place',
      `The SBOM of this run would be written over ${same.path}, which is attested. Give that one as --sbom ${same.path}, or name another folder with --output.`,
    )
  await writeTextFile(place, text)
}

function otherCommit(source: string, is: string | null, run: string, evidence = 'an SBOM'): FerruleError {
  return new FerruleError(
    'other-commit',
    `${source} is of ${is === null ? 'no commit' : `commit ${is}`}, and this run is of ${run}: ${evidence} of it would not be one of what was built.`,
  )
}

/** Reviews the commit of the run, unless its caller has. */
export async function reviewOf(options: AttestOptions, commit: string | null): Promise<Verdict> {
  if (options.verdict !== undefined) return options.verdict
  if (options.base === null)
    throw new FerruleError(
      'bad-usage',
      'Evidence of a review needs --base SOURCE: what to compare with, such as the last release.',
    )
  const { base, day, limits } = options
  const folder = options.repository ?? options.folder
  const verdict = await review({ base, head: options.of ?? commit, folder, policyFile: null, day, limits })
  if (commit !== null && verdict.head.commit !== commit)
    throw otherCommit(options.of ?? 'the working tree', verdict.head.commit, commit, 'a review')
  return verdict
}
