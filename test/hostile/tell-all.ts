import { compareInventories } from '../../src/compare/compare-inventories.ts'
import { judge } from '../../src/judge/judge.ts'
import { defaultPolicy } from '../../src/model/default-policy.ts'
import type { Inventory } from '../../src/model/inventory.ts'
import type { LoadableTree } from '../../src/model/tree.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { writeSbom } from '../../src/prove/sbom.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { renderComment } from '../../src/report/comment.ts'
import { renderInventory } from '../../src/report/inventory-table.ts'
import { inventoryToJson, verdictToJson } from '../../src/report/json.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { readTree } from '../../src/verbs/read-source.ts'

const day = '2026-02-01'
const links = {
  serverUrl: 'https://github.example',
  repository: 'orchard/market',
  commit: '4f1c2a90b7d3e5f6a8c9d0e1f2a3b4c5d6e7f809',
}

/** Inventory of a tree, all of it. */
export function readAll(tree: LoadableTree): Promise<Inventory> {
  return readTree(tree, { ignore: [], changed: null, limits: defaultLimits, owners: [] })
}

/** The verdict on two inventories under the default policy, where every file counts as changed. */
export function judgeAll(base: Inventory, head: Inventory): Verdict {
  const changes = compareInventories(base, head, day)
  const gaps = [
    ...base.gaps.map(gap => ({ ...gap, side: 'base' as const })),
    ...head.gaps.map(gap => ({ ...gap, side: 'head' as const })),
  ]
  const judged = judge({
    base,
    head,
    changes,
    gaps,
    changedPaths: new Set([...gaps.map(gap => gap.file), ...changes.map(change => change.file)]),
    policy: defaultPolicy,
    policyPath: '.github/ferrule.yml',
    day,
  })
  return {
    base: { source: base.source, commit: base.commit },
    head: { source: head.source, commit: head.commit },
    verdict: judged.verdict,
    changes,
    findings: judged.findings,
    gaps,
    notices: judged.notices,
    policy: { origin: 'the default policy', digest: null },
  }
}

/** Where a text of ours ends up: each kind is dangerous in its own way. */
export type Medium = 'markdown' | 'terminal' | 'colour' | 'json' | 'line'

/** Something Ferrule writes. */
export interface Telling {
  readonly name: string
  readonly medium: Medium
  readonly text: string
}

/** Every report of an inventory, as functions, so that each can be timed. */
export function inventoryReports(inventory: Inventory): Readonly<Record<string, () => Telling[]>> {
  const sbom = (spec: '1.6' | '1.7') => () => [
    {
      name: `SBOM ${spec}`,
      medium: 'json' as const,
      text: writeSbom(inventory, { spec, name: 'orchard', version: null, toolVersion: '1.0.0', timestamp: null }),
    },
  ]
  return {
    'inventory table': () => [
      { name: 'inventory table', medium: 'terminal', text: renderInventory(inventory, { color: false, width: 100 }) },
      {
        name: 'inventory table in colour',
        medium: 'colour',
        text: renderInventory(inventory, { color: true, width: 61 }),
      },
    ],
    'inventory json': () => [{ name: 'inventory json', medium: 'json', text: inventoryToJson(inventory) }],
    'SBOM 1.6': sbom('1.6'),
    'SBOM 1.7': sbom('1.7'),
  }
}

/** Every report of a verdict. */
export function verdictReports(verdict: Verdict): Readonly<Record<string, () => Telling[]>> {
  return {
    'review text': () => [
      { name: 'review text', medium: 'terminal', text: renderText(verdict, { color: false, width: 80 }) },
      { name: 'review text in colour', medium: 'colour', text: renderText(verdict, { color: true, width: 43 }) },
    ],
    comment: () => [
      { name: 'comment', medium: 'markdown', text: renderComment(verdict, { marker: '', links, summaryUrl: null }) },
      {
        name: 'comment without links',
        medium: 'markdown',
        text: renderComment(verdict, { marker: '', links: null, summaryUrl: null }),
      },
    ],
    summary: () => [{ name: 'summary', medium: 'markdown', text: renderSummary(verdict, { links }) }],
    'review json': () => [{ name: 'review json', medium: 'json', text: verdictToJson(verdict) }],
    annotations: () =>
      annotationsOf(verdict).flatMap(({ title, message }) => [
        { name: 'title of an annotation', medium: 'line', text: title },
        { name: 'message of an annotation', medium: 'line', text: message },
      ]),
  }
}

/** Every report of what a base becomes. */
export function tellAll(base: Inventory, head: Inventory): Telling[] {
  const reports = { ...inventoryReports(head), ...verdictReports(judgeAll(base, head)) }
  return Object.values(reports).flatMap(report => report())
}
