/** One combination of a rule of Kubernetes: a verb on a resource of an API group, or on a path of the API server. */
export type KubernetesRight =
  | {
      readonly kind: 'resource'
      readonly verb: string
      /** `''` for the core group. */
      readonly group: string
      readonly resource: string
      readonly subresource: string | null
      /** The only object it is about; null for all of them. */
      readonly name: string | null
    }
  | { readonly kind: 'path'; readonly verb: string; readonly path: string }

/** Longer than any combination people write; what is longer stands for itself. */
const longest = 300

/**
 * The one spelling of a right, as kubectl shows it: `get deployments.apps/scale [harvest]`, `get /healthz`.
 * See https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources.
 */
export function spellKubernetesRight(right: KubernetesRight): string {
  if (right.kind === 'path') return `${right.verb} ${right.path === '*' ? '/*' : right.path}`
  const group = right.group === '' ? '' : `.${right.group}`
  const below = right.subresource === null ? '' : `/${right.subresource}`
  return `${right.verb} ${right.resource}${group}${below}${right.name === null ? '' : ` [${right.name}]`}`
}

/** Takes a spelled right apart; undefined for any other text. */
export function parseKubernetesRight(text: string): KubernetesRight | undefined {
  if (text.length > longest) return undefined
  const [, verb, what] = /^([a-z*]+) (\S.*)$/i.exec(text) ?? []
  if (verb === undefined || what === undefined) return undefined
  if (what.startsWith('/')) return { kind: 'path', verb, path: what }
  const [, resource, group = '', subresource = null, name = null] =
    /^([^\s./[\]]+)(?:\.([^\s/[\]]+))?(?:\/(\S+))?(?: \[(.*)\])?$/.exec(what) ?? []
  return resource === undefined ? undefined : { kind: 'resource', verb, group, resource, subresource, name }
}

/** Every right that includes one: any verb, any group, any resource, all objects. `pods` does not include `pods/log`, and `*` does. */
export function widerKubernetesRights(text: string): readonly string[] {
  const right = parseKubernetesRight(text)
  if (right === undefined) return widerRoleGrants(text)
  const verbs = distinct([right.verb, '*'])
  if (right.kind === 'path') {
    const paths = widerPaths(right.path)
    return verbs.flatMap(verb => paths.map(path => `${verb} ${path}`)).filter(wider => wider !== text)
  }
  const { group, resource, subresource, name } = right
  const groups = distinct([group, '*'])
  const resources = [
    { resource, subresource },
    ...(subresource === null ? [] : [{ resource: '*', subresource }]),
    { resource: '*', subresource: null },
  ]
  const names = name === null ? [null] : [name, null]
  const wider = verbs.flatMap(verb =>
    groups.flatMap(group =>
      resources.flatMap(what =>
        names.map(name => spellKubernetesRight({ kind: 'resource', verb, group, ...what, name })),
      ),
    ),
  )
  return distinct(wider).filter(other => other !== text)
}

/** A role given in one namespace is a part of the same role given in the whole cluster. */
function widerRoleGrants(text: string): readonly string[] {
  const grant = parseRoleGrant(text)
  return grant?.namespace == null ? [] : [spellRoleGrant(grant.role, null)]
}

/** A path ends in `*` where it stands for all that begin with it; of a long one only whole steps are looked at. */
function widerPaths(path: string): string[] {
  const bare = path.replace(/\*$/, '')
  const ends = Array.from({ length: bare.length }, (_, index) => bare.slice(0, index + 1))
  return distinct([path, ...ends.filter(end => bare.length < 60 || end.endsWith('/')).map(end => `${end}*`)])
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

/** Spells what a binding gives: `ClusterRole/admin`, `ClusterRole/admin in orchard`, `Role/orchard/picker`. */
export function spellRoleGrant(role: string, namespace: string | null): string {
  return namespace === null ? role : `${role} in ${namespace}`
}

/** Takes what a binding gives apart; undefined for any other text. */
export function parseRoleGrant(text: string): { readonly role: string; readonly namespace: string | null } | undefined {
  if (text.length > longest || !/^(?:Cluster)?Role\/\S/.test(text)) return undefined
  const [role = '', namespace = null] = text.split(' in ')
  return { role, namespace }
}
