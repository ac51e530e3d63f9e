import { type Evaluation, unknownText } from './evaluation.ts'
import { type Scope, scopeOfFunction } from './scope.ts'
import { type AnySyntax, childrenOf, type Expression, isFunction, lineOf } from './syntax.ts'

/** An address in a source. */
export interface Address {
  readonly text: string
  readonly line: number
}

/** A node to look at, the names that hold there, and whether it is run rather than only described. */
interface Visit {
  readonly node: AnySyntax
  readonly scope: Scope
  readonly isCode: boolean
}

/** Keys under which libraries are told whom to call: there, what begins with a value that is not known is an address, too. */
const addressKeys: ReadonlySet<string> = new Set(['url', 'uri', 'baseURL', 'baseUrl'])

/** Names of vocabularies look like addresses and are called by nobody. */
const vocabulary = /^https?:\/\/(?:www\.w3\.org|schemas\.|xml\.|purl\.org|json-schema\.org)/i

/**
 * Addresses that functions of a source hold, with constants put in; and those that are the value of a constant. What only describes (links
 * to documentation, examples of data) stands in objects outside functions and is not looked at.
 */
export function findAddresses(root: AnySyntax, scope: Scope, run: Evaluation): Address[] {
  const found = new Map<string, Address>()
  const waiting: Visit[] = [{ node: root, scope, isCode: false }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, scope, isCode } = next
    if (isCode && isText(node)) {
      const text = evaluateText(node, scope, run)
      if (isAddress(text)) keep(found, withoutLocalNames(text), lineOf(node))
      // A text made of several is looked at as a whole; what is put into one that is no address may be one.
      else for (const part of partsOf(node)) waiting.push({ node: part, scope, isCode })
      continue
    }
    for (const visit of visitsWithin(node, scope, isCode, run, found)) waiting.push(visit)
  }
  // A source made to cost more than there is to spend might hide what stands behind that.
  if (run.left.nodes <= 0 || run.left.characters <= 0) keep(found, unknownText, 1)
  return [...found.values()].sort((left, right) => left.line - right.line)
}

/** What a text is made of; of a sum all that is added, however long it is. */
function partsOf(node: AnySyntax): AnySyntax[] {
  const parts: AnySyntax[] = []
  let rest: AnySyntax = node
  while (rest.type === 'BinaryExpression') {
    const { left, right } = rest as unknown as { readonly left: AnySyntax; readonly right: AnySyntax }
    parts.push(right)
    rest = left
  }
  return rest === node ? childrenOf(node) : [rest, ...parts]
}

function visitsWithin(
  node: AnySyntax,
  scope: Scope,
  isCode: boolean,
  run: Evaluation,
  found: Map<string, Address>,
): Visit[] {
  if (isFunction(node)) {
    const inner = scopeOfFunction(node, scope)
    return childrenOf(node).map(child => ({ node: child, scope: inner, isCode: true }))
  }
  if (node.type === 'ObjectProperty' && isCode) {
    const { key, value } = node as unknown as { readonly key: { readonly name?: string }; readonly value: Expression }
    if (
      addressKeys.has(key.name ?? '') &&
      (isText(value) || value.type === 'Identifier' || value.type === 'MemberExpression')
    ) {
      const text = evaluateText(value, scope, run)
      if (isOpen(text) || isAddress(text)) keep(found, withoutLocalNames(text), lineOf(value))
    }
    return [{ node: value, scope, isCode }]
  }
  // A constant that is an address, or falls back to one, is there to be called.
  const { init } = node as unknown as { readonly init?: AnySyntax | null }
  const isConstant =
    node.type === 'VariableDeclarator' && init != null && (isText(init) || init.type === 'LogicalExpression')
  return childrenOf(node).map(child => ({ node: child, scope, isCode: isCode || (isConstant && child === init) }))
}

function keep(found: Map<string, Address>, text: string, line: number): void {
  if (!found.has(text)) found.set(text, { text, line })
}

function isText(node: AnySyntax): boolean {
  return node.type === 'StringLiteral' || node.type === 'TemplateLiteral' || node.type === 'BinaryExpression'
}

function evaluateText(node: AnySyntax, scope: Scope, run: Evaluation): string {
  const value = run.evaluate(node as Expression, scope, run)
  return value.kind === 'scalar' ? value.text : ''
}

/** What platforms give to functions: settings of the process, and what people told the connector. */
const given = String.raw`process\.env\.|bundle\.|this\.\$auth\.`

/** What a function calls its variables says nothing, and changes without anything else changing; what the platform gives it has a name. */
function withoutLocalNames(text: string): string {
  return text.replace(localName, unknownText)
}

const localName = new RegExp(String.raw`\$\{(?!${given})[^{}]{0,100}\}`, 'g')
const givenFirst = new RegExp(String.raw`^\$\{(?:${given})`)

/**
 * True for an address whose host comes from elsewhere. A variable that is only handed on, and what another function answers, is looked at
 * where it is made.
 */
function isOpen(text: string): boolean {
  return givenFirst.test(text) || /^\$\{[^{}()]{1,100}\}./.test(text)
}

function isAddress(text: string): boolean {
  if (vocabulary.test(text)) return false
  const host = /^(?:https?|wss?|ftps?|sftp):\/\/([^\s/?#]{1,1000})/i.exec(text)?.[1]
  return host !== undefined && /[.:]|\$\{|^localhost$/i.test(host)
}
