import { createHash } from 'node:crypto'
import type { RefusedBundle, SignedBundle } from '../../model/evidence.ts'
import type { Inventory } from '../../model/inventory.ts'
import { compareSigner, isExpectedSigner } from './compare-signer.ts'
import type { Expectations } from './expectations.ts'
import { prepareEvidence, type SbomReader, signedInventory } from './prepare-evidence.ts'

/** The inventory that the expected signer signed, whatever artifacts it was signed for; a sentence says why there is none. */
export function findSignedInventory(
  checked: readonly (SignedBundle | RefusedBundle)[],
  sboms: readonly { readonly file: string; readonly text: string }[],
  expectations: Expectations,
  readSbom: SbomReader,
): Inventory | string {
  const files = sboms.map(({ file, text }) => ({
    ...{ file, text },
    digests: { sha256: createHash('sha256').update(text).digest('hex') },
  }))
  const evidence = prepareEvidence(checked, files, readSbom)
  let reason = evidence.refused[0]?.reason ?? 'no SBOM is signed'
  for (const read of evidence.bundles) {
    if (read.kind !== 'sbom' && read.kind !== 'sbom reference') continue
    if (!isExpectedSigner(read.signer, expectations)) {
      const wrong = compareSigner(read.signer, expectations).find(check => check.demanded && check.state !== 'met')
      reason = `its SBOM is signed by another: ${wrong?.title} is ${wrong?.actual ?? 'not stated'}, expected ${wrong?.expected}`
      continue
    }
    const inventory = signedInventory(read, evidence)
    if (typeof inventory !== 'string') return inventory
    reason = inventory
  }
  return reason
}
