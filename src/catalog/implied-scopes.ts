import implicationsFile from './data/implications.json' with { type: 'json' }
import { githubTable, parseGithubPermission, readGithubRow } from './github-permissions.ts'
import { isKnownScope } from './known-scopes.ts'
import { spellGoogleScope } from './spell-scope.ts'

/** A statement of the data file; which fields it has depends on its kind. */
interface Statement {
  readonly provider: string
  readonly kind: string
  readonly confidence: string
  readonly from?: string
  readonly to?: readonly string[]
  readonly only?: string
  readonly except?: readonly string[]
  readonly scopes?: readonly string[]
  readonly names?: readonly string[]
  readonly order?: readonly string[]
  readonly area?: string
}

interface Rule {
  readonly from: RegExp
  readonly to: readonly string[]
  readonly except: ReadonlySet<string>
}

/** The statements of one provider, ready for look-ups. */
interface Statements {
  readonly pairs: ReadonlyMap<string, readonly { readonly to: string; readonly only: string | undefined }[]>
  readonly rules: readonly Rule[]
  readonly limited: ReadonlySet<string>
  readonly order: readonly string[]
  readonly aliases: ReadonlyMap<string, string>
  readonly areas: readonly { readonly area: string; readonly to: readonly string[] }[]
}

let byProvider: Map<string, Statements> | undefined

/** What a scope of the catalogue includes by one step of what is verified or documented; nothing for a scope nobody listed. */
export function impliedScopes(provider: string | null, scope: string, principal: string | null): readonly string[] {
  const statements = provider === null ? undefined : statementsOf(provider)
  if (provider === null || statements === undefined) return []
  const levels = githubTable(provider) === undefined ? [] : impliedLevels(provider, scope, statements)
  if (!isKnownScope(provider, scope, principal) || statements.limited.has(scope)) return levels
  const named = (statements.pairs.get(scope) ?? [])
    .filter(pair => pair.only === undefined || pair.only === principal)
    .map(pair => pair.to)
  const ruled = statements.rules.flatMap(rule => applyRule(rule, scope))
  return [...levels, ...[...named, ...ruled].filter(narrow => isKnownScope(provider, narrow, principal, scope))]
}

/** Whether any scope of the provider is known to include this one by a pair. */
export function isImplied(provider: string, scope: string): boolean {
  const pairs = statementsOf(provider)?.pairs.values() ?? []
  return [...pairs].some(list => list.some(pair => pair.to === scope))
}

function statementsOf(provider: string): Statements | undefined {
  byProvider ??= new Map()
  const known = byProvider.get(provider)
  if (known !== undefined) return known
  const all: readonly Statement[] = implicationsFile.statements
  // What is only assumed informs nobody here: it must not hide what is gained.
  const own = all.filter(statement => statement.provider === provider && statement.confidence !== 'assumed')
  if (own.length === 0) return undefined
  const statements = gather(own)
  byProvider.set(provider, statements)
  return statements
}

function gather(own: readonly Statement[]): Statements {
  const of = (kind: string) => own.filter(statement => statement.kind === kind)
  const aliases = of('alias').flatMap(({ names: [one, two] = [] }) =>
    one && two ? [[one, two] as const, [two, one] as const] : [],
  )
  return {
    pairs: gatherPairs(own),
    rules: of('pattern').map(({ from = '', to = [], except = [] }) => ({
      from: new RegExp(from),
      to,
      except: new Set(except.map(spellGoogleScope)),
    })),
    limited: new Set(of('limited').flatMap(({ scopes = [] }) => scopes.map(spellGoogleScope))),
    order: of('levels')[0]?.order ?? [],
    aliases: new Map(aliases),
    areas: of('area').map(({ area = '', to = [] }) => ({ area, to })),
  }
}

function gatherPairs(own: readonly Statement[]): Statements['pairs'] {
  const pairs = new Map<string, { to: string; only: string | undefined }[]>()
  const add = (from: string, to: string, only: string | undefined) => {
    pairs.set(from, [...(pairs.get(from) ?? []), { to, only }])
  }
  for (const { kind, from = '', to = [], only, scopes: [one, two] = [] } of own) {
    if (kind === 'pair') for (const narrow of to) add(spellGoogleScope(from), spellGoogleScope(narrow), only)
    if (kind !== 'same' || one === undefined || two === undefined) continue
    add(one, two, only)
    add(two, one, only)
  }
  return pairs
}

function applyRule(rule: Rule, scope: string): readonly string[] {
  if (rule.except.has(scope) || !rule.from.test(scope)) return []
  return rule.to.map(template => scope.replace(rule.from, template))
}

/** Levels of GitHub permissions: a level includes the lower ones of the same permission, whatever its name. */
function impliedLevels(provider: string, scope: string, statements: Statements): readonly string[] {
  const table = githubTable(provider)
  const permission = parseGithubPermission(scope)
  if (table === undefined) return []
  if (permission === undefined) return impliedByShorthand(provider, scope)
  const { name, level } = permission
  const words = table.find(name)
  const row = words === undefined ? undefined : readGithubRow(words)
  const exists = (lower: string) => lower === 'none' || row === undefined || row.classes.has(lower)
  const rank = statements.order.indexOf(level)
  const lower = statements.order
    .slice(0, Math.max(rank, 0))
    .filter(exists)
    .map(word => `${name}: ${word}`)
  const alias = statements.aliases.get(name)
  const twin = alias === undefined ? [] : [`${alias}: ${level}`]
  const areas =
    level === 'none' ? [] : statements.areas.filter(({ area }) => area === row?.area).flatMap(({ to }) => to)
  return [...lower, ...twin, ...areas].filter(narrow => narrow !== scope)
}

/** `write-all` is every permission at its highest level, `read-all` at its highest up to read. */
function impliedByShorthand(provider: string, scope: string): readonly string[] {
  if (provider !== 'github-workflow' || (scope !== 'write-all' && scope !== 'read-all')) return []
  const allowed = scope === 'write-all' ? ['read', 'write'] : ['read']
  return [...(githubTable(provider)?.all() ?? [])].flatMap(([name, row]) => {
    const { classes } = readGithubRow(row.split(' '))
    return ['none', ...allowed.filter(level => classes.has(level))].map(level => `${name}: ${level}`)
  })
}
