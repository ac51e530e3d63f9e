import type { Gap } from '../../model/gap.ts'
import { atAnyCase, entries, items } from '../node.ts'
import type { Declarations } from './declarations.ts'
import type { Pair } from './pair.ts'

/** Says what is not known of a connector because files of it are missing; files that are there and broken are told where they are read. */
export function findMissingHalves(pair: Pair, declared: Declarations): Gap[] {
  const { definition, properties, parameters, parameterSets, policies } = declared
  const gaps: Gap[] = []
  const note = (file: string, line: number | null, reason: string): void => {
    gaps.push({ kind: 'unknown', file, line, reason })
  }
  const half = properties ?? parameters ?? parameterSets ?? policies
  if (pair.definition === undefined && half !== undefined) {
    note(half.file.path, null, 'no API definition stands beside it, so its hosts and operations are not known')
  }
  if (definition !== undefined && !namesConnection(pair)) {
    const reason =
      'no connection properties stand beside it, so how its users sign in is known from its security definitions only'
    note(definition.file.path, null, reason)
  }
  const scripted = atAnyCase(properties?.node, 'scriptOperations')
  const count = items(scripted).length + entries(scripted).length
  if (properties !== undefined && scripted !== undefined && count > 0 && pair.script === undefined)
    note(properties.file.path, scripted.line, 'it runs a script that does not stand beside it')
  return gaps
}

/** The properties decide how callers sign in, even where they cannot be read. */
export function namesConnection(pair: Pair): boolean {
  return [pair.properties, pair.parameters, pair.parameterSets].some(path => path !== undefined)
}
