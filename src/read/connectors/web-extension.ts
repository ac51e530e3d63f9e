import type { Auth, Connector, Deprecation } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { unreadAddress } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { at, filledText, has, isNumber, lineOfKey, type Node, text } from '../node.ts'
import { readExtensionEndpoints } from '../web-extension/endpoints.ts'
import { geckoOf } from '../web-extension/gecko.ts'
import { readExtensionPermissions } from '../web-extension/permissions.ts'
import { readExtensionSettings } from '../web-extension/settings.ts'
import { readSignIn } from '../web-extension/sign-in.ts'

/** Manifest of a browser extension: which sites it may read and change, what it may do in the browser, and who may talk to it. */
export const webExtension: ConnectorFormat = {
  name: 'web-extension',
  title: 'WebExtension manifest',
  specification: 'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json',
  names: [],
  content: { names: ['**/*manifest*.json'], pattern: /"manifest_version"\s*:\s*[23]\b/ },
  read(file) {
    const root = rootOf(file)
    return root === undefined || !isExtension(root) ? null : readExtension(root, file)
  },
}

const ownKeys = ['permissions', 'host_permissions', 'optional_permissions', 'content_scripts', 'background', 'action']

/** The version is a number here, and text in the manifests of others. What a build fills in later may be missing. */
function isExtension(root: Node): boolean {
  const version = at(root, 'manifest_version')
  if (!isNumber(version) || !['2', '3'].includes(text(version) ?? '')) return false
  return (has(root, 'name') && has(root, 'version')) || ownKeys.some(key => has(root, key))
}

/**
 * Several manifests of one extension, one for each browser, share its id and not its permissions, so that each is known by its path: a
 * permission that is new in one of them must not hide behind another.
 */
function readExtension(root: Node, file: SourceFile): Reading {
  const permissions = readExtensionPermissions(root, file)
  const signIn = readSignIn(root, file)
  const { endpoints, unread } = readExtensionEndpoints(root, file)
  const auth: Auth[] = [...permissions.auth, ...signIn]
  const extension: Connector = draftConnector({
    format: 'web-extension',
    id: file.path,
    name: nameOf(root) ?? file.path,
    role: 'definition',
    version: filledText(at(root, 'version')) ?? null,
    places: [placeIn(file, root.line)],
    auth,
    endpoints,
    settings: readExtensionSettings(root, file),
    deprecations: readDeprecations(root, file, auth),
  })
  const gaps: Gap[] = unread.map(line => unreadAddress(placeIn(file, line)))
  return { connectors: [extension], gaps: [...permissions.gaps, ...gaps] }
}

/** A name that is translated is only a key. */
function nameOf(root: Node): string | undefined {
  const name = filledText(at(root, 'name'))
  return name?.startsWith('__MSG_') ? undefined : name
}

/** The calendar is that of Chrome: Firefox runs extensions of version 2 on. */
function readDeprecations(root: Node, file: SourceFile, auth: readonly Auth[]): Deprecation[] {
  const version = text(at(root, 'manifest_version')) ?? ''
  const place = placeIn(file, lineOfKey(root, 'manifest_version'))
  const found = [
    ...(geckoOf(root) === undefined
      ? findDeprecations('manifest-version', version, `manifest version ${version}`, place)
      : []),
    ...auth.flatMap(({ provider, scopes }) => {
      const kind = provider === 'google' ? 'google-scope' : 'chrome-permission'
      return scopes.flatMap(({ value, place }) => findDeprecations(kind, value, `scope ${value}`, place))
    }),
  ]
  return [...new Map(found.map(each => [each.subject, each])).values()]
}
