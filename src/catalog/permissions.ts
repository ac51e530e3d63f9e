import { findMicrosoftName, findMicrosoftPermission, graphAppId, microsoftResources } from './microsoft-permissions.ts'

/** Longer than any GUID or name of a permission; what is longer is not looked at. */
const longest = 200

/**
 * The name and the resource of a Microsoft permission a manifest gives by GUID; older manifests give names, which are accepted too.
 * Null where the pair is not known: then it is a GUID nobody can review, and never harmless.
 */
export function nameMicrosoftPermission(
  resourceAppId: string,
  id: string,
  type: 'Scope' | 'Role',
): { name: string; resource: string } | null {
  const resource = nameMicrosoftResource(resourceAppId)
  if (resource === null || resource !== microsoftResources().get(graphAppId) || id.length > longest) return null
  const name = findMicrosoftName(id, type) ?? (existsAs(id, type) ? id : undefined)
  return name === undefined ? null : { name, resource }
}

/** The name of a resource that permissions are asked of, by its app id or by its name; null where it is not known. */
export function nameMicrosoftResource(resourceAppId: string): string | null {
  if (resourceAppId.length > longest) return null
  const resources = microsoftResources()
  const byId = resources.get(resourceAppId.toLowerCase())
  if (byId !== undefined) return byId
  return [...resources.values()].find(name => name.toLowerCase() === resourceAppId.toLowerCase()) ?? null
}

function existsAs(name: string, type: 'Scope' | 'Role'): boolean {
  const permission = findMicrosoftPermission(name)
  return permission !== undefined && (type === 'Role' ? permission.role : permission.scope) !== null
}
