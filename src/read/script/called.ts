import type { Endpoint } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import type { Surroundings } from '../format.ts'
import { importedPaths, readScript } from './script.ts'
import { isScript, syntaxOf } from './source.ts'

/** What the functions of a source and of all it imports call, and which of them could not be read. */
export interface Called {
  /** The sources that could be read, its own first. */
  readonly files: readonly SourceFile[]
  readonly endpoints: readonly (Endpoint | undefined)[]
  readonly gaps: readonly Gap[]
}

interface Found {
  readonly endpoints: readonly (Endpoint | undefined)[]
  readonly imported: readonly string[]
  readonly gap: Gap | null
}

const known = new WeakMap<Surroundings, Map<string, Found>>()

/**
 * Follows the imports of a source inside the tree; each file is looked at once, however many import it.
 * @param isTold true for files that are connectors of their own, and are told there
 */
export function readCalled(
  file: SourceFile,
  around: Surroundings,
  isTold: (path: string) => boolean = () => false,
): Called {
  const cache = known.get(around) ?? new Map<string, Found>()
  known.set(around, cache)
  const seen = new Set([file.path])
  const endpoints: (Endpoint | undefined)[] = []
  const gaps: Gap[] = []
  const files: SourceFile[] = []
  // A set grows while it is gone through.
  for (const path of seen) {
    const other = around.file(path)
    if (other === undefined || !isScript(path)) continue
    const found = cache.get(path) ?? look(other, around)
    cache.set(path, found)
    for (const endpoint of found.endpoints) endpoints.push(endpoint)
    if (found.gap === null) files.push(other)
    else gaps.push(found.gap)
    for (const imported of found.imported) if (!isTold(imported)) seen.add(imported)
  }
  return { files, endpoints, gaps }
}

function look(file: SourceFile, around: Surroundings): Found {
  const parsed = syntaxOf(file)
  if (parsed.kind === 'broken') {
    const gap: Gap = { kind: 'unreadable', file: file.path, line: parsed.line, reason: parsed.reason }
    return { endpoints: [], imported: [], gap }
  }
  const addresses = readScript(file, around)?.addresses() ?? []
  return {
    endpoints: addresses.map(({ text, line }) => draftEndpoint(text, 'api', placeIn(file, line))),
    imported: importedPaths(file, around),
    gap: null,
  }
}
