import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, flag, lineOfKey, type Node } from '../node.ts'
import { standsForKey } from '../openapi/key-defaults.ts'

/** Parameters that nobody is to see (`NoEcho`), with a value in the template for those who give none. */
export function readParameterSecrets(root: Node | undefined, file: SourceFile): Secret[] {
  return entries(at(root, 'Parameters')).flatMap(({ key, value }) => {
    const given = filledText(at(value, 'Default'))
    if (flag(at(value, 'NoEcho')) !== true || given === undefined || standsForKey(given)) return []
    // A value that is looked up is none: its name is.
    if (/^AWS::SSM::|^\{\{resolve:/.test(filledText(at(value, 'Type')) ?? '') || given.startsWith('{{resolve:'))
      return []
    return [{ name: `default of ${key}`, kind: 'literal', place: placeIn(file, lineOfKey(value, 'Default')) }]
  })
}
