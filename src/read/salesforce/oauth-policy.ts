import type { Scope, Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { partsOf, textOf } from '../element.ts'
import { lineOfKey, type Node } from '../node.ts'

/** Whether whoever was let in from one address may go on from any. */
export function readIpRelaxation(text: string | undefined, place: Place): Setting {
  const value = text?.toLowerCase() ?? 'enforce'
  const steps = ['enforce', 'enforce_relaxrefresh', 'bypass_2factor', 'bypass']
  const step = steps.indexOf(value)
  // A word that is not known may be the widest of all.
  return { name: 'ip-relaxation', value, exposure: step === -1 ? steps.length : step, weight: 'high', place }
}

/** Whether a refresh token ends by itself; one that nobody limits lives until somebody revokes it. */
export function readTokenLifetime(text: string | undefined, place: Place): Setting {
  const value = text ?? 'infinite'
  const ends = value === 'zero' || /^specific_(?:lifetime|inactivity)(?::|$)/.test(value)
  return { name: 'refresh-token-lifetime', value, exposure: ends ? 0 : 1, weight: 'high', place }
}

/** Addresses from which nobody has to sign in to the app. */
export function readTrustedRanges(element: Node | undefined, name: string, file: SourceFile): Setting {
  const ranges = partsOf(element, name).flatMap(range => {
    const start = textOf(range, 'start') ?? textOf(range, 'startIpAddress')
    const end = textOf(range, 'end') ?? textOf(range, 'endIpAddress') ?? start
    return start === undefined ? [] : [`${start} to ${end}`]
  })
  const distinct = [...new Set(ranges)].sort(compareText)
  return {
    name: 'trusted-ip-ranges',
    value: distinct.join(', ') || 'none',
    exposure: distinct.length,
    weight: distinct.some(range => /^(?:0\.0\.0\.0|::) to /.test(range)) ? 'high' : 'medium',
    place: placeIn(file, lineOfKey(element, name)),
  }
}

/** Whoever holds the key of this certificate gets in as any user that was let in once. */
export function readCertificate(element: Node | undefined, file: SourceFile): Setting {
  const text = textOf(element, 'certificate')
  return {
    name: 'jwt-certificate',
    value: text === undefined ? 'none' : digestText(text.replace(/\s+/g, '')),
    exposure: text === undefined ? 0 : 1,
    weight: 'high',
    place: placeIn(file, lineOfKey(element, 'certificate')),
  }
}

const catchAll: ReadonlySet<string> = new Set(['api', 'full', 'web'])
const lasting: ReadonlySet<string> = new Set(['offline_access', 'refresh_token'])

/** All of it at once: the data of its users, for ever, from anywhere. */
export function readUnattended(scopes: readonly Scope[], relaxation: Setting, lifetime: Setting): Setting {
  const has = (wanted: ReadonlySet<string>) => scopes.some(scope => wanted.has(scope.value))
  const all = has(catchAll) && has(lasting) && lifetime.value === 'infinite' && /^bypass$/.test(relaxation.value)
  return {
    name: 'unattended-access',
    value: all ? 'for ever, from anywhere' : 'limited',
    exposure: all ? 1 : 0,
    weight: 'critical',
    place: relaxation.place,
  }
}
