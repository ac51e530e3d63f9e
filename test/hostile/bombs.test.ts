// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.
import { afterAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/judge/rules.ts'
import type { Inventory } from '../../src/model/inventory.ts'
import { draftConnector } from '../../src/read/connector-draft.ts'
import { parseJson } from '../../src/read/json.ts'
import { nameOwners } from '../../src/read/owners.ts'
import { parsePolicy } from '../../src/read/policy.ts'
import { parseYaml } from '../../src/read/yaml.ts'
import { memoryTree } from './memory-tree.ts'
import { limit, Stopwatch } from './stopwatch.ts'
import { readAll } from './tell-all.ts'

const stopwatch = new Stopwatch()
afterAll(() => process.stdout.write(stopwatch.tell()))

const deep = 100_000
const many = 200_000
const megabytes = (text: string) => text.repeat(Math.floor(4_800_000 / text.length))

const jsonBombs: Readonly<Record<string, string>> = {
  'lists in lists': '['.repeat(deep),
  'maps in maps': '{"a":'.repeat(deep),
  'lists behind a comment with a quote': `/*"*/${'['.repeat(deep)}`,
  'a text of 5 MB': `{"x":"${megabytes('a')}"}`,
  'braces in a text': `{"x":"${megabytes('{[')}"}`,
  'many keys': `{${Array.from({ length: many }, (_, index) => `"k${index}":${index}`).join(',')}}`,
  'many items': `[${Array.from({ length: many }, () => '{}').join(',')}]`,
  'one key many times': `{${Array.from({ length: many }, (_, index) => `"k":${index}`).join(',')}}`,
  'many small values': `[${megabytes('1,')}1]`,
  'an open text': `{"x": "${megabytes('\\\\')}`,
  'comments without end': megabytes('/*'),
  'marks in a text': `{"x":"${megabytes('<@#`|')}"}`,
  'only spaces': megabytes(' \n'),
  'keys of the prototype': '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"toString":1,"hasOwnProperty":1}',
  'zeros and halves': '{"\u0000":"\ud800","\udc00":"\u0000"}',
  nothing: '',
  null: 'null',
}

const doubling = (levels: number) =>
  [
    'a0: &a0 [x, x]',
    ...Array.from(
      { length: levels },
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}, *a${index}]`,
    ),
  ].join('\n')

const yamlBombs: Readonly<Record<string, string>> = {
  'aliases that double': doubling(40),
  'a long text many times': `a: &a ${'x'.repeat(100_000)}\nb: [${Array.from({ length: 50_000 }, () => '*a').join(', ')}]`,
  'merges that double': [
    'm0: &m0 { k: v }',
    ...Array.from(
      { length: 60 },
      (_, index) => `m${index + 1}: &m${index + 1} { <<: [*m${index}, *m${index}], k${index}: v }`,
    ),
  ].join('\n'),
  'an alias of itself': 'a: &a [*a, *a]\n<<: *a',
  'aliases that nest': [
    `a0: &a0 ${'['.repeat(90)}${']'.repeat(90)}`,
    ...Array.from(
      { length: 60 },
      (_, index) => `a${index + 1}: &a${index + 1} ${'['.repeat(90)}*a${index}${']'.repeat(90)}`,
    ),
  ].join('\n'),
  'many aliases': `a: &a x\nb: [${megabytes('*a, ')}]`,
  'many small values': `a: [${megabytes('a,')}]`,
  'words that could be anything': megabytes('! & * ? : - | > % @ ` '),
  'spaces behind values': megabytes('- a                       \n'),
  'lists in lists': '- '.repeat(deep),
  'flows in flows': '['.repeat(deep),
  'many keys': Array.from({ length: many }, (_, index) => `k${index}: v`).join('\n'),
  'one key many times': Array.from({ length: many }, (_, index) => `k: ${index}`).join('\n'),
  'many documents': megabytes('---\na: 1\n'),
  'a text of 5 MB': `a: |\n${megabytes('  line\n')}`,
  'quotes without end': `a: "${megabytes('x\n ')}`,
  'many anchors': Array.from({ length: 100_000 }, (_, index) => `k${index}: &a${index} v`).join('\n'),
  'many comments': megabytes('# x\n'),
  'keys of the prototype': '__proto__: { x: 1 }\nconstructor: { prototype: { x: 1 } }\n? [a, b]\n: c\n',
  'zeros and halves': 'a: "\u0000"\n"\ud800": b',
  nothing: '',
}

const jsonFiles = [
  '.mcp.json',
  'appsscript.json',
  'apiDefinition.swagger.json',
  'apiProperties.json',
  'package-lock.json',
  'manifest.json',
]
const yamlFiles = ['.github/workflows/a.yml', 'action.yml', 'pnpm-lock.yaml', 'manifest.yml', 'openapi.yaml']

async function read(file: string, text: string): Promise<Inventory> {
  const { result, took } = await stopwatch.time(file, () => readAll(memoryTree('head', { [file]: text })))
  expect(took).toBeLessThan(limit)
  return result
}

/** Files that are something by their name: what cannot be read there is said. */
const certain = new Set([
  '.mcp.json',
  'appsscript.json',
  'package-lock.json',
  '.github/workflows/a.yml',
  'action.yml',
  'pnpm-lock.yaml',
])
const broken = new Set([
  'lists in lists',
  'maps in maps',
  'lists behind a comment with a quote',
  'an open text',
  'flows in flows',
])

describe.each(jsonFiles)('%s', file => {
  it.each(Object.entries(jsonBombs))('is read or given up in time: %s', async (bomb, text) => {
    const { gaps } = await read(file, text)
    if (certain.has(file) && broken.has(bomb)) expect(gaps).toMatchObject([{ kind: 'unreadable', file }])
  })
})

describe.each(yamlFiles)('%s', file => {
  it.each(Object.entries(yamlBombs))('is read or given up in time: %s', async (bomb, text) => {
    const { gaps } = await read(file, text)
    if (certain.has(file) && broken.has(bomb)) expect(gaps).toMatchObject([{ kind: 'unreadable', file }])
  })
})

describe('a document', () => {
  it.each([
    'aliases that double',
    'merges that double',
    'a long text many times',
    'aliases that nest',
    'an alias of itself',
  ])('of %s is broken, whoever reads it', bomb => {
    expect(parseYaml(yamlBombs[bomb] ?? '')).toMatchObject({ kind: 'broken', reason: expect.stringContaining('alias') })
  })

  it.each(['lists in lists', 'maps in maps', 'lists behind a comment with a quote'])('of %s is broken', bomb => {
    expect(parseJson(jsonBombs[bomb] ?? '')).toMatchObject({ kind: 'broken' })
  })

  it('may use a piece again and again, as people do', () => {
    const steps = `&steps [${Array.from({ length: 50 }, (_, index) => `{ run: step ${index} }`).join(', ')}]`
    const jobs = Array.from({ length: 200 }, (_, index) => `j${index}: ${index === 0 ? steps : '*steps'}`)
    expect(parseYaml(jobs.join('\n'))).toMatchObject({ kind: 'parsed' })
  })
})

describe('a bomb inside a valid file', () => {
  it.each([
    [
      '.github/workflows/a.yml',
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${'      - run: echo ${{ github.event.issue.title }}\n'.repeat(20_000)}`,
    ],
    ['.github/workflows/a.yml', `on: push\njobs:\n  a:\n    steps:\n      - run: "${'${{ '.repeat(200_000)}"\n`],
    [
      '.github/workflows/a.yml',
      `on: push\njobs:\n${Array.from({ length: 20_000 }, (_, index) => `  j${index}: { uses: a/b/.github/workflows/c.yml@v1 }`).join('\n')}`,
    ],
    [
      '.mcp.json',
      JSON.stringify({
        mcpServers: Object.fromEntries(
          Array.from({ length: 20_000 }, (_, index) => [
            `s${index}`,
            { command: 'npx', args: ['-y', `p${index}@1.0.0`] },
          ]),
        ),
      }),
    ],
    [
      '.mcp.json',
      JSON.stringify({
        mcpServers: {
          a: { url: `https://${'{'.repeat(1_000_000)}`, args: ['<'.repeat(1_000_000), '@'.repeat(1_000_000)] },
        },
      }),
    ],
    [
      'appsscript.json',
      JSON.stringify({
        oauthScopes: Array.from({ length: 100_000 }, (_, index) => `https://orchard.example/auth/s${index}`),
      }),
    ],
    [
      'manifest.json',
      JSON.stringify({
        display_information: { name: 'x'.repeat(2_000_000) },
        oauth_config: { scopes: { bot: Array.from({ length: 50_000 }, (_, index) => `s:${index}`) } },
      }),
    ],
    [
      'openapi.json',
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'x' },
        components: {
          securitySchemes: {
            a: { $ref: '#/components/securitySchemes/b' },
            b: { $ref: '#/components/securitySchemes/a' },
          },
        },
        security: [{ a: [] }],
        paths: { '/a': { $ref: '#/paths/~1a' } },
      }),
    ],
    [
      'openapi.json',
      JSON.stringify({
        openapi: '3.1.0',
        paths: Object.fromEntries(
          Array.from({ length: 10_000 }, (_, index) => [`/p${index}`, { $ref: `#/paths/~1p${index + 1}` }]),
        ),
      }),
    ],
    [
      'openapi.json',
      JSON.stringify({
        openapi: '3.0.0',
        info: { title: 'x' },
        servers: [{ url: `https://${'{a}'.repeat(100_000)}.example` }],
        paths: {},
      }),
    ],
  ])('%s ends in time (%#)', async (file, text) => {
    const { connectors, gaps } = await read(file, text)
    expect(connectors.length + gaps.length).toBeGreaterThan(0)
  })
})

describe('CODEOWNERS', () => {
  const connectors = Array.from({ length: 5_000 }, (_, index) =>
    draftConnector({
      format: 'openapi',
      id: `a${index}`,
      role: 'definition',
      places: [{ file: `a${index}/b/c/d/openapi.json`, line: 1 }],
    }),
  )
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n')

  it.each([
    ['folders', lines(100_000, index => `/a${index} @orchard/t${index}`)],
    ['globs', lines(100_000, index => `*x${index} @orchard/t`)],
    ['stars', lines(100_000, index => `*a*b*c*${index} @orchard/t`)],
    ['globs across folders', lines(50_000, index => `/a${index}/**/*x*y*z @orchard/t`)],
    ['long patterns', `${'*'.repeat(100_000)} @a\n${'**/'.repeat(10_000)}x @b\n${'a*'.repeat(2_000)} @c`],
    ['owners', lines(50_000, index => `/a${index} ${'@orchard/t '.repeat(5)}`)],
  ])('of many %s is read in time', async (what, codeowners) => {
    const { result, took } = await stopwatch.time(`CODEOWNERS of ${what}`, () =>
      nameOwners(connectors, { codeowners, annotations: [] }),
    )
    expect(result).toHaveLength(connectors.length)
    expect(took).toBeLessThan(limit)
  })
})

describe('a policy', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('')
  const bombs = {
    ...yamlBombs,
    'unknown keys': lines(100_000, index => `k${index}: 1\n`),
    'unknown rules': `rules:\n${lines(100_000, index => `  k${index}: block\n`)}`,
    'empty waivers': `waivers:\n${lines(50_000, () => '  - x: 1\n')}`,
    globs: `ignore:\n${lines(100_000, index => `  - "**/{a,b}*${index}"\n`)}`,
  }

  it.each(Object.entries(bombs))('of %s is taken or refused in time, in few words', async (bomb, text) => {
    const { took } = await stopwatch.time(`policy of ${bomb}`, () => {
      try {
        parsePolicy(
          text,
          '.github/ferrule.yml',
          rules.map(rule => rule.id),
        )
      } catch (error) {
        expect(error).toMatchObject({ code: 'bad-policy' })
        expect(String(error).length).toBeLessThan(10_000)
      }
    })
    expect(took).toBeLessThan(limit)
  })
})
