import type { Connector } from '../../src/model/connector.ts'
import type { Dependency } from '../../src/model/dependency.ts'
import type { Inventory } from '../../src/model/inventory.ts'

/** A connector with nothing but what is given. */
export function connectorOf(known: Pick<Connector, 'format' | 'id'> & Partial<Connector>): Connector {
  return {
    name: known.id,
    role: 'definition',
    version: null,
    pin: null,
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
    places: [],
    ...known,
  }
}

function dependencyOf(name: string, known: Partial<Dependency> = {}): Dependency {
  return {
    purl: `pkg:npm/${name}@1.0.0`,
    id: `pkg:npm/${name}`,
    name,
    version: '1.0.0',
    integrity: ['sha512-AAAA'],
    source: { kind: 'registry', url: 'https://registry.example/' },
    license: 'MIT',
    deprecated: null,
    installScript: false,
    patch: null,
    dev: false,
    optional: false,
    peer: false,
    direct: false,
    aliases: [],
    dependsOn: [],
    place: { file: 'package-lock.json', line: 20 },
    ...known,
  }
}

const release = { file: '.github/workflows/release.yml', line: 1 }
const at = (line: number) => ({ ...release, line })
const manifest = (line: number) => ({ file: 'slack/manifest.json', line })
const scope = (value: string, line: number, known = {}) => ({
  value,
  principal: null,
  optional: false,
  kind: 'literal' as const,
  place: at(line),
  ...known,
})

const workflow = connectorOf({
  format: 'github-workflow',
  id: '.github/workflows/release.yml',
  name: 'Release',
  owner: '@orchard/platform',
  auth: [
    {
      kind: 'oidc',
      name: 'GITHUB_TOKEN',
      provider: 'github-workflow',
      scopes: [scope('contents: write', 8), scope('id-token: write', 9)],
      place: at(7),
    },
  ],
  triggers: [
    { event: 'push', kind: 'event', filter: 'tags: v*', authenticated: null, untrusted: false, place: at(3) },
    { event: 'issue_comment', kind: 'event', filter: null, authenticated: null, untrusted: true, place: at(5) },
  ],
  deprecations: [
    {
      signal: 'calendar',
      subject: 'runner label macos-14',
      lifecycle: 'runner-macos-14',
      deprecated: '2026-07-01',
      retired: '2026-11-02',
      certain: true,
      message: 'Use a newer label.',
      place: at(14),
    },
  ],
  uses: ['github-action:orchard/publish'],
  places: [release],
})

const action = connectorOf({
  format: 'github-action',
  id: 'orchard/publish',
  role: 'usage',
  version: '8d0ce5b2f1a4d6e7908b1c2d3e4f5a6b7c8d9e0f',
  pin: { kind: 'commit', value: '8d0ce5b2f1a4d6e7908b1c2d3e4f5a6b7c8d9e0f' },
  pinComment: 'v2.1.0',
  publisher: 'orchard',
  runsCode: true,
  places: [at(31)],
})

const bot = connectorOf({
  format: 'slack-manifest',
  id: 'slack/manifest.json',
  name: 'Orchard bot',
  owner: '@orchard/chat',
  version: '2',
  auth: [
    {
      kind: 'oauth2',
      name: 'oauth',
      provider: 'slack',
      scopes: [
        { ...scope('chat:write', 0), principal: 'bot', place: manifest(20) },
        { ...scope('channels:history', 0), principal: 'bot', place: manifest(21) },
        { ...scope('users:read', 0), principal: 'user', optional: true, place: manifest(24) },
      ],
      place: manifest(18),
    },
  ],
  endpoints: [
    {
      host: 'hooks.orchard.example',
      scheme: 'https',
      template: false,
      direction: 'inbound',
      purpose: 'webhook',
      place: manifest(30),
    },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template as a manifest writes it
    { host: '${BACKEND}', scheme: null, template: true, direction: 'outbound', purpose: 'api', place: manifest(31) },
    {
      host: 'files.orchard.example',
      scheme: 'http',
      template: false,
      direction: 'outbound',
      purpose: 'api',
      place: manifest(32),
    },
  ],
  secrets: [{ name: 'signing_secret', kind: 'literal', place: manifest(40) }],
  places: [manifest(1)],
})

const search = connectorOf({
  format: 'mcp-config',
  id: 'lantern-search',
  role: 'usage',
  pin: { kind: 'none', value: null },
  runsCode: true,
  places: [{ file: '.mcp.json', line: 3 }],
})

/** A small shop: workflows, a chat bot, an assistant, a lockfile. */
export const market: Inventory = {
  source: 'v1.2.0',
  commit: '4f1c2a90b7d3e5f6a8c9d0e1f2a3b4c5d6e7f809',
  connectors: [action, workflow, search, bot],
  lockfiles: [
    {
      file: 'package-lock.json',
      format: 'package-lock',
      version: '3',
      projects: [{ path: '.', name: 'market', version: '1.2.0', dependsOn: ['pkg:npm/tide@1.0.0'], workspaces: [] }],
      dependencies: [
        dependencyOf('tide', { direct: true }),
        dependencyOf('kiln', { installScript: true, dev: true }),
        dependencyOf('left-mast', {
          deprecated: 'use right-mast instead',
          place: { file: 'package-lock.json', line: 44 },
        }),
        dependencyOf('buoy', { source: { kind: 'git', url: 'git+https://code.example/buoy.git' } }),
      ],
    },
  ],
  gaps: [
    { kind: 'unknown', file: '.mcp.json', line: 3, reason: 'the version is decided when lantern-search is started' },
  ],
}
