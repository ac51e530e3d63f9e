import { describe, expect, it } from 'vitest'
import { connectorFormats } from '../../src/read/connector-formats.ts'
import { storiesOfFormat } from '../formats.ts'
import { readFixture, toJson } from './fixtures.ts'

// Each folder formats/<format>/read/<case>/ is a small repository; <case>.json beside it holds all that must be read from it.
describe.each(connectorFormats.map(format => format.name))('%s', name => {
  const stories = storiesOfFormat(name, 'read')
  it('has fixtures', () => expect(stories, `test/formats/${name}/read is missing`).not.toEqual([]))

  it.each(stories)('reads $story', async ({ folder }) => {
    const { connectors, gaps } = await readFixture(folder)
    await expect(toJson({ connectors, gaps })).toMatchFileSnapshot(`${folder}.json`)
  })
})
