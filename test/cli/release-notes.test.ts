import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFiles } from '../outside/repository.ts'
import { marketRepository, readMessages, updateBasket } from './market.ts'
import { run } from './terminal.ts'

describe('release-notes', () => {
  it('writes what changed as Markdown, and ends well whatever the policy thinks of it', async () => {
    const folder = marketRepository()
    updateBasket(folder)
    readMessages(folder)
    const { status, out, error } = await run(['release-notes', '--from', 'main~2', '--to', 'main'], { folder })
    expect({ status, error }).toEqual({ status: 0, error: '' })
    await expect(out.replace(/`[0-9a-f]{7}`/g, '`COMMIT`')).toMatchFileSnapshot('snapshots/release-notes.md')
  })

  it('goes up to the working tree where no later release is named, into a file where one is named', async () => {
    const folder = marketRepository()
    writeFiles(folder, { '.mcp.json': '{ "mcpServers": { "stall": { "url": "https://stall.example/mcp" } } }' })
    const { status, out } = await run(['release-notes', '--from', 'main', '--output', 'notes.md'], { folder })
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toContain('- stall is new')
  })

  it('judges by a policy that is named, on the day that is named', async () => {
    const folder = marketRepository()
    readMessages(folder)
    writeFiles(folder, { 'lenient.yml': 'rules:\n  scope-expanded: note\n' })
    const args = [
      'release-notes',
      '--from',
      'main~1',
      '--to',
      'main',
      '--policy',
      'lenient.yml',
      '--as-of',
      '2026-02-01',
    ]
    expect((await run(args, { folder })).out).toContain('The policy holds')
  })

  it.each([
    [['release-notes'], /needs --from SOURCE: the earlier release, such as v1\.1\.0/],
    [['release-notes', '--from', 'v0.0.0'], /v0\.0\.0/],
    [['release-notes', '--from', 'main', '--format', 'sarif'], /markdown/],
    [['release-notes', 'main'], /main/],
  ])('says what is wrong with %j', async (args, said) => {
    const { status, error } = await run(args, { folder: marketRepository() })
    expect(status).toBe(2)
    expect(error).toMatch(said)
  })
})
