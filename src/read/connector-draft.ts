import type { Connector, Scope } from '../model/connector.ts'
import type { Place } from '../model/place.ts'
import type { SourceFile } from '../model/tree.ts'

/** Makes a connector from what a reader knows; everything it does not give is empty, so that no reader repeats the empty fields. */
export function draftConnector(
  known: Pick<Connector, 'format' | 'id' | 'role' | 'places'> & Partial<Connector>,
): Connector {
  return {
    name: known.id,
    version: null,
    pin: null,
    pinComment: null,
    publisher: null,
    owner: null,
    tier: null,
    purl: null,
    runsCode: false,
    auth: [],
    endpoints: [],
    triggers: [],
    operations: [],
    code: [],
    settings: [],
    deprecations: [],
    secrets: [],
    uses: [],
    ...known,
  }
}

/** A place in a file. */
export function placeIn(file: SourceFile, line: number | null): Place {
  return { file: file.path, line }
}

/** A literal scope that is always asked for. */
export function draftScope(known: Pick<Scope, 'value' | 'place'> & Partial<Scope>): Scope {
  return { principal: null, optional: false, kind: 'literal', ...known }
}
