import { partyOf } from '../../catalog/hosts.ts'
import type { Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { isGuid } from '../entra/permissions.ts'
import { readHost } from '../host.ts'
import { at, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'
import { scopeKind } from '../openapi/providers.ts'
import { readAgentConnectors } from './agent-connectors.ts'

/** Protective settings of an app with what is in effect, whether it is written or not, and who the app is to others. */
export function readTeamsSettings(root: Node, file: SourceFile): Setting[] {
  const version = filledText(at(root, 'manifestVersion')) ?? ''
  const isPreview = /preview/i.test(version)
  const place = (key: string) => placeIn(file, lineOfKey(root, key))
  return [
    ...identities(root, file),
    installScopes(root, file),
    wildcardDomains(root, file),
    dynamicTools(root, file),
    {
      name: 'manifest-version',
      value: version,
      exposure: isPreview ? 1 : 0,
      weight: 'low',
      place: place('manifestVersion'),
    },
    onOff(
      'block-until-admin-action',
      flag(at(root, 'defaultBlockUntilAdminAction')) ?? false,
      0,
      place('defaultBlockUntilAdminAction'),
    ),
    onOff(
      'anonymous-guests',
      flag(at(root, 'meetingExtensionDefinition', 'supportsAnonymousGuestUsers')) ?? false,
      1,
      place('meetingExtensionDefinition'),
    ),
  ]
}

/** @param exposed exposure where it is on; off is the other one */
function onOff(name: string, on: boolean, exposed: 0 | 1, place: Setting['place']): Setting {
  return { name, value: String(on), exposure: on ? exposed : 1 - exposed, weight: 'medium', place }
}

/** The ids under which an app signs in and its bot is known: with another id another party answers. */
function identities(root: Node, file: SourceFile): Setting[] {
  const info = at(root, 'webApplicationInfo')
  const bots = [
    ...[
      ...items(at(root, 'bots')),
      ...items(at(root, 'composeExtensions')),
      ...items(at(root, 'dashboardCards')).flatMap(card => at(card, 'contentSource', 'botConfiguration') ?? []),
    ].flatMap(node => texts(at(node, 'botId'))),
    ...items(at(root, 'copilotAgents', 'customEngineAgents')).flatMap(node => texts(at(node, 'id'))),
  ]
  return [
    ...identity('client-id', texts(at(info, 'id')), file),
    ...identity('bot-id', bots, file),
    ...texts(at(info, 'resource')).map(({ text, line }) => ({
      name: 'token-audience',
      value: text.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//'),
      exposure: 0,
      weight: 'medium' as const,
      place: placeIn(file, line),
    })),
  ]
}

/** A placeholder says which id is put in, not which one it is: another placeholder may well stand for the same. */
function identity(
  name: string,
  ids: readonly { readonly text: string; readonly line: number }[],
  file: SourceFile,
): Setting[] {
  const [first] = ids
  if (first === undefined) return []
  const values = [...new Set(ids.map(({ text }) => (isGuid(text) ? text.toLowerCase() : text)))].sort(compareText)
  const isOpen = values.some(value => scopeKind(value) === 'template')
  const weight = isOpen ? 'medium' : 'high'
  return [{ name, value: values.join(', '), exposure: 0, weight, place: placeIn(file, first.line) }]
}

/** Where an app can be added; for one person alone it sees least. */
function installScopes(root: Node, file: SourceFile): Setting {
  const parts = ['bots', 'composeExtensions', 'configurableTabs', 'connectors', 'staticTabs']
  const found = parts.flatMap(key => items(at(root, key)).flatMap(node => texts(at(node, 'scopes'))))
  const scopes = [...new Set(found.map(({ text }) => text.toLowerCase()))].sort(compareText)
  const shared = scopes.filter(scope => scope !== 'personal' && scope !== 'copilot')
  return {
    name: 'install-scopes',
    value: scopes.join(', ') || 'none',
    exposure: shared.length,
    weight: 'medium',
    place: placeIn(file, found[0]?.line ?? root.line),
  }
}

/** Whoever gets a name under such a domain may show pages as the app; names of Microsoft itself are no danger there. */
function wildcardDomains(root: Node, file: SourceFile): Setting {
  const found = texts(at(root, 'validDomains')).filter(
    ({ text }) => text.includes('*') && partyOf(readHost(text)?.host ?? text) !== 'microsoft.com',
  )
  const domains = [
    ...new Set(
      found.map(({ text }) =>
        text
          .toLowerCase()
          .replace(/[?#].*$/s, '')
          .replace(/^.*@/s, ''),
      ),
    ),
  ]
  return {
    name: 'wildcard-domains',
    value: domains.sort(compareText).join(', ') || 'none',
    exposure: domains.length,
    weight: 'high',
    place: placeIn(file, found[0]?.line ?? lineOfKey(root, 'validDomains')),
  }
}

/** Servers whose tools are not in the package: they change without any change here. */
function dynamicTools(root: Node, file: SourceFile): Setting {
  const found = readAgentConnectors(root).filter(({ dynamic }) => dynamic)
  const ids = [...new Set(found.map(({ target }) => target))].sort(compareText)
  return {
    name: 'dynamic-tools',
    value: ids.join(', ') || 'none',
    exposure: ids.length,
    weight: 'high',
    place: placeIn(file, found[0]?.line ?? lineOfKey(root, 'agentConnectors')),
  }
}
