import type { Endpoint, Scope, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, lineOfKey, type Node, texts } from '../node.ts'

const fetches = 'https://www.googleapis.com/auth/script.external_request'

/** Reads the addresses a script may fetch from; without a list it may fetch from any, where it may fetch at all. */
export function readFetchList(
  root: Node,
  file: SourceFile,
  scopes: readonly Scope[],
  inferred: boolean,
): { readonly endpoints: readonly (Endpoint | undefined)[]; readonly setting: Setting } {
  const list = at(root, 'urlFetchWhitelist')
  const declared = list?.kind === 'list'
  const mayFetch = inferred || scopes.some(scope => scope.value === fetches)
  return {
    endpoints: texts(list).map(({ text, line }) => draftEndpoint(text, 'fetch', placeIn(file, line))),
    setting: {
      name: 'url-fetch-whitelist',
      value: declared ? 'declared' : 'any',
      exposure: !declared && mayFetch ? 1 : 0,
      weight: 'high',
      place: placeIn(file, lineOfKey(root, 'urlFetchWhitelist')),
    },
  }
}
