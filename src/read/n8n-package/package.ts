import { type Connector, connectorKey } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { packageUrl } from '../mcp/package-url.ts'
import { at, entries, filledText, flag, lineOfKey, type Node, text } from '../node.ts'
import type { NodePackage } from './manifest.ts'

const format = 'n8n-node-package'

/** The package itself and the libraries that come to every n8n it is installed in, since its code runs there. */
export function readPackage({ root, name }: NodePackage, file: SourceFile): Connector[] {
  const libraries = readLibraries(root, name, file)
  const line = lineOfKey(root, 'n8n')
  const strict = flag(at(root, 'n8n', 'strict')) === true
  const version = filledText(at(root, 'version'))
  const connector = draftConnector({
    format,
    id: name,
    role: 'definition',
    // What is set when it is published stands as 0.0.0 until then.
    version: version === undefined || /^0\.0\.0(?:-|$)/.test(version) ? null : version,
    publisher: authorOf(at(root, 'author')),
    purl: npmUrl(name),
    runsCode: true,
    settings: [
      {
        name: 'strict',
        value: String(strict),
        exposure: strict ? 0 : 1,
        weight: 'medium',
        place: placeIn(file, lineOfKey(at(root, 'n8n'), 'strict')),
      },
    ],
    uses: libraries.map(connectorKey),
    places: [placeIn(file, line)],
  })
  return [connector, ...libraries]
}

/** `Name <mail> (site)`, or a map of the same. */
function authorOf(node: Node | undefined): string | null {
  const written = node?.kind === 'map' ? filledText(at(node, 'name')) : filledText(node)
  return /^[^<(]*/.exec(written ?? '')?.[0].trim() || null
}

function readLibraries(root: Node, packageName: string, file: SourceFile): Connector[] {
  const names = new Map(
    ['dependencies', 'optionalDependencies'].flatMap(key =>
      entries(at(root, key)).map(entry => [entry.key, entry] as const),
    ),
  )
  return [...names.values()].map(({ key, line, value }) => {
    const version = text(value)?.trim() ?? ''
    // An address may hold a token; the lockfile tells what is behind it.
    const isVersion = /^[\w.^~<>=|* +-]{1,100}$/.test(version)
    return draftConnector({
      format,
      id: `${packageName}/npm:${key}`,
      name: key,
      role: 'usage',
      version: isVersion ? version : null,
      pin: { kind: /^\d+\.\d+\.\d+/.test(version) ? 'exact' : 'branch', value: isVersion ? version : null },
      publisher: /^@([^/]+)\//.exec(key)?.[1] ?? null,
      purl: npmUrl(key),
      runsCode: true,
      places: [placeIn(file, line)],
    })
  })
}

/** Package url of a package of npm by its name. */
function npmUrl(name: string): string | null {
  const [, scope = null, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? []
  return /^[\w.-]+$/.test(bare) ? packageUrl({ type: 'npm', namespace: scope, name: bare }) : null
}
