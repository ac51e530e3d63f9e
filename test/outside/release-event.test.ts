import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readReleasedTag } from '../../src/outside/github/release-event.ts'
import { readRunner } from '../../src/outside/github/runner.ts'
import { temporaryFolder } from './repository.ts'

const commit = 'c'.repeat(40)

/** Reads the tag of a run of the event release, or of a push where no tag is named by one. */
function readTag(ref: string, named?: unknown) {
  const path = join(temporaryFolder(), 'event.json')
  writeFileSync(path, JSON.stringify({ action: 'published', release: { tag_name: named } }))
  return readReleasedTag(
    readRunner({
      GITHUB_REPOSITORY: 'orchard/harbour',
      GITHUB_EVENT_NAME: named === undefined ? 'push' : 'release',
      GITHUB_EVENT_PATH: path,
      GITHUB_REF: ref,
      GITHUB_SHA: commit,
    }),
  )
}

describe('the tag that a run releases', () => {
  it.each([
    ['v1.2.0', 'refs/tags/v1.2.0', undefined],
    ['packages/harbour@1.2.0', 'refs/tags/packages/harbour@1.2.0', undefined],
    ['v1.2.0', 'refs/tags/v1.2.0', 'v1.2.0'],
    ['näch\u200bste', 'refs/tags/näch\u200bste', undefined],
  ])('is %s, of its ref or of the event', async (tag, ref, named) => {
    expect(await readTag(ref, named)).toEqual({ tag, commit })
  })

  it.each([
    '--upload-pack=touch planted',
    'v1..v2',
    'v1\n::set-output name=verdict::pass',
    '*',
    'v1:refs/heads/main',
    'a b',
    '',
    null,
  ])('is none that git would take for something else: %j', async tag => {
    await expect(readTag('refs/heads/main', tag)).rejects.toThrow(/A release is made of a tag/)
  })

  it('is none where the run is of a branch', async () => {
    await expect(readTag('refs/heads/v1.2.0')).rejects.toThrow('this run is of refs/heads/v1.2.0')
  })
})
