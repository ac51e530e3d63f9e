import type { Scope } from '../../model/connector.ts'
import { draftConnector, draftScope, placeIn } from '../connector-draft.ts'
import { textOf } from '../element.ts'
import type { Reading, Surroundings } from '../format.ts'
import { at, lineOfKey } from '../node.ts'
import { baseOf, folderOf, joinPath } from '../path.ts'
import { idOf, readId, readRecords, type TableRecord } from './record.ts'

type ByApp = ReadonlyMap<string, readonly Scope[]>

/** A folder may hold the privileges of any number of apps, and each of them asks. */
const known = new WeakMap<Surroundings, Map<string, ByApp>>()

/** Folders of an app that hold its records. */
const recordFolders = ['author_elective_update', 'update']

/** What an app may do in the scopes of others, by the records in its folders. */
export function readPrivileges(app: string, home: string, around: Surroundings): Scope[] {
  return recordFolders.flatMap(name => privilegesOf(app, joinPath(home, name), around))
}

function privilegesOf(app: string, folder: string, around: Surroundings): readonly Scope[] {
  const folders = known.get(around) ?? new Map<string, ByApp>()
  const byApp = folders.get(folder) ?? readFolder(folder, around)
  known.set(around, folders.set(folder, byApp))
  return byApp.get(app) ?? []
}

function readFolder(folder: string, around: Surroundings): ByApp {
  const byApp = new Map<string, Map<string, Scope>>()
  for (const path of around.list(folder)) {
    const file = baseOf(path).startsWith('sys_scope_privilege_') ? around.file(path) : undefined
    for (const record of (file === undefined ? null : readRecords(file)) ?? []) {
      const app = textOf(record.element, 'source_scope')
      const scope = readPrivilege(record)
      if (app === undefined || scope === undefined) continue
      const scopes = byApp.get(app) ?? new Map<string, Scope>()
      byApp.set(app, scopes.set(scope.value, scope))
    }
  }
  return new Map([...byApp].map(([app, scopes]) => [app, [...scopes.values()]]))
}

/**
 * A right in the scope of another app. That scripts use the classes of the platform is recorded as well, and is no right to anything of
 * somebody else: undefined for that, and for what was denied.
 */
function readPrivilege({ element, file }: TableRecord): Scope | undefined {
  const status = textOf(element, 'status')
  const type = textOf(element, 'target_type')
  const target = textOf(element, 'target_name')
  const owner = textOf(element, 'target_scope') ?? 'global'
  if (target === undefined || status === 'denied' || (type === 'scriptable' && owner === 'global')) return undefined
  const isTable = type === 'sys_db_object' || type === 'table'
  return draftScope({
    // The name of a table is one of its own; others are told apart by whose they are.
    value: `${textOf(element, 'operation') ?? 'use'} ${target}${isTable ? '' : ` of ${owner}`}`,
    optional: status === 'requested',
    place: placeIn(file, lineOfKey(element, 'target_name')),
  })
}

/** Reads a privilege whose app is not in the tree; else it is told with the app. */
export function readLonePrivilege(record: TableRecord, around: Surroundings): Reading {
  const { element, file } = record
  const app = readId(textOf(element, 'source_scope')) ?? file.path
  const folder = folderOf(file.path)
  const home = joinPath(folderOf(folder), `sys_app_${app}.xml`)
  const scope = readPrivilege(record)
  if (scope === undefined || (recordFolders.includes(baseOf(folder)) && around.has(home)))
    return { connectors: [], gaps: [] }
  const connector = draftConnector({
    format: 'servicenow-app',
    id: app,
    name: textOf(at(element, 'source_scope'), '@display_value') ?? idOf(record),
    role: 'definition',
    places: [placeIn(file, element.line)],
    auth: [{ kind: 'unknown', name: 'privileges', provider: null, scopes: [scope], place: scope.place }],
  })
  return { connectors: [connector], gaps: [] }
}
