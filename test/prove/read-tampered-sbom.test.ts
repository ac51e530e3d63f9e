import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeSbom } from '../../src/prove/sbom.ts'
import { hostileText } from './arbitraries.ts'
import { orchard } from './inventories.ts'
import { type Bom, type Property, reasonOf, tamper } from './tampered.ts'
import { options } from './written.ts'

describe('an SBOM of Ferrule that somebody changed', () => {
  it.each<[string, (bom: Bom) => void, string]>([
    [
      'a layout of the future',
      bom => setProperty(bom.metadata.properties, 'ferrule:inventory', '2'),
      'its layout "2" is not known to this version of Ferrule; write it again with this one',
    ],
    [
      'a property it does not know',
      bom => bom.services[0]?.properties.push({ name: 'ferrule:sparkle', value: 'x' }),
      'the property "ferrule:sparkle" is not known at this place',
    ],
    [
      'a property that is known elsewhere',
      bom => bom.components[0]?.properties.push({ name: 'ferrule:scope', value: '{}' }),
      'the property "ferrule:scope" is not known at this place',
    ],
    [
      'a scope that is not JSON',
      bom => setProperty(bom.services[0]?.properties, 'ferrule:scope', 'chat:write'),
      'the property "ferrule:scope" is not the JSON it should be',
    ],
    [
      'a scope that lacks a field',
      bom => setProperty(bom.services[0]?.properties, 'ferrule:scope', '{"auth":0,"value":"chat:write"}'),
      'the property "ferrule:scope" does not have the fields it should have',
    ],
    [
      'an authentication of a kind nobody knows',
      bom =>
        setProperty(
          bom.services[0]?.properties,
          'ferrule:auth',
          '{"index":0,"kind":"toString","name":"a","place":{"file":"a","line":1},"provider":null}',
        ),
      'the property "ferrule:auth" does not have the fields it should have',
    ],
    [
      'an item that hides its kind in its prototype',
      bom =>
        setProperty(
          bom.metadata.properties,
          'ferrule:gap',
          '{"__proto__":{"kind":"unknown"},"file":"a","line":1,"reason":""}',
        ),
      'the property "ferrule:gap" does not have the fields it should have',
    ],
    [
      'a scope of no authentication',
      bom => {
        const scope = bom.services[0]?.properties.find(({ name }) => name === 'ferrule:scope')
        if (scope !== undefined) scope.value = scope.value.replace('"auth":0', '"auth":7')
      },
      'a property ferrule:scope belongs to no ferrule:auth',
    ],
    [
      'an authentication that was taken out',
      bom => removeProperty(bom.services[0]?.properties, 'ferrule:auth'),
      'the properties ferrule:auth are not numbered',
    ],
    [
      'a role that is none',
      bom => setProperty(bom.services[0]?.properties, 'ferrule:role', 'owner'),
      'a service has no name or no proper ferrule:role',
    ],
    [
      'a service without identity',
      bom => removeProperty(bom.services[0]?.properties, 'ferrule:id'),
      'a service has no property ferrule:id',
    ],
    [
      'a pin that stands twice',
      bom => bom.services[0]?.properties.push({ name: 'ferrule:pin', value: '{"kind":"none","value":null}' }),
      'the property ferrule:pin stands twice where it can stand once',
    ],
    [
      'a flag that is neither',
      bom => bom.components[0]?.properties.push({ name: 'ferrule:dev', value: 'perhaps' }),
      'the property ferrule:dev is not "true"',
    ],
    [
      'a component that no lockfile holds',
      bom => removeProperty(bom.components[1]?.properties, 'ferrule:locked-by'),
      'the component "package-lock.json#pkg:npm/cider@1.0.0" has no property ferrule:locked-by',
    ],
    [
      'a lockfile that was taken out',
      bom => removeProperty(bom.metadata.properties, 'ferrule:lockfile'),
      'it does not name the lockfile "package-lock.json" that parts of it belong to',
    ],
    [
      'an edge from one lockfile into another',
      bom => bom.dependencies.find(({ ref }) => ref === 'web/pnpm-lock.yaml#.')?.dependsOn.push('package-lock.json#.'),
      'the edge from "web/pnpm-lock.yaml#." to "package-lock.json#." leaves the lockfile',
    ],
    [
      'a version in a property that everybody else sees otherwise',
      bom => bom.components[0]?.properties.push({ name: 'ferrule:version', value: '2.0.1' }),
      'the property ferrule:version contradicts the field it stands beside',
    ],
    [
      'a source in a property that everybody else sees otherwise',
      bom =>
        bom.components[0]?.properties.push({
          name: 'ferrule:source',
          value: '{"kind":"git","url":"https://elsewhere.example/press.git"}',
        }),
      'the property ferrule:source contradicts the address it stands beside',
    ],
    [
      'digests in properties that everybody else sees otherwise',
      bom => bom.components[0]?.properties.push({ name: 'ferrule:integrity', value: `sha256:${'cd'.repeat(32)}` }),
      'the property ferrule:integrity contradicts the digests it stands beside',
    ],
    [
      'a digest beside the word that there is none',
      bom => {
        if (bom.components[1] !== undefined) bom.components[1].hashes = [{ alg: 'SHA-1', content: 'ab'.repeat(20) }]
      },
      'the property ferrule:without-integrity contradicts the digests it stands beside',
    ],
    [
      'a component without its place',
      bom => {
        if (bom.components[0] !== undefined) bom.components[0].evidence = { occurrences: [{ location: 3 }] }
      },
      'a locked component does not say where it is locked',
    ],
    [
      'a project without its property',
      bom => {
        if (bom.metadata.component.components[0] !== undefined) bom.metadata.component.components[0].properties = []
      },
      'the project "package-lock.json#." has no property ferrule:project',
    ],
  ])('with %s is not read', (_story, change, reason) => {
    expect(reasonOf(tamper(change))).toBe(`The SBOM ./sbom.json cannot be read: ${reason}.`)
  })

  it('gives an inventory or a reason, and never a crash', () => {
    const text = writeSbom(orchard, options)
    const places = listPlaces(JSON.parse(text))
    const value = fc.oneof(
      hostileText,
      fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [null], [[]], { toString: 1 }, JSON.parse('{"__proto__":{}}')),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), value), { minLength: 1, maxLength: 3 }), changes => {
        const bom = JSON.parse(text)
        for (const [path, changed] of changes) setAt(bom, path, changed)
        expect(reasonOf(JSON.stringify(bom))).toMatch(/^it was read$|^The SBOM .* cannot be read: .+\.$/)
      }),
      { numRuns: 1000 },
    )
  })
})

function setProperty(properties: Property[] | undefined, name: string, value: string): void {
  const property = properties?.find(candidate => candidate.name === name)
  if (property !== undefined) property.value = value
}

function removeProperty(properties: Property[] | undefined, name: string): void {
  const index = properties?.findIndex(candidate => candidate.name === name) ?? -1
  if (index !== -1) properties?.splice(index, 1)
}

function listPlaces(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(value).flatMap(([key, inner]) => listPlaces(inner, [...path, key])),
  ]
}

function setAt(root: object, path: readonly string[], value: unknown): void {
  let current: unknown = root
  for (const key of path.slice(0, -1)) current = Reflect.get(Object(current), key)
  if (typeof current === 'object' && current !== null) Reflect.set(current, path.at(-1) ?? '', value)
}
