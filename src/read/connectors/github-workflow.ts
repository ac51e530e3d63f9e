import { type Auth, type Setting, tokenOfJob } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { addForkSetting, addTokenSetting } from '../github/checkouts.ts'
import { type Context, type Facts, noFacts, settleFacts } from '../github/facts.ts'
import { addSecrets, noSecrets, scanSecrets, secretsOf } from '../github/handed-secrets.ts'
import { type JobDefaults, type JobGrant, readAllSecrets, readJob } from '../github/jobs.ts'
import { type Permissions, readPermissions, unionScopes } from '../github/permissions.ts'
import { readTriggers } from '../github/triggers.ts'
import { nestValues, readEnv, readOutputs } from '../github/values.ts'
import { at, entries, filledText, has, lineOfKey, type Node } from '../node.ts'
import { baseOf } from '../path.ts'

/** GitHub Actions workflow: what starts it, what its token may do, whose code it runs, and every action it uses. */
export const githubWorkflow: ConnectorFormat = {
  name: 'github-workflow',
  title: 'GitHub Actions workflow',
  specification: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
  names: ['.github/workflows/*.{yml,yaml}'],
  together: true,
  read(file, around) {
    const root = rootOf(file)
    if (root === undefined) return null
    if (root.kind !== 'map') return unreadable(file, root.line, 'it is no workflow: it has no keys')
    const jobs = at(root, 'jobs')
    if (jobs === undefined && !has(root, 'on')) return null
    if (jobs?.kind !== 'map') return unreadable(file, lineOfKey(root, 'jobs'), 'it is no workflow: it has no jobs')
    return readWorkflow(file, around, root, jobs)
  },
}

function readWorkflow(file: SourceFile, around: Surroundings, root: Node, jobs: Node): Reading {
  const triggers = readTriggers(file, root)
  const context: Context = {
    file,
    around,
    format: 'github-workflow',
    strangers: triggers.some(trigger => trigger.untrusted),
  }
  const facts = noFacts()
  const top = readPermissions(root)
  const grants = readJobs(root, jobs, top, context, facts)
  const secrets = noSecrets()
  for (const { key, value } of entries(root)) if (key !== 'jobs') scanSecrets(value, '', secrets, key)
  readAllSecrets('workflow', secrets, context, facts)
  for (const grant of grants) addSecrets(grant.secrets, secrets)
  addForkSetting(context, facts)
  addTokenSetting(context, facts)
  facts.settings.push(
    draftPermissionsSetting(file, top, grants),
    ...grants.map(grant => draftJobToken(file, top, grant)),
  )
  const connector = draftConnector({
    format: 'github-workflow',
    id: file.path,
    name: filledText(at(root, 'name')) ?? baseOf(file.path),
    role: 'definition',
    runsCode: true,
    auth: [draftToken(file, root, top, grants)],
    triggers,
    secrets: secretsOf(file, secrets),
    ...settleFacts(facts),
    places: [placeIn(file, lineOfKey(root, 'on'))],
  })
  return { connectors: [connector, ...facts.connectors], gaps: facts.gaps }
}

function readJobs(
  root: Node,
  jobs: Node,
  permissions: Permissions | null,
  context: Context,
  facts: Facts,
): readonly JobGrant[] {
  const defaults: JobDefaults = {
    permissions,
    shell: filledText(at(root, 'defaults', 'run', 'shell')),
    values: nestValues(null, new Map([...readEnv(at(root, 'env')), ...readOutputs(jobs)])),
  }
  return entries(jobs)
    .filter(job => job.value.kind === 'map')
    .map(job => readJob(job.key, job.line, job.value, defaults, context, facts))
}

function draftToken(file: SourceFile, root: Node, top: Permissions | null, grants: readonly JobGrant[]): Auth {
  return {
    kind: 'bearer',
    name: 'GITHUB_TOKEN',
    provider: 'github-workflow',
    scopes: unionScopes(
      file,
      grants.map(grant => grant.permissions),
    ),
    place: placeIn(file, top?.line ?? lineOfKey(root, 'jobs')),
  }
}

/** Where a job has no permissions of its own, a default that is not in the repository gives it some, and it may be all. */
function draftPermissionsSetting(file: SourceFile, top: Permissions | null, grants: readonly JobGrant[]): Setting {
  const open = grants.find(grant => grant.permissions === null)
  const declared = top ?? grants[0]?.permissions ?? null
  return {
    name: 'permissions',
    value: open === undefined ? 'declared' : 'default',
    exposure: open === undefined ? 0 : 1,
    weight: 'high',
    place: placeIn(file, open?.line ?? declared?.line ?? null),
  }
}

/** What one job may do of what the workflow may. */
function draftJobToken(file: SourceFile, top: Permissions | null, { id, line, permissions }: JobGrant): Setting {
  const scopes = [...new Set(permissions?.given.map(given => given.value))].sort(compareText)
  return {
    name: `${tokenOfJob}${id}`,
    value: permissions === null ? 'default' : scopes.join(', ') || 'none',
    exposure: 0,
    weight: 'medium',
    place: placeIn(file, permissions === null || permissions === top ? line : permissions.line),
  }
}

function unreadable(file: SourceFile, line: number | null, reason: string): Reading {
  return { connectors: [], gaps: [{ kind: 'unreadable', file: file.path, line, reason }] }
}
