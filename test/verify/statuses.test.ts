import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { artifactOf } from './answers.ts'
import { readFrom, setStage, startInstance } from './stage.ts'
import { content, hex } from './statements.ts'

const stage = await setStage()
const other = await startInstance({ name: 'other.example' })
stage.write('market.tgz', content)
stage.write('large.json', Buffer.alloc(33_000_000, ' '))
stage.write('good.json', await stage.blob(content))
stage.write('bad.json', await stage.blob('another crate'))
const named = ['--repository', 'orchard/market']

describe('the exit status', () => {
  it('is 0 where the answer is yes, and 1 where it is no', async () => {
    const yes = await stage.verify('market.tgz', ...named, '--bundle', 'good.json')
    expect(yes).toMatchObject({ status: 0, error: '', out: expect.stringMatching(/^Verified: market\.tgz\n/) })
    const no = await stage.verify('market.tgz', ...named, '--bundle', 'bad.json')
    expect(no).toMatchObject({ status: 1, error: '', out: expect.stringMatching(/^Not verified: market\.tgz\n/) })
  })

  it('is 1 where evidence that holds lies beside evidence that is broken, and 0 beside what is about something else', async () => {
    stage.write('broken.json', '{}')
    const both = ['market.tgz', ...named, '--bundle', 'good.json', '--bundle']
    expect((await stage.verify(...both, 'broken.json')).status).toBe(1)
    expect((await stage.verify(...both, 'bad.json')).status).toBe(0)
    stage.write('foreign.json', await stage.blob(content, { by: other }))
    expect((await stage.verify(...both, 'foreign.json')).status).toBe(0)
  })

  it.each<readonly [string, readonly string[], RegExp]>([
    ['no artifact is named', [...named, '--bundle', 'good.json'], /needs an ARTIFACT/],
    ['nobody is named', ['market.tgz', '--bundle', 'good.json'], /Who must have signed\?/],
    ['an option is not known', ['market.tgz', ...named, '--insecure'], /--insecure/],
    ['a format is not known', ['market.tgz', ...named, '--format', 'yaml'], /no format "yaml"/],
    ['an artifact is not there', ['nowhere.tgz', ...named, '--bundle', 'good.json'], /nowhere\.tgz cannot be read/],
    ['an artifact is a folder', ['.', ...named, '--bundle', 'good.json'], /is no file/],
    ['a bundle is not there', ['market.tgz', ...named, '--bundle', 'nowhere.json'], /nowhere\.json/],
    ['a bundle is far too large', ['market.tgz', ...named, '--bundle', 'large.json'], /large\.json/],
    ['a bundle is a folder', ['market.tgz', ...named, '--bundle', '.'], /./],
    [
      'a policy is not there',
      ['market.tgz', ...named, '--policy', 'nowhere.yml', '--bundle', 'good.json'],
      /nowhere\.yml/,
    ],
    ['a key is not there', ['market.tgz', '--key', 'nowhere.pub', '--bundle', 'good.json'], /nowhere\.pub/],
    [
      'a mirror is named and not asked',
      ['market.tgz', ...named, '--tuf-mirror', 'http://127.0.0.1:1', '--bundle', 'good.json'],
      /--refresh/,
    ],
  ])('is 2 where %s', async (_, args, reason) => {
    const told = await stage.verify(...args)
    expect(told).toMatchObject({ status: 2, out: '' })
    expect(told.error).toMatch(/^ferrule: [^\n]+\n$/)
    expect(told.error).toMatch(reason)
  })

  it('is 3 where there is no evidence', async () => {
    stage.write('alone.tgz', 'alone')
    for (const artifact of ['alone.tgz', `sha256:${hex(content)}`]) {
      expect(await stage.verify(artifact, ...named)).toEqual({
        status: 3,
        out: '',
        error: `ferrule: There is no evidence for ${artifact}: no bundle lies beside it. Name one with --bundle FILE, or a place that has one with --from PLACE.\n`,
      })
    }
  })

  it('is 1 where one artifact of several is not verified', async () => {
    const told = await stage.verify('market.tgz', 'good.json', ...named, '--bundle', 'good.json')
    expect(told.status).toBe(1)
    expect(told.out).toMatch(/^1 of 2 artifacts are verified\.\n/)
  })

  it('goes with an answer in the file of --output', async () => {
    const told = await stage.verify(
      'market.tgz',
      ...named,
      '--bundle',
      'good.json',
      '--json',
      '--output',
      'answer.json',
    )
    expect(told).toEqual({ status: 0, out: '', error: 'wrote answer.json\n' })
    expect(artifactOf({ ...told, out: readFrom(stage, 'answer.json') }).verified).toBe(true)
  })
})

describe('refreshing the trusted root', () => {
  // The client of TUF keeps what it fetched there.
  beforeEach(() => void vi.stubEnv('XDG_DATA_HOME', join(stage.folder, 'data')))
  afterEach(() => void vi.unstubAllEnvs())

  it('is 4 where nobody answers', async () => {
    const { runCommandLine } = await import('../../src/cli/run-command-line.ts')
    let [out, error] = ['', '']
    const args = [
      'verify',
      'market.tgz',
      ...named,
      '--bundle',
      'good.json',
      '--refresh',
      '--tuf-mirror',
      'http://127.0.0.1:1',
    ]
    const status = await runCommandLine(args, {
      ...{
        version: '0.0.0',
        folder: stage.folder,
        day: '2026-01-05',
        now: () => '2026-01-05T09:00:00Z',
        environment: {},
      },
      ...{ color: false, width: 80, progress: false },
      writeOut: text => {
        out += text
      },
      writeError: text => {
        error += text
      },
    })
    expect({ status, out }).toEqual({ status: 4, out: '' })
    expect(error).toMatch(/^ferrule: The newest trusted root could not be fetched: .+\. Without --refresh .+\n$/)
  })
})
