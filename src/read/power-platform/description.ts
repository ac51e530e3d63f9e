import type { Auth, Deprecation, Endpoint, Operation, Secret, Trigger } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { Surroundings } from '../format.ts'
import { at, filledText } from '../node.ts'
import { readKeyDefaults } from '../openapi/key-defaults.ts'
import { findPaths, holdersOf } from '../openapi/operations.ts'
import { type Located, locatedEntries, openReferences } from '../openapi/references.ts'
import { readSecurity } from '../openapi/security.ts'
import { readSwaggerHost } from '../openapi/servers.ts'
import { readDeprecations } from './lifecycle.ts'
import { readTriggers } from './triggers.ts'

/** What the Swagger half of a connector says. */
export interface Description {
  readonly title: string | null
  readonly version: string | null
  readonly endpoints: readonly Endpoint[]
  readonly triggers: readonly Trigger[]
  readonly operations: readonly Operation[]
  readonly deprecations: readonly Deprecation[]
  readonly secrets: readonly Secret[]
  /** Its security definitions: only advice, for where no properties decide. */
  readonly advised: { readonly auth: readonly Auth[]; readonly endpoints: readonly Endpoint[] }
  readonly gaps: readonly Gap[]
}

const nothing: Description = {
  title: null,
  version: null,
  endpoints: [],
  triggers: [],
  operations: [],
  deprecations: [],
  secrets: [],
  advised: { auth: [], endpoints: [] },
  gaps: [],
}

/** Reads the Swagger half; all is empty where there is none. */
export function readDescription(definition: Located | undefined, around: Surroundings): Description {
  if (definition === undefined) return nothing
  const references = openReferences(definition.file, around)
  const paths = findPaths(references.at(definition, 'paths'), references)
  const operations = paths.flatMap(path => path.operations)
  const advised = readSecurity(locatedEntries(references.at(definition, 'securityDefinitions')), new Map(), references)
  return {
    title: filledText(at(definition.node, 'info', 'title')) ?? null,
    version: filledText(at(definition.node, 'info', 'version')) ?? null,
    endpoints: readSwaggerHost(definition),
    triggers: readTriggers(paths),
    // The connection signs in, not the operation.
    operations: operations.map(({ id, writes, deprecated, place }) => ({ id, auth: null, writes, deprecated, place })),
    deprecations: readDeprecations(definition, operations),
    secrets: readKeyDefaults(holdersOf(definition, paths)),
    advised: { auth: advised.auth, endpoints: advised.endpoints },
    gaps: references.gaps(),
  }
}
