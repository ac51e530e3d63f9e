/** What the identity token of a job says of its run: signed by the CI, and out of reach of the job's steps. */
export interface BuildClaims {
  /** Address of the server, without a slash at the end. */
  readonly server: string
  readonly issuer: string
  /** `owner/name`. */
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  /** `public`, `private` or `internal`. */
  readonly visibility: string
  readonly ref: string
  readonly commit: string
  readonly trigger: string
  /** `owner/name/path@ref` of the workflow that was started. */
  readonly workflow: string
  /** The same of the workflow that holds the job, which may be a reusable one. */
  readonly jobWorkflow: string
  readonly runner: string
  readonly runId: string
  readonly runAttempt: string
}
