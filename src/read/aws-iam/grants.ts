import { parseAwsAction, widerActions } from '../../catalog/aws-actions.ts'
import { type AwsReach, furtherPrincipals } from '../../catalog/aws-reach.ts'
import type { Auth, Scope, Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import type { Statement } from './statements.ts'
import { isExpression, type Leaf } from './values.ts'

/** What the statements of a policy give, and what protects it. */
export interface Grants {
  readonly auth: readonly Auth[]
  readonly settings: readonly Setting[]
}

/** Provider of actions in the catalogue. */
export const provider = 'aws-iam'

/** Longer than any action, and still told. */
const longest = 300

/** Reads what some statements give; policies that AWS keeps (by their names) count as actions on every resource. */
export function readGrants(
  statements: readonly Statement[],
  policies: readonly Leaf[],
  file: SourceFile,
  line: number,
): Grants {
  const place = placeIn(file, line)
  const scopes = withoutCovered([
    ...statements.filter(statement => statement.allows).flatMap(statement => scopesOf(statement, file)),
    // Policies of SAM are for what they are given.
    ...policies.map(policy =>
      scopeOf(policy, policy.text.startsWith('SAM ') ? 'some resources' : 'every resource', file),
    ),
  ])
  return {
    auth: [{ kind: 'unknown', name: 'statements', provider, scopes, place }],
    settings: [readDenied(statements, file, line), ...readLetIn(statements, file)],
  }
}

function scopesOf(statement: Statement, file: SourceFile): Scope[] {
  const reach = reachOf(statement)
  if (statement.exceptActions === null) return statement.actions.map(action => scopeOf(action, reach, file))
  return [scopeOf({ text: sayExcept(statement.exceptActions), line: statement.line }, reach, file)]
}

function sayExcept(actions: readonly Leaf[]): string {
  return `* but ${[...new Set(actions.map(action => spell(action.text)))].sort(compareText).join(', ')}`
}

function reachOf({ principals, everyResource, conditions }: Statement): AwsReach {
  const reach = principals !== null ? 'others' : everyResource ? 'every resource' : 'some resources'
  return conditions.length === 0 ? reach : `${reach}, under conditions`
}

function scopeOf({ text, line }: Leaf, reach: AwsReach, file: SourceFile): Scope {
  const value = spell(text)
  const known = parseAwsAction(value) !== undefined || /^(?:\* but |arn:|SAM )/.test(value)
  const kind = value === '*' || value.startsWith('* but ') ? 'catch-all' : known ? 'literal' : 'template'
  return draftScope({ value, kind, principal: reach, place: placeIn(file, line) })
}

/** Services are spelled in lower case, whatever a policy writes; actions as it writes them. */
function spell(text: string): string {
  const colon = text.indexOf(':')
  const action =
    colon === -1 || text.startsWith('arn:') || isExpression(text)
      ? text
      : text.slice(0, colon).toLowerCase() + text.slice(colon)
  return action.slice(0, longest)
}

/** Leaves out what is said twice, and what another statement gives with more reach. */
function withoutCovered(scopes: readonly Scope[]): Scope[] {
  const held = new Map<string, Set<string>>()
  const distinct = scopes.filter(({ principal, value }) => {
    const values = held.get(principal ?? '') ?? new Set()
    held.set(principal ?? '', values)
    return !values.has(value) && values.add(value)
  })
  return distinct.filter(({ principal, value }) => {
    const wider = [value, ...widerActions(value)]
    return !furtherPrincipals(principal).some(further => wider.some(each => held.get(further)?.has(each)))
  })
}

/** No policy denies more, one by one. */
const most = 1_000

/** What is denied is given to nobody: the less there is of it, the more is open. */
function readDenied(statements: readonly Statement[], file: SourceFile, line: number): Setting {
  const denials = statements.filter(statement => !statement.allows)
  const denied = denials.flatMap(({ actions, exceptActions, conditions }) => {
    const values = exceptActions === null ? actions.map(action => spell(action.text)) : [sayExcept(exceptActions)]
    return values.map(value => (conditions.length === 0 ? value : `${value} (under conditions)`))
  })
  const values = [...new Set(denied)].sort(compareText)
  const exposure = most - Math.min(values.length, most - 1)
  const value = values.length === 0 ? 'nothing' : values.join(', ')
  return { name: 'denied', value, exposure, weight: 'high', place: placeIn(file, denials[0]?.line ?? line) }
}

/** Whom statements let in: named ones, and anybody. */
function readLetIn(statements: readonly Statement[], file: SourceFile): Setting[] {
  const allowing = statements.filter(({ allows, principals }) => allows && principals !== null)
  const named = allowing.flatMap(({ principals }) => (principals ?? []).filter(({ type }) => type !== '*'))
  const values = [...new Set(named.map(({ type, name }) => `${type}:${name}`))].sort(compareText)
  const place = placeIn(file, allowing[0]?.line ?? null)
  const settings: Setting[] = []
  if (values.length > 0)
    settings.push({ name: 'principals', value: values.join(', '), exposure: 1, weight: 'high', place })
  const open = allowing
    .map(statement => ({ statement, value: sayOpen(statement) }))
    .filter(({ value }) => value !== null)
  const [widest] = open.sort((left, right) => Number(left.value !== 'anybody') - Number(right.value !== 'anybody'))
  if (widest?.value != null) {
    const bare = widest.value !== 'anybody under conditions'
    const at = placeIn(file, widest.statement.line)
    settings.push({
      name: 'lets-in',
      value: widest.value,
      exposure: bare ? 2 : 1,
      weight: bare ? 'critical' : 'high',
      place: at,
    })
  }
  return settings
}

/** Whoever runs a workflow at GitHub gets a token of its issuer: without a condition on the subject, all of them are let in. */
function sayOpen({ principals, conditions }: Statement): string | null {
  if (principals?.some(({ type }) => type === '*'))
    return conditions.length === 0 ? 'anybody' : 'anybody under conditions'
  const anySubject = principals?.some(
    ({ type, name }) => type === 'Federated' && name.includes('token.actions.githubusercontent.com'),
  )
  return anySubject && !conditions.some(condition => condition.endsWith(':sub')) ? 'every workflow at GitHub' : null
}
