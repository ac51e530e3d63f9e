import type { BuildClaims } from '../model/build-claims.ts'
import type { Inventory } from '../model/inventory.ts'
import { sortBy } from '../model/order.ts'
import { workflowBuildType } from './predicate-types.ts'

/** Something a build took in, with the digest that names its content. */
interface ResolvedDependency {
  readonly uri: string
  readonly digest: Readonly<Record<string, string>>
}

/** What the caller of a reusable workflow gave it, by name. */
export type BuildInputs = Readonly<Record<string, string | number | boolean | null>>

/**
 * Writes SLSA provenance of a workflow's run, of nothing but the claims of its identity token and what lockfiles pin by digest. It says
 * nothing of levels: those are for verifiers to judge.
 * @see https://actions.github.io/buildtypes/workflow/v1
 */
export function writeProvenance(claims: BuildClaims, inventory: Inventory | null, inputs: BuildInputs | null): unknown {
  const repository = `${claims.server}/${claims.repository}`
  return {
    buildDefinition: {
      buildType: workflowBuildType,
      externalParameters: {
        ...(inputs === null ? {} : { inputs }),
        workflow: { ref: claims.ref, repository, path: pathOf(claims) },
      },
      internalParameters: {
        github: {
          event_name: claims.trigger,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.ownerId,
          runner_environment: claims.runner,
        },
      },
      resolvedDependencies: [
        { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.commit } },
        ...(inventory === null ? [] : lockedDependencies(inventory)),
      ],
    },
    runDetails: {
      builder: { id: `${claims.server}/${claims.jobWorkflow}` },
      metadata: { invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}` },
    },
  }
}

/** The workflow's path, where it ends; both it and the ref may hold an `@`. */
function pathOf({ workflow, repository, ref }: BuildClaims): string {
  const path = workflow.slice(repository.length + 1)
  if (path.endsWith(`@${ref}`)) return path.slice(0, -ref.length - 1)
  return /^(.+?\.ya?ml)@/.exec(path)?.[1] ?? path
}

function lockedDependencies({ lockfiles }: Inventory): readonly ResolvedDependency[] {
  const found = new Map<string, ResolvedDependency>()
  for (const { purl, integrity } of lockfiles.flatMap(lockfile => lockfile.dependencies)) {
    const digest = readIntegrity(integrity)
    if (digest !== null) found.set(`${purl} ${JSON.stringify(digest)}`, { uri: purl, digest })
  }
  return sortBy(found.entries(), ([key]) => key).map(([, dependency]) => dependency)
}

/** Subresource integrity as lockfiles write it; digests that can be made to collide name nothing. */
function readIntegrity(integrity: readonly string[]): Record<string, string> | null {
  const digests: Record<string, string> = {}
  for (const text of integrity) {
    const match = /^(sha256|sha384|sha512)-([A-Za-z0-9+/]+=*)$/.exec(text)
    if (match?.[1] === undefined || match[2] === undefined) continue
    const digest = Buffer.from(match[2], 'base64')
    // A digest that was cut short would name more than one content.
    if (digest.length * 8 === Number(match[1].slice(3))) digests[match[1]] = digest.toString('hex')
  }
  return Object.keys(digests).length === 0 ? null : digests
}
