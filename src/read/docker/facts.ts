import {
  type Code,
  type Connector,
  connectorKey,
  type Endpoint,
  type Secret,
  type Setting,
} from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { readImage } from '../image.ts'
import { draftImage } from './used-image.ts'

/** What a file says of its containers, while it is read. */
export interface Facts {
  readonly format: string
  readonly file: SourceFile
  /** Images, and whatever else of others is used. */
  readonly used: Connector[]
  readonly code: Code[]
  readonly settings: Setting[]
  readonly endpoints: (Endpoint | undefined)[]
  readonly secrets: Map<string, Secret>
  readonly gaps: Gap[]
}

/** Facts of a file in which nothing was read yet. */
export function noFacts(format: string, file: SourceFile): Facts {
  return { format, file, used: [], code: [], settings: [], endpoints: [], secrets: new Map(), gaps: [] }
}

/**
 * Adds an image that is used. One that only a run knows is told as what runs, so that another one is seen.
 * @param filled with everything put in that the file knows
 */
export function addImage(facts: Facts, filled: string, written: string, what: string, line: number): void {
  const { format, file, used, code, gaps } = facts
  const place = placeIn(file, line)
  const image = filled.includes('$') ? undefined : readImage(filled)
  if (image !== undefined) {
    used.push(draftImage(format, image, place))
    return
  }
  code.push({ kind: 'container', name: what, digest: written, untrusted: false, place })
  gaps.push({
    kind: 'unknown',
    file: file.path,
    line,
    reason: `the image of ${what} is known only when it is built or run`,
  })
}

/** Adds a secret; one that stands in the file counts more than a reference of the same name. */
export function addSecret({ file, secrets }: Facts, name: string, kind: Secret['kind'], line: number): void {
  const known = secrets.get(name)
  if (known === undefined || (known.kind === 'reference' && kind === 'literal'))
    secrets.set(name, { name, kind, place: placeIn(file, line) })
}

/** Keys of what is used, in order. */
export function usesOf({ used }: Facts): string[] {
  return [...new Set(used.map(connectorKey))].sort(compareText)
}
