import type { Template } from '../../hostile/template.ts'

/** An app registration of Entra, in both formats at once. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/app.json`]: {
      id: text,
      appId: text,
      displayName: text,
      name: text,
      publisherDomain: text,
      signInAudience: text,
      requiredResourceAccess: [
        {
          resourceAppId: `x${text}`,
          resourceAccess: [
            { id: text, type: text },
            { id: text, type: 'Role' },
            { id: '', type: text },
          ],
        },
        { resourceAppId: 'Microsoft Graph', resourceAccess: [{ id: text, type: 'Scope' }] },
      ],
      api: {
        oauth2PermissionScopes: [{ id: text, value: text, type: text }],
        preAuthorizedApplications: [{ appId: text, delegatedPermissionIds: [text, 'x'] }],
        knownClientApplications: [text],
      },
      oauth2Permissions: [{ id: text, value: `${text}2`, type: text }],
      preAuthorizedApplications: [{ appId: `${text}2`, permissionIds: [text] }],
      appRoles: [{ id: text, value: text }],
      web: {
        redirectUris: [text, `https://pilot:${secret}@harbour.example/${text}?code=${secret}`, `https://${text}`],
        logoutUrl: text,
        implicitGrantSettings: { enableAccessTokenIssuance: text },
      },
      publicClient: { redirectUris: [`x-${text}://${text}`, `harbour://pilot:${secret}@${text}?code=${secret}`] },
      replyUrlsWithType: [{ url: text, type: text }],
      passwordCredentials: [{ secretText: secret, displayName: text }],
    },
    [`${folder}/list.json`]: JSON.stringify([
      { resourceAppId: `x${text}`, resourceAccess: [{ id: text, type: text }] },
    ]),
  }),
}
