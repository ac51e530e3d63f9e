import chromeFile from './data/chrome.json' with { type: 'json' }
import oauthFile from './data/github-oauth.json' with { type: 'json' }
import googleFile from './data/google.json' with { type: 'json' }
import hubspotFile from './data/hubspot.json' with { type: 'json' }
import shopifyFile from './data/shopify.json' with { type: 'json' }
import slackFile from './data/slack.json' with { type: 'json' }
import { scopeTable } from './scope-table.ts'
import { spellGoogleScope } from './spell-scope.ts'

/** Permissions of browser extensions: `class prompt source`, the prompt being `asks` or `silent`. */
export const chromeTable = scopeTable(chromeFile)

/** Scopes of GitHub OAuth apps: `reach class confidence`. */
export const oauthTable = scopeTable(oauthFile)

/** Scopes of Google: `reach class confidence source`, the class being Google's own. */
export const googleTable = scopeTable(googleFile, spellGoogleScope)

/** Scopes of HubSpot apps: `reach class confidence`. */
export const hubspotTable = scopeTable(hubspotFile)

/** Scopes of Shopify apps: `reach class confidence`. */
export const shopifyTable = scopeTable(shopifyFile)

/** Scopes of Slack: `reach class subject source`. */
export const slackTable = scopeTable(slackFile)

/** The project's class for a family of Google scopes that Google gives none of its own, or undefined. */
export function googleSeed(scope: string): string | undefined {
  const seeds: readonly { readonly class: string; readonly prefix: string; readonly not?: string }[] = googleFile.seeds
  return seeds.find(
    ({ prefix, not }) => scope.startsWith(spellGoogleScope(prefix)) && (not === undefined || !scope.endsWith(not)),
  )?.class
}
