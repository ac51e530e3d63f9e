import type { Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, flag, lineOfKey, type Node } from '../node.ts'

/** Who may install an app, and whether it asks everybody who does for a token of theirs as well; with what is in effect where nothing is written. */
export function readAppSettings(root: Node, file: SourceFile): Setting[] {
  return [
    // Anybody may install an app unless its manifest says otherwise.
    switched(root, 'public', 'public', true, 'high', file),
    switched(root, 'request_oauth_on_install', 'oauth-on-install', false, 'medium', file),
  ]
}

function switched(
  root: Node,
  key: string,
  name: string,
  byDefault: boolean,
  weight: Setting['weight'],
  file: SourceFile,
): Setting {
  const on = flag(at(root, key)) ?? byDefault
  return { name, value: String(on), exposure: on ? 1 : 0, weight, place: placeIn(file, lineOfKey(root, key)) }
}
