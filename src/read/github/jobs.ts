import { sortBy } from '../../model/order.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, lineOfKey, type Node, text } from '../node.ts'
import { readContainers } from './containers.ts'
import { addGap, type Context, type Facts } from './facts.ts'
import { type HandedSecrets, noSecrets, scanSecrets } from './handed-secrets.ts'
import { isPowerful, type Permissions, readPermissions } from './permissions.ts'
import { readRunner } from './runners.ts'
import { nameSteps, readStep } from './steps.ts'
import { draftUsedRepository } from './used-connector.ts'
import { readUses } from './uses.ts'
import { nestValues, readEnv, type Values } from './values.ts'

/** What a job gets: permissions of its token and secrets. */
export interface JobGrant {
  readonly id: string
  readonly line: number
  readonly permissions: Permissions | null
  readonly secrets: HandedSecrets
}

/** What jobs inherit from their workflow. */
export interface JobDefaults {
  readonly permissions: Permissions | null
  readonly shell: string | undefined
  readonly values: Values
}

/** Reads one job: what runs it, what it runs, and what it gets for that. */
export function readJob(
  id: string,
  line: number,
  job: Node,
  defaults: JobDefaults,
  context: Context,
  facts: Facts,
): JobGrant {
  const secrets = noSecrets()
  const grant = { id, line, permissions: readPermissions(job) ?? defaults.permissions, secrets }
  const values = nestValues(defaults.values, readEnv(at(job, 'env')))
  const shell = filledText(at(job, 'defaults', 'run', 'shell')) ?? defaults.shell
  for (const { key, value } of entries(job)) if (key !== 'steps') scanSecrets(value, id, secrets, key)
  for (const { node, label } of nameSteps(at(job, 'steps'))) {
    readStep(node, `${id}/${label}`, values, shell, context, facts)
    scanSecrets(node, `${id}/${label}`, secrets)
  }
  readContainers(job, id, context, facts)
  readRunner(job, id, context, facts)
  readAllSecrets(id, secrets, context, facts)
  if (at(job, 'uses') === undefined) readEnvironment(job, grant, context, facts)
  else readCalledWorkflow(job, id, context, facts)
  return grant
}

/** Says where all secrets are reached at once, so that which ones is not in the file. */
export function readAllSecrets(name: string, secrets: HandedSecrets, context: Context, facts: Facts): void {
  if (secrets.whole.size === 0) return
  const value = sortBy(secrets.whole.keys(), key => key).join(', ')
  const place = placeIn(context.file, Math.min(...secrets.whole.values()))
  facts.settings.push({ name: `all-secrets ${name}`, value, exposure: 1, weight: 'critical', place })
}

/** An environment may ask for approval; a job that could use one and names none is said to have none. */
function readEnvironment(job: Node, grant: JobGrant, context: Context, facts: Facts): void {
  const node = at(job, 'environment')
  const environment = filledText(node?.kind === 'map' ? at(node, 'name') : node)
  const { permissions, secrets } = grant
  const isPrivileged =
    secrets.references.size > 0 ||
    secrets.whole.size > 0 ||
    permissions?.given.some(permission => isPowerful(permission.value)) === true
  if (environment === undefined && !isPrivileged) return
  facts.settings.push({
    name: `environment ${grant.id}`,
    value: environment ?? 'none',
    exposure: environment === undefined ? 1 : 0,
    weight: 'medium',
    place: placeIn(context.file, environment === undefined ? grant.line : lineOfKey(job, 'environment')),
  })
}

function readCalledWorkflow(job: Node, id: string, context: Context, facts: Facts): void {
  const node = at(job, 'uses')
  const line = node?.line ?? 1
  const uses = readUses(text(node) ?? '')
  if (uses.kind === 'local') facts.uses.push(`github-workflow:${uses.path}`)
  else if (uses.kind === 'repository') {
    const comment = node?.kind === 'scalar' ? node.comment : null
    facts.connectors.push(draftUsedRepository(context.format, uses, comment, placeIn(context.file, line)))
  } else
    addGap(
      facts,
      context,
      line,
      `the workflow that ${id} calls ${uses.kind === 'unknown' ? uses.reason : 'is an image'}`,
    )
  if (text(at(job, 'secrets'))?.trim() === 'inherit')
    facts.settings.push({
      name: `secrets-inherit ${id}`,
      value: 'inherit',
      exposure: 1,
      weight: 'high',
      place: placeIn(context.file, lineOfKey(job, 'secrets')),
    })
}
