import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import hosts from '../../src/catalog/data/hosts.json' with { type: 'json' }
import implications from '../../src/catalog/data/implications.json' with { type: 'json' }
import lifecycleNotes from '../../src/catalog/data/lifecycle-notes.json' with { type: 'json' }
import lifecycles from '../../src/catalog/data/lifecycles.json' with { type: 'json' }
import { compareText } from '../../src/model/order.ts'

const folder = new URL('../../src/catalog/data/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.json'))
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const notice = text('NOTICE.md')

interface Source {
  readonly license: string
  readonly url: string
}

describe.each(files)('%s', name => {
  const parsed: Readonly<Record<string, unknown>> = JSON.parse(text(name))

  it('ends its lines with LF and its keys in order, so that a difference shows what changed', () => {
    expect(text(name)).not.toContain('\r')
    expect(text(name).endsWith('}\n')).toBe(true)
    for (const value of [parsed, ...Object.values(parsed)]) {
      if (typeof value !== 'object' || value === null || Array.isArray(value) || name === 'hosts.json') continue
      const keys = Object.keys(value)
      expect(keys).toEqual([...keys].sort(compareText))
    }
  })

  it('says the day of its facts and, for each source, address and licence', () => {
    if (name === 'lifecycle-notes.json') return
    expect(parsed.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const source of (parsed.sources ?? []) as readonly Source[]) {
      expect(source.url).toMatch(/^https:\/\//)
      expect(source.license).toMatch(/MIT|Apache-2\.0|BSD-3-Clause|CC0-1\.0|facts only/)
      const [, repository] = /^https:\/\/github\.com\/([^/]+\/[^/]+)/.exec(source.url) ?? []
      if (/MIT|Apache/.test(source.license) && repository !== undefined)
        expect([repository, notice.includes(`https://github.com/${repository}>`)]).toEqual([repository, true])
    }
  })
})

it('has only regular expressions that compile and cannot run away', () => {
  const patterns = [
    ...implications.statements.flatMap(statement =>
      statement.kind === 'pattern' && 'from' in statement && statement.from !== undefined ? [statement.from] : [],
    ),
    ...lifecycles.entries.flatMap(({ matcher }) => [
      ...('operationPattern' in matcher && matcher.operationPattern !== undefined ? [matcher.operationPattern] : []),
      ...(/pattern|^shopify-api-version$/.test(matcher.kind) ? [String(matcher.value)] : []),
    ]),
  ]
  expect(patterns.length).toBeGreaterThan(15)
  for (const pattern of patterns) {
    expect(() => new RegExp(pattern)).not.toThrow()
    // A repeated group that repeats inside is what makes an expression exponential.
    expect([pattern, /[+*}][^()]*\)[+*{]/.test(pattern)]).toEqual([pattern, false])
  }
})

it('has notes and replacements only for rows that exist', () => {
  const ids = new Set(lifecycles.entries.map(({ id }) => id))
  for (const list of [lifecycleNotes.notes, lifecycleNotes.replacements])
    expect(Object.keys(list).filter(id => !ids.has(id))).toEqual([])
})

it('has days that are days, in the order things end', () => {
  const order = ['deprecated', 'unsupported', 'retired']
  for (const { id, events } of lifecycles.entries) {
    const days = events.flatMap(({ date, what }) =>
      date === null || what === 'creation-blocked' ? [] : [{ date, what }],
    )
    for (const { date } of days) expect([id, Number.isNaN(Date.parse(date))]).toEqual([id, false])
    const sorted = [...days].sort((one, two) => order.indexOf(one.what) - order.indexOf(two.what))
    expect([id, sorted.map(({ date }) => date)]).toEqual([id, days.map(({ date }) => date).sort(compareText)])
  }
})

it('lists hosts in lower case, once each', () => {
  const { drops, families, tenants, open, tunnels } = hosts
  const all = [...Object.keys(drops), ...Object.values(families).flat(), ...tenants, ...open, ...tunnels]
  expect(all.filter(host => host !== host.toLowerCase() || host.startsWith('*') || host.startsWith('.'))).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})
