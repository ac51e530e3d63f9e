import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkTo } from '../../src/report/links.ts'
import { hostileText } from './hostile.ts'

const context = { serverUrl: 'https://github.example', repository: 'orchard/market', commit: 'a'.repeat(40) }
const head = `https://github.example/orchard/market/blob/${'a'.repeat(40)}`

describe('a link to a file', () => {
  it('leads to the line at the head commit', () => {
    expect(linkTo('.github/workflows/release.yml', 12, context)).toBe(`${head}/.github/workflows/release.yml#L12`)
    expect(linkTo('package.json', null, context)).toBe(`${head}/package.json`)
  })

  it('asks for the source of documents, which have no lines when they are rendered', () => {
    expect(linkTo('docs/README.md', 3, context)).toBe(`${head}/docs/README.md?plain=1#L3`)
    expect(linkTo('docs/README.md', null, context)).toBe(`${head}/docs/README.md`)
  })

  it('takes names with spaces, brackets and signs that mean something in addresses', () => {
    expect(linkTo('flows/My flow (copy) #2?.json', 1, context)).toBe(
      `${head}/flows/My%20flow%20%28copy%29%20%232%3F.json#L1`,
    )
  })

  it('is none where nothing is known, or where the path would lead elsewhere', () => {
    expect(linkTo('a.json', 1, null)).toBeNull()
    for (const path of ['', '/a', 'a//b', '../a', 'a/../../../../evil', './a'])
      expect(linkTo(path, 1, context)).toBeNull()
    expect(linkTo('a.json', 1, { ...context, serverUrl: 'javascript:alert(1)//' })).toBeNull()
    expect(linkTo('a.json', 1, { ...context, serverUrl: 'https://github.example/)' })).toBeNull()
    expect(linkTo('a.json', 1, { ...context, repository: 'orchard/market/../x' })).toBeNull()
    expect(linkTo('a.json', 1, { ...context, commit: 'main' })).toBeNull()
    expect(linkTo('a.json', Number.NaN, context)).toBe(`${head}/a.json`)
  })

  it('stays below the head commit and holds nothing that ends it, whatever the path is', () => {
    fc.assert(
      fc.property(hostileText, path => {
        const link = linkTo(path, 7, context)
        if (link === null) return
        expect(new URL(link).href.startsWith(`${head}/`)).toBe(true)
        expect(link).toMatch(/^[A-Za-z0-9:/._%?=#-]+$/)
      }),
    )
  })
})
