import type { Auth, Operation, Secret, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint, unreadAddress } from '../draft-endpoint.ts'
import type { Reading, Surroundings } from '../format.ts'
import { at, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'
import { folderOf, resolveWithin } from '../path.ts'
import { scanSecrets } from '../scan-secrets.ts'
import { type Runtime, readRuntimes, sayTarget } from './runtimes.ts'

/** Reads a plugin: what Copilot calls through it, how it signs in there, and whether others decide what there is to call. */
export function readPlugin(root: Node, file: SourceFile, around: Surroundings): Reading {
  const runtimes = readRuntimes(root)
  const remote = runtimes.filter(({ url, isFile }) => url !== null && !isFile)
  const endpoints = remote.map(({ type, url }) =>
    url === null
      ? undefined
      : draftEndpoint(url.text, type === 'RemoteMCPServer' ? 'tools' : 'description', placeIn(file, url.line)),
  )
  const connector = draftConnector({
    format: 'copilot-agent',
    id: file.path,
    name: filledText(at(root, 'name_for_human')) ?? filledText(at(root, 'namespace')) ?? file.path,
    role: 'definition',
    places: [placeIn(file, lineOfKey(root, 'name_for_human'))],
    auth: readAuth(runtimes, file),
    endpoints: distinctEndpoints(endpoints),
    operations: readOperations(root, runtimes, file),
    settings: readSettings(root, runtimes, file),
    secrets: [...readSecrets(runtimes, file), ...scanSecrets(root, file)],
  })
  const unread = remote.filter((_, index) => endpoints[index] === undefined)
  return { connectors: [connector], gaps: sayGaps(runtimes, unread, file, around) }
}

/** One for each kind, under its own name: functions say which one each of them needs. */
function readAuth(runtimes: readonly Runtime[], file: SourceFile): Auth[] {
  const byKind = new Map(runtimes.flatMap(({ auth, line }) => (auth === null ? [] : [[auth, line] as const])))
  return [...byKind].map(([kind, line]) => ({
    kind,
    name: kind,
    provider: null,
    scopes: [],
    place: placeIn(file, line),
  }))
}

/** What a plugin may call, by name or pattern; a function that no runtime names is run by the one that runs all. */
function readOperations(root: Node, runtimes: readonly Runtime[], file: SourceFile): Operation[] {
  const operations = new Map<string, Operation>()
  for (const { functions, auth } of runtimes) {
    for (const { text: id, line } of functions)
      if (!operations.has(id))
        operations.set(id, { id, auth, writes: false, deprecated: false, place: placeIn(file, line) })
  }
  for (const node of items(at(root, 'functions'))) {
    const id = filledText(at(node, 'name'))
    if (id === undefined) continue
    const known = operations.get(id)
    const auth = known?.auth ?? operations.get('*')?.auth ?? null
    const handling = texts(at(node, 'capabilities', 'security_info', 'data_handling')).map(({ text }) => text)
    const writes = handling.includes('ResourceStateUpdate') || handling.includes('DataExport')
    operations.set(id, { id, auth, writes, deprecated: false, place: placeIn(file, lineOfKey(node, 'name')) })
  }
  return [...operations.values()]
}

function readSettings(root: Node, runtimes: readonly Runtime[], file: SourceFile): Setting[] {
  const list = (name: string, found: readonly { text: string; line: number }[], weight: Setting['weight']): Setting => {
    const values = [...new Set(found.map(({ text }) => text))].sort(compareText)
    const place = placeIn(file, found[0]?.line ?? root.line)
    return { name, value: values.join(', ') || 'none', exposure: values.length, weight, place }
  }
  const dynamic = runtimes.filter(each => each.dynamic).map(each => ({ text: sayTarget(each), line: each.line }))
  const local = runtimes.filter(({ type }) => type === 'LocalPlugin').map(({ line }) => ({ text: 'add-in', line }))
  return [
    list('dynamic-tools', dynamic, 'high'),
    list('runs-on-device', local, 'medium'),
    list('unasked-functions', items(at(root, 'functions')).flatMap(unasked), 'medium'),
    {
      name: 'manifest-version',
      value: filledText(at(root, 'schema_version')) ?? '',
      exposure: 0,
      weight: 'low',
      place: placeIn(file, lineOfKey(root, 'schema_version')),
    },
  ]
}

/** Functions that are called without asking the user, or that he may let be called without asking for ever. */
function unasked(node: Node) {
  const confirmation = at(node, 'capabilities', 'confirmation')
  const never = filledText(at(confirmation, 'type')) === 'None' || flag(at(confirmation, 'isNonConsequential')) === true
  return never ? [...texts(at(node, 'name'))] : []
}

function readSecrets(runtimes: readonly Runtime[], file: SourceFile): Secret[] {
  return runtimes.flatMap((runtime): Secret[] =>
    runtime.reference === null
      ? []
      : [{ name: `sign-in to ${sayTarget(runtime)}`, kind: 'reference', place: placeIn(file, runtime.reference.line) }],
  )
}

function sayGaps(
  runtimes: readonly Runtime[],
  unread: readonly Runtime[],
  file: SourceFile,
  around: Surroundings,
): Gap[] {
  const gap = (line: number, reason: string): Gap => ({ kind: 'unknown', file: file.path, line, reason })
  return [
    ...unread.map(({ url, line }) => unreadAddress(placeIn(file, url?.line ?? line))),
    ...runtimes.flatMap(({ url, isFile, inline, line }) => {
      if (inline) return [gap(line, 'the API it calls is described in place, as a text, which is not read')]
      if (url === null || !isFile) return []
      const path = resolveWithin(folderOf(file.path), url.text)
      if (path !== undefined && around.has(path)) return []
      return [gap(url.line, 'the file it names as the description of its API is not there')]
    }),
  ]
}
