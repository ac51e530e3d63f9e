import type { Endpoint } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { addressesOf } from '../airbyte/addresses.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint, unreadAddress } from '../draft-endpoint.ts'
import { at, entries, filledText, items, type Node } from '../node.ts'
import type { Component, Part } from './component.ts'

/** What expressions refer to: what the user gave, what was kept, what came back. */
const roots = 'bundle|body|common|connection|data|headers|item|oauth|parameters|temp|webhook'

const purposes: ReadonlyMap<string, string> = new Map([
  ['authorize', 'authorization'],
  ['refresh', 'token'],
  ['token', 'token'],
])

/** An address with what it is for. */
interface Address {
  readonly node: Node | undefined
  readonly purpose: string
  readonly file: SourceFile
}

/** Hosts an app calls: its base, where people sign in, and those of single requests; and where the app itself is sent to. */
export function readEndpoints(
  root: Node,
  base: Part | undefined,
  components: readonly Component[],
  file: SourceFile,
): { readonly endpoints: readonly Endpoint[]; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  const addresses = [
    ...items(at(root, 'origins')).map(origin => ({ node: at(origin, 'baseUrl'), purpose: 'deploy', file })),
    ...(base === undefined ? [] : [{ node: at(base.root, 'baseUrl'), purpose: 'api', file: base.file }]),
    ...requestsOf(components),
  ]
  const endpoints = addresses.flatMap(({ node, purpose, file: where }) => {
    const written = filledText(node)
    // What begins with a slash is put behind the base.
    if (written === undefined || node === undefined || written.startsWith('/')) return []
    const place = placeIn(where, node.line)
    const found = addressesOf(written, roots).flatMap(address => draftEndpoint(address, purpose, place) ?? [])
    if (found.length === 0) gaps.push(unreadAddress(place))
    return found.filter(endpoint => purpose !== 'deploy' || !isMake(endpoint))
  })
  return { endpoints: distinctEndpoints(endpoints), gaps }
}

/** Every app is sent to Make: it is told only where it is sent to somebody else. */
function isMake({ host, scheme }: Endpoint): boolean {
  return scheme === 'https' && /^[\w-]{1,63}\.make\.(?:com|celonis\.com)$/.test(host)
}

/** Requests in the files of a component: one, several one after another, or one for each step of a sign-in. */
function requestsOf(components: readonly Component[]): Address[] {
  // Components may share a file.
  const seen = new Set<SourceFile>()
  return components.flatMap(component =>
    ['communication', 'epoch', 'attach', 'detach', 'update'].flatMap(name => {
      const part = component.part(name)
      if (part === undefined || seen.has(part.file)) return []
      seen.add(part.file)
      const { root, file } = part
      const steps = component.kind === 'connection' ? entries(root).filter(step => step.value.kind === 'map') : []
      return [
        ...[root, ...items(root)].flatMap(request => addressesIn(request, 'api', file)),
        ...steps.flatMap(({ key, value }) => addressesIn(value, purposes.get(key) ?? 'api', file)),
      ]
    }),
  )
}

function addressesIn(request: Node, purpose: string, file: SourceFile): Address[] {
  return [
    { node: at(request, 'url'), purpose, file },
    { node: at(request, 'pagination', 'url'), purpose, file },
  ]
}
