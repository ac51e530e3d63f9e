import { expect, it } from 'vitest'
import { readPlace } from '../../src/outside/evidence-places/read-place.ts'

const hex = 'a'.repeat(64)

it.each([
  ['github:orchard/market', { kind: 'github', repository: { owner: 'orchard', repo: 'market' } }],
  ['github:orchard/.github', { kind: 'github', repository: { owner: 'orchard', repo: '.github' } }],
  [
    'release:orchard/market@v1.2.0',
    { kind: 'release', repository: { owner: 'orchard', repo: 'market' }, tag: 'v1.2.0' },
  ],
  ['release:orchard/market@@orchard/stall@1.0.0', { kind: 'release', tag: '@orchard/stall@1.0.0' }],
  ['npm:market@1.2.0', { kind: 'npm', name: 'market', version: '1.2.0' }],
  ['npm:@orchard/market@1.2.0-beta.1+7', { kind: 'npm', name: '@orchard/market', version: '1.2.0-beta.1+7' }],
  [
    `oci:registry.example/orchard/market@sha256:${hex}`,
    { kind: 'oci', host: 'registry.example', name: 'orchard/market' },
  ],
  [`oci:127.0.0.1:5000/market@sha256:${hex}`, { host: '127.0.0.1:5000', name: 'market', digest: `sha256:${hex}` }],
  [`oci:[::1]:5000/market@sha256:${hex}`, { host: '[::1]:5000' }],
])('reads %s', (word, place) => {
  expect(readPlace(word)).toMatchObject({ word, ...place })
})

it.each([
  ['', /is no place/],
  ['orchard/market', /is no place/],
  ['https://github.com/orchard/market', /is no place/],
  ['toString:orchard', /is no place/],
  ['github:orchard', /not spelled github:OWNER\/NAME/],
  ['github:orchard/..', /not spelled/],
  ['github:orchard/market/other', /not spelled/],
  ['github:orchard/market?x=1', /not spelled/],
  ['release:orchard/market', /not spelled release:OWNER\/NAME@TAG/],
  ['release:orchard/market@', /not spelled/],
  ['release:orchard/..@v1', /not spelled/],
  ['release:orchard/market@../../other', /not spelled/],
  ['release:orchard/market@v1 2', /not spelled/],
  ['npm:market', /not spelled npm:NAME@VERSION/],
  ['npm:market@latest', /not spelled/],
  ['npm:../market@1.0.0', /not spelled/],
  ['npm:@orchard/../market@1.0.0', /not spelled/],
  ['oci:registry.example/market:1.2.0', /not spelled oci:HOST/],
  ['oci:registry.example/Market@sha256:aa', /not spelled/],
  [`oci:registry.example/../market@sha256:${hex}`, /not spelled/],
  [`oci:registry.example:99999/market@sha256:${hex}`, /not spelled/],
  [`oci:keeper@registry.example/market@sha256:${hex}`, /not spelled/],
  [`oci:registry.example/market@sha256:${hex.toUpperCase()}`, /not spelled/],
  [`oci:registry.example/${'a/'.repeat(600)}a@sha256:${hex}`, /not spelled/],
])('refuses %s', (word, message) => {
  expect(() => readPlace(word)).toThrow(
    expect.objectContaining({ code: 'bad-usage', message: expect.stringMatching(message) }),
  )
})

it('takes no time over words made to take long', () => {
  const start = performance.now()
  for (const word of [
    `oci:a/${'a-'.repeat(490)}!`,
    `npm:@${'a'.repeat(490)}/${'~'.repeat(490)}`,
    `github:${'a'.repeat(999)}`,
  ])
    expect(() => readPlace(word)).toThrow()
  expect(performance.now() - start).toBeLessThan(100)
})
