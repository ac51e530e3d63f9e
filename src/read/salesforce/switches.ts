import type { Switch } from '../element.ts'

/** Those of a connected app, with the defaults of https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_connectedapp.htm. */
export const connectedAppSwitches: readonly Switch[] = [
  { name: 'admin-approved', element: 'isAdminApproved', otherwise: false, safe: true, weight: 'high' },
  { name: 'client-credentials', element: 'isClientCredentialEnabled', otherwise: false, safe: false, weight: 'high' },
  { name: 'code-credentials', element: 'isCodeCredentialEnabled', otherwise: false, safe: false, weight: 'medium' },
  { name: 'introspect-all-tokens', element: 'isIntrospectAllTokens', otherwise: false, safe: false, weight: 'medium' },
  { name: 'secret-optional', element: 'isConsumerSecretOptional', otherwise: false, safe: false, weight: 'high' },
  {
    name: 'secret-to-refresh',
    element: 'isSecretRequiredForRefreshToken',
    otherwise: true,
    safe: true,
    weight: 'high',
  },
  { name: 'token-exchange', element: 'isTokenExchangeEnabled', otherwise: false, safe: false, weight: 'medium' },
  { name: 'token-rotation', element: 'isRefreshTokenRotationEnabled', otherwise: false, safe: true, weight: 'high' },
]

/** Those of an external client app, with the defaults of https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_extlclntappglobaloauthsettings.htm. */
export const appSwitches: readonly Switch[] = [
  {
    name: 'client-credentials',
    element: 'isClientCredentialsFlowEnabled',
    otherwise: false,
    safe: false,
    weight: 'high',
  },
  { name: 'code-credentials', element: 'isCodeCredFlowEnabled', otherwise: false, safe: false, weight: 'medium' },
  { name: 'device-flow', element: 'isDeviceFlowEnabled', otherwise: false, safe: false, weight: 'high' },
  { name: 'introspect-all-tokens', element: 'isIntrospectAllTokens', otherwise: false, safe: false, weight: 'medium' },
  { name: 'secret-optional', element: 'isConsumerSecretOptional', otherwise: false, safe: false, weight: 'high' },
  {
    name: 'secret-to-refresh',
    element: 'isSecretRequiredForRefreshToken',
    otherwise: true,
    safe: true,
    weight: 'high',
  },
  { name: 'token-exchange', element: 'isTokenExchangeEnabled', otherwise: false, safe: false, weight: 'medium' },
  { name: 'token-rotation', element: 'isRefreshTokenRotationEnabled', otherwise: false, safe: true, weight: 'high' },
]

/** Those that whoever administrates the app has to turn on as well: under another name, so that both are compared. */
export const appPolicySwitches: readonly Switch[] = [
  {
    name: 'client-credentials-policy',
    element: 'isClientCredentialsFlowEnabled',
    otherwise: false,
    safe: false,
    weight: 'high',
  },
  {
    name: 'guest-credentials-policy',
    element: 'isGuestCodeCredFlowEnabled',
    otherwise: false,
    safe: false,
    weight: 'high',
  },
  {
    name: 'token-exchange-policy',
    element: 'isTokenExchangeFlowEnabled',
    otherwise: false,
    safe: false,
    weight: 'medium',
  },
]
