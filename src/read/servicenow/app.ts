import type { Connector, Setting } from '../../model/connector.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { textOf, textsOf } from '../element.ts'
import type { Reading, Surroundings } from '../format.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { at, lineOfKey } from '../node.ts'
import { folderOf, joinPath } from '../path.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { readPrivileges } from './privileges.ts'
import { idOf, readId, readRecords, type TableRecord } from './record.ts'

/** Reads an app with a scope of its own, and what it may do in those of others. */
export function readApp(record: TableRecord, around: Surroundings): Reading {
  const { element, file } = record
  const scopes = readPrivileges(idOf(record), folderOf(file.path), around)
  const place = scopes[0]?.place ?? placeIn(file, element.line)
  const connector: Connector = {
    ...draftApp(record),
    publisher: textOf(element, 'vendor') ?? null,
    auth: scopes.length === 0 ? [] : [{ kind: 'unknown', name: 'privileges', provider: null, scopes, place }],
    settings: [readTracking(record)],
  }
  return { connectors: [connector], gaps: [] }
}

function draftApp(record: TableRecord): Connector {
  const { element, file } = record
  return draftConnector({
    format: 'servicenow-app',
    id: idOf(record),
    name: textOf(element, 'name') ?? textOf(element, 'scope') ?? idOf(record),
    role: 'definition',
    version: textOf(element, 'version') ?? null,
    places: [placeIn(file, element.line)],
  })
}

/** Unless it is enforced, whatever an app first does in the scope of another is allowed to it from then on. */
function readTracking({ element, file }: TableRecord): Setting {
  const value = textOf(element, 'runtime_access_tracking') ?? 'none'
  return {
    name: 'runtime-access',
    value,
    exposure: value === 'enforcing' ? 0 : value === 'permissive' ? 1 : 2,
    weight: 'medium',
    place: placeIn(file, lineOfKey(element, 'runtime_access_tracking')),
  }
}

/** Reads a property, of which nothing is told but a secret that somebody left in it; it is a part of its app. */
export function readProperty(record: TableRecord, around: Surroundings): Reading {
  const { element, file } = record
  const name = textOf(element, 'name') ?? idOf(record)
  const [value] = textsOf(element, 'value')
  // What is kept as a password is encrypted before it is given out.
  const isKept = /^password/.test(textOf(element, 'type') ?? '')
  if (value === undefined || isKept || !isSecret(name, value.text)) return { connectors: [], gaps: [] }
  const scope = readId(textOf(element, 'sys_scope')) ?? file.path
  const connector: Connector = {
    ...(findApp(scope, file.path, around) ??
      draftConnector({
        format: 'servicenow-app',
        id: scope,
        name: textOf(at(element, 'sys_scope'), '@display_value') ?? scope,
        role: 'definition',
        places: [placeIn(file, element.line)],
      })),
    secrets: [{ name, kind: 'literal', place: placeIn(file, value.line) }],
  }
  return { connectors: [connector], gaps: [] }
}

function isSecret(name: string, value: string): boolean {
  return looksLikeSecret(value) || judgeValue(name, value, new Map()) === 'literal'
}

function findApp(scope: string, path: string, around: Surroundings): Connector | undefined {
  const file = around.file(joinPath(folderOf(folderOf(path)), `sys_app_${scope}.xml`))
  const [record] = (file === undefined ? null : readRecords(file)) ?? []
  return record === undefined || idOf(record) !== scope ? undefined : draftApp(record)
}
