import { describe, expect, it } from 'vitest'
import { refuserOf } from './refuse.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const refuse = refuserOf(stage)

describe('a command line', () => {
  it.each([
    [['dist/*', '--evidence', 'provenance,plums'], 'There is no evidence "plums". Kinds: provenance, sbom, review.'],
    [['dist/*', '--evidence', ''], 'There is no evidence "". Kinds: provenance, sbom, review.'],
    [[], 'There is nothing to attest: name artifacts, or --checksums FILE.'],
    [['dist/*.exe'], 'dist/*.exe matches no file, so there is nothing to attest.'],
    [['dist/market.exe'], 'dist/market.exe is no file that could be attested.'],
    [['dist'], 'dist is no file that could be attested.'],
    [
      ['dist/*', '--evidence', 'provenance', '--spec', '1.7'],
      '--spec is about the SBOM, and --evidence does not ask for one.',
    ],
    [
      ['dist/*', '--sbom', 'a.json', '--of', 'HEAD'],
      '--sbom names an SBOM that is there, and --of what to make one of: give one of them.',
    ],
    [['dist/*', '--spec', '1.5'], null],
    [['dist/*', '--format', 'markdown'], null],
  ])('%j is refused', async (args, message) => {
    const folder = stage.market()
    const { status, error } = await refuse(args, stage.job(folder), folder)
    expect(status).toBe(2)
    expect(error).toEqual(message === null ? expect.stringMatching(/^ferrule: .+\.\n$/) : `ferrule: ${message}\n`)
    expect(stage.count('fulcio')).toBe(0)
  })

  it.each(['-1', 'many', '1000', ''])('takes no number of tries that is %j', async retries => {
    const folder = stage.market()
    const args = ['attest', 'dist/*', `--retries=${retries}`]
    expect(await stage.run(folder, args, { environment: stage.job(folder) })).toMatchObject({
      status: 2,
      error: `ferrule: --retries takes a number from 0 to 999, not ${JSON.stringify(retries)}.\n`,
    })
  })
})
