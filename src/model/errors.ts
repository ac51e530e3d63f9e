/** What the process ends with: 1 the answer is no, 2 the job could not be done, 3 nothing was there to verify, 4 a service could not be reached. */
export type FailureStatus = 2 | 3 | 4

/** An error the user can act on: says what happened and what to do, in sentences. Anything else that is thrown is a bug and keeps its stack. */
export class FerruleError extends Error {
  override readonly name = 'FerruleError'
  readonly code: string
  readonly status: FailureStatus

  constructor(
    code: string,
    message: string,
    options: { readonly status?: FailureStatus; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.status = options.status ?? 2
  }
}
