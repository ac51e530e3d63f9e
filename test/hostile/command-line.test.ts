// The whole way: a git repository with hostile names of files and hostile text in them, and every verb on it as a user calls it.
import { describe, expect, it } from 'vitest'
import { run } from '../cli/terminal.ts'
import { commit, repositoryOf } from '../outside/repository.ts'
import { faultsIn } from './check-telling.ts'
import { payloads } from './payloads.ts'
import type { Medium } from './tell-all.ts'
import { render } from './template.ts'
import { templates } from './templates.ts'

const secrets = ['ghp_9fK2mQ7xLw3Zr8TbVc5NdHs4JyPg6Ea1UoIk', 'plum-and-cherry-9-Tz']

/** A name of a folder that a disk takes, as near to a text as can be. */
function folderName(text: string): string {
  const name = text.replace(/[/\u0000\p{Cs}]/gu, '').slice(0, 40)
  return `x${name.replace(/[. ]+$/, '')}`
}

function filesOf(text: string, folder: string): Record<string, string> {
  const files = templates.flatMap(([, template]) =>
    secrets.flatMap((secret, index) =>
      Object.entries(template.files(text, secret, `${folder}${index}`)).map(
        ([path, content]) => [path, render(content, 2)] as const,
      ),
    ),
  )
  return Object.fromEntries(files)
}

const review = ['review', '--base', 'main~1', '--head', 'main', '--as-of', '2026-02-01']
const commands: readonly (readonly [readonly string[], Medium, boolean])[] = [
  [['inventory', '--of', 'main'], 'terminal', false],
  [['inventory', '--of', 'main'], 'colour', true],
  [['inventory', '--of', 'main', '--json'], 'json', true],
  [['sbom', '--of', 'main'], 'json', true],
  [['sbom', '--of', 'main', '--spec', '1.7'], 'json', false],
  [review, 'terminal', false],
  [review, 'colour', true],
  [[...review, '--format', 'markdown'], 'markdown', true],
  [[...review, '--json'], 'json', true],
]

const chosen = [
  'an image',
  'an end of our folds',
  'a mention behind a mark',
  'a link that runs',
  'ticks of all lengths',
  'pipes',
  'a command in the next line',
  'the old command to the runner',
  'separators of lines',
  'colours',
  'a link of a terminal',
  'text that runs backwards',
  'characters nobody sees',
]

describe('a repository whose files are named and filled by somebody hostile', () => {
  it.each(chosen)('with %s: every verb only shows it', async name => {
    const text = payloads[name] ?? ''
    const folder = repositoryOf(filesOf('lantern', folderName(text)))
    commit(folder, 'hostile', filesOf(text, folderName(text)))
    for (const [args, medium, color] of commands) {
      const { status, out, error } = await run(args, { folder, color })
      const what = args.join(' ')
      expect({ what, error, status: status === 2 ? 'failed' : 'done' }).toEqual({ what, error: '', status: 'done' })
      expect(faultsIn({ name: what, medium, text: out })).toEqual([])
      for (const secret of secrets) expect(out.includes(secret), `${what} tells a secret`).toBe(false)
    }
  })

  it('is told to have every one of its connectors, however its folders are called', async () => {
    const counts = chosen.map(name => folderName(payloads[name] ?? ''))
    const tellings = counts.map(async name => {
      const { out } = await run(['inventory', '--of', 'main', '--json'], {
        folder: repositoryOf(filesOf('lantern', name)),
      })
      return JSON.parse(out).connectors.length
    })
    const plain = await run(['inventory', '--json'], { folder: repositoryOf(filesOf('lantern', 'x')) })
    const expected = JSON.parse(plain.out).connectors.length
    expect(await Promise.all(tellings)).toEqual(counts.map(() => expected))
  })

  it('says what is wrong with its policy in lines that command nobody', async () => {
    const folder = repositoryOf({
      '.github/ferrule.yml': 'rules:\n  "\\n::error::taken over\\n##[error]x\\e[31m": bad\n',
    })
    const { status, error } = await run(['review', '--base', 'main'], { folder })
    expect(status).toBe(2)
    expect(error.split('\n').flatMap(line => faultsIn({ name: 'error', medium: 'line', text: line }))).toEqual([])
  })
})
