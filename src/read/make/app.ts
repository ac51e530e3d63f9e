import type { Code, Connector, Operation, Setting, Trigger } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import type { Reading, Surroundings } from '../format.ts'
import { at, filledText, lineOfKey, type Node, text, texts } from '../node.ts'
import { type Component, componentsIn, findUnreadParts, generalPart, type Part } from './component.ts'
import { readConnections } from './connections.ts'
import { readEndpoints } from './endpoints.ts'
import { readSecrets } from './secrets.ts'

/** Reads an app with all of its components. It is known by the id that Make gave it where it is sent to first. */
export function readApp(root: Node, file: SourceFile, around: Surroundings): Reading {
  const components = componentsIn(root, file, around)
  const base = generalPart(root, 'base', file, around)
  const common = generalPart(root, 'common', file, around)
  const origin = at(root, 'origins', 0)
  const id = filledText(at(origin, 'appId')) ?? file.path
  const { endpoints, gaps } = readEndpoints(root, base, components, file)
  const code = readFunctions(components, file)
  const connector: Connector = draftConnector({
    format: 'make-app',
    id,
    name: id,
    role: 'definition',
    version: text(at(origin, 'appVersion')) ?? null,
    places: [placeIn(file, lineOfKey(root, 'components'))],
    auth: readConnections(components, file),
    endpoints,
    triggers: readTriggers(components, file),
    operations: readOperations(components, file),
    code,
    settings: [readUniversal(components, file), ...readSanitized(base)],
    secrets: readSecrets(root, [base, common], components, file),
  })
  return { connectors: [connector], gaps: [...findUnreadParts(root, file, around), ...gaps, ...unreadCode(code, file)] }
}

/** Webhooks receive what happens elsewhere; other triggers go and look. */
function readTriggers(components: readonly Component[], file: SourceFile): Trigger[] {
  return components.flatMap(({ kind, key, node, line }) => {
    const type = filledText(at(node, 'moduleType'))
    const isPolling = kind === 'module' && type === 'trigger'
    if (kind !== 'webhook' && !isPolling) return []
    return {
      event: `${isPolling ? 'trigger' : 'webhook'} ${key}`,
      kind: isPolling ? 'schedule' : 'webhook',
      filter: null,
      authenticated: null,
      untrusted: false,
      place: placeIn(file, line),
    }
  })
}

/** What people can do with the app; a remote procedure only fills in what they choose from. */
function readOperations(components: readonly Component[], file: SourceFile): Operation[] {
  return components.flatMap(({ kind, key, node, line }) => {
    if (kind !== 'module' && kind !== 'rpc') return []
    const crud = filledText(at(node, 'actionCrud'))
    const writes = /^(?:create|update|delete)$/.test(crud ?? '') || isUniversal(node)
    return { id: `${kind} ${key}`, auth: null, writes, deprecated: false, place: placeIn(file, line) }
  })
}

function isUniversal(node: Node): boolean {
  return filledText(at(node, 'moduleType')) === 'universal'
}

/** Functions stand in files of their own; they are known by their paths. */
function readFunctions(components: readonly Component[], file: SourceFile): Code[] {
  return components.flatMap(({ kind, key, node }) => {
    const files = at(node, 'codeFiles')
    const path = kind === 'function' ? filledText(at(files, 'code')) : undefined
    if (path === undefined) return []
    return { kind: 'script', name: key, digest: path, untrusted: false, place: placeIn(file, lineOfKey(files, 'code')) }
  })
}

function unreadCode([first]: readonly Code[], file: SourceFile): Gap[] {
  if (first === undefined) return []
  return [{ kind: 'unknown', file: file.path, line: first.place.line, reason: 'what its functions do is not read' }]
}

/** Modules that call whatever people like with the rights of the connection. */
function readUniversal(components: readonly Component[], file: SourceFile): Setting {
  const universal = components.filter(({ kind, node }) => kind === 'module' && isUniversal(node))
  const value =
    universal
      .map(({ key }) => key)
      .sort(compareText)
      .join(', ') || 'none'
  const place = placeIn(file, universal[0]?.line ?? null)
  return { name: 'universal-modules', value, exposure: universal.length > 0 ? 1 : 0, weight: 'medium', place }
}

/** What is kept out of the logs of every request. */
function readSanitized(base: Part | undefined): Setting[] {
  if (base === undefined) return []
  const log = at(base.root, 'log')
  const value = [...new Set(texts(at(log, 'sanitize')).map(entry => entry.text.toLowerCase()))]
    .sort(compareText)
    .join(', ')
  const place = placeIn(base.file, lineOfKey(log ?? base.root, 'sanitize'))
  return [{ name: 'sanitized-logs', value: value || 'none', exposure: value === '' ? 1 : 0, weight: 'medium', place }]
}
