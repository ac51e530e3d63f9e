import fc from 'fast-check'
import type { Auth, AuthKind, Connector } from '../../src/model/connector.ts'
import type { Dependency, Lockfile } from '../../src/model/dependency.ts'
import type { Gap } from '../../src/model/gap.ts'
import type { Inventory } from '../../src/model/inventory.ts'
import { compareText } from '../../src/model/order.ts'
import type { Place } from '../../src/model/place.ts'
import {
  sortConnectors,
  sortDependencies,
  sortGaps,
  sortLockfiles,
  sortProjects,
} from '../../src/prove/cyclonedx/sorting.ts'

/** Text as hostile files have it: control characters, lone surrogates, non-characters, markup, names that JavaScript trips over. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string() },
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map(units => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'a#b',
    'a~2',
    '\0',
    '\u001b[31m',
    '\ud800',
    'x\udfff\ud800y',
    '\uffff',
    ']]><x>',
    '"},{"',
    '\u202e',
    'urn:cdx:x',
    'repository',
    'ä',
    '😀',
    'x'.repeat(1100),
  ),
)

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 })
const line = nullable(fc.nat({ max: 100_000 }))
const place: fc.Arbitrary<Place> = fc.record({
  file: fc.oneof(fc.constantFrom('a.json', 'b/c.yml'), hostileText),
  line,
})
const list = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 })
const url = fc.oneof(
  hostileText,
  fc.webUrl(),
  fc.constantFrom(
    'https://registry.example/a/-/a-1.tgz',
    'git+ssh://git@host.example/o/r.git#abc',
    "https://a.example/it's",
    'https://[::1]/x',
    'https://{tenant}.example/',
    'http://a.example:b/',
    'git@host.example:o/r',
  ),
)
const purl = fc.oneof(
  fc.constantFrom(
    'pkg:npm/a@1',
    'pkg:npm/%40orchard/press@2.0.0',
    'pkg:npm/Lantern@1',
    'pkg:npm/@bare/name',
    'pkg:golang/host.example/m@v1.0.0?type=module#sub/dir',
    'pkg:swift/no-namespace',
    'pkg:github/o/r@main#sub/path',
    'pkg:oci/image@sha256:abc?repository_url=host.example/image',
    'pkg:',
    'not a purl',
  ),
  hostileText.map(text => `pkg:npm/${text}@1`),
  hostileText,
)
const digest = fc.oneof(
  hostileText,
  fc.constantFrom(
    'sha512-AAAA',
    `sha256:${'ab'.repeat(32)}`,
    `sha256:${'AB'.repeat(32)}`,
    `10c0/${'ab'.repeat(64)}`,
    `sha1-${Buffer.alloc(20, 7).toString('base64')}`,
  ),
  fc.uint8Array({ minLength: 64, maxLength: 64 }).map(bytes => `sha512-${Buffer.from(bytes).toString('base64')}`),
)
const license = fc.oneof(
  fc.constantFrom(
    'MIT',
    'Apache-2.0',
    'MIT OR Apache-2.0',
    '(MIT AND GPL-2.0+) OR LicenseRef-x',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'MIT OR',
    '()',
    'UNLICENSED',
    'SEE LICENSE IN X',
    'mit',
  ),
  hostileText,
)

const dependency: fc.Arbitrary<Omit<Dependency, 'dependsOn'>> = fc.record({
  purl,
  id: purl,
  name: fc.oneof(hostileText, fc.constantFrom('@orchard/press', 'lantern')),
  version: hostileText,
  integrity: list(digest),
  source: fc.record({
    kind: fc.constantFrom('registry', 'git', 'tarball', 'file', 'workspace', 'unknown'),
    url: nullable(url),
  }),
  license: nullable(license),
  deprecated: nullable(hostileText),
  installScript: fc.boolean(),
  patch: nullable(hostileText),
  dev: fc.boolean(),
  optional: fc.boolean(),
  peer: fc.boolean(),
  direct: fc.boolean(),
  aliases: list(hostileText),
  place,
})

const project = fc.record({ path: hostileText, name: nullable(hostileText), version: nullable(hostileText) })

/** Edges to what is there, to what is not, and to itself. */
const edges = (names: readonly string[]) =>
  fc
    .uniqueArray(names.length === 0 ? purl : fc.oneof(fc.constantFrom(...names), purl), { maxLength: 4 })
    .map(found => found.sort(compareText))

/** A lockfile in the order an inventory has it. */
export const arbitraryLockfile: fc.Arbitrary<Lockfile> = fc
  .record({
    file: fc.oneof(fc.constantFrom('package-lock.json', 'web/pnpm-lock.yaml'), hostileText),
    format: hostileText,
    version: hostileText,
    projects: fc.uniqueArray(project, { maxLength: 3, selector: ({ path }) => path }),
    dependencies: fc.uniqueArray(dependency, { maxLength: 5, selector: item => item.purl }),
  })
  .chain(known => {
    const purls = known.dependencies.map(item => item.purl)
    const paths = known.projects.map(item => item.path)
    const tie = <Item>(items: readonly Item[]) =>
      fc.tuple(
        ...items.map(item => fc.record({ item: fc.constant(item), dependsOn: edges(purls), workspaces: edges(paths) })),
      )
    return fc.tuple(tie(known.projects), tie(known.dependencies)).map(([projects, dependencies]) => ({
      ...known,
      projects: sortProjects(projects.map(({ item, ...tied }) => ({ ...item, ...tied }))),
      dependencies: sortDependencies(dependencies.map(({ item, dependsOn }) => ({ ...item, dependsOn }))),
    }))
  })

const authKinds: readonly AuthKind[] = [
  'none',
  'api-key',
  'basic',
  'bearer',
  'certificate',
  'digest',
  'hmac',
  'jwt',
  'mtls',
  'oauth1',
  'oauth2',
  'oidc',
  'session-cookie',
  'unknown',
]

const auth: fc.Arbitrary<Auth> = fc.record({
  kind: fc.constantFrom(...authKinds),
  name: hostileText,
  provider: nullable(hostileText),
  scopes: list(
    fc.record({
      value: hostileText,
      principal: nullable(hostileText),
      optional: fc.boolean(),
      kind: fc.constantFrom('literal', 'template', 'catch-all'),
      place,
    }),
  ),
  place,
})

/** A connector that uses every field. */
export const arbitraryConnector: fc.Arbitrary<Connector> = fc.record({
  format: hostileText,
  id: hostileText,
  name: hostileText,
  role: fc.constantFrom('definition', 'usage', 'grant'),
  version: nullable(hostileText),
  pin: nullable(
    fc.record({
      kind: fc.constantFrom('commit', 'digest', 'exact', 'tag', 'branch', 'none'),
      value: nullable(hostileText),
    }),
  ),
  pinComment: nullable(hostileText),
  publisher: nullable(hostileText),
  owner: nullable(hostileText),
  tier: nullable(hostileText),
  purl: nullable(purl),
  runsCode: fc.boolean(),
  auth: list(auth),
  endpoints: list(
    fc.record({
      host: fc.oneof(hostileText, fc.domain(), fc.constantFrom('*.example.com', '{tenant}.example.com', '[::1]:8080')),
      scheme: nullable(fc.oneof(hostileText, fc.constantFrom('https', 'http', 'wss'))),
      template: fc.boolean(),
      direction: fc.constantFrom('outbound', 'inbound'),
      purpose: hostileText,
      place,
    }),
  ),
  triggers: list(
    fc.record({
      event: hostileText,
      kind: fc.constantFrom('event', 'schedule', 'webhook', 'route', 'manual'),
      filter: nullable(hostileText),
      authenticated: nullable(fc.boolean()),
      untrusted: fc.boolean(),
      place,
    }),
  ),
  operations: list(
    fc.record({ id: hostileText, auth: nullable(hostileText), writes: fc.boolean(), deprecated: fc.boolean(), place }),
  ),
  code: list(
    fc.record({
      kind: fc.constantFrom('script', 'command', 'container', 'hook', 'checkout', 'library'),
      name: hostileText,
      digest: hostileText,
      untrusted: fc.boolean(),
      place,
    }),
  ),
  settings: list(
    fc.record({
      name: hostileText,
      value: hostileText,
      exposure: fc.nat(),
      weight: fc.constantFrom('critical', 'high', 'medium', 'low', 'info'),
      place,
    }),
  ),
  deprecations: list(
    fc.record({
      signal: fc.constantFrom('flag', 'text', 'tier', 'calendar'),
      subject: fc.oneof(hostileText, fc.constant('connector')),
      lifecycle: nullable(hostileText),
      deprecated: nullable(fc.oneof(hostileText, fc.constant('2026-01-31'))),
      retired: nullable(fc.oneof(hostileText, fc.constant('2027-01-31'))),
      certain: fc.boolean(),
      message: nullable(hostileText),
      place,
    }),
  ),
  secrets: list(fc.record({ name: hostileText, kind: fc.constantFrom('literal', 'reference'), place })),
  uses: list(hostileText),
  places: list(place),
})

const gap: fc.Arbitrary<Gap> = fc.record({
  kind: fc.constantFrom('unreadable', 'unknown'),
  file: hostileText,
  line,
  reason: hostileText,
})

/** An inventory in the order that reading a tree gives it. */
export const arbitraryInventory: fc.Arbitrary<Inventory> = fc
  .record({
    source: fc.constant('head'),
    commit: nullable(hostileText),
    connectors: fc.array(arbitraryConnector, { maxLength: 4 }),
    lockfiles: fc.uniqueArray(arbitraryLockfile, { maxLength: 3, selector: ({ file }) => file }),
    gaps: list(gap),
  })
  .map(found => ({
    ...found,
    connectors: sortConnectors(
      found.connectors.map((connector, index) => tieUses(connector, found.connectors[index - 1])),
    ),
    lockfiles: sortLockfiles(found.lockfiles),
    gaps: sortGaps(found.gaps),
  }))

/** Some connectors use one that is there. */
function tieUses(connector: Connector, other: Connector | undefined): Connector {
  return other === undefined ? connector : { ...connector, uses: [...connector.uses, `${other.format}:${other.id}`] }
}
