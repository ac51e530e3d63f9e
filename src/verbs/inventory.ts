import type { Inventory } from '../model/inventory.ts'
import { openSources } from '../outside/source.ts'
import type { ReadLimits } from './limits.ts'
import { loadPolicyOf, policyPath } from './load-policy.ts'
import { readTree } from './read-source.ts'

/** What an inventory is taken of. */
export interface InventoryOptions {
  /** SOURCE; null for the working tree. */
  readonly of: string | null
  readonly folder: string
  readonly limits: ReadLimits
}

/** Lists the connectors and dependencies of a SOURCE. Ignored paths and owners come from its own policy: nothing is judged here. */
export async function takeInventory(options: InventoryOptions): Promise<Inventory> {
  const sources = openSources(options.folder)
  try {
    const opened = await sources.open(options.of)
    if (opened.kind === 'sbom') {
      const { readSbom } = await import('../prove/read-sbom.ts')
      return readSbom(opened.text, opened.source)
    }
    const { policy } = await loadPolicyOf(opened.tree, policyPath)
    return await readTree(opened.tree, {
      ignore: policy.ignore,
      changed: null,
      limits: options.limits,
      owners: policy.owners,
    })
  } finally {
    await sources.close()
  }
}
