import { at, entries, filledText, type Node } from '../node.ts'

/** An action or a trigger of a workflow. */
export interface Step {
  readonly key: string
  readonly type: string
  readonly line: number
  readonly node: Node
}

/** All actions of a definition, those inside conditions, loops and tools of agents too. */
export function stepsIn(holder: Node | undefined): Step[] {
  return entries(at(holder, 'actions')).flatMap(({ key, line, value }) => [
    { key, type: filledText(at(value, 'type')) ?? '', line, node: value },
    ...stepsIn(value),
    ...stepsIn(at(value, 'else')),
    ...stepsIn(at(value, 'default')),
    ...entries(at(value, 'cases')).flatMap(branch => stepsIn(branch.value)),
    ...entries(at(value, 'tools')).flatMap(tool => stepsIn(tool.value)),
  ])
}

/** Triggers of a definition. */
export function triggersIn(definition: Node): Step[] {
  return entries(at(definition, 'triggers')).map(({ key, line, value }) => ({
    key,
    type: filledText(at(value, 'type')) ?? '',
    line,
    node: value,
  }))
}

/** The key of the connection a step uses; each kind of step names it elsewhere. */
export function connectionOf({ node }: Step): string | undefined {
  const inputs = at(node, 'inputs')
  const direct = [
    at(inputs, 'host', 'connection', 'referenceName'),
    at(inputs, 'host', 'connectionName'),
    at(inputs, 'serviceProviderConfiguration', 'connectionName'),
    at(inputs, 'function', 'connectionName'),
    at(inputs, 'apiManagement', 'connection'),
  ]
  const found = direct.map(filledText).find(name => name !== undefined)
  if (found !== undefined) return found
  // Consumption: `@parameters('$connections')['office365']['connectionId']`.
  const expression = filledText(at(inputs, 'host', 'connection', 'name')) ?? ''
  return /\['([^']+)'\]\['connectionId'\]/.exec(expression)?.[1]
}
