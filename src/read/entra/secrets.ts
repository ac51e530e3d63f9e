import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, items, lineOfKey, type Node } from '../node.ts'
import { standsForKey } from '../openapi/key-defaults.ts'

/** Passwords of an app that stand in its registration; Entra gives none back, so that somebody put them there. */
export function readSecrets(root: Node, file: SourceFile): Secret[] {
  const written = items(at(root, 'passwordCredentials')).flatMap(node => {
    const key = ['secretText', 'value'].find(each => {
      const value = filledText(at(node, each))
      return value !== undefined && !standsForKey(value)
    })
    return key === undefined ? [] : [placeIn(file, lineOfKey(node, key))]
  })
  // Counted, not numbered by its place among the others: an entry that moved is the same one.
  return written.map((place, index) => ({ name: `password ${index + 1}`, kind: 'literal', place }))
}
