import { describe, expect, it } from 'vitest'
import lifecycles from '../../src/catalog/data/lifecycles.json' with { type: 'json' }
import { findLifecycle, findLifecycleOfUrl, lifecycleById } from '../../src/catalog/lifecycles.ts'

describe('what workflows use', () => {
  it.each([
    ['github-action-runtime', 'node16', 'action-node16', '2023-09-28', '2024-06-30', '2024-10-16', 'medium'],
    ['github-action-runtime', 'node20', 'action-node20', '2025-09-19', '2026-06-16', '2026-09-23', 'medium'],
    ['github-runner-label', 'ubuntu-20.04', 'runner-ubuntu-20.04', '2025-01-15', null, '2025-04-15', 'high'],
    ['github-runner-label', 'macos-13-large', 'runner-macos-13', '2025-09-19', null, '2025-12-04', 'high'],
    ['github-runner-label', 'macos-14-arm64', 'runner-macos-14-arm64', '2026-07-06', null, '2026-11-02', 'high'],
    ['github-action-version', 'actions/upload-artifact@v3', 'artifact-v3', '2024-04-16', null, '2025-01-30', 'low'],
    ['github-action-version', 'actions/cache@v2.1.7', 'cache-v1v2', '2024-12-05', null, '2025-03-01', 'medium'],
    ['github-action-version', 'Actions/Cache@2', 'cache-v1v2', '2024-12-05', null, '2025-03-01', 'medium'],
    ['workflow-command', 'set-output', 'wfcmd-set-output', '2022-10-11', null, null, 'low'],
    ['nodejs-major', '18', 'nodejs-18', null, '2023-10-18', '2025-04-30', 'high'],
    ['nodejs-major', 'v18.20.4', 'nodejs-18', null, '2023-10-18', '2025-04-30', 'high'],
  ])('tells of %s %s', (kind, value, id, deprecated, unsupported, retired, confidence) => {
    expect(findLifecycle(kind, value)).toMatchObject({ id, deprecated, unsupported, retired, confidence })
  })

  it('says nothing of what is current, or of what it does not know', () => {
    for (const [kind, value] of [
      ['github-action-runtime', 'node24'],
      ['github-runner-label', 'ubuntu-24.04'],
      ['github-runner-label', 'ubuntu-latest'],
      ['github-runner-label', 'macos-13-enormous'],
      ['github-runner-label', 'my-ubuntu-20.04'],
      ['github-action-version', 'actions/cache@v4'],
      ['github-action-version', 'actions/cache@main'],
      ['github-action-version', 'orchard/cache@v2'],
      ['github-action-version', 'actions/cache@20bf0f2'],
      ['nodejs-major', '99'],
      ['orchard', 'node16'],
      ['__proto__', 'constructor'],
    ] as const)
      expect([kind, value, findLifecycle(kind, value)]).toEqual([kind, value, null])
  })

  it('still has what is current by its id', () => {
    expect(lifecycleById('action-node24')).toMatchObject({ events: [], retired: null })
    expect(lifecycleById('orchard')).toBeNull()
  })

  it('says what to use instead, and in words of its own what else there is to know', () => {
    expect(findLifecycle('github-action-runtime', 'node20')).toMatchObject({ replacement: 'node24' })
    expect(findLifecycle('github-action-version', 'actions/download-artifact@v3')?.note).toMatch(/Enterprise Server/)
  })
})

describe('what apps ask for', () => {
  it('tells that classic apps of Slack end on no known day', () => {
    const classic = findLifecycle('slack-scope', 'bot')
    expect(classic).toMatchObject({ id: 'slack-classic-apps', deprecated: '2020-02-21', retired: null })
    expect(classic?.events).toContainEqual({ what: 'retired', date: null, approx: null, state: 'open' })
    expect(findLifecycle('slack-scope', 'chat:write')).toBeNull()
  })

  it('tells of scopes of Google by their name and by their family, whichever of the two is asked for', () => {
    const fit = 'https://www.googleapis.com/auth/fitness.sleep.read'
    for (const kind of ['google-scope', 'google-scope-list', 'google-scope-prefix']) {
      expect(findLifecycle(kind, fit)?.id).toBe('google-fit')
      expect(findLifecycle(kind, 'https://www.google.com/m8/feeds')?.id).toBe('google-contacts-feeds')
    }
    expect(findLifecycle('google-scope', 'https://www.googleapis.com/auth/drive')).toBeNull()
  })

  it.each([
    ['appsscript-runtime', 'DEPRECATED_ES5', 'apps-script-rhino'],
    ['mcp-transport', 'sse', 'mcp-sse'],
    ['oauth-redirect-uri', 'urn:ietf:wg:oauth:2.0:oob:auto', 'google-oob'],
    ['entra-resource-app-id', '00000002-0000-0000-c000-000000000000', 'aad-graph-resource'],
    ['manifest-version', '2', 'mv2'],
    ['slack-method', 'files.upload', 'slack-files-upload'],
    ['salesforce-api-version', '37.0', 'sf-api-31-40'],
    ['salesforce-api-version', 'v20.0', 'sf-api-7-20'],
    ['meta-graph-version', 'v19.0', 'meta-graph-v19.0'],
    ['meta-graph-version', '3.2', 'meta-graph-old'],
    ['mule-runtime-version', '4.6.12', 'mule-4.6'],
    ['mule-runtime-version', '4.6-lts', 'mule-4.6-lts'],
    ['n8n-node-type', 'n8n-nodes-base.function', 'n8n-3-function'],
    ['n8n-node-type', 'n8n-nodes-base.function@1', 'n8n-3-function'],
    ['n8n-node-type', '@n8n/n8n-nodes-langchain.agent@1.7', 'n8n-3-agent-v1'],
    ['n8n-node-parameter', 'n8n-nodes-base.executeWorkflow#mode=each', 'n8n-3-execute-each'],
    ['power-platform-operation', 'shared_sql#GetItems', 'pp-sql-v1'],
    ['power-platform-connector', 'shared_yammer', 'pp-yammer-oauth'],
    ['shopify-api-version', 'unstable', 'shopify-unstable'],
    ['package-name', 'adal-node', 'adal'],
    ['forge-runtime', 'sandbox', 'forge-sandbox'],
  ])('finds %s %s', (kind, value, id) => {
    expect(findLifecycle(kind, value)?.id).toBe(id)
  })

  it.each([
    ['n8n-node-type', '@n8n/n8n-nodes-langchain.agent'],
    ['n8n-node-type', '@n8n/n8n-nodes-langchain.agent@2'],
    ['power-platform-operation', 'shared_sql#GetItems_V2'],
    ['power-platform-operation', 'shared_orchard#GetItems'],
    ['salesforce-api-version', '60.0'],
    ['salesforce-api-version', 'thirty'],
    ['meta-graph-version', 'v26.0'],
    ['shopify-api-version', '2024-02'],
  ])('does not take %s %s for old', (kind, value) => {
    expect(findLifecycle(kind, value)).toBeNull()
  })

  it('computes the day a version of Shopify leaves support from its name', () => {
    expect(findLifecycle('shopify-api-version', '2025-10')).toMatchObject({ unsupported: '2026-10-01', retired: null })
    expect(findLifecycle('shopify-api-version', '2026-01')?.events[0]).toMatchObject({
      date: '2027-01-01',
      state: null,
    })
  })
})

describe('what answers at a URL', () => {
  it.each([
    ['https://graph.windows.net/orchard/users', 'aad-graph'],
    ['graph.windows.net', 'aad-graph'],
    ['https://GRAPH.WINDOWS.NET:443/x', 'aad-graph'],
    ['https://graph.microsoft.com/beta/me', 'graph-beta'],
    ['https://api.hubapi.com/contacts/v1/lists', 'hubspot-v1'],
    ['https://harbour.webhook.office.com/webhookb2/1', 'teams-o365-connectors'],
    ['https://outlook.office.com/webhook/1', 'teams-o365-connectors'],
    ['https://outlook.office365.com/EWS/Exchange.asmx', 'ews-online'],
    ['https://harbour.myshopify.com/admin/api/2024-01/orders.json?limit=1', 'shopify-rest-admin'],
    ['https://graph.facebook.com/v19.0/me', 'meta-graph-v19.0'],
    ['https://graph.facebook.com/v2.0/me', 'meta-graph-old'],
  ])('tells of %s', (url, id) => {
    expect(findLifecycleOfUrl(url)?.id).toBe(id)
  })

  it.each([
    'https://graph.microsoft.com/v1.0/me',
    'https://orchard.example/graph.microsoft.com/beta',
    'https://orchard.example/?next=https://graph.windows.net/',
    'https://graph.windows.net@orchard.example/',
    'https://graph.windows.net.orchard.example/',
    'https://{tenant}.example/beta',
    'localhost:8080/admin',
    '',
    '://',
  ])('says nothing of %j', url => {
    expect(findLifecycleOfUrl(url)).toBeNull()
  })
})

it('takes no time over hostile text', () => {
  const started = performance.now()
  for (const unit of ['/admin/api/x', 'a.', '@', '_V2', '1.', '//'])
    for (const length of [1_900, 5_000_000]) {
      const text = unit.repeat(length / unit.length)
      findLifecycleOfUrl(text)
      for (const { matcher } of lifecycles.entries) findLifecycle(matcher.kind, text)
      findLifecycle('power-platform-operation', `shared_sql#${text}`)
    }
  expect(performance.now() - started).toBeLessThan(3_000)
})

it('finds every row that has an event by its own matcher', () => {
  const missing = lifecycles.entries.filter(({ events, id, matcher }) => {
    const first = [matcher.value].flat()[0]
    const value = samples.get(id) ?? String(first)
    return events.length > 0 && findLifecycle(matcher.kind, value)?.id !== id && !matcher.kind.startsWith('url-pattern')
  })
  expect(missing.map(({ id }) => id)).toEqual([])
})

/** Values for rows whose matcher is no text of its own. */
const samples: ReadonlyMap<string, string> = new Map([
  ['mule-4.6-lts', '4.6-lts'],
  ['mule-4.9-lts', '4.9-lts'],
  ['n8n-3-agent-v1', '@n8n/n8n-nodes-langchain.agent@1'],
  ['n8n-3-execute-each', 'n8n-nodes-base.executeWorkflow#mode=each'],
  ['pp-mobile-notification', 'shared_flowpush#SendPushNotification'],
  ['pp-sql-v1', 'shared_sql#GetRows'],
  ['sf-api-7-20', '7'],
  ['sf-api-21-30', '21.0'],
  ['sf-api-31-40', '40.0'],
  ['shopify-api', '2025-01'],
])
