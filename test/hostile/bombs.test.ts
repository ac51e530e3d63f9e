// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/judge/rules.ts'
import { nameOwners } from '../../src/read/owners.ts'
import { parsePolicy } from '../../src/read/policy.ts'
import { memoryTree } from './memory-tree.ts'
import { readAll } from './tell-all.ts'

/** Milliseconds a file may take; the aim is a second, the rest is room for a busy machine. */
const limit = 3_000

const deep = 100_000
const many = 200_000
const megabytes = (text: string) => text.repeat(Math.floor(4_800_000 / text.length))

const jsonBombs: Readonly<Record<string, string>> = {
  'lists in lists': '['.repeat(deep),
  'maps in maps': '{"a":'.repeat(deep),
  'a text of 5 MB': `{"x":"${megabytes('a')}"}`,
  'braces in a text': `{"x":"${megabytes('{[')}"}`,
  'many keys': `{${Array.from({ length: many }, (_, index) => `"k${index}":${index}`).join(',')}}`,
  'many items': `[${Array.from({ length: many }, () => '{}').join(',')}]`,
  'one key many times': `{${Array.from({ length: many }, (_, index) => `"k":${index}`).join(',')}}`,
  'an open text': `{"x": "${megabytes('\\\\')}`,
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
async function read(file: string, text: string): Promise<number> {
  const started = performance.now()
  const { connectors, lockfiles, gaps } = await readAll(memoryTree('head', { [file]: text }))
  expect(connectors.length + lockfiles.length + gaps.length).toBeGreaterThanOrEqual(0)
  return performance.now() - started
}

describe.each(jsonFiles)('%s', file => {
  it.each(Object.entries(jsonBombs))('is read or given up in time: %s', async (_, text) => {
    expect(await read(file, text)).toBeLessThan(limit)
  })
})

describe.each(yamlFiles)('%s', file => {
  it.each(Object.entries(yamlBombs))('is read or given up in time: %s', async (_, text) => {
    expect(await read(file, text)).toBeLessThan(limit)
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
    expect(await read(file, text)).toBeLessThan(limit)
  })
})

it('CODEOWNERS with many lines and long patterns ends in time', () => {
  const started = performance.now()
  const codeowners = Array.from({ length: 50_000 }, (_, index) => `/a${index}/**/*x*y*z @orchard/team${index}`).join(
    '\n',
  )
  nameOwners([], {
    codeowners: `${codeowners}\n${'*'.repeat(100_000)} @a\n${'**/'.repeat(10_000)}x @b`,
    annotations: [],
  })
  expect(performance.now() - started).toBeLessThan(limit)
})

it('a policy that is a bomb is refused in time', () => {
  for (const text of Object.values(yamlBombs)) {
    const started = performance.now()
    try {
      parsePolicy(
        text,
        '.github/ferrule.yml',
        rules.map(rule => rule.id),
      )
    } catch (error) {
      expect(error).toMatchObject({ code: 'bad-policy' })
    }
    expect(performance.now() - started).toBeLessThan(limit)
  }
})
