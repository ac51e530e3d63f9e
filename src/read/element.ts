import type { Setting } from '../model/connector.ts'
import type { Severity } from '../model/severity.ts'
import type { SourceFile } from '../model/tree.ts'
import { placeIn } from './connector-draft.ts'
import { at, filledText, itemsOrOne, lineOfKey, type Node } from './node.ts'

/** A text of an element, and where it stands. */
export interface Found {
  readonly text: string
  readonly line: number
}

/** Texts of all elements of a name. One with attributes (`xsi:type` changes nothing) is read like one without. */
export function textsOf(element: Node | undefined, name: string): Found[] {
  return itemsOrOne(at(element, name)).flatMap(item => {
    const text = filledText(item.kind === 'map' ? at(item, '#text') : item)
    return text === undefined ? [] : [{ text, line: item.line }]
  })
}

/** Text of the first element of a name; undefined where none is filled. */
export function textOf(element: Node | undefined, name: string): string | undefined {
  return textsOf(element, name)[0]?.text
}

/** Elements of a name that have elements of their own. */
export function partsOf(element: Node | undefined, name: string): Node[] {
  return itemsOrOne(at(element, name)).filter(item => item.kind === 'map')
}

/** Truth of an element, with what Salesforce takes for it where it is not there. */
export function isOn(element: Node | undefined, name: string, otherwise: boolean): boolean {
  const text = textOf(element, name)?.toLowerCase()
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : otherwise
}

/** Text of an element of XML, whether or not it has attributes; undefined where it has none. */
export function elementText(node: Node | undefined): string | undefined {
  return filledText(node) ?? filledText(at(node, '#text'))
}

/** Elements of one name: what stands once is no list. */
export function elementsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return node.kind === 'list' ? node.items : [node]
}

/** A setting that is on or off. */
export interface Switch {
  readonly name: string
  /** Name of the element. */
  readonly element: string
  /** What Salesforce takes where the element is missing. */
  readonly otherwise: boolean
  /** What protects. */
  readonly safe: boolean
  readonly weight: Severity
}

/** Reads settings that are on or off, each with what is in effect. */
export function readSwitches(switches: readonly Switch[], element: Node | undefined, file: SourceFile): Setting[] {
  return switches.map(({ name, element: key, otherwise, safe, weight }) => {
    const on = isOn(element, key, otherwise)
    return {
      name,
      value: String(on),
      exposure: on === safe ? 0 : 1,
      weight,
      place: placeIn(file, lineOfKey(element, key)),
    }
  })
}
