import type { Auth, Connector, Scope } from '../../src/model/connector.ts'
import type { Inventory } from '../../src/model/inventory.ts'
import { draftConnector, draftScope } from '../../src/read/connector-draft.ts'

export const place = { file: 'manifest.yml', line: 3 }

/** A Slack app called Orchard, with what a story adds. */
export function orchard(known: Partial<Connector> = {}): Connector {
  return draftConnector({
    format: 'slack-manifest',
    id: 'manifest.yml',
    name: 'Orchard',
    role: 'definition',
    places: [place],
    ...known,
  })
}

/** An action used in a workflow. */
export function action(known: Partial<Connector> & Pick<Connector, 'id'>): Connector {
  return draftConnector({
    format: 'github-workflow',
    role: 'usage',
    runsCode: true,
    publisher: known.id.split('/')[0] ?? null,
    places: [{ file: '.github/workflows/ci.yml', line: 9 }],
    ...known,
  })
}

/** One way to authenticate that holds scopes. */
export function signIn(
  provider: string | null,
  scopes: readonly (string | Partial<Scope>)[],
  known: Partial<Auth> = {},
): Auth {
  return {
    kind: 'oauth2',
    name: 'oauth',
    provider,
    place,
    scopes: scopes.map(scope =>
      draftScope({ value: '', place, ...(typeof scope === 'string' ? { value: scope } : scope) }),
    ),
    ...known,
  }
}

/** An inventory of connectors alone. */
export function inventoryOf(...connectors: readonly Connector[]): Inventory {
  return { source: 'story', commit: null, connectors, lockfiles: [], gaps: [] }
}
