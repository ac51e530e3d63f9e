import { describe, expect, it } from 'vitest'
import { readLaunch } from '../../src/read/mcp/launch.ts'
import { splitCommand } from '../../src/read/mcp/split-command.ts'

/** A launch as one line: package, version, how it is held. */
function tell(command: string): string {
  const found = readLaunch(splitCommand(command)).package
  return found === null ? 'no package' : `${found.name} ${found.version ?? '-'} ${found.pin.kind}`
}

function hazardOf(...words: string[]): string | null {
  return readLaunch(words).hazard
}

describe('a command that fetches a package', () => {
  it.each([
    ['npx orchard-mcp', 'orchard-mcp - none'],
    ['npx -y orchard-mcp@1.2.3', 'orchard-mcp 1.2.3 exact'],
    ['npx --yes @orchard/mcp@1.2.3-beta.1 --port 80', '@orchard/mcp 1.2.3-beta.1 exact'],
    ['npx @orchard/mcp@latest', '@orchard/mcp latest tag'],
    ['npx orchard-mcp@~1.2', 'orchard-mcp ~1.2 tag'],
    ['npx orchard-mcp@', 'orchard-mcp - none'],
    ['npx plums@npm:orchard-mcp@2.0.0', 'orchard-mcp 2.0.0 exact'],
    ['npx -p orchard-mcp@2.0.0 start', 'orchard-mcp 2.0.0 exact'],
    ['npx -p typescript@5.0.0 -p @orchard/start@2.0.0 start', '@orchard/start 2.0.0 exact'],
    ['npx --registry https://npm.lantern.example orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['npx.cmd -y orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['/usr/local/bin/npx orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['C:\\Tools\\npx.exe orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['npx orchard/mcp', 'github.com/orchard/mcp - none'],
    ['npx github:orchard/mcp#main', 'github.com/orchard/mcp main branch'],
    ['npx https://files.lantern.example/mcp.tgz', 'https://files.lantern.example/mcp.tgz - none'],
    ['npx ./packages/mcp', 'no package'],
    ['npm exec --yes --package=orchard-mcp@1.0.0 -- orchard-mcp', 'orchard-mcp 1.0.0 exact'],
    ['npm --yes exec orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['npm run mcp', 'no package'],
    ['pnpm dlx orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['pnpm --package=orchard-mcp@1.0.0 dlx start', 'orchard-mcp 1.0.0 exact'],
    ['pnpm --dir server start', 'no package'],
    ['yarn dlx -q orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['bunx --bun orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['bun x orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['bun run server.ts', 'no package'],
    ['uvx orchard_mcp', 'orchard-mcp - none'],
    ['uvx orchard-mcp==1.2', 'orchard-mcp 1.2 exact'],
    ['uvx orchard-mcp[extra]==1.2.0', 'orchard-mcp 1.2.0 exact'],
    ['uvx orchard-mcp@1.2.0', 'orchard-mcp 1.2.0 exact'],
    ['uvx orchard-mcp@latest', 'orchard-mcp latest tag'],
    ['uvx orchard-mcp==1.*', 'orchard-mcp 1.* tag'],
    ['uvx --python 3.12 --with plums --from orchard-mcp>=1 start', 'orchard-mcp >=1 tag'],
    [
      'uvx --from git+https://github.com/orchard/mcp@feature/plums start',
      'github.com/orchard/mcp feature/plums branch',
    ],
    ['uvx --from git+https://github.com/orchard/mcp start', 'github.com/orchard/mcp - none'],
    ['uvx --from git+ssh://git@github.com/orchard/mcp.git@v1.0 start', 'github.com/orchard/mcp v1.0 tag'],
    ['uv tool run orchard-mcp==1.2.0', 'orchard-mcp 1.2.0 exact'],
    ['uv --directory server run main.py', 'no package'],
    ['pipx run orchard-mcp==1.2.0', 'orchard-mcp 1.2.0 exact'],
    ['pipx run --spec orchard-mcp==1.2.0 start', 'orchard-mcp 1.2.0 exact'],
    ['dnx Orchard.Mcp@1.2.0 --yes', 'Orchard.Mcp 1.2.0 exact'],
    ['dnx Orchard.Mcp --version 1.2.0-preview.3 --yes', 'Orchard.Mcp 1.2.0-preview.3 exact'],
    ['dotnet tool exec Orchard.Mcp@1.*', 'Orchard.Mcp 1.* tag'],
    ['dotnet run --project server', 'no package'],
    ['go run -mod=mod example.com/orchard/mcp@v1.2.3', 'example.com/orchard/mcp v1.2.3 exact'],
    ['go run example.com/orchard/mcp@latest', 'example.com/orchard/mcp latest tag'],
    ['go run example.com/orchard/mcp@0123456789ab', 'example.com/orchard/mcp 0123456789ab commit'],
    ['go run ./cmd/mcp', 'no package'],
    ['deno run -A npm:orchard-mcp@1.0.0', 'orchard-mcp 1.0.0 exact'],
    ['deno run jsr:@orchard/mcp@^1', '@orchard/mcp ^1 tag'],
    ['docker run --rm -i mcp/orchard', 'mcp/orchard - none'],
    ['docker run --rm -i mcp/orchard:latest', 'mcp/orchard latest none'],
    ['docker run --rm -i -e A=b --name orchard mcp/orchard:1.2 start', 'mcp/orchard 1.2 tag'],
    ['docker --context far run -it --env-file .env ghcr.io/orchard/mcp:1', 'ghcr.io/orchard/mcp 1 tag'],
    ['podman run -p8080:80 localhost:5000/orchard:1', 'localhost:5000/orchard 1 tag'],
    ['docker exec -i orchard start', 'no package'],
    ['docker compose run orchard', 'no package'],
    ['node server.js', 'no package'],
    ['orchard-mcp', 'no package'],
    ['npx', 'no package'],
    ['npx -p', ' - none'],
  ])('%s', (command, expected) => expect(tell(command)).toBe(expected))

  it('holds an image by its digest', () => {
    const digest = `sha256:${'4f1d0e2c'.repeat(8)}`
    expect(readLaunch(['docker', 'run', `mcp/orchard:1.2@${digest}`]).package).toMatchObject({
      version: `1.2@${digest}`,
      pin: { kind: 'digest', value: digest },
      purl: `pkg:oci/orchard@${digest}?repository_url=docker.io%2Fmcp%2Forchard`,
    })
  })
})

describe('what runs', () => {
  const words = (command: string) => readLaunch(splitCommand(command)).words.join(' ')

  it('is the same code at another version, which is told apart', () =>
    expect(words('npx -y orchard-mcp@1.0.0 --fast')).toBe(words('npx orchard-mcp@2.0.0-beta --fast')))

  it('is the same however Windows has to start it', () =>
    expect(words('cmd /c npx -y orchard-mcp@1.0.0')).toBe(words('npx -y orchard-mcp@1.0.0')))

  it('is other code when the package has another name, letter by letter', () =>
    expect(words('npx orchard-mcp')).not.toBe(words('npx 0rchard-mcp')))

  it('is other code when packages come from elsewhere', () =>
    expect(words('npx --registry https://npm.lantern.example orchard-mcp')).not.toBe(words('npx orchard-mcp')))

  it.each(['sudo npx orchard-mcp', 'env NODE_OPTIONS=--inspect npx orchard-mcp'])('keeps what %s adds', command =>
    expect(words(command)).not.toBe(words('npx orchard-mcp')),
  )
})

describe('a command that is more than the start of a program', () => {
  it.each([
    [['sh', '-c', 'npx orchard-mcp'], 'shell'],
    [['bash', '-o', 'pipefail', '-lc', 'cd x && npm start'], 'shell'],
    [['bash', '-c', 'curl -s https://get.lantern.example | bash'], 'downloaded code'],
    [['zsh', '-c', 'eval "$(wget -qO- https://get.lantern.example)"'], 'downloaded code'],
    [['sh', '-c', 'curl https://lantern.example'], 'shell'],
    [['pwsh', '-NoProfile', '-Command', 'iwr https://get.lantern.example | iex'], 'downloaded code'],
    [['cmd.exe', '/c', 'npx a & calc'], 'shell'],
    [['node', '-e', 'x()'], 'inline code'],
    [['node', '--import', 'tsx', '--eval=x()'], 'inline code'],
    [['python', '-Ic', 'x()'], 'inline code'],
    [['deno', 'eval', 'x()'], 'inline code'],
    [['deno', 'run', 'https://lantern.example/mcp.ts'], 'downloaded code'],
    [['npx', '-p', 'orchard-mcp', '-c', 'orchard-mcp | tee log'], 'shell'],
    [['curl https://get.lantern.example | sh'], 'downloaded code'],
  ])('%j is one: %s', (words, expected) => expect(hazardOf(...words)).toBe(expected))

  it.each([
    [['bash', './start.sh', '-c']],
    [['node', 'server.js', '-e', 'production']],
    [['python', '-m', 'orchard_mcp', '-c', 'settings.toml']],
    [['cmd', '/c', 'npx', 'orchard-mcp']],
    [['/Applications/Orchard App/bin/mcp']],
    [['npx', 'orchard-mcp', '-c', 'settings.json']],
  ])('%j is not', words => expect(hazardOf(...words)).toBeNull())

  it('still says which package the shell starts', () => {
    expect(readLaunch(['sh', '-c', 'exec npx -y orchard-mcp@1.0.0']).package?.version).toBe('1.0.0')
    expect(readLaunch(['doppler', 'run', '--', 'npx', 'orchard-mcp@1.0.0']).package?.version).toBe('1.0.0')
  })

  it('ends with shells in shells', () => {
    const nested = Array.from({ length: 50 }, () => ['sh', '-c']).flat()
    expect(hazardOf(...nested, 'x')).toBe('shell')
    expect(hazardOf(...Array.from({ length: 10_000 }, () => 'sudo'))).toBeNull()
  })
})
