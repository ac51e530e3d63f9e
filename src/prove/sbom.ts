import { createHash } from 'node:crypto'
import { JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6, Spec1dot7 } from '@cyclonedx/cyclonedx-library/Spec'
import type { Inventory } from '../model/inventory.ts'
import { showInJson } from '../model/visible-json.ts'
import { writeBill } from './cyclonedx/bill.ts'
import { FerruleFactory } from './cyclonedx/factory.ts'

/** What an SBOM is to say beside the inventory. */
export interface SbomOptions {
  readonly spec: '1.6' | '1.7'
  /** Name and version of the repository: what the SBOM is about. */
  readonly name: string
  readonly version: string | null
  readonly toolVersion: string
  /** Time of the commit, as RFC 3339 with its zone; null leaves it out. The clock is not asked: the same commit gives the same bytes. */
  readonly timestamp: string | null
}

/**
 * Writes an inventory as a CycloneDX SBOM: dependencies are components, connectors are services, and what CycloneDX has no field for stands
 * in properties named `ferrule:…`, so that reading it back gives the same inventory.
 * @see https://cyclonedx.org/specification/overview/
 * @throws RangeError for a timestamp that is no RFC 3339 time
 */
export function writeSbom(inventory: Inventory, options: SbomOptions): string {
  const bill = writeBill(inventory, { ...options, timestamp: readTime(options.timestamp) })
  bill.serialNumber = noSerialNumber
  const serializer = new JsonSerializer(new FerruleFactory(options.spec === '1.7' ? Spec1dot7 : Spec1dot6))
  const text = showInJson(serializer.serialize(bill, { sortLists: false, space: 2 }))
  return `${text.replace(noSerialNumber, nameSerialNumber(text))}\n`
}

/** A time without a zone would mean another moment on every machine. */
function readTime(timestamp: string | null): Date | null {
  if (timestamp === null) return null
  const time = new Date(timestamp)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(timestamp) || Number.isNaN(time.getTime()))
    throw new RangeError(`${timestamp} is no RFC 3339 time`)
  return time
}

/** Stands in the place of the serial number while the rest is digested; nothing from outside is written before it. */
const noSerialNumber = 'urn:uuid:00000000-0000-0000-0000-000000000000'

/** RFC 9562 name space of URLs. */
const urlNamespace = '6ba7b8119dad11d180b400c04fd430c8'

/** A UUID of version 5 that names the SHA-256 of the SBOM without it: equal for equal content, different for any other. */
function nameSerialNumber(text: string): string {
  const content = createHash('sha256').update(text).digest('hex')
  const bytes = createHash('sha1')
    .update(Buffer.from(urlNamespace, 'hex'))
    .update(`urn:sha256:${content}`)
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
