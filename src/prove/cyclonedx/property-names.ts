/** Marks a bill that Ferrule wrote; its value is {@link layoutVersion}. */
export const layoutName = 'ferrule:inventory'

/** Version of the layout of the properties; one that is not known is not read. */
export const layoutVersion = '1'

/** Ends the name of a property whose value is a JSON string, because the text is not plain. */
export const escapedEnding = ':escaped'

/** Properties of the bill itself. */
export const billNames = {
  commit: 'ferrule:commit',
  /** JSON of a lockfile without what it locks. */
  lockfile: 'ferrule:lockfile',
  /** JSON of a gap. */
  gap: 'ferrule:gap',
} as const

/** Properties of projects and locked packages. Where CycloneDX has a field, a property holds only what does not fit into it. */
export const componentNames = {
  /** JSON of a project without its edges, and the lockfile it belongs to. */
  project: 'ferrule:project',
  lockedBy: 'ferrule:locked-by',
  /** Reference of the service whose package this component is. */
  packageOf: 'ferrule:package-of',
  purl: 'ferrule:purl',
  id: 'ferrule:id',
  name: 'ferrule:name',
  version: 'ferrule:version',
  integrity: 'ferrule:integrity',
  /** Says that the lockfile has no digest. */
  withoutIntegrity: 'ferrule:without-integrity',
  source: 'ferrule:source',
  license: 'ferrule:license',
  deprecated: 'ferrule:deprecated',
  installScript: 'ferrule:install-script',
  patch: 'ferrule:patch',
  dev: 'ferrule:dev',
  optional: 'ferrule:optional',
  peer: 'ferrule:peer',
  direct: 'ferrule:direct',
  alias: 'ferrule:alias',
  /** An edge to something that the lockfile does not hold. */
  dependsOn: 'ferrule:depends-on',
  dependsOnWorkspace: 'ferrule:depends-on-workspace',
  place: 'ferrule:place',
} as const

/** Properties of connectors; the plural ones of the model are repeated, one property an item. */
export const connectorNames = {
  format: 'ferrule:format',
  id: 'ferrule:id',
  name: 'ferrule:name',
  role: 'ferrule:role',
  version: 'ferrule:version',
  pin: 'ferrule:pin',
  pinComment: 'ferrule:pin-comment',
  publisher: 'ferrule:publisher',
  owner: 'ferrule:owner',
  tier: 'ferrule:tier',
  purl: 'ferrule:purl',
  runsCode: 'ferrule:runs-code',
  auth: 'ferrule:auth',
  scope: 'ferrule:scope',
  endpoint: 'ferrule:endpoint',
  trigger: 'ferrule:trigger',
  operation: 'ferrule:operation',
  code: 'ferrule:code',
  setting: 'ferrule:setting',
  deprecation: 'ferrule:deprecation',
  secret: 'ferrule:secret',
  uses: 'ferrule:uses',
  place: 'ferrule:place',
} as const

/** Names that CycloneDX has registered. */
export const registeredNames = {
  reproducible: 'cdx:reproducible',
  endOfDevelopment: 'cdx:lifecycle:milestone:endOfDevelopment',
  endOfSupport: 'cdx:lifecycle:milestone:endOfSupport',
  endOfLife: 'cdx:lifecycle:milestone:endOfLife',
} as const
