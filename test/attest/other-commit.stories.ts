import { describe, expect, it } from 'vitest'
import { commit, git, writeFiles } from '../outside/repository.ts'
import { refuserOf } from './refuse.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const refuse = refuserOf(stage)

describe('an SBOM of another commit', () => {
  it('is not one of what was built', async () => {
    const folder = stage.market()
    const first = git(folder, 'rev-parse', 'HEAD')
    await stage.run(folder, ['sbom', '--of', first, '--output', 'trust/first.json'])
    const second = commit(folder, 'second', { 'notes.txt': 'plums' })
    for (const [options, source] of [
      [['--of', first], first],
      [['--of', 'HEAD~1'], 'HEAD~1'],
      [['--sbom', 'trust/first.json'], 'trust/first.json'],
    ] as const)
      expect(await refuse(['dist/*', ...options], stage.job(folder), folder)).toEqual({
        status: 2,
        error: `ferrule: ${source} is of commit ${first}, and this run is of ${second}: an SBOM of it would not be one of what was built.\n`,
      })
    expect(await refuse(['dist/*', '--of', './'], stage.job(folder), folder)).toEqual({
      status: 2,
      error: `ferrule: ./ is of no commit, and this run is of ${second}: an SBOM of it would not be one of what was built.\n`,
    })
  })

  it('or of none that is here is told', async () => {
    const folder = stage.market()
    const { status, error } = await refuse(['dist/*'], stage.job(folder, { sha: '1'.repeat(40) }), folder)
    expect(status).toBe(2)
    expect(error).toContain('1'.repeat(40))
  })

  it('that cannot be read is told', async () => {
    const folder = stage.market()
    writeFiles(folder, { 'trust/sbom.json': '{}' })
    const { status, error } = await refuse(['dist/*', '--sbom', 'trust/sbom.json'], stage.job(folder), folder)
    expect({ status, error }).toEqual({
      status: 2,
      error: expect.stringMatching(/^ferrule: The SBOM trust\/sbom\.json cannot be read: .+\.\n$/),
    })
  })
})
