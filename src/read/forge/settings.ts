import type { Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'
import type { Egress } from './egress.ts'
import { draftForgeEndpoint } from './endpoints.ts'
import type { Remote } from './remotes.ts'
import type { ForgeScopes } from './scopes.ts'

interface Item {
  readonly text: string
  readonly line: number
}

/** A setting that is as open as its list is long. */
function listing(
  name: string,
  found: readonly Item[],
  weight: Setting['weight'],
  line: number,
  file: SourceFile,
): Setting {
  const values = [...new Set(found.map(({ text }) => text))].sort(compareText)
  return {
    name,
    value: values.join(', ') || 'none',
    exposure: values.length,
    weight,
    place: placeIn(file, found[0]?.line ?? line),
  }
}

/** What an app lets itself do beyond its scopes, with what is in effect whether it is written or not. */
export function readForgeSettings(root: Node, { impersonating }: ForgeScopes, file: SourceFile): Setting[] {
  const [permissions, app] = [at(root, 'permissions'), at(root, 'app')]
  const content = at(permissions, 'content')
  const line = lineOfKey(root, 'permissions')
  const scripts = texts(at(content, 'scripts'))
  const unquoted = scripts.map(each => ({ ...each, text: each.text.replace(/^'|'$/g, '') }))
  const inline = [
    ...unquoted.filter(({ text }) => text === 'unsafe-inline').map(each => ({ ...each, text: 'scripts' })),
    ...texts(at(content, 'styles')).map(each => ({ ...each, text: 'styles' })),
  ]
  return [
    listing(
      'offline-impersonation',
      impersonating.map(({ value, line }) => ({ text: value, line })),
      'critical',
      line,
      file,
    ),
    listing(
      'unsafe-eval',
      unquoted.filter(({ text }) => text.startsWith('unsafe-eval')),
      'high',
      line,
      file,
    ),
    listing('unsafe-inline', inline, 'medium', line, file),
    listing(
      'script-sources',
      unquoted.filter(({ text }) => !text.startsWith('unsafe-')),
      'low',
      line,
      file,
    ),
    listing('unlicensed-access', unlicensed(root), 'medium', lineOfKey(root, 'modules'), file),
    onOff('configurable-egress', at(permissions, 'external', 'configurable', 'enabled'), 'high', line, file),
    onOff('auto-user-consent', at(app, 'features', 'autoUserConsent'), 'medium', lineOfKey(root, 'app'), file),
    ...texts(at(app, 'runtime', 'name')).map(({ text: value, line }): Setting => {
      return { name: 'runtime', value, exposure: 0, weight: 'low', place: placeIn(file, line) }
    }),
    { ...onOff('licensing', at(app, 'licensing', 'enabled'), 'low', lineOfKey(root, 'app'), file), exposure: 0 },
  ]
}

function onOff(
  name: string,
  node: Node | undefined,
  weight: Setting['weight'],
  line: number,
  file: SourceFile,
): Setting {
  const on = flag(node) ?? false
  return { name, value: String(on), exposure: on ? 1 : 0, weight, place: placeIn(file, node?.line ?? line) }
}

/** People without a licence, customers and anonymous visitors to whom some module is open. */
function unlicensed(root: Node): Item[] {
  return entries(at(root, 'modules')).flatMap(({ value }) =>
    items(value).flatMap(node => texts(at(node, 'unlicensedAccess'))),
  )
}

/** What goes out of the site: to anywhere, with tokens, to be kept, or with data of end users. */
export function readForgeOutflow(
  root: Node,
  egress: readonly Egress[],
  remotes: ReadonlyMap<string, Remote>,
  file: SourceFile,
): Setting[] {
  const all = [...remotes.values()]
  const line = lineOfKey(root, 'permissions')
  const hosts = egress.flatMap(each => {
    const host = draftForgeEndpoint(each.text, each.purpose, placeIn(file, each.line))?.host
    return host === undefined ? [] : [{ ...each, host }]
  })
  const anywhere = hosts.filter(({ host }) => host === '*').map(({ purpose, line }) => ({ text: purpose, line }))
  const byHost = (some: typeof hosts) => some.map(({ host, line }) => ({ text: host, line }))
  const byKey = (some: readonly Remote[]) => some.map(({ key, line }) => ({ text: `remote ${key}`, line }))
  const tokens = all.flatMap(({ key, line, tokens }) => tokens.map(token => ({ text: `${token} to ${key}`, line })))
  const analytics = hosts.filter(({ category }) => category === 'analytics')
  const userData = [...byHost(hosts.filter(each => each.userData)), ...byKey(all.filter(each => each.keepsUserData))]
  return [
    listing('egress-to-anywhere', anywhere, 'critical', line, file),
    listing('tokens-to-remotes', tokens, 'high', line, file),
    listing('configurable-remotes', byKey(all.filter(each => each.configurable)), 'high', line, file),
    listing('data-kept-outside', byKey(all.filter(each => each.stores)), 'medium', line, file),
    listing('user-data-outside', userData, 'medium', line, file),
    { ...listing('analytics-egress', byHost(analytics), 'low', line, file), exposure: 0 },
  ]
}

/** Name by which people know the app: older manifests have one, and those that were Connect apps have a key. */
export function nameOf(root: Node): string | undefined {
  return filledText(at(root, 'app', 'name')) ?? filledText(at(root, 'app', 'connect', 'key'))
}
