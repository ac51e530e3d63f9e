import type { LocalSigstore } from '../local-sigstore/local-sigstore.ts'

/** Identity tokens that Fulcio was shown. */
export function tokensOf({ requests }: LocalSigstore): string[] {
  return requests
    .filter(({ service, method }) => service === 'fulcio' && method === 'POST')
    .map(({ body }) => String(JSON.parse(body).credentials.oidcIdentityToken))
}

/** What a run must never tell: the tokens it was given, and what it asked for them with. */
export function secretsOf(sigstore: LocalSigstore, environment: Readonly<Record<string, string>>): string[] {
  const names = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'SIGSTORE_ID_TOKEN', 'FERRULE_KEY_PASSPHRASE']
  const given = names.map(name => environment[name] ?? '').filter(secret => secret !== '')
  return [...given, ...tokensOf(sigstore)]
}
