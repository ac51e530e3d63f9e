import { ComponentType, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums'
import { type BomRef, Component, type PropertyRepository } from '@cyclonedx/cyclonedx-library/Models'
import type { Inventory } from '../../model/inventory.ts'
import { type Aggregate, ComposedBom, type Composition } from './bom.ts'
import { fitVersion } from './fields.ts'
import { type WrittenLockfile, writeLockfile } from './lockfiles.ts'
import { listProperties } from './properties.ts'
import { billNames, layoutName, layoutVersion, registeredNames } from './property-names.ts'
import { issueRefs } from './refs.ts'
import { type WrittenConnectors, writeConnectors } from './services.ts'
import { sortGaps, sortLockfiles } from './sorting.ts'
import { plainText } from './text.ts'

/** What a bill says of the repository and of the tool, beside the inventory. */
export interface BillSubject {
  readonly name: string
  readonly version: string | null
  readonly toolVersion: string
  readonly timestamp: Date | null
}

/** Makes CycloneDX's model of an inventory: the repository at the root, under it the projects, beside it packages and connectors. */
export function writeBill(inventory: Inventory, subject: BillSubject): ComposedBom {
  const issueRef = issueRefs()
  const root = new Component(ComponentType.Application, plainText(subject.name), { bomRef: issueRef('repository') })
  const version = fitVersion(subject.version ?? '')
  if (version !== undefined) root.version = version
  const connectors = writeConnectors(inventory.connectors, issueRef)
  const lockfiles = sortLockfiles(inventory.lockfiles).map(lockfile => writeLockfile(lockfile, issueRef))
  const bom = new ComposedBom()
  addParts(bom, root, connectors, lockfiles)
  bom.metadata.component = root
  if (subject.timestamp !== null) bom.metadata.timestamp = subject.timestamp
  bom.metadata.lifecycles.add(LifecyclePhase.PreBuild)
  bom.metadata.tools.components.add(
    new Component(ComponentType.Application, 'ferrule', { version: subject.toolVersion }),
  )
  bom.metadata.properties = propertiesOf(inventory)
  bom.compositions = composeClaims(inventory, root, connectors, lockfiles)
  return bom
}

function addParts(
  bom: ComposedBom,
  root: Component,
  { services, packages }: WrittenConnectors,
  lockfiles: readonly WrittenLockfile[],
): void {
  for (const { projects, dependencies } of lockfiles) {
    for (const project of projects) {
      root.components.add(project)
      root.dependencies.add(project.bomRef)
    }
    for (const dependency of dependencies) bom.components.add(dependency)
  }
  for (const component of packages) bom.components.add(component)
  for (const service of services) {
    bom.services.add(service)
    root.dependencies.add(service.bomRef)
  }
}

function propertiesOf(inventory: Inventory): PropertyRepository {
  const list = listProperties()
  list.text(registeredNames.reproducible, 'true')
  list.text(layoutName, layoutVersion)
  list.text(billNames.commit, inventory.commit)
  for (const { file, format, version } of sortLockfiles(inventory.lockfiles))
    list.item(billNames.lockfile, { file, format, version })
  for (const gap of sortGaps(inventory.gaps)) list.item(billNames.gap, gap)
  return list.properties
}

/** One claim for the whole bill, and one for the edges of the root, of all that it names itself and of the services. */
function composeClaims(
  inventory: Inventory,
  root: Component,
  { services }: WrittenConnectors,
  lockfiles: readonly WrittenLockfile[],
): Composition[] {
  const aggregate = judgeAggregate(inventory)
  const named: BomRef[] = [
    root.bomRef,
    ...services.map(({ bomRef }) => bomRef),
    ...lockfiles.flatMap(({ projects, direct }) => [...projects.map(({ bomRef }) => bomRef), ...direct]),
  ]
  return [
    { aggregate, dependencies: null },
    { aggregate, dependencies: named },
  ]
}

/** Complete is what was read without a gap; where nothing locks dependencies, nobody can say whether there are any. */
function judgeAggregate(inventory: Inventory): Aggregate {
  if (inventory.gaps.some(gap => gap.kind === 'unreadable')) return 'incomplete'
  return inventory.lockfiles.length === 0 ? 'unknown' : 'complete'
}
