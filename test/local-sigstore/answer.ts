/** What a service answers. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** bytes or text as they are, anything else as JSON */
  readonly body: Buffer | string | object
}

/** A request that a service refuses; its own words go to the client. */
export class Refusal extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

// google.rpc.Code of the statuses these services refuse with.
const grpcCodes: Readonly<Record<number, number>> = { 400: 3, 401: 16, 404: 5, 409: 6, 413: 8 }

/** A refusal as the gateway of Fulcio and Rekor v2 tells it. */
export function refuseAsGrpc(refusal: Refusal): Answer {
  const body = { code: grpcCodes[refusal.status] ?? 2, message: refusal.message, details: [] }
  return { status: refusal.status, headers: refusal.headers, body }
}

/** A refusal as Rekor v1 and the timestamp authority tell it. */
export function refuseAsRest(refusal: Refusal): Answer {
  return { status: refusal.status, headers: refusal.headers, body: { code: refusal.status, message: refusal.message } }
}

/** Parses the body of a request. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal(400, `parsing the body failed: ${(cause as Error).message}`)
  }
}

/** A field of unknown JSON, by its path; undefined where it is not there. */
export function fieldOf(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined),
    value,
  )
}

/** A field that has to be text. */
export function textOf(value: unknown, ...path: readonly (string | number)[]): string {
  const found = fieldOf(value, ...path)
  if (typeof found !== 'string') throw new Refusal(400, `${path.join('.')} in body is required`)
  return found
}
