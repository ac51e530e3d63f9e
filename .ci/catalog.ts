// Writes the compact data of src/catalog from a folder laid out as `scopes/<provider>.json`, `implications.json`, `lifecycles.json`,
// and prints what became different. `node .ci/catalog.ts DIR` writes, `node .ci/catalog.ts DIR --check` only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../src/model/order.ts'

type Row = { readonly [key: string]: unknown }

const [folder, option] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Say which folder to read: node .ci/catalog.ts DIR [--check]\n')
  process.exit(2)
}
const check = option === '--check'
const data = 'src/catalog/data'
const googlePrefix = 'https://www.googleapis.com/auth/'
/** Providers whose scopes have no more to them than reach, class and meaning. */
const appProviders = ['atlassian', 'discord', 'hubspot', 'salesforce', 'shopify', 'stripe', 'zendesk', 'zoom']
const providers = [
  ...appProviders,
  'github-app',
  'github-oauth',
  'github-workflow',
  'google',
  'microsoft-graph',
  'slack',
].sort(compareText)
/** Meanings that say no more than the reach does. */
const emptyReasons = new Set(['administration', 'changes data', 'read'])
/** Why a Slack scope has its class, in a word. */
const slackReasons: Record<string, string> = {
  'admin family: org or workspace administration': 'admin',
  'can change or install apps': 'apps',
  'can impersonate or post where not invited': 'impersonation',
  'document content': 'documents',
  'file content': 'files',
  'legacy scope': 'legacy',
  'legacy umbrella scope': 'umbrella',
  'message content': 'messages',
  'opens channels to other organisations': 'connect',
  'personal data': 'personal',
  'searches content': 'search',
}
let stale = 0

write(`${data}/chrome.json`, scopesFile('chrome', chromeRow))
write(`${data}/github-app.json`, scopesFile('github-app', githubRow))
write(`${data}/github-oauth.json`, scopesFile('github-oauth', oauthRow))
write(`${data}/github-workflow.json`, scopesFile('github-workflow', githubRow))
write(`${data}/google.json`, { ...scopesFile('google', googleRow, shorten), seeds: googleSeeds() })
write(`${data}/microsoft-graph.json`, { ...scopesFile('microsoft-graph', microsoftRow), resources: resources() })
for (const provider of appProviders) write(`${data}/${provider}.json`, scopesFile(provider, appRow))
write(`${data}/slack.json`, scopesFile('slack', slackRow))
write(`${data}/implications.json`, implicationsFile())
write(`${data}/lifecycles.json`, lifecyclesFile())
write('test/catalog/fixtures/not-implied.json', { statements: notImplied() })
if (check && stale > 0) process.exit(1)

function scopesFile(provider: string, compact: (row: Row) => string, spell = (name: string) => name): Row {
  const file = read(`scopes/${provider}.json`)
  const scopes = Object.entries(rows(file.entries)).map(([name, row]) => [spell(name), compact(row)])
  return {
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(String(file.asOf)) ? file.asOf : file.retrieved,
    provider,
    scopes: Object.fromEntries(scopes),
    sources: sources(file),
  }
}

/** `area read=class write=class source` */
function githubRow(row: Row): string {
  const levels = Object.entries(row.class as Row).map(([level, kind]) => `${level}=${kind}`)
  return [row.area ?? 'repository', ...levels.sort(compareText), row.from].join(' ')
}

/** `class prompt source`: whether a browser asks before it installs, for this permission alone. */
function chromeRow(row: Row): string {
  const firefox = row.firefox as Row | undefined
  return [row.class, row.warning === true || firefox?.prompt === true ? 'asks' : 'silent', row.from].join(' ')
}

/** `reach class confidence` */
function oauthRow(row: Row): string {
  return [row.reach, row.class, row.confidence].join(' ')
}

/** `reach class confidence meaning …` */
function appRow(row: Row): string {
  const reason = String(row.reason ?? '')
  return [...oauthRow(row).split(' '), ...(reason === '' || emptyReasons.has(reason) ? [] : [reason])].join(' ')
}

/** `reach class confidence source`, the class being Google's own. */
function googleRow(row: Row): string {
  const source = row.class === 'unknown' ? row.from : row.classSource
  return [row.reach, row.class, row.classConfidence ?? '-', source].join(' ')
}

/** `reach class subject source` */
function slackRow(row: Row): string {
  const from = row.from as string[]
  const source = from.includes('sdk') ? 'sdk' : from[0]
  return [row.reach, row.class, slackReasons[String(row.reason)] ?? '-', source].join(' ')
}

/** `role LEVEL CONSENT GUID; scope LEVEL CONSENT GUID`: roles are for applications, scopes delegated, as rated for work accounts. */
function microsoftRow(row: Row): string {
  const schemes: [string, Row | undefined][] = [
    ['role', row.application as Row | undefined],
    ['scope', (row['delegated-work'] ?? row['delegated-personal']) as Row | undefined],
  ]
  return schemes.flatMap(([name, scheme]) => (scheme === undefined ? [] : [microsoftScheme(name, scheme)])).join('; ')
}

function microsoftScheme(name: string, scheme: Row): string {
  const consent = scheme.adminConsent === null ? '?' : scheme.adminConsent === true ? 'admin' : 'user'
  const id = [scheme.id ?? '-'].flat().join(',')
  return [name, scheme.privilegeLevel ?? '?', consent, id].join(' ')
}

function resources(): Row {
  const named = Object.entries(rows(read('scopes/microsoft-graph.json').resources))
  return Object.fromEntries(named.map(([id, row]) => [id, row.name]))
}

/** The project's own classes for families of Google scopes, the longest prefix first. */
function googleSeeds(): unknown {
  const seed = read('scopes/google.json').policySeed as Row
  const seeds = (seed.byPrefix as Row[]).map(row => ({
    class: row.class,
    ...(row.not === undefined ? {} : { not: row.not }),
    prefix: shorten(String(row.prefix)),
  }))
  return seeds.sort((left, right) => right.prefix.length - left.prefix.length || compareText(left.prefix, right.prefix))
}

function implicationsFile(): Row {
  const file = read('implications.json')
  const all = rows(file.providers)
  const statements = providers.flatMap(provider => providerStatements(provider, all[provider] ?? {}))
  const used = new Set(
    providers.flatMap(provider => Object.values(all[provider] ?? {}).flatMap(list)).map(row => row.source),
  )
  const cited = sources(file).filter(source => used.has(source.id))
  return { asOf: file.asOf, sources: cited, statements: sorted(statements) }
}

function providerStatements(provider: string, group: Row): Row[] {
  const statements: Row[] = []
  const state = (row: Row) => statements.push({ provider, ...row })
  for (const rule of list(group.rules)) {
    if (rule.kind === 'order') state({ confidence: rule.confidence, kind: 'levels', order: rule.order })
    else if (rule.kind === 'pattern') state(patternRule(rule))
    else if (rule.id === 'gh-app-metadata')
      state({ area: 'repository', confidence: rule.confidence, kind: 'area', to: ['metadata: read'] })
    else if (rule.id === 'gh-wf-all') state({ confidence: rule.confidence, from: rule.from, kind: 'pair', to: rule.to })
    else if (rule.kind === 'wildcard' || rule.id === 'sf-full') state(everyRule(provider, rule))
  }
  for (const pair of list(group.pairs)) state(pairRule(pair))
  for (const same of list(group.equivalent)) state(sameRule(same))
  const limited = group.reachLimited as Row | undefined
  if (limited !== undefined) state({ confidence: limited.confidence, kind: 'limited', scopes: texts(limited.scopes) })
  // What the notes of the App permissions say of names that differ between sources.
  if (provider === 'github-app')
    for (const names of [
      ['email_addresses', 'emails'],
      ['git_ssh_keys', 'keys'],
    ])
      state({ confidence: 'documented', kind: 'alias', names })
  return statements
}

function patternRule(rule: Row): Row {
  const except = rule.except === undefined ? {} : { except: texts(rule.except) }
  return {
    confidence: rule.confidence,
    ...except,
    from: rule.from,
    id: rule.id,
    kind: 'pattern',
    to: texts(rule.to, false),
  }
}

/** `full` is every scope there is, `read` every one that ends so. */
function everyRule(provider: string, rule: Row): Row {
  const from = String(rule.from).replace(/^\^|\$$/g, '')
  const [end = ''] = texts(rule.to).map(text => text.replace('*', ''))
  const except = new Set([from, ...texts(rule.except ?? [])])
  const all = Object.keys(rows(read(`scopes/${provider}.json`).entries))
  const to = all.filter(name => name.endsWith(end) && !except.has(name)).sort(compareText)
  return { confidence: rule.confidence, from, kind: 'pair', to }
}

/** What was verified by the paths of one scheme holds for that scheme only. */
function pairRule(pair: Row): Row {
  const schemes = Object.keys((pair.evidence as Row | undefined) ?? {})
    .filter(key => key === 'application' || key.startsWith('delegated'))
    .map(key => key.replace(/-.*/, ''))
  const only = pair.confidence === 'verified' && schemes.length === 1 ? { only: schemes[0] } : {}
  return {
    confidence: pair.confidence,
    from: shorten(String(pair.from)),
    kind: 'pair',
    ...only,
    to: texts(pair.to).sort(compareText),
  }
}

/** `chat:write (bot token)` names the scope and the principal it is the same for. */
function sameRule(row: Row): Row {
  const [, scope, principal] = /^(\S+)(?: \((\w+) token\))?$/.exec(String(row.b)) ?? []
  const only = principal === undefined ? {} : { only: principal }
  return { confidence: row.confidence, kind: 'same', ...only, scopes: [row.a, scope] }
}

function notImplied(): Row[] {
  const all = rows(read('implications.json').providers)
  return sorted(
    providers.flatMap(provider =>
      list(all[provider]?.notImplied).map(row => ({
        confidence: row.confidence,
        narrow: row.b,
        provider,
        wide: row.a,
      })),
    ),
  )
}

function lifecyclesFile(): Row {
  const file = read('lifecycles.json')
  const entries = list(file.entries).map(row => ({
    asOf: row.asOf,
    confidence: row.confidence,
    events: row.events,
    id: row.id,
    matcher: row.matcher,
    source: row.source,
    subject: row.subject,
  }))
  entries.sort((left, right) => compareText(String(left.id), String(right.id)))
  return { asOf: file.asOf, entries, sources: sources(file) }
}

function sources(file: Row): Row[] {
  return list(file.sources)
    .filter(row => String(row.url).startsWith('https://'))
    .map(row => ({
      ...(row.commit === undefined ? {} : { commit: row.commit }),
      id: row.id ?? String(row.url).replace(/^.*\/|\.json$/g, ''),
      license: row.licence === '-' ? 'facts only' : row.licence,
      url: row.url,
    }))
}

function read(name: string): Row {
  return JSON.parse(readFileSync(join(String(folder), name), 'utf8')) as Row
}

function rows(value: unknown): Record<string, Row> {
  return (value ?? {}) as Record<string, Row>
}

function list(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(row => typeof row === 'object' && row !== null) : []
}

function texts(value: unknown, short = true): string[] {
  return (value as string[]).map(text => (short ? shorten(text) : text))
}

function shorten(scope: string): string {
  return scope.startsWith(googlePrefix) ? `~${scope.slice(googlePrefix.length)}` : scope
}

function sorted(statements: Row[]): Row[] {
  return statements.sort((left, right) => compareText(line(left), line(right)))
}

/** One entry a line, so that a later difference is read entry by entry. */
function render(file: Row): string {
  const parts = Object.keys(file)
    .sort(compareText)
    .map(key => {
      const value = file[key]
      if (Array.isArray(value)) return `"${key}": [\n${value.map(item => `    ${line(item)}`).join(',\n')}\n  ]`
      if (typeof value !== 'object' || value === null) return `"${key}": ${line(value)}`
      const entries = Object.entries(value as Row).sort(([left], [right]) => compareText(left, right))
      return `"${key}": {\n${entries.map(([name, item]) => `    ${line(name)}: ${line(item)}`).join(',\n')}\n  }`
    })
  return `{\n  ${parts.join(',\n  ')}\n}\n`
}

function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value as Row).sort(([left], [right]) => compareText(left, right))
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${line(item)}`).join(', ')} }`
}

function write(path: string, file: Row): void {
  const url = new URL(`../${path}`, import.meta.url)
  const after = render(file)
  let before = ''
  try {
    before = readFileSync(url, 'utf8')
  } catch {
    // Not there yet: everything is new.
  }
  if (before === after) return
  stale++
  tell(path, before.split('\n'), after.split('\n'))
  if (check) return
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, after)
}

function tell(path: string, before: string[], after: string[]): void {
  const clean = (lines: string[]) => new Set(lines.map(text => text.trim().replace(/,$/, '')))
  const [old, fresh] = [clean(before), clean(after)]
  process.stdout.write(`${path}\n`)
  for (const text of old) if (!fresh.has(text)) process.stdout.write(`- ${text}\n`)
  for (const text of fresh) if (!old.has(text)) process.stdout.write(`+ ${text}\n`)
}
