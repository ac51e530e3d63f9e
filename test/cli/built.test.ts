// The built program as a user starts it.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { git, temporaryFolder } from '../outside/repository.ts'
import { marketRepository, readMessages } from './market.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
let dist = ''

beforeAll(() => {
  dist = join(mkdtempSync(join(tmpdir(), 'ferrule-built-')), 'dist')
  execFileSync(process.execPath, ['.ci/build.ts', dist], { cwd: root, stdio: 'pipe' })
}, 60_000)

afterAll(() => rmSync(resolve(dist, '..'), { recursive: true, force: true }))

interface Start {
  readonly node?: string
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
}

function start(args: readonly string[], { node = process.execPath, folder = root, environment = {} }: Start = {}) {
  const { status, stdout, stderr } = spawnSync(node, [join(dist, 'cli.js'), ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  })
  return { status, out: stdout, error: stderr }
}

it('tells its version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(start(['--version'])).toEqual({ status: 0, out: `ferrule ${version}\n`, error: '' })
})

it('ends with the status of the command line', () => {
  expect(start(['demo'])).toMatchObject({
    status: 0,
    out: readFileSync(join(root, 'test/cli/snapshots/demo.txt'), 'utf8'),
  })
  expect(start([]).status).toBe(2)
  expect(start(['review', '--base', '.', '--head', './plum'], { folder: temporaryFolder() })).toEqual({
    status: 2,
    out: '',
    error: 'ferrule: There is nothing at ./plum.\n',
  })
})

it.each([
  ['demo', ['demo', '--format', 'json'], 0],
  ['a review that blocks', ['review', '--base', 'main~1', '--head', 'main', '--json'], 1],
])('falls silent when the reader of %s goes away, and keeps the status', async (_, args, status) => {
  const folder = marketRepository()
  readMessages(folder)
  const child = spawn(process.execPath, [join(dist, 'cli.js'), ...args], { cwd: folder })
  child.stdout.destroy()
  let error = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    error += text
  })
  const end = await new Promise(done => child.on('close', (code, signal) => done({ code, signal })))
  expect(end).toEqual({ code: status, signal: null })
  expect(error).not.toMatch(/EPIPE|^ {4}at |fault/m)
})

it('falls silent behind head', () => {
  const script = '"$0" "$1" demo --format json | head -n 1'
  const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, join(dist, 'cli.js')], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('{\n')
  expect(stderr).not.toMatch(/EPIPE|^ {4}at |fault/m)
})

it('runs on the oldest Node.js that is supported', context => {
  const node = oldNode()
  if (node === undefined) return context.skip('there is no Node.js from 20.19 up to 22 here')
  expect(start(['demo'], { node })).toEqual(start(['demo']))
})

it('writes the same SBOM in another folder, language and time zone', () => {
  const folder = marketRepository()
  const elsewhere = join(temporaryFolder(), 'Körsbär och plommon')
  git(folder, 'clone', '--quiet', folder, elsewhere)
  for (const of of [['--of', 'HEAD'], []]) {
    const here = start(['sbom', ...of], { folder, environment: { LANG: 'C', TZ: 'UTC' } })
    const environment = { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', TZ: 'Pacific/Auckland' }
    expect(here).toMatchObject({ status: 0, error: '' })
    expect(start(['sbom', ...of], { folder: elsewhere, environment })).toEqual(here)
  }
})

/** A Node.js on the PATH from 20.19 up to, but without, 22; never the one that came as a package. */
function oldNode(): string | undefined {
  return ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
    .filter(folder => !folder.includes(`node_modules${sep}.bin`))
    .map(folder => join(folder, 'node'))
    .find(path => {
      if (!existsSync(path)) return false
      const [major = 0, minor = 0] = execFileSync(path, ['--version'], { encoding: 'utf8' })
        .slice(1)
        .split('.')
        .map(Number)
      return (major === 20 && minor >= 19) || major === 21
    })
}
