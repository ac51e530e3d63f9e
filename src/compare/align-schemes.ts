import type { Auth, Connector } from '../model/connector.ts'
import { compareText } from '../model/order.ts'
import { renameSchemes } from './requirement.ts'

/**
 * The connector of the base with the names that its security schemes have in the head: operations, settings and scopes refer to schemes by
 * name, and another name for the same scheme is no change.
 */
export function alignSchemes(before: Connector, after: Connector): Connector {
  if (before.operations.length === 0) return before
  const names = findRenamed(before, after)
  if (names.size === 0) return before
  return {
    ...before,
    auth: before.auth.map(auth => ({ ...auth, name: names.get(auth.name) ?? auth.name })),
    operations: before.operations.map(operation =>
      operation.auth === null ? operation : { ...operation, auth: renameSchemes(operation.auth, names) },
    ),
    settings: before.settings.map(setting => {
      if (isRequirement(setting.name)) return { ...setting, value: renameSchemes(setting.value, names) }
      const [family = '', ...rest] = setting.name.split(' ')
      const renamed = names.get(rest.join(' '))
      return renamed === undefined ? setting : { ...setting, name: `${family} ${renamed}` }
    }),
  }
}

/** Settings whose value is what is asked of callers, in the names of the schemes. */
function isRequirement(name: string): boolean {
  return name === 'root-security' || name.startsWith('server-security ')
}

/** Schemes that are gone under one name and there under another, where only one can be meant. */
function findRenamed(before: Connector, after: Connector): ReadonlyMap<string, string> {
  const gone = named(before, after)
  const fresh = named(after, before)
  const names = new Map<string, string>()
  for (const [content, from] of gone) {
    const to = fresh.get(content)
    if (from.length === 1 && to?.length === 1 && from[0] !== undefined && to[0] !== undefined) names.set(from[0], to[0])
  }
  return names
}

/** Names of the schemes that the other side does not have, by what the schemes say. */
function named(connector: Connector, other: Connector): Map<string, string[]> {
  const taken = new Set(other.auth.map(auth => auth.name))
  const settings = settingsByScheme(connector)
  const names = new Map<string, string[]>()
  for (const auth of connector.auth) {
    if (taken.has(auth.name) || !isPlain(auth.name)) continue
    const content = describeScheme(auth, settings.get(auth.name) ?? [])
    const same = names.get(content)
    if (same === undefined) names.set(content, [auth.name])
    else same.push(auth.name)
  }
  return names
}

/** A name with signs of the requirements in it is written another way there, and not looked for. */
function isPlain(name: string): boolean {
  return !/[%|+(),]/.test(name) && name.trim() !== 'none'
}

/** What is set for each scheme: `api-key-in NAME`, `oauth-flow NAME`. */
function settingsByScheme(connector: Connector): Map<string, string[]> {
  const settings = new Map<string, string[]>()
  for (const { name, value } of connector.settings) {
    const space = name.indexOf(' ')
    const scheme = name.slice(space + 1)
    const same = settings.get(scheme)
    const said = `${name.slice(0, Math.max(space, 0))} ${value}`
    if (same === undefined) settings.set(scheme, [said])
    else same.push(said)
  }
  return settings
}

function describeScheme(auth: Auth, settings: readonly string[]): string {
  const scopes = auth.scopes.map(scope => scope.value).sort(compareText)
  return [auth.kind, auth.provider ?? '', ...scopes, ...[...settings].sort(compareText)].join('\n')
}
