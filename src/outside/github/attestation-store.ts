import { isDeepStrictEqual } from 'node:util'
import { readFailure } from './failure.ts'
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
    const failure = readFailure(error)
    const isUnavailable =
      failure?.status === 404 || /feature not available|user-owned private/i.test(failure?.sentence ?? '')
    if (failure === undefined || !isUnavailable) throw error
    return { kind: 'unavailable', reason: failure.sentence }
  }
}

async function isThere(
  { client, owner, repository: repo }: ReleaseDoor,
  bundle: unknown,
  sha256: string,
): Promise<boolean> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
      owner,
      repo,
      subject_digest: `sha256:${sha256}`,
      per_page: 100,
    })
    return data.attestations?.some(attestation => isDeepStrictEqual(attestation.bundle, bundle)) ?? false
  } catch (error) {
    // Nothing is known of the artifact yet.
    if (readFailure(error)?.status === 404) return false
    throw error
  }
}
