import { parseJson } from '../json.ts'
import { at, type Node, text } from '../node.ts'
import { readStatements, type Statement } from './statements.ts'

/** A policy that stands as a text in another file, or as a part of it; undefined for a value that is none. */
export function readPolicyValue(node: Node | undefined): Statement[] | undefined {
  if (node?.kind === 'map') return at(node, 'Statement') === undefined ? undefined : readStatements(node)
  const written = text(node)
  if (node === undefined || written === undefined || !written.includes('"Statement"')) return undefined
  const document = parseJson(written)
  const root = document.kind === 'parsed' ? document.roots[0] : undefined
  // Its lines are none of the file.
  return root === undefined ? undefined : readStatements(root).map(statement => onLine(statement, node.line))
}

function onLine(statement: Statement, line: number): Statement {
  const here = <Item>(item: Item) => ({ ...item, line })
  return {
    ...statement,
    line,
    actions: statement.actions.map(here),
    exceptActions: statement.exceptActions?.map(here) ?? null,
  }
}
