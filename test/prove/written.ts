import type { Inventory } from '../../src/model/inventory.ts'
import { type SbomOptions, writeSbom } from '../../src/prove/sbom.ts'
import { nothing } from './inventories.ts'

/** What the SBOMs of the tests say beside the inventory. */
export const options: SbomOptions = {
  spec: '1.6',
  name: 'orchard',
  version: '1.4.0',
  toolVersion: '0.1.0',
  timestamp: null,
}

/** Writes an SBOM and parses it as any consumer would. */
export function write(inventory: Partial<Inventory>, changed: Partial<SbomOptions> = {}) {
  return JSON.parse(writeSbom({ ...nothing, ...inventory }, { ...options, ...changed }))
}

/** References that a part of a parsed SBOM depends on. */
export function edgesOf(bom: { dependencies: { ref: string; dependsOn: string[] }[] }, ref: string) {
  return bom.dependencies.find(node => node.ref === ref)?.dependsOn
}

/** Values of all properties of one name. */
export function valuesOf(part: { properties?: { name: string; value: string }[] }, name: string): string[] {
  return (part.properties ?? []).filter(property => property.name === name).map(({ value }) => value)
}
