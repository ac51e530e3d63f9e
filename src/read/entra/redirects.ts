import type { Endpoint, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { at, items, type Node, texts } from '../node.ts'

/** Where tokens and codes are sent. */
export interface Redirects {
  readonly endpoints: readonly Endpoint[]
  /** One for each scheme that an app on a device answers to. */
  readonly settings: readonly Setting[]
  readonly gaps: readonly Gap[]
}

interface Address {
  readonly text: string
  readonly line: number
}

/** Reads the redirect addresses of both formats, and where users are sent when they sign out. */
export function readRedirects(root: Node, file: SourceFile): Redirects {
  const gaps: Gap[] = []
  const native = new Map<string, Address[]>()
  const endpoints = [
    ...redirectAddresses(root).map(address => ({ ...address, purpose: 'redirect' })),
    ...[at(root, 'web', 'logoutUrl'), at(root, 'logoutUrl')]
      .flatMap(texts)
      .map(each => ({ ...each, purpose: 'logout' })),
  ].map(({ purpose, ...address }) => {
    const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address.text)?.[1]?.toLowerCase()
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
      native.set(scheme, [...(native.get(scheme) ?? []), address])
      return undefined
    }
    const endpoint = draftEndpoint(address.text, purpose, placeIn(file, address.line))
    const reason = `a ${purpose} address in it names no host that can be read`
    if (endpoint === undefined) gaps.push({ kind: 'unknown', file: file.path, line: address.line, reason })
    return endpoint
  })
  return { endpoints: distinctEndpoints(endpoints), settings: [...native].map(each => nativeSetting(each, file)), gaps }
}

function redirectAddresses(root: Node): Address[] {
  return [
    ...['web', 'spa', 'publicClient'].flatMap(platform => texts(at(root, platform, 'redirectUris'))),
    ...items(at(root, 'replyUrlsWithType')).flatMap(reply => texts(at(reply, 'url'))),
    ...texts(at(root, 'replyUrls')),
  ]
}

/** No host gets these: whatever program on the device answers to the scheme does. What follows `?` is not needed to tell them apart. */
function nativeSetting([scheme, addresses]: readonly [string, readonly Address[]], file: SourceFile): Setting {
  const values = addresses.map(({ text }) => text.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//'))
  return {
    name: `redirect-scheme/${scheme}`,
    value: [...new Set(values)].sort(compareText).join(', '),
    exposure: 1,
    weight: 'medium',
    place: placeIn(file, addresses[0]?.line ?? null),
  }
}
