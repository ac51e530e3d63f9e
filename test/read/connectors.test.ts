import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { connectorFormats } from '../../src/read/connector-formats.ts'
import { condense, fixturesBeside, foldersIn, readFixture, toJson } from './fixtures.ts'

const fixtures = fixturesBeside(import.meta.url)

// Each folder fixtures/<format>/<case>/ is a small repository; <case>.json beside it holds all that must be read from it.
describe.each(connectorFormats.map(format => format.name))('%s', name => {
  it('has fixtures', () => expect(existsSync(`${fixtures}${name}`), `test/read/fixtures/${name} is missing`).toBe(true))

  if (!existsSync(`${fixtures}${name}`)) return
  it.each(foldersIn(`${fixtures}${name}`))('reads %s', async story => {
    const inventory = await readFixture(`${fixtures}${name}/${story}`)
    const { connectors, gaps } = inventory
    await expect(toJson({ connectors, gaps })).toMatchFileSnapshot(`${fixtures}${name}/${story}.json`)
    expect(condense({ connectors, gaps })).toBeDefined()
  })
})
