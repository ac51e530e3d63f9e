import { spellRoleGrant } from '../../catalog/kubernetes-rights.ts'
import type { Auth } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, filledText, items, lineOfKey, type Node } from '../node.ts'
import { type AccessObject, identify, isFilledIn } from './objects.ts'

/** Identity of the role that a binding gives; undefined where it names none. */
export function roleOf({ node, namespace }: AccessObject): string | undefined {
  const reference = at(node, 'roleRef')
  const [kind, name] = [filledText(at(reference, 'kind')), filledText(at(reference, 'name'))]
  if (kind === undefined || name === undefined) return undefined
  return identify(kind, kind === 'Role' ? namespace : undefined, name)
}

/** Whom a binding gives its role: each subject holds it by itself. */
export function readSubjects(binding: AccessObject, role: string, file: SourceFile): Auth[] {
  const { node, kind, namespace } = binding
  // The identity of a Role has its namespace in it; without one it is that of the binding, wherever it is put.
  const within = kind === 'RoleBinding' && role.startsWith('ClusterRole/') ? (namespace ?? 'one namespace') : null
  const value = spellRoleGrant(role, within)
  const subjects = new Map<string, Auth>()
  for (const subject of items(at(node, 'subjects'))) {
    const principal = sayingSubject(subject)
    if (principal === undefined || subjects.has(principal)) continue
    const place = placeIn(file, lineOfKey(subject, 'name'))
    const written = isFilledIn(`${value} ${principal}`) ? 'template' : 'literal'
    const scopes = [draftScope({ value, principal, kind: written, place })]
    subjects.set(principal, { kind: 'unknown', name: principal, provider: 'kubernetes', scopes, place })
  }
  return [...subjects.values()]
}

/** `ServiceAccount orchard/picker`, `Group harvest`; a service account may also be named as the user it is. */
function sayingSubject(subject: Node): string | undefined {
  const [kind, name] = [filledText(at(subject, 'kind')), filledText(at(subject, 'name'))]
  if (kind === undefined || name === undefined) return undefined
  const namespace = kind === 'ServiceAccount' ? filledText(at(subject, 'namespace')) : undefined
  const [, itsNamespace, itsName] = (kind === 'User' && /^system:serviceaccount:([^:\s]+):([^:\s]+)$/.exec(name)) || []
  if (itsNamespace !== undefined) return `ServiceAccount ${itsNamespace}/${itsName}`
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}
