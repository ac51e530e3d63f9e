import type { Connector, Deprecation, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector } from '../connector-draft.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { Surroundings } from '../format.ts'
import { at, filledText, flag, lineOfKey, type Node } from '../node.ts'
import { readCalled } from '../script/called.ts'
import { placeOfKey } from '../script/place.ts'
import { findSecrets } from '../script/secrets.ts'
import { readAccount } from './account.ts'
import { readApps, readPropGaps, readTriggers } from './props.ts'

const format = 'pipedream-component'

/** What a component or an app is made of. */
export interface Reader {
  readonly connector: Connector
  readonly gaps: readonly Gap[]
}

/** True for sources that are apps of their own, which other sources import. */
export function isAppFile(path: string): boolean {
  return /\.app\.[cm]?[jt]s$/i.test(path)
}

/** An app: the account people connect, and whom its methods call. */
export function readApp(root: Node, app: string, file: SourceFile, around: Surroundings): Reader {
  const called = readCalled(file, around, isAppFile)
  const connector = draftConnector({
    format,
    id: app,
    role: 'definition',
    auth: [readAccount(file, lineOfKey(root, 'app'))],
    endpoints: distinctEndpoints(called.endpoints),
    secrets: called.files.flatMap(findSecrets),
    places: [placeOfKey(root, 'app', file)],
  })
  return { connector, gaps: called.gaps }
}

/** A source or an action: what starts it, whose accounts it acts with, and whom it calls beside their apps. */
export function readComponent(root: Node, key: string, file: SourceFile, around: Surroundings): Reader {
  const called = readCalled(file, around, isAppFile)
  const version = filledText(at(root, 'version'))
  const isSource = filledText(at(root, 'type')) !== 'action'
  const connector = draftConnector({
    format,
    id: key,
    name: filledText(at(root, 'name')) ?? key,
    role: 'definition',
    // A version may be put in when it is published.
    version: version === undefined || /[{$]/.test(version) ? null : version,
    endpoints: distinctEndpoints(called.endpoints),
    triggers: isSource ? readTriggers(root, file) : [],
    settings: isSource ? [] : readAnnotations(root, file),
    deprecations: readDeprecations(root, file),
    secrets: called.files.flatMap(findSecrets),
    uses: [...new Set(readApps(root).map(app => `${format}:${app}`))].sort(compareText),
    places: [placeOfKey(root, 'key', file)],
  })
  return { connector, gaps: [...readPropGaps(root, file), ...called.gaps] }
}

/** What an action says of itself to those who choose it, models among them. */
function readAnnotations(root: Node, file: SourceFile): Setting[] {
  const annotations = at(root, 'annotations')
  const settings: readonly (readonly [string, string, boolean])[] = [
    ['read-only', 'readOnlyHint', true],
    ['destructive', 'destructiveHint', false],
  ]
  return settings.flatMap(([name, key, safe]): Setting[] => {
    const value = flag(at(annotations, key))
    if (value === undefined) return []
    const exposure = value === safe ? 0 : 1
    return [{ name, value: String(value), exposure, weight: 'medium', place: placeOfKey(annotations, key, file) }]
  })
}

/** How names and descriptions are marked. */
const marker = /[([]\s*deprecated\s*[)\]]|[-–—:]\s*deprecated\.?\s*$|^\W{0,3}deprecated\W{0,3}(?:[-–—:.\s]|$)/i

function readDeprecations(root: Node, file: SourceFile): Deprecation[] {
  const marked = ['name', 'description'].find(key => marker.test(filledText(at(root, key))?.slice(0, 500) ?? ''))
  if (marked === undefined) return []
  const place = placeOfKey(root, marked, file)
  const known = { lifecycle: null, deprecated: null, retired: null, certain: true, message: null }
  return [{ signal: 'text', subject: 'connector', ...known, place }]
}
