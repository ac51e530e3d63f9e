import { describe, expect, it } from 'vitest'
import { connectorFormats } from '../../src/read/connector-formats.ts'
import { lockfileFormats } from '../../src/read/lockfile-formats.ts'
import { faultsIn } from './check-telling.ts'
import { memoryTree } from './memory-tree.ts'
import { payloads } from './payloads.ts'
import { readAll, tellAll } from './tell-all.ts'
import { templates } from './templates.ts'

// One with the shape of a token, one that only its place gives away.
const secrets = ['ghp_9fK2mQ7xLw3Zr8TbVc5NdHs4JyPg6Ea1UoIk', 'plum-and-cherry-9-Tz']
const plain = 'lantern'

it('every format has a template that puts hostile text into its fields', () => {
  const formats = [...connectorFormats, ...lockfileFormats].map(format => format.name).sort()
  expect(templates.map(([format]) => format)).toEqual(formats)
})

describe.each(templates)('%s', (format, template) => {
  it('is read from its template, so that what follows is about something', async () => {
    const { connectors, lockfiles, gaps } = await readAll(
      memoryTree('head', template.files(plain, secrets[0] ?? '', 'x')),
    )
    const read =
      connectors.filter(connector => connector.format === format).length +
      lockfiles.filter(lockfile => lockfile.format === format).length
    expect(read).toBeGreaterThan(0)
    // A template refers to files that are named by the text, too.
    expect(gaps.filter(gap => gap.kind === 'unreadable' && !gap.reason.startsWith('it refers to'))).toEqual([])
  })

  it.each(secrets)('never tells a secret that stands in it: %s', async secret => {
    const base = await readAll(memoryTree('base', {}))
    const head = await readAll(memoryTree('head', template.files(plain, secret, 'x')))
    for (const telling of tellAll(base, head))
      expect(telling.text.includes(secret), `${telling.name} tells a secret`).toBe(false)
  })

  it.each(Object.entries(payloads).map(([name, text], index) => [name, text, index] as const))(
    'only shows %s',
    async (_, text, index) => {
      const folder = `x${text.slice(0, 300)}`
      const secret = secrets[index % secrets.length] ?? ''
      const base = await readAll(memoryTree('base', template.files(plain, secret, folder)))
      const head = await readAll(memoryTree(text, template.files(text, secret, folder)))
      // What comes in and what goes out is told by turns.
      const telling = index % 3 === 2 ? tellAll(head, base) : tellAll(base, head)
      for (const one of telling) {
        expect(faultsIn(one)).toEqual([])
        expect(one.text.includes(secret), `${one.name} tells a secret`).toBe(false)
      }
    },
  )
})
