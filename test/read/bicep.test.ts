// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts of Bicep look like that.
import { describe, expect, it } from 'vitest'
import { parseBicep } from '../../src/read/bicep.ts'
import { at, filledText, flag, items, lineOfKey, type Node } from '../../src/read/node.ts'

function resourcesOf(text: string): readonly Node[] {
  const document = parseBicep(text)
  if (document.kind === 'broken') throw new Error(document.reason)
  return items(at(document.roots[0], 'resources'))
}

function faultOf(text: string) {
  const document = parseBicep(text)
  return document.kind === 'broken' ? document.reason : 'none'
}

describe('Bicep', () => {
  it('is read as the resources of the template that it is made into', () => {
    const [bus, old] = resourcesOf(`
param size int = 3 // of the box
/* none of these
resource no 'a@1' = {} */
#disable-next-line no-unused-params
resource bus 'Orchard/buses@2026-01-01' = {
  name: 'it\\'s a \\u{1F34E}', tags: {
    #disable-next-line BCP036
    'with space': true
    count: 3
  }
  list: [
    'one', 'two'
  ]
  long: '''
two
lines'''
}
resource old 'Orchard/buses@2026-01-01' existing = { name: 'old' }
`)
    expect(filledText(at(bus, 'type'))).toBe('Orchard/buses')
    expect(filledText(at(bus, 'name'))).toBe("it's a 🍎")
    expect([flag(at(bus, 'tags', 'with space')), filledText(at(bus, 'tags', 'count'))]).toEqual([true, '3'])
    expect(items(at(bus, 'list')).map(filledText)).toEqual(['one', 'two'])
    expect(filledText(at(bus, 'long'))).toBe('two\nlines')
    expect(lineOfKey(bus, 'list')).toBe(12)
    expect([flag(at(bus, 'existing')), flag(at(old, 'existing'))]).toEqual([undefined, true])
  })

  it('keeps what is only known when it is deployed as an expression', () => {
    const [bus] = resourcesOf(`resource bus 'Orchard/buses@1' = if (size > 2) {
  name: '\${prefix}-bus'
  size: size == 1
    ? 'small'
    : size + 1 // or more
  all: union({ a: 'b' }, {
    c: 'd'
  })
  plain: 1 + 2
}`)
    const said = ['name', 'size', 'all', 'plain'].map(key => filledText(at(bus, key))?.replace(/\s+/g, ' '))
    expect(said).toEqual([
      "['${prefix}-bus']",
      "[size == 1 ? 'small' : size + 1 // or more]",
      "[union({ a: 'b' }, { c: 'd' })]",
      '[1 + 2]',
    ])
  })

  it('finds the body of loops, and resources within resources', () => {
    const found = resourcesOf(`resource many 'Orchard/trees@1' = [for (name, index) in names: if (index > 1) {
  name: name
  resource leaf 'leaves@1' = { name: 'leaf' }
}]`)
    expect(found.map(each => filledText(at(each, 'type')))).toEqual(['leaves', 'Orchard/trees'])
  })

  it('is broken where it cannot be followed, and says where', () => {
    expect(faultOf("resource a 'b@1' = {\n  name: 'open\n}")).toBe('it is not Bicep: a text does not end in line 2')
    expect(faultOf("resource a 'b@1' = {\n  name 'x'\n}")).toBe('it is not Bicep: a key has no value in line 2')
    expect(faultOf('resource')).toBe('it is not Bicep: a resource has no name in line 1')
    expect(faultOf("resource a 'b@1' = {")).toBe('it is not Bicep: a key is missing in line 1')
    expect(faultOf(`resource a 'b@1' = ${'{ a: '.repeat(200)}`)).toMatch(/nests deeper than 100 levels/)
  })
})
