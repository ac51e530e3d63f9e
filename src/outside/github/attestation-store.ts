import { isDeepStrictEqual } from 'node:util'
import { type RequestFailure, readFailure } from './failure.ts'
import type { ReleaseDoor } from './releases.ts'

/** What became of an attestation. `unavailable`: this server or repository keeps none, which is no fault of the run. */
export type StoredAttestation =
  | { readonly kind: 'kept' | 'stored' }
  | { readonly kind: 'unavailable'; readonly reason: string }

/** Keeps a bundle among the attestations of a repository, unless it is there already. https://docs.github.com/rest/repos/attestations */
export async function keepAttestation(
  door: ReleaseDoor,
  bundle: unknown,
  sha256: string | null,
): Promise<StoredAttestation> {
  const { client, owner, repository: repo } = door
  try {
    if (sha256 !== null && (await isThere(door, bundle, sha256))) return { kind: 'kept' }
    await client.request('POST /repos/{owner}/{repo}/attestations', {
      owner,
      repo,
      bundle: bundle as Record<string, never>,
      request: { retries: 0 },
    })
    return { kind: 'stored' }
  } catch (error) {
    const reason = whyUnavailable(readFailure(error))
    if (reason === null) throw error
    return { kind: 'unavailable', reason }
  }
}

/** Why a server or repository keeps no attestations; null where it does, so that a failure is one. */
function whyUnavailable(failure: RequestFailure | undefined): string | null {
  if (failure?.status === 404) return 'this server keeps no attestations of the repository (404)'
  if (failure?.status !== undefined && /feature not available|user-owned private/i.test(failure.sentence))
    return `GitHub keeps no attestations of a private repository that a user owns (${failure.status})`
  return null
}

async function isThere(door: ReleaseDoor, bundle: unknown, sha256: string): Promise<boolean> {
  return (await listAttestations(door, sha256)).some(kept => isDeepStrictEqual(kept, bundle))
}

/** The bundles that a repository keeps about an artifact. */
export async function listAttestations(
  { client, owner, repository: repo }: ReleaseDoor,
  sha256: string,
): Promise<readonly unknown[]> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
      ...{ owner, repo },
      subject_digest: `sha256:${sha256}`,
      per_page: 100,
    })
    return (data.attestations ?? []).flatMap(({ bundle }) => bundle ?? [])
  } catch (error) {
    // Nothing is known of the artifact yet, or no attestations are kept here.
    if (readFailure(error)?.status === 404) return []
    throw error
  }
}
