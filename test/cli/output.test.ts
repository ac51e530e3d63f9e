import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from '../outside/repository.ts'
import { marketRepository, readMessages } from './market.ts'
import { run } from './terminal.ts'

const colour = '\u001b'

describe('--output', () => {
  it.each([
    ['inventory', ['inventory', '--of', 'main']],
    ['inventory as JSON', ['inventory', '--of', 'main', '--json']],
    ['sbom', ['sbom', '--of', 'main']],
    ['review', ['review', '--base', 'main~1', '--head', 'main']],
    ['review as Markdown', ['review', '--base', 'main~1', '--head', 'main', '--format', 'markdown']],
  ])('writes what %s would have shown, and makes the folders', async (_, args) => {
    const folder = marketRepository()
    readMessages(folder)
    const shown = await run(args, { folder })
    const written = await run([...args, '--output', 'new/folder/result'], { folder })
    expect(written).toEqual({ status: shown.status, out: '', error: 'wrote new/folder/result\n' })
    expect(readFileSync(join(folder, 'new/folder/result'), 'utf8')).toBe(shown.out)
  })

  it('is relative to the folder of -C', async () => {
    const folder = marketRepository()
    const args = ['-C', basename(folder), 'inventory', '--output', 'result.txt']
    expect(await run(args, { folder: dirname(folder) })).toMatchObject({ status: 0, error: 'wrote result.txt\n' })
    expect(readFileSync(join(folder, 'result.txt'), 'utf8')).toContain('Market')
  })

  it('tells when the file cannot be written', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'plums/one.txt': 'x' })
    expect(await run(['inventory', '--of', '.', '--output', 'plums'], { folder })).toEqual({
      status: 2,
      out: '',
      error: 'ferrule: FOLDER/plums cannot be written: it is a folder.\n',
    })
    const { status, out, error } = await run(['sbom', '--of', '.', '--output', 'plums/one.txt/sbom.json'], { folder })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(
      /^ferrule: FOLDER\/plums\/one\.txt\/sbom\.json cannot be written: (a file stands where a folder should be|it is no folder)\.\n$/,
    )
  })

  it('never holds colour', async () => {
    const folder = marketRepository()
    readMessages(folder)
    for (const args of [['inventory'], ['review', '--base', 'main~1']]) {
      await run([...args, '--output', 'result.txt'], { folder, color: true })
      expect(readFileSync(join(folder, 'result.txt'), 'utf8')).not.toContain(colour)
    }
  })
})

describe('the two streams', () => {
  it('keep results and diagnostics apart', async () => {
    const folder = marketRepository()
    readMessages(folder)
    for (const args of [
      ['inventory'],
      ['inventory', '--json'],
      ['sbom'],
      ['review', '--base', 'main~1'],
      ['explain', 'chat:write'],
    ]) {
      const { out, error } = await run(args, { folder })
      expect(out).not.toBe('')
      expect(error).toBe('')
    }
  })

  it('show progress on standard error where somebody watches', async () => {
    const folder = marketRepository()
    readMessages(folder)
    const args = ['review', '--base', 'main~1', '--head', 'main', '--json']
    const silent = await run(args, { folder })
    const watched = await run(args, { folder, progress: true })
    expect(watched).toEqual({ ...silent, error: 'ferrule: 1 changed paths\n' })
    expect(JSON.parse(watched.out)).toMatchObject({ verdict: 'block' })
  })

  it('have colour only where the terminal tells so, and only in text', async () => {
    const folder = marketRepository()
    readMessages(folder)
    for (const args of [['inventory'], ['review', '--base', 'main~1'], ['demo']]) {
      expect((await run(args, { folder })).out).not.toContain(colour)
      const { out, error } = await run(args, { folder, color: true })
      expect({ args, colored: out.includes(colour) }).toEqual({ args, colored: true })
      expect(error).not.toContain(colour)
    }
    for (const args of [['inventory', '--json'], ['review', '--base', 'main~1', '--format', 'markdown'], ['sbom']])
      expect((await run(args, { folder, color: true })).out).not.toContain(colour)
  })
})
