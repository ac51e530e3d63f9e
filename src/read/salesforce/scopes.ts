import type { Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import type { Found } from '../element.ts'
import { scopeKind } from '../openapi/providers.ts'

/**
 * Scopes have a name in metadata and another one on the wire, which is the one the catalogue lists.
 * See https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_connectedapp.htm.
 */
const wireNames: ReadonlyMap<string, string> = new Map([
  ['Address', 'address'],
  ['Api', 'api'],
  ['Basic', 'id'],
  ['CDP', 'cdp_api'],
  ['CDPCalculatedInsight', 'cdp_calculated_insight_api'],
  ['CDPIdentityResolution', 'cdp_identityresolution_api'],
  ['CDPIngest', 'cdp_ingest_api'],
  ['CDPProfile', 'cdp_profile_api'],
  ['CDPQuery', 'cdp_query_api'],
  ['CDPSegment', 'cdp_segment_api'],
  ['Chatbot', 'chatbot_api'],
  ['ChatbotApi', 'chatbot_api'],
  ['Chatter', 'chatter_api'],
  ['Content', 'content'],
  ['CustomApplications', 'visualforce'],
  ['CustomPermissions', 'custom_permissions'],
  ['Eclair', 'eclair_api'],
  ['EinsteinGPT', 'einstein_gpt_api'],
  ['Email', 'email'],
  ['ForgotPassword', 'forgot_password'],
  ['Full', 'full'],
  ['ID', 'id'],
  ['Interaction', 'interaction_api'],
  ['Lightning', 'lightning'],
  ['MCP', 'mcp_api'],
  ['OfflineAccess', 'offline_access'],
  ['OpenID', 'openid'],
  ['Pardot', 'pardot_api'],
  ['Phone', 'phone'],
  ['Profile', 'profile'],
  ['PwdlessLogin', 'pwdless_login_api'],
  ['RefreshToken', 'refresh_token'],
  ['SFAP', 'sfap_api'],
  ['SfapApi', 'sfap_api'],
  ['UserRegistration', 'user_registration_api'],
  ['Wave', 'wave_api'],
  ['Web', 'web'],
])

/** Scopes that others get in Salesforce, spelled as on the wire where that is known. */
export function readGrantedScopes(found: readonly Found[], file: SourceFile): Scope[] {
  return readScopes(found, file, name => wireNames.get(name) ?? name)
}

/** Scopes that are asked of others, as they are written. */
export function readAskedScopes(found: readonly Found[], file: SourceFile): Scope[] {
  return readScopes(found, file, name => name)
}

function readScopes(found: readonly Found[], file: SourceFile, spell: (name: string) => string): Scope[] {
  const scopes = new Map<string, Scope>()
  for (const { text, line } of found) {
    for (const name of text.split(/[\s,]+/)) {
      const value = spell(name)
      if (name === '' || scopes.has(value)) continue
      scopes.set(value, draftScope({ value, kind: scopeKind(value), place: placeIn(file, line) }))
    }
  }
  return [...scopes.values()]
}
