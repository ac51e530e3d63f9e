import { ComponentScope, ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums'
import { ExternalReference, HashDictionary, type PropertyRepository } from '@cyclonedx/cyclonedx-library/Models'
import type { Dependency } from '../../model/dependency.ts'
import { LocatedComponent } from './bom.ts'
import { readDigests, writeIntegrity } from './digests.ts'
import { fitSource, fitVersion, sourceOf } from './fields.ts'
import { declareLicense } from './licenses.ts'
import { listProperties, type PropertyList } from './properties.ts'
import { componentNames as names } from './property-names.ts'
import { parsePurl, splitName, withoutVersion } from './purl.ts'
import { isPlain, plainText } from './text.ts'

/**
 * Makes a component of a locked package, without its edges.
 * @param lockfile the file that locks it
 * @param missing package urls it depends on that the lockfile does not hold
 */
export function writeDependency(
  dependency: Dependency,
  lockfile: string,
  ref: string,
  missing: readonly string[],
): LocatedComponent {
  const purl = parsePurl(dependency.purl)
  const { group, name } = splitName(plainText(dependency.name), purl)
  const component = new LocatedComponent(ComponentType.Library, name, { bomRef: ref, scope: scopeOf(dependency) })
  if (group !== null) component.group = group
  const version = fitVersion(dependency.version)
  if (version !== undefined) component.version = version
  if (purl !== undefined) component.purl = dependency.purl
  if (dependency.license !== null) component.licenses.add(declareLicense(dependency.license))
  const digests = readDigests(dependency.integrity)
  component.hashes = new HashDictionary(digests.map(({ algorithm, content }) => [algorithm, content]))
  addSource(component, dependency)
  const { file, line } = dependency.place
  if (isPlain(file)) component.occurrences = [{ location: file, line }]
  component.properties = propertiesOf(dependency, lockfile, missing, {
    purl: purl !== undefined,
    integrity: equalTexts(writeIntegrity(digests), dependency.integrity),
  })
  return component
}

/**
 * CycloneDX calls `excluded` what is there for tests and other uses outside of run time: a package that only development needs.
 * `optional` is what may not be installed at all.
 */
function scopeOf(dependency: Dependency): ComponentScope {
  if (dependency.dev) return ComponentScope.Excluded
  return dependency.optional ? ComponentScope.Optional : ComponentScope.Required
}

/** Some consumers look for digests at the component, others at what is distributed: they stand at both. */
function addSource(component: LocatedComponent, dependency: Dependency): void {
  const reference = fitSource(dependency.source)
  if (reference === undefined) return
  const { url } = reference
  component.externalReferences.add(
    reference.type === 'vcs'
      ? new ExternalReference(url, ExternalReferenceType.VCS)
      : new ExternalReference(url, ExternalReferenceType.Distribution, { hashes: component.hashes }),
  )
}

/** Whether the package url, and the digests, are in the component as they were. */
interface Fits {
  readonly purl: boolean
  readonly integrity: boolean
}

function propertiesOf(
  dependency: Dependency,
  lockfile: string,
  missing: readonly string[],
  fits: Fits,
): PropertyRepository {
  const list = listProperties()
  list.text(names.lockedBy, lockfile)
  addUnfitting(list, dependency, fits)
  list.flag(names.direct, dependency.direct)
  list.flag(names.dev, dependency.dev)
  list.flag(names.optional, dependency.optional)
  list.flag(names.peer, dependency.peer)
  list.flag(names.installScript, dependency.installScript)
  list.text(names.patch, dependency.patch)
  list.text(names.deprecated, dependency.deprecated)
  for (const alias of dependency.aliases) list.text(names.alias, alias)
  for (const purl of missing) list.text(names.dependsOn, purl)
  if (!isPlain(dependency.place.file)) list.item(names.place, dependency.place)
  return list.properties
}

/** Adds what the fields of CycloneDX do not hold exactly. */
function addUnfitting(list: PropertyList, dependency: Dependency, fits: Fits): void {
  const { purl, id, name, version, integrity, source, license } = dependency
  if (!fits.purl) list.text(names.purl, purl)
  if (withoutVersion(purl) !== id) list.text(names.id, id)
  if (!isPlain(name)) list.text(names.name, name)
  if ((fitVersion(version) ?? '') !== version) list.text(names.version, version)
  if (integrity.length === 0) list.flag(names.withoutIntegrity, true)
  if (!fits.integrity) for (const text of integrity) list.text(names.integrity, text)
  const said = sourceOf(fitSource(source))
  if (said.kind !== source.kind || said.url !== source.url) list.item(names.source, source)
  if (license !== null && !isPlain(license)) list.text(names.license, license)
}

function equalTexts(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index])
}
