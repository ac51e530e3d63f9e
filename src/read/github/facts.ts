import type { Code, Connector, Deprecation, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { sortBy } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import type { Surroundings } from '../format.ts'

/** What jobs and steps are found to hold, gathered while they are read. */
export interface Facts {
  readonly connectors: Connector[]
  /** Keys of connectors of the repository itself. */
  readonly uses: string[]
  readonly code: Code[]
  readonly settings: Setting[]
  readonly deprecations: Deprecation[]
  readonly gaps: Gap[]
  /** Checkouts: whether each leaves the token behind for the steps after it, and whether it is told to take the code of forks all the same. */
  readonly checkouts: { readonly keepsToken: boolean; readonly takesForks: boolean; readonly line: number }[]
}

/** What every reader of a part of a file needs to know of the whole. */
export interface Context {
  readonly file: SourceFile
  readonly around: Surroundings
  readonly format: 'github-workflow' | 'github-action'
  /** True where people without rights can start it. */
  readonly strangers: boolean
}

/** Nothing found yet. */
export function noFacts(): Facts {
  return { connectors: [], uses: [], code: [], settings: [], deprecations: [], gaps: [], checkouts: [] }
}

/** Says what a file leaves open. */
export function addGap(facts: Facts, context: Context, line: number, reason: string): void {
  facts.gaps.push({ kind: 'unknown', file: context.file.path, line, reason })
}

/** Gathered facts as a connector holds them: each once, in an order that moving a job does not change. */
export function settleFacts(facts: Facts) {
  return {
    code: settle(facts.code, code => `${code.kind}\n${code.name}\n${code.digest}`),
    settings: settle(facts.settings, setting => setting.name),
    deprecations: settle(facts.deprecations, deprecation => deprecation.subject),
    uses: settle([...facts.uses, ...facts.connectors.map(used => `${used.format}:${used.id}`)], key => key),
  }
}

function settle<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const first = new Map<string, Item>()
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item)
  return sortBy(first.values(), key)
}
