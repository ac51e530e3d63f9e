import { describe, expect, it } from 'vitest'
import { catalogSources, sourcesByHand } from '../../.ci/catalog-sources.ts'
import { appTables } from '../../src/catalog/scope-tables.ts'

/** A source in small, in the shape it is published in. */
const texts: Readonly<Record<string, string>> = {
  chrome:
    '{ "webextensions": { "manifest": { "permissions": { "__compat": {}, "tabs": { "__compat": {} }, "downloads_open": { "__compat": { "description": "<code>downloads.open</code>" } } } } } }',
  discord:
    '{ "components": { "securitySchemes": { "OAuth2": { "flows": { "implicit": { "scopes": { "email": "a sentence" } } } } } } }',
  'github-app': '{ "properties": { "contents": { "type": "string", "enum": ["write", "read"] } } }',
  'microsoft-graph': `{ "permissions": {
    "Mail.Read": { "schemes": {
      "DelegatedWork": { "requiresAdminConsent": false, "privilegeLevel": 2 },
      "Application": { "requiresAdminConsent": true, "privilegeLevel": 3 } } },
    "Pear.Read": { "schemes": { "Application": { "requiresAdminConsent": true } } } } }`,
  salesforce: '{ "scopes_supported": ["api", "full"] }',
  slack: `type BotScope =
  // a comment
  | 'chat:write'
  | 'files:read';
export type ManifestEvent = 'app_mention';
export type AppManifestLevelScopes = 'authorizations:read' | 'connections:write';`,
  stripe:
    '{ "properties": { "permissions": { "items": { "properties": { "permission": { "enum": ["charge_read", "charge_write"] } } } } } }',
}

describe('the public sources of the catalogue', () => {
  it.each(catalogSources.map(source => [source.provider, source] as const))('%s is read', (provider, source) => {
    expect(Object.fromEntries(source.read([texts[provider] ?? '']))).toMatchSnapshot()
  })

  it.each(catalogSources.map(source => [source.provider, source] as const))(
    'what is known of %s has the shape of what is read',
    (provider, source) => {
      const known = source.known()
      expect(known.size).toBeGreaterThan(10)
      const read = [...source.read([texts[provider] ?? ''])]
      // Whatever is read of a source in small is also in the catalogue, with the same words.
      for (const [name, words] of read) expect([name, known.get(name)]).toEqual([name, words])
    },
  )

  it.each(catalogSources.map(source => [source.provider, source] as const))(
    '%s in another shape is said to be so, and is not taken for empty',
    (_, source) => {
      let found = 0
      try {
        found = source.read(['{ "orchard": 1 }']).size
      } catch (error) {
        expect(String(error)).toMatch(/there is no .* in it any more/)
      }
      expect(found).toBe(0)
    },
  )

  it('names every provider whose scopes have a table', () => {
    const all = [...catalogSources, ...sourcesByHand].map(({ provider }) => provider)
    expect([...appTables.keys()].filter(provider => !all.includes(provider))).toEqual([])
  })
})
