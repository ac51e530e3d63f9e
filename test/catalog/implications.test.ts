import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import app from '../../src/catalog/data/github-app.json' with { type: 'json' }
import oauth from '../../src/catalog/data/github-oauth.json' with { type: 'json' }
import workflow from '../../src/catalog/data/github-workflow.json' with { type: 'json' }
import google from '../../src/catalog/data/google.json' with { type: 'json' }
import implications from '../../src/catalog/data/implications.json' with { type: 'json' }
import microsoft from '../../src/catalog/data/microsoft-graph.json' with { type: 'json' }
import slack from '../../src/catalog/data/slack.json' with { type: 'json' }
import { closeScopes, impliesScope } from '../../src/catalog/implications.ts'
import { appTables } from '../../src/catalog/scope-tables.ts'
import { spellGoogleScope } from '../../src/catalog/spell-scope.ts'
import notImplied from './fixtures/not-implied.json' with { type: 'json' }

interface Statement {
  readonly provider: string
  readonly kind: string
  readonly confidence: string
  readonly from?: string
  readonly to?: readonly string[]
  readonly only?: string
  readonly except?: readonly string[]
  readonly scopes?: readonly string[]
}

const statements: readonly Statement[] = implications.statements
const g = (name: string) => `https://www.googleapis.com/auth/${name}`
const principals = ['application', 'delegated'] as const
const levelled = (scopes: object, levels: readonly string[]) =>
  Object.keys(scopes).flatMap(name => levels.map(level => `${name}: ${level}`))

const catalogue: ReadonlyMap<string, readonly string[]> = new Map([
  ['github-app', levelled(app.scopes, ['none', 'read', 'write', 'admin'])],
  ['github-oauth', Object.keys(oauth.scopes)],
  ['github-workflow', [...levelled(workflow.scopes, ['none', 'read', 'write']), 'read-all', 'write-all']],
  ['google', Object.keys(google.scopes).map(spellGoogleScope)],
  ['microsoft-graph', Object.keys(microsoft.scopes)],
  ['slack', Object.keys(slack.scopes)],
  ...[...appTables].map(([provider, table]) => [provider, [...table.all()].map(([name]) => name)] as const),
])

const limited = new Set(
  statements.filter(({ kind }) => kind === 'limited').flatMap(({ scopes = [] }) => scopes.map(spellGoogleScope)),
)

/** Every narrow scope a statement claims, with the wide one, the principal and why it is kept or dropped. */
function claims(statement: Statement): { wide: string; narrow: string; principal: string | null; kept: boolean }[] {
  const { provider, confidence, only } = statement
  const own = provider === 'microsoft-graph' ? principals : only === undefined ? [null] : [only]
  return edges(statement).flatMap(([wide, narrow]) =>
    own.map(principal => {
      const listed = isListed(provider, wide, principal) && isListed(provider, narrow, principal)
      const fits = only === undefined || only === principal
      return { wide, narrow, principal, kept: confidence !== 'assumed' && listed && fits && !limited.has(wide) }
    }),
  )
}

function edges({
  kind,
  provider,
  from = '',
  to = [],
  except = [],
  scopes: [one, two] = [],
}: Statement): [string, string][] {
  if (kind === 'pair') return to.map(narrow => [spellGoogleScope(from), spellGoogleScope(narrow)])
  if (kind === 'same' && one !== undefined && two !== undefined)
    return [
      [one, two],
      [two, one],
    ]
  if (kind !== 'pattern') return []
  const excepted = new Set(except.map(spellGoogleScope))
  const wide = (catalogue.get(provider) ?? []).filter(scope => new RegExp(from).test(scope) && !excepted.has(scope))
  return wide.flatMap(scope =>
    to.map((template): [string, string] => [scope, scope.replace(new RegExp(from), template)]),
  )
}

function isListed(provider: string, scope: string, principal: string | null): boolean {
  if (provider !== 'microsoft-graph') return catalogue.get(provider)?.includes(scope) ?? false
  const row = new Map(Object.entries(microsoft.scopes)).get(scope) ?? ''
  return principal === 'application' ? /\brole /.test(row) : /\bscope /.test(row)
}

/** The kept claims by provider and wide scope. */
const keptClaims = new Map<string, { narrow: string; principal: string | null }[]>()
for (const statement of statements)
  for (const { wide, narrow, principal, kept } of claims(statement)) {
    const key = `${statement.provider} ${wide}`
    if (kept) keptClaims.set(key, [...(keptClaims.get(key) ?? []), { narrow, principal }])
  }

describe('the statements of the data', () => {
  it('holds every verified and documented one, and drops the others for a reason', () => {
    const wrong = statements.flatMap(statement =>
      claims(statement)
        .filter(({ wide, narrow, principal, kept }) => {
          const holds = impliesScope(statement.provider, wide, narrow, principal)
          // What one statement may not claim, another may: an assumed pair can be a documented rule as well.
          return kept ? !holds : holds && !claimedElsewhere(statement.provider, wide, narrow, principal)
        })
        .map(claim => ({ ...claim, provider: statement.provider })),
    )
    expect(wrong).toEqual([])
  })

  it('keeps as many as it did, so that data which no longer matches anything is seen', () => {
    const kept = (provider: string) =>
      statements
        .filter(statement => statement.provider === provider)
        .flatMap(claims)
        .filter(claim => claim.kept).length
    expect({
      oauth: kept('github-oauth'),
      workflow: kept('github-workflow'),
      google: kept('google'),
      microsoft: kept('microsoft-graph'),
      slack: kept('slack'),
      atlassian: kept('atlassian'),
      salesforce: kept('salesforce'),
      zendesk: kept('zendesk'),
    }).toMatchInlineSnapshot(`
      {
        "atlassian": 7,
        "google": 200,
        "microsoft": 591,
        "oauth": 25,
        "salesforce": 36,
        "slack": 4,
        "workflow": 1,
        "zendesk": 42,
      }
    `)
  })

  it.each(notImplied.statements.filter(({ wide, narrow }) => !/\*|^any/.test(wide + narrow)))(
    'holds that $wide does not imply $narrow',
    ({ provider, wide, narrow }) => {
      for (const principal of [null, ...principals, 'bot', 'user'])
        expect(impliesScope(provider, wide, narrow, principal)).toBe(false)
    },
  )

  it('holds that what Slack tells about a channel is not what is said in it', () => {
    for (const scope of Object.keys(slack.scopes).filter(name => name.endsWith(':read')))
      for (const principal of ['bot', 'user', null])
        expect([...closeScopes('slack', [scope], principal)].filter(name => name.endsWith(':history'))).toEqual([])
    for (const scope of Object.keys(slack.scopes).filter(name => name.startsWith('admin.')))
      expect(impliesScope('slack', 'admin', scope, 'user')).toBe(false)
  })

  it('never takes a scope that is limited in its data for a wide one', () => {
    expect(limited.size).toBeGreaterThan(10)
    for (const scope of limited) expect([...closeScopes('google', [scope], null)]).toEqual([scope])
  })
})

/** Whether the edge follows from kept claims of other statements, by any number of steps. */
function claimedElsewhere(provider: string, wide: string, narrow: string, principal: string | null): boolean {
  const reached = new Set([wide])
  for (const scope of reached)
    for (const claim of keptClaims.get(`${provider} ${scope}`) ?? [])
      if (claim.principal === principal) reached.add(claim.narrow)
  return reached.has(narrow)
}

describe('GitHub', () => {
  it('includes the lower levels of a permission, and nothing of another', () => {
    expect([...closeScopes('github-workflow', ['contents: write'], null)].sort()).toEqual([
      'contents: none',
      'contents: read',
      'contents: write',
    ])
    expect(impliesScope('github-app', 'organization_projects: admin', 'organization_projects: read', null)).toBe(true)
    expect(impliesScope('github-app', 'contents: read', 'contents: write', null)).toBe(false)
    expect(impliesScope('github-app', 'contents: write', 'workflows: write', null)).toBe(false)
  })

  it('takes both spellings of a permission for one', () => {
    expect(impliesScope('github-app', 'contents:write', 'contents: read', null)).toBe(true)
    expect(impliesScope('github-app', 'contents: write', 'contents:read', null)).toBe(true)
  })

  it('includes the lower levels of a permission nobody listed: levels are ordered for all of them', () => {
    expect(impliesScope('github-workflow', 'orchard: write', 'orchard: read', null)).toBe(true)
  })

  it('gives metadata with any right on repositories, and not with one on the organisation', () => {
    expect(impliesScope('github-app', 'issues: read', 'metadata: read', null)).toBe(true)
    expect(impliesScope('github-app', 'members: read', 'metadata: read', null)).toBe(false)
    expect(impliesScope('github-app', 'issues: none', 'metadata: read', null)).toBe(false)
  })

  it('takes the two names of the same right for one', () => {
    expect(impliesScope('github-app', 'emails: write', 'email_addresses: read', null)).toBe(true)
    expect(impliesScope('github-app', 'email_addresses: write', 'emails: write', null)).toBe(true)
  })

  it('includes every permission in write-all and every read in read-all', () => {
    const all = closeScopes('github-workflow', ['write-all'], null)
    for (const [name, row] of Object.entries(workflow.scopes))
      for (const level of ['read', 'write']) expect(all.has(`${name}: ${level}`)).toBe(row.includes(`${level}=`))
    expect(all.has('read-all')).toBe(true)
    const reads = closeScopes('github-workflow', ['read-all'], null)
    expect([...reads].filter(scope => scope.endsWith(': write'))).toEqual([])
    expect(reads.has('issues: read')).toBe(true)
    expect(reads.has('write-all')).toBe(false)
  })

  it('follows OAuth scopes down all their steps', () => {
    expect(impliesScope('github-oauth', 'repo', 'read:repo_hook', null)).toBe(true)
    expect(impliesScope('github-oauth', 'admin:org', 'read:org', null)).toBe(true)
    expect(impliesScope('github-oauth', 'write:packages', 'read:packages', null)).toBe(false)
  })
})

describe('Google', () => {
  it('takes the mailbox with and without its slash for one scope', () => {
    expect(impliesScope('google', 'https://mail.google.com', g('gmail.metadata'), null)).toBe(true)
    expect(closeScopes('google', ['https://mail.google.com/'], null).has('https://mail.google.com')).toBe(true)
    expect(closeScopes('google', ['https://mail.google.com'], null).has('https://mail.google.com/')).toBe(true)
  })

  it('finds the twin that only reads, except where the methods say otherwise', () => {
    expect(impliesScope('google', g('classroom.topics'), g('classroom.topics.readonly'), null)).toBe(true)
    expect(impliesScope('google', g('analytics'), g('analytics.readonly'), null)).toBe(false)
    expect(impliesScope('google', g('youtube'), g('youtube.readonly'), null)).toBe(true)
  })

  it('knows its scopes by their address where no provider is named', () => {
    expect(impliesScope(null, g('drive'), g('documents.readonly'), null)).toBe(true)
  })
})

describe('Microsoft Graph', () => {
  it('sees that Group.Read.All giving way to GroupMember.Read.All adds nothing', () => {
    for (const principal of principals)
      expect(impliesScope('microsoft-graph', 'Group.Read.All', 'GroupMember.Read.All', principal)).toBe(true)
  })

  it('stays within one scheme: a role that does not exist is not implied', () => {
    expect(impliesScope('microsoft-graph', 'User.Read.All', 'User.Read', 'delegated')).toBe(true)
    expect(impliesScope('microsoft-graph', 'User.Read.All', 'User.Read', 'application')).toBe(false)
    expect(impliesScope('microsoft-graph', 'User.Read.All', 'User.Read', null)).toBe(false)
  })

  it('keeps what was verified for applications from users', () => {
    expect(impliesScope('microsoft-graph', 'Sites.FullControl.All', 'Sites.Selected', 'application')).toBe(true)
    expect(impliesScope('microsoft-graph', 'Sites.FullControl.All', 'Sites.Selected', 'delegated')).toBe(false)
    expect(impliesScope('microsoft-graph', 'Sites.FullControl.All', 'Sites.Selected', null)).toBe(false)
  })

  it('takes a scope with and without the address of Graph for one, where the provider is named', () => {
    const address = 'https://graph.microsoft.com/Mail.Read'
    expect(closeScopes('microsoft-graph', ['Mail.ReadWrite'], 'delegated').has(address)).toBe(true)
    expect(closeScopes('microsoft-graph', [address], 'delegated').has('Mail.Read')).toBe(true)
    expect(closeScopes(null, [address], 'delegated').has('Mail.Read')).toBe(false)
    expect(impliesScope(null, 'https://graph.microsoft.com/Mail.ReadWrite', address, 'delegated')).toBe(true)
  })
})

describe('Slack', () => {
  it('takes a classic scope for its twin, on the token it acts with', () => {
    expect(impliesScope('slack', 'chat:write:user', 'chat:write', 'user')).toBe(true)
    expect(impliesScope('slack', 'chat:write:user', 'chat:write', 'bot')).toBe(false)
    expect(impliesScope('slack', 'chat:write', 'chat:write:bot', 'bot')).toBe(true)
  })

  it('hides nothing behind what is only assumed', () => {
    expect(impliesScope('slack', 'channels:write', 'channels:write.topic', 'user')).toBe(false)
    expect(impliesScope('slack', 'lists:write', 'lists:read', 'bot')).toBe(false)
  })
})

describe('closing', () => {
  const sets = fc.constantFrom(...catalogue.keys(), null, 'orchard').chain(provider =>
    fc.record({
      provider: fc.constant(provider),
      principal: fc.constantFrom(null, 'application', 'delegated', 'bot', 'user'),
      one: fc.array(scopes(provider), { maxLength: 5 }),
      two: fc.array(scopes(provider), { maxLength: 5 }),
    }),
  )

  function scopes(provider: string | null): fc.Arbitrary<string> {
    const known = catalogue.get(provider ?? 'google') ?? ['crops.read']
    return fc.oneof(
      { arbitrary: fc.constantFrom(...known), weight: 5 },
      { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
    )
  }

  it('keeps what it is given', () => {
    fc.assert(
      fc.property(sets, ({ provider, principal, one }) =>
        one.every(scope => closeScopes(provider, one, principal).has(scope)),
      ),
    )
  })

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(sets, ({ provider, principal, one }) => {
        const closed = closeScopes(provider, one, principal)
        expect(new Set(closeScopes(provider, closed, principal))).toEqual(new Set(closed))
      }),
    )
  })

  it('gives more for more, and for two sets no more than for each', () => {
    fc.assert(
      fc.property(sets, ({ provider, principal, one, two }) => {
        const each = new Set([...closeScopes(provider, one, principal), ...closeScopes(provider, two, principal)])
        expect(new Set(closeScopes(provider, [...one, ...two], principal))).toEqual(each)
      }),
    )
  })

  it('leaves a scope nobody listed alone', () => {
    for (const provider of [...catalogue.keys(), null])
      for (const scope of ['Orchard.ReadWrite.All', '__proto__', 'orchard.admin', g('orchard'), '', '\0'])
        expect([...closeScopes(provider, [scope], null)].filter(each => !each.endsWith(scope))).toEqual([])
  })

  it('takes no time, however long a scope is', () => {
    const started = performance.now()
    for (const provider of [...catalogue.keys(), null])
      for (const unit of ['a', 'a.ReadWrite', ': ', g('x'), '.All']) closeScopes(provider, [unit.repeat(500_000)], null)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
