import { type Connector, connectorKey } from '../../model/connector.ts'
import type { Dependency, Lockfile, Project } from '../../model/dependency.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import { compactJson } from './text.ts'

// One order for writing and for reading back: whatever order an inventory came in, the bill is the same, and so is what is read from it.

/** Connectors by identity, then version and pin, as an inventory has them. */
export function sortConnectors(connectors: readonly Connector[]): Connector[] {
  return sorted(connectors, (left, right) => {
    return compareText(connectorKey(left), connectorKey(right)) || compareText(versionOf(left), versionOf(right))
  })
}

function versionOf(connector: Connector): string {
  return `${connector.version ?? ''}\n${connector.pin?.value ?? ''}`
}

/** Lockfiles by file. */
export function sortLockfiles(lockfiles: readonly Lockfile[]): Lockfile[] {
  return sorted(lockfiles, (left, right) => compareText(left.file, right.file))
}

/** Projects by folder. */
export function sortProjects(projects: readonly Project[]): Project[] {
  return sorted(projects, (left, right) => compareText(left.path, right.path))
}

/** Dependencies by package url. */
export function sortDependencies(dependencies: readonly Dependency[]): Dependency[] {
  return sorted(dependencies, (left, right) => compareText(left.purl, right.purl))
}

/** Gaps by file, line and reason. */
export function sortGaps(gaps: readonly Gap[]): Gap[] {
  return sorted(
    gaps,
    (left, right) =>
      compareText(left.file, right.file) ||
      (left.line ?? 0) - (right.line ?? 0) ||
      compareText(left.reason, right.reason),
  )
}

/** What the order leaves open is decided by all that is in the items, so that equal places mean equal items. */
function sorted<Item>(items: readonly Item[], compare: (left: Item, right: Item) => number): Item[] {
  return [...items].sort((left, right) => compare(left, right) || compareText(compactJson(left), compactJson(right)))
}
