import { describe, expect, it } from 'vitest'
import { isCovered } from '../../src/catalog/cover-scope.ts'
import { closeScopes } from '../../src/catalog/implications.ts'
import { compareInventories } from '../../src/compare/compare-inventories.ts'
import { unspokenScopes } from '../../src/compare/unspoken-scopes.ts'
import type { Change, ChangeKind } from '../../src/model/change.ts'
import type { Connector, Scope } from '../../src/model/connector.ts'
import type { Inventory } from '../../src/model/inventory.ts'
import { connectorFormats } from '../../src/read/connector-formats.ts'
import { foldersIn, formatsFolder, storiesOfFormat } from '../formats.ts'
import { readFixture } from '../read/fixtures.ts'

const day = '2026-11-25'

/** What is told the other way round, where that is more than the same fact with before and after exchanged. */
const mirrors: Partial<Record<ChangeKind, readonly ChangeKind[]>> = {
  'connector-added': ['connector-removed'],
  'pin-loosened': ['pin-tightened'],
  'scope-added': ['scope-removed'],
  'scope-widened': ['scope-narrowed'],
  'endpoint-added': ['endpoint-removed'],
  'endpoint-opened': ['endpoint-removed', 'endpoint-changed'],
  'trigger-added': ['trigger-removed'],
  'dependency-added': ['dependency-removed'],
  'secret-exposed': ['setting-changed'],
}

/** Kinds that only ever come: the contract has none for their going, which takes nothing away from anybody. */
const onlyCome: ReadonlyMap<ChangeKind, string> = new Map([
  ['code-added', 'code that no longer runs reaches nothing'],
  ['code-changed', 'other code is other code, whichever was first'],
  ['dependency-install-script-added', 'a script that no longer runs reaches nothing'],
])

/** What has no mirror in one story for a reason of its own. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['pin-loosened v4 of actions/checkout', 'one use less of an action says nothing of the uses that stay'],
  ['dependency-integrity-changed none of pkg:npm/cider', 'a digest that comes can only be checked from then on'],
])

/** Kinds that are an alarm both ways: another party, another source, other content is not safer for having been here before. */
const bothWays: ReadonlySet<ChangeKind> = new Set([
  'connector-owner-changed',
  'dependency-integrity-changed',
  'dependency-source-changed',
  'endpoint-changed',
  'setting-changed',
])

describe.each(foldersIn(formatsFolder))('%s: what expands one way narrows the other', format => {
  it.each(storiesOfFormat(format, 'changes'))('$story', async ({ folder }) => {
    const [base, head] = await Promise.all(['base', 'head'].map(side => readFixture(`${folder}/${side}`)))
    if (base === undefined || head === undefined) throw new Error('A side of the story is missing.')
    // Of a side that could not be read nothing is known, so that there is nothing to mirror.
    if ([...base.gaps, ...head.gaps].some(gap => gap.kind === 'unreadable')) return
    const [there, back] = [compareInventories(base, head, day), compareInventories(head, base, day)]
    expect(unmirrored(there, back)).toEqual([])
    expect(unmirrored(back, there)).toEqual([])
  })
})

/** Expansions that the way back says nothing of, and narrowings that nothing expands for. */
function unmirrored(there: readonly Change[], back: readonly Change[]): string[] {
  return there
    .filter(change => change.direction === 'expands' && !isPartOfNew(change, there) && !onlyCome.has(change.kind))
    .filter(change => !back.some(other => isMirror(change, other)))
    .map(({ kind, value, subject }) => `${kind} ${value} of ${subject.id}`)
    .filter(line => !reasons.has(line))
}

/** What a new connector brings goes with it, and is then said in one word. */
function isPartOfNew({ kind, subject }: Change, changes: readonly Change[]): boolean {
  const added = subject.type === 'connector' ? 'connector-added' : 'dependency-added'
  return kind !== added && changes.some(other => other.kind === added && other.subject.id === subject.id)
}

function isMirror(change: Change, other: Change): boolean {
  const kinds = mirrors[change.kind] ?? [change.kind]
  if (!kinds.includes(other.kind) || change.subject.format !== other.subject.format) return false
  // To name somebody where nobody was named is no gain and no loss.
  if (change.kind === 'connector-owner-changed') return other.before === change.after
  if (other.direction !== 'narrows' && !(bothWays.has(change.kind) && other.direction === 'expands')) return false
  if (change.kind === 'secret-exposed')
    return other.value === `secret ${change.value}` && other.before === 'in the file'
  if (other.kind === change.kind || other.kind === 'endpoint-changed' || change.kind.startsWith('scope-wid'))
    return other.before === (change.after === 'handed on' ? 'handed on' : change.after)
  return other.value === change.value || other.before === change.after
}

describe('one scope less, and the same again', () => {
  const all = connectorFormats.flatMap(format => storiesOfFormat(format.name, 'read'))

  it.each(all)('$format $story', async ({ folder }) => {
    const whole = await readFixture(folder)
    if (whole.gaps.some(gap => gap.kind === 'unreadable')) return
    for (const connector of whole.connectors) {
      for (const scope of distinct(connector)) {
        const less = without(whole, connector, scope)
        const there = compareInventories(whole, less, day)
        const back = compareInventories(less, whole, day)
        if (isHeldAnyway(connector, scope)) {
          expect([...there, ...back]).toEqual([])
          continue
        }
        expect(there.map(change => change.direction)).toEqual(['narrows'])
        expect(back.map(change => change.direction)).toEqual(['expands'])
        expect(there[0]?.before).toContain(scope.value)
        expect(back[0]?.value).toBe(scope.value)
        expect([back[0]?.before, back[0]?.after]).toEqual([there[0]?.after, there[0]?.before])
        expect(['scope-added', 'scope-widened']).toContain(back[0]?.kind)
        expect(mirrors[back[0]?.kind ?? 'scope-added']).toContain(there[0]?.kind)
      }
    }
  })
})

function distinct(connector: Connector): Scope[] {
  const scopes = connector.auth.flatMap(auth => auth.scopes)
  return [...new Map(scopes.map(scope => [`${scope.principal} ${scope.value}`, scope])).values()]
}

function isSame(one: Scope, other: Scope): boolean {
  return one.value === other.value && one.principal === other.principal
}

function without(inventory: Inventory, connector: Connector, scope: Scope): Inventory {
  const auth = connector.auth.map(each => ({ ...each, scopes: each.scopes.filter(other => !isSame(other, scope)) }))
  return {
    ...inventory,
    connectors: inventory.connectors.map(other => (other === connector ? { ...connector, auth } : other)),
  }
}

/** True where other scopes of the same holder include it, so that nothing is lost with it, or where the holder is known to have it unsaid. */
function isHeldAnyway(connector: Connector, scope: Scope): boolean {
  if (unspokenScopes(connector).includes(scope.value)) return true
  return connector.auth.some(({ provider, scopes }) => {
    const others = scopes.filter(
      other => !isSame(other, scope) && other.principal === scope.principal && (scope.optional || !other.optional),
    )
    const values = others.map(({ value }) => value)
    const held = closeScopes(provider, values, scope.principal)
    return isCovered(provider, scope.value, value => held.has(value))
  })
}
