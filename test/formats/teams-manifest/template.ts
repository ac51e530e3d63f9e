import type { Template } from '../../hostile/template.ts'

/** A manifest of an app for Teams. */
export const template: Template = {
  files: (text, secret, folder) => ({
    [`${folder}/manifest.json`]: {
      $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json',
      manifestVersion: text,
      version: text,
      id: text,
      packageName: text,
      developer: { name: text, websiteUrl: text, mpnId: text },
      name: { short: text, full: text },
      description: { short: text, full: text },
      staticTabs: [
        { entityId: text, contentUrl: text, websiteUrl: `https://${text}/x`, scopes: [text, 'personal'] },
        { entityId: text, contentUrl: `https://pilot:${secret}@harbour.example/${text}?token=${secret}` },
      ],
      configurableTabs: [{ configurationUrl: `http://${text}.example`, scopes: [text] }],
      connectors: [{ connectorId: text, configurationUrl: `{{${text}}}`, scopes: ['team'] }],
      bots: [
        {
          botId: text,
          scopes: [text],
          supportsFiles: true,
          supportsCalling: true,
          configuration: { [text]: { taskInfo: { url: text } } },
        },
      ],
      composeExtensions: [
        {
          botId: `${text} 2`,
          commands: [{ id: text, title: text, taskInfo: { url: text } }],
          messageHandlers: [{ type: 'link', value: { domains: [text, `*.${text}`] } }],
        },
        {
          apiSpecificationFile: text,
          authorization: {
            authType: text,
            apiSecretServiceAuthConfiguration: { apiSecretRegistrationId: secret },
            oAuthConfiguration: { oAuthConfigurationId: secret },
          },
        },
      ],
      dashboardCards: [{ contentSource: { botConfiguration: { botId: text } } }],
      copilotAgents: { customEngineAgents: [{ type: text, id: text }], declarativeAgents: [{ id: text, file: text }] },
      extensions: [
        {
          audienceClaimUrl: text,
          runtimes: [{ code: { page: text, script: `https://harbour.example/a.js?key=${secret}` } }],
          autoRunEvents: [{ events: [{ type: text, actionId: text }] }],
        },
      ],
      graphConnector: { notificationUrl: text },
      agentConnectors: [
        {
          id: text,
          displayName: text,
          toolSource: {
            remoteMcpServer: {
              mcpServerUrl: `https://pilot:${secret}@harbour.example/${text}?token=${secret}`,
              authorization: { type: text, referenceId: secret },
            },
          },
        },
      ],
      permissions: [text],
      devicePermissions: [text],
      validDomains: [text, '*', `*.${text}`, `pilot:${secret}@*.harbour.example`],
      webApplicationInfo: {
        id: text,
        resource: `api://pilot:${secret}@${text}`,
        applicationPermissions: [text],
      },
      authorization: {
        permissions: {
          resourceSpecific: [
            { name: text, type: text },
            { name: `\${${text}}`, type: 'Application' },
          ],
        },
      },
      meetingExtensionDefinition: { supportsAnonymousGuestUsers: text },
      defaultBlockUntilAdminAction: text,
      [text]: { [text]: secret },
    },
  }),
}
