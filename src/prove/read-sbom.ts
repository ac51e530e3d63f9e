import { FerruleError } from '../model/errors.ts'
import type { Inventory } from '../model/inventory.ts'
import { readForeignBill } from './cyclonedx/foreign.ts'
import { layOpen, type Parts } from './cyclonedx/parts.ts'
import { openProperties, type PropertyBag } from './cyclonedx/property-bag.ts'
import { billNames, layoutName, layoutVersion } from './cyclonedx/property-names.ts'
import { BadSbom, isRaw, objectOf, quote, type Raw } from './cyclonedx/raw.ts'
import { readConnectors } from './cyclonedx/read-connectors.ts'
import { readLockfiles } from './cyclonedx/read-lockfiles.ts'
import { sortGaps } from './cyclonedx/sorting.ts'
import * as words from './cyclonedx/words.ts'

/**
 * Reads a CycloneDX SBOM (JSON, 1.4 to 1.7). One that Ferrule wrote gives the inventory it was written from; one of another tool gives its
 * packages and services, with gaps that say what such an SBOM cannot tell.
 * @param source the SOURCE it was read from, as the user wrote it
 * @throws FerruleError `bad-sbom` where it is not CycloneDX, contradicts itself, or holds what is not known
 */
export function readSbom(text: string, source: string): Inventory {
  try {
    const parts = layOpen(parse(text))
    const bag = openProperties(objectOf(parts.document, 'metadata') ?? {})
    return bag.has(layoutName) ? readOwnBill(parts, bag, source) : readForeignBill(parts, source)
  } catch (cause) {
    if (!(cause instanceof BadSbom)) throw cause
    throw new FerruleError('bad-sbom', `The SBOM ${source} cannot be read: ${cause.message}.`, { cause })
  }
}

function parse(text: string): Raw {
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new BadSbom('it is not JSON', { cause })
  }
  if (!isRaw(document)) throw new BadSbom('it is not a JSON object')
  return document
}

function readOwnBill(parts: Parts, bag: PropertyBag, source: string): Inventory {
  const layout = bag.text(layoutName) ?? ''
  if (layout !== layoutVersion)
    throw new BadSbom(
      `its layout ${quote(layout)} is not known to this version of Ferrule; write it again with this one`,
    )
  const inventory = {
    source,
    commit: bag.text(billNames.commit) ?? null,
    connectors: readConnectors(parts),
    lockfiles: readLockfiles(parts, bag),
    gaps: sortGaps(bag.items(billNames.gap, words.gap)),
  }
  bag.end()
  return inventory
}
