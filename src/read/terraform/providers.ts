import type { Connector, Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { at, entries, filledText, itemsOrOne, lineOfKey, type Node, texts } from '../node.ts'

/** Where providers come from unless their address says otherwise. */
const usualRegistries: ReadonlySet<string> = new Set(['registry.opentofu.org', 'registry.terraform.io'])

/** Reads the providers that a lock file chose: programs that run with whatever they sign in with. */
export function readProviders(root: Node | undefined, file: SourceFile): Connector[] {
  return itemsOrOne(at(root, 'provider')).flatMap(providers =>
    entries(providers).flatMap(({ key, line, value }) => {
      const version = filledText(at(value, 'version'))
      return version === undefined ? [] : [readProvider(key, line, version, value, file)]
    }),
  )
}

/** An address is `registry/publisher/name`. */
function readProvider(address: string, line: number, version: string, node: Node, file: SourceFile): Connector {
  const id = address.toLowerCase()
  const [registry = '', publisher] = id.split('/')
  const place = placeIn(file, line)
  return draftConnector({
    format: 'terraform',
    id,
    name: id.split('/').slice(1).join('/') || id,
    role: 'usage',
    version,
    pin: { kind: 'exact', value: version },
    publisher: publisher ?? null,
    runsCode: true,
    places: [place],
    endpoints: usualRegistries.has(registry) ? [] : distinctEndpoints([draftEndpoint(registry, 'download', place)]),
    settings: readHashes(version, node, file),
  })
}

/**
 * The lock file keeps hashes of the packages of one version. Those of the archives (`zh:`) are there for all platforms at once, so that they
 * only ever change with the version; those of what is unpacked (`h1:`) come one by one, as somebody runs it on another platform.
 */
function readHashes(version: string, node: Node, file: SourceFile): Setting[] {
  const hashes = texts(at(node, 'hashes')).map(hash => hash.text)
  const archives = [...new Set(hashes.filter(hash => hash.startsWith('zh:')))].sort(compareText)
  const place = placeIn(file, lineOfKey(node, 'hashes'))
  const value = hashes.length === 0 ? 'none' : 'kept'
  const kept: Setting = { name: 'hashes', value, exposure: hashes.length === 0 ? 1 : 0, weight: 'high', place }
  if (archives.length === 0) return [kept]
  const digest = digestText(archives.join('\n'))
  return [kept, { name: `provider-package ${version}`, value: digest, exposure: 0, weight: 'high', place }]
}
