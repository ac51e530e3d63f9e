import { tmpdir } from 'node:os'
import { FerruleError } from '../../model/errors.ts'

/** What a runner tells an action of where it runs: the default variables, read once. */
export interface Runner {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly owner: string
  readonly repository: string
  /** Folder the job works in; null where the runner names none. */
  readonly workspace: string | null
  /** Folder for files that end with the job. */
  readonly temporary: string
  readonly eventName: string
  /** Full ref the run is of; null where there is none. */
  readonly ref: string | null
  /** Id of the run; null where it is not known. */
  readonly runId: string | null
  readonly eventPath: string | null
  /** Commit the workflow run is about. */
  readonly commit: string | null
  /** Page of the workflow run, where the job summary is shown; null where it is not known. */
  readonly runUrl: string | null
  /** `owner/name` and ref the action itself was taken from; empty for one of the same repository. */
  readonly actionRepository: string
  readonly actionRef: string
}

/**
 * Reads the default variables of a runner.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
export function readRunner(environment: NodeJS.ProcessEnv): Runner {
  const apiUrl = apiUrlOf(environment)
  const serverUrl = trimSlashes(environment.GITHUB_SERVER_URL || 'https://github.com')
  const fullName = environment.GITHUB_REPOSITORY ?? ''
  const [owner, repository, ...rest] = fullName.split('/')
  if (!owner || !repository || rest.length > 0) {
    throw new FerruleError(
      'not-on-a-runner',
      'GITHUB_REPOSITORY does not name a repository. This is the action; on a terminal, use the command line: ferrule review.',
    )
  }
  const run = environment.GITHUB_RUN_ID
  return {
    apiUrl,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || graphqlBeside(apiUrl),
    serverUrl,
    owner,
    repository,
    workspace: environment.GITHUB_WORKSPACE || null,
    temporary: environment.RUNNER_TEMP || tmpdir(),
    eventName: environment.GITHUB_EVENT_NAME ?? '',
    ref: environment.GITHUB_REF || null,
    runId: run || null,
    eventPath: environment.GITHUB_EVENT_PATH || null,
    commit: environment.GITHUB_SHA || null,
    runUrl: run ? `${serverUrl}/${fullName}/actions/runs/${run}` : null,
    actionRepository: environment.GITHUB_ACTION_REPOSITORY ?? '',
    actionRef: environment.GITHUB_ACTION_REF ?? '',
  }
}

/** Where the API of the server is that this runs beside. */
export function apiUrlOf(environment: Readonly<Record<string, string | undefined>>): string {
  return trimSlashes(environment.GITHUB_API_URL || 'https://api.github.com')
}

/** An enterprise server has `/api/v3` and `/api/graphql` side by side; elsewhere GraphQL is below the API. */
function graphqlBeside(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`
}

function trimSlashes(url: string): string {
  let end = url.length
  while (url[end - 1] === '/') end--
  return url.slice(0, end)
}
