import { FerruleError } from '../../src/model/errors.ts'
import { readSbom } from '../../src/prove/read-sbom.ts'
import { writeSbom } from '../../src/prove/sbom.ts'
import { orchard } from './inventories.ts'
import { options } from './written.ts'

type Json = Record<string, unknown>

export interface Property {
  name: string
  value: string
}

/** As much of a parsed SBOM as the tests change. */
export interface Bom {
  metadata: { component: Json & { components: Json[] }; properties: Property[] }
  components: (Json & { properties: Property[] })[]
  services: (Json & { properties: Property[] })[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/** The SBOM of the orchard with a change made to it, as text. */
export function tamper(change: (bom: Bom) => void): string {
  const bom: Bom = JSON.parse(writeSbom(orchard, options))
  change(bom)
  return JSON.stringify(bom)
}

/** Why an SBOM is not read. */
export function reasonOf(text: string): string {
  try {
    readSbom(text, './sbom.json')
  } catch (error) {
    if (error instanceof FerruleError && error.code === 'bad-sbom') return error.message
    throw error
  }
  return 'it was read'
}
