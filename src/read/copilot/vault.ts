import type { AuthKind } from '../../model/connector.ts'
import { filledText, type Node } from '../node.ts'

/** Words, in lower case, for how Copilot signs in to what it calls; keys and clients are kept by Microsoft, and only named. */
const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['none', 'none'],
  ['apikeypluginvault', 'api-key'],
  ['azurekeyvault', 'api-key'],
  ['dynamicclientregistration', 'oauth2'],
  ['oauthpluginvault', 'oauth2'],
])

/** How Copilot signs in; where nothing is said, it does not. */
export function vaultKind(type: Node | undefined): AuthKind {
  return kinds.get((filledText(type) ?? 'none').toLowerCase()) ?? 'unknown'
}
