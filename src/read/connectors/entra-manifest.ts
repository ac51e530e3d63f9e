import type { Connector } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { readExposed } from '../entra/exposed.ts'
import { isGuid, readPermissions } from '../entra/permissions.ts'
import { readRedirects } from '../entra/redirects.ts'
import { readSecrets } from '../entra/secrets.ts'
import { readEntraSettings } from '../entra/settings.ts'
import { registrationOf } from '../entra/shape.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { at, filledText, type Node } from '../node.ts'

/** App registration of Microsoft Entra: what an app may do in a tenant, for itself and for each user, who may sign in, and where tokens are sent. */
export const entraManifest: ConnectorFormat = {
  name: 'entra-manifest',
  title: 'Microsoft Entra app manifest',
  specification: 'https://learn.microsoft.com/entra/identity-platform/reference-microsoft-graph-app-manifest',
  names: [],
  content: {
    names: ['**/*.{json,jsonc}'],
    pattern: /"(?:requiredResourceAccess|resourceAppId|signInAudience)"\s*:/,
  },
  read(file) {
    const root = rootOf(file)
    const shape = registrationOf(root)
    return root === undefined || shape === null ? null : readRegistration(root, shape.required, shape.whole, file)
  },
}

/** @param whole false for a bare list of permissions, which says nothing else of its app */
function readRegistration(root: Node, required: Node | undefined, whole: boolean, file: SourceFile): Reading {
  const permissions = readPermissions(required, file)
  const facts = { auth: permissions.auth.length > 0 ? permissions.auth : [draftSignIn(root, file)] }
  const known = { format: 'entra-manifest', role: 'definition', places: [placeIn(file, root.line)] } as const
  if (!whole) {
    const connector = draftConnector({ ...known, ...facts, id: file.path, deprecations: permissions.deprecations })
    return { connectors: [connector], gaps: permissions.gaps }
  }
  const appId = filledText(at(root, 'appId'))
  // A template of the id is the same for every app that was made from it: the path tells them apart.
  const id = appId !== undefined && isGuid(appId) ? appId.toLowerCase() : file.path
  const redirects = readRedirects(root, file)
  const exposed = readExposed(root, file)
  const connector: Connector = draftConnector({
    ...known,
    ...facts,
    id,
    name: filledText(at(root, 'displayName')) ?? filledText(at(root, 'name')) ?? id,
    publisher: filledText(at(root, 'publisherDomain')) ?? null,
    endpoints: redirects.endpoints,
    operations: exposed.operations,
    settings: [...readEntraSettings(root, file), ...redirects.settings, ...exposed.settings],
    secrets: readSecrets(root, file),
    deprecations: permissions.deprecations,
  })
  return { connectors: [connector], gaps: [...permissions.gaps, ...redirects.gaps] }
}

/** Every registration signs in by OAuth, with or without permissions. */
function draftSignIn(root: Node, file: SourceFile) {
  return { kind: 'oauth2', name: 'oauth', provider: null, scopes: [], place: placeIn(file, root.line) } as const
}
