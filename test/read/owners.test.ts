import { describe, expect, it } from 'vitest'
import { draftConnector } from '../../src/read/connector-draft.ts'
import { nameOwners } from '../../src/read/owners.ts'

function connector(file: string, id = 'orchard') {
  return draftConnector({ format: 'slack-manifest', id, role: 'definition', places: [{ file, line: 1 }] })
}

function ownerOf(file: string, codeowners: string): string | null {
  return nameOwners([connector(file)], { codeowners, annotations: [] })[0]?.owner ?? null
}

describe('CODEOWNERS', () => {
  it.each([
    ['*', 'app.json', true],
    ['*', 'a/b/app.json', true],
    ['**', 'a/b/app.json', true],
    ['*.json', 'a/b/app.json', true],
    ['*.json', 'a/b/app.yaml', false],
    ['app.json', 'a/b/app.json', true],
    ['/app.json', 'a/app.json', false],
    ['/app.json', 'app.json', true],
    ['app', 'a/app/b/c.json', true],
    ['apps/', 'a/apps/b/c.json', true],
    ['apps/', 'a/apps', false],
    ['/apps/', 'apps/b/c.json', true],
    ['/apps/', 'a/apps/c.json', false],
    ['apps/slack', 'apps/slack/c.json', true],
    ['apps/slack', 'a/apps/slack/c.json', false],
    ['docs/*', 'docs/a.json', true],
    ['docs/*', 'docs/b/a.json', false],
    ['docs/*', 'x/docs/a.json', false],
    ['docs/*.json', 'docs/a.json', true],
    ['docs/*.json', 'docs/b/a.json', false],
    ['/docs/**', 'docs/b/a.json', true],
    ['/docs/**', 'docs', false],
    ['**/logs', 'build/logs/a.json', true],
    ['**/logs', 'logs/a.json', true],
    ['**/logs', 'blogs/a.json', false],
    ['a/**/z.json', 'a/z.json', true],
    ['a/**/z.json', 'a/b/c/z.json', true],
    ['a/**/z.json', 'b/a/z.json', false],
    ['**/a/*/z.json', 'x/a/a/b/z.json', true],
    ['app?.json', 'app1.json', true],
    ['app?.json', 'app.json', false],
    ['a*p.json', 'a/p.json', false],
    ['App.json', 'app.json', false],
    ['my\\ app.json', 'my app.json', true],
    ['a\\*.json', 'a*.json', true],
    ['a\\*.json', 'ab.json', false],
    ['/', 'app.json', false],
    ['/apps', 'apps2/c.json', false],
    ['__proto__', '__proto__/a.json', true],
  ])('%s on %s: %s', (pattern, file, owned) =>
    expect(ownerOf(file, `${pattern} @gardeners`)).toBe(owned ? '@gardeners' : null),
  )

  it('lets the last line that fits decide, and a line without owners take them away', () => {
    const text = '* @all\n/slack/ @orchard/chat pilot@harbour.example\n/slack/free/\n/slack/free/own.json @one\n'
    expect(ownerOf('app.json', text)).toBe('@all')
    expect(ownerOf('slack/app.json', text)).toBe('@orchard/chat pilot@harbour.example')
    expect(ownerOf('slack/free/app.json', text)).toBeNull()
    expect(ownerOf('slack/free/own.json', text)).toBe('@one')
  })

  it('reads comments, tabs, carriage returns and blank lines as GitHub does', () => {
    const text = '# who\r\n\r\n  /slack/\t@chat   @more # both\r\n/slack/a.json @a @a\r\n'
    expect(ownerOf('slack/app.json', text)).toBe('@chat @more')
    expect(ownerOf('slack/a.json', text)).toBe('@a')
  })

  it.each([
    '!*.json @b',
    '[a-z]*.json @b',
    '[Section] @b',
    '\\#a.json @b',
    '*.json b',
    '*.json @a nobody',
    '*** @b',
    '*.json @',
  ])('skips the line %s, which GitHub does not accept', line => expect(ownerOf('a.json', `* @a\n${line}`)).toBe('@a'))

  it('is not read beyond three megabytes, as GitHub does not', () =>
    expect(ownerOf('a.json', `* @a\n${'#'.repeat(3 * 1024 * 1024)}`)).toBeNull())
})

describe('annotations of the policy', () => {
  const annotations = [
    { connector: 'slack-manifest:*', owner: '@chat' },
    { connector: 'slack-manifest:apps/orchard.json', owner: '@orchard' },
    { connector: '*:apps/*', owner: '@apps' },
    { connector: 'mcp-config:*', owner: '@tools' },
  ]
  const owner = (id: string, rules = annotations) =>
    nameOwners([connector('a.json', id)], { codeowners: '* @files', annotations: rules })[0]?.owner

  it('win over CODEOWNERS, the last one that fits', () => {
    expect(owner('app.json')).toBe('@chat')
    expect(owner('apps/orchard.json')).toBe('@apps')
    expect(owner('apps/orchard.json', annotations.slice(0, 2))).toBe('@orchard')
    expect(owner('x', annotations.slice(2))).toBe('@files')
  })

  it('take a pattern by its letters, not as an expression', () => {
    expect(owner('abc', [{ connector: 'slack-manifest:a.c', owner: '@x' }])).toBe('@files')
    expect(owner('a.c', [{ connector: 'slack-manifest:a.c', owner: '@x' }])).toBe('@x')
  })
})

it('names owners of ten thousand connectors by a thousand lines in no time', () => {
  const shapes = [
    (index: number) => `/teams/t${index}/ @o${index}`,
    (index: number) => `x${index}.json @o${index}`,
    (index: number) => `**/b${index}/*.json @o${index}`,
    (index: number) => `*.ext${index} @o${index}`,
    (index: number) => `a/*/c?/x${index}* @o${index}`,
  ]
  const lines = Array.from({ length: 1000 }, (_, index) => shapes[index % shapes.length]?.(index) ?? '')
  const connectors = Array.from({ length: 10_000 }, (_, index) => connector(`a/b${index}/c/x${index}.json`))
  const started = performance.now()
  const named = nameOwners(connectors, { codeowners: ['* @all', ...lines].join('\n'), annotations: [] })
  expect(named.every(item => item.owner !== null)).toBe(true)
  expect(performance.now() - started).toBeLessThan(5_000)
})

it('is not slowed down by patterns made for it', () => {
  const pattern = `${'**/*a*/'.repeat(300)}b`
  const path = `${'aaaa/'.repeat(300)}c.json`
  expect(ownerOf(path, `${'*a'.repeat(500)}b @x\n${pattern} @x`)).toBeNull()
  const rules = { codeowners: null, annotations: [{ connector: `${'*a'.repeat(1000)}b`, owner: '@x' }] }
  expect(nameOwners([connector('a', 'a'.repeat(20_000))], rules)[0]?.owner).toBeNull()
})
