import { type Connector, connectorKey } from '../model/connector.ts'
import { type OwnersOf, readCodeowners } from './ownership/codeowners.ts'
import { matchesWildcard } from './ownership/wildcard.ts'

/** Where GitHub looks for CODEOWNERS; the first that is there counts. */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** Who answers for which connector. */
export interface OwnerRules {
  /** Text of the CODEOWNERS file, or null where there is none. */
  readonly codeowners: string | null
  /** Annotations of the policy: connector pattern (`format:id`) to owner; the last match wins, over CODEOWNERS. */
  readonly annotations: readonly { readonly connector: string; readonly owner: string }[]
}

/** Names the owner of every connector: by annotation, else by who owns the file it is declared in first. */
export function nameOwners(connectors: readonly Connector[], rules: OwnerRules): Connector[] {
  const ownersOf: OwnersOf = rules.codeowners === null ? () => null : readCodeowners(rules.codeowners)
  const annotated = indexAnnotations(rules.annotations)
  return connectors.map(connector => {
    const file = connector.places[0]?.file
    const owner = annotated(connectorKey(connector)) ?? (file === undefined ? null : ownersOf(file)) ?? connector.owner
    return owner === connector.owner ? connector : { ...connector, owner }
  })
}

/** Exact names are looked up; only patterns are tried one by one, the last first. */
function indexAnnotations(annotations: OwnerRules['annotations']): (key: string) => string | null {
  const exact = new Map<string, { readonly position: number; readonly owner: string }>()
  const patterns: { readonly position: number; readonly pattern: string; readonly owner: string }[] = []
  annotations.forEach(({ connector, owner }, position) => {
    if (connector.includes('*')) patterns.push({ position, pattern: connector, owner })
    else exact.set(connector, { position, owner })
  })
  patterns.reverse()
  return key => {
    const named = exact.get(key)
    const fitting = patterns.find(
      ({ position, pattern }) => position > (named?.position ?? -1) && matchesWildcard(pattern, key),
    )
    return fitting?.owner ?? named?.owner ?? null
  }
}
