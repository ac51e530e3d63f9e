import { FerruleError } from '../model/errors.ts'

/** Milliseconds that an issuer is given for an answer. */
export const issuerTimeout = 20_000
const tries = 4

/**
 * Asks an issuer of identity tokens. What is sent and what is answered may be a secret, and neither is ever part of an error.
 * @throws FerruleError `no-identity-token`, status 4
 */
export async function askIssuer(url: URL, headers: Readonly<Record<string, string>>): Promise<unknown> {
  let reason = ''
  for (let attempt = 1; attempt <= tries; attempt++) {
    try {
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(issuerTimeout) })
      const json = response.ok ? parseJson(await response.text()) : undefined
      if (json !== undefined) return json
      reason = response.ok ? 'its answer is no JSON' : `it answered ${response.status}`
      if (response.status < 500 && response.status !== 429) break
    } catch (error) {
      reason = sayFault(error)
    }
    if (attempt < tries) await new Promise(resolve => setTimeout(resolve, 250 * 2 ** attempt))
  }
  throw new FerruleError('no-identity-token', `The issuer of identity tokens gave none: ${reason}.`, { status: 4 })
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
function sayFault(error: unknown): string {
  if (error instanceof DOMException) return 'it took too long'
  const cause = error instanceof Error ? error.cause : undefined
  const code = (cause as { readonly code?: unknown } | undefined)?.code
  return typeof code === 'string' ? `it could not be reached (${code})` : 'it could not be asked'
}
