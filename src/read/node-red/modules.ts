import semver from 'semver'
import type { Connector } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import type { PackageReference } from '../mcp/package-reference.ts'
import { isLocalPath, readPackage } from '../mcp/read-package.ts'
import { at, entries, filledText, items } from '../node.ts'
import type { FlowNode } from './flow-node.ts'

/** Types that the program itself brings along. */
const own = new Set(
  'batch|catch|comment|complete|csv|debug|delay|exec|file|file in|function|global-config|group|html|http in|http proxy|http request|http response|inject|join|json|junction|link call|link in|link out|mqtt in|mqtt out|mqtt-broker|range|rbe|sort|split|status|subflow|switch|change|tab|tail|tcp in|tcp out|tcp request|template|tls-config|trigger|udp in|udp out|unknown|watch|websocket in|websocket out|websocket-client|websocket-listener|xml|yaml'.split(
    '|',
  ),
)

/** Modules that the language itself brings along. */
const builtIn =
  /^(?:node:.*|assert|buffer|child_process|cluster|crypto|dgram|dns|events|fs|http|http2|https|net|os|path|perf_hooks|process|querystring|readline|stream|string_decoder|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)(?:\/.*)?$/

/** Where a module is named. */
interface Named {
  /** Its name where the spec has an address in its place. */
  readonly name: string | null
  readonly spec: string
  /** Version that was installed when the flow was saved. */
  readonly installed: string | null
  readonly file: SourceFile
  readonly line: number
}

/** Packages whose nodes a flow is made of, and those its functions load; each is code of somebody else. */
export function readModules(
  nodes: readonly FlowNode[],
  running: readonly FlowNode[],
  flowId: string,
  file: SourceFile,
  manifest: SourceFile | undefined,
): Connector[] {
  const listed = [...recorded(nodes, file), ...declared(manifest)]
  const modules = new Map<string, Connector>()
  for (const named of [...loaded(running, file), ...listed]) {
    const reference = readPackage('npm', named.spec)
    if (reference === null) continue
    const id = `${flowId}/npm:${named.name ?? reference.name}`
    const known = modules.get(id)
    const connector = draftModule(id, reference, named)
    modules.set(id, known === undefined ? connector : { ...connector, version: connector.version ?? known.version })
  }
  return [...modules.values(), ...(listed.length === 0 ? unresolved(running, flowId, file) : [])]
}

function draftModule(id: string, reference: PackageReference, named: Named): Connector {
  const { version, pin, publisher, purl } = reference
  return draftConnector({
    format: 'node-red',
    id,
    name: named.name ?? reference.name,
    role: 'usage',
    version: version ?? named.installed,
    // What was installed once holds nothing.
    pin: version === null && named.installed !== null ? null : pin,
    publisher,
    purl,
    runsCode: true,
    places: [placeIn(named.file, named.line)],
  })
}

/** The program writes down which version of which module a flow was made with. */
function recorded(nodes: readonly FlowNode[], file: SourceFile): Named[] {
  return nodes
    .filter(({ type }) => type === 'global-config')
    .flatMap(({ node }) =>
      entries(at(node, 'modules')).map(({ key, line, value }) => ({
        name: key,
        spec: key,
        installed: filledText(value) ?? null,
        file,
        line,
      })),
    )
}

/** Packages with nodes go by such names; what else a project depends on is none of a flow's. */
function declared(manifest: SourceFile | undefined): Named[] {
  if (manifest === undefined) return []
  return entries(at(rootOf(manifest), 'dependencies'))
    .filter(({ key }) => /(?:^|\/)node-red-/.test(key))
    .flatMap(({ key, line, value }) => {
      const range = filledText(value) ?? ''
      const isRange = range === '' || semver.validRange(range) !== null || /^[a-z]{1,20}$/.test(range)
      if (isLocalPath(range)) return []
      const spec = isRange ? `${key}${range === '' ? '' : `@${range}`}` : range
      return [{ name: key, spec, installed: null, file: manifest, line }]
    })
}

function loaded(running: readonly FlowNode[], file: SourceFile): Named[] {
  return running.flatMap(({ node }) =>
    items(at(node, 'libs')).flatMap(lib => {
      const spec = filledText(at(lib, 'module'))
      return spec === undefined || builtIn.test(spec)
        ? []
        : [{ name: null, spec, installed: null, file, line: lib.line }]
    }),
  )
}

/** Nodes of modules that nothing names: a type does not say which module it comes from, only what its family is called. */
function unresolved(running: readonly FlowNode[], flowId: string, file: SourceFile): Connector[] {
  const families = new Map<string, Connector>()
  for (const { type, line } of running) {
    if (own.has(type) || type.startsWith('subflow:')) continue
    const family = /^[^\s_-]{2,100}/.exec(type)?.[0] ?? type
    const id = `${flowId}/nodes ${family}`
    if (families.has(id)) continue
    const places = [placeIn(file, line)]
    families.set(
      id,
      draftConnector({ format: 'node-red', id, name: `${family} nodes`, role: 'usage', runsCode: true, places }),
    )
  }
  return [...families.values()]
}
