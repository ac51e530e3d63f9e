import type { Code, Connector, Scope, Secret, Setting } from '../../model/connector.ts'
import { connectorKey } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import type { Values } from './values.ts'

/** What the jobs of one file say, while they are read. */
export interface Facts {
  readonly file: SourceFile
  readonly values: Values
  readonly connectors: Connector[]
  /** Keys of what is used and is told elsewhere. */
  readonly uses: string[]
  readonly code: Code[]
  readonly settings: Setting[]
  readonly secrets: Map<string, Secret>
  readonly scopes: Scope[]
  readonly gaps: Gap[]
}

/** Facts of a file in which nothing was read yet. */
export function noFacts(file: SourceFile, values: Values): Facts {
  return {
    file,
    values,
    connectors: [],
    uses: [],
    code: [],
    settings: [],
    secrets: new Map(),
    scopes: [],
    gaps: [],
  }
}

/** Tells what stays open. */
export function addGap({ file, gaps }: Facts, line: number, reason: string): void {
  gaps.push({ kind: 'unknown', file: file.path, line, reason })
}

/** Adds a secret; one that stands in the file counts more than a reference of the same name. */
export function addSecret({ file, secrets }: Facts, name: string, kind: Secret['kind'], line: number): void {
  const known = secrets.get(name)
  if (known === undefined || (known.kind === 'reference' && kind === 'literal'))
    secrets.set(name, { name, kind, place: placeIn(file, line) })
}

/** Keys of everything that is used, in order. */
export function usesOf({ connectors, uses }: Facts): string[] {
  return [...new Set([...connectors.map(connectorKey), ...uses])].sort(compareText)
}
