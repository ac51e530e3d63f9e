import type { Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { readConnectEndpoints } from '../connect/endpoints.ts'
import { isBitbucketApp, readConnectAuth } from '../connect/scopes.ts'
import { readConnectTriggers } from '../connect/triggers.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { unreadAddress } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { at, filledText, flag, has, lineOfKey, type Node } from '../node.ts'
import { scopeKind } from '../openapi/providers.ts'
import { scanSecrets } from '../scan-secrets.ts'

/** Descriptor of an Atlassian Connect app: what a server of its vendor may do in Jira, Confluence or Bitbucket, and what it is told. */
export const atlassianConnect: ConnectorFormat = {
  name: 'atlassian-connect',
  title: 'Atlassian Connect app descriptor',
  specification: 'https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/',
  names: ['**/atlassian-connect*.json'],
  content: { names: ['**/*.json'], pattern: /"signed-install"\s*:|"lifecycle"\s*:\s*\{\s*"installed"\s*:\s*"/ },
  read(file) {
    const root = rootOf(file)
    return root === undefined || !isDescriptor(root) ? null : readApp(root, file)
  },
}

/** Chat apps of old had a file of the same name; they had `capabilities` where these have modules. */
function isDescriptor(root: Node): boolean {
  if (filledText(at(root, 'key')) === undefined || filledText(at(root, 'baseUrl')) === undefined) return false
  return !has(root, 'capabilities') && ['modules', 'authentication', 'scopes', 'lifecycle'].some(key => has(root, key))
}

function readApp(root: Node, file: SourceFile): Reading {
  const key = filledText(at(root, 'key')) ?? ''
  // A placeholder is the same for every app that was made from the file: the path tells them apart.
  const id = scopeKind(key) === 'literal' ? key : file.path
  const { endpoints, unread } = readConnectEndpoints(root, file)
  const place = placeIn(file, lineOfKey(root, 'key'))
  const connector = draftConnector({
    format: 'atlassian-connect',
    id,
    name: filledText(at(root, 'name')) ?? id,
    role: 'definition',
    version: filledText(at(root, 'apiVersion')) ?? null,
    publisher: filledText(at(root, 'vendor', 'name')) ?? null,
    places: [place],
    auth: [readConnectAuth(root, file)],
    endpoints,
    triggers: readConnectTriggers(root, file),
    settings: readSettings(root, file),
    deprecations: findDeprecations('format', 'atlassian-connect', 'connector', place),
    secrets: scanSecrets(root, file),
  })
  return {
    connectors: [connector],
    gaps: unread.map(line => unreadAddress(placeIn(file, line))),
  }
}

/** Without signed installs anybody who knows the address can tell the app that it was installed, with a secret of his own. */
function readSettings(root: Node, file: SourceFile): Setting[] {
  const isSigned = flag(at(root, 'apiMigrations', 'signed-install')) === true
  const isLicensed = flag(at(root, 'enableLicensing')) === true
  const place = (key: string) => placeIn(file, lineOfKey(root, key))
  const signed: Setting = {
    name: 'signed-install',
    value: String(isSigned),
    exposure: isSigned ? 0 : 1,
    weight: 'high',
    place: place('apiMigrations'),
  }
  return [
    ...(isBitbucketApp(root) ? [] : [signed]),
    { name: 'licensing', value: String(isLicensed), exposure: 0, weight: 'low', place: place('enableLicensing') },
  ]
}
