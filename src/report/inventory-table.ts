import type { Connector } from '../model/connector.ts'
import type { Inventory } from '../model/inventory.ts'
import { sortBy } from '../model/order.ts'
import { count } from './headline.ts'
import { sayDependencies, sayDeprecations } from './inventory-sentences.ts'
import { endSentence } from './markdown.ts'
import { placeInText, type Sheet, sheetOf, type TextOptions } from './sheet.ts'
import { namesOf, sayVersion } from './telling.ts'
import { visibleText } from './visible-text.ts'
import { cutTo, padTo, widthOf } from './wrap.ts'

/** An inventory as a table for a terminal: connectors by format, then dependencies, what ends, and what is not known. */
export function renderInventory(inventory: Inventory, options: TextOptions): string {
  const sheet = sheetOf(options)
  writeOpening(inventory, sheet)
  const formats = new Map<string, Connector[]>()
  for (const connector of inventory.connectors) {
    const group = formats.get(connector.format)
    if (group === undefined) formats.set(connector.format, [connector])
    else group.push(connector)
  }
  for (const [format, connectors] of formats) writeFormat(format, connectors, sheet)
  writeList('Dependencies', sayDependencies(inventory.lockfiles), sheet)
  writeList('Deprecated', sayDeprecations(inventory), sheet)
  const gaps = inventory.gaps.map(gap => ({
    line: placeInText(gap.file, gap.line),
    below: visibleText(endSentence(gap.reason), 300),
  }))
  writeList('Not read or not known', gaps, sheet)
  return sheet.text()
}

function writeOpening({ source, commit, connectors, lockfiles }: Inventory, sheet: Sheet): void {
  const packages = lockfiles.reduce((sum, lockfile) => sum + lockfile.dependencies.length, 0)
  const name = visibleText(source, 80)
  const side = commit === null || commit === source ? name : `${name} (${visibleText(commit.slice(0, 7), 7)})`
  const locked =
    lockfiles.length === 0 ? 'no lockfile' : `${count(packages, 'package')} in ${count(lockfiles.length, 'lockfile')}`
  sheet.write(`${side}: ${count(connectors.length, 'connector')}, ${locked}.`, '', sheet.paint.strong)
}

function writeFormat(format: string, connectors: readonly Connector[], sheet: Sheet): void {
  sheet.space()
  sheet.write(`${visibleText(format, 60)} (${connectors.length})`, '', sheet.paint.strong)
  const rows = sortBy(connectors, connector => connector.name).map(connector => ({
    connector,
    cells: [
      cutTo(visibleText(connector.name, 200), Math.floor(sheet.width * 0.3)),
      cutTo(visibleText(sayVersion(connector), 200), Math.floor(sheet.width * 0.25)),
      cutTo(visibleText(connector.owner ?? '-', 200), Math.floor(sheet.width * 0.2)),
    ],
  }))
  const widths = [0, 1, 2].map(column =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row.cells[column] ?? '')), 0),
  )
  for (const { connector, cells } of rows) {
    const [place] = connector.places
    const shown = place === undefined ? '' : placeInText(place.file, place.line)
    sheet.keep([...cells.map((cell, column) => padTo(cell, widths[column] ?? 0)), shown].join('  ').trimEnd(), '  ')
    for (const { label, names } of namesOf(connector)) writeNames(label, names, sheet)
  }
}

/** Counts a list and names as much of it as a line holds, the telling ones first. */
function writeNames(label: string, names: readonly string[], sheet: Sheet): void {
  if (names.length === 0) return
  let line = `${count(names.length, label)}: `
  for (const [index, name] of names.entries()) {
    const shown = visibleText(name, 80)
    const rest = names.length - index - 1
    const more = rest === 0 ? '' : `, and ${rest} more`
    if (index > 0 && widthOf(line) + 2 + widthOf(shown) + more.length > sheet.width - 4) {
      line += `, and ${rest + 1} more`
      break
    }
    line += index === 0 ? shown : `, ${shown}`
  }
  sheet.keep(line, '    ', sheet.paint.quiet)
}

const longestList = 50

function writeList(
  title: string,
  items: readonly { readonly line: string; readonly below: string }[],
  sheet: Sheet,
): void {
  if (items.length === 0) return
  sheet.space()
  sheet.write(`${title} (${items.length})`, '', sheet.paint.strong)
  for (const { line, below } of items.slice(0, longestList)) {
    sheet.keep(line, '  ')
    sheet.write(below, '    ', sheet.paint.quiet)
  }
  if (items.length > longestList) sheet.write(`and ${items.length - longestList} more, see the json format`, '  ')
}
