import type { Connector } from '../../src/model/connector.ts'
import type { Dependency, Lockfile } from '../../src/model/dependency.ts'
import type { Inventory } from '../../src/model/inventory.ts'

const manifest = 'lantern/manifest.yml'

/** A connector with something in every field. */
export const lantern: Connector = {
  format: 'lantern-manifest',
  id: 'A024LANTERN',
  name: 'Lantern',
  role: 'definition',
  version: '2.1.0',
  pin: { kind: 'exact', value: '2.1.0' },
  pinComment: 'v2.1',
  publisher: 'Harbour Works',
  owner: '@orchard/lamps',
  tier: 'certified',
  purl: 'pkg:npm/%40harbour/lantern@2.1.0',
  runsCode: true,
  auth: [
    {
      kind: 'oauth2',
      name: 'bot',
      provider: 'lantern',
      scopes: [
        {
          value: 'chat:write',
          principal: 'bot',
          optional: false,
          kind: 'literal',
          place: { file: manifest, line: 12 },
        },
        {
          value: '{tenant}/.default',
          principal: null,
          optional: true,
          kind: 'template',
          place: { file: manifest, line: 13 },
        },
      ],
      place: { file: manifest, line: 10 },
    },
    {
      kind: 'api-key',
      name: 'key',
      provider: null,
      scopes: [
        { value: '*', principal: 'user', optional: false, kind: 'catch-all', place: { file: manifest, line: 17 } },
      ],
      place: { file: manifest, line: 16 },
    },
  ],
  endpoints: [
    {
      host: 'api.harbour.example',
      scheme: 'https',
      template: false,
      direction: 'outbound',
      purpose: 'api',
      place: { file: manifest, line: 20 },
    },
    {
      host: '{tenant}.harbour.example',
      scheme: 'https',
      template: true,
      direction: 'outbound',
      purpose: 'token',
      place: { file: manifest, line: 21 },
    },
    {
      host: 'hooks.orchard.example:8443',
      scheme: null,
      template: false,
      direction: 'inbound',
      purpose: 'webhook',
      place: { file: manifest, line: 22 },
    },
  ],
  triggers: [
    {
      event: 'lamp_lit',
      kind: 'event',
      filter: 'branches: main',
      authenticated: true,
      untrusted: false,
      place: { file: manifest, line: 25 },
    },
    {
      event: '/light',
      kind: 'route',
      filter: null,
      authenticated: null,
      untrusted: true,
      place: { file: manifest, line: 26 },
    },
  ],
  operations: [
    { id: 'FindLamp', auth: 'oauth2|api-key', writes: false, deprecated: true, place: { file: manifest, line: 30 } },
    { id: 'POST /lamps', auth: null, writes: true, deprecated: false, place: { file: manifest, line: null } },
  ],
  code: [
    {
      kind: 'hook',
      name: 'postlight',
      digest: `sha256:${'0a'.repeat(32)}`,
      untrusted: true,
      place: { file: manifest, line: 34 },
    },
  ],
  settings: [
    { name: 'pkce', value: 'false', exposure: 1, weight: 'high', place: { file: manifest, line: 36 } },
    { name: 'token-life', value: '3600', exposure: 0.5, weight: 'low', place: { file: manifest, line: 37 } },
  ],
  deprecations: [
    {
      signal: 'calendar',
      subject: 'connector',
      lifecycle: 'lantern-2',
      deprecated: '2026-01-31',
      retired: '2027-03-01',
      certain: true,
      message: 'Lantern 2 ends',
      place: { file: manifest, line: 2 },
    },
    {
      signal: 'flag',
      subject: 'operation FindLamp',
      lifecycle: null,
      deprecated: '2025-05-05',
      retired: null,
      certain: false,
      message: null,
      place: { file: manifest, line: 30 },
    },
  ],
  secrets: [
    { name: 'LAMP_KEY', kind: 'reference', place: { file: manifest, line: 40 } },
    { name: 'signing', kind: 'literal', place: { file: 'lantern/.env', line: 1 } },
  ],
  uses: ['quay-action:harbour/quay', 'quay-action:harbour/unknown'],
  places: [
    { file: manifest, line: 1 },
    { file: 'lantern/copy.yml', line: null },
  ],
}

/** An empty connector, but for what it must have. */
export const plainConnector: Connector = {
  format: 'quay-action',
  id: 'harbour/quay',
  name: 'harbour/quay',
  role: 'usage',
  version: null,
  pin: { kind: 'tag', value: 'v4' },
  pinComment: null,
  publisher: null,
  owner: null,
  tier: null,
  purl: null,
  runsCode: false,
  auth: [],
  endpoints: [],
  triggers: [],
  operations: [],
  code: [],
  settings: [],
  deprecations: [],
  secrets: [],
  uses: [],
  places: [{ file: '.github/workflows/ship.yml', line: 9 }],
}

/** A locked package with something in every field. */
export const press: Dependency = {
  purl: 'pkg:npm/%40orchard/press@2.0.0',
  id: 'pkg:npm/%40orchard/press',
  name: '@orchard/press',
  version: '2.0.0',
  integrity: [`sha512-${Buffer.alloc(64, 1).toString('base64')}`],
  source: { kind: 'registry', url: 'https://registry.example/@orchard/press/-/press-2.0.0.tgz' },
  license: 'MIT',
  deprecated: 'use @orchard/mill',
  installScript: true,
  patch: 'q2w3e4r5',
  dev: false,
  optional: true,
  peer: true,
  direct: true,
  aliases: ['press-two', 'old-press'],
  dependsOn: ['pkg:npm/cider@1.0.0', 'pkg:npm/missing@1.0.0'],
  place: { file: 'package-lock.json', line: 21 },
}

/** A locked package that has nothing but its name. */
export const cider: Dependency = {
  purl: 'pkg:npm/cider@1.0.0',
  id: 'pkg:npm/cider',
  name: 'cider',
  version: '1.0.0',
  integrity: [],
  source: { kind: 'unknown', url: null },
  license: null,
  deprecated: null,
  installScript: false,
  patch: null,
  dev: false,
  optional: false,
  peer: false,
  direct: false,
  aliases: [],
  dependsOn: [],
  place: { file: 'package-lock.json', line: null },
}

/** A lockfile with two projects, one of which is a workspace of the other. */
export const rootLockfile: Lockfile = {
  file: 'package-lock.json',
  format: 'package-lock',
  version: '3',
  projects: [
    {
      path: '.',
      name: 'orchard',
      version: '1.4.0',
      dependsOn: ['pkg:npm/%40orchard/press@2.0.0'],
      workspaces: ['packages/mill'],
    },
    {
      path: 'packages/mill',
      name: null,
      version: null,
      dependsOn: ['pkg:npm/absent@3.0.0', 'pkg:npm/cider@1.0.0'],
      workspaces: ['packages/gone'],
    },
  ],
  dependencies: [press, cider],
}

/** A second lockfile that locks one of the same packages. */
export const webLockfile: Lockfile = {
  file: 'web/pnpm-lock.yaml',
  format: 'pnpm-lock',
  version: '9.0',
  projects: [{ path: '.', name: 'web', version: '0.0.1', dependsOn: ['pkg:npm/cider@1.0.0'], workspaces: [] }],
  dependencies: [{ ...cider, direct: true, dev: true, place: { file: 'web/pnpm-lock.yaml', line: 7 } }],
}

/** A repository with connectors, two lockfiles and both kinds of gap. */
export const orchard: Inventory = {
  source: 'head',
  commit: '0123456789abcdef0123456789abcdef01234567',
  connectors: [lantern, { ...plainConnector, pin: { kind: 'tag', value: 'v3' } }, plainConnector],
  lockfiles: [rootLockfile, webLockfile],
  gaps: [
    { kind: 'unreadable', file: 'broken.yml', line: 3, reason: 'it is not YAML' },
    { kind: 'unknown', file: 'lantern/manifest.yml', line: null, reason: 'its hosts come from settings' },
  ],
}

/** An inventory of nothing. */
export const nothing: Inventory = { source: 'head', commit: null, connectors: [], lockfiles: [], gaps: [] }
