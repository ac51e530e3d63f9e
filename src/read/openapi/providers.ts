import type { Scope } from '../../model/connector.ts'
import { hostOf } from './address.ts'

/** Sign-in hosts whose scopes the catalogue knows. */
const providers: ReadonlyMap<string, string> = new Map([
  ['login.microsoftonline.com', 'microsoft-graph'],
  ['login.microsoftonline.us', 'microsoft-graph'],
  ['login.partner.microsoftonline.cn', 'microsoft-graph'],
  ['login.windows.net', 'microsoft-graph'],
  ['graph.microsoft.com', 'microsoft-graph'],
  ['accounts.google.com', 'google'],
  ['oauth2.googleapis.com', 'google'],
  ['www.googleapis.com', 'google'],
  ['slack.com', 'slack'],
  ['github.com', 'github-oauth'],
  ['api.hubapi.com', 'hubspot'],
  ['app.hubspot.com', 'hubspot'],
  ['auth.atlassian.com', 'atlassian'],
  ['connect.stripe.com', 'stripe'],
  ['discord.com', 'discord'],
  ['login.salesforce.com', 'salesforce'],
  ['test.salesforce.com', 'salesforce'],
  ['zoom.us', 'zoom'],
])

/** Catalogue that the scopes of a sign-in belong to, by the hosts of its addresses; null where none is known. */
export function providerOfUrls(urls: readonly string[]): string | null {
  for (const url of urls) {
    const provider = providers.get(hostOf(url)?.host ?? '')
    if (provider !== undefined) return provider
  }
  return null
}

/** How much a scope says of itself: a name, everything that was ever granted, or what is only known at run time. */
export function scopeKind(value: string): Scope['kind'] {
  if (value === '*' || value === '.default' || value.endsWith('/.default')) return 'catch-all'
  return /[{}<>]|\[\[|\]\]|\$\(|%[A-Za-z_]\w*%|@[A-Za-z]+\(/.test(value) ? 'template' : 'literal'
}
