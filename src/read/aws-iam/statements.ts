import { at, entries, filledText, items, itemsOrOne, type Node, texts } from '../node.ts'
import { type Leaf, leavesOf } from './values.ts'

/** One statement of a policy: who may do what to what, or may not. */
export interface Statement {
  readonly line: number
  readonly allows: boolean
  readonly actions: readonly Leaf[]
  /** Actions that are left out where everything else is meant; null where the actions themselves are named. */
  readonly exceptActions: readonly Leaf[] | null
  readonly everyResource: boolean
  /** Whom it lets in; null where the policy belongs to whom it speaks of. */
  readonly principals: readonly Principal[] | null
  /** Names of what its conditions look at, in lower case. */
  readonly conditions: readonly string[]
}

/** Somebody a statement speaks of. */
export interface Principal {
  /** `AWS`, `Service`, `Federated` …; `*` where anybody is meant. */
  readonly type: string
  readonly name: string
}

/** Statements of a policy in JSON, or in the same keys in YAML. */
export function readStatements(document: Node | undefined): Statement[] {
  return statementsWithin(at(document, 'Statement')).flatMap(node => {
    const effect = filledText(at(node, 'Effect'))?.toLowerCase()
    if (effect !== 'allow' && effect !== 'deny') return []
    const others = at(node, 'NotPrincipal')
    const exceptActions = at(node, 'NotAction')
    return [
      {
        line: node.line,
        allows: effect === 'allow',
        actions: leavesOf(at(node, 'Action')),
        exceptActions: exceptActions === undefined ? null : leavesOf(exceptActions),
        everyResource: at(node, 'NotResource') !== undefined || isEvery(leavesOf(at(node, 'Resource'))),
        principals: others === undefined ? readPrincipals(at(node, 'Principal')) : [{ type: '*', name: 'all others' }],
        conditions: entries(at(node, 'Condition')).flatMap(({ value }) =>
          entries(value).map(({ key }) => key.toLowerCase()),
        ),
      },
    ]
  })
}

/** Statements as they stand in a list, and those that a function of CloudFormation chooses from. */
function statementsWithin(node: Node | undefined): Node[] {
  if (at(node, 'Effect') !== undefined) return node === undefined ? [] : [node]
  return [...items(node), ...entries(node).map(({ value }) => value)].flatMap(statementsWithin)
}

/** What lets others call a function of Lambda, which is a statement of its policy. */
export function readFunctionPermission(
  keys: { readonly [key in 'action' | 'principal']: Node | undefined },
  line: number,
  conditions: readonly (Node | undefined)[],
): Statement {
  return {
    line,
    allows: true,
    actions: leavesOf(keys.action),
    exceptActions: null,
    everyResource: false,
    principals: leavesOf(keys.principal).map(({ text }) =>
      text.endsWith('.amazonaws.com') ? { type: 'Service', name: text } : asPrincipal('AWS', text),
    ),
    conditions: conditions.filter(condition => condition !== undefined).map(() => 'source'),
  }
}

/** Statements as Terraform writes them: blocks, which allow unless they say otherwise. */
export function readStatementBlocks(document: Node | undefined): Statement[] {
  return itemsOrOne(at(document, 'statement')).map(node => {
    const exceptActions = at(node, 'not_actions')
    return {
      line: node.line,
      allows: filledText(at(node, 'effect'))?.toLowerCase() !== 'deny',
      actions: leavesOf(at(node, 'actions')),
      exceptActions: exceptActions === undefined ? null : leavesOf(exceptActions),
      everyResource: at(node, 'not_resources') !== undefined || isEvery(leavesOf(at(node, 'resources'))),
      principals: readPrincipalBlocks(node),
      conditions: itemsOrOne(at(node, 'condition')).flatMap(
        condition => filledText(at(condition, 'variable'))?.toLowerCase() ?? [],
      ),
    }
  })
}

/** `*`, or a name that ends with it right where the resource would be named. */
function isEvery(resources: readonly Leaf[]): boolean {
  return resources.some(({ text }) => {
    if (text === '*') return true
    const [arn, , , , , resource, ...rest] = text
      .slice(0, 2_000)
      .replace(/\$\{[^{}]*\}/g, 'x')
      .split(':')
    return arn === 'arn' && [resource, ...rest].join(':').replace(/^\*(?:[:/]\*)*$/, '') === ''
  })
}

function readPrincipals(node: Node | undefined): Principal[] | null {
  if (node === undefined) return null
  if (node.kind !== 'map') return leavesOf(node).map(({ text }) => asPrincipal('AWS', text))
  return entries(node).flatMap(({ key, value }) => leavesOf(value).map(({ text }) => asPrincipal(key, text)))
}

function readPrincipalBlocks(statement: Node): Principal[] | null {
  const others = at(statement, 'not_principals')
  if (others !== undefined) return [{ type: '*', name: 'all others' }]
  const blocks = at(statement, 'principals')
  if (blocks === undefined) return null
  return itemsOrOne(blocks).flatMap(block => {
    const type = filledText(at(block, 'type')) ?? 'AWS'
    return texts(at(block, 'identifiers')).map(({ text }) => asPrincipal(type, text))
  })
}

function asPrincipal(type: string, name: string): Principal {
  return name === '*' && (type === 'AWS' || type === '*') ? { type: '*', name: '*' } : { type, name }
}
