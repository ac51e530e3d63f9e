import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lockfileFormats } from '../../src/read/lockfile-formats.ts'
import { foldersIn, readFixture, toJson } from './fixtures.ts'

const fixtures = fileURLToPath(new URL('fixtures-locks/', import.meta.url))

// Each folder fixtures-locks/<format>/<case>/ is a small repository; <case>.json beside it holds all that must be read from it.
describe.each(lockfileFormats.map(format => format.name))('%s', name => {
  it('has fixtures', () => expect(existsSync(`${fixtures}${name}`), `fixtures-locks/${name} is missing`).toBe(true))

  if (!existsSync(`${fixtures}${name}`)) return
  it.each(foldersIn(`${fixtures}${name}`))('reads %s', async story => {
    const { lockfiles, gaps } = await readFixture(`${fixtures}${name}/${story}`)
    await expect(toJson({ lockfiles, gaps })).toMatchFileSnapshot(`${fixtures}${name}/${story}.json`)
  })
})
