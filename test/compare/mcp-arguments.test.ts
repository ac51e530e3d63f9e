import { describe, expect, it } from 'vitest'
import { compareInventories } from '../../src/compare/compare-inventories.ts'
import { splitCommand } from '../../src/read/mcp/split-command.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { readTree } from '../../src/verbs/read-source.ts'
import { memoryTree } from '../hostile/memory-tree.ts'

/** What a pull request that edits the command of one server is told. */
async function tell(before: string, after: string): Promise<string[]> {
  const [base, head] = await Promise.all(
    [before, after].map(line => {
      const [command, ...args] = splitCommand(line)
      const text = JSON.stringify({ mcpServers: { orchard: { command, args } } })
      return readTree(memoryTree('story', { '.mcp.json': text }), {
        ignore: [],
        changed: null,
        limits: defaultLimits,
        owners: [],
      })
    }),
  )
  if (base === undefined || head === undefined) throw new Error('A side is missing.')
  return compareInventories(base, head, '2026-11-25').map(
    change => `${change.direction} ${change.value} (${change.severity}) ${change.before} → ${change.after}`,
  )
}

const image = 'ghcr.io/lantern/mcp:1.2'

describe('a container that is given less', () => {
  it.each([
    [`--privileged`, 'narrows docker-privileged (info) privileged → null'],
    [`-v /:/host`, 'narrows docker-mount (info) / → null'],
    [`-v ./data:/data`, 'narrows arguments (info) --volume → none'],
    [`--network host`, 'narrows docker-network (info) host → null'],
    [`-p 8080:80`, 'narrows docker-publish (info) 8080:80 → null'],
  ])('%s is taken away: a note, and other code it is not', async (option, line) =>
    expect(await tell(`docker run -i --rm ${option} ${image}`, `docker run -i --rm ${image}`)).toEqual([line]),
  )

  it('is told of a home it may only read now, and of one it may change again', async () => {
    const [writing, reading] = [`docker run -v ~:/home ${image}`, `docker run -v ~:/home:ro ${image}`]
    expect(await tell(writing, reading)).toEqual(['narrows docker-mount (info) ~ → ~ (read-only)'])
    expect(await tell(reading, writing)).toEqual(['expands docker-mount (high) ~ (read-only) → ~'])
    const mount = (more: string) => `docker run --mount type=bind,source=/etc,target=/etc${more} ${image}`
    expect(await tell(mount(',readonly'), mount(''))).toEqual(['expands docker-mount (high) /etc (read-only) → /etc'])
  })
})

describe('a container that is given more', () => {
  it.each([
    ['', '-v ./data:/data', 'expands arguments (medium) none → --volume'],
    ['', '--privileged', 'expands docker-privileged (high) null → privileged'],
    ['--read-only', '', 'expands protective-arguments (high) --read-only → none'],
    ['--cap-drop ALL', '', 'expands protective-arguments (high) --cap-drop → none'],
    ['--network none', '', 'expands protective-arguments (high) --network → none'],
    ['--user 1000', '--user 0', 'expands protective-arguments (high) --user → none'],
    ['', '--security-opt no-new-privileges', 'narrows protective-arguments (info) none → --security-opt'],
    ['', '--entrypoint /bin/other', 'expands command (high) null → command'],
    ['-e NODE_OPTIONS=a', '-e NODE_OPTIONS=b', 'expands command (high) null → command'],
  ])('%s → %s', async (before, after, line) =>
    expect(await tell(`docker run ${before} ${image}`, `docker run ${after} ${image}`)).toContain(line),
  )

  it('is no news when it is only called something else', async () =>
    expect(await tell(`docker run --name a -e LEVEL=1 ${image}`, `docker run --rm -it -e LEVEL=2 ${image}`)).toEqual(
      [],
    ))

  it('runs other code when it is told to run another program', async () => {
    expect(await tell(`docker run ${image} stdio`, `docker run ${image} sh`)).toEqual([
      'expands command (high) null → command',
    ])
    expect(await tell(`docker run ${image} stdio`, `docker run ${image} stdio --read-only`)).toEqual([
      'narrows protective-arguments (info) none → --read-only',
    ])
  })
})

describe('a package that is told something else', () => {
  it.each([
    ['', '--read-only', 'narrows protective-arguments (info) none → --read-only'],
    ['--read-only', '', 'expands protective-arguments (high) --read-only → none'],
    ['--toolsets repos', '--toolsets all', 'expands protective-arguments (medium) --toolsets → --toolsets'],
    ['--toolsets=repos', '', 'expands protective-arguments (high) --toolsets → none'],
    ['', '--no-sandbox', 'expands risky-arguments (high) null → --no-sandbox'],
    ['--allow-write', '', 'narrows risky-arguments (info) --allow-write → null'],
    ['', '--port 80', 'expands arguments (medium) none → --port, a value'],
    ['--port 80', '--port 81', 'expands arguments (medium) a value → a value'],
    ['--verbose', '', 'expands arguments (low) --verbose → none'],
    ['/data /home', '/data', 'narrows arguments (info) a value → none'],
    ['--from a --to b', '--from b --to a', 'expands arguments (medium) none → none'],
  ])('%s → %s', async (before, after, line) =>
    expect(await tell(`npx -y orchard-mcp@1.0.0 ${before}`, `npx -y orchard-mcp@1.0.0 ${after}`)).toEqual([line]),
  )

  it('protects no more when a protection is said to be off', async () => {
    const line = 'expands protective-arguments (high) --read-only → none'
    expect(await tell('npx orchard-mcp@1 --read-only', 'npx orchard-mcp@1 --read-only=false')).toContain(line)
    expect(await tell('npx orchard-mcp@1', 'npx orchard-mcp@1 --sandbox=off')).toEqual([
      'expands arguments (medium) none → --sandbox, a value',
    ])
  })

  it.each([
    ['npx orchard-mcp@1.0.0', 'npx orch4rd-mcp@1.0.0'],
    ['npx orchard-mcp@1.0.0', 'npx --registry https://npm.stranger.example orchard-mcp@1.0.0'],
    ['npx tsx@4.0.0 --flag', 'npx tsx@4.0.0 --other'],
    ['npx -p orchard-mcp@1.0.0 start --flag', 'npx -p orchard-mcp@1.0.0 stop --flag'],
    ['npx orchard-mcp@1.0.0 --plugin ./a', 'npx orchard-mcp@1.0.0 --plugin ./b'],
    ['npx orchard-mcp@1.0.0 a.js', 'npx orchard-mcp@1.0.0 b.js'],
    ['npx orchard-mcp@1.0.0 node', 'npx orchard-mcp@1.0.0 python'],
    ['npx orchard-mcp@1.0.0 "a; b"', 'npx orchard-mcp@1.0.0 "a; c"'],
    ['node server.js --read-only', 'node server.js'],
    ['env NODE_OPTIONS=a npx orchard-mcp@1.0.0', 'env NODE_OPTIONS=b npx orchard-mcp@1.0.0'],
  ])('is other code all the same: %s → %s', async (before, after) =>
    expect((await tell(before, after)).join('\n')).toMatch(/^expands command \(high\)/m),
  )

  it('may do what Deno lets it do', async () => {
    const deno = (permissions: string) => `deno run ${permissions} npm:orchard-mcp@1.0.0`
    expect(await tell(deno('-A'), deno('--allow-net=a.example'))).toEqual([
      expect.stringMatching(/^expands risky-arguments \(high\) -A → --allow-net=#[0-9a-f]{24}$/),
    ])
    expect(await tell(deno('--allow-net --allow-env'), deno('--allow-net'))).toEqual([
      'narrows risky-arguments (info) --allow-env, --allow-net → --allow-net',
    ])
  })

  it('tells dnx apart from its package by two dashes', async () => {
    expect(await tell('dnx Orchard.Mcp@1.0.0 --yes -- --a', 'dnx Orchard.Mcp@1.0.0 --yes -- --b')).toEqual([
      'expands arguments (medium) --a → --b',
    ])
  })

  it('says no more than six names, and no value at all', async () => {
    const options = Array.from({ length: 8 }, (_, index) => `--o${index} hunter2`).join(' ')
    expect(await tell('npx orchard-mcp@1.0.0', `npx orchard-mcp@1.0.0 ${options}`)).toEqual([
      'expands arguments (medium) none → --o0, a value, --o1, --o2, --o3, --o4 and 3 more',
    ])
  })
})
