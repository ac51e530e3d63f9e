import type { Lockfile } from '../../model/dependency.ts'
import type { Gap } from '../../model/gap.ts'
import type { Inventory } from '../../model/inventory.ts'
import { compareText } from '../../model/order.ts'
import { baseOf } from '../../model/path.ts'
import { readName } from './component-fields.ts'
import { type ForeignPackages, readForeignPackages } from './foreign-packages.ts'
import { readEndpoint, readForeignServices } from './foreign-services.ts'
import type { Parts } from './parts.ts'
import { objectsOf, quote, textOf, textsOf } from './raw.ts'
import { sortGaps } from './sorting.ts'

/** Makes an inventory of another tool's bill, and says what such a bill cannot tell. */
export function readForeignBill(parts: Parts, source: string): Inventory {
  const file = baseOf(source)
  const packages = readForeignPackages(parts, file)
  return {
    source,
    commit: null,
    connectors: readForeignServices(parts, file),
    lockfiles: [groupPackages(parts, packages, file)],
    gaps: sortGaps(nameGaps(parts, packages, file)),
  }
}

/** The bill itself stands in the place of a lockfile: which files its packages were read from is not told alike by any two tools. */
function groupPackages(parts: Parts, { dependencies }: ForeignPackages, file: string): Lockfile {
  const root = parts.root?.raw
  return {
    file,
    format: 'cyclonedx',
    version: parts.spec,
    projects: [
      {
        path: '.',
        name: root === undefined ? null : (readName(root) ?? null),
        version: root === undefined ? null : (textOf(root, 'version') ?? null),
        dependsOn: dependencies
          .filter(({ direct }) => direct)
          .map(({ purl }) => purl)
          .sort(compareText),
        workspaces: [],
      },
    ],
    dependencies,
  }
}

function nameGaps(parts: Parts, { unnamed, broken }: ForeignPackages, file: string): Gap[] {
  const reasons = ['Ferrule did not write it: what its services may do (scopes, triggers, code they run) is not in it']
  if (unnamed > 0) reasons.push(`components without a package url, which are left out: ${unnamed}`)
  const hostless = parts.services.flatMap(({ raw }) =>
    textsOf(raw, 'endpoints').filter(text => readEndpoint(text, { file, line: null }) === undefined),
  ).length
  if (hostless > 0) reasons.push(`endpoints of its services that name no host: ${hostless}`)
  const partial = objectsOf(parts.document, 'compositions').some(composition =>
    /^incomplete/.test(textOf(composition, 'aggregate') ?? ''),
  )
  if (partial) reasons.push('it says of itself that it is incomplete')
  const gaps: Gap[] = reasons.map(reason => ({ kind: 'unknown', file, line: null, reason }))
  const [first] = broken
  if (first !== undefined) {
    const reason = `components whose package url cannot be parsed: ${broken.length}, the first is ${quote(first)}`
    gaps.push({ kind: 'unreadable', file, line: null, reason })
  }
  return gaps
}
