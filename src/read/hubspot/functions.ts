import type { Code, Connector, Secret, Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, lineOfKey, type Node, texts } from '../node.ts'

/** Reads how a function of an app is reached, and which secrets of the account it is handed. */
export function readHubspotFunction(config: Node, file: SourceFile): Pick<Connector, 'code' | 'triggers' | 'secrets'> {
  const secrets = new Map<string, Secret>()
  for (const { text: name, line } of texts(at(config, 'secretKeys')))
    secrets.set(name, { name, kind: 'reference', place: placeIn(file, line) })
  return { code: entrypoint(config, file), triggers: routes(config, file), secrets: [...secrets.values()] }
}

/** The code stands in a file of the project; it is known by the path of that. */
function entrypoint(config: Node, file: SourceFile): Code[] {
  const path = filledText(at(config, 'entrypoint'))
  if (path === undefined) return []
  const place = placeIn(file, lineOfKey(config, 'entrypoint'))
  return [{ kind: 'script', name: 'entrypoint', digest: path, untrusted: false, place }]
}

/** Without an endpoint only the app itself can call it. */
function routes(config: Node, file: SourceFile): Trigger[] {
  const endpoint = at(config, 'endpoint')
  const path = filledText(at(endpoint, 'path'))
  if (path === undefined) return []
  const methods = [...texts(at(endpoint, 'methods')), ...texts(at(endpoint, 'method'))].map(method => method.text)
  const place = placeIn(file, lineOfKey(endpoint, 'path'))
  return (methods.length === 0 ? ['*'] : [...new Set(methods)]).map(method => ({
    event: `${method} ${path}`,
    kind: 'route',
    filter: null,
    authenticated: null,
    untrusted: false,
    place,
  }))
}
