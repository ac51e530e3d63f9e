import type { Deprecation, Operation, Setting, Trigger } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { at, entries, filledText, flag, has, lineOfKey, type Node } from '../node.ts'
import { isUnknown, originOf } from '../script/evaluation.ts'
import { placeOfKey } from '../script/place.ts'

/** A trigger, an action or a search of an app. */
export interface Step {
  readonly kind: 'trigger' | 'create' | 'search'
  readonly key: string
  readonly node: Node
  readonly place: Place
}

const kinds: readonly (readonly [string, Step['kind']])[] = [
  ['triggers', 'trigger'],
  ['bulkReads', 'search'],
  ['creates', 'create'],
  ['searches', 'search'],
  ['searchOrCreates', 'create'],
]

/** Parts of a resource, which gives an app steps of every kind. */
const resourceKinds: readonly (readonly [string, Step['kind']])[] = [
  ['hook', 'trigger'],
  ['list', 'trigger'],
  ['search', 'search'],
  ['create', 'create'],
]

/** Every step of an app, by the keys Zapier knows them by. */
export function findSteps(app: Node, file: SourceFile): Step[] {
  const steps = kinds.flatMap(([group, kind]) =>
    entries(at(app, group)).flatMap(({ key, value }) =>
      key === '...' ? [] : [stepOf(kind, key, value, at(app, group), file)],
    ),
  )
  const resources = entries(at(app, 'resources')).flatMap(({ key, value }) =>
    resourceKinds.flatMap(([part, kind]) => {
      const node = at(value, part)
      return node === undefined ? [] : [stepOf(kind, `${key} ${part}`, node, value, file)]
    }),
  )
  return [...steps, ...resources]
}

function stepOf(kind: Step['kind'], key: string, node: Node, group: Node | undefined, file: SourceFile): Step {
  const place = has(node, 'key') ? placeOfKey(node, 'key', file) : null
  const line = group === undefined ? 1 : lineOfKey(group, key)
  return { kind, key, node, place: place ?? { file: (group && originOf(group)) ?? file.path, line } }
}

/** Groups of steps that are put together only when the source runs. */
export function readStepGaps(app: Node, file: SourceFile): Gap[] {
  return [...kinds.map(([group]) => group), 'resources', '...'].flatMap(group => {
    const node = at(app, group)
    if (node === undefined || (group !== '...' && !isUnknown(node) && !has(node, '...'))) return []
    const reason =
      group === '...'
        ? 'some of the app is known only when it runs'
        : `some of its ${group} are known only when it runs`
    return [{ kind: 'unknown', ...placeOfKey(app, group, file), reason }]
  })
}

/** What starts Zaps: an address that the other side is told of, or a look at what is new every few minutes. */
export function readTriggers(steps: readonly Step[]): Trigger[] {
  return steps
    .filter(({ kind }) => kind === 'trigger')
    .map(({ key, node, place }) => ({
      event: key,
      kind: isHook(key, node) ? 'webhook' : isUnknown(node) ? 'event' : 'schedule',
      filter: null,
      authenticated: null,
      untrusted: false,
      place,
    }))
}

function isHook(key: string, node: Node): boolean {
  const operation = at(node, 'operation')
  return filledText(at(operation, 'type')) === 'hook' || has(operation, 'performSubscribe') || key.endsWith(' hook')
}

/** What Zaps can do and look for. */
export function readOperations(steps: readonly Step[]): Operation[] {
  return steps
    .filter(({ kind }) => kind !== 'trigger')
    .map(({ kind, key, node, place }) => ({
      id: `${kind} ${key}`,
      auth: null,
      writes: kind === 'create',
      deprecated: isMarked(node),
      place,
    }))
}

/** Whether people still find a step: a hidden one serves Zaps that are there, or lists of choices. */
export function readVisibility(steps: readonly Step[], file: SourceFile): Setting[] {
  return steps.map(({ kind, key, node, place }) => ({
    name: `hidden ${kind} ${key}`,
    value: String(flag(at(node, 'display', 'hidden')) === true),
    exposure: 0,
    weight: 'low',
    place: has(at(node, 'display'), 'hidden') ? placeOfKey(at(node, 'display'), 'hidden', file) : place,
  }))
}

/** How labels are marked. */
const marker = /[([]\s*deprecated\s*[)\]]|[-–—:]\s*deprecated\.?\s*$|^deprecated\s*(?:[-–—:.]|$)/i

function isMarked(node: Node): boolean {
  return ['label', 'description'].some(key => marker.test(filledText(at(node, 'display', key))?.slice(0, 500) ?? ''))
}

/** Steps whose label says that they end; there is no other sign. */
export function readDeprecations(steps: readonly Step[]): Deprecation[] {
  return steps
    .filter(({ node }) => isMarked(node))
    .map(({ kind, key, place }) => ({
      signal: 'text',
      subject: kind === 'trigger' ? `trigger ${key}` : `operation ${kind} ${key}`,
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: null,
      place,
    }))
}
