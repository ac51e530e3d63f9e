import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, items, lineOfKey, type Node } from '../node.ts'
import { standsForKey } from '../openapi/key-defaults.ts'

/** Passwords of an app that stand in its registration; Entra gives none back, so that somebody put them there. */
export function readSecrets(root: Node, file: SourceFile): Secret[] {
  return items(at(root, 'passwordCredentials')).flatMap((node, index) => {
    const key = ['secretText', 'value'].find(each => {
      const value = filledText(at(node, each))
      return value !== undefined && !standsForKey(value)
    })
    if (key === undefined) return []
    return [{ name: `password ${index + 1}`, kind: 'literal', place: placeIn(file, lineOfKey(node, key)) }]
  })
}
