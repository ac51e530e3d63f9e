import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import google from '../../src/catalog/data/google.json' with { type: 'json' }
import microsoft from '../../src/catalog/data/microsoft-graph.json' with { type: 'json' }
import slack from '../../src/catalog/data/slack.json' with { type: 'json' }
import { weighScope } from '../../src/catalog/scopes.ts'
import { spellGoogleScope } from '../../src/catalog/spell-scope.ts'
import { isAtLeast } from '../../src/model/severity.ts'

const g = (name: string) => `https://www.googleapis.com/auth/${name}`

describe('the token of a GitHub workflow', () => {
  it.each([
    ['write-all', 'critical', 'write'],
    ['read-all', 'medium', 'read'],
    ['id-token: write', 'high', 'write'],
    ['contents: write', 'high', 'write'],
    ['contents: read', 'medium', 'read'],
    ['packages: write', 'high', 'write'],
    ['pull-requests: write', 'high', 'write'],
    ['issues: read', 'medium', 'read'],
    ['actions: write', 'high', 'write'],
    ['security-events: read', 'medium', 'read'],
    ['attestations: write', 'high', 'write'],
    ['models: read', 'medium', 'read'],
    ['contents: none', 'info', 'other'],
  ])('weighs %s as %s', (scope, severity, reach) => {
    expect(weighScope('github-workflow', scope, null)).toMatchObject({ known: true, severity, reach })
  })

  it('does not know a level the permission does not have', () => {
    expect(weighScope('github-workflow', 'models: write', null)).toMatchObject({ known: false, severity: 'high' })
    expect(weighScope('github-workflow', 'contents: admin', null)).toMatchObject({ known: false, severity: 'critical' })
  })
})

describe('a GitHub App', () => {
  it.each([
    ['contents: write', 'high', 'write'],
    ['contents: read', 'medium', 'read'],
    ['metadata: read', 'medium', 'read'],
    ['workflows: write', 'critical', 'write'],
    ['actions: write', 'critical', 'write'],
    ['administration: write', 'critical', 'write'],
    ['organization_administration: write', 'critical', 'admin'],
    ['organization_secrets: write', 'critical', 'admin'],
    ['secrets: read', 'medium', 'read'],
    ['pull_requests: write', 'high', 'write'],
    ['organization_projects: admin', 'high', 'admin'],
    ['members: read', 'medium', 'read'],
  ])('weighs %s as %s', (scope, severity, reach) => {
    expect(weighScope('github-app', scope, null)).toMatchObject({ known: true, severity, reach })
  })
})

describe('a GitHub OAuth app', () => {
  it.each([
    ['repo', 'critical', 'write'],
    ['public_repo', 'high', 'write'],
    ['workflow', 'critical', 'write'],
    ['admin:org', 'critical', 'admin'],
    ['delete_repo', 'critical', 'admin'],
    ['read:org', 'medium', 'read'],
    ['read:user', 'medium', 'read'],
    ['user:email', 'medium', 'read'],
    ['gist', 'high', 'write'],
    ['write:packages', 'high', 'write'],
    ['read:audit_log', 'high', 'read'],
    ['site_admin', 'critical', 'admin'],
  ])('weighs %s as %s', (scope, severity, reach) => {
    expect(weighScope('github-oauth', scope, null)).toMatchObject({ known: true, severity, reach })
  })
})

describe('a Slack app', () => {
  it.each([
    ['admin.users:write', 'critical', 'admin'],
    ['admin.teams:read', 'critical', 'read'],
    ['auditlogs:read', 'critical', 'read'],
    ['channels:history', 'high', 'read'],
    ['files:read', 'high', 'read'],
    ['users:read.email', 'high', 'read'],
    ['chat:write', 'high', 'write'],
    ['chat:write.customize', 'high', 'write'],
    ['users:read', 'medium', 'read'],
    ['channels:read', 'medium', 'read'],
    ['reactions:read', 'medium', 'read'],
    ['commands', 'low', 'other'],
    ['bot', 'high', 'write'],
    ['app_configurations:write', 'critical', 'write'],
  ])('weighs %s as %s', (scope, severity, reach) => {
    expect(weighScope('slack', scope, 'bot')).toMatchObject({ known: true, severity, reach })
  })

  it('says that a user token acts as its human', () => {
    expect(weighScope('slack', 'chat:write', 'user').note).toMatch(/person/)
    expect(weighScope('slack', 'chat:write', 'bot').note).toBeNull()
  })
})

describe('apps of Shopify and HubSpot', () => {
  it.each([
    ['shopify', 'write_products', 'high', 'write'],
    ['shopify', 'read_products', 'medium', 'read'],
    ['shopify', 'write_script_tags', 'critical', 'write'],
    ['shopify', 'read_users', 'high', 'read'],
    ['hubspot', 'crm.objects.contacts.write', 'high', 'write'],
    ['hubspot', 'crm.objects.contacts.read', 'medium', 'read'],
    ['hubspot', 'settings.users.team.write', 'critical', 'admin'],
    ['atlassian', 'write:jira-work', 'high', 'write'],
    ['salesforce', 'full', 'critical', 'admin'],
    ['stripe', 'charge_write', 'critical', 'write'],
    ['zendesk', 'tickets:read', 'medium', 'read'],
    ['discord', 'bot', 'high', 'write'],
    ['zoom', 'account:master', 'critical', 'admin'],
  ])('weighs %s %s as %s', (provider, scope, severity, reach) => {
    expect(weighScope(provider, scope, null)).toMatchObject({ known: true, severity, reach })
  })

  it('says what a scope is about, where that is more than its reach', () => {
    expect(weighScope('stripe', 'charge_write', null).note).toBe('Moves money, issues credentials or opens accounts.')
    expect(weighScope('atlassian', 'read:me', null).note).toBeNull()
  })

  it('says where a name was only seen in use', () => {
    expect(weighScope('shopify', 'read_publications', null).note).toMatch(/seen in use/)
    expect(weighScope('shopify', 'read_products', null).note).not.toMatch(/seen in use/)
  })
})

describe('Google', () => {
  it.each([
    // Whole products: restricted, writing, and above every other scope of their product.
    ['https://mail.google.com/', 'critical', 'write'],
    [g('drive'), 'critical', 'write'],
    // Restricted, but not the whole product.
    [g('gmail.modify'), 'high', 'write'],
    [g('gmail.readonly'), 'high', 'read'],
    [g('gmail.settings.sharing'), 'high', 'write'],
    [g('drive.readonly'), 'high', 'read'],
    [g('drive.activity'), 'high', 'write'],
    // Families with a class of the project's own.
    [g('cloud-platform'), 'critical', 'write'],
    [g('cloud-platform.read-only'), 'high', 'read'],
    [g('iam'), 'critical', 'write'],
    [g('ediscovery.readonly'), 'critical', 'read'],
    [g('admin.directory.user'), 'critical', 'admin'],
    [g('admin.directory.user.readonly'), 'high', 'read'],
    [g('script.external_request'), 'high', 'other'],
    // Sensitive by Google's pages, and by nobody's.
    [g('calendar.readonly'), 'high', 'read'],
    [g('contacts.readonly'), 'medium', 'read'],
    [g('contacts'), 'high', 'write'],
    // Non-sensitive.
    [g('drive.file'), 'medium', 'write'],
    [g('drive.install'), 'low', 'other'],
    [g('userinfo.email'), 'medium', 'read'],
    // No class at all.
    [g('chat.app.messages.readonly'), 'high', 'read'],
    [g('chat.spaces.readonly'), 'medium', 'read'],
    [g('tasks'), 'high', 'write'],
    [g('tasks.readonly'), 'medium', 'read'],
  ])('weighs %s as %s', (scope, severity, reach) => {
    expect(weighScope('google', scope, null)).toMatchObject({ known: true, severity, reach })
  })

  it('takes the mailbox with and without its slash for one scope', () => {
    const slash = weighScope('google', 'https://mail.google.com/', null)
    expect(weighScope('google', 'https://mail.google.com', null)).toEqual(slash)
  })

  it('never lets a class nobody could read block a read of ordinary data', () => {
    for (const [short, row] of Object.entries(google.scopes)) {
      if (!row.startsWith('read ') || !row.includes(' assumed ')) continue
      const { severity } = weighScope('google', spellGoogleScope(short), null)
      expect([short, severity]).toEqual([short, /message|drive|mail|documents|admin\./.test(short) ? 'high' : 'medium'])
    }
  })
})

describe('Microsoft Graph', () => {
  it.each([
    ['User.Read', 'delegated', 'medium', 'read'],
    ['openid', 'delegated', 'medium', 'read'],
    ['offline_access', 'delegated', 'medium', 'other'],
    ['Mail.Read', 'delegated', 'high', 'read'],
    ['Mail.ReadBasic', 'delegated', 'medium', 'read'],
    ['Files.Read.All', 'delegated', 'high', 'read'],
    ['User.Read.All', 'delegated', 'medium', 'read'],
    ['Mail.Send', 'delegated', 'high', 'write'],
    ['Calendars.ReadWrite', 'delegated', 'high', 'write'],
    ['Directory.ReadWrite.All', 'delegated', 'critical', 'write'],
    ['Directory.AccessAsUser.All', 'delegated', 'high', 'write'],
    ['User.Read.All', 'application', 'high', 'read'],
    ['Mail.Read', 'application', 'high', 'read'],
    ['Files.Read.All', 'application', 'critical', 'read'],
    ['Sites.FullControl.All', 'application', 'critical', 'write'],
    ['RoleManagement.ReadWrite.Directory', 'application', 'critical', 'write'],
    ['AppRoleAssignment.ReadWrite.All', 'application', 'critical', 'write'],
    ['Application.ReadWrite.All', 'application', 'critical', 'write'],
    ['Application.ReadWrite.OwnedBy', 'application', 'high', 'write'],
    ['Group.ReadWrite.All', 'application', 'critical', 'write'],
  ])('weighs %s as %s: %s', (scope, principal, severity, reach) => {
    expect(weighScope('microsoft-graph', scope, principal)).toMatchObject({ known: true, severity, reach })
  })

  it('rates a scope no lower than what it implies: Calendars.ReadWrite is rated 3, the Calendars.Read in it 4', () => {
    expect(microsoft.scopes['Calendars.ReadWrite']).toMatch(/^role 3 /)
    expect(microsoft.scopes['Calendars.Read']).toMatch(/^role 4 /)
    expect(weighScope('microsoft-graph', 'Calendars.ReadWrite', 'application').severity).toBe('critical')
  })

  it('knows a scope by its address as well, also where no provider is named', () => {
    const plain = weighScope('microsoft-graph', 'Mail.Read', 'delegated')
    expect(weighScope('microsoft-graph', 'https://graph.microsoft.com/Mail.Read', 'delegated')).toEqual(plain)
    expect(weighScope(null, 'https://graph.microsoft.com/Mail.Read', 'delegated')).toEqual(plain)
  })

  it('takes the graver scheme where the principal is not known', () => {
    expect(weighScope('microsoft-graph', 'Files.Read.All', null).severity).toBe('critical')
  })

  it('does not take a scope that exists for users only for known as a role, nor for milder', () => {
    expect(weighScope('microsoft-graph', 'User.Read', 'application')).toMatchObject({ known: false, severity: 'high' })
    expect(weighScope('microsoft-graph', 'Chat.Manage.Chat', 'delegated')).toMatchObject({
      known: false,
      severity: 'high',
    })
  })

  it('gives no role less than high, and no delegated write less than high unless it is rated lowest', () => {
    for (const [name, row] of Object.entries(microsoft.scopes)) {
      if (row.includes('role ')) {
        const { severity } = weighScope('microsoft-graph', name, 'application')
        expect([name, isAtLeast(severity, 'high')]).toEqual([name, true])
        if (row.includes('role 4')) expect([name, severity]).toEqual([name, 'critical'])
      }
      if (!row.includes('scope ')) continue
      const { severity, reach } = weighScope('microsoft-graph', name, 'delegated')
      const mild = reach !== 'write' || row.includes('scope 1')
      expect([name, mild || isAtLeast(severity, 'high')]).toEqual([name, true])
      expect([name, isAtLeast(severity, 'medium')]).toEqual([name, true])
    }
  })

  it('takes .default for whatever was granted', () => {
    expect(weighScope('microsoft-graph', '.default', 'application')).toMatchObject({ known: true, severity: 'high' })
    expect(weighScope(null, 'https://graph.microsoft.com/.default', null)).toMatchObject({
      severity: 'high',
      reach: 'unknown',
    })
  })

  it('fails closed on a GUID nobody could name', () => {
    const guid = '11111111-2222-3333-4444-555555555555'
    expect(weighScope('microsoft-graph', guid, 'delegated')).toMatchObject({ known: false, severity: 'high' })
  })
})

describe('a scope no catalogue lists', () => {
  it.each([
    ['admin', 'critical', 'admin'],
    ['orchard:administer', 'critical', 'admin'],
    ['SuperAdmin', 'critical', 'admin'],
    ['*', 'high', 'unknown'],
    ['full', 'high', 'write'],
    ['FULL_ACCESS', 'high', 'write'],
    ['https://orchard.example/.default', 'high', 'unknown'],
    ['user_impersonation', 'high', 'write'],
    ['orchard.readwrite', 'high', 'write'],
    ['crops.delete', 'high', 'write'],
    ['harbour:send', 'high', 'write'],
    ['createCrop', 'high', 'write'],
    ['files.read', 'high', 'read'],
    ['read_messages', 'high', 'read'],
    ['secrets:list', 'high', 'read'],
    ['crops.read', 'medium', 'read'],
    ['profile', 'medium', 'unknown'],
    ['email', 'medium', 'unknown'],
    ['read_fulfillments', 'medium', 'read'],
    ['', 'medium', 'unknown'],
    ['__proto__', 'medium', 'unknown'],
  ])('weighs %j as %s by its words', (scope, severity, reach) => {
    expect(weighScope(null, scope, null)).toMatchObject({ known: false, severity, reach, source: null, asOf: null })
    expect(weighScope('orchard', scope, null)).toMatchObject({ known: false, severity, reach })
  })

  it('is never harmless, whatever its name and its provider are', () => {
    const providers = [
      null,
      'github-app',
      'github-oauth',
      'github-workflow',
      'google',
      'microsoft-graph',
      'slack',
      '__proto__',
    ]
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'toString', '\0', '\ud800', ': read', 'a:'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...providers), hostile, fc.option(hostile), (provider, value, principal) => {
        const weighed = weighScope(provider, value, principal)
        if (!weighed.known) expect(isAtLeast(weighed.severity, 'medium')).toBe(true)
      }),
    )
  })

  it('takes no time, however long its name is', () => {
    const started = performance.now()
    for (const unit of ['A', 'a.', 'Read', ': ', '*', 'https://www.googleapis.com/auth/', '.All'])
      weighScope('microsoft-graph', unit.repeat(1_000_000), null)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

it('names a source and a day for everything it knows', () => {
  const known = [
    ...Object.keys(slack.scopes).map(scope => weighScope('slack', scope, null)),
    ...Object.keys(google.scopes).map(scope => weighScope('google', spellGoogleScope(scope), null)),
    weighScope('github-workflow', 'contents: read', null),
    weighScope('github-app', 'contents: read', null),
    weighScope('github-oauth', 'repo', null),
    weighScope('microsoft-graph', 'User.Read', null),
  ]
  for (const each of known) {
    expect(each.known).toBe(true)
    expect(each.source).toMatch(/^https:\/\//)
    expect(each.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})
