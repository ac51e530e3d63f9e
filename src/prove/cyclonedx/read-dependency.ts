import type { Dependency, DependencySource } from '../../model/dependency.ts'
import type { Place } from '../../model/place.ts'
import { readHashes, readLicenses, readName, readReference } from './component-fields.ts'
import { readDigests, writeIntegrity } from './digests.ts'
import { fitPurl, fitSource, fitVersion, sourceOf } from './fields.ts'
import { type PropertyBag, unfitting } from './property-bag.ts'
import { componentNames as names } from './property-names.ts'
import { withoutVersion } from './purl.ts'
import { BadSbom, objectOf, objectsOf, type Raw, textOf } from './raw.ts'
import { plainText } from './text.ts'
import * as words from './words.ts'

/** Rebuilds a locked package, without its edges, of a component that Ferrule wrote. */
export function readDependency(raw: Raw, bag: PropertyBag): Omit<Dependency, 'dependsOn'> {
  const purl = unfitting(bag, names.purl, textOf(raw, 'purl'), fitPurl)
  const name = unfitting(bag, names.name, readName(raw), plainText)
  if (purl === undefined || name === undefined) throw new BadSbom('a locked component has no package url or no name')
  return {
    purl,
    id: bag.text(names.id) ?? withoutVersion(purl),
    name,
    version: unfitting(bag, names.version, textOf(raw, 'version'), fitVersion) ?? '',
    integrity: readWrittenIntegrity(raw, bag),
    source: readSource(raw, bag),
    license: unfitting(bag, names.license, readLicenses(raw)[0], plainText) ?? null,
    deprecated: bag.text(names.deprecated) ?? null,
    installScript: bag.flag(names.installScript),
    patch: bag.text(names.patch) ?? null,
    dev: bag.flag(names.dev),
    optional: bag.flag(names.optional),
    peer: bag.flag(names.peer),
    direct: bag.flag(names.direct),
    aliases: bag.texts(names.alias),
    place: readPlace(raw, bag),
  }
}

function readWrittenIntegrity(raw: Raw, bag: PropertyBag): readonly string[] {
  const digests = readHashes(raw)
  const integrity = writeIntegrity(digests)
  const texts = bag.texts(names.integrity)
  const without = bag.flag(names.withoutIntegrity)
  if (without && integrity.length + texts.length > 0)
    throw new BadSbom(`the property ${names.withoutIntegrity} contradicts the digests it stands beside`)
  if (texts.length === 0) return integrity
  if (writeIntegrity(readDigests(texts)).join() !== integrity.join())
    throw new BadSbom(`the property ${names.integrity} contradicts the digests it stands beside`)
  return texts
}

function readSource(raw: Raw, bag: PropertyBag): DependencySource {
  const reference = readReference(raw)
  const source = bag.item(names.source, words.source)
  if (source === undefined) return sourceOf(reference)
  const fitting = fitSource(source)
  if (fitting?.type !== reference?.type || fitting?.url !== reference?.url)
    throw new BadSbom(`the property ${names.source} contradicts the address it stands beside`)
  return source
}

function readPlace(raw: Raw, bag: PropertyBag): Place {
  const written = bag.item(names.place, words.place)
  if (written !== undefined) return written
  const occurrence = objectsOf(objectOf(raw, 'evidence') ?? {}, 'occurrences')[0]
  const place = { file: occurrence?.location, line: occurrence?.line ?? null }
  if (!words.place(place)) throw new BadSbom('a locked component does not say where it is locked')
  return place
}
