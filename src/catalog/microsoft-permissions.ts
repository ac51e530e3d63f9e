import file from './data/microsoft-graph.json' with { type: 'json' }
import { scopeTable } from './scope-table.ts'

/** A permission under one scheme: as a role for applications, or as a scope in the name of a user. */
export interface MicrosoftScheme {
  /** 1 (low) to 4 (high); null where Microsoft does not rate it. */
  readonly level: number | null
  /** Whether an administrator must consent; null where the source does not say. */
  readonly adminConsent: boolean | null
  readonly ids: readonly string[]
}

/** A permission of Microsoft Graph under the schemes it exists for. */
export interface MicrosoftPermission {
  readonly role: MicrosoftScheme | null
  readonly scope: MicrosoftScheme | null
}

/** The permissions of Microsoft Graph by name. */
export const microsoftTable = scopeTable(file)

/** App id of Microsoft Graph, the only resource whose permissions are listed. */
export const graphAppId = '00000003-0000-0000-c000-000000000000'

/** Names of the resources an app can ask permissions of, by app id. */
export function microsoftResources(): ReadonlyMap<string, string> {
  return new Map(Object.entries(file.resources))
}

/** Looks a permission of Microsoft Graph up by its name. */
export function findMicrosoftPermission(name: string): MicrosoftPermission | undefined {
  const words = microsoftTable.find(name)
  return words === undefined ? undefined : parseSchemes(words)
}

/** The schemes a principal can hold a permission under; all of them where the principal is not known. */
export function schemesFor(permission: MicrosoftPermission, principal: string | null): readonly MicrosoftScheme[] {
  const role = permission.role === null ? [] : [permission.role]
  const scope = permission.scope === null ? [] : [permission.scope]
  if (principal === 'application') return role
  if (principal === 'delegated') return scope
  return [...role, ...scope]
}

function parseSchemes(words: readonly string[]): MicrosoftPermission {
  let role: MicrosoftScheme | null = null
  let scope: MicrosoftScheme | null = null
  for (let index = 0; index < words.length; index += 4) {
    const [name, level, consent, ids = '-'] = words.slice(index, index + 4)
    const scheme: MicrosoftScheme = {
      level: level === '?' ? null : Number(level),
      adminConsent: consent === '?' ? null : consent === 'admin',
      ids: ids
        .replace(';', '')
        .split(',')
        .filter(id => id !== '-'),
    }
    if (name === 'role') role = scheme
    else scope = scheme
  }
  return { role, scope }
}

let idIndex: ReadonlyMap<string, string> | undefined

/** The name of a permission of Microsoft Graph by its GUID, which is another one for a scope than for a role. */
export function findMicrosoftName(id: string, type: 'Scope' | 'Role'): string | undefined {
  idIndex ??= indexIds()
  return idIndex.get(`${type} ${id.toLowerCase()}`)
}

function indexIds(): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  for (const [name, row] of microsoftTable.all()) {
    const { role, scope } = parseSchemes(row.split(' '))
    // Two pairs of names share a GUID; the name that sorts last is the current one and stays.
    for (const id of role?.ids ?? []) index.set(`Role ${id}`, name)
    for (const id of scope?.ids ?? []) index.set(`Scope ${id}`, name)
  }
  return index
}
