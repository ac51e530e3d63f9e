import { findMicrosoftName, graphAppId, microsoftResources } from '../../catalog/microsoft-permissions.ts'
import type { Auth, Deprecation, Scope } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, filledText, items, lineOfKey, type Node } from '../node.ts'
import { scopeKind } from '../openapi/providers.ts'

/** What an app asks for, of each resource by itself. */
export interface Permissions {
  readonly auth: readonly Auth[]
  readonly deprecations: readonly Deprecation[]
  readonly gaps: readonly Gap[]
}

/** A delegated permission is held in the name of a user, a role by the app itself. */
const principals: ReadonlyMap<string, string> = new Map([
  ['Scope', 'delegated'],
  ['Role', 'application'],
])

interface Resource {
  /** App id where it is known, else the name as written. */
  readonly id: string
  readonly name: string
}

/** Reads the permissions by resource; those of Microsoft Graph get the names of their ids, since nobody can review an id. */
export function readPermissions(required: Node | undefined, file: SourceFile): Permissions {
  const gaps: Gap[] = []
  const auth: Auth[] = []
  const deprecations: Deprecation[] = []
  for (const node of items(required)) {
    const resource = resourceOf(filledText(at(node, 'resourceAppId')) ?? '')
    const place = placeIn(file, lineOfKey(node, 'resourceAppId'))
    const scopes = new Map<string, Scope>()
    for (const access of items(at(node, 'resourceAccess'))) {
      const read = readAccess(access, resource, file)
      if (read.scope !== null) scopes.set(`${read.scope.principal} ${read.scope.value}`, read.scope)
      gaps.push(...read.gaps)
    }
    const provider = resource.id === graphAppId ? 'microsoft-graph' : null
    auth.push({ kind: 'oauth2', name: resource.name, provider, scopes: [...scopes.values()], place })
    deprecations.push(...findDeprecations('entra-resource-app-id', resource.id, `resource ${resource.name}`, place))
  }
  return { auth, deprecations, gaps }
}

/** Manifests of Teams projects write the names of resources and permissions in place of their ids. */
function resourceOf(written: string): Resource {
  const lower = written.toLowerCase()
  for (const [id, described] of microsoftResources()) {
    const name = described.replace(/ \(.*|,.*/s, '')
    if (lower === id || lower === name.toLowerCase()) return { id, name }
  }
  return { id: isGuid(written) ? lower : written, name: isGuid(written) ? lower : written }
}

function readAccess(node: Node, resource: Resource, file: SourceFile) {
  const written = filledText(at(node, 'id'))
  const place = placeIn(file, lineOfKey(node, 'id'))
  const gap = (reason: string): Gap => ({ kind: 'unknown', file: file.path, line: place.line, reason })
  if (written === undefined) return { scope: null, gaps: [gap(`a permission of ${resource.name} has no id`)] }
  const type = filledText(at(node, 'type')) ?? ''
  const principal = principals.get(type) ?? null
  const value = spellPermission(written, type, resource)
  const shown = JSON.stringify(written)
  const gaps = [
    ...(principal === null ? [gap(`it is not known who holds ${shown}: its type is neither Scope nor Role`)] : []),
    ...(isGuid(value) ? [gap(`no catalogue knows the name of permission ${shown} of ${resource.name}`)] : []),
  ]
  return { scope: draftScope({ value, principal, kind: scopeKind(value), place }), gaps }
}

/** An id nobody knows is shown as it is; a name says nothing without its resource, unless that is Microsoft Graph. */
function spellPermission(written: string, type: string, resource: Resource): string {
  const isGraph = resource.id === graphAppId
  if (isGuid(written)) {
    const name = isGraph && (type === 'Scope' || type === 'Role') ? findMicrosoftName(written, type) : undefined
    return name ?? written.toLowerCase()
  }
  return isGraph ? written : `${resource.name}/${written}`
}

/** True for an id of Entra. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}
