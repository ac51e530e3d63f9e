import { InternalError } from '@sigstore/sign'
import { FerruleError } from '../../model/errors.ts'
import type { SigningServices } from './services.ts'

/** Which service a step of signing needs. */
function serviceOf(code: InternalError['code'], { authority, log, timestamp }: SigningServices): string {
  if (code.startsWith('TLOG')) return `The transparency log ${log?.url ?? ''}`
  if (code.startsWith('TSA')) return `The timestamp authority ${timestamp ?? ''}`
  return `The certificate authority ${authority}`
}

/**
 * A failure of signing in words a user can act on. What the library says of a token holds the token, and is never repeated.
 */
export function signingFailure(error: unknown, services: SigningServices): unknown {
  if (!(error instanceof InternalError)) return error
  if (error.code === 'IDENTITY_TOKEN_PARSE_ERROR')
    return new FerruleError(
      'bad-identity-token',
      'The identity token is no JSON Web Token. What it holds is not shown.',
    )
  if (error.code === 'IDENTITY_TOKEN_READ_ERROR') return error.cause ?? error
  const status = statusOf(error.cause)
  const isAway = status === null || status >= 500 || status === 408 || status === 429
  const said = status === null ? sayMissing(error.cause) : `answered ${status}`
  const message = `${serviceOf(error.code, services)} ${said}: ${reasonOf(error)}`
  return new FerruleError(
    'signing-failed',
    isAway
      ? `${message}. Bundles that were finished stand; run the same command again to go on from there. The state of the public services: https://status.sigstore.dev.`
      : `${message}. It will not help to try again.`,
    { status: isAway ? 4 : 2, cause: error },
  )
}

/** An answer that is none is another matter than none: a gateway may have given it. */
function sayMissing(cause: unknown): string {
  const type = (cause as { readonly type?: unknown } | undefined)?.type
  const isAway = type === 'system' || type === 'request-timeout' || type === 'body-timeout'
  return isAway ? 'could not be reached' : 'gave an answer that cannot be used'
}

function statusOf(cause: unknown): number | null {
  const status = (cause as { readonly statusCode?: unknown } | undefined)?.statusCode
  return typeof status === 'number' ? status : null
}

/** At most a line of what the service said. */
function reasonOf({ cause, message }: InternalError): string {
  const text = cause instanceof Error ? cause.message : message
  return text.replace(/eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_.-]+/g, '(a token)').slice(0, 300)
}

/** Whether a log refused an entry because it has it already. */
export function isKnownEntry(error: unknown): boolean {
  return error instanceof InternalError && error.code === 'TLOG_CREATE_ENTRY_ERROR' && statusOf(error.cause) === 409
}
