import atlassianFile from './data/atlassian.json' with { type: 'json' }
import chromeFile from './data/chrome.json' with { type: 'json' }
import discordFile from './data/discord.json' with { type: 'json' }
import oauthFile from './data/github-oauth.json' with { type: 'json' }
import googleFile from './data/google.json' with { type: 'json' }
import hubspotFile from './data/hubspot.json' with { type: 'json' }
import salesforceFile from './data/salesforce.json' with { type: 'json' }
import shopifyFile from './data/shopify.json' with { type: 'json' }
import slackFile from './data/slack.json' with { type: 'json' }
import stripeFile from './data/stripe.json' with { type: 'json' }
import zendeskFile from './data/zendesk.json' with { type: 'json' }
import zoomFile from './data/zoom.json' with { type: 'json' }
import { type ScopeTable, scopeTable } from './scope-table.ts'
import { spellGoogleScope } from './spell-scope.ts'

/** Permissions of browser extensions: `class prompt source`, the prompt being `asks` or `silent`. */
export const chromeTable = scopeTable(chromeFile)

/** Scopes of GitHub OAuth apps: `reach class confidence`. */
export const oauthTable = scopeTable(oauthFile)

/** Scopes of Google: `reach class confidence source`, the class being Google's own. */
export const googleTable = scopeTable(googleFile, spellGoogleScope)

/** Scopes of apps on platforms that have no more to say of them than `reach class confidence meaning …`, by the name of the platform. */
export const appTables: ReadonlyMap<string, ScopeTable> = new Map([
  ['atlassian', scopeTable(atlassianFile)],
  ['discord', scopeTable(discordFile)],
  ['hubspot', scopeTable(hubspotFile)],
  ['salesforce', scopeTable(salesforceFile)],
  ['shopify', scopeTable(shopifyFile)],
  ['stripe', scopeTable(stripeFile)],
  ['zendesk', scopeTable(zendeskFile)],
  ['zoom', scopeTable(zoomFile)],
])

/** Scopes of Slack: `reach class subject source`. */
export const slackTable = scopeTable(slackFile)

/** The project's class for a family of Google scopes that Google gives none of its own, or undefined. */
export function googleSeed(scope: string): string | undefined {
  const seeds: readonly { readonly class: string; readonly prefix: string; readonly not?: string }[] = googleFile.seeds
  return seeds.find(
    ({ prefix, not }) => scope.startsWith(spellGoogleScope(prefix)) && (not === undefined || !scope.endsWith(not)),
  )?.class
}
