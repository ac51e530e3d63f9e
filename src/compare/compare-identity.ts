import semver from 'semver'
import type { Change } from '../model/change.ts'
import { type Connector, type Pin, pinKinds, type Setting } from '../model/connector.ts'
import type { Severity } from '../model/severity.ts'
import { placeOf } from './draft-change.ts'
import { type Background, changeOf, type Pair } from './pair.ts'

/** Setting that names whose API a connector of Power Platform is for. */
export const stackOwner = 'stack-owner'

/** Compares where a connector stands, what version it is and how firmly that is held, and who is behind it. */
export function compareIdentity(pair: Pair, background: Background): Change[] {
  return [
    ...compareVersion(pair),
    ...comparePin(pair),
    ...compareDigest(pair),
    ...compareOwner(pair, background),
    ...comparePublisher(pair),
    ...compareStackOwner(pair),
    ...compareTier(pair),
  ]
}

function compareVersion(pair: Pair): Change[] {
  const { before, after } = pair
  if (before.version === after.version || after.version === null) return []
  return [
    changeOf(pair, {
      kind: 'connector-version-changed',
      direction: 'neutral',
      severity: weighVersions(before, after),
      value: after.version,
      before: sayVersion(before),
      after: sayVersion(after),
      place: placeOf(after),
    }),
  ]
}

/** A commit says nothing of its version; the comment beside it does, for what it is worth. */
function weighVersions(before: Connector, after: Connector): Severity {
  const [old, now] = [before, after].map(connector =>
    semver.coerce(connector.pinComment ?? (connector.pin?.kind === 'commit' ? '' : connector.version)),
  )
  return old && now && old.major === now.major ? 'info' : 'low'
}

function sayVersion(connector: Connector): string | null {
  if (connector.version === null) return null
  return connector.pinComment === null ? connector.version : `${connector.version} (${connector.pinComment})`
}

function comparePin(pair: Pair): Change[] {
  const [before, after] = [pair.before.pin, pair.after.pin]
  if (before === null || after === null || before.kind === after.kind) return []
  const looser = rank(after) > rank(before)
  return [
    changeOf(pair, {
      kind: looser ? 'pin-loosened' : 'pin-tightened',
      direction: looser ? 'expands' : 'narrows',
      severity: !looser ? 'info' : after.kind === 'tag' ? 'medium' : after.kind === 'exact' ? 'low' : 'high',
      value: after.value ?? after.kind,
      before: sayPin(before),
      after: sayPin(after),
      place: placeOf(pair.after),
      note: looser ? 'What it points to can change without any change here.' : null,
    }),
  ]
}

/** A digest that changes with the version is that version; one that changes without it is other code under the same name. */
function compareDigest({ before, after, added }: Pair): Change[] {
  const [old, now] = [before.pin, after.pin]
  if (old?.kind !== 'digest' || now?.kind !== 'digest' || old.value === now.value) return []
  if (after.version === null || before.version !== after.version) return []
  // A tag such as `22` or `latest` moves by design; one that names a release does not.
  const isRelease = /^v?\d+\.\d+\.\d/.test(after.version)
  return [
    changeOf(
      { before, after, added },
      {
        kind: 'code-changed',
        direction: isRelease ? 'expands' : 'neutral',
        severity: isRelease ? 'high' : 'low',
        value: after.name,
        before: old.value,
        after: now.value,
        place: placeOf(after),
        note: `It is still called ${after.version}, and holds something else.`,
      },
    ),
  ]
}

function rank(pin: Pin): number {
  return pinKinds.indexOf(pin.kind)
}

function sayPin(pin: Pin): string {
  return pin.value === null ? pin.kind : `${pin.kind} ${pin.value}`
}

/** Whoever answers for a file answers for what is used in it: where that is told of what the file defines, it is told once. */
function compareOwner(pair: Pair, { handedOver }: Background): Change[] {
  const { before, after } = pair
  if (pair.added || (after.role === 'usage' && handedOver.has(sayHandOver(pair)))) return []
  return ownerChange(pair, before.owner, after.owner, 'owner')
}

/** Another owner of the file that a connector stands in. */
export function sayHandOver({ before, after }: Pick<Pair, 'before' | 'after'>): string {
  return [placeOf(after).file, before.owner, after.owner].join('\n')
}

function comparePublisher({ before, after, added }: Pair): Change[] {
  return added ? [] : ownerChange({ before, after, added }, before.publisher, after.publisher, 'publisher')
}

/** Whose API is behind a connector of Power Platform; mostly its publisher as well, and a hand-over of both is one. */
function compareStackOwner(pair: Pair): Change[] {
  const [before, after] = [pair.before, pair.after].map(stackOwnerOf)
  const [old, now] = [before?.value ?? null, after?.value ?? null]
  const handedOver = pair.before.publisher === old && pair.after.publisher === now
  return handedOver ? [] : ownerChange(pair, old, now, 'stack owner', after?.place)
}

function stackOwnerOf(connector: Connector): Setting | undefined {
  return connector.settings.find(setting => setting.name === stackOwner)
}

function ownerChange(
  pair: Pair,
  before: string | null,
  after: string | null,
  what: string,
  place = placeOf(pair.after),
): Change[] {
  if (before === after) return []
  // Naming somebody where nobody was named gives more control, not less.
  const gained = before === null
  return [
    changeOf(pair, {
      kind: 'connector-owner-changed',
      direction: gained ? 'neutral' : 'expands',
      severity: gained ? 'info' : 'medium',
      value: after ?? 'none',
      before: before === null ? `no ${what}` : `${what} ${before}`,
      after: after === null ? `no ${what}` : `${what} ${after}`,
      place,
    }),
  ]
}

const tiers = ['first-party', 'certified', 'verified', 'community', 'independent', 'custom', 'preview', 'archived']

function compareTier(pair: Pair): Change[] {
  const [before, after] = [pair.before.tier, pair.after.tier]
  if (pair.added || before === after) return []
  const lower = after === null || (before !== null && tiers.indexOf(after) > tiers.indexOf(before))
  return [
    changeOf(pair, {
      kind: 'connector-tier-changed',
      direction: lower ? 'expands' : 'narrows',
      // Nobody but the owner of an API may certify a connector to it: outside that tier anybody publishes.
      severity: !lower ? 'info' : before === 'certified' && after !== null ? 'high' : 'medium',
      value: after ?? 'none',
      before,
      after,
      place: placeOf(pair.after),
    }),
  ]
}
