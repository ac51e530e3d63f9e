import { type KubernetesRight, spellKubernetesRight } from '../../catalog/kubernetes-rights.ts'
import { wholeCluster } from '../../catalog/weigh-kubernetes-right.ts'
import type { Scope } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, items, itemsOrOne, lineOfKey, type Node, text } from '../node.ts'
import { type AccessObject, isFilledIn } from './objects.ts'

/** How many rights of a file are still told, and what was not. */
export interface Budget {
  left: number
  readonly gaps: Gap[]
}

/** Rules multiply: what has more rights than this was not written by people, and none of them would be read. */
export const maximumRights = 20_000

interface Word {
  readonly text: string
  readonly line: number
}

/** What the rules of a role allow, each combination by itself. */
export function readRights({ kind, node }: AccessObject, file: SourceFile, budget: Budget): Scope[] {
  const principal = kind === 'ClusterRole' ? wholeCluster : null
  const rights = new Map<string, Scope>()
  for (const rule of items(at(node, 'rules'))) {
    const verbs = wordsOf(at(rule, 'verbs'))
    const [resources, paths] = [wordsOf(at(rule, 'resources')), wordsOf(at(rule, 'nonResourceURLs'))]
    const groups = wordsOf(at(rule, 'apiGroups'))
    const names = wordsOf(at(rule, 'resourceNames'))
    const count = verbs.length * (groups.length * resources.length * Math.max(names.length, 1) + paths.length)
    const unread = faultOf(count, resources, groups, budget)
    if (unread !== undefined) budget.gaps.push({ ...unread, file: file.path, line: rule.line })
    if (count > budget.left) continue
    budget.left -= count
    for (const { right, line } of multiply(verbs, groups, resources, names, paths)) {
      const value = spellKubernetesRight(right)
      const place = placeIn(file, line)
      if (!rights.has(value))
        rights.set(value, draftScope({ value, principal, kind: isFilledIn(value) ? 'template' : 'literal', place }))
    }
  }
  return [...rights.values()]
}

function faultOf(count: number, resources: readonly Word[], groups: readonly Word[], budget: Budget) {
  if (count > budget.left)
    return {
      kind: 'unreadable' as const,
      reason: `its rules are more than ${maximumRights} combinations, and this one is not read`,
    }
  if (resources.length > 0 && groups.length === 0)
    return { kind: 'unknown' as const, reason: 'a rule names resources and no API group, which Kubernetes refuses' }
  return undefined
}

/** An empty text is a word: it names the core group. */
function wordsOf(node: Node | undefined): Word[] {
  return itemsOrOne(node).flatMap(item => {
    const word = text(item)?.trim()
    return word === undefined ? [] : [{ text: word, line: item.line }]
  })
}

function* multiply(
  verbs: readonly Word[],
  groups: readonly Word[],
  resources: readonly Word[],
  names: readonly Word[],
  paths: readonly Word[],
): Iterable<{ readonly right: KubernetesRight; readonly line: number }> {
  const objects = names.length === 0 ? [null] : names.map(name => name.text)
  for (const { text: verb } of verbs) {
    for (const { text: path, line } of paths) yield { right: { kind: 'path', verb, path }, line }
    for (const { text: written, line } of resources) {
      const slash = written.indexOf('/')
      const resource = slash === -1 ? written : written.slice(0, slash)
      const subresource = slash === -1 ? null : written.slice(slash + 1)
      for (const { text: group } of groups)
        for (const name of objects)
          yield { right: { kind: 'resource', verb, group, resource, subresource, name }, line }
    }
  }
}

/** Line the rules of a role begin at. */
export function lineOfRules({ node }: AccessObject): number {
  return lineOfKey(node, 'rules')
}
