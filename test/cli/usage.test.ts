import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryOf, temporaryFolder, writeFiles } from '../outside/repository.ts'
import { marketRepository } from './market.ts'
import { run } from './terminal.ts'

const see = (verb: string) => `See ferrule ${verb} --help.`
const verbs = 'Verbs: review, inventory, sbom, attest, verify, release-notes, explain, demo. See ferrule --help.'

const badUsage: readonly (readonly [string, readonly string[], string])[] = [
  ['an unknown verb', ['prune'], `There is no verb "prune". ${verbs}`],
  ['help of an unknown verb', ['help', 'prune'], `There is no verb "prune". ${verbs}`],
  ['an unknown option before the verb', ['--json', 'inventory'], `There is no verb "--json". ${verbs}`],
  ['an unknown option', ['inventory', '--fast'], `Unknown option '--fast'. ${see('inventory')}`],
  ['an unknown short option', ['demo', '-k'], `Unknown option '-k'. ${see('demo')}`],
  ['a missing value', ['sbom', '--spec'], `Option '--spec <value>' argument missing. ${see('sbom')}`],
  [
    'an option where a value belongs',
    ['review', '--base', '--json'],
    `Option '--base' argument is ambiguous. ${see('review')}`,
  ],
  ['a value for a switch', ['demo', '--keep=yes'], `Option '--keep' does not take an argument. ${see('demo')}`],
  ['an extra word', ['inventory', 'main'], `ferrule inventory does not take "main". ${see('inventory')}`],
  ['a second word', ['explain', 'one', 'two'], `ferrule explain does not take "two". ${see('explain')}`],
  [
    '--json with --format text',
    ['review', '--json', '--format', 'text'],
    '--json and --format text contradict each other.',
  ],
  ['an unknown format', ['review', '--format', 'xml'], 'There is no format "xml" here. Formats: text, markdown, json.'],
  [
    'a format of another verb',
    ['inventory', '--format=markdown'],
    'There is no format "markdown" here. Formats: table, json.',
  ],
  ['a bad version of CycloneDX', ['sbom', '--spec', '1.5'], '--spec takes 1.6 or 1.7, not "1.5".'],
  ['-C without a folder', ['-C'], '-C needs a folder behind it.'],
  ['a review without a base', ['review'], 'ferrule review needs --base SOURCE: what to compare with, such as main.'],
  ['explain without a word', ['explain'], 'ferrule explain needs the name of a rule or a scope.'],
  [
    'explain with an unknown word',
    ['explain', 'plum'],
    '"plum" is no rule of Ferrule and no scope in its catalogue. A scope that is not there is never taken for harmless.',
  ],
]

describe('bad usage', () => {
  it.each(badUsage)('tells of %s', async (_, args, sentence) => {
    expect(await run(args)).toEqual({ status: 2, out: '', error: `ferrule: ${sentence}\n` })
  })

  it('answers no verb with the overview, on standard error', async () => {
    const { out } = await run(['--help'])
    expect(await run([])).toEqual({ status: 2, out: '', error: out })
    expect(await run(['-C', '.'])).toEqual({ status: 2, out: '', error: out })
  })

  it('does not hand control characters to the terminal', async () => {
    const { status, error } = await run(['explain', '\u001b[31mred\u202e'])
    expect(status).toBe(2)
    expect(error).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('what cannot be used', () => {
  it.each(['yesterday', '2026-2-3', '2026-02-30', '2026-01-05T00:00:00Z', ''])('tells that %j is no day', async day => {
    const folder = marketRepository()
    expect(await run(['review', '--base', 'HEAD', '--as-of', day], { folder })).toEqual({
      status: 2,
      out: '',
      error: `ferrule: ${JSON.stringify(day)} is no day. Write it as YYYY-MM-DD.\n`,
    })
  })

  it.each(['0', '1001', 'much', 'NaN', ''])('tells that %j is no size of a file', async size => {
    const folder = temporaryFolder()
    for (const args of [['inventory'], ['sbom'], ['review', '--base', '.']]) {
      expect(await run([...args, '--max-file-size', size], { folder })).toEqual({
        status: 2,
        out: '',
        error: `ferrule: --max-file-size takes a number of megabytes from above 0 to 1000, not ${JSON.stringify(size)}.\n`,
      })
    }
  })

  it('tells of a revision that is not there', async () => {
    const folder = marketRepository()
    const error = 'ferrule: plum is no commit, branch or tag of this repository. A path must begin with ./, ../ or /.\n'
    const recording = { status: 2, out: '', error }
    expect(await run(['review', '--base', 'plum'], { folder })).toEqual(recording)
    expect(await run(['review', '--base', 'main', '--head', 'plum'], { folder })).toEqual(recording)
    expect(await run(['inventory', '--of', 'plum'], { folder })).toEqual(recording)
    expect(await run(['sbom', '--of', 'plum'], { folder })).toEqual(recording)
  })

  it('tells of a path that is not there', async () => {
    const folder = temporaryFolder()
    const recording = { status: 2, out: '', error: 'ferrule: There is nothing at ./plum.\n' }
    expect(await run(['inventory', '--of', './plum'], { folder })).toEqual(recording)
    expect(await run(['review', '--base', './plum', '--head', '.'], { folder })).toEqual(recording)
  })

  it.each(['plum', 'file'])('tells that the folder %s of -C is none, where a revision is named', async name => {
    const folder = temporaryFolder()
    writeFiles(folder, { file: '' })
    for (const args of [
      ['inventory', '--of', 'main'],
      ['sbom', '--of', 'main'],
    ]) {
      const { status, out, error } = await run(['-C', name, ...args], { folder })
      expect({ args, status, out }).toEqual({ args, status: 2, out: '' })
      expect(error).toContain(`ferrule: There is no git repository in FOLDER/${name}. `)
    }
  })

  it.each([
    ['plum', ['inventory']],
    ['plum', ['sbom']],
    ['plum', ['review', '--base', 'main']],
    ['file', ['inventory']],
  ])('tells that the folder %s of -C is none, for the working tree: %j', async (name, args) => {
    const folder = temporaryFolder()
    writeFiles(folder, { file: '' })
    const { error } = await run(['-C', name, ...args], { folder })
    expect(error).not.toContain('fault in Ferrule')
  })

  it('tells of a revision where there is no repository', async () => {
    const { status, error } = await run(['inventory', '--of', 'main'], { folder: temporaryFolder() })
    expect(status).toBe(2)
    expect(error).toContain('ferrule: There is no git repository in FOLDER. Go to one, name one with -C,')
  })

  it('tells of a policy that cannot be used', async () => {
    const folder = marketRepository()
    writeFiles(folder, { 'policy.yml': 'rules:\n  scope-expandd: warn\n' })
    const { status, out, error } = await run(['review', '--base', 'main', '--policy', 'policy.yml'], { folder })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(
      /^ferrule: The policy FOLDER\/policy\.yml cannot be used: .*scope-expandd.*See docs\/policy\.md\.\n$/,
    )
    expect(await run(['review', '--base', 'main', '--policy', 'plum.yml'], { folder })).toEqual({
      status: 2,
      out: '',
      error: 'ferrule: FOLDER/plum.yml cannot be read: there is nothing there.\n',
    })
  })

  it('tells of a policy of the base that cannot be used', async () => {
    const folder = repositoryOf({ '.github/ferrule.yml': 'rules: [' })
    const { status, error } = await run(['review', '--base', 'main'], { folder })
    expect(status).toBe(2)
    expect(error).toMatch(/^ferrule: The policy \.github\/ferrule\.yml cannot be used: /)
  })

  it('tells of a file that is no SBOM', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'list.json': '{}', 'notes.txt': 'plums' })
    for (const file of ['./list.json', './notes.txt', join(folder, 'list.json')]) {
      const { status, out, error } = await run(['inventory', '--of', file], { folder })
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(error).toMatch(/^ferrule: The SBOM .* cannot be read: .*\.\n$/)
    }
  })
})
