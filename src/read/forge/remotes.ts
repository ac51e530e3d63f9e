import { at, entries, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'

/** An address that a manifest lets an app reach. */
export interface Address {
  readonly text: string
  readonly line: number
}

/** A server of the vendor that an app hands its work to. */
export interface Remote {
  readonly key: string
  readonly line: number
  /** One, or one for each region. */
  readonly addresses: readonly Address[]
  /** Kinds of token it is handed with each call: of the app, of the user. */
  readonly tokens: readonly string[]
  /** True where it keeps data of the site. */
  readonly stores: boolean
  /** True where what it keeps is told to be data of end users. */
  readonly keepsUserData: boolean
  /** Where an administrator may put in another address. */
  readonly configurable: boolean
}

/** Reads the remotes of an app, each key once; the tokens that endpoints hand over are those of their remotes. */
export function readRemotes(root: Node): ReadonlyMap<string, Remote> {
  const remotes = new Map<string, Remote>()
  const endpoints = tokensOfEndpoints(root)
  for (const node of [at(root, 'remotes'), at(root, 'modules', 'remote')].flatMap(items)) {
    const key = filledText(at(node, 'key'))
    if (key === undefined || remotes.has(key)) continue
    const configurable = at(node, 'configurable')
    remotes.set(key, {
      key,
      line: lineOfKey(node, 'key'),
      addresses: [
        ...['baseUrl', 'regionBaseUrls'].flatMap(name => addressesOf(at(node, name))),
        ...texts(at(configurable, 'supportedPatterns')),
      ],
      tokens: [...new Set([...tokensOf(node), ...(endpoints.get(key) ?? [])])],
      stores: texts(at(node, 'operations')).some(({ text }) => text === 'storage'),
      keepsUserData: flag(at(node, 'storage', 'inScopeEUD')) === true,
      configurable: configurable?.kind === 'map',
    })
  }
  return remotes
}

function addressesOf(node: Node | undefined): Address[] {
  return node?.kind === 'map' ? entries(node).flatMap(({ value }) => texts(value)) : [...texts(node)]
}

function tokensOfEndpoints(root: Node): Map<string, string[]> {
  const tokens = new Map<string, string[]>()
  for (const node of items(at(root, 'modules', 'endpoint'))) {
    const remote = filledText(at(node, 'remote'))
    if (remote === undefined) continue
    const same = tokens.get(remote)
    if (same === undefined) tokens.set(remote, tokensOf(node))
    else same.push(...tokensOf(node))
  }
  return tokens
}

function tokensOf(node: Node): string[] {
  return ['appSystemToken', 'appUserToken'].filter(name => flag(at(node, 'auth', name, 'enabled')) === true)
}
