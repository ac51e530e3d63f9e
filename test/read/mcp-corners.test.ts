// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references in settings look like that.
import { describe, expect, it } from 'vitest'
import type { Connector } from '../../src/model/connector.ts'
import { mcpConfig } from '../../src/read/connectors/mcp-config.ts'
import { readLaunch } from '../../src/read/mcp/launch.ts'
import { splitCommand } from '../../src/read/mcp/split-command.ts'

const around = { has: () => false, list: () => [], file: () => undefined }

function readServer(server: unknown): Connector {
  const text = JSON.stringify({ mcpServers: { orchard: server } })
  const [connector] = mcpConfig.read({ path: '.mcp.json', id: 'id', text }, around)?.connectors ?? []
  if (connector === undefined) throw new Error('No server was read.')
  return connector
}

const secretsOf = (server: unknown): string[] =>
  readServer(server).secrets.map(secret => `${secret.kind} ${secret.name}`)

const settingsOf = (...args: readonly string[]): string[] =>
  readServer({ command: 'docker', args: ['run', ...args] })
    .settings.filter(setting => setting.exposure > 0)
    .map(setting => `${setting.name}: ${setting.value}`)

// Put together here, so that no scanner takes the test for a leak.
const token = ['gh', 'p_', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('')

describe('the options of a container', () => {
  it.each([
    [['--pid', 'host', 'x'], ['docker-privileged: pid host']],
    [['--pid', 'container:a', 'x'], []],
    [['--security-opt', 'seccomp=unconfined', 'x'], ['docker-privileged: security-opt seccomp=unconfined']],
    [['--security-opt', 'no-new-privileges', 'x'], []],
    [['--privileged=false', 'x'], []],
    [['-P', 'x'], ['docker-publish: all']],
    [['-dP', '-p127.0.0.1:80:80', 'x'], ['docker-publish: all']],
    [['--publish=80:80', 'x'], ['docker-publish: 80:80']],
    [['-v', 'C:\\:/host', 'x'], ['docker-mount: C:\\']],
    [['-v=/etc:/etc:z,ro', 'x'], ['docker-mount: /etc (read-only)']],
    [['-v', '${DATA:-/data}:/data', 'x'], []],
    [['--mount', 'type=tmpfs,target=/x', 'x'], []],
    [['--mount', 'type=bind,src=/var/run/docker.sock,target=/s', 'x'], ['docker-mount: /var/run/docker.sock']],
    [['--', 'x'], []],
  ])('%j are told as %j', (args, expected) => expect(settingsOf(...args)).toEqual(expected))

  it('are none where no image follows', () => {
    expect(readLaunch(['docker', 'run', '--']).container).toBeNull()
    expect(readLaunch(['docker', 'run', '-v']).container).toBeNull()
    expect(readLaunch(['docker', 'run', '--', 'lantern/mcp']).package?.name).toBe('lantern/mcp')
  })

  it('with a name that is none are digested whole', () => {
    const [plain] = readServer({ command: 'docker', args: ['run', '--odd name=x', 'lantern/mcp'] }).settings
    expect(plain?.value).toMatch(/^#[0-9a-f]{24}$/)
  })
})

describe('a secret in the words of a command', () => {
  it.each([
    ['a header that is only one word', ['-H', token], ['literal args.value']],
    ['a header of no account', ['-H', 'Accept: text/plain'], []],
    ['a header behind a sign', ['--header=X-Token: plum-9'], ['literal headers.X-Token']],
    ['a header in a line', ['Authorization: Bearer plum-9 and more'], ['literal headers.Authorization']],
    ['a line that is one as a whole', [`x ${token}`], ['literal args.value']],
    ['a value that is a line', ['--run=TOKEN=plum-9 npx x'], ['literal env.TOKEN']],
    ['a variable of no account handed on', ['-e', 'LEVEL'], []],
    ['a deep key of JSON', ['{"a":[{"token":"plum-9"}]}'], ['literal args.token']],
    ['JSON without one', ['{"a":{"b":"c"}}'], []],
    ['JSON that is none', ['{"a":'], []],
    ['a user of an address', [`https://${token}@a.example`], ['literal url.user']],
    ['a user by reference', ['https://${USER_NAME}@a.example'], ['reference url.user']],
    ['a user with a reference in it', ['https://${env:NAME}:plum-9@a.example'], ['literal url.password']],
    ['a password that is left out', ['https://pilot:@a.example'], ['reference url.password']],
    ['a user of no account', ['https://pilot@a.example'], []],
  ])('is found or not: %s', (_, args, expected) => expect(secretsOf({ command: 'x', args })).toEqual(expected))

  it('is taken out of a sign-in by either spelling, and a sign-in needs none', () => {
    const oauth = (known: object) => readServer({ url: 'https://a.example', oauth: known })
    expect(oauth({ client_secret: '${KEY}' }).secrets.map(secret => secret.kind)).toEqual(['reference'])
    expect(oauth({ scope: 'read' }).secrets).toEqual([])
    expect(oauth({ scopes: ['read', ['x'], 'read write'] }).auth[0]?.scopes.map(scope => scope.value)).toEqual([
      'read',
      'write',
    ])
  })
})

describe('a command line', () => {
  it.each([
    [String.raw`a "b \"c\" \$d" e`, ['a', 'b "c" $d', 'e']],
    [String.raw`a 'b \c' ""`, ['a', 'b \\c', '']],
    [String.raw`a\ b c\\d`, ['a b', 'c\\d']],
  ])('%s is taken apart as a shell would', (line, words) => expect(splitCommand(line)).toEqual(words))

  it.each([
    [['npx orchard-mcp@1.0.0', '--fast'], 'orchard-mcp'],
    [['doppler', 'run'], undefined],
    [['doppler', 'run', '--'], undefined],
    [['sudo', 'npx', 'orchard-mcp'], 'orchard-mcp'],
    [['sudo', '-n'], undefined],
    [['cmd', '/c', 'npx orchard-mcp'], 'orchard-mcp'],
    [['cmd', '/c'], undefined],
    [['pwsh', '-File', 'start.ps1'], undefined],
    [['bash', '-x', 'start.sh'], undefined],
    [['deno', 'run', 'npm:./local'], undefined],
    [['deno', 'run'], undefined],
    [['npx', '-c'], undefined],
    [['npx', 'git+https://code.example/orchard/mcp#v1'], 'code.example/orchard/mcp'],
    [['npx', 'bitbucket:orchard/mcp'], 'bitbucket.org/orchard/mcp'],
    [['uvx', '!odd'], '!odd'],
    [['dnx', '--version', '1.0.0', 'Orchard.Mcp'], 'Orchard.Mcp'],
    [['dnx', '${NAME}'], '${NAME}'],
  ])('%j starts %s', (words, name) => expect(readLaunch(words).package?.name).toBe(name))

  it('hides what it runs behind a code', () => expect(readLaunch(['pwsh', '-enc', 'AAAA']).hazard).toBe('inline code'))
})

describe('the settings of an assistant', () => {
  const read = (content: object) =>
    mcpConfig.read({ path: '.claude/settings.json', id: 'id', text: JSON.stringify(content) }, around)?.connectors ?? []

  it('hold commands that run by themselves, each under the event it waits for', () => {
    const hooks = {
      SessionStart: [{ hooks: [{ command: 'one' }, { type: 'prompt' }, { command: 'two' }] }],
      PreToolUse: [{ matcher: 'Bash', hooks: [{ command: 'three' }] }],
    }
    expect(read({ hooks }).flatMap(connector => connector.code.map(code => `${code.kind} ${code.name}`))).toEqual([
      'hook SessionStart',
      'hook SessionStart 2',
      'hook PreToolUse Bash',
    ])
  })
})
