import type { GitHubClient } from './client.ts'
import { readFailure } from './failure.ts'

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string
  readonly repository: string
}

/** The commit two commits have in common, or why GitHub cannot tell. */
export type MergeBase =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Asks GitHub for the merge base of two commits: a shallow clone does not have the history to find it. */
export async function askMergeBase(
  client: GitHubClient,
  { owner, repository }: RepositoryName,
  base: string,
  head: string,
): Promise<MergeBase> {
  try {
    // https://docs.github.com/rest/commits/commits#compare-two-commits
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo: repository,
      basehead: `${base}...${head}`,
      per_page: 1,
    })
    const commit: unknown = data?.merge_base_commit?.sha
    return typeof commit === 'string' && /^[0-9a-f]{40,64}$/.test(commit)
      ? { kind: 'commit', commit }
      : { kind: 'unknown', reason: 'GitHub answered without one' }
  } catch (error) {
    const failure = readFailure(error)
    if (failure === undefined) throw error
    return { kind: 'unknown', reason: failure.sentence }
  }
}
