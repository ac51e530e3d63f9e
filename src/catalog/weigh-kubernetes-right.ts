import type { Severity } from '../model/severity.ts'
import {
  type KubernetesRight,
  parseKubernetesRight,
  parseRoleGrant,
  spellKubernetesRight,
  widerKubernetesRights,
} from './kubernetes-rights.ts'
import type { Reach, ScopeKnowledge } from './scope-knowledge.ts'

/** Marks the scopes of a role that holds in every namespace. */
export const wholeCluster = 'cluster'

const source = 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/'
const roles = 'roles.rbac.authorization.k8s.io'
const clusterRoles = 'clusterroles.rbac.authorization.k8s.io'

/** Rights that are as good as any other right, with what makes them so. */
const keys = [
  {
    rights: [`escalate ${roles}`, `escalate ${clusterRoles}`, `bind ${roles}`, `bind ${clusterRoles}`],
    note: 'Whoever holds it may give itself any right.',
  },
  {
    rights: ['impersonate users', 'impersonate groups', 'impersonate serviceaccounts'],
    note: 'Whoever holds it may act as somebody else.',
  },
  {
    rights: [
      ...['create', 'get'].flatMap(verb => [`${verb} pods/exec`, `${verb} pods/attach`]),
      ...['patch', 'update'].map(verb => `${verb} pods/ephemeralcontainers`),
    ],
    note: 'Runs commands in containers, with all they may do.',
  },
  {
    rights: ['create', 'delete', 'get', 'patch', 'update'].map(verb => `${verb} nodes/proxy`),
    note: 'Reaches the kubelet of every node, which runs commands in any container.',
  },
].map(({ rights, note }) => ({ note, rights: including(rights) }))

const secrets = including(['get secrets', 'list secrets', 'watch secrets'])
const writing = new Set(['create', 'delete', 'deletecollection', 'patch', 'update'])
const reading = new Set(['get', 'list', 'watch'])
const others = new Set(['*', 'approve', 'attest', 'bind', 'escalate', 'impersonate', 'sign', 'use'])

/** What every controller writes, and nothing comes of it. */
const everyday = new Set([
  'events',
  'events.events.k8s.io',
  'leases.coordination.k8s.io',
  'localsubjectaccessreviews.authorization.k8s.io',
  'selfsubjectaccessreviews.authorization.k8s.io',
  'selfsubjectrulesreviews.authorization.k8s.io',
  'subjectaccessreviews.authorization.k8s.io',
  'tokenreviews.authentication.k8s.io',
])

/** What a load balancer may ask of the API server. */
const checks = /^\/(?:healthz|livez|readyz|version)(?:\/\*?|\*)?$/

/** Some rights and every one that includes one of them. */
function including(rights: readonly string[]): ReadonlySet<string> {
  return new Set(rights.flatMap(right => [right, ...widerKubernetesRights(right)]))
}

/** Weighs a right of a role, or the role that a binding gives; undefined where it is neither. */
export function weighKubernetesRight(value: string, principal: string | null): ScopeKnowledge | undefined {
  const grant = parseRoleGrant(value)
  if (grant !== undefined) return weighRoleGrant(grant.role, grant.namespace, principal)
  const right = parseKubernetesRight(value)
  if (right === undefined || !isKnownVerb(right.verb)) return undefined
  return right.kind === 'path' ? weighPath(right) : weighResource(right, principal)
}

function isKnownVerb(verb: string): boolean {
  return writing.has(verb) || reading.has(verb) || others.has(verb)
}

function weighPath({ verb, path }: { readonly verb: string; readonly path: string }): ScopeKnowledge {
  const reads = reading.has(verb)
  if (reads && checks.test(path)) return know('low', 'read', null)
  return know(reads ? 'medium' : 'high', reads ? 'read' : 'write', null)
}

function weighResource(right: Extract<KubernetesRight, { kind: 'resource' }>, principal: string | null) {
  const whole = spellKubernetesRight({ ...right, name: null })
  const named = right.name !== null
  const key = keys.find(({ rights }) => rights.has(whole))
  const reads = reading.has(right.verb)
  if (right.resource === '*' && right.subresource === null && /^\*?$/.test(right.group) && !reads)
    return know('critical', 'admin', 'It is about every resource there is.')
  // Of one object alone, such as one role that may be bound, it is no key to all the others.
  if (key !== undefined) return know(named ? 'high' : 'critical', reads ? 'write' : 'admin', key.note)
  if (secrets.has(whole)) {
    const all = principal === wholeCluster && !named
    return know(all ? 'critical' : 'high', 'read', all ? 'Reads the secrets of every namespace.' : 'Reads secrets.')
  }
  if (reads) return know('medium', 'read', null)
  return know(weighWrite(right), 'write', noteOf(whole))
}

function weighWrite(right: Extract<KubernetesRight, { kind: 'resource' }>): Severity {
  const { resource, group, subresource } = right
  if (right.verb !== '*' && everyday.has(group === '' ? resource : `${resource}.${group}`)) return 'low'
  return subresource === 'status' && right.verb !== '*' ? 'medium' : 'high'
}

const workloads =
  /^(?:create|patch|update|\*) (?:pods|replicationcontrollers|(?:daemonsets|deployments|replicasets|statefulsets)\.apps|(?:cronjobs|jobs)\.batch)$/

function noteOf(right: string): string | null {
  if (workloads.test(right)) return 'Runs containers, as any service account of their namespace.'
  if (/^(?:create|\*) serviceaccounts\/token$/.test(right)) return 'Makes tokens of service accounts.'
  if (/\/finalizers$/.test(right)) return 'Owns objects, so that others are deleted with them.'
  if (/ (?:mutating|validating)webhookconfigurations\./.test(right)) return 'Sees and changes what is sent to the API.'
  return null
}

/** Everybody who reaches the API server, or every program in the cluster. */
const everybody = new Set([
  'Group system:authenticated',
  'Group system:serviceaccounts',
  'Group system:unauthenticated',
  'User system:anonymous',
])

/** Roles that every cluster gives to everybody. */
const forEverybody = new Set([
  'ClusterRole/system:basic-user',
  'ClusterRole/system:discovery',
  'ClusterRole/system:public-info-viewer',
  'ClusterRole/system:service-account-issuer-discovery',
])

const builtIn: ReadonlyMap<string, Severity> = new Map([
  ['ClusterRole/admin', 'critical'],
  ['ClusterRole/cluster-admin', 'critical'],
  ['ClusterRole/edit', 'critical'],
  ['ClusterRole/view', 'medium'],
])

function weighRoleGrant(role: string, namespace: string | null, principal: string | null): ScopeKnowledge {
  if (forEverybody.has(role)) return know('low', 'read', null)
  if (principal !== null && everybody.has(principal))
    return know('critical', 'other', 'Everybody who reaches the cluster holds it.')
  const known = builtIn.get(role)
  if (known === undefined) return know('medium', 'other', 'What may be done with it stands in the role.')
  const severity = known === 'critical' && namespace !== null ? 'high' : known
  return know(severity, known === 'critical' ? 'admin' : 'read', null)
}

function know(severity: Severity, reach: Reach, note: string | null): ScopeKnowledge {
  return { known: true, severity, reach, note, source, asOf: null }
}
