import { FerruleError } from '../model/errors.ts'

/** Milliseconds that an issuer is given for an answer. */
export const issuerTimeout = 20_000
const tries = 4

/**
 * Asks an issuer of identity tokens. What is sent and what is answered may be a secret, and neither is ever part of an error.
 * @throws FerruleError `no-identity-token`, status 4
 */
export async function askIssuer(url: URL, headers: Readonly<Record<string, string>>): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const { json, fault, mayPass } = await askOnce(url, headers)
    if (json !== undefined) return json
    if (!mayPass || attempt === tries)
      throw new FerruleError('no-identity-token', `The issuer of identity tokens gave none: ${fault}.`, { status: 4 })
    await new Promise(resolve => setTimeout(resolve, 250 * 2 ** attempt))
  }
}

interface Asked {
  /** What was answered; undefined where there is a fault. */
  readonly json?: unknown
  readonly fault?: string
  /** Whether it may help to ask again. */
  readonly mayPass?: boolean
}

async function askOnce(url: URL, headers: Readonly<Record<string, string>>): Promise<Asked> {
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(issuerTimeout) })
    const { ok, status } = response
    if (!ok) return { fault: `it answered ${status}`, mayPass: status >= 500 || status === 429 }
    const json = parseJson(await response.text())
    return json === undefined ? { fault: 'its answer is no JSON' } : { json }
  } catch (error) {
    return sayFault(error)
  }
}

/** The parser's own error repeats what it read, which may be a token. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** No more than what the system or the clock says: other errors repeat the headers they were given. */
function sayFault(error: unknown): Asked {
  if (error instanceof DOMException) return { fault: 'it took too long', mayPass: true }
  const cause = error instanceof Error ? error.cause : undefined
  const code = (cause as { readonly code?: unknown } | undefined)?.code
  if (typeof code === 'string') return { fault: `it could not be reached (${code})`, mayPass: true }
  return { fault: 'it could not be asked' }
}
