// The public sources of the catalogue: where they lie, what is read of them, and what the catalogue has of the same.
import chromeFile from '../src/catalog/data/chrome.json' with { type: 'json' }
import discordFile from '../src/catalog/data/discord.json' with { type: 'json' }
import githubFile from '../src/catalog/data/github-app.json' with { type: 'json' }
import microsoftFile from '../src/catalog/data/microsoft-graph.json' with { type: 'json' }
import salesforceFile from '../src/catalog/data/salesforce.json' with { type: 'json' }
import slackFile from '../src/catalog/data/slack.json' with { type: 'json' }
import stripeFile from '../src/catalog/data/stripe.json' with { type: 'json' }

/** Names of scopes with what is compared of each, as one text. */
export type Facts = ReadonlyMap<string, string>

/** A provider whose scopes a machine can read. */
export interface CatalogSource {
  readonly provider: string
  /** True where the source is one of several, so that what it has not may well exist. */
  readonly isPart?: boolean
  /** `owner/name/path` of files on GitHub, or addresses. */
  readonly files: readonly string[]
  /** What the texts of the files say. */
  read(texts: readonly string[]): Facts
  /** What the catalogue has of it: names that came from other sources are left out where the data tells them apart. */
  known(): Facts
}

/** Every source a machine can read. */
export const catalogSources: readonly CatalogSource[] = [
  {
    provider: 'chrome',
    isPart: true,
    files: ['mdn/browser-compat-data/webextensions/manifest/permissions.json'],
    read: ([text]) => named(Object.entries(at(parse(text), 'webextensions', 'manifest', 'permissions')).map(spellOf)),
    known: () => named(Object.keys(chromeFile.scopes)),
  },
  {
    provider: 'discord',
    files: ['discord/discord-api-spec/specs/openapi.json'],
    read: ([text]) => {
      const flows = at(parse(text), 'components', 'securitySchemes', 'OAuth2', 'flows')
      return named(Object.values(flows).flatMap(flow => Object.keys(at(flow, 'scopes'))))
    },
    known: () => named(Object.keys(discordFile.scopes)),
  },
  {
    provider: 'github-app',
    files: ['actions/create-github-app-token/scripts/generated/app-permissions.json'],
    read: ([text]) => {
      const permissions = Object.entries(at(parse(text), 'properties'))
      return new Map(permissions.map(([name, row]) => [name, sayLevels(Object.values(at(row, 'enum')).map(String))]))
    },
    known: () => {
      // The other rows come from a list of names without levels.
      const own = Object.entries(githubFile.scopes).filter(([, row]) => !row.endsWith(' pat-list'))
      return new Map(own.map(([name, row]) => [name, levelsOf(row)]))
    },
  },
  {
    provider: 'microsoft-graph',
    files: ['microsoftgraph/microsoft-graph-devx-content/permissions/new/permissions.json'],
    read: ([text]) => {
      const permissions = Object.entries(at(parse(text), 'permissions'))
      return rated(permissions.map(([name, row]) => [name, schemesOf(at(row, 'schemes'))]))
    },
    known: () => rated(Object.entries(microsoftFile.scopes)),
  },
  {
    provider: 'salesforce',
    files: ['https://login.salesforce.com/.well-known/openid-configuration'],
    read: ([text]) => named(Object.values(at(parse(text), 'scopes_supported')).map(String)),
    known: () => named(Object.keys(salesforceFile.scopes)),
  },
  {
    provider: 'slack',
    files: ['slackapi/node-slack-sdk/packages/web-api/src/types/request/manifest.ts'],
    read: ([text = '']) =>
      named(
        [...text.matchAll(/^(?:export )?type \w*Scopes? =([^;]*);/gm)].flatMap(([, union = '']) =>
          [...union.matchAll(/'([^'\n]+)'/g)].map(([, name = '']) => name),
        ),
      ),
    known: () => named(Object.entries(slackFile.scopes).flatMap(([name, row]) => (row.endsWith(' sdk') ? [name] : []))),
  },
  {
    provider: 'stripe',
    files: ['stripe/stripe-apps/schema/stripe-app.schema.json'],
    read: ([text]) => {
      const permission = at(parse(text), 'properties', 'permissions', 'items', 'properties', 'permission')
      return named(Object.values(at(permission, 'enum')).map(String))
    },
    known: () =>
      named(Object.keys(stripeFile.scopes).filter(name => /_(?:read|write)$/.test(name) && !/^read_/.test(name))),
  },
]

/** Providers that publish their scopes as pages for people only, and those whose data is drawn from hundreds of files. */
export const sourcesByHand: readonly { readonly provider: string; readonly pages: readonly string[] }[] = [
  { provider: 'atlassian', pages: ['https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'] },
  {
    provider: 'github-oauth',
    pages: ['https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps'],
  },
  {
    provider: 'github-workflow',
    pages: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'],
  },
  {
    provider: 'google',
    pages: [
      'https://developers.google.com/identity/protocols/oauth2/scopes',
      'https://github.com/googleapis/discovery-artifact-manager',
    ],
  },
  { provider: 'hubspot', pages: ['https://developers.hubspot.com/docs/apps/legacy-apps/authentication/scopes'] },
  { provider: 'shopify', pages: ['https://shopify.dev/docs/api/usage/access-scopes'] },
  { provider: 'zendesk', pages: ['https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/'] },
  { provider: 'zoom', pages: ['https://developers.zoom.us/docs/integrations/oauth-scopes-granular/'] },
  { provider: 'lifecycles', pages: ['the source of each row in src/catalog/data/lifecycles.json'] },
]

function parse(text: string | undefined): unknown {
  return JSON.parse(text ?? '')
}

/** Follows keys; a source that has another shape now says so instead of looking empty. */
function at(value: unknown, ...path: readonly string[]): Readonly<Record<string, unknown>> {
  let current = value
  for (const key of path) current = (current as Record<string, unknown> | null | undefined)?.[key]
  if (typeof current !== 'object' || current === null) throw new Error(`there is no ${path.join('.')} in it any more`)
  return current as Readonly<Record<string, unknown>>
}

function named(names: readonly string[]): Facts {
  return new Map(names.filter(name => !name.startsWith('__')).map(name => [name, '']))
}

function sayLevels(levels: readonly string[]): string {
  return [...levels].sort().join(' ')
}

/** `area read=class write=class source`: the levels alone. */
function levelsOf(row: string): string {
  return sayLevels([...row.matchAll(/ (\w+)=/g)].map(([, level = '']) => level))
}

/** Schemes that Microsoft rates, without their identifiers; the others are known from elsewhere. */
function rated(rows: readonly (readonly [string, string])[]): Facts {
  const schemes = rows.map(([name, row]) => {
    const kept = row.split('; ').filter(scheme => /^\w+ \d/.test(scheme))
    return [name, kept.map(scheme => scheme.split(' ').slice(0, 3).join(' ')).join('; ')] as const
  })
  return new Map(schemes.filter(([, said]) => said !== ''))
}

/** A name with a dot in it is a key without, and stands in its description. */
function spellOf([key, row]: [string, unknown]): string {
  const description = key.startsWith('__') ? undefined : at(row, '__compat').description
  return /^<code>([\w.]+)<\/code>$/.exec(String(description))?.[1] ?? key
}

/** As the data file says it: `role LEVEL CONSENT; scope LEVEL CONSENT`. */
function schemesOf(schemes: Readonly<Record<string, unknown>>): string {
  const delegated = schemes.DelegatedWork ?? schemes.DelegatedPersonal
  const said = (word: string, scheme: unknown): string => {
    const { privilegeLevel, requiresAdminConsent } = scheme as Record<string, unknown>
    const consent = requiresAdminConsent === undefined ? '?' : requiresAdminConsent === true ? 'admin' : 'user'
    return `${word} ${privilegeLevel ?? '?'} ${consent}`
  }
  return [
    ...(schemes.Application === undefined ? [] : [said('role', schemes.Application)]),
    ...(delegated === undefined ? [] : [said('scope', delegated)]),
  ].join('; ')
}
