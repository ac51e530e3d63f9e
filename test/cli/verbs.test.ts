import { existsSync, rmSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { git, writeFiles } from '../outside/repository.ts'
import { marketRepository, readMessages, updateBasket } from './market.ts'
import { run } from './terminal.ts'

/** Leaves out the stand of the catalogue, which every update moves. */
function withoutStand(text: string): string {
  return text.replace(/\b[0-9a-f]{40}\b/g, 'COMMIT').replace(/as of \d{4}-\d{2}-\d{2}/g, 'as of DAY')
}

const snapshot = (name: string) => `snapshots/${name}`

describe('inventory', () => {
  it('lists a revision as a table and as JSON', async () => {
    const folder = marketRepository()
    const table = await run(['inventory', '--of', 'main'], { folder })
    expect(table).toMatchObject({ status: 0, error: '' })
    await expect(table.out).toMatchFileSnapshot(snapshot('inventory.txt'))
    const json = await run(['inventory', '--of', 'main', '--json'], { folder })
    expect(await run(['inventory', '--of', 'main', '--format', 'json'], { folder })).toEqual(json)
    expect(JSON.parse(json.out)).toMatchObject({
      source: 'main',
      commit: git(folder, 'rev-parse', 'main'),
      connectors: [{ name: 'Market', format: 'slack-manifest' }],
      lockfiles: [{ file: 'package-lock.json' }],
    })
  })

  it('lists the working tree when nothing is named', async () => {
    const folder = marketRepository()
    writeFiles(folder, { '.mcp.json': '{ "mcpServers": { "stall": { "url": "https://stall.example/mcp" } } }' })
    const { status, out } = await run(['inventory'], { folder })
    expect(status).toBe(0)
    expect(out).toContain('stall')
    expect((await run(['inventory', '--of', 'HEAD'], { folder })).out).not.toContain('stall')
  })

  it('leaves a file over the limit unread, and says so', async () => {
    const folder = marketRepository()
    const { status, out } = await run(['inventory', '--max-file-size', '0.00001'], { folder })
    expect(status).toBe(0)
    expect(out).toContain('over the limit of')
  })
})

describe('sbom', () => {
  it('describes a revision in either version of CycloneDX, under a name', async () => {
    const folder = marketRepository()
    const { status, out, error } = await run(['sbom', '--of', 'main'], { folder })
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(JSON.parse(out)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { timestamp: '2026-01-05T09:00:00.000Z', component: { name: 'market' } },
      components: [{ name: 'basket', version: '1.0.0' }],
      services: [{ name: 'Market' }],
    })
    const newer = await run(['sbom', '--of', 'main', '--spec', '1.7', '--name', 'stall'], { folder })
    expect(JSON.parse(newer.out)).toMatchObject({ specVersion: '1.7', metadata: { component: { name: 'stall' } } })
  })

  it('is a SOURCE that says the same as the revision it was written of', async () => {
    const folder = marketRepository()
    expect(await run(['sbom', '--of', 'main', '--output', 'x.json'], { folder })).toMatchObject({ status: 0 })
    const told = JSON.parse((await run(['inventory', '--of', 'main', '--json'], { folder })).out)
    const read = JSON.parse((await run(['inventory', '--of', './x.json', '--json'], { folder })).out)
    expect(read).toEqual({ ...told, source: './x.json' })
  })

  it('is a base of a review', async () => {
    const folder = marketRepository()
    await run(['sbom', '--of', 'main', '--output', 'x.json'], { folder })
    const same = await run(['review', '--base', './x.json', '--head', 'main', '--json'], { folder })
    expect(JSON.parse(same.out)).toMatchObject({ verdict: 'pass', changes: [], findings: [] })
    readMessages(folder)
    const { status, out } = await run(['review', '--base', './x.json', '--head', 'main'], { folder })
    expect(status).toBe(1)
    expect(out).toContain('channels:history')
  })
})

describe('review', () => {
  it('blocks with status 1, in every format', async () => {
    const folder = marketRepository()
    readMessages(folder)
    const review = ['review', '--base', 'main~1', '--head', 'main']
    const text = await run(review, { folder })
    expect(text).toMatchObject({ status: 1, error: '' })
    await expect(text.out).toMatchFileSnapshot(snapshot('review-blocked.txt'))
    expect(await run([...review, '--format', 'text'], { folder })).toEqual(text)
    const markdown = await run([...review, '--format', 'markdown'], { folder })
    expect(markdown).toMatchObject({ status: 1, error: '' })
    await expect(markdown.out).toMatchFileSnapshot(snapshot('review-blocked.md.txt'))
    const json = await run([...review, '--json'], { folder })
    expect(json).toMatchObject({ status: 1, error: '' })
    expect(JSON.parse(json.out)).toMatchObject({
      verdict: 'block',
      base: { source: 'main~1' },
      head: { source: 'main', commit: git(folder, 'rev-parse', 'main') },
      findings: [{ rule: 'scope-expanded' }],
    })
  })

  it('passes with status 0', async () => {
    const folder = marketRepository()
    updateBasket(folder)
    const { status, out, error } = await run(['review', '--base', 'main~1', '--head', 'main'], { folder })
    expect({ status, error }).toEqual({ status: 0, error: '' })
    await expect(out).toMatchFileSnapshot(snapshot('review-passed.txt'))
  })

  it('judges the working tree, by the policy that is named', async () => {
    const folder = marketRepository()
    writeFiles(folder, {
      'manifest.yml': 'display_information:\n  name: Market\noauth_config:\n  scopes:\n    bot: ["channels:history"]\n',
      'policy.yml': 'version: 1\nrules:\n  scope-expanded: warn\n',
    })
    expect((await run(['review', '--base', 'main'], { folder })).status).toBe(1)
    const warned = await run(['review', '--base', 'main', '--policy', 'policy.yml', '--json'], { folder })
    expect(warned).toMatchObject({ status: 0, error: '' })
    expect(JSON.parse(warned.out)).toMatchObject({ verdict: 'warn', findings: [{ rule: 'scope-expanded' }] })
  })

  it('judges ends of life by the day that is named', async () => {
    const folder = marketRepository()
    writeFiles(folder, {
      '.github/workflows/weigh.yml':
        'on: push\npermissions: {}\njobs:\n  weigh:\n    runs-on: ubuntu-20.04\n    steps:\n      - run: make\n',
    })
    const on = async (day: string) => {
      const { out } = await run(['review', '--base', 'main', '--as-of', day, '--json'], { folder })
      return JSON.parse(out).findings.filter((finding: { rule: string }) => finding.rule === 'deprecation-added')
    }
    expect(await on('2019-01-01')).toMatchObject([{ level: 'note' }])
    expect(await on('2025-03-01')).toMatchObject([{ level: 'warn' }])
    expect(await on('2026-01-05')).toMatchObject([{ level: 'block' }])
  })

  it('works in the folder of -C, and several add up', async () => {
    const folder = marketRepository()
    updateBasket(folder)
    const args = ['review', '--base', 'main~1', '--head', 'main']
    const here = await run(args, { folder })
    expect(await run(['-C', folder, ...args])).toEqual(here)
    writeFiles(folder, { 'inner/note.txt': '' })
    expect(await run(['-C', folder, '-C', 'inner', '-C', '..', ...args])).toEqual(here)
  })
})

describe('explain', () => {
  it.each([
    ['a rule', 'untrusted-code', 'explain-rule.txt'],
    ['a scope', 'Mail.ReadWrite', 'explain-scope.txt'],
    ['a scope of a workflow', 'contents: write', 'explain-workflow-scope.txt'],
    ['an action of AWS', 'iam:PassRole', 'explain-action.txt'],
    ['a right of Kubernetes', 'get secrets', 'explain-right.txt'],
  ])('tells what %s means', async (_, word, name) => {
    const { status, out, error } = await run(['explain', word])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    await expect(withoutStand(out)).toMatchFileSnapshot(snapshot(name))
  })

  it('tells it as JSON', async () => {
    const { status, out } = await run(['explain', 'untrusted-code', '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject([{ kind: 'rule', id: 'untrusted-code' }])
  })
})

describe('demo', () => {
  const question =
    'A commit named "Tidy up the build" changes four files of a small app. What does it add to the reach?\n\n'

  it('plays in text, Markdown and JSON', async () => {
    const text = await run(['demo'])
    expect(text).toMatchObject({ status: 0, error: question })
    await expect(text.out).toMatchFileSnapshot(snapshot('demo.txt'))
    const markdown = await run(['demo', '--format', 'markdown'])
    expect(markdown).toMatchObject({ status: 0, error: question })
    await expect(markdown.out).toMatchFileSnapshot(snapshot('demo.md.txt'))
    const json = await run(['demo', '--format', 'json'])
    expect(json).toMatchObject({ status: 0, error: question })
    expect(JSON.parse(json.out)).toMatchObject({ verdict: 'block' })
  })

  it('keeps its repository when asked, and the commands it names work', async () => {
    const { status, error } = await run(['demo', '--keep'])
    expect(status).toBe(0)
    const folder = /The repository is in (.*)\. Try:/.exec(error)?.[1] ?? ''
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    expect(existsSync(folder)).toBe(true)
    const named = [...error.matchAll(/^ {2}ferrule (.*)$/gm)].map(match => (match[1] ?? '').split(' '))
    expect(named).toHaveLength(2)
    const statuses = []
    for (const args of named) statuses.push((await run(args)).status)
    expect(statuses).toEqual([0, 1])
  })
})
