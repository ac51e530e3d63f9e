import type { Connector } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { readHost } from '../host.ts'
import { dockerHub, readImage } from '../image.ts'
import { imageReference } from '../mcp/image-reference.ts'
import { isTemplate, type PackageReference, pinOf, unversioned } from '../mcp/package-reference.ts'
import { packageUrl } from '../mcp/package-url.ts'
import { readPackage } from '../mcp/read-package.ts'
import { isAddress, scanAddress } from '../mcp/scan-address.ts'
import { filledText, type Node } from '../node.ts'
import { eitherCase } from './either-case.ts'

/** What a server is delivered as. */
export interface Delivery {
  readonly type: string
  readonly reference: PackageReference
  /** As a command line would name it. */
  readonly spec: string
}

/** How command lines join a name and a version. */
const joints: ReadonlyMap<string, string> = new Map([
  ['npm', '@'],
  ['pypi', '=='],
  ['nuget', '@'],
])

/** Reads which package it is and how firmly its version is held; undefined where it names none. */
export function readDelivery(node: Node, serverVersion: string | null, file: SourceFile): Delivery | undefined {
  const type = (
    filledText(eitherCase(node, 'registryType')) ?? filledText(eitherCase(node, 'registryName'))
  )?.toLowerCase()
  const written = filledText(eitherCase(node, 'identifier')) ?? filledText(eitherCase(node, 'name'))
  if (type === undefined || written === undefined) return undefined
  const identifier = isAddress(written)
    ? withoutQuery(scanAddress(written, placeIn(file, node.line), new Map()).text)
    : written
  const version = filledText(eitherCase(node, 'version')) ?? null
  if (type === 'oci') return readContainer(node, identifier, version)
  if (isAddress(identifier) || type === 'mcpb') {
    const name = withoutVersion(identifier, [version, serverVersion])
    const known = version ?? serverVersion
    const reference = { ...unversioned(name), version: known === null || isTemplate(known) ? null : known }
    return { type, reference: held(reference, node), spec: name }
  }
  const joint = joints.get(type)
  const spec = version === null ? identifier : `${identifier}${joint ?? '@'}${version}`
  const reference = joint === undefined ? otherPackage(type, identifier, version) : readPackage(type as 'npm', spec)
  return reference === null ? undefined : { type, reference: held(withoutTemplate(reference), node), spec }
}

function readContainer(node: Node, identifier: string, version: string | null): Delivery {
  // What a release puts in tells nothing of the version before.
  const bare = identifier.replace(/[:@]\$?\{[^{}]{0,200}\}$/, '')
  const host = registryHost(filledText(eitherCase(node, 'registryBaseUrl')) ?? '')
  const image = readImage(bare)
  const needsHost = host !== undefined && image !== undefined && image.registry === null && !dockerHub.has(host)
  const tagged = image?.version === null && version !== null && !isTemplate(version) ? `${bare}:${version}` : bare
  const spec = needsHost ? `${host}/${tagged}` : tagged
  return { type: 'oci', reference: imageReference(spec), spec }
}

/** Host of a registry; what is no host could be anything, a password too. */
function registryHost(address: string): string | undefined {
  const host = readHost(address)?.host
  return host !== undefined && /^[\w.-]{1,255}(?::\d{1,5})?$/.test(host) ? host : undefined
}

function otherPackage(type: string, name: string, version: string | null): PackageReference {
  const known = version !== null && !isTemplate(version) ? version : null
  const purl = type === 'cargo' && !isTemplate(name) ? packageUrl({ type, name, version: known }) : null
  return { name, version, pin: pinOf(version, true), publisher: null, purl }
}

function withoutTemplate(reference: PackageReference): PackageReference {
  if (reference.version === null || !isTemplate(reference.version)) return reference
  return { ...reference, version: null, pin: { kind: 'none', value: null } }
}

/** Whoever downloads a file whose digest is given has to compare it. */
function held(reference: PackageReference, node: Node): PackageReference {
  const digest = digestOf(node)
  return digest === undefined ? reference : { ...reference, pin: { kind: 'digest', value: `sha256:${digest}` } }
}

/** The digest of the file of a package. */
export function digestOf(node: Node): string | undefined {
  const digest = filledText(eitherCase(node, 'fileSha256'))?.toLowerCase()
  return digest !== undefined && /^[0-9a-f]{64}$/.test(digest) ? digest : undefined
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '')
}

/** An address has the version in it, and is known without. */
function withoutVersion(address: string, versions: readonly (string | null)[]): string {
  let bare = address
  for (const version of versions) if (version !== null && version.length > 2) bare = bare.replaceAll(version, '*')
  return bare.replace(
    /\bv?(?:\*|\d{1,9}(?:\.\d{1,9}){1,4}(?:-(?:alpha|beta|rc|pre|dev|next|canary)[.\w]{0,40})?)/g,
    '*',
  )
}

/** Facts of a package for the connector it is. */
export function packageFacts({ reference }: Delivery): Partial<Connector> {
  const { version, pin, publisher, purl } = reference
  return { version, pin, publisher, purl }
}
