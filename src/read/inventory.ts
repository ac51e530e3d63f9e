import type { Connector } from '../model/connector.ts'
import { connectorKey } from '../model/connector.ts'
import type { Lockfile } from '../model/dependency.ts'
import type { Gap } from '../model/gap.ts'
import type { Inventory } from '../model/inventory.ts'
import { compareText, sortBy } from '../model/order.ts'
import type { SourceFile, Tree } from '../model/tree.ts'
import type { Claim } from './claims.ts'
import { documentOf } from './document.ts'
import type { ConnectorFormat, Readers, Surroundings } from './format.ts'
import { formatsOf, readerOf } from './formats-of.ts'
import { mergeConnectors } from './merge-connectors.ts'
import type { OwnerRules } from './owners.ts'
import { nameOwners } from './owners.ts'
import type { Duplicate } from './parsed.ts'
import { isScript } from './script/source.ts'

/** What an inventory is read from: claims with their loaded files, and what could not be loaded. */
export interface ReadInput {
  readonly tree: Pick<Tree, 'source' | 'commit'>
  readonly claims: readonly Claim[]
  readonly around: Surroundings
  /** The readers of all formats that the files are. */
  readonly readers: Readers
  readonly gaps: readonly Gap[]
  readonly owners: OwnerRules
}

/** Reads every claimed file and puts the inventory together; pure and synchronous. */
export function readInventory(input: ReadInput): Inventory {
  const connectors: Connector[] = []
  const lockfiles: Lockfile[] = []
  const gaps: Gap[] = [...input.gaps]
  for (const claim of input.claims) {
    const file = input.around.file(claim.path)
    if (file === undefined) continue
    if (claim.lockfile !== null) {
      const reading = claim.lockfile.read(file)
      if ('reason' in reading) gaps.push(unreadable(file, reading.line, reading.reason))
      else {
        lockfiles.push(reading.lockfile)
        for (const gap of reading.gaps) gaps.push(gap)
      }
    } else readConnectors(file, claim, input, connectors, gaps)
  }
  return {
    source: input.tree.source,
    commit: input.tree.commit,
    connectors: nameOwners(sortBy(mergeConnectors(connectors), connectorKey), input.owners),
    lockfiles: sortBy(lockfiles, lockfile => lockfile.file),
    gaps: sortGaps(gaps),
  }
}

function readConnectors(
  file: SourceFile,
  claim: Claim,
  { around, readers }: Pick<ReadInput, 'around' | 'readers'>,
  connectors: Connector[],
  gaps: Gap[],
): void {
  const formats = formatsOf(claim, file).map(format => readerOf(format, readers))
  const byName = formats.filter(format => claim.certain.has(format.name))
  const byContent = formats.filter(
    format => !claim.certain.has(format.name) && format.belongs?.(file, around) !== false,
  )
  if (byName.length === 0 && byContent.length === 0) return
  const document = documentOf(file)
  if (document.kind === 'broken') {
    const meant = sayFormats(byName.length > 0 ? byName : byContent)
    // Braces within braces are nothing strange in a source.
    const isTemplate = byName.length === 0 && !isScript(file.path) && isTemplated(file.text)
    const reason = isTemplate ? templated : document.reason
    gaps.push(unreadable(file, document.line, `${reason}; it should be ${meant}`))
    return
  }
  for (const format of [...byName, ...byContent]) {
    const reading = format.read(file, around)
    if (reading === null) continue
    // One by one: a file may hold more than a call takes arguments.
    for (const connector of reading.connectors) connectors.push(connector)
    for (const gap of reading.gaps) gaps.push(gap)
    for (const gap of duplicateGaps(file, document.duplicates)) gaps.push(gap)
    return
  }
}

const templated = 'it is templated, so what it says is known only once it is filled in'

/** True for the text of a chart or a playbook that is no YAML before it is filled in: `{{ … }}` where a line or a value begins. */
function isTemplated(text: string): boolean {
  return /^[ \t]*(?:- )?\{[{%]|:[ \t]+\{\{/m.test(text)
}

/** More of them say nothing more, and a file may be made of them. */
const maximumDuplicates = 20

function duplicateGaps(file: SourceFile, duplicates: readonly Duplicate[]): Gap[] {
  const gaps = duplicates.slice(0, maximumDuplicates).map(({ key, line }) => {
    const shown = JSON.stringify(key.length > 200 ? `${key.slice(0, 200)}…` : key)
    return unreadable(
      file,
      line,
      `the key ${shown} stands twice with different values, and tools disagree which one counts`,
    )
  })
  const [next] = duplicates.slice(maximumDuplicates)
  if (next === undefined) return gaps
  const more = duplicates.length - maximumDuplicates
  return [...gaps, unreadable(file, next.line, `${more} more keys from here on stand twice with different values`)]
}

function unreadable(file: SourceFile, line: number | null, reason: string): Gap {
  return { kind: 'unreadable', file: file.path, line, reason }
}

function sayFormats(formats: readonly ConnectorFormat[]): string {
  const title = formats.map(format => format.title).join(' or ')
  // The letter n is spoken with a vowel before it.
  return `${/^(?:[aeio]|n8n)/i.test(title) ? 'an' : 'a'} ${title}`
}

function sortGaps(gaps: readonly Gap[]): Gap[] {
  return [...gaps].sort(
    (left, right) =>
      compareText(left.file, right.file) ||
      (left.line ?? 0) - (right.line ?? 0) ||
      compareText(left.reason, right.reason),
  )
}
