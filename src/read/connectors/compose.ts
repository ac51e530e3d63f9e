import type { Connector } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { type Around, localFiles, readIncludes, readModels, readService, type Service } from '../compose/services.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { addSecret, type Facts, noFacts, usesOf } from '../docker/facts.ts'
import { documentOf, rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { at, entries, filledText, has, lineOfKey, type Node } from '../node.ts'
import { baseOf, folderOf } from '../path.ts'
import { looksLikeSecret } from '../secret-shapes.ts'

const format = 'compose'

/** Compose file: the containers that run together, the walls around them that are taken away, and the secrets they are given. */
export const compose: ConnectorFormat = {
  name: format,
  title: 'Compose file',
  specification: 'https://docs.docker.com/reference/compose-file/',
  names: ['**/{compose,docker-compose}.{yml,yaml}'],
  content: { names: ['**/*compose*.{yml,yaml}', '**/docker-stack*.{yml,yaml}'], pattern: /^services[ \t]*:/m },
  gathers: true,
  related: file => filesOf(file).flatMap(({ path }) => path ?? []),
  read(file, around) {
    const root = rootOf(file)
    if (root === undefined || (servicesOf(root).length === 0 && !has(root, 'include'))) return null
    return readWithIncluded(file, around)
  },
}

function filesOf(file: SourceFile) {
  const root = rootOf(file)
  return root === undefined ? [] : localFiles(root, servicesOf(root), folderOf(file.path))
}

/** Files that are taken in are read with the one that does, whatever their names. */
function readWithIncluded(start: SourceFile, around: Surroundings): Reading {
  const connectors: Connector[] = []
  const gaps: Gap[] = []
  const seen = new Set([start.path])
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const document = documentOf(file)
    if (document.kind === 'broken') {
      const reason = `${document.reason}; it is included in a compose file`
      gaps.push({ kind: 'unreadable', file: file.path, line: document.line, reason })
      continue
    }
    const uses: string[] = []
    for (const { path, line } of filesOf(file)) {
      if (path === undefined || !around.has(path)) {
        const reason = 'it includes a file that is not in the repository'
        gaps.push({ kind: 'unknown', file: file.path, line, reason })
        continue
      }
      uses.push(`${format}:${path}`)
      const next = seen.has(path) ? undefined : around.file(path)
      seen.add(path)
      if (next !== undefined) waiting.push(next)
    }
    const [root] = document.roots
    const read = root === undefined ? undefined : readCompose(root, uses, file)
    // One by one: a file may hold more than a call takes arguments.
    for (const connector of read?.connectors ?? []) connectors.push(connector)
    for (const gap of read?.gaps ?? []) gaps.push(gap)
  }
  return { connectors, gaps }
}

/** Services stand under a key of their own; in the first version they were all there is. */
function servicesOf(root: Node): Service[] {
  const old = !has(root, 'services')
  return entries(old ? root : at(root, 'services')).flatMap(({ key, line, value }) => {
    const runs = ['image', 'build', 'extends', 'command', 'environment', 'ports', 'volumes', 'provider'].some(word =>
      has(value, word),
    )
    const isService = old ? has(value, 'image') || has(value, 'build') : runs
    return isService && !key.startsWith('x-') ? [{ name: key, line, node: value }] : []
  })
}

function readCompose(root: Node, files: readonly string[], file: SourceFile): Reading {
  const services = servicesOf(root)
  const facts = noFacts(format, file)
  const around: Around = { folder: folderOf(file.path), services: new Set(services.map(service => service.name)) }
  readIncludes(root, facts)
  const uses = [...files, ...services.flatMap(service => readService(service, around, facts))]
  readModels(root, facts)
  readConfigs(root, facts)
  const connector = draftConnector({
    format,
    id: file.path,
    name: filledText(at(root, 'name')) ?? baseOf(file.path),
    role: 'definition',
    runsCode: true,
    endpoints: distinctEndpoints(facts.endpoints),
    code: facts.code,
    settings: facts.settings,
    secrets: [...facts.secrets.values()],
    uses: [...new Set([...usesOf(facts), ...uses])].sort(compareText),
    places: [placeIn(file, lineOfKey(root, 'services'))],
  })
  return { connectors: [connector, ...facts.used], gaps: facts.gaps }
}

/** Texts that are put into containers as files. */
function readConfigs(root: Node, facts: Facts): void {
  for (const part of ['configs', 'secrets'])
    for (const { key, line, value } of entries(at(root, part)))
      if (looksLikeSecret(filledText(at(value, 'content')) ?? '')) addSecret(facts, `${part} ${key}`, 'literal', line)
}
