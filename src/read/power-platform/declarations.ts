import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, atAnyCase, entries, filledText, has, type Node } from '../node.ts'
import type { Located } from '../openapi/references.ts'
import { filesOf, type Pair } from './pair.ts'

/** What the files of a pair hold, wherever it stands. */
export interface Declarations {
  /** Root of the Swagger description. */
  readonly definition: Located | undefined
  /** The map `properties` of `apiProperties.json`. */
  readonly properties: Located | undefined
  readonly parameters: Located | undefined
  readonly parameterSets: Located | undefined
  readonly policies: Located | undefined
  readonly script: SourceFile | undefined
}

/** Opens the files of a pair; a file that is missing, broken or of another kind is undefined. */
export function openPair(pair: Pair, around: Surroundings): Declarations {
  const open = (path: string | undefined, suits: (root: Node) => boolean): Located | undefined => {
    const file = path === undefined ? undefined : around.file(path)
    const root = file === undefined ? undefined : rootOf(file)
    return file === undefined || root === undefined || !suits(root) ? undefined : { file, node: root }
  }
  const properties = below(open(pair.properties, isProperties), 'properties')
  return {
    definition: open(pair.definition, isDefinition),
    properties,
    parameters: below(properties, 'connectionParameters') ?? open(pair.parameters, isParameters),
    parameterSets:
      below(properties, 'connectionParameterSets') ?? open(pair.parameterSets, root => has(root, 'values')),
    policies: below(properties, 'policyTemplateInstances') ?? open(pair.policies, isPolicies),
    script: pair.script === undefined ? undefined : around.file(pair.script),
  }
}

/** The one file of a pair that the connector is read from, so that it is read once: the first that is there and what it should be. */
export function leaderOf(pair: Pair, declared: Declarations): string | undefined {
  const readable = [
    declared.definition,
    declared.properties,
    declared.parameters,
    declared.parameterSets,
    declared.policies,
  ]
  const first = readable.find(located => located !== undefined && isNamedFormat(located.file.path))
  if (first !== undefined) return first.file.path
  // Both files have names of their own: only the settings tell what they are.
  return readable.some(located => located !== undefined) ? pair.settings : undefined
}

function isNamedFormat(path: string): boolean {
  return /(?:^|\/)(?:apidefinition\.swagger|apiproperties)\.json$|_(?:openapidefinition|connectionparameters|connectionparametersets|policytemplateinstances)\.json$/i.test(
    path,
  )
}

/** Paths to load beside a file of a pair. */
export function filesBeside(path: string, pair: Pair): string[] {
  const files = filesOf(pair)
  // Settings and scripts by these names are everywhere; without one of the two others they belong to something else.
  const belongs = files.some(file => file !== pair.settings && file !== pair.script)
  return belongs ? files.filter(file => file !== path) : []
}

function below(from: Located | undefined, key: string): Located | undefined {
  const node = from === undefined ? undefined : atAnyCase(from.node, key)
  return from === undefined || node === undefined ? undefined : { file: from.file, node }
}

function isDefinition(root: Node): boolean {
  return filledText(at(root, 'swagger')) === '2.0' || (has(root, 'paths') && has(root, 'info'))
}

const propertyKeys = [
  'connectionParameters',
  'connectionParameterSets',
  'policyTemplateInstances',
  'iconBrandColor',
  'capabilities',
  'publisher',
  'stackOwner',
  'scriptOperations',
]

function isProperties(root: Node): boolean {
  const properties = atAnyCase(root, 'properties')
  return propertyKeys.some(key => atAnyCase(properties, key) !== undefined)
}

function isParameters(root: Node): boolean {
  return root.kind === 'map' && entries(root).every(({ value }) => atAnyCase(value, 'type') !== undefined)
}

function isPolicies(root: Node): boolean {
  return root.kind === 'list' && root.items.every(item => atAnyCase(item, 'templateId') !== undefined)
}
