import type { Connector, Operation } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { packageUrl } from '../mcp/package-url.ts'
import { at, type Node, texts } from '../node.ts'

/** Components of Camel itself that a kamelet needs. */
export function readComponents(root: Node, file: SourceFile): Operation[] {
  const components = texts(at(root, 'spec', 'dependencies')).filter(({ text }) => text.startsWith('camel:'))
  return [...new Map(components.map(component => [component.text, component])).values()].map(({ text, line }) => ({
    id: text,
    auth: null,
    writes: false,
    deprecated: false,
    place: placeIn(file, line),
  }))
}

/** Libraries of others that run with a kamelet: `mvn:group:artifact:version`, or a repository that is built when it is needed. */
export function readLibraries(root: Node, file: SourceFile, kameletId: string): Connector[] {
  return texts(at(root, 'spec', 'dependencies')).flatMap(({ text, line }) => {
    const [kind = '', group, artifact, ...rest] = text.split(':')
    if (kind === 'camel' || group === undefined || artifact === undefined) return []
    const version = rest.at(-1) ?? null
    return [
      draftConnector({
        format: 'kamelet',
        id: `${kameletId}/${kind}:${group}:${artifact}`,
        name: `${group}:${artifact}`,
        role: 'usage',
        version,
        pin: pinOf(version),
        publisher: group,
        purl: kind === 'mvn' ? packageUrl({ type: 'maven', namespace: group, name: artifact }) : null,
        runsCode: true,
        places: [placeIn(file, line)],
      }),
    ]
  })
}

/** A snapshot is whatever was built last. */
function pinOf(version: string | null): Connector['pin'] {
  if (version === null) return { kind: 'none', value: null }
  return {
    kind: /-SNAPSHOT$|^LATEST$|^RELEASE$|[{[(]/.test(version) || !/\d/.test(version) ? 'branch' : 'exact',
    value: version,
  }
}
