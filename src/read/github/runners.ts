import type { Setting } from '../../model/connector.ts'
import { sortBy } from '../../model/order.ts'
import { findDeprecations } from '../calendar.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, lineOfKey, type Node, texts } from '../node.ts'
import { readExpression } from './expression-paths.ts'
import { findExpressions, hasExpression } from './expressions.ts'
import { addGap, type Context, type Facts } from './facts.ts'
import { expandNode, expandText } from './matrix.ts'

/** Labels that a runner must have, all of them; a job with a matrix may ask for several such sets in turn. */
type Labels = readonly string[]

/** Reads `runs-on`: where a job runs, whether that is a machine of its own owner, and whether GitHub says an end of its image. */
export function readRunner(job: Node, id: string, context: Context, facts: Facts): void {
  const node = at(job, 'runs-on')
  if (node === undefined) return
  const line = lineOfKey(job, 'runs-on')
  const place = placeIn(context.file, line)
  const alternatives = readAlternatives(node, at(job, 'strategy'))
  if (alternatives.flat().length === 0) return
  const own = isOwn(node, alternatives)
  const isOpen = alternatives.some(labels => labels.some(hasExpression))
  if (isOpen && !own) addGap(facts, context, line, `the runner of ${id} is an expression and is known only at run time`)
  facts.settings.push(draftSetting(`runner ${id}`, sayAlternatives(alternatives), own, isOpen, place))
  for (const label of new Set(alternatives.flat().flatMap(labelsIn)))
    facts.deprecations.push(...findDeprecations('github-runner-label', label, `runner ${label}`, place))
}

/** A machine of somebody's own keeps what a job leaves on it, and often stands in a network; an open label may be one. */
function draftSetting(name: string, value: string, own: boolean, open: boolean, place: Setting['place']): Setting {
  if (own) return { name, value, exposure: 1, weight: 'high', place }
  return { name, value, exposure: open ? 0.5 : 0, weight: open ? 'medium' : 'high', place }
}

function readAlternatives(node: Node, strategy: Node | undefined): readonly Labels[] {
  if (node.kind === 'map') {
    const group = filledText(at(node, 'group'))
    const labels = texts(at(node, 'labels')).map(label => label.text)
    return [[...(group === undefined ? [] : [`group ${group}`]), ...labels]]
  }
  const written = texts(node).map(label => label.text)
  const [only] = written
  const nodes = written.length === 1 && only !== undefined ? expandNode(only, strategy) : undefined
  const sets = nodes?.map(item => texts(item).map(label => label.text))
  if (sets?.every(labels => labels.length > 0 && !labels.some(hasExpression))) return sets
  return written.length === 1 && only !== undefined
    ? (expandText(only, strategy) ?? [only]).map(label => [label])
    : [written.flatMap(label => expandText(label, strategy) ?? [label])]
}

function isOwn(node: Node, alternatives: readonly Labels[]): boolean {
  if (node.kind === 'map' && filledText(at(node, 'group')) !== undefined) return true
  return alternatives.flat().flatMap(labelsIn).includes('self-hosted')
}

/** A label, or the labels that an expression chooses between: its literals, and the words of JSON in them. Labels have no case. */
function labelsIn(label: string): readonly string[] {
  if (!hasExpression(label)) return [label.toLowerCase()]
  const literals = findExpressions(label).flatMap(found => readExpression(found.text).literals)
  return literals.flatMap(literal => literal.toLowerCase().split(/[\s"[\],]+/)).filter(word => word !== '')
}

function sayAlternatives(alternatives: readonly Labels[]): string {
  const sets = new Set(alternatives.map(labels => sortBy(new Set(labels), label => label).join(', ')))
  return sortBy(sets, set => set).join(' | ')
}
