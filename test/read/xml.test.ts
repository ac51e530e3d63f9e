import { describe, expect, it } from 'vitest'
import { at, filledText, flag, itemsOrOne, lineOfKey, texts } from '../../src/read/node.ts'
import { parseXml } from '../../src/read/xml.ts'

function rootOf(text: string) {
  const document = parseXml(text)
  if (document.kind === 'broken') throw new Error(document.reason)
  return document.roots[0]
}

function faultOf(text: string) {
  const document = parseXml(text)
  return document.kind === 'broken' ? `${document.reason} (${document.line})` : 'none'
}

describe('XML', () => {
  it('is read as maps, lists and text with their lines', () => {
    const root = rootOf(`<?xml version="1.0" encoding="UTF-8"?>
<App xmlns="urn:orchard" kind="pear">
  <scopes>Api</scopes>
  <scopes>Full</scopes>
  <isOn>true</isOn>
  <note>  Ripe &amp; <![CDATA[<red>]]> </note>
  <box size="3">wide</box>
  <empty/>
</App>`)
    const app = at(root, 'App')
    expect(texts(at(app, 'scopes'))).toEqual([
      { text: 'Api', line: 3 },
      { text: 'Full', line: 4 },
    ])
    expect(flag(at(app, 'isOn'))).toBe(true)
    expect(filledText(at(app, 'note'))).toBe('Ripe & <red>')
    expect([filledText(at(app, 'box', '@size')), filledText(at(app, 'box', '#text'))]).toEqual(['3', 'wide'])
    expect(filledText(at(app, '@kind'))).toBe('pear')
    expect(filledText(at(app, 'empty'))).toBeUndefined()
    expect(lineOfKey(app, 'box')).toBe(7)
  })

  it('goes by the namespace of its root, whatever the prefix', () => {
    const plain = rootOf('<a xmlns="urn:a" xmlns:z="urn:z"><b z:c="1"/><z:d>2</z:d></a>')
    const prefixed = rootOf('<q:a xmlns:q="urn:a" xmlns:z="urn:z"><q:b z:c="1"/><z:d>2</z:d></q:a>')
    expect(prefixed).toEqual(plain)
    expect(filledText(at(plain, 'a', 'b', '@z:c'))).toBe('1')
    expect(filledText(at(plain, 'a', 'z:d'))).toBe('2')
  })

  it('keeps what stands many times in order, names of any kind included', () => {
    const root = rootOf(`<a>${'<__proto__>x</__proto__>'.repeat(3)}<__proto__ y="1"/></a>`)
    expect(itemsOrOne(at(root, 'a', '__proto__')).length).toBe(4)
  })

  it('is broken where it is not well-formed, and says where', () => {
    expect(faultOf('')).toBe('it is empty (null)')
    expect(faultOf('<a>\n<b>\n</a>')).toBe('it is not XML: unexpected close tag in line 3 (3)')
    expect(faultOf('<a>\n&wine;</a>')).toBe('it is not XML: invalid character entity in line 2 (2)')
    expect(faultOf('<a/>\n<b/>')).toBe('it is not XML: it has a second root in line 2 (2)')
    expect(faultOf('<a>')).toBe('it is not XML: unclosed root tag in line 1 (1)')
    expect(faultOf('<a b="1" b="2"/>')).toBe('it is not XML: an attribute stands twice in line 1 (1)')
    expect(faultOf("<a b=\"x = '1' c=2\" d = '\"'><e/></a>")).toBe('none')
    expect(faultOf('{}')).toContain('it is not XML')
  })

  it('expands nothing, and follows no depth without end', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    expect(faultOf(bomb)).toBe('it declares a document type, which may hold entities in line 1 (1)')
    expect(faultOf(`${'<a>'.repeat(200)}`)).toBe('it nests deeper than 100 levels in line 1 (1)')
  })
})
