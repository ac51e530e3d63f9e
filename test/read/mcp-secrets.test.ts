// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references in settings look like that.
import { assert, asyncProperty, constantFrom, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Connector } from '../../src/model/connector.ts'
import { mcpConfig } from '../../src/read/connectors/mcp-config.ts'

const around = { has: () => false, list: () => [], file: () => undefined }

function readServer(server: unknown, inputs: unknown = []): Connector {
  const text = JSON.stringify({ inputs, mcpServers: { orchard: server } })
  const [connector] = mcpConfig.read({ path: '.mcp.json', id: 'id', text }, around)?.connectors ?? []
  if (connector === undefined) throw new Error('No server was read.')
  return connector
}

function secretsOf(server: unknown, inputs?: unknown): string[] {
  return readServer(server, inputs).secrets.map(secret => `${secret.kind} ${secret.name}`)
}

// Put together here, so that no scanner takes the test for a leak.
const token = ['gh', 'p_', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('')

describe('a secret in a server entry', () => {
  it.each([
    ['a variable', { command: 'x', env: { API_KEY: 'plum-9' } }, 'literal env.API_KEY'],
    ['a variable of any name', { command: 'x', env: { PLUMS: token } }, 'literal env.PLUMS'],
    ['a variable in camel case', { command: 'x', env: { apiKey: 'plum-9' } }, 'literal env.apiKey'],
    ['a default', { command: 'x', env: { TOKEN: '${TOKEN:-plum-9}' } }, 'literal env.TOKEN'],
    [
      'a header',
      { url: 'https://a.example', headers: { Authorization: 'Bearer plum-9' } },
      'literal headers.Authorization',
    ],
    ['an option', { command: 'x', args: ['--token', 'plum-9'] }, 'literal args.token'],
    ['an option with a sign', { command: 'x', args: ['--api-key=plum-9'] }, 'literal args.api-key'],
    ['a header option', { command: 'x', args: ['-H', 'X-Api-Key: plum-9'] }, 'literal headers.X-Api-Key'],
    [
      'a variable for a container',
      { command: 'docker', args: ['run', '-e', 'A_TOKEN=plum 9', 'x'] },
      'literal env.A_TOKEN',
    ],
    ['a user of an address', { url: 'https://pilot:plum-9@a.example' }, 'literal url.password'],
    ['an address of a database', { command: 'x', args: ['postgresql://u:pl/um@a.example/db'] }, 'literal url.password'],
    ['a query', { url: 'https://a.example/?apiKey=plum-9' }, 'literal url.apiKey'],
    ['a path', { url: `https://a.example/${token}/mcp` }, 'literal url.path'],
    ['a shell line', { command: 'sh', args: ['-c', 'TOKEN=plum-9 npx x'] }, 'literal env.TOKEN'],
    ['a word', { command: 'x', args: [token] }, 'literal args.value'],
    [
      'a word of JSON',
      { command: 'x', args: ['--config={"a":{"token":"plum-9"}}', '{"secret":"plum-9"}'] },
      'literal args.secret',
    ],
    ['a sign-in', { url: 'https://a.example', oauth: { clientSecret: 'plum-9' } }, 'literal oauth.clientSecret'],
  ])('is found in %s', (_, server, expected) => expect(secretsOf(server)).toContain(expected))

  it.each([
    '${TOKEN}',
    '${env:TOKEN}',
    '$TOKEN',
    '%TOKEN%',
    '${input:key}',
    '',
    '<your token>',
    'YOUR_TOKEN',
    'xxxx',
    'changeme',
    'Bearer ${TOKEN}',
    'Bearer YOUR_TOKEN',
    'ghp_xxxxxxxxxxxxxxxxxxxx',
    './secrets/token.txt',
    '/run/secrets/token',
    'op://vault/orchard/token',
  ])('is only a reference as %j', value =>
    expect(secretsOf({ command: 'x', env: { TOKEN: value } })).toEqual(['reference env.TOKEN']),
  )

  it('is a reference where a hidden input or a secret variable is handed on', () => {
    const inputs = [{ id: 'login', password: true }, { id: 'team' }]
    expect(secretsOf({ command: 'x', args: ['${input:login}', '${input:team}'] }, inputs)).toEqual([
      'reference args.login',
    ])
    expect(secretsOf({ command: 'x', env: { FRUIT: '${input:login}' } }, inputs)).toEqual(['reference env.FRUIT'])
    expect(secretsOf({ command: 'docker', args: ['run', '-e', 'A_TOKEN', 'x'] })).toEqual(['reference env.A_TOKEN'])
  })

  it.each([
    ['MAX_TOKENS', '4096'],
    ['TOKEN_LIMIT', '12'],
    ['API_KEY_FILE', 'x.pem'],
    ['USE_TOKEN', 'true'],
    ['KEYBOARD', 'qwertz'],
    ['MONKEY', 'x'],
    ['PUBLIC_KEY', 'abc'],
    ['AUTHOR', 'Ada'],
    ['WORKSPACE', '${workspaceFolder}'],
    ['SECRET_NAME', 'orchard'],
  ])('is none in %s=%s', (name, value) => expect(secretsOf({ command: 'x', env: { [name]: value } })).toEqual([]))

  it('is the way to authenticate as well, by the kind it is', () => {
    const auth = readServer({
      url: 'https://a.example',
      headers: { Authorization: 'Basic ${X}', 'X-Api-Key': '${X}', 'X-Token': '${X}' },
      env: { DB_PASSWORD: '${X}' },
    }).auth
    expect(auth.map(way => `${way.name} ${way.kind}`)).toEqual([
      'Authorization basic',
      'X-Api-Key api-key',
      'X-Token bearer',
      'DB_PASSWORD basic',
    ])
  })

  it('is nowhere in what is kept, and changes nothing that is digested', async () => {
    const secret = stringMatching(/^[A-Za-z][A-Za-z0-9]{11}9[A-Za-z0-9]{4,20}$/)
    const shapes = [
      (text: string) => ({ command: 'npx', args: ['x', '--token', text] }),
      (text: string) => ({
        command: 'npx',
        args: ['x', `--password=${text}`, `https://u:${text}@a.example/?token=${text}`],
      }),
      (text: string) => ({ command: 'sh', args: ['-c', `API_TOKEN=${text} npx x --key "${text}"`] }),
      (text: string) => ({
        command: 'npx',
        args: ['x', '--header', `Authorization: Bearer ${text}`],
        env: { A_KEY: text },
      }),
      (text: string) => ({
        url: `https://u:${text}@\${HOST}/?key=${text}`,
        headers: { Cookie: text },
        headersHelper: `x --token ${text}`,
      }),
      (text: string) => ({
        command: 'x',
        args: [JSON.stringify({ token: text })],
        env: { NODE_OPTIONS: '-r x', npm_config_registry: `https://u:${text}@a.example` },
      }),
    ]
    const other = readServer
    await assert(
      asyncProperty(secret, constantFrom(...shapes), async (text, shape) => {
        const connector = readServer(shape(text))
        expect(JSON.stringify(connector)).not.toContain(text)
        expect(connector.secrets.some(found => found.kind === 'literal')).toBe(true)
        expect(connector.code).toEqual(other(shape('Kq7Wz2mB9xT4')).code)
      }),
      { numRuns: 300 },
    )
  })

  it('hides no change of what a shell starts', () => {
    const digest = (line: string) => readServer({ command: 'sh', args: ['-c', line] }).code[0]?.digest
    expect(digest('TOKEN=plum-9 npx orchard')).not.toBe(digest('TOKEN=plum-9 npx harbour'))
    expect(digest('TOKEN=plum-9 npx orchard')).toBe(digest('TOKEN=pear-7 npx orchard'))
  })
})
