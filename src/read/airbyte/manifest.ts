import type { Code, Connector, Deprecation, Endpoint, Operation } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { distinctEndpoints, draftEndpoint, unreadAddress } from '../draft-endpoint.ts'
import { at, filledText, lineOfKey, type Node, text } from '../node.ts'
import { addressesOf } from './addresses.ts'
import { readAuthenticators } from './authenticators.ts'
import { readManifestSecrets } from './manifest-secrets.ts'
import { type Component, componentsIn } from './walk.ts'

/** What a manifest says of its connector. */
export interface ManifestFacts {
  readonly facts: Pick<
    Connector,
    'auth' | 'endpoints' | 'operations' | 'code' | 'settings' | 'deprecations' | 'secrets'
  >
  readonly gaps: readonly Gap[]
}

/** Reads what a connector does: whom it calls, how it signs in, and the code of its own that it runs. */
export function readManifest(root: Node, file: SourceFile): ManifestFacts {
  const components = componentsIn(root)
  const { endpoints, unread } = readEndpoints(root, components, file)
  const code = readCode(components, file)
  const gap = (line: number | null, reason: string): Gap => ({ kind: 'unknown', file: file.path, line, reason })
  const [first] = code
  return {
    facts: {
      auth: readAuthenticators(root, components, file),
      endpoints,
      operations: readStreams(components, file),
      code,
      settings: [
        {
          name: 'cdk-version',
          value: text(at(root, 'version')) ?? 'any',
          exposure: 0,
          weight: 'low',
          place: placeIn(file, lineOfKey(root, 'version')),
        },
      ],
      deprecations: readDeprecations(components, file),
      secrets: readManifestSecrets(root, components, file),
    },
    gaps: [
      ...unread.map(line => unreadAddress(placeIn(file, line))),
      ...(first === undefined ? [] : [gap(first.place.line, 'what the code of its own components does is not read')]),
    ],
  }
}

/** An address in the file, and what it is for. */
interface Address {
  readonly node: Node | undefined
  readonly purpose: string
}

function readEndpoints(root: Node, components: readonly Component[], file: SourceFile) {
  const input = at(root, 'spec', 'advanced_auth', 'oauth_config_specification', 'oauth_connector_input_specification')
  const addresses: Address[] = [
    ...components.flatMap(addressesIn),
    { node: at(input, 'consent_url'), purpose: 'authorization' },
    { node: at(input, 'access_token_url'), purpose: 'token' },
  ]
  const unread: number[] = []
  const endpoints = addresses.flatMap(({ node, purpose }): (Endpoint | undefined)[] => {
    const written = filledText(node)
    if (written === undefined || node === undefined) return []
    const found = addressesOf(written).flatMap(each => draftEndpoint(each, purpose, placeIn(file, node.line)) ?? [])
    if (found.length === 0) unread.push(node.line)
    return found
  })
  return { endpoints: distinctEndpoints(endpoints), unread }
}

/** What a component calls; what only compares addresses calls none. */
function addressesIn({ key, type, node }: Component): Address[] {
  if (type === 'HttpRequestRegexMatcher') return []
  const isRequester = /Requester$|^QuotaStatusSource$/.test(type) || /requester$/.test(key)
  return [
    { node: at(node, 'url_base'), purpose: 'api' },
    ...(isRequester ? [{ node: at(node, 'url'), purpose: 'api' }] : []),
    { node: at(node, 'token_refresh_endpoint'), purpose: 'token' },
  ]
}

function readStreams(components: readonly Component[], file: SourceFile): Operation[] {
  const streams = new Map<string, Operation>()
  for (const { type, node } of components) {
    const name = type === 'DeclarativeStream' ? filledText(at(node, 'name')) : undefined
    if (name === undefined) continue
    const id = `stream ${name}`
    const place = placeIn(file, lineOfKey(node, 'name'))
    if (!streams.has(id)) streams.set(id, { id, auth: null, writes: false, deprecated: false, place })
  }
  return [...streams.values()]
}

/** Classes in a file of the connector that take the place of a component; they are known by their names. */
function readCode(components: readonly Component[], file: SourceFile): Code[] {
  const classes = new Map<string, Code>()
  for (const { node } of components) {
    const name = filledText(at(node, 'class_name'))
    if (name === undefined || classes.has(name)) continue
    const place = placeIn(file, lineOfKey(node, 'class_name'))
    classes.set(name, { kind: 'script', name, digest: digestText(name), untrusted: false, place })
  }
  return [...classes.values()]
}

function readDeprecations(components: readonly Component[], file: SourceFile): Deprecation[] {
  const legacy = components.find(component => component.type === 'LegacySessionTokenAuthenticator')
  if (legacy === undefined) return []
  return [
    {
      signal: 'flag',
      subject: legacy.type,
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: 'SessionTokenAuthenticator takes its place.',
      place: placeIn(file, legacy.node.line),
    },
  ]
}
