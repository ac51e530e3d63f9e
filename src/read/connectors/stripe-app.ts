import type { Connector, Secret, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { unreadAddress } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { filledText, flag, lineOfKey, text } from '../node.ts'
import { readStripeAddresses } from '../stripe/addresses.ts'
import { basePath, find, findEntries, type Manifest, readManifest, variantOf } from '../stripe/manifest.ts'
import { readPermissions } from '../stripe/permissions.ts'

const format = 'stripe-app'

/** Manifest of a Stripe app: what it may do in an account and why, which hosts its pages call, and who can install it. */
export const stripeApp: ConnectorFormat = {
  name: format,
  title: 'Stripe app manifest',
  specification: 'https://docs.stripe.com/stripe-apps/reference/app-manifest',
  names: ['**/stripe-app.json', '**/stripe-app.*.json'],
  together: true,
  related(file) {
    const root = rootOf(file)
    const base = root === undefined ? null : basePath(root, file)
    return base === null || base === undefined ? [] : [base]
  },
  read(file, around) {
    const manifest = readManifest(file, around)
    return manifest === undefined ? null : readApp(manifest)
  },
}

function readApp(manifest: Manifest): Reading {
  const { file, root } = manifest
  const own = filledText(find(manifest, 'id')?.node)
  const variant = variantOf(file.path)
  const permissions = readPermissions(manifest)
  const { endpoints, unread } = readStripeAddresses(manifest)
  const connector: Connector = draftConnector({
    format,
    // A variant for one's own machine may ask for more than the app: it must not hide behind that.
    id: own === undefined ? file.path : variant === null ? own : `${own} (${variant})`,
    name: filledText(find(manifest, 'name')?.node) ?? own ?? file.path,
    role: 'definition',
    version: filledText(find(manifest, 'version')?.node) ?? null,
    places: [placeIn(file, lineOfKey(root, 'id'))],
    auth: [permissions.auth],
    endpoints,
    settings: [...readSettings(manifest), ...permissions.settings],
    deprecations: permissions.deprecations,
    secrets: readSecrets(manifest),
  })
  const gaps: Gap[] = unread.map(unreadAddress)
  return { connectors: [connector], gaps: [...lostBase(manifest), ...gaps] }
}

/** Whether accounts of others can install the app, and whose keys it uses. */
function readSettings(manifest: Manifest): Setting[] {
  const distribution = find(manifest, 'distribution_type')
  const isPublic = filledText(distribution?.node)?.toLowerCase() === 'public'
  const access = find(manifest, 'stripe_api_access_type')
  const inSandbox = find(manifest, 'sandbox_install_compatible')
  const place = (found: typeof access) => placeIn(found?.file ?? manifest.file, found?.node.line ?? manifest.root.line)
  return [
    {
      name: 'distribution',
      value: isPublic ? 'public' : 'private',
      exposure: isPublic ? 1 : 0,
      weight: 'high',
      place: place(distribution),
    },
    {
      name: 'api-access',
      value: filledText(access?.node)?.toLowerCase() ?? 'platform',
      exposure: 0,
      weight: 'medium',
      place: place(access),
    },
    {
      name: 'sandbox-install',
      value: String(flag(inSandbox?.node) ?? false),
      exposure: 0,
      weight: 'low',
      place: place(inSandbox),
    },
  ]
}

/** Constants come into the pages of an app, where everybody can read them. */
function readSecrets(manifest: Manifest): Secret[] {
  return findEntries(manifest, 'constants').flatMap(({ key, line, value, file }) =>
    judgeValue(key, text(value) ?? '', new Map()) === 'literal'
      ? [{ name: `constants.${key}`, kind: 'literal', place: placeIn(file, line) } as const]
      : [],
  )
}

function lostBase(manifest: Manifest): Gap[] {
  if (manifest.base === null) return []
  if (manifest.base !== undefined) return lostBase(manifest.base)
  const file: SourceFile = manifest.file
  const reason = 'the manifest it extends could not be read'
  return [{ kind: 'unknown', file: file.path, line: lineOfKey(manifest.root, 'extends'), reason }]
}
