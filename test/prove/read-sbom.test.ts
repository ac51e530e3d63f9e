import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSbom } from '../../src/prove/read-sbom.ts'
import { writeSbom } from '../../src/prove/sbom.ts'
import { arbitraryInventory } from './arbitraries.ts'
import { nothing, orchard } from './inventories.ts'
import { reasonOf, tamper } from './tampered.ts'
import { options } from './written.ts'

describe('an SBOM of Ferrule', () => {
  it('gives the inventory that it was written from', () => {
    expect(readSbom(writeSbom(orchard, options), 'head')).toEqual(orchard)
    expect(readSbom(writeSbom(nothing, options), 'head')).toEqual(nothing)
  })

  it('gives it whatever hostile text the files of the repository hold, in both versions of CycloneDX', () => {
    fc.assert(
      fc.property(arbitraryInventory, fc.constantFrom('1.6', '1.7'), (inventory, spec) => {
        expect(readSbom(writeSbom(inventory, { ...options, spec }), 'head')).toEqual(inventory)
      }),
      { numRuns: 300 },
    )
  })

  it('is named by the source it is read from, since it does not know its own', () => {
    expect(readSbom(writeSbom(orchard, options), '../release/sbom.json').source).toBe('../release/sbom.json')
  })

  it('may have been reformatted, and have begun with a byte order mark', () => {
    const text = `\ufeff${JSON.stringify(JSON.parse(writeSbom(orchard, options)))}`
    expect(readSbom(text, 'head')).toEqual(orchard)
  })

  it('may have been sorted by another tool: scopes stay with their authentication', () => {
    const text = tamper(bom => {
      for (const service of bom.services)
        service.properties = service.properties.toSorted((left, right) => (left.value < right.value ? -1 : 1))
      bom.components.reverse()
      bom.services.reverse()
      bom.dependencies.reverse()
    })
    const { connectors, lockfiles } = readSbom(text, 'head')
    expect(lockfiles).toEqual(orchard.lockfiles)
    expect(connectors[0]?.auth.map(({ name, scopes }) => [name, scopes.map(({ value }) => value).toSorted()])).toEqual([
      ['bot', ['chat:write', '{tenant}/.default']],
      ['key', ['*']],
    ])
  })

  it('may have been enriched by another tool', () => {
    const text = tamper(bom => {
      for (const component of bom.components) {
        component.supplier = { name: 'Orchard Works' }
        component.properties.push({ name: 'other:score', value: '3' })
      }
    })
    expect(readSbom(text, 'head')).toEqual(orchard)
  })
})

describe('what is no SBOM', () => {
  it.each([
    ['nothing', '', 'it is not JSON'],
    ['XML', '<bom/>', 'it is not JSON'],
    ['a list', '[]', 'it is not a JSON object'],
    ['SPDX', '{"spdxVersion":"SPDX-2.3"}', 'it does not say that it is CycloneDX ("bomFormat")'],
    ['without a version', '{"bomFormat":"CycloneDX"}', 'it does not say its version of CycloneDX ("specVersion")'],
    [
      'of a version too old for what is asked of it',
      '{"bomFormat":"CycloneDX","specVersion":"1.3"}',
      'its version of CycloneDX is "1.3", and only 1.4, 1.5, 1.6, 1.7 are read',
    ],
    [
      'of the next generation',
      '{"bomFormat":"CycloneDX","specVersion":"2.0"}',
      'its version of CycloneDX is "2.0", and only 1.4, 1.5, 1.6, 1.7 are read',
    ],
    [
      'with a number for its version',
      '{"bomFormat":"CycloneDX","specVersion":1.6}',
      'a "specVersion" in it is not a text',
    ],
    ['with an object of components', bare('"components":{}'), 'a "components" in it is not a list'],
    [
      'with text among its components',
      bare('"components":["a"]'),
      'a "components" in it holds something that is not an object',
    ],
    [
      'with an edge from nowhere',
      bare('"dependencies":[{"dependsOn":[]}]'),
      'an entry of its "dependencies" has no "ref"',
    ],
    ['with a node that is no part', bare('"dependencies":[{"ref":"a"}]'), 'the reference "a" leads to nothing in it'],
    [
      'with an edge to what is no part',
      bare('"components":[{"bom-ref":"a","name":"a"}],"dependencies":[{"ref":"a","dependsOn":["b"]}]'),
      'the reference "b" leads to nothing in it',
    ],
    [
      'with a claim about what is no part',
      bare('"compositions":[{"aggregate":"complete","assemblies":["b"]}]'),
      'the reference "b" leads to nothing in it',
    ],
    [
      'with one reference for two parts',
      bare('"components":[{"bom-ref":"a","name":"a"}],"services":[{"bom-ref":"a","name":"b"}]'),
      'the reference "a" stands for two parts of it',
    ],
    [
      'with a digest that is none',
      bare('"components":[{"purl":"pkg:npm/a@1","hashes":[{"alg":"MD5","content":"<b>"}]}]'),
      'the digest "<b>" in it is none',
    ],
    ['with a service that has no name', bare('"services":[{}]'), 'a service in it has no name'],
    [
      'with a reference that would write to the terminal',
      bare('"dependencies":[{"ref":"\\u001b[31m\\u202e"}]'),
      'the reference "\\u001b[31m\\u{202e}" leads to nothing in it',
    ],
  ])('(%s) is not read', (_story, text, reason) => {
    expect(reasonOf(text)).toBe(`The SBOM ./sbom.json cannot be read: ${reason}.`)
  })

  it('may be a hundred thousand lists deep', () => {
    expect(reasonOf(bare(`"properties":${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBe('it was read')
    expect(reasonOf('['.repeat(100_000))).toContain('it is not JSON')
    const nested = `${'{"name":"a","components":['.repeat(50_000)}${']}'.repeat(50_000)}`
    expect(readSbom(bare(`"components":[${nested}]`), 'x').gaps.map(({ reason }) => reason)).toContain(
      'components without a package url, which are left out: 50000',
    )
  })
})

function bare(fields: string): string {
  return `{"bomFormat":"CycloneDX","specVersion":"1.6",${fields}}`
}
