import { findLifecycle } from '../../catalog/lifecycles.ts'
import { type Connector, connectorKey, type Deprecation, type Secret, type Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { elementText } from '../element.ts'
import type { Reading } from '../format.ts'
import { packageUrl } from '../mcp/package-url.ts'
import { at, filledText, items, lineOfKey, type Node } from '../node.ts'
import type { MuleApp } from './app.ts'
import { type PomDependency, pluginsOf, pomText, repositoriesOf, runtimeOf } from './pom.ts'

/** Reads the project of an application: the runtime that it needs, and the extensions of others that run in it. */
export function readProject(app: MuleApp): Reading {
  const { id, pom, artifact } = app
  const gaps: Gap[] = []
  if (id === null) return { connectors: [], gaps: withoutProject(artifact) }
  const plugins = pom === undefined ? [] : pluginsOf(pom.root).map(plugin => readPlugin(plugin, pom.file, gaps))
  const descriptor = artifact === undefined ? undefined : rootOf(artifact)
  const places = [
    ...(artifact === undefined ? [] : [placeIn(artifact, 1)]),
    ...(pom === undefined ? [] : [placeIn(pom.file, pom.root.line)]),
  ]
  const connector = draftConnector({
    format: 'mule-app',
    id,
    name: id.slice(id.indexOf(':') + 1),
    role: 'definition',
    version:
      pomText(pom?.root, elementText(at(pom?.root, 'version')) ?? elementText(at(pom?.root, 'parent', 'version'))) ??
      null,
    places,
    endpoints: pom === undefined ? [] : readRepositories(pom.root, pom.file),
    settings: artifact === undefined ? [] : readRequirements(descriptor, artifact),
    deprecations: pom === undefined ? [] : readRuntime(pom.root, pom.file),
    secrets: artifact === undefined ? [] : readSecureProperties(descriptor, artifact),
    uses: [...new Set(plugins.map(connectorKey))].sort(compareText),
  })
  return { connectors: [connector, ...plugins], gaps }
}

/** What an application is called stands in its project. */
function withoutProject(artifact: SourceFile | undefined): Gap[] {
  const reason = 'the project of the application cannot be read, and what belongs to it is not known'
  return artifact === undefined ? [] : [{ kind: 'unknown', file: artifact.path, line: null, reason }]
}

/** Organisations publish under a GUID of theirs; what MuleSoft publishes goes by its names. */
function publisherOf(group: string): string {
  return /^(?:org\.mule|com\.mulesoft)(?:\.|$)/i.test(group) ? 'mulesoft' : group
}

function readPlugin(plugin: PomDependency, file: SourceFile, gaps: Gap[]): Connector {
  const { group, artifact, version, line } = plugin
  const isKnown = version !== null && !version.includes('${')
  if (!isKnown) {
    const reason = `the version of ${JSON.stringify(`${group}:${artifact}`.slice(0, 200))} is not in the file`
    gaps.push({ kind: 'unknown', file: file.path, line, reason })
  }
  const pin = /-SNAPSHOT$|^LATEST$|^RELEASE$|[[(,]/i.test(version ?? '') ? 'branch' : 'exact'
  return draftConnector({
    format: 'mule-app',
    id: `${group}:${artifact}`,
    name: artifact,
    role: 'usage',
    version: isKnown ? version : null,
    pin: isKnown ? { kind: pin, value: version } : null,
    publisher: publisherOf(group),
    purl: packageUrl({
      type: 'maven',
      namespace: group,
      name: artifact,
      version: isKnown && pin === 'exact' ? version : null,
      qualifiers: { classifier: 'mule-plugin' },
    }),
    runsCode: true,
    places: [placeIn(file, line)],
  })
}

function readRepositories(pom: Node, file: SourceFile) {
  return distinctEndpoints(
    repositoriesOf(pom).map(({ url, line }) => draftEndpoint(url, 'registry', placeIn(file, line))),
  )
}

function readRequirements(descriptor: Node | undefined, file: SourceFile): Setting[] {
  const value = filledText(at(descriptor, 'minMuleVersion'))
  if (value === undefined) return []
  const place = placeIn(file, lineOfKey(descriptor, 'minMuleVersion'))
  return [{ name: 'minimum-runtime', value, exposure: 0, weight: 'low', place }]
}

/** Properties that are to be hidden are secrets that the application is given. */
function readSecureProperties(descriptor: Node | undefined, file: SourceFile): Secret[] {
  return items(at(descriptor, 'secureProperties')).flatMap(item => {
    const name = filledText(item)
    return name === undefined ? [] : [{ name, kind: 'reference', place: placeIn(file, item.line) } as const]
  })
}

/** A version that two channels have ends with the one that is supported longer, unless the project says which it is of. */
function readRuntime(pom: Node, file: SourceFile): readonly Deprecation[] {
  const runtime = runtimeOf(pom)
  const release = /^\d+\.\d+/.exec(runtime?.version ?? '')?.[0]
  if (runtime === undefined || release === undefined) return []
  const place = placeIn(file, lineOfKey(at(pom, 'properties') ?? pom, 'app.runtime'))
  const isLong = runtime.channel !== 'edge' && findLifecycle('mule-runtime-version', `${release}-lts`) !== null
  return findDeprecations('mule-runtime-version', isLong ? `${release}-lts` : release, `runtime ${release}`, place)
}
