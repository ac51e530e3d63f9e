import type { Inventory } from '../model/inventory.ts'
import { timeOfCommit } from '../outside/git-facts.ts'
import { writeSbom } from '../prove/sbom.ts'
import { type InventoryOptions, takeInventory } from './inventory.ts'

/** What an SBOM is made of. */
export interface SbomOptions extends InventoryOptions {
  readonly spec: '1.6' | '1.7'
  readonly toolVersion: string
  /** Name of what is described; null takes it from the lockfile at the root. */
  readonly name: string | null
}

/** Writes the SBOM of a SOURCE. What differs from machine to machine (folder, clock) does not go in. */
export async function makeSbom(options: SbomOptions): Promise<string> {
  return describeInventory(await takeInventory(options), options)
}

/** Writes the SBOM of an inventory that was taken. */
export async function describeInventory(
  inventory: Inventory,
  options: Pick<SbomOptions, 'spec' | 'name' | 'toolVersion' | 'folder'>,
): Promise<string> {
  return writeSbom(inventory, {
    spec: options.spec,
    name: options.name ?? nameOf(inventory),
    version: null,
    toolVersion: options.toolVersion,
    timestamp: inventory.commit === null ? null : await timeOfCommit(options.folder, inventory.commit),
  })
}

/** The project's own name where a lockfile at the root tells it; a folder or remote would differ from machine to machine. */
function nameOf(inventory: Inventory): string {
  const root = inventory.lockfiles
    .find(lockfile => !lockfile.file.includes('/'))
    ?.projects.find(project => project.path === '.')
  return root?.name ?? 'repository'
}
