import { earlierVersions } from '../../model/connector.ts'
import type { Inventory } from '../../model/inventory.ts'
import { sortBy } from '../../model/order.ts'
import { matchesPattern } from '../../model/pattern.ts'
import type { Check } from '../../model/verification.ts'
import type { Expectations } from './expectations.ts'
import { type Evidence, type ReadBundle, signedInventory } from './prepare-evidence.ts'

/** Answers what an artifact is made of and what it can reach, from the SBOM that was signed with it. */
export function checkContents(
  accepted: readonly ReadBundle[],
  provenance: ReadBundle | undefined,
  evidence: Evidence,
  expectations: Expectations,
): readonly Check[] {
  const { policy, now } = expectations
  const found = findInventory(accepted, provenance, evidence)
  const limits = [policy.maxScopes, policy.maxHosts, policy.noDeprecatedAfter].some(limit => limit !== null)
  const isDemanded =
    policy.require.includes('sbom') || limits || policy.forbiddenHosts.length > 0 || policy.deniedPackages.length > 0
  if (typeof found === 'string' || found === null) return unknownContents(found, isDemanded)
  return [
    { ...known('sbom', 'dependencies', sayDependencies(found)), demanded: isDemanded },
    known('connectors', 'connectors', sayConnectors(found)),
    ...[
      limit('max-scopes', 'scopes', scopesOf(found), policy.maxScopes, 'evidence.max-scopes'),
      limit('max-hosts', 'hosts', hostsOf(found), policy.maxHosts, 'evidence.max-hosts'),
      forbid('forbidden-hosts', 'hosts', hostsOf(found), policy.forbiddenHosts, 'evidence.forbidden-hosts'),
      deprecated(found, policy.noDeprecatedAfter, now),
      forbid('denied-packages', 'packages', packagesOf(found), policy.deniedPackages, 'evidence.denied-packages'),
    ].filter(check => check !== null),
  ]
}

/** The SBOM has to come from the signer and the commit that the provenance names; a string says why none counts. */
function findInventory(
  accepted: readonly ReadBundle[],
  provenance: ReadBundle | undefined,
  evidence: Evidence,
): Inventory | string | null {
  let reason: string | null = null
  for (const read of accepted) {
    if (read.kind !== 'sbom' && read.kind !== 'sbom reference') continue
    if (provenance !== undefined && !isSameOrigin(read, provenance)) {
      reason = `the SBOM was signed by ${read.signer.identity} for commit ${read.signer.sourceCommit ?? 'unknown'}, the provenance by ${provenance.signer.identity} for ${provenance.signer.sourceCommit ?? 'unknown'}`
      continue
    }
    const inventory = signedInventory(read, evidence)
    if (typeof inventory !== 'string') return inventory
    reason = inventory
  }
  return reason
}

/** With a key the holder signs both, and only the provenance states a commit. */
function isSameOrigin(left: ReadBundle, right: ReadBundle): boolean {
  const [a, b] = [left.bundle.signer, right.bundle.signer]
  return a.identity === b.identity && a.issuer === b.issuer && a.sourceCommit === b.sourceCommit
}

function unknownContents(reason: string | null, demanded: boolean): readonly Check[] {
  const nothing = { state: 'not known' as const, expected: null, actual: reason, change: null }
  return [
    { id: 'sbom', title: 'dependencies', demanded, ...nothing, expected: demanded ? 'a signed SBOM' : null },
    { id: 'connectors', title: 'connectors', demanded: false, ...nothing },
  ]
}

function known(id: string, title: string, actual: string): Check {
  return { id, title, state: 'met', demanded: false, expected: null, actual, change: null }
}

function limit(
  id: string,
  title: string,
  values: readonly string[],
  allowed: readonly string[] | null,
  change: string,
): Check | null {
  if (allowed === null) return null
  const beyond = values.filter(value => !allowed.some(pattern => matchesPattern(pattern, value)))
  return holds(id, title, beyond, `only ${sayList(allowed)}`, change)
}

function forbid(
  id: string,
  title: string,
  values: readonly string[],
  denied: readonly string[],
  change: string,
): Check | null {
  if (denied.length === 0) return null
  const met = values.filter(value => denied.some(pattern => matchesPattern(pattern, value)))
  return holds(id, title, met, `none of ${sayList(denied)}`, change)
}

/** Until a day, what is deprecated may stay; afterwards nothing may that is deprecated by then. */
function deprecated(inventory: Inventory, last: string | null, now: string): Check | null {
  if (last === null) return null
  const today = now.slice(0, 10)
  const ending = today <= last ? [] : deprecationsOf(inventory, today)
  return holds(
    'no-deprecated-after',
    'deprecations',
    ending,
    `nothing deprecated after ${last}`,
    'evidence.no-deprecated-after',
  )
}

function deprecationsOf({ connectors, lockfiles }: Inventory, today: string): readonly string[] {
  const ofConnectors = connectors.flatMap(({ name, deprecations }) =>
    deprecations
      .filter(
        ({ subject, deprecated: since }) => !subject.startsWith(earlierVersions) && (since === null || since <= today),
      )
      .map(({ subject }) => `${name}: ${subject}`),
  )
  const ofPackages = lockfiles.flatMap(lockfile =>
    lockfile.dependencies.filter(dependency => dependency.deprecated !== null).map(dependency => dependency.purl),
  )
  return unique([...ofConnectors, ...ofPackages])
}

function holds(id: string, title: string, against: readonly string[], expected: string, change: string): Check {
  const isMet = against.length === 0
  return {
    id,
    title,
    state: isMet ? 'met' : 'not met',
    demanded: true,
    expected,
    actual: isMet ? expected : sayList(against),
    change: isMet ? null : change,
  }
}

function scopesOf({ connectors }: Inventory): readonly string[] {
  return unique(connectors.flatMap(connector => connector.auth.flatMap(auth => auth.scopes.map(scope => scope.value))))
}

function hostsOf({ connectors }: Inventory): readonly string[] {
  return unique(
    connectors.flatMap(connector =>
      connector.endpoints.filter(endpoint => endpoint.direction === 'outbound').map(endpoint => endpoint.host),
    ),
  )
}

function packagesOf({ lockfiles }: Inventory): readonly string[] {
  return unique(lockfiles.flatMap(lockfile => lockfile.dependencies.map(dependency => dependency.purl)))
}

function unique(values: readonly string[]): readonly string[] {
  return sortBy(new Set(values), value => value)
}

function sayDependencies(inventory: Inventory): string {
  const direct = inventory.lockfiles.flatMap(lockfile => lockfile.dependencies).filter(dependency => dependency.direct)
  const count = packagesOf(inventory).length
  return count === 0 ? 'none' : `${count} ${count === 1 ? 'package' : 'packages'}, ${direct.length} asked for directly`
}

function sayConnectors(inventory: Inventory): string {
  const { connectors } = inventory
  if (connectors.length === 0) return 'none'
  const [scopes, hosts] = [scopesOf(inventory), hostsOf(inventory)]
  return [
    `${connectors.length} (${sayList(unique(connectors.map(connector => connector.name)))})`,
    scopes.length === 0 ? 'no scopes' : `scopes ${sayList(scopes)}`,
    hosts.length === 0 ? 'no hosts' : `hosts ${sayList(hosts)}`,
  ].join('; ')
}

/** As many as somebody reads in a line. */
function sayList(values: readonly string[]): string {
  const shown = values.slice(0, 8).join(', ')
  return values.length > 8 ? `${shown} and ${values.length - 8} more` : shown
}
