import { at, entries, filledText, items, type Node } from '../node.ts'

/** An object of the API group for roles and bindings. */
export interface AccessObject {
  readonly kind: 'ClusterRole' | 'ClusterRoleBinding' | 'Role' | 'RoleBinding'
  readonly name: string | undefined
  readonly namespace: string | undefined
  readonly node: Node
}

const kinds: ReadonlySet<string> = new Set(['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'])

/** Lists that hold objects as they would stand by themselves. */
const lists = /^(?:List|(?:Cluster)?Role(?:Binding)?List)$/

/** Roles and bindings of a file, those in lists as well. */
export function accessObjects(roots: readonly Node[]): AccessObject[] {
  return roots.flatMap(root => {
    const kind = filledText(at(root, 'kind')) ?? ''
    if (lists.test(kind)) return accessObjects(items(at(root, 'items')))
    if (!isAccessKind(kind) || !isAccessGroup(at(root, 'apiVersion'))) return []
    const metadata = at(root, 'metadata')
    const [name, namespace] = [filledText(at(metadata, 'name')), filledText(at(metadata, 'namespace'))]
    return [{ kind, name, namespace: kind.startsWith('Cluster') ? undefined : namespace, node: root }]
  })
}

function isAccessKind(kind: string): kind is AccessObject['kind'] {
  return kinds.has(kind)
}

/** Charts write the version of the group by a function. */
function isAccessGroup(version: Node | undefined): boolean {
  const written = filledText(version)
  if (written === undefined) return version?.kind === 'map'
  return written.startsWith('rbac.authorization.k8s.io/') || isFilledIn(written)
}

/** Identity of an object: `ClusterRole/picker`, `Role/orchard/picker`. */
export function identify(kind: string, namespace: string | undefined, name: string): string {
  return [kind, ...(namespace === undefined ? [] : [namespace]), name].join('/')
}

/** True for a text that something fills in before it is used: `{{ … }}`, `${…}`, `$(…)`. */
export function isFilledIn(text: string): boolean {
  return /\{\{|\$\{|\$\(/.test(text)
}

/** True for a tree with `{{ … }}` outside quotes, which YAML takes for a map of a map. */
export function holdsTemplates(node: Node): boolean {
  if (node.kind === 'list') return node.items.some(holdsTemplates)
  return entries(node).some(({ key, value }) => key === '' || holdsTemplates(value))
}
