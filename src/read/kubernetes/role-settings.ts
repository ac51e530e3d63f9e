import type { Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'
import type { AccessObject } from './objects.ts'

/** How far a role reaches, where its rules come from, and which roles of every cluster take them in. */
export function readRoleSettings({ kind, node }: AccessObject, file: SourceFile): Setting[] {
  const whole = kind === 'ClusterRole'
  const reach: Setting = {
    name: 'reach',
    value: whole ? 'cluster' : 'namespace',
    exposure: whole ? 1 : 0,
    weight: 'high',
    place: placeIn(file, lineOfKey(node, 'kind')),
  }
  return whole ? [reach, readAggregation(node, file), readAggregates(node, file)] : [reach]
}

/** The cluster fills a role from all that have these labels, and whoever makes such a role adds to it. */
function readAggregation(node: Node, file: SourceFile): Setting {
  const selectors = items(at(node, 'aggregationRule', 'clusterRoleSelectors'))
    .map(saySelector)
    .sort(compareText)
  return {
    name: 'aggregation',
    value: selectors.join(', ') || 'none',
    exposure: selectors.length,
    weight: 'medium',
    place: placeIn(file, lineOfKey(node, 'aggregationRule')),
  }
}

function saySelector(selector: Node): string {
  const labels = entries(at(selector, 'matchLabels')).map(({ key, value }) => `${key}=${filledText(value) ?? ''}`)
  const expressions = items(at(selector, 'matchExpressions')).map(expression => {
    const [key, operator] = [filledText(at(expression, 'key')), filledText(at(expression, 'operator'))]
    const values = texts(at(expression, 'values')).map(value => value.text)
    return [key ?? '', operator ?? '', ...(values.length === 0 ? [] : [values.sort(compareText).join('|')])].join(' ')
  })
  return [...labels, ...expressions].sort(compareText).join(' & ') || 'all'
}

const intoRole = /^rbac\.authorization\.k8s\.io\/aggregate-to-([\w.-]{1,60})$/

/** Labels that put the rules of this role into a role such as `view`, for everybody who holds that one. */
function readAggregates(node: Node, file: SourceFile): Setting {
  const labels = at(node, 'metadata', 'labels')
  const taken = entries(labels).filter(({ key, value }) => intoRole.test(key) && flag(value) === true)
  const names = taken.map(({ key }) => intoRole.exec(key)?.[1] ?? '').sort(compareText)
  return {
    name: 'aggregates-to',
    value: names.join(', ') || 'none',
    exposure: names.length,
    weight: 'high',
    place: placeIn(file, taken[0]?.line ?? lineOfKey(node, 'kind')),
  }
}
