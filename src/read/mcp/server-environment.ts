import type { Endpoint } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { entries, filledText, items, type Node, text } from '../node.ts'
import { type Credential, readCredential, withheld } from './credential.ts'
import { isAddress, scanAddress } from './scan-address.ts'
import type { Inputs } from './secret-value.ts'

/** What variables or headers bring a server. */
export interface Environment {
  readonly credentials: readonly Credential[]
  readonly endpoints: readonly (Endpoint | undefined)[]
  /** Variables that decide which code runs, as `NAME=value` without secrets, in the order of their names. */
  readonly loaders: readonly string[]
}

/** Variables that make an interpreter or the system load code, or that say where packages come from. */
const loader =
  /^(?:NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_INSERT_LIBRARIES|DYLD_LIBRARY_PATH|PYTHONSTARTUP|PYTHONPATH|PYTHONHOME|BASH_ENV|PATH|PERL5LIB|PERL5OPT|RUBYOPT|RUBYLIB|JAVA_TOOL_OPTIONS|DOTNET_STARTUP_HOOKS|GOFLAGS)$/i
const registry =
  /^(?:npm_config_(?:.*_)?registry|BUN_CONFIG_REGISTRY|UV_(?:INDEX|INDEX_URL|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS)|PIP_(?:INDEX_URL|EXTRA_INDEX_URL)|GOPROXY)$/i

/** Reads a map of variables. */
export function readVariables(node: Node | undefined, file: SourceFile, inputs: Inputs): Environment {
  const credentials: Credential[] = []
  const endpoints: (Endpoint | undefined)[] = []
  const loaders: string[] = []
  for (const { key, line, value } of entries(node)) {
    const content = text(value)
    if (content === undefined) continue
    const place = placeIn(file, line)
    const address = isAddress(content) ? scanAddress(content, place, inputs) : null
    const own = readCredential('env', key, content, place, inputs)
    const found = own ?? address?.credentials[0] ?? null
    if (found !== null) credentials.push({ ...found, where: 'env', name: key })
    if (address !== null) endpoints.push(draftEndpoint(address.text, registry.test(key) ? 'registry' : 'api', place))
    if (loader.test(key) || registry.test(key))
      loaders.push(`${key}=${own === null ? (address?.text ?? content) : withheld}`)
  }
  return { credentials, endpoints, loaders: loaders.sort(compareText) }
}

/** Reads headers, written as a map or as a list of `Name: value`. */
export function readHeaders(node: Node | undefined, file: SourceFile, inputs: Inputs): Credential[] {
  const headers = entries(node).map(({ key, line, value }) => ({ name: key, value: text(value) ?? '', line }))
  for (const item of items(node)) {
    const line = filledText(item)
    const colon = line?.indexOf(':') ?? -1
    if (line !== undefined && colon !== -1)
      headers.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim(), line: item.line })
  }
  return headers.flatMap(header => {
    const credential = readCredential('headers', header.name, header.value, placeIn(file, header.line), inputs)
    return credential === null ? [] : [credential]
  })
}
