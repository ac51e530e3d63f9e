import type { Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { readPolicyValue } from '../aws-iam/embedded.ts'
import { readFunctionPermission, type Statement } from '../aws-iam/statements.ts'
import { type Leaf, leavesOf } from '../aws-iam/values.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, items, itemsOrOne, lineOfKey, type Node, text } from '../node.ts'

/** A resource of a template. */
export interface Resource {
  readonly name: string
  readonly line: number
  readonly type: string
  readonly properties: Node | undefined
}

/** The resources of a template that are of AWS. */
export function resourcesOf(root: Node | undefined): Resource[] {
  return entries(at(root, 'Resources')).flatMap(({ key: name, line, value }) => {
    const type = filledText(at(value, 'Type'))
    return type?.startsWith('AWS::') ? [{ name, line, type, properties: at(value, 'Properties') }] : []
  })
}

/**
 * Statements of whatever policies a resource has, wherever its type keeps them.
 * @param conditions names of the conditions of the template: `!If` has one before what it chooses from
 */
export function statementsOf(resource: Resource, conditions: ReadonlySet<string>): Statement[] {
  const { type, line, properties } = resource
  if (type === 'AWS::Lambda::Permission') {
    const keys = { action: at(properties, 'Action'), principal: at(properties, 'Principal') }
    const narrowing = ['SourceArn', 'SourceAccount', 'PrincipalOrgID', 'EventSourceToken']
    return [
      readFunctionPermission(
        keys,
        line,
        narrowing.map(key => at(properties, key)),
      ),
    ]
  }
  const found: Statement[] = []
  collect(properties, found)
  return conditions.size === 0 ? found : found.map(statement => withoutNames(statement, conditions))
}

function withoutNames(statement: Statement, names: ReadonlySet<string>): Statement {
  const isNone = ({ text }: Leaf) => !names.has(text)
  return {
    ...statement,
    actions: statement.actions.filter(isNone),
    exceptActions: statement.exceptActions?.filter(isNone) ?? null,
    principals: statement.principals?.filter(({ name }) => !names.has(name)) ?? null,
  }
}

function collect(node: Node | undefined, found: Statement[]): void {
  const statements = readPolicyValue(node) ?? []
  for (const statement of statements) found.push(statement)
  if (statements.length > 0) return
  for (const item of items(node)) collect(item, found)
  for (const { value } of entries(node)) collect(value, found)
}

/** Types of SAM that may name policies instead of writing them out. */
const serverless = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine'])

/**
 * Policies that AWS keeps and a resource names.
 * @param own names of what the template defines: a function in YAML that refers to one looks like the name of a policy
 */
export function policiesOf({ type, properties }: Resource, own: ReadonlySet<string>): Leaf[] {
  const named = leavesOf(at(properties, 'ManagedPolicyArns'))
  const policies = serverless.has(type)
    ? itemsOrOne(at(properties, 'Policies')).flatMap(policy => readServerless(policy, own))
    : []
  return [...named, ...policies].filter(({ text }) => /^(?:arn:[a-z-]+:iam::aws:policy\/|SAM )/.test(text))
}

function readServerless(policy: Node, own: ReadonlySet<string>): Leaf[] {
  if (policy.kind === 'list') return policy.items.flatMap(item => readServerless(item, own))
  if (policy.kind === 'map') return readServerlessMap(policy, own)
  const name = text(policy)
  if (name === undefined || own.has(name)) return []
  return [{ text: /^\w{1,100}$/.test(name) ? `arn:aws:iam::aws:policy/${name}` : name, line: policy.line }]
}

/** A policy of SAM by its name and what it is given; else a function that chooses one, or puts a name together. */
function readServerlessMap(policy: Node, own: ReadonlySet<string>): Leaf[] {
  const chosen = items(at(policy, 'Fn::If')).slice(1)
  if (chosen.length > 0) return chosen.flatMap(branch => readServerless(branch, own))
  const named = entries(policy).filter(({ key }) => /^[A-Za-z0-9]{1,100}Policy$/.test(key))
  return named.length > 0 ? named.map(({ key, line }) => ({ text: `SAM ${key}`, line })) : leavesOf(policy)
}

/** An address that anybody can call a function at, without a gateway before it. */
export function triggersOf({ name, type, properties }: Resource, file: SourceFile): Trigger[] {
  const holder = type === 'AWS::Lambda::Url' ? properties : at(properties, 'FunctionUrlConfig')
  const auth = filledText(at(holder, 'AuthType'))?.toUpperCase()
  if (auth !== 'NONE' && auth !== 'AWS_IAM') return []
  const place = placeIn(file, lineOfKey(holder, 'AuthType'))
  const event = `address of ${name}`
  return [{ event, kind: 'route', filter: null, authenticated: auth === 'AWS_IAM', untrusted: false, place }]
}
