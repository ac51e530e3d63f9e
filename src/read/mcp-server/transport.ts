import type { Deprecation, Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import type { Credential } from '../mcp/credential.ts'
import { scanAddress } from '../mcp/scan-address.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'
import { eitherCase, withReferences } from './either-case.ts'
import { namedInputs, readSecretInputs, variablesOf } from './inputs.ts'

/** How clients talk to a server, and what they have to bring. */
export interface Transport {
  readonly type: string | null
  readonly endpoints: readonly (Endpoint | undefined)[]
  readonly credentials: readonly Credential[]
  readonly deprecations: readonly Deprecation[]
}

/** Reads the transport of a package, or an address that a server is reached at. */
export function readTransport(node: Node | undefined, file: SourceFile): Transport {
  const type = (filledText(at(node, 'type')) ?? filledText(eitherCase(node, 'transportType')))?.toLowerCase() ?? null
  const place = placeIn(file, lineOfKey(node, 'url'))
  const written = filledText(at(node, 'url'))
  const address = written === undefined ? null : scanAddress(withReferences(withoutPort(written)), place, new Map())
  return {
    type,
    endpoints: address === null ? [] : [draftEndpoint(address.text, 'api', place)],
    credentials: [
      ...readSecretInputs('headers', namedInputs(at(node, 'headers')), file),
      ...readSecretInputs('url', variablesOf(node), file),
      ...(address?.credentials ?? []),
    ],
    deprecations:
      type === 'sse' ? findDeprecations('mcp-transport', type, 'transport sse', placeIn(file, node?.line ?? null)) : [],
  }
}

/** A port that is put in later says nothing of the host. */
function withoutPort(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/[\w.-]+):\$?\{[^{}]{0,200}\}/i, '$1')
}
