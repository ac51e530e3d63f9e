import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { at, entries, filledText, items, type Node } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { textsWithin } from './workflow-node.ts'

/** Lists of what a node sends, by name and value. */
const sent = [
  'headerParameters',
  'queryParameters',
  'bodyParameters',
  'headerParametersUi',
  'queryParametersUi',
  'bodyParametersUi',
]

/** Secrets that stand in a workflow, in disabled nodes as well, in data that was kept for tests, and in older copies of the nodes. */
export function readLiteralSecrets(workflow: Node, file: SourceFile): Secret[] {
  const secrets = new Map<string, Secret>()
  const found = [
    ...items(at(workflow, 'nodes')).flatMap(secretsOfNode),
    ...entries(workflow)
      .filter(({ key }) => key !== 'nodes')
      .flatMap(({ key, value }) => shaped(value, key, key)),
  ]
  for (const { name, line } of found)
    if (!secrets.has(name)) secrets.set(name, { name, kind: 'literal', place: placeIn(file, line) })
  return [...secrets.values()]
}

interface Found {
  readonly name: string
  readonly line: number
}

function secretsOfNode(node: Node): Found[] {
  const owner = filledText(at(node, 'name')) ?? filledText(at(node, 'type')) ?? 'a node'
  const parameters = at(node, 'parameters')
  const named = sent.flatMap(key =>
    [at(parameters, key, 'parameters'), at(parameters, key, 'parameter')].flatMap(items).flatMap(item => {
      const name = filledText(at(item, 'name'))
      const value = filledText(at(item, 'value'))?.replace(/^=/, '')
      if (name === undefined || value === undefined || isNameOfSecret(value)) return []
      if (judgeValue(name, value, new Map()) !== 'literal') return []
      return [{ name: `${name} of ${owner}`, line: at(item, 'value')?.line ?? item.line }]
    }),
  )
  const lines = new Set(named.map(secret => secret.line))
  return [...named, ...shaped(parameters, 'parameters', owner).filter(secret => !lines.has(secret.line))]
}

/** A secrets manager is asked for a secret by the name of a variable. */
function isNameOfSecret(value: string): boolean {
  return /^[A-Z]+(?:_[A-Z0-9]+)+$/.test(value.slice(0, 200))
}

/** What has the shape of a live key, wherever it stands. */
function shaped(node: Node | undefined, key: string, owner: string): Found[] {
  return textsWithin(node, key)
    .filter(({ text }) => looksLikeSecret(text))
    .map(found => ({ name: found.key === owner ? owner : `${found.key} of ${owner}`, line: found.line }))
}
