import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/model/verdict.ts'
import { defaultLimits } from '../../src/verbs/limits.ts'
import { review } from '../../src/verbs/review.ts'
import { commit, repositoryOf, temporaryFolder, writeFiles } from './repository.ts'

const workflow = `name: Ship
on: push
permissions: {}
jobs:
  ship:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
        with: {persist-credentials: false}
`
const manifest = '{"display_information": {"name": "Orchard"}, "oauth_config": {"scopes": {"bot": ["chat:write"]}}}'
const server = '{"mcpServers": {"lantern": {"command": "npx", "args": ["lantern-mcp@1.0.0"]}}}'
const files = {
  '.github/workflows/ship.yml': workflow,
  'slack/manifest.json': manifest,
  '.mcp.json': server,
  'broken/.mcp.json': '{"mcpServers": {',
  'package-lock.json': '{"lockfileVersion": 3, "packages": {}}',
  'README.md': 'An orchard.',
}

/** What a pull request is told that changes these files of a repository. */
async function reviewed(
  owners: string | null,
  changed: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<Verdict> {
  const folder = repositoryOf({ ...files, ...more, ...(owners === null ? {} : { '.github/CODEOWNERS': owners }) })
  commit(folder, 'second', changed)
  return review({
    base: 'HEAD~1',
    head: 'HEAD',
    folder,
    policyFile: null,
    day: '2026-11-25',
    limits: defaultLimits,
  })
}

function tell({ changes, gaps }: Verdict): string[] {
  return [
    ...changes.map(
      ({ kind, subject, before, after, severity }) => `${kind} ${subject.id}: ${before} → ${after} (${severity})`,
    ),
    ...gaps.map(gap => `${gap.side} gap ${gap.file}`),
  ]
}

describe('a pull request that changes CODEOWNERS alone', () => {
  it('tells which connectors have another owner now, and what is used in them once', async () => {
    const verdict = await reviewed('* @orchard/all\n/slack/ @orchard/chat\n', {
      '.github/CODEOWNERS': '* @orchard/all\n/slack/ @stranger/chat\n/.github/ @stranger/build\n',
    })
    expect(tell(verdict)).toEqual([
      'connector-owner-changed .github/workflows/ship.yml: owner @orchard/all → owner @stranger/build (medium)',
      'connector-owner-changed slack/manifest.json: owner @orchard/chat → owner @stranger/chat (medium)',
    ])
    expect(verdict.verdict).toBe('warn')
  })

  it('tells of a server that nobody answers for any more', async () => {
    expect(tell(await reviewed('.mcp.json @orchard/tools\n', { '.github/CODEOWNERS': '# nobody\n' }))).toEqual([
      'connector-owner-changed .mcp.json#lantern: owner @orchard/tools → no owner (medium)',
    ])
  })

  it('is seen between two folders as well, which have no content ids', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'base/slack/manifest.json': manifest,
      'base/CODEOWNERS': '* @orchard/all',
      'head/slack/manifest.json': manifest,
      'head/CODEOWNERS': '* @stranger/all',
    })
    const given = { base: './base', head: './head', folder, policyFile: null, day: '2026-11-25', limits: defaultLimits }
    expect(tell(await review(given))).toEqual([
      'connector-owner-changed slack/manifest.json: owner @orchard/all → owner @stranger/all (medium)',
    ])
  })

  it('says nothing of a file that names owners and is not the one that counts', async () => {
    expect(tell(await reviewed('* @orchard/all\n', { 'docs/CODEOWNERS': '* @stranger/all\n' }))).toEqual([])
  })

  it('says nothing where the same people answer for everything in other lines', async () => {
    expect(tell(await reviewed('* @orchard/all\n', { '.github/CODEOWNERS': '/** @orchard/all\n' }))).toEqual([])
  })

  it('asks nothing else of what it reads for its owner: what was not allowed before is not this change’s fault', async () => {
    const policy = 'version: 1\nconnectors:\n  deny: ["slack-manifest:*"]\n'
    const verdict = await reviewed(
      '* @orchard/all\n',
      { '.github/CODEOWNERS': '* @stranger/all\n' },
      { '.github/ferrule.yml': policy },
    )
    expect(new Set(verdict.findings.map(finding => finding.rule))).toEqual(new Set(['owner-changed']))
    expect(verdict.gaps).toEqual([])
  })

  it('reads so many files and says how many it did not', async () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 2_005 }, (_, index) => [`servers/${String(index).padStart(4, '0')}/.mcp.json`, server]),
    )
    const verdict = await reviewed('* @orchard/all\n', { '.github/CODEOWNERS': '* @stranger/all\n' }, crowd)
    expect(verdict.gaps.map(gap => `${gap.file}: ${gap.reason}`)).toEqual([
      '.github/CODEOWNERS: it hands over 2009 files that may be connectors; 9 of them were not looked at',
    ])
    expect(verdict.changes.length).toBeGreaterThan(1_990)
    expect(verdict.changes.every(change => change.kind === 'connector-owner-changed')).toBe(true)
  })
})
