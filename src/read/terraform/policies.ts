import type { Connector } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { readPolicyValue } from '../aws-iam/embedded.ts'
import { readGrants } from '../aws-iam/grants.ts'
import { readFunctionPermission, readStatementBlocks, type Statement } from '../aws-iam/statements.ts'
import { isExpression, type Leaf, leavesOf } from '../aws-iam/values.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { at, entries, items, type Node, text } from '../node.ts'
import { folderOf } from '../path.ts'
import type { Block } from './blocks.ts'

/** Attributes that hold a policy, in resources of AWS. */
const policyKeys: ReadonlySet<string> = new Set(['access_policy', 'assume_role_policy', 'policy', 'resource_policy'])

/** Attributes that name policies which are kept elsewhere. */
const attachmentKeys: ReadonlySet<string> = new Set([
  'managed_policy_arns',
  'policy_arn',
  'policy_arns',
  'permissions_boundary',
])

/** What a block says of policies. */
interface Found {
  readonly statements: Statement[]
  readonly policies: Leaf[]
  /** Lines of policies that are known only once they are evaluated. */
  readonly open: number[]
}

/** The policy of a block as a connector of its own, and what of it cannot be read; nothing where the block has none. */
export function readPolicies(block: Block, file: SourceFile): { connectors: Connector[]; gaps: Gap[] } {
  const found: Found = { statements: [], policies: [], open: [] }
  if (block.type === 'aws_iam_policy_document') readDocument(block, found)
  else if (block.type === 'aws_lambda_permission') readPermission(block, found)
  else if (block.type.startsWith('aws_') && !block.type.endsWith('_lifecycle_policy')) collect(block.body, found)
  const open = [...found.open, ...found.statements.flatMap(linesOfExpressions)]
  const gaps = open.slice(0, 1).map((line): Gap => {
    const reason = `a policy of ${block.address.slice(0, 200)} is an expression, which is not evaluated`
    return { kind: 'unknown', file: file.path, line, reason }
  })
  if (found.statements.length === 0 && found.policies.length === 0) return { connectors: [], gaps }
  const folder = folderOf(file.path)
  const connector = draftConnector({
    format: 'terraform',
    // All files of a folder are one module, in which an address is unique.
    id: folder === '' ? block.address : `${folder}/${block.address}`,
    name: block.address,
    role: 'grant',
    places: [placeIn(file, block.line)],
    ...readGrants(found.statements, found.policies, file, block.line),
  })
  return { connectors: [connector], gaps }
}

function readDocument({ body }: Block, found: Found): void {
  for (const statement of readStatementBlocks(body)) found.statements.push(statement)
  const made = at(body, 'dynamic', 'statement')
  if (made !== undefined) found.open.push(made.line)
}

function readPermission({ body, line }: Block, found: Found): void {
  const keys = { action: at(body, 'action'), principal: at(body, 'principal') }
  const conditions = ['source_arn', 'source_account', 'principal_org_id', 'event_source_token'].map(key =>
    at(body, key),
  )
  found.statements.push(readFunctionPermission(keys, line, conditions))
}

function linesOfExpressions({ actions, exceptActions }: Statement): number[] {
  return [...actions, ...(exceptActions ?? [])].filter(({ text }) => isExpression(text)).map(({ line }) => line)
}

function collect(node: Node, found: Found): void {
  for (const item of items(node)) collect(item, found)
  for (const { key, value } of entries(node)) {
    const statements = readPolicyValue(value)
    if (statements !== undefined) for (const statement of statements) found.statements.push(statement)
    else if (attachmentKeys.has(key)) {
      for (const leaf of leavesOf(value)) if (isKeptByAws(leaf.text)) found.policies.push(leaf)
    } else if (policyKeys.has(key) && isOpen(value)) found.open.push(value.line)
    else collect(value, found)
  }
}

/** Policies of other accounts are read where they are defined. */
function isKeptByAws(text: string): boolean {
  return /^arn:[a-z-]+:iam::aws:policy\//.test(text)
}

/** Whatever refers to a document that is read by itself: in this module, or in a file of its own. */
const readElsewhere = [
  /^\$\{data\.aws_iam_policy_document\.[\w.[\]"*-]+\}$/,
  /^\$\{file\("[^"]*\.json"\)\}$/,
  /^\$\{templatefile\(\s*"[^"]*\.json"\s*,/,
]

function isOpen(value: Node): boolean {
  const written = text(value)?.trim()
  return written !== undefined && isExpression(written) && !readElsewhere.some(pattern => pattern.test(written))
}
