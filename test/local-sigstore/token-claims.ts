/** Claims of a job's token: https://docs.github.com/actions/reference/openid-connect-reference. */
export interface GithubClaims {
  readonly iss: string
  readonly sub: string
  readonly aud: string
  readonly jti: string
  /** seconds since 1970, as exp and nbf */
  readonly iat: number
  readonly nbf: number
  readonly exp: number
  readonly actor: string
  readonly actor_id: string
  readonly base_ref: string
  readonly head_ref: string
  readonly environment: string
  readonly event_name: string
  readonly job_workflow_ref: string
  readonly job_workflow_sha: string
  readonly ref: string
  readonly ref_protected: string
  readonly ref_type: string
  readonly repository: string
  readonly repository_id: string
  readonly repository_owner: string
  readonly repository_owner_id: string
  readonly repository_visibility: string
  readonly run_attempt: string
  readonly run_id: string
  readonly run_number: string
  readonly runner_environment: string
  readonly sha: string
  readonly workflow: string
  readonly workflow_ref: string
  readonly workflow_sha: string
}

/** Claims of a token that is not GitHub's: of a mail address, or of another CI; nothing is added but issuer and times. */
export type OtherClaims = Readonly<Record<string, string | number | boolean>> &
  ({ readonly email: string } | { readonly project_path: string })

/** What a test may say about a token. */
export type TokenClaims = Partial<GithubClaims> | OtherClaims

/** Tells whether a set of claims makes a token of GitHub's. */
export function isGithub(claims: TokenClaims): claims is Partial<GithubClaims> {
  return tokenKind(claims) === 'github'
}

/** Tells apart whose token a set of claims makes. */
export function tokenKind(claims: object): 'github' | 'gitlab' | 'mail' {
  if ('email' in claims) return 'mail'
  return 'project_path' in claims ? 'gitlab' : 'github'
}

const commit = '5f3c1e0a9b7d42c68e01f4a3b2d5c6978e0f1a2b'
const commitOfCalledWorkflow = 'c0ffee1234567890abcdef1234567890abcdef12'
const pullRequest = { ref: 'refs/pull/7/merge', head_ref: 'new-stall', base_ref: 'main' }

function refOf(event: string): Partial<GithubClaims> {
  if (event === 'pull_request') return pullRequest
  return { ref: ['push', 'release'].includes(event) ? 'refs/tags/v1.2.0' : 'refs/heads/main' }
}

function subjectOf(repository: string, ref: string, event: string, environment: string | undefined): string {
  if (environment !== undefined) return `repo:${repository}:environment:${environment}`
  return `repo:${repository}:${event === 'pull_request' ? event : `ref:${ref}`}`
}

/** The claims of a job: what is given, and what follows from it for a tag push of `orchard/market`. */
export function completeGithubClaims(given: Partial<GithubClaims>): Partial<GithubClaims> {
  const event = given.event_name ?? 'push'
  const { ref = '', ...branches } = { base_ref: '', head_ref: '', ...refOf(event), ...given }
  const repository = given.repository ?? 'orchard/market'
  const sha = given.sha ?? commit
  const workflowRef = given.workflow_ref ?? `${repository}/.github/workflows/release.yml@${ref}`
  const workflowSha = given.workflow_sha ?? sha
  const called = (given.job_workflow_ref ?? workflowRef) !== workflowRef
  return {
    actor: 'orchard-keeper',
    actor_id: '1001',
    event_name: event,
    job_workflow_ref: workflowRef,
    job_workflow_sha: called ? commitOfCalledWorkflow : workflowSha,
    ref_protected: 'true',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository_id: '700100',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: '700001',
    repository_visibility: 'public',
    run_attempt: '1',
    run_id: '9000001',
    run_number: '42',
    runner_environment: 'github-hosted',
    sub: subjectOf(repository, ref, event, given.environment),
    workflow: 'Release',
    ...branches,
    ref,
    repository,
    sha,
    workflow_ref: workflowRef,
    workflow_sha: workflowSha,
  }
}
