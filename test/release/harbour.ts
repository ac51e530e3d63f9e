// A sample application over five releases, in which scopes creep one at a time while its policy gets used to them.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commit, git } from '../outside/repository.ts'

/** A release of the application. */
export interface SampleRelease {
  readonly tag: string
  readonly scopes: readonly string[]
  readonly files: Readonly<Record<string, string>>
}

const workflow = (action: string) =>
  `on: push\npermissions:\n  contents: read\njobs:\n  tide:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@${action}\n`

/** Pins of one action, the second newer. */
const pins = ['a'.repeat(40), 'b'.repeat(40)] as const

/** Its releases, the oldest first. */
export const releases: readonly SampleRelease[] = [
  { tag: 'v1.0.0', scopes: ['chat:write'], files: { '.github/workflows/tide.yml': workflow(pins[0]) } },
  { tag: 'v1.1.0', scopes: ['chat:write', 'users:read'], files: {} },
  {
    tag: 'v1.2.0',
    scopes: ['chat:write', 'users:read', 'channels:read'],
    // Somebody tires of findings, and from here on whatever asks for more only warns.
    files: { '.github/ferrule.yml': 'rules:\n  scope-expanded: warn\n' },
  },
  { tag: 'v1.3.0', scopes: ['chat:write', 'users:read', 'channels:read', 'channels:history'], files: {} },
  {
    tag: 'v1.4.0',
    scopes: ['chat:write', 'users:read', 'channels:history', 'files:read'],
    files: { '.github/workflows/tide.yml': workflow(pins[1]) },
  },
]

/** Commits and tags each release; whoever asks for it removes it. */
export function harbourRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ferrule-harbour-'))
  git(folder, 'init', '--quiet', '--initial-branch=main')
  for (const { tag, scopes, files } of releases) {
    const manifest = { display_information: { name: 'Harbour' }, oauth_config: { scopes: { bot: scopes } } }
    commit(folder, tag, { 'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`, ...files })
    git(folder, 'tag', tag)
  }
  return folder
}
