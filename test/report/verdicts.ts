import type { Subject } from '../../src/model/change.ts'
import type { Finding, SidedGap } from '../../src/model/verdict.ts'
import { adviceOf, changeOf, findingOn, notices, verdictOf } from './verdict-parts.ts'

const size: Subject = {
  type: 'connector',
  format: 'github-workflow',
  id: '.github/workflows/bundle-size.yml',
  name: 'Bundle size',
}
const slack: Subject = { type: 'connector', format: 'slack-manifest', id: 'slack/manifest.json', name: 'Orchard bot' }
const search: Subject = { type: 'connector', format: 'mcp-config', id: 'lantern-search', name: 'lantern-search' }
const invites: Subject = {
  type: 'connector',
  format: 'power-platform-connector',
  id: 'connectors/harbour-invites',
  name: 'Harbour invites',
}
const checkout: Subject = {
  type: 'connector',
  format: 'github-workflow-action',
  id: 'orchard/publish',
  name: 'orchard/publish',
}
const parser: Subject = {
  type: 'dependency',
  format: 'package-lock',
  id: 'pkg:npm/%40harbour/parser',
  name: '@harbour/parser',
}
const kiln: Subject = { type: 'dependency', format: 'package-lock', id: 'pkg:npm/kiln', name: 'kiln' }

const intoPullRequestTarget = changeOf(size, {
  kind: 'trigger-added',
  value: 'pull_request_target',
  after: 'pull_request_target (branches: main)',
  line: 4,
  note: 'Anybody can start it, and it runs with the rights of this repository.',
})
const readsChannels = changeOf(slack, {
  kind: 'scope-added',
  value: 'channels:history',
  after: 'channels:history (bot)',
  line: 24,
  note: 'Reads every message of the public channels it is in.',
})
const readsUsers = changeOf(slack, {
  kind: 'scope-added',
  severity: 'medium',
  value: 'users:read',
  after: 'users:read (bot)',
  line: 25,
  note: 'Lists the people of the workspace.',
})
const asksForAnything = changeOf(invites, {
  kind: 'scope-widened',
  value: 'https://graph.microsoft.com/.default',
  before: 'User.Invite.All (delegated)',
  after: 'https://graph.microsoft.com/.default (delegated)',
  file: 'connectors/harbour-invites/apiProperties.json',
  line: 17,
  note: 'Whatever the app registration was ever granted.',
})
const runsLantern = changeOf(search, {
  kind: 'connector-added',
  severity: 'medium',
  value: 'lantern-search',
  after: null,
  file: '.mcp.json',
  line: 3,
  note: 'It runs code of a publisher that nothing in the base uses.',
})
const otherContent = changeOf(parser, {
  kind: 'dependency-integrity-changed',
  severity: 'critical',
  value: 'sha512-Zk9Jr3mVQxYw2tLh0uNf7bPc5sEaDg8iKoRv1XyTzMqHnWjBl4CdFeGpUsAtOrIhVkNmPqLxYzWcEjDfGbHa0Q==',
  before: 'sha512-Qa1Ws2Ed3Rf4Tg5Yh6Uj7Ik8Ol9Pm0Nb1Vc2Xz3La4Ks5Jd6Hf7Gg8Fh9Dj0Sk1Al2Qw3Er4Ty5Ui6Op7AsDfG==',
  after: 'sha512-Zk9Jr3mVQxYw2tLh0uNf7bPc5sEaDg8iKoRv1XyTzMqHnWjBl4CdFeGpUsAtOrIhVkNmPqLxYzWcEjDfGbHa0Q==',
  file: 'package-lock.json',
  line: 412,
  note: 'The same version has other content now.',
})
const installScript = changeOf(kiln, {
  kind: 'dependency-install-script-added',
  severity: 'medium',
  value: '2.4.0',
  after: '2.4.0',
  file: 'package-lock.json',
  line: 890,
  note: 'It runs on every machine that installs it.',
})
const kilnAdded = changeOf(kiln, {
  kind: 'dependency-added',
  severity: 'low',
  value: '2.4.0',
  after: '2.4.0',
  file: 'package-lock.json',
  line: 890,
})
const writeToRead = changeOf(size, {
  kind: 'scope-narrowed',
  direction: 'narrows',
  severity: 'info',
  value: 'contents: read',
  before: 'contents: write',
  after: 'contents: read',
  line: 9,
})
const noPullRequest = changeOf(size, {
  kind: 'trigger-removed',
  direction: 'narrows',
  severity: 'info',
  value: 'pull_request',
  before: 'pull_request',
})
const mailGone = changeOf(invites, {
  kind: 'scope-removed',
  direction: 'narrows',
  severity: 'info',
  value: 'Mail.ReadWrite',
  before: 'Mail.ReadWrite (application)',
  file: 'connectors/harbour-invites/apiProperties.json',
})
const publishVersion = changeOf(checkout, {
  kind: 'connector-version-changed',
  direction: 'neutral',
  severity: 'info',
  value: '8d0ce5b2f1a4d6e7908b1c2d3e4f5a6b7c8d9e0f',
  before: '1f2e3d4c5b6a79880716253443526170899aabbc (v2.0.1)',
  after: '8d0ce5b2f1a4d6e7908b1c2d3e4f5a6b7c8d9e0f (v2.1.0)',
  file: '.github/workflows/release.yml',
  line: 31,
})
const movedManifest = changeOf(slack, {
  kind: 'connector-moved',
  direction: 'neutral',
  severity: 'info',
  value: 'slack/manifest.json',
  before: 'manifest.json',
  after: 'slack/manifest.json',
  line: 1,
})
const tideUp = changeOf(
  { type: 'dependency', format: 'package-lock', id: 'pkg:npm/tide', name: 'tide' },
  {
    kind: 'dependency-upgraded',
    direction: 'neutral',
    severity: 'info',
    value: '3.2.1',
    before: '3.2.0',
    after: '3.2.1',
    file: 'package-lock.json',
    line: 1204,
  },
)
const unknownHost: SidedGap = {
  kind: 'unknown',
  side: 'head',
  file: '.mcp.json',
  line: 6,
  reason: 'the version of lantern-search is decided when it is started',
}

const combination: Finding = findingOn(intoPullRequestTarget, 'untrusted-code', {
  severity: 'critical',
  message:
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
    'Bundle size is started by pull_request_target and takes code of whoever starts it: actions/checkout of refs/pull/${{ github.event.number }}/merge.',
  line: 22,
})

const lowNote = findingOn(kilnAdded, 'dependency-added', { level: 'note' })
const ownerNote: Finding = {
  ...findingOn(runsLantern, 'owner-missing', { level: 'note', severity: 'low' }),
  message: 'lantern-search has no owner.',
  why: 'A connector that nobody answers for is reviewed by nobody when it changes.',
  remedy: 'Name an owner for its file in CODEOWNERS, or for the connector in the policy.',
}

/** A cleanup that lets strangers' code run, beside changes of every other sort. */
export const blocked = verdictOf({
  verdict: 'block',
  changes: [
    intoPullRequestTarget,
    readsChannels,
    readsUsers,
    asksForAnything,
    runsLantern,
    otherContent,
    installScript,
    kilnAdded,
    writeToRead,
    noPullRequest,
    mailGone,
    publishVersion,
    movedManifest,
    tideUp,
  ],
  findings: [
    combination,
    findingOn(otherContent, 'dependency-integrity-changed'),
    findingOn(intoPullRequestTarget, 'trigger-added'),
    findingOn(readsChannels, 'scope-expanded'),
    findingOn(asksForAnything, 'scope-expanded'),
    findingOn(readsUsers, 'scope-expanded'),
    findingOn(runsLantern, 'connector-added'),
    findingOn(installScript, 'dependency-install-script-added'),
    lowNote,
    ownerNote,
  ],
  gaps: [unknownHost],
})

/** Nothing grave, and something to look at. */
export const warned = verdictOf({
  verdict: 'warn',
  changes: [readsUsers, tideUp],
  findings: [findingOn(readsUsers, 'scope-expanded')],
})

/** Less reach than before. */
export const narrowed = verdictOf({ changes: [writeToRead, noPullRequest, mailGone, movedManifest] })

/** Nothing that Ferrule looks at. */
export const untouched = verdictOf({})

/** Files that could not be read, and things that files leave open. */
export const gapsOnly = verdictOf({
  verdict: 'block',
  findings: [
    {
      rule: 'file-unreadable',
      level: 'block',
      severity: 'high',
      message: 'slack/manifest.json could not be read: it is no JSON at line 31; it should be a Slack app manifest.',
      why: adviceOf('file-unreadable')[0],
      remedy: adviceOf('file-unreadable')[1],
      subject: null,
      file: 'slack/manifest.json',
      line: 31,
      fingerprint: '0d4c5b6a79880716',
      waiver: null,
    },
  ],
  gaps: [
    {
      kind: 'unreadable',
      side: 'head',
      file: 'slack/manifest.json',
      line: 31,
      reason: 'it is no JSON at line 31; it should be a Slack app manifest',
    },
    { kind: 'unreadable', side: 'base', file: 'old/openapi.yaml', line: null, reason: 'it is not UTF-8 text' },
    unknownHost,
  ],
})

/** A lockfile that moves on. */
export const dependencies = verdictOf({
  verdict: 'warn',
  changes: [
    kilnAdded,
    installScript,
    tideUp,
    changeOf(
      { type: 'dependency', format: 'package-lock', id: 'pkg:npm/left-mast', name: 'left-mast' },
      {
        kind: 'dependency-removed',
        direction: 'narrows',
        severity: 'info',
        value: '1.0.4',
        before: '1.0.4',
        file: 'package-lock.json',
      },
    ),
  ],
  findings: [findingOn(installScript, 'dependency-install-script-added'), lowNote],
})

const accepted = {
  fingerprint: 'any',
  reason: 'The search bot answers questions in public channels; agreed with the workspace owners, see HARBOUR-12',
  approvedBy: '@orchard/security',
  expires: '2026-12-31',
}

/** A risk that somebody answers for, and one whose waiver ended. */
export const waived = verdictOf({
  verdict: 'pass',
  changes: [readsChannels],
  findings: [findingOn(readsChannels, 'scope-expanded', { waiver: accepted })],
  notices: [...notices, 'The waiver 1f2e3d4c5b6a7988 ended on 2026-06-30 and no longer counts.'],
})
