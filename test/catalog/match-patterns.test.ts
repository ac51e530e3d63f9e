import { describe, expect, it } from 'vitest'
import { isCovered } from '../../src/catalog/cover-scope.ts'
import { impliesScope } from '../../src/catalog/implications.ts'
import { matchesEverySite, widerPatterns } from '../../src/catalog/match-patterns.ts'
import { weighScope } from '../../src/catalog/scopes.ts'

describe('a pattern of hosts', () => {
  it.each([
    ['*://a.example/*', 'https://a.example/*'],
    ['https://*.a.example/*', 'https://a.example/*'],
    ['https://*.a.example/*', 'https://b.c.a.example/*'],
    ['https://*.example/*', 'https://*.a.example/*'],
    ['https://a.example/*', 'https://a.example:8443/*'],
    ['*://*/*', 'http://*.a.example/*'],
    ['<all_urls>', '*://*/*'],
    ['<all_urls>', 'file:///*'],
  ])('%s includes %s, and not the other way round', (wide, narrow) => {
    expect(impliesScope('chrome', wide, narrow, null)).toBe(true)
    expect(impliesScope('chrome', narrow, wide, null)).toBe(false)
  })

  it.each([
    ['https://a.example/*', 'http://a.example/*'],
    ['https://*.a.example/*', 'https://ba.example/*'],
    ['*://*/*', 'file:///*'],
    ['*://*/*', 'ftp://a.example/*'],
    ['<all_urls>', 'tabs'],
    ['storage', 'tabs'],
  ])('%s does not include %s', (wide, narrow) => {
    expect(impliesScope('chrome', wide, narrow, null)).toBe(false)
  })

  it('is as wide as its two schemes together', () => {
    const both = new Set(['http://*/*', 'https://*.example/*'])
    expect(isCovered('chrome', '*://a.example/*', value => both.has(value))).toBe(true)
    expect(isCovered('chrome', '*://*/*', value => both.has(value))).toBe(false)
  })

  it('says nothing of scopes of others', () => {
    expect(impliesScope(null, '*://*/*', 'https://a.example/*', null)).toBe(false)
    expect(widerPatterns('storage')).toEqual([])
  })

  it('stays small for a hostile one', () => {
    expect(widerPatterns(`https://${'a.'.repeat(100_000)}example/*`)).toEqual([])
    expect(widerPatterns(`https://${'a.'.repeat(130)}example/*`).length).toBeLessThan(400)
  })

  it.each(['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*', '*://*.com/*'])('%s is every site', pattern => {
    expect(matchesEverySite(pattern)).toBe(true)
  })
  it.each(['file:///*', '*://*.a.example/*', 'https://a.example/*', 'tabs', '*'])('%s is not', pattern => {
    expect(matchesEverySite(pattern)).toBe(false)
  })
})

describe('a browser extension', () => {
  it.each([
    ['debugger', 'critical'],
    ['nativeMessaging', 'critical'],
    ['proxy', 'critical'],
    ['<all_urls>', 'critical'],
    ['*://*/*', 'critical'],
    ['https://orchard.example/*', 'high'],
    ['history', 'high'],
    ['tabs', 'high'],
    ['scripting', 'medium'],
    ['cookies', 'medium'],
    ['bookmarks', 'medium'],
    ['http://localhost:3000/*', 'low'],
    ['storage', 'low'],
  ])('weighs %s as %s', (scope, severity) => {
    expect(weighScope('chrome', scope, null)).toMatchObject({ known: true, severity })
  })

  it('never takes a permission that nobody listed for harmless', () => {
    expect(weighScope('chrome', 'quinceTree', null)).toMatchObject({ known: false, severity: 'medium' })
  })
})
